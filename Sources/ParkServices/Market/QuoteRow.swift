import ParkRules
import ParkSchemas
import RPCCore
import Storage

/// A row of `market_quotes`.
struct QuoteRow: Sendable {
  var id: String
  var demand: String
  var supply: String
  var supplier: String
  var state: QuoteState
  var price: Money
  var days: Int
  var note: String
  var quoted: Timestamp

  static let columns = "id, demand, supply, supplier, state, price, days, note, quoted"

  init(_ row: Row) throws {
    id = try row.text("id")
    demand = try row.text("demand")
    supply = try row.text("supply")
    supplier = try row.text("supplier")
    state = try row.name("state")
    price = try row.money("price")
    days = try row.int("days")
    note = try row.text("note")
    quoted = try row.time("quoted")
  }

  /// A quote that is made now.
  init(id: String, demand: String, supply: SupplyRow, price: Money, days: Int, note: String, at now: Timestamp) {
    self.id = id
    self.demand = demand
    self.supply = supply.id
    supplier = supply.supplier
    state = .open
    self.price = price
    self.days = days
    self.note = note
    quoted = now
  }

  static func find(_ id: String, in transaction: any ReadTransaction) throws -> QuoteRow? {
    try transaction.row("SELECT \(columns) FROM market_quotes WHERE id = ?", [.text(id)]).map(QuoteRow.init)
  }

  /// All quotes for a demand, oldest first.
  static func all(of demand: String, in transaction: any ReadTransaction) throws -> [QuoteRow] {
    try transaction.rows("SELECT \(columns) FROM market_quotes WHERE demand = ? ORDER BY id", [.text(demand)])
      .map(QuoteRow.init)
  }

  func insert(in change: Change) throws {
    try change.insert(
      into: "market_quotes",
      [
        "id": .text(id), "demand": .text(demand), "supply": .text(supply), "supplier": .text(supplier),
        "state": .text(state.rawValue), "price": .integer(price.fen), "days": .integer(days), "note": .text(note),
        "quoted": .time(quoted),
      ])
  }

  /// Moves it by the table and writes it.
  mutating func move(_ action: QuoteAction, by actor: MarketVocabulary.Actor, in change: Change) throws {
    state = try change.resolve(MarketTables.quote, state, action, by: actor, id, 0)
    try change.update("market_quotes", id, ["state": .text(state.rawValue)])
  }

  func message(in transaction: any ReadTransaction) throws -> MarketV1.QuoteDetails {
    let name = try MarketParty.name(of: supplier, in: transaction)
    return .with {
      $0.id = id
      $0.state = state.message
      $0.supplyId = supply
      $0.supplierId = supplier
      $0.supplierName = name
      $0.priceFen = price.fen
      $0.deliveryDays = UInt32(clamping: days)
      $0.note = note
      $0.quotedAt = quoted.message
    }
  }
}

extension QuoteState {
  /// The contract's value. `absent` is never shown.
  var message: MarketV1.QuoteState {
    switch self {
    case .absent: .unspecified
    case .open: .open
    case .accepted: .accepted
    case .replaced: .replaced
    case .declined: .declined
    }
  }
}
