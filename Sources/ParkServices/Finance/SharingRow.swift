import ParkRules
import ParkSchemas
import RPCCore
import Storage

/// A row of `finance_sharings`: one authorisation.
struct SharingRow: Sendable {
  var id: String
  var version: UInt64
  var state: SharingState
  var demand: String
  var enterprise: String
  var institution: String
  var scopes: [FinanceV1.SharedScope]
  var granted: Timestamp
  var expires: Timestamp
  var ended: Timestamp?
  var reads: UInt64

  static let columns =
    "id, version, state, demand, enterprise, institution, scopes, granted, expires, ended, reads"

  /// What may be shared, in the order of the contract's numbers.
  static let scopes: [FinanceV1.SharedScope] = [.profile, .credit, .awards]

  init(_ row: Row) throws {
    id = try row.text("id")
    version = try row.version()
    state = try row.name("state")
    demand = try row.text("demand")
    enterprise = try row.text("enterprise")
    institution = try row.text("institution")
    let bits = try row.integer("scopes")
    scopes = Self.scopes.filter { bits & Self.bit($0) != 0 }
    granted = try row.time("granted")
    expires = try row.time("expires")
    ended = try row.optionalTime("ended")
    reads = try row.version("reads")
  }

  /// An authorisation that is given now.
  init(
    id: String, demand: DemandRow, institution: String, scopes: [FinanceV1.SharedScope], expires: Timestamp,
    at now: Timestamp
  ) {
    self.id = id
    version = 1
    state = .granted
    self.demand = demand.id
    enterprise = demand.enterprise
    self.institution = institution
    self.scopes = Self.scopes.filter(scopes.contains)
    granted = now
    self.expires = expires
    reads = 0
  }

  static func find(_ id: String, in transaction: any ReadTransaction) throws -> SharingRow? {
    try transaction.row("SELECT \(columns) FROM finance_sharings WHERE id = ?", [.text(id)]).map(SharingRow.init)
  }

  /// The authorisation that stands as granted, whether or not its time has ended.
  static func granted(
    _ demand: String, to institution: String, in transaction: any ReadTransaction
  ) throws -> SharingRow? {
    try transaction.row(
      "SELECT \(columns) FROM finance_sharings WHERE demand = ? AND institution = ? AND state = 'granted'",
      [.text(demand), .text(institution)]
    ).map(SharingRow.init)
  }

  /// The authorisation under which an institution may read now; nil when there is none. Every read goes by this.
  static func inForce(
    _ demand: String, to institution: String, in transaction: any ReadTransaction
  ) throws -> SharingRow? {
    guard let row = try granted(demand, to: institution, in: transaction), row.isInForce(at: transaction.now),
      try InstitutionRow.active(institution, in: transaction) != nil
    else { return nil }
    return row
  }

  /// Whether it is granted and its time has not ended, even before the scheduler has seen that.
  func isInForce(at now: Timestamp) -> Bool { state == .granted && now < expires }

  /// The state as of a moment.
  func state(at now: Timestamp) -> SharingState { state == .granted && expires <= now ? .expired : state }

  func insert(in change: Change) throws {
    try change.insert(
      into: "finance_sharings",
      [
        "id": .text(id), "version": .version(version), "state": .text(state.rawValue), "demand": .text(demand),
        "enterprise": .text(enterprise), "institution": .text(institution),
        "scopes": .integer(scopes.reduce(0) { $0 | Self.bit($1) }), "granted": .time(granted),
        "expires": .time(expires), "reads": 0,
      ])
  }

  /// Ends it by the table and writes it.
  mutating func end(_ action: SharingAction, by actor: FinanceActor, in change: Change) throws {
    state = try change.resolve(FinanceTables.sharing, state, action, by: actor, id, version)
    version += 1
    ended = change.now
    try change.update(
      "finance_sharings", id,
      ["version": .version(version), "state": .text(state.rawValue), "ended": .time(orNull: ended)])
  }

  private static func bit(_ scope: FinanceV1.SharedScope) -> Int64 {
    (1...62).contains(scope.rawValue) ? 1 << Int64(scope.rawValue) : 0
  }

  func message(in transaction: any ReadTransaction) throws -> FinanceV1.Authorisation {
    let name = try InstitutionRow.name(of: institution, in: transaction)
    let now = transaction.now
    return .with {
      $0.id = id
      $0.version = version
      $0.state = state(at: now).message
      $0.demandId = demand
      $0.enterpriseId = enterprise
      $0.institutionId = institution
      $0.institutionName = name
      $0.scopes = scopes
      $0.grantedAt = granted.message
      $0.expiresAt = expires.message
      $0.endedAt = (ended ?? (isInForce(at: now) ? nil : expires))?.message
      $0.reads = reads
    }
  }
}
