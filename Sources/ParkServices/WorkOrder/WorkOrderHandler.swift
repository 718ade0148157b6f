import ParkRules
import ParkSchemas
import RPCCore
import Storage

/// Serves `cloudpark.workorder.v1.WorkOrderService`.
struct WorkOrderHandler: WorkorderV1.WorkOrderServiceHandler {
  /// The purpose to which giving a contact is the consent.
  static let repairPurpose = "repair"

  let park: ParkEnvironment

  init(_ park: ParkEnvironment) { self.park = park }

  func create(_ request: WorkorderV1.CreateRequest, _ context: ServerContext) async throws -> WorkorderV1.WorkOrder {
    let report = try WorkOrderReport(request)
    let keys = park.persons
    return try await park.mutate(context) { change in
      guard try change.row("SELECT id FROM parks WHERE id = ?", [.text(report.park)]) != nil else {
        throw RPCError.notFound("park", report.park)
      }
      let reporter = change.caller.accountID
      let row = WorkOrderRow(id: change.newID(.workOrder), report, by: reporter, at: change.now)
      var step = WorkOrderStep(row: row, change: change)
      try step.perform(.create, by: .reporter) { row in
        typealias Sealed = WorkOrderRow.Sealed
        row.description = try keys.seal(report.description, of: reporter, field: Sealed.description, in: change)
        row.contactName = try keys.seal(report.contactName, of: reporter, field: Sealed.name, in: change)
        row.contactPhone = try keys.seal(report.contactPhone, of: reporter, field: Sealed.phone, in: change)
      }
      return try Self.applied(step, keys)
    }
  }

  func getOrder(_ request: WorkorderV1.GetOrderRequest, _ context: ServerContext) async throws
    -> WorkorderV1.WorkOrder
  {
    let keys = park.persons
    return try await park.query(context) { transaction, caller in
      try WorkOrderAccess.visible(request.orderId, to: caller, in: transaction)
        .message(for: caller, keys, in: transaction)
    }
  }

  func listOrders(
    _ request: WorkorderV1.ListOrdersRequest, _ responses: ResponseWriter<WorkorderV1.WorkOrder>,
    _ context: ServerContext
  ) async throws {
    let keys = park.persons
    try await park.streamRows(context, to: responses, from: SQLFilter.beforeNewest) {
      transaction, caller, before, rowsMax in
      var filter = Self.mine(caller, SQLFilter())
        .equal("park", request.parkId.isEmpty ? nil : .text(request.parkId))
        .equal("state", WorkOrderState(request.state).map { .text($0.rawValue) })
        .equal("assignee", request.assignedToMe ? .text(caller.accountID) : nil)
      if request.overdueOnly {
        filter = filter.condition(
          """
          ((state = 'submitted' AND dispatch_due <= ?) OR (finish_due <= ? AND
            state IN ('submitted', 'dispatched', 'accepted', 'in_progress', 'waiting_parts')))
          """, [.time(transaction.now), .time(transaction.now)])
      }
      let rows = try transaction.rows(
        "SELECT \(WorkOrderRow.columns) FROM work_orders WHERE id < ?\(filter.sql) ORDER BY id DESC LIMIT ?",
        [.text(before)] + filter.arguments + [.integer(rowsMax)]
      ).map(WorkOrderRow.init)
      return RowPage(
        try rows.map { try $0.message(for: caller, keys, in: transaction) },
        next: rows.count < rowsMax ? nil : rows.last?.id)
    }
  }

  func listSteps(
    _ request: WorkorderV1.ListStepsRequest, _ responses: ResponseWriter<WorkorderV1.OrderStep>,
    _ context: ServerContext
  ) async throws {
    try await park.streamRows(context, to: responses, from: Int64(0)) { transaction, caller, after, rowsMax in
      let order = try WorkOrderAccess.visible(request.orderId, to: caller, in: transaction)
      let rows = try transaction.rows(
        "SELECT * FROM work_order_steps WHERE work_order = ? AND sequence > ? ORDER BY sequence LIMIT ?",
        [.text(order.id), .integer(after), .integer(rowsMax)])
      let steps = try rows.map { row in
        let state: WorkOrderState = try row.name("state")
        return try WorkorderV1.OrderStep.with {
          $0.sequence = UInt32(clamping: try row.integer("sequence"))
          $0.action = try row.text("action")
          $0.state = state.message
          $0.actorId = try row.text("actor")
          $0.note = try row.text("note")
          $0.occurredAt = try row.time("occurred").message
        }
      }
      return RowPage(steps, next: rows.count < rowsMax ? nil : try rows.last?.integer("sequence"))
    }
  }

  /// The orders a caller sees in lists: the own park's for its staff, all for officers, one's own for everybody else.
  private static func mine(_ caller: Caller, _ filter: SQLFilter) -> SQLFilter {
    if let park = caller.parkID { return filter.equal("park", .text(park)) }
    return caller.isActing(.districtOfficer) ? filter : filter.equal("reporter", .text(caller.accountID))
  }

  /// The answer of a step.
  static func applied(_ step: WorkOrderStep, _ keys: PersonKeys) throws -> Applied<WorkorderV1.WorkOrder> {
    Applied(
      try step.row.message(for: step.change.caller, keys, in: step.change), subject: step.row.id,
      details: step.auditDetails)
  }
}
