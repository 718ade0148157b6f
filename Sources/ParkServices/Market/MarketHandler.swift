import ParkRules
import ParkSchemas
import RPCCore
import Storage

/// Serves `cloudpark.market.v1.MarketService`.
struct MarketHandler: MarketV1.MarketServiceHandler {
  let park: ParkEnvironment

  init(_ park: ParkEnvironment) { self.park = park }

  func publishSupply(
    _ request: MarketV1.PublishSupplyRequest, _ context: ServerContext
  ) async throws -> MarketV1.Supply {
    let checked = try CheckedSupply(request.content)
    return try await park.mutate(context) { change in
      let supplier = change.caller.tenant
      guard var row = SupplyRow(id: change.newID(.supply), of: supplier, content: checked.content, at: change.now)
      else {
        throw RPCError(.internalError, "a checked quota is below zero")
      }
      row.state = try change.resolve(MarketTables.supply, row.state, .publish, by: .supplier, row.id, 0) { condition in
        if condition == .suppliesBelowMax {
          let open = try MarketParty.count(
            "market_supplies WHERE supplier = ? AND state = 'open'", [.text(supplier)], in: change)
          return open < MarketLimits.openSuppliesMax ? nil : condition.label
        }
        return try MarketParty.isInGoodStanding(supplier, in: change) ? nil : condition.label
      }
      try row.insert(in: change)
      let message = try row.message(in: change)
      try change.emit("market.publish_supply", subjects: [row.id, supplier], message)
      return Applied(message, subject: row.id, details: ["supplier": supplier])
    }
  }

  func closeSupply(_ request: MarketV1.CloseSupplyRequest, _ context: ServerContext) async throws -> MarketV1.Supply {
    try await park.mutate(context) { change in
      var row = try SupplyRow.require(request.supplyId, in: change)
      guard row.supplier == change.caller.tenant else { throw RPCError.notFound("supply", row.id) }
      try change.requireVersion(request.expectedVersion, of: "supply", row.id, is: row.version)
      row.state = try change.resolve(MarketTables.supply, row.state, .close, by: .supplier, row.id, row.version)
      row.version += 1
      try row.update(in: change)
      let message = try row.message(in: change)
      try change.emit("market.close_supply", subjects: [row.id, row.supplier], message)
      return Applied(message, subject: row.id, details: ["state": row.state.rawValue])
    }
  }

  func getSupply(_ request: MarketV1.GetSupplyRequest, _ context: ServerContext) async throws -> MarketV1.Supply {
    try await park.query(context) { transaction, _ in
      try SupplyRow.require(request.supplyId, in: transaction).message(in: transaction)
    }
  }

  func listSupplies(
    _ request: MarketV1.ListSuppliesRequest, _ responses: ResponseWriter<MarketV1.Supply>, _ context: ServerContext
  ) async throws {
    var filter = SQLFilter()
      .equal("state", .text(request.state == .closed ? SupplyState.closed.rawValue : SupplyState.open.rawValue))
      .equal("kind", request.kind == .unspecified ? nil : .integer(request.kind.rawValue))
      .equal("supplier", request.supplierId.isEmpty ? nil : .text(request.supplierId))
    if !request.field.isEmpty {
      let narrower = request.field + "."
      filter = filter.condition(
        "(field = ? OR substr(field, 1, ?) = ?)",
        [.text(request.field), .integer(narrower.unicodeScalars.count), .text(narrower)])
    }
    let wanted = filter
    try await park.streamRows(context, to: responses, from: "") { transaction, _, after, rowsMax in
      let source = try transaction.search("market_supplies", for: request.text, beyond: after, newestFirst: true)
      let rows = try transaction.rows(
        """
        SELECT \(SupplyRow.columns) FROM \(source.from) WHERE \(source.condition)\(wanted.sql)
        ORDER BY \(source.order) LIMIT ?
        """, source.arguments + wanted.arguments + [.integer(rowsMax)]
      ).map(SupplyRow.init)
      return RowPage(
        try rows.map { try $0.message(in: transaction) }, next: rows.count < rowsMax ? nil : rows.last?.id)
    }
  }
}
