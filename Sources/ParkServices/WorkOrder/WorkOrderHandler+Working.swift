import ParkRules
import ParkSchemas
import RPCCore
import Storage

/// What the park's staff does.
extension WorkOrderHandler {
  private static let noteRules = TextRules.remark
  private static let neededNoteRules = TextRules(scalarsMin: 1, scalarsMax: 500)

  func dispatch(_ request: WorkorderV1.DispatchRequest, _ context: ServerContext) async throws
    -> WorkorderV1.WorkOrder
  {
    var fields = FieldChecks()
    let assignee = fields.identifier("assignee_id", request.assigneeId, .account)
    let note = fields.text("note", request.note, Self.noteRules)
    try fields.finish()
    return try await byStaff(request.orderId, request.expectedVersion, context) { step in
      let (park, change) = (step.row.park, step.change)
      try step.perform(.dispatch, by: .parkStaff, note: note) { row in
        row.assignee = assignee
      } refusal: { _ in
        try Self.isStaff(assignee, of: park, in: change) ? nil : WorkOrderGuard.assigneeOfThePark.label
      }
    }
  }

  private static func isStaff(_ account: String, of park: String, in transaction: any ReadTransaction) throws -> Bool {
    try transaction.row(
      """
      SELECT 1 AS found FROM memberships m JOIN accounts a ON a.id = m.account
      WHERE m.account = ? AND m.role = ? AND m.tenant = ? AND a.state = ?
      """, [.text(account), .text(Role.parkStaff.rawValue), .text(park), .text(AccountStates.active)]) != nil
  }

  func acceptOrder(_ request: WorkorderV1.AcceptOrderRequest, _ context: ServerContext) async throws
    -> WorkorderV1.WorkOrder
  {
    try await byAssignee(.accept, request.orderId, request.expectedVersion, context)
  }

  func progress(_ request: WorkorderV1.ProgressRequest, _ context: ServerContext) async throws
    -> WorkorderV1.WorkOrder
  {
    var fields = FieldChecks()
    let action: WorkOrderAction? =
      switch request.kind {
      case .unspecified: .note
      case .begin: .begin
      case .waitForParts: .waitForParts
      case .resume: .resume
      default: nil
      }
    fields.require(action != nil, "kind", "UNKNOWN", zh: "未知的进展类型", en: "is no kind of progress")
    let note = fields.text("note", request.note, action == .note ? Self.neededNoteRules : Self.noteRules)
    try fields.finish()
    return try await byAssignee(action ?? .note, request.orderId, request.expectedVersion, context, note: note)
  }

  func finish(_ request: WorkorderV1.FinishRequest, _ context: ServerContext) async throws -> WorkorderV1.WorkOrder {
    var fields = FieldChecks()
    let result = fields.text("result", request.result, Self.neededNoteRules)
    try fields.finish()
    return try await byAssignee(.finish, request.orderId, request.expectedVersion, context, note: result)
  }

  func revealContact(_ request: WorkorderV1.RevealContactRequest, _ context: ServerContext) async throws
    -> WorkorderV1.OrderContact
  {
    let purpose = try Purpose(request.purpose)
    let park = park
    return try await park.mutate(context) { change in
      let row = try Self.ofOwnPark(request.orderId, change)
      guard row.state.isBeingWorkedOn || row.state == .done else {
        throw RPCError.precondition(
          "work_order", row.id, state: row.state.detailName, version: row.version, rule: "ORDER_OPEN",
          BilingualText(zh: "工单已结束，不能再查看联系人", en: "the order is over: its contact is no longer shown"))
      }
      // Who gives a contact with a report agrees to being called about it, and to nothing else.
      if purpose.name != Self.repairPurpose { try park.requireConsent(of: row.reporter, to: purpose, in: change) }
      return Applied(
        try row.contact(park.persons, in: change), subject: row.id, details: ["purpose": purpose.name])
    }
  }

  /// A step of the assignee; the park's other staff may not take it.
  private func byAssignee(
    _ action: WorkOrderAction, _ id: String, _ version: UInt64, _ context: ServerContext, note: String = ""
  ) async throws -> WorkorderV1.WorkOrder {
    try await byStaff(id, version, context) { step in
      // What the state does not allow to anybody is said first.
      let isLegal = !WorkOrderTables.order.rows(from: step.row.state, action).isEmpty
      guard !isLegal || step.row.assignee == step.change.caller.accountID else {
        throw RPCError.denied(BilingualText(zh: "只有接单人可以操作", en: "the order was given to somebody else"))
      }
      let now = step.change.now
      try step.perform(action, by: .assignee, note: note) { row in
        if action == .finish { row.finished = now }
      }
    }
  }

  /// A step of the park's staff on an order of their park.
  private func byStaff(
    _ id: String, _ version: UInt64, _ context: ServerContext,
    _ body: @escaping @Sendable (inout WorkOrderStep) throws -> Void
  ) async throws -> WorkorderV1.WorkOrder {
    let keys = park.persons
    return try await park.mutate(context) { change in
      let row = try Self.ofOwnPark(id, change)
      try change.requireVersion(version, of: "work_order", row.id, is: row.version)
      var step = WorkOrderStep(row: row, change: change)
      try body(&step)
      return try Self.applied(step, keys)
    }
  }

  private static func ofOwnPark(_ id: String, _ change: Change) throws -> WorkOrderRow {
    guard let row = try WorkOrderRow.find(id, in: change), WorkOrderAccess.isStaff(change.caller, of: row) else {
      throw RPCError.notFound("work_order", id)
    }
    return row
  }
}
