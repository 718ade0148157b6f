import ParkRules
import ParkSchemas
import RPCCore
import Storage

extension MarketHandler {
  func confirmDelivery(
    _ request: MarketV1.ConfirmDeliveryRequest, _ context: ServerContext
  ) async throws -> MarketV1.Order {
    try await act(.confirmDelivery, on: request.orderId, request.expectedVersion, context) { row, change in
      row.delivered = change.now
    }
  }

  func rate(_ request: MarketV1.RateRequest, _ context: ServerContext) async throws -> MarketV1.Order {
    var fields = FieldChecks()
    let stars = Int(request.stars)
    fields.require(MarketLimits.starsRange.contains(stars), "stars", "OUT_OF_RANGE", zh: "应为1-5星", en: "1 to 5")
    let comment = fields.text("comment", request.comment, .remark)
    try fields.finish()
    return try await act(.rate, on: request.orderId, request.expectedVersion, context) { row, change in
      row.stars = stars
      row.comment = comment
      var supply = try SupplyRow.require(row.supply, in: change)
      supply.ratings += 1
      supply.stars += Int64(stars)
      try supply.update(in: change)
    }
  }

  func getOrder(_ request: MarketV1.GetOrderRequest, _ context: ServerContext) async throws -> MarketV1.Order {
    try await park.query(context) { transaction, caller in
      try OrderRow.require(request.orderId, caller, in: transaction).message(at: transaction.now)
    }
  }

  func listOrders(
    _ request: MarketV1.ListOrdersRequest, _ responses: ResponseWriter<MarketV1.Order>, _ context: ServerContext
  ) async throws {
    let state: OrderState? =
      switch request.state {
      case .ordered: .ordered
      case .delivered: .delivered
      case .rated: .rated
      default: nil
      }
    let filter = SQLFilter().equal("state", state.map { .text($0.rawValue) })
    try await park.streamRows(context, to: responses, from: SQLFilter.beforeNewest) {
      transaction, caller, after, rowsMax in
      let rows = try transaction.rows(
        """
        SELECT \(OrderRow.columns) FROM market_orders WHERE id < ? AND (enterprise = ? OR supplier = ?)\(filter.sql)
        ORDER BY id DESC LIMIT ?
        """,
        [.text(after), .text(caller.tenant), .text(caller.tenant)] + filter.arguments + [.integer(rowsMax)]
      ).map(OrderRow.init)
      return RowPage(
        try rows.map { try $0.message(at: transaction.now) }, next: rows.count < rowsMax ? nil : rows.last?.id)
    }
  }

  /// Carries out an action of the buyer on one order.
  private func act(
    _ action: OrderAction, on id: String, _ expectedVersion: UInt64, _ context: ServerContext,
    effect: @escaping @Sendable (inout OrderRow, Change) throws -> Void
  ) async throws -> MarketV1.Order {
    try await park.mutate(context) { change in
      var row = try OrderRow.require(id, change.caller, in: change)
      // Its supplier, who may be an enterprise too, sees the order; what the buyer does is not the supplier's to do.
      guard row.enterprise == change.caller.tenant else { throw RPCError.notFound("order", id) }
      try change.requireVersion(expectedVersion, of: "order", row.id, is: row.version)
      row.state = try change.resolve(MarketTables.order, row.state, action, by: .buyer, row.id, row.version)
      try effect(&row, change)
      row.version += 1
      try row.update(in: change)
      let message = try row.message(at: change.now)
      try change.emit("market.\(action.rawValue)", subjects: [row.id, row.enterprise, row.supplier], message)
      return Applied(message, subject: row.id, details: ["state": row.state.rawValue, "version": "\(row.version)"])
    }
  }
}
