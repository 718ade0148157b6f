import ParkRules
import ParkSchemas
import RPCCore
import Storage

/// A row of `finance_claims`.
struct ClaimRow: Sendable {
  var id: String
  var demand: String
  var institution: String
  var product: String
  var state: FinanceClaimState
  /// Which of the demand's places it takes while it is held.
  var place: Int
  var recommendation: FinanceV1.Recommendation
  var report: String
  var claimed: Timestamp
  var expires: Timestamp

  static let columns =
    "id, demand, institution, product, state, place, recommendation, report, claimed, expires"

  init(_ row: Row) throws {
    id = try row.text("id")
    demand = try row.text("demand")
    institution = try row.text("institution")
    product = try row.text("product")
    state = try row.name("state")
    place = try row.int("place")
    recommendation = FinanceV1.Recommendation(rawValue: Int32(truncatingIfNeeded: try row.integer("recommendation")))
    report = try row.text("report")
    claimed = try row.time("claimed")
    expires = try row.time("expires")
  }

  /// A claim that is made now.
  init(id: String, demand: String, institution: String, product: String, place: Int, at now: Timestamp) {
    self.id = id
    self.demand = demand
    self.institution = institution
    self.product = product
    state = .active
    self.place = place
    recommendation = .unspecified
    report = ""
    claimed = now
    expires = now + .seconds(FinanceLimits.claimSeconds)
  }

  static func find(_ id: String, in transaction: any ReadTransaction) throws -> ClaimRow? {
    try transaction.row("SELECT \(columns) FROM finance_claims WHERE id = ?", [.text(id)]).map(ClaimRow.init)
  }

  /// All claims of a demand, oldest first.
  static func all(of demand: String, in transaction: any ReadTransaction) throws -> [ClaimRow] {
    try transaction.rows("SELECT \(columns) FROM finance_claims WHERE demand = ? ORDER BY id", [.text(demand)])
      .map(ClaimRow.init)
  }

  /// Whether it takes a place at a moment: one whose time has ended does not, even before the scheduler has seen it.
  func isHeld(at now: Timestamp) -> Bool { state.isHeld && now < expires }

  /// Whether the institution may act on the demand because of it.
  func isLive(at now: Timestamp) -> Bool { state == .accepted || isHeld(at: now) }

  /// The state as of a moment.
  func state(at now: Timestamp) -> FinanceClaimState { state.isHeld && expires <= now ? .expired : state }

  func insert(in change: Change) throws {
    try change.insert(
      into: "finance_claims",
      [
        "id": .text(id), "demand": .text(demand), "institution": .text(institution), "product": .text(product),
        "state": .text(state.rawValue), "place": .integer(place), "recommendation": .integer(recommendation.rawValue),
        "report": .text(report), "claimed": .time(claimed), "expires": .time(expires),
      ])
  }

  func update(in change: Change) throws {
    try change.update(
      "finance_claims", id,
      [
        "state": .text(state.rawValue), "recommendation": .integer(recommendation.rawValue), "report": .text(report),
        "expires": .time(expires),
      ])
  }

  /// Moves it by the table and writes it. What the demand's table has let through is legal here; anything else is a
  /// mistake of ours and fails the call.
  mutating func move(_ action: FinanceClaimAction, by actor: FinanceActor, in change: Change) throws {
    state = try change.resolve(FinanceTables.claim, state, action, by: actor, id, 0)
    try update(in: change)
  }
}
