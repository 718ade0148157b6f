import ParkRules
import ParkSchemas
import RPCCore
import Storage

/// What an action on a demand brings along, for the guards to test.
struct DemandInputs: Sendable {
  /// The institution the action concerns; the caller's own for what institutions do.
  var institution = ""
  var product: ProductRow?
  var offer: OfferRow?
  var terms: OfferedTerms?
  var principal = Money.zero
  var interest = Money.zero
  var reference = ""
}

/// One action on one demand inside a transaction: the table decides, the effect is carried out, the row is written, the
/// watchers are told. Every handler that changes a demand goes through here.
///
/// Valid only inside the body of a mutation.
final class DemandStep {
  let change: Change
  let viewer: DemandViewer
  var inputs = DemandInputs()
  var row: DemandRow
  /// All claims of the demand, oldest first, as they are stored.
  private(set) var claims: [ClaimRow]

  /// A step on a demand of the caller's own that is begun now.
  init(new row: DemandRow, in change: Change) {
    self.change = change
    self.row = row
    viewer = .owner
    claims = []
  }

  /// A step on a stored demand: NOT_FOUND unless the caller may see it, ABORTED unless it has seen the current version.
  init(_ id: String, expectedVersion: UInt64, in change: Change) throws {
    self.change = change
    (row, viewer) = try DemandAccess.require(id, change.caller, in: change)
    try change.requireVersion(expectedVersion, of: "demand", id, is: row.version)
    claims = try ClaimRow.all(of: id, in: change)
    if case .institution(let own, _) = viewer { inputs.institution = own }
  }

  /// The claim by which the institution of the inputs acts; nil when it has none that lives.
  var claim: ClaimRow? {
    claims.last { $0.institution == inputs.institution && $0.isLive(at: change.now) }
  }

  /// Carries the action out.
  ///
  /// - Parameter effect: Writes what hangs on the demand and changes the row's fields; state, version and time are set
  ///   after it.
  /// - Throws: ``RPCError`` FAILED_PRECONDITION with the state when the table or a guard refuses; then nothing is written.
  func perform(_ action: FinanceDemandAction, effect: (DemandStep) throws -> Void) throws {
    let next = try change.resolve(
      FinanceTables.demand, row.state, action, by: viewer.actor, row.id, row.version, refusal: test)
    try effect(self)
    row.state = next
    row.version += 1
    row.updated = change.now
    if row.version == 1 { try row.insert(in: change) } else { try row.update(in: change) }
    try emit(action.rawValue)
  }

  /// Tells the watchers; the parties are among the subjects.
  func emit(_ action: String) throws {
    try FinanceEvents.emit(action, row, institution: inputs.institution, in: change)
  }

  /// Ends a claim with its open offer and the authorisation that served it.
  func endClaim(_ claim: ClaimRow, _ action: FinanceClaimAction) throws {
    try FinanceEnds.end(claim, action, by: viewer.actor, in: change)
  }

  /// Ends every claim that is stored as held, but for one: those whose time has ended expire.
  func endClaims(except kept: String? = nil) throws {
    for claim in claims where claim.state.isHeld && claim.id != kept {
      if claim.isHeld(at: change.now) {
        try endClaim(claim, .decline)
      } else {
        try FinanceEnds.end(claim, .expire, by: .clock, in: change)
      }
    }
  }

  /// The demand as the caller sees it now.
  func applied(_ details: [String: String] = [:]) throws -> Applied<FinanceV1.Demand> {
    // A claim just made or given back changes what an institution sees.
    let viewer = try DemandAccess.viewer(row, change.caller, in: change) ?? .institution(id: "", hasClaim: false)
    return Applied(
      try FinanceMessages.demand(row, for: viewer, in: change), subject: row.id, details: auditDetails(details))
  }

  /// What the audit record says of the step.
  func auditDetails(_ details: [String: String] = [:]) -> [String: String] {
    var all = ["state": row.state.rawValue, "version": "\(row.version)", "enterprise": row.enterprise]
    if !inputs.institution.isEmpty { all["institution"] = inputs.institution }
    return all.merging(details) { $1 }
  }
}

/// Events of financing: `finance.<action>`.
enum FinanceEvents {
  static func emit(_ action: String, _ row: DemandRow, institution: String, in change: Change) throws {
    try change.emit(
      "finance.\(action)", subjects: [row.id, row.enterprise] + (institution.isEmpty ? [] : [institution]),
      FinanceV1.DemandEvent.with {
        $0.action = action
        $0.institutionId = institution
      })
  }
}

/// What ends together.
enum FinanceEnds {
  /// Ends a claim, the offer that is open on it and the authorisation that served it.
  static func end(
    _ claim: ClaimRow, _ action: FinanceClaimAction, by actor: FinanceActor, in change: Change
  ) throws {
    var claim = claim
    try claim.move(action, by: actor, in: change)
    for var offer in try OfferRow.all(of: claim.demand, in: change)
    where offer.claim == claim.id && offer.state == .open {
      if actor == .clock {
        try offer.move(.expire, by: .clock, in: change)
      } else {
        try offer.move(.decline, by: actor, in: change)
      }
    }
    try endSharing(claim.demand, claim.institution, by: actor, in: change)
  }

  /// Ends the authorisation of an institution for a demand, if one stands as granted.
  static func endSharing(
    _ demand: String, _ institution: String, by actor: FinanceActor, in change: Change
  ) throws {
    guard var sharing = try SharingRow.granted(demand, to: institution, in: change) else { return }
    try sharing.end(.end, by: actor, in: change)
  }
}
