import ParkRules
import ParkSchemas
import RPCCore
import Storage

/// A row of `market_orders`.
struct OrderRow: Sendable {
  var id: String
  var version: UInt64
  var state: OrderState
  var demand: String
  var supply: String
  var enterprise: String
  var supplier: String
  var price: Money
  var dueOn: CivilDate
  var stars: Int
  var comment: String
  var ordered: Timestamp
  var delivered: Timestamp?

  static let columns = """
    id, version, state, demand, supply, enterprise, supplier, price, due_on, stars, comment, ordered, delivered
    """

  init(_ row: Row) throws {
    id = try row.text("id")
    version = try row.version()
    state = try row.name("state")
    demand = try row.text("demand")
    supply = try row.text("supply")
    enterprise = try row.text("enterprise")
    supplier = try row.text("supplier")
    price = try row.money("price")
    dueOn = try CivilDate(try row.text("due_on"))
    stars = try row.int("stars")
    comment = try row.text("comment")
    ordered = try row.time("ordered")
    delivered = try row.optionalTime("delivered")
  }

  /// An order that begins with an accepted quote.
  init(id: String, quote: QuoteRow, enterprise: String, at now: Timestamp) throws {
    self.id = id
    version = 1
    state = .ordered
    demand = quote.demand
    supply = quote.supply
    self.enterprise = enterprise
    supplier = quote.supplier
    price = quote.price
    dueOn = try now.shanghaiDay.adding(days: quote.days)
    stars = 0
    comment = ""
    ordered = now
  }

  /// The order, or NOT_FOUND unless the caller is its buyer or its supplier.
  static func require(_ id: String, _ caller: Caller, in transaction: any ReadTransaction) throws -> OrderRow {
    let row = try transaction.row("SELECT \(columns) FROM market_orders WHERE id = ?", [.text(id)]).map(OrderRow.init)
    guard let row, row.enterprise == caller.tenant || row.supplier == caller.tenant else {
      throw RPCError.notFound("order", id)
    }
    return row
  }

  func insert(in change: Change) throws {
    try change.insert(
      into: "market_orders",
      [
        "id": .text(id), "version": .version(version), "state": .text(state.rawValue), "demand": .text(demand),
        "supply": .text(supply), "enterprise": .text(enterprise), "supplier": .text(supplier),
        "price": .integer(price.fen), "due_on": .text(dueOn.description), "stars": .integer(stars),
        "comment": .text(comment), "ordered": .time(ordered),
      ])
  }

  func update(in change: Change) throws {
    try change.update(
      "market_orders", id,
      [
        "version": .version(version), "state": .text(state.rawValue), "stars": .integer(stars),
        "comment": .text(comment), "delivered": .time(orNull: delivered),
      ])
  }

  func message(at now: Timestamp) throws -> MarketV1.Order {
    let isLate = try state == .ordered && dueOn < now.shanghaiDay
    return .with {
      $0.id = id
      $0.version = version
      $0.state = state == .ordered ? .ordered : state == .delivered ? .delivered : .rated
      $0.demandId = demand
      $0.supplyId = supply
      $0.enterpriseId = enterprise
      $0.supplierId = supplier
      $0.priceFen = price.fen
      $0.dueOn = dueOn.description
      $0.overdue = isLate
      $0.stars = UInt32(clamping: stars)
      $0.comment = comment
      $0.orderedAt = ordered.message
      $0.deliveredAt = delivered?.message
    }
  }
}
