import ParkRules
import Storage

extension WorkOrderHandler {
  /// Escalation by age, and the end of what nobody says anything about.
  static var dueWork: [DueWork] {
    [
      escalation(
        "work_order.undispatched", "state = 'submitted' AND escalation = 0 AND dispatch_due <= ?"),
      escalation(
        "work_order.unfinished",
        """
        state IN ('submitted', 'dispatched', 'accepted', 'in_progress', 'waiting_parts') AND escalation < 2
          AND finish_due <= ?
        """),
      .items("work_order.quiet", every: .seconds(60)) { transaction, after, rowsMax in
        try DueWork.keys(
          """
          SELECT id FROM work_orders WHERE state IN ('done', 'owner_confirmed', 'rated') AND updated <= ? AND id > ?
          ORDER BY id LIMIT ?
          """,
          [
            .time(transaction.now - .seconds(WorkOrderDeadlines.quietSeconds)), .text(after), .integer(rowsMax),
          ], in: transaction)
      } settle: { change, id in
        try settle(id, .close, in: change) { row in
          row.isQuiet(at: change.now)
        } effect: { _ in
        }
      },
    ]
  }

  private static func escalation(_ name: String, _ condition: String) -> DueWork {
    .items(name, every: .seconds(10)) { transaction, after, rowsMax in
      try DueWork.keys(
        "SELECT id FROM work_orders WHERE \(condition) AND id > ? ORDER BY id LIMIT ?",
        [.time(transaction.now), .text(after), .integer(rowsMax)], in: transaction)
    } settle: { change, id in
      try settle(id, .escalate, in: change) { row in
        row.escalationDue(at: change.now) > row.escalation
      } effect: { row in
        row.escalation = row.escalationDue(at: change.now)
      }
    }
  }

  /// A step of the clock; nil when it is not due any more.
  private static func settle(
    _ id: String, _ action: WorkOrderAction, in change: Change, when isDue: (WorkOrderRow) -> Bool,
    effect: (inout WorkOrderRow) -> Void
  ) throws -> AuditNote? {
    guard let row = try WorkOrderRow.find(id, in: change), isDue(row),
      !WorkOrderTables.order.rows(from: row.state, action).isEmpty
    else { return nil }
    var step = WorkOrderStep(row: row, change: change)
    try step.perform(action, by: .clock, effect: effect)
    return AuditNote(subject: id, details: step.auditDetails)
  }
}
