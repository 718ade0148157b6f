import ParkRules
import ParkSchemas
import RPCCore
import Storage

/// A row of `finance_demands`.
struct DemandRow: Sendable {
  var id: String
  /// 0 before the first write.
  var version: UInt64
  var number: String
  var state: FinanceDemandState
  var enterprise: String
  var content: FinanceV1.DemandContent
  /// The institution whose offer was accepted.
  var lender: String?
  var acceptedOffer: String?
  var book: LoanBook
  /// Movements so far; each takes the next number.
  var movements: Int64
  var payee: PayeeColumns
  var closeReason: String
  var published: Timestamp
  var updated: Timestamp

  static let columns = """
    id, version, number, state, enterprise, content, lender, accepted_offer, offer, drawn, repaid, interest, movements,
    payee_holder, payee_bank, payee_masked, payee, close_reason, published, updated
    """

  init(_ row: Row) throws {
    id = try row.text("id")
    version = try row.version()
    number = try row.text("number")
    state = try row.name("state")
    enterprise = try row.text("enterprise")
    content = try FinanceV1.DemandContent(packed: try row.blob("content"))
    lender = try row.optionalText("lender")
    acceptedOffer = try row.optionalText("accepted_offer")
    book = try LoanBook(
      offer: try row.money("offer"), drawn: try row.money("drawn"), repaid: try row.money("repaid"),
      interest: try row.money("interest"))
    movements = try row.integer("movements")
    payee = PayeeColumns(
      holder: try row.text("payee_holder"), bank: try row.text("payee_bank"), masked: try row.text("payee_masked"),
      sealed: try row.optionalBlob("payee"))
    closeReason = try row.text("close_reason")
    published = try row.time("published")
    updated = try row.time("updated")
  }

  /// A demand before its publication is written.
  init(id: String, of enterprise: String, content: FinanceV1.DemandContent, at now: Timestamp) throws {
    self.id = id
    version = 0
    number = ""
    state = .absent
    self.enterprise = enterprise
    self.content = content
    book = try LoanBook(offer: .zero)
    movements = 0
    payee = PayeeColumns()
    closeReason = ""
    published = now
    updated = now
  }

  static func find(_ id: String, in transaction: any ReadTransaction) throws -> DemandRow? {
    try transaction.row("SELECT \(columns) FROM finance_demands WHERE id = ?", [.text(id)]).map(DemandRow.init)
  }

  /// Demands of an enterprise that have not ended.
  static func openCount(of enterprise: String, in transaction: any ReadTransaction) throws -> Int {
    try transaction.row(
      "SELECT count(*) AS n FROM finance_demands WHERE enterprise = ? AND state NOT IN ('closed', 'cancelled')",
      [.text(enterprise)])?.int("n") ?? 0
  }

  /// What it asks for, as it was checked when it was published.
  func terms() throws -> DemandTerms {
    var fields = FieldChecks()
    let terms = DemandTerms(content, noting: &fields)
    try fields.finish()
    guard let terms else { throw StorageError(.unexpectedValue, "demand \(id): terms that were checked") }
    return terms
  }

  func insert(in change: Change) throws {
    try change.insert(
      into: "finance_demands",
      [
        "id": .text(id), "version": .version(version), "number": .text(number), "state": .text(state.rawValue),
        "enterprise": .text(enterprise), "content": .blob(try content.packed()), "offer": 0, "drawn": 0, "repaid": 0,
        "interest": 0, "movements": 0, "payee_holder": .text(payee.holder), "payee_bank": .text(payee.bank),
        "payee_masked": .text(payee.masked), "close_reason": .text(closeReason), "published": .time(published),
        "updated": .time(updated),
      ])
  }

  func update(in change: Change) throws {
    try change.update(
      "finance_demands", id,
      [
        "version": .version(version), "state": .text(state.rawValue), "lender": .text(orNull: lender),
        "accepted_offer": .text(orNull: acceptedOffer), "offer": .integer(book.offer.fen),
        "drawn": .integer(book.drawn.fen), "repaid": .integer(book.repaid.fen), "interest": .integer(book.interest.fen),
        "movements": .integer(movements), "payee_holder": .text(payee.holder), "payee_bank": .text(payee.bank),
        "payee_masked": .text(payee.masked), "payee": .blob(orNull: payee.sealed), "close_reason": .text(closeReason),
        "updated": .time(updated),
      ])
  }
}
