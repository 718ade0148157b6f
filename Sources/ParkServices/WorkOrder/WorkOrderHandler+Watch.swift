import ParkRules
import ParkSchemas
import RPCCore
import Storage

extension WorkOrderHandler {
  func watchOrders(
    _ request: WorkorderV1.WatchOrdersRequest, _ responses: ResponseWriter<WorkorderV1.OrderUpdate>,
    _ context: ServerContext
  ) async throws {
    var filter = request
    filter.cursor = []
    let (caller, keys) = (context.caller, park.persons)
    let isMine: @Sendable (WorkOrderRow) -> Bool = { row in
      if request.assignedToMe { return row.assignee == caller.accountID && row.park == caller.parkID }
      return caller.parkID == nil ? row.reporter == caller.accountID : row.park == caller.parkID
    }
    let subject = request.assignedToMe ? caller.accountID : caller.parkID ?? caller.accountID
    let kinds = Set(WorkOrderAction.allCases.map { WorkOrderStep.eventPrefix + $0.rawValue })
    let plan = WatchPlan<WorkorderV1.OrderUpdate>(
      filter: EventFilter(kinds: kinds, subjects: [subject]),
      snapshot: { transaction in
        let column = request.assignedToMe ? "assignee" : caller.parkID == nil ? "reporter" : "park"
        return try transaction.rows(
          """
          SELECT \(WorkOrderRow.columns) FROM work_orders
          WHERE \(column) = ? AND state NOT IN ('closed', 'cancelled') ORDER BY id
          """, [.text(subject)]
        ).map(WorkOrderRow.init).filter(isMine).map { row in
          let order = try row.message(for: caller, keys, in: transaction)
          return .with {
            $0.order = order
            $0.occurredAt = row.updated.message
          }
        }
      },
      update: { event, transaction in
        var update = try WorkorderV1.OrderUpdate(packed: event.payload)
        guard let row = try WorkOrderRow.find(update.order?.id ?? "", in: transaction), isMine(row) else { return nil }
        update.order = try row.message(for: caller, keys, in: transaction)
        update.occurredAt = event.time.message
        return update
      },
      setCursor: { $0.cursor = $1 })
    try await park.watch(context, cursor: request.cursor, request: filter, to: responses, plan)
  }
}
