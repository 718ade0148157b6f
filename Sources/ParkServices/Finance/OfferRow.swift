import ParkRules
import ParkSchemas
import RPCCore
import Storage

/// A row of `finance_offers`.
struct OfferRow: Sendable {
  var id: String
  var demand: String
  var claim: String
  var institution: String
  var state: FinanceOfferState
  var amount: Money
  var months: Int
  var rate: Int
  var validThrough: CivilDate
  /// The end of its last day in Shanghai.
  var expires: Timestamp
  var conditions: String
  var offered: Timestamp

  static let columns = """
    id, demand, claim, institution, state, amount, months, rate, valid_through, expires, conditions, offered
    """

  init(_ row: Row) throws {
    id = try row.text("id")
    demand = try row.text("demand")
    claim = try row.text("claim")
    institution = try row.text("institution")
    state = try row.name("state")
    amount = try row.money("amount")
    months = try row.int("months")
    rate = try row.int("rate")
    validThrough = try CivilDate(try row.text("valid_through"))
    expires = try row.time("expires")
    conditions = try row.text("conditions")
    offered = try row.time("offered")
  }

  /// An offer that is made now.
  init(id: String, claim: ClaimRow, terms: OfferedTerms, at now: Timestamp) throws {
    self.id = id
    demand = claim.demand
    self.claim = claim.id
    institution = claim.institution
    state = .open
    amount = terms.amount
    months = terms.months
    rate = terms.rate
    validThrough = terms.validThrough
    expires = Timestamp(seconds: try ShanghaiTime.endOfDay(terms.validThrough))
    conditions = terms.conditions
    offered = now
  }

  static func find(_ id: String, in transaction: any ReadTransaction) throws -> OfferRow? {
    try transaction.row("SELECT \(columns) FROM finance_offers WHERE id = ?", [.text(id)]).map(OfferRow.init)
  }

  /// All offers for a demand, oldest first.
  static func all(of demand: String, in transaction: any ReadTransaction) throws -> [OfferRow] {
    try transaction.rows("SELECT \(columns) FROM finance_offers WHERE demand = ? ORDER BY id", [.text(demand)])
      .map(OfferRow.init)
  }

  /// Whether it can be accepted at a moment.
  func isOpen(at now: Timestamp) -> Bool { state == .open && now < expires }

  /// The state as of a moment.
  func state(at now: Timestamp) -> FinanceOfferState { state == .open && expires <= now ? .expired : state }

  func insert(in change: Change) throws {
    try change.insert(
      into: "finance_offers",
      [
        "id": .text(id), "demand": .text(demand), "claim": .text(claim), "institution": .text(institution),
        "state": .text(state.rawValue), "amount": .integer(amount.fen), "months": .integer(months),
        "rate": .integer(rate), "valid_through": .text(validThrough.description), "expires": .time(expires),
        "conditions": .text(conditions), "offered": .time(offered),
      ])
  }

  /// Moves it by the table and writes it.
  mutating func move(_ action: FinanceOfferAction, by actor: FinanceActor, in change: Change) throws {
    state = try change.resolve(FinanceTables.offer, state, action, by: actor, id, 0)
    try change.update("finance_offers", id, ["state": .text(state.rawValue)])
  }

  func message(at now: Timestamp) -> FinanceV1.Offer {
    .with {
      $0.id = id
      $0.state = state(at: now).message
      $0.claimId = claim
      $0.institutionId = institution
      $0.amountFen = amount.fen
      $0.termMonths = UInt32(clamping: months)
      $0.rateBasisPoints = UInt32(clamping: rate)
      $0.validThrough = validThrough.description
      $0.conditions = conditions
      $0.offeredAt = offered.message
    }
  }
}

/// Terms that an institution offers, their form checked.
struct OfferedTerms: Sendable {
  let amount: Money
  let months: Int
  let rate: Int
  let validThrough: CivilDate
  let conditions: String

  init(_ request: FinanceV1.OfferTermsRequest) throws {
    var fields = FieldChecks()
    let amount = fields.read("amount_fen", "NEGATIVE") { try Money(fen: request.amountFen) }
    fields.require(amount.map { !$0.isZero } ?? true, "amount_fen", "NOT_POSITIVE", zh: "须大于0", en: "must be above 0")
    let day = fields.read("valid_through") { try CivilDate(request.validThrough) }
    conditions = fields.text("conditions", request.conditions, .body)
    try fields.finish()
    guard let amount, let day else { throw RPCError(.internalError, "a checked field is missing") }
    self.amount = amount
    months = Int(request.termMonths)
    rate = Int(request.rateBasisPoints)
    validThrough = day
  }
}
