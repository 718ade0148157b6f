import ParkRules
import ParkSchemas
import RPCCore
import Storage

/// A row of `market_supplies`.
struct SupplyRow: Sendable {
  var id: String
  var version: UInt64
  var state: SupplyState
  var supplier: String
  var content: MarketV1.SupplyContent
  var quota: ResourceQuota
  var ratings: Int64
  var stars: Int64
  var published: Timestamp

  static let columns = "id, version, state, supplier, content, quota, allocated, ratings, stars, published"

  init(_ row: Row) throws {
    id = try row.text("id")
    version = try row.version()
    state = try row.name("state")
    supplier = try row.text("supplier")
    content = try MarketV1.SupplyContent(packed: try row.blob("content"))
    guard let quota = ResourceQuota(units: try row.integer("quota"), allocated: try row.integer("allocated")) else {
      throw StorageError(.unexpectedValue, "supply \(id): more is allocated than there is")
    }
    self.quota = quota
    ratings = try row.integer("ratings")
    stars = try row.integer("stars")
    published = try row.time("published")
  }

  /// A supply before its publication is written; nil for a quota below zero.
  init?(id: String, of supplier: String, content: MarketV1.SupplyContent, at now: Timestamp) {
    guard let quota = ResourceQuota(units: content.quotaUnits) else { return nil }
    self.id = id
    version = 1
    state = .absent
    self.supplier = supplier
    self.content = content
    self.quota = quota
    ratings = 0
    stars = 0
    published = now
  }

  static func find(_ id: String, in transaction: any ReadTransaction) throws -> SupplyRow? {
    try transaction.row("SELECT \(columns) FROM market_supplies WHERE id = ?", [.text(id)]).map(SupplyRow.init)
  }

  /// The supply, or NOT_FOUND: supplies are public.
  static func require(_ id: String, in transaction: any ReadTransaction) throws -> SupplyRow {
    guard let row = try find(id, in: transaction) else { throw RPCError.notFound("supply", id) }
    return row
  }

  func insert(in change: Change) throws {
    try change.insert(
      into: "market_supplies",
      [
        "id": .text(id), "version": .version(version), "state": .text(state.rawValue), "supplier": .text(supplier),
        "kind": .integer(content.kind.rawValue), "field": .text(content.field),
        "content": .blob(try content.packed()), "search": .text(SearchText.column([content.title, content.summary])),
        "quota": .integer(quota.units), "allocated": .integer(quota.allocated), "ratings": 0, "stars": 0,
        "published": .time(published),
      ])
  }

  func update(in change: Change) throws {
    try change.update(
      "market_supplies", id,
      [
        "version": .version(version), "state": .text(state.rawValue), "allocated": .integer(quota.allocated),
        "ratings": .integer(ratings), "stars": .integer(stars),
      ])
  }

  /// What matching looks at, as it was checked when it was published.
  func terms() throws -> SupplyTerms {
    guard let kind = SupplyKind(rawValue: content.kind.rawValue) else {
      throw StorageError(.unexpectedValue, "supply \(id): a kind that was checked")
    }
    return SupplyTerms(
      kind: kind, field: content.field, priceFrom: try Money(fen: content.priceFromFen),
      deliveryDays: Int(content.deliveryDays), classes: Set(content.cultureClasses), supplier: supplier)
  }

  func message(in transaction: any ReadTransaction) throws -> MarketV1.Supply {
    let name = try MarketParty.name(of: supplier, in: transaction)
    return .with {
      $0.id = id
      $0.version = version
      $0.state = state == .closed ? .closed : .open
      $0.supplierId = supplier
      $0.supplierName = name
      $0.content = content
      $0.freeUnits = quota.free
      $0.ratings = UInt64(clamping: ratings)
      $0.stars = UInt64(clamping: stars)
      $0.publishedAt = published.message
    }
  }
}
