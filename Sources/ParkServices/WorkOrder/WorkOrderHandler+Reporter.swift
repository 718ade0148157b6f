import ParkRules
import ParkSchemas
import RPCCore
import Storage

/// What who reported does.
extension WorkOrderHandler {
  func confirm(_ request: WorkorderV1.ConfirmRequest, _ context: ServerContext) async throws -> WorkorderV1.WorkOrder {
    try await byReporter(.confirm, request.orderId, request.expectedVersion, context)
  }

  func rate(_ request: WorkorderV1.RateRequest, _ context: ServerContext) async throws -> WorkorderV1.WorkOrder {
    var fields = FieldChecks()
    fields.require((1...5).contains(request.stars), "stars", "OUT_OF_RANGE", zh: "应为1至5星", en: "must be 1 to 5")
    let comment = fields.text("comment", request.comment, .remark)
    try fields.finish()
    return try await byReporter(.rate, request.orderId, request.expectedVersion, context, note: comment) { row, _ in
      row.stars = Int64(request.stars)
    }
  }

  func reopen(_ request: WorkorderV1.ReopenRequest, _ context: ServerContext) async throws -> WorkorderV1.WorkOrder {
    var fields = FieldChecks()
    let reason = fields.text("reason", request.reason, TextRules(scalarsMin: 1, scalarsMax: 500))
    try fields.finish()
    return try await byReporter(.reopen, request.orderId, request.expectedVersion, context, note: reason) { row, now in
      row.begin(at: now)
      row.assignee = ""
      row.finished = nil
      row.stars = 0
      row.reopened += 1
    }
  }

  func cancelOrder(_ request: WorkorderV1.CancelOrderRequest, _ context: ServerContext) async throws
    -> WorkorderV1.WorkOrder
  {
    try await byReporter(.cancel, request.orderId, request.expectedVersion, context)
  }

  /// A step of who reported, on the own order; another's is not found.
  private func byReporter(
    _ action: WorkOrderAction, _ id: String, _ version: UInt64, _ context: ServerContext, note: String = "",
    _ effect: @escaping @Sendable (inout WorkOrderRow, Timestamp) -> Void = { _, _ in }
  ) async throws -> WorkorderV1.WorkOrder {
    let keys = park.persons
    return try await park.mutate(context) { change in
      guard let row = try WorkOrderRow.find(id, in: change), row.reporter == change.caller.accountID else {
        throw RPCError.notFound("work_order", id)
      }
      try change.requireVersion(version, of: "work_order", row.id, is: row.version)
      var step = WorkOrderStep(row: row, change: change)
      let now = change.now
      try step.perform(action, by: .reporter, note: note) { effect(&$0, now) }
      return try Self.applied(step, keys)
    }
  }
}
