import ParkRules
import ParkSchemas
import RPCCore
import Storage

extension MarketHandler {
  func publishDemand(
    _ request: MarketV1.PublishDemandRequest, _ context: ServerContext
  ) async throws -> MarketV1.Demand {
    let checked = try CheckedWish(request.content)
    return try await park.mutate(context) { change in
      let enterprise = change.caller.tenant
      var row = WishRow(id: change.newID(.marketDemand), of: enterprise, content: checked.content, at: change.now)
      row.state = try change.resolve(MarketTables.demand, row.state, .publish, by: .buyer, row.id, 0) { condition in
        if condition == .demandsBelowMax {
          let open = try MarketParty.count(
            "market_demands WHERE enterprise = ? AND state = 'open'", [.text(enterprise)], in: change)
          return open < MarketLimits.openDemandsMax ? nil : condition.label
        }
        return try MarketParty.isInGoodStanding(enterprise, in: change) ? nil : condition.label
      }
      try row.insert(in: change)
      return try Self.applied(row, .publish, change)
    }
  }

  func closeDemand(_ request: MarketV1.CloseDemandRequest, _ context: ServerContext) async throws -> MarketV1.Demand {
    try await park.mutate(context) { change in
      var row = try Self.own(request.demandId, request.expectedVersion, change)
      row.state = try change.resolve(MarketTables.demand, row.state, .close, by: .buyer, row.id, row.version)
      try Self.decline(row.id, except: nil, change)
      row.version += 1
      try row.update(in: change)
      return try Self.applied(row, .close, change)
    }
  }

  func getDemand(_ request: MarketV1.GetDemandRequest, _ context: ServerContext) async throws -> MarketV1.Demand {
    try await park.query(context) { transaction, caller in
      try WishRow.require(request.demandId, caller, in: transaction).message(for: caller, in: transaction)
    }
  }

  func listDemands(
    _ request: MarketV1.ListDemandsRequest, _ responses: ResponseWriter<MarketV1.Demand>, _ context: ServerContext
  ) async throws {
    let states: [MarketDemandState] = [.open, .ordered, .closed]
    let state = states.first { $0.message == request.state }
    let filter = SQLFilter()
      .equal("kind", request.kind == .unspecified ? nil : .integer(request.kind.rawValue))
      .equal("state", state.map { .text($0.rawValue) })
      .equal("enterprise", request.own ? .text(context.caller.tenant) : nil)
    try await park.streamRows(context, to: responses, from: SQLFilter.beforeNewest) {
      transaction, caller, after, rowsMax in
      let rows = try transaction.rows(
        "SELECT \(WishRow.columns) FROM market_demands WHERE id < ?\(filter.sql) ORDER BY id DESC LIMIT ?",
        [.text(after)] + filter.arguments + [.integer(rowsMax)]
      ).map(WishRow.init)
      let seen = try rows.filter { try $0.isVisible(to: caller, in: transaction) }
      return RowPage(
        try seen.map { try $0.message(for: caller, in: transaction) },
        next: rows.count < rowsMax ? nil : rows.last?.id)
    }
  }

