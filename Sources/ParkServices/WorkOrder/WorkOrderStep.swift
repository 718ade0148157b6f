import ParkRules
import ParkSchemas
import RPCCore
import Storage

/// One action on one order inside a transaction: the table decides, the effect is carried out, the step is noted, the
/// row is written, the watchers are told. Everything that changes an order goes through here.
struct WorkOrderStep {
  static let eventPrefix = "work_order."

  var row: WorkOrderRow
  let change: Change

  /// Carries an action out.
  ///
  /// - Parameters:
  ///   - note: What was said.
  ///   - effect: Changes the row's own fields; state, version, time and step are set here.
  ///   - refusal: Why a guard does not hold; nil when it does.
  /// - Throws: ``RPCError`` FAILED_PRECONDITION; then nothing is written.
  mutating func perform(
    _ action: WorkOrderAction, by actor: WorkOrderActor, note: String = "",
    effect: (inout WorkOrderRow) throws -> Void = { _ in },
    refusal: (WorkOrderGuard) throws -> BilingualText? = { _ in nil }
  ) throws {
    let next = try change.resolve(
      WorkOrderTables.order, row.state, action, by: actor, row.id, row.version, refusal: refusal)
    try effect(&row)
    row.state = next
    row.version += 1
    row.steps += 1
    // An escalation is no word of a person: the quiet time goes on.
    if action != .escalate { row.updated = change.now }
    try row.save(in: change)
    try change.execute(
      """
      INSERT INTO work_order_steps (work_order, sequence, action, state, actor, note, occurred)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      """,
      [
        .text(row.id), .integer(row.steps), .text(action.rawValue), .text(next.rawValue),
        .text(change.caller.accountID), .text(note), .time(change.now),
      ])
    let people = Set([row.reporter, row.assignee]).filter { !$0.isEmpty }.sorted()
    try change.emit(
      Self.eventPrefix + action.rawValue, subjects: [row.id, row.park] + people,
      WorkorderV1.OrderUpdate.with {
        $0.action = action.rawValue
        $0.order = .with {
          $0.id = row.id
          $0.escalation = UInt32(clamping: row.escalation)
        }
      })
  }

  /// What the audit record says of it.
  var auditDetails: [String: String] {
    [
      "state": row.state.rawValue, "version": "\(row.version)", "park": row.park, "assignee": row.assignee,
      "escalation": "\(row.escalation)",
    ]
  }
}

/// Who sees an order, and as whom.
enum WorkOrderAccess {
  /// Whether the caller may see the order: who reported it, the park's staff, district officers.
  static func isVisible(_ row: WorkOrderRow, to caller: Caller) -> Bool {
    row.reporter == caller.accountID || isStaff(caller, of: row) || caller.isActing(.districtOfficer)
  }

  static func isStaff(_ caller: Caller, of row: WorkOrderRow) -> Bool { caller.parkID == row.park }

  /// The order, if the caller may see it.
  static func visible(_ id: String, to caller: Caller, in transaction: any ReadTransaction) throws -> WorkOrderRow {
    guard let row = try WorkOrderRow.find(id, in: transaction), isVisible(row, to: caller) else {
      throw RPCError.notFound("work_order", id)
    }
    return row
  }
}
