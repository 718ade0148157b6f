import ParkRules
import ParkSchemas
import RPCCore
import Storage

/// A row of `market_demands`: what an enterprise wants.
struct WishRow: Sendable {
  var id: String
  var version: UInt64
  var state: MarketDemandState
  var enterprise: String
  var content: MarketV1.DemandContent
  var published: Timestamp

  static let columns = "id, version, state, enterprise, content, published"

  init(_ row: Row) throws {
    id = try row.text("id")
    version = try row.version()
    state = try row.name("state")
    enterprise = try row.text("enterprise")
    content = try MarketV1.DemandContent(packed: try row.blob("content"))
    published = try row.time("published")
  }

  /// A demand before its publication is written.
  init(id: String, of enterprise: String, content: MarketV1.DemandContent, at now: Timestamp) {
    self.id = id
    version = 1
    state = .absent
    self.enterprise = enterprise
    self.content = content
    published = now
  }

  static func find(_ id: String, in transaction: any ReadTransaction) throws -> WishRow? {
    try transaction.row("SELECT \(columns) FROM market_demands WHERE id = ?", [.text(id)]).map(WishRow.init)
  }

  /// The demand, or NOT_FOUND unless it is open, the caller's own, or one the caller has quoted for.
  static func require(_ id: String, _ caller: Caller, in transaction: any ReadTransaction) throws -> WishRow {
    guard let row = try find(id, in: transaction), try row.isVisible(to: caller, in: transaction) else {
      throw RPCError.notFound("demand", id)
    }
    return row
  }

  func isVisible(to caller: Caller, in transaction: any ReadTransaction) throws -> Bool {
    if state == .open || enterprise == caller.tenant { return true }
    return try transaction.row(
      "SELECT 1 AS found FROM market_quotes WHERE demand = ? AND supplier = ? LIMIT 1",
      [.text(id), .text(caller.tenant)]) != nil
  }

  func insert(in change: Change) throws {
    try change.insert(
      into: "market_demands",
      [
        "id": .text(id), "version": .version(version), "state": .text(state.rawValue),
        "enterprise": .text(enterprise), "kind": .integer(content.kind.rawValue),
        "content": .blob(try content.packed()), "published": .time(published),
      ])
  }

  func update(in change: Change) throws {
    try change.update("market_demands", id, ["version": .version(version), "state": .text(state.rawValue)])
  }

  /// What matching looks at.
  func terms(in transaction: any ReadTransaction) throws -> MarketTerms {
    guard let kind = SupplyKind(rawValue: content.kind.rawValue) else {
      throw StorageError(.unexpectedValue, "demand \(id): a kind that was checked")
    }
    let facts = try EnterpriseReading.facts(of: enterprise, on: try transaction.now.shanghaiDay, in: transaction)
    return MarketTerms(
      kind: kind, field: content.field, budget: try Money(fen: content.budgetFen),
      neededBy: content.neededBy.isEmpty ? nil : try CivilDate(content.neededBy), buyerClass: facts?.industryClass,
      buyer: enterprise)
  }

  /// The demand as the caller may see it: the quotes of others only if it is the caller's own.
  func message(for caller: Caller, in transaction: any ReadTransaction) throws -> MarketV1.Demand {
    let all = try QuoteRow.all(of: id, in: transaction)
    let isOwn = enterprise == caller.tenant
    let shown = isOwn ? all : all.filter { $0.supplier == caller.tenant }
    let quotes = try shown.map { try $0.message(in: transaction) }
    let order = try transaction.row("SELECT id, supplier FROM market_orders WHERE demand = ?", [.text(id)])
    let mayKnow = try order.map { try isOwn || $0.text("supplier") == caller.tenant } ?? false
    var message = try plain(in: transaction)
    message.quotes = quotes
    message.quotesOpen = UInt32(clamping: all.filter { $0.state == .open }.count)
    message.orderId = mayKnow ? try order?.text("id") ?? "" : ""
    return message
  }

  /// Without its quotes.
  func plain(in transaction: any ReadTransaction) throws -> MarketV1.Demand {
    let name = try MarketParty.name(of: enterprise, in: transaction)
    return .with {
      $0.id = id
      $0.version = version
      $0.state = state.message
      $0.enterpriseId = enterprise
      $0.enterpriseName = name
      $0.content = content
      $0.publishedAt = published.message
    }
  }
}

extension MarketDemandState {
  /// The contract's value. `absent` is never shown.
  var message: MarketV1.DemandState {
    switch self {
    case .absent: .unspecified
    case .open: .open
    case .ordered: .ordered
    case .closed: .closed
    }
  }
}