  func quote(_ request: MarketV1.QuoteRequest, _ context: ServerContext) async throws -> MarketV1.Demand {
    var fields = FieldChecks()
    fields.identifier("supply_id", request.supplyId, .supply)
    let price = fields.read("price_fen", "NEGATIVE") { try Money(fen: request.priceFen) } ?? .zero
    fields.require(
      MarketLimits.deliveryDaysRange.contains(Int(request.deliveryDays)), "delivery_days", "OUT_OF_RANGE",
      zh: "交付天数应为1-3650", en: "1 to 3650")
    let note = fields.text("note", request.note, .remark)
    try fields.finish()
    return try await park.mutate(context) { change in
      let supplier = change.caller.tenant
      var row = try WishRow.require(request.demandId, change.caller, in: change)
      try change.requireVersion(request.expectedVersion, of: "demand", row.id, is: row.version)
      let supply = try SupplyRow.require(request.supplyId, in: change)
      let quotes = try QuoteRow.all(of: row.id, in: change)
      let wish = row
      row.state = try change.resolve(MarketTables.demand, row.state, .quote, by: .supplier, row.id, row.version) {
        condition in
        switch condition {
        case .partyInGoodStanding: return try MarketParty.isInGoodStanding(supplier, in: change) ? nil : condition.label
        case .supplyOpen: return supply.supplier == supplier && supply.state == .open ? nil : condition.label
        case .supplyFits:
          let match = MarketMatch(
            try supply.terms(), try wish.terms(in: change), today: try change.now.shanghaiDay)
          return match.results.first { $0.finding == .notMet }?.reason
        case .priceWithinBudget:
          return !price.isZero && price.fen <= wish.content.budgetFen ? nil : condition.label
        default:
          let open = quotes.filter { $0.state == .open && $0.supplier != supplier }.count
          return open < MarketLimits.openQuotesMax ? nil : condition.label
        }
      }
      for var old in quotes where old.supplier == supplier && old.state == .open {
        try old.move(.replace, by: .supplier, in: change)
      }
      try QuoteRow(
        id: change.newID(.quote), demand: row.id, supply: supply, price: price, days: Int(request.deliveryDays),
        note: note, at: change.now
      ).insert(in: change)
      row.version += 1
      try row.update(in: change)
      return try Self.applied(row, .quote, change, details: ["supply": supply.id, "price_fen": "\(price.fen)"])
    }
  }

  func acceptQuote(_ request: MarketV1.AcceptQuoteRequest, _ context: ServerContext) async throws -> MarketV1.Order {
    try await park.mutate(context) { change in
      var row = try Self.own(request.demandId, request.expectedVersion, change)
      guard var quote = try QuoteRow.find(request.quoteId, in: change), quote.demand == row.id else {
        throw RPCError.notFound("quote", request.quoteId)
      }
      row.state = try change.resolve(MarketTables.demand, row.state, .acceptQuote, by: .buyer, row.id, row.version) {
        quote.state == .open ? nil : $0.label
      }
      try Self.decline(row.id, except: quote.id, change)
      try quote.move(.accept, by: .buyer, in: change)
      row.version += 1
      try row.update(in: change)
      let order = try OrderRow(
        id: change.newID(.marketOrder), quote: quote, enterprise: row.enterprise, at: change.now)
      try order.insert(in: change)
      let message = try order.message(at: change.now)
      try change.emit("market.accept_quote", subjects: [order.id, row.id, row.enterprise, order.supplier], message)
      return Applied(
        message, subject: order.id,
        details: ["demand": row.id, "quote": quote.id, "supplier": order.supplier, "price_fen": "\(order.price.fen)"])
    }
  }

  /// The caller's own demand at the version it has seen.
  private static func own(_ id: String, _ expectedVersion: UInt64, _ change: Change) throws -> WishRow {
    guard let row = try WishRow.find(id, in: change), row.enterprise == change.caller.tenant else {
      throw RPCError.notFound("demand", id)
    }
    try change.requireVersion(expectedVersion, of: "demand", row.id, is: row.version)
    return row
  }

  private static func decline(_ demand: String, except kept: String?, _ change: Change) throws {
    for var quote in try QuoteRow.all(of: demand, in: change) where quote.state == .open && quote.id != kept {
      try quote.move(.decline, by: .buyer, in: change)
    }
  }

  private static func applied(
    _ row: WishRow, _ action: MarketDemandAction, _ change: Change, details: [String: String] = [:]
  ) throws -> Applied<MarketV1.Demand> {
    try change.emit(
      "market.\(action.rawValue)", subjects: [row.id, row.enterprise],
      MarketV1.Demand.with {
        $0.id = row.id
        $0.version = row.version
        $0.state = row.state.message
      })
    return Applied(
      try row.message(for: change.caller, in: change), subject: row.id,
      details: ["state": row.state.rawValue, "version": "\(row.version)"].merging(details) { $1 })
  }
}
