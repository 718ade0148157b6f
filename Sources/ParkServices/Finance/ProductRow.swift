import ParkRules
import ParkSchemas
import RPCCore
import Storage

/// A row of `finance_products`.
struct ProductRow: Sendable {
  var id: String
  var version: UInt64
  var state: FinanceProductState
  var institution: String
  var content: FinanceV1.ProductContent
  var published: Timestamp

  static let columns = "id, version, state, institution, content, published"

  init(_ row: Row) throws {
    id = try row.text("id")
    version = try row.version()
    state = try row.name("state")
    institution = try row.text("institution")
    content = try FinanceV1.ProductContent(packed: try row.blob("content"))
    published = try row.time("published")
  }

  /// A product before its publication is written.
  init(id: String, of institution: String, content: FinanceV1.ProductContent, at now: Timestamp) {
    self.id = id
    version = 1
    state = .absent
    self.institution = institution
    self.content = content
    published = now
  }

  static func find(_ id: String, in transaction: any ReadTransaction) throws -> ProductRow? {
    try transaction.row("SELECT \(columns) FROM finance_products WHERE id = ?", [.text(id)]).map(ProductRow.init)
  }

  /// The products on the list, of one institution or of all that are not suspended, in the order of their ids.
  static func open(of institution: String? = nil, in transaction: any ReadTransaction) throws -> [ProductRow] {
    let filter = SQLFilter().equal("p.institution", institution.map(SQLValue.text))
    let columns = columns.split(separator: ", ").map { "p.\($0)" }.joined(separator: ", ")
    return try transaction.rows(
      """
      SELECT \(columns) FROM finance_products p JOIN institutions i ON i.id = p.institution
      WHERE p.state = 'open' AND i.state = 'active'\(filter.sql) ORDER BY p.id
      """, filter.arguments
    ).map(ProductRow.init)
  }

  func insert(in change: Change) throws {
    try change.insert(
      into: "finance_products",
      [
        "id": .text(id), "version": .version(version), "state": .text(state.rawValue),
        "institution": .text(institution), "kind": .integer(content.kind.rawValue),
        "content": .blob(try content.packed()), "published": .time(published),
      ])
  }

  func update(in change: Change) throws {
    try change.update(
      "finance_products", id, ["version": .version(version), "state": .text(state.rawValue)])
  }

  func message(in transaction: any ReadTransaction) throws -> FinanceV1.Product {
    let name = try InstitutionRow.name(of: institution, in: transaction)
    return .with {
      $0.id = id
      $0.version = version
      $0.state = state == .withdrawn ? .withdrawn : .open
      $0.institutionId = institution
      $0.institutionName = name
      $0.content = content
      $0.publishedAt = published.message
    }
  }

  /// What the product means for a demand, on a day.
  func match(_ demand: DemandRow, _ subject: MatchSubject) throws -> LenderMatch {
    var fields = FieldChecks()
    let terms = ProductTerms(content, noting: &fields)
    let rules = MatchRule.rules(content.eligibility, "content.eligibility", noting: &fields)
    try fields.finish()
    guard let terms else { throw StorageError(.unexpectedValue, "product \(id): terms that were checked") }
    return LenderMatch(try demand.terms(), terms, rules: rules, subject)
  }
}
