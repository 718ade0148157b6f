import ParkRules
import ParkSchemas
import RPCCore
import Storage

/// A row of `work_orders`. What the reporter wrote and whom to call are sealed under the reporter's key.
struct WorkOrderRow: Sendable {
  var id: String
  var version: UInt64
  var state: WorkOrderState
  var park: String
  var place: String
  var category: Int32
  var title: String
  var description: [UInt8]?
  var urgent: Bool
  var reporter: String
  var contactName: [UInt8]?
  var contactPhone: [UInt8]?
  /// Empty before it is dispatched.
  var assignee: String
  var opened: Timestamp
  var dispatchDue: Timestamp
  var finishDue: Timestamp
  /// 0, 1 for want of dispatch, 2 for want of an end.
  var escalation: Int64
  var reopened: Int64
  var stars: Int64
  var finished: Timestamp?
  var updated: Timestamp
  var steps: Int64

  static let columns = """
    id, version, state, park, place, category, title, description, urgent, reporter, contact_name, contact_phone,
    assignee, opened, dispatch_due, finish_due, escalation, reopened, stars, finished, updated, steps
    """

  init(_ row: Row) throws {
    id = try row.text("id")
    version = UInt64(clamping: try row.integer("version"))
    state = try row.name("state")
    park = try row.text("park")
    place = try row.text("place")
    category = Int32(truncatingIfNeeded: try row.integer("category"))
    title = try row.text("title")
    description = try row.optionalBlob("description")
    urgent = try row.boolean("urgent")
    reporter = try row.text("reporter")
    contactName = try row.optionalBlob("contact_name")
    contactPhone = try row.optionalBlob("contact_phone")
    assignee = try row.text("assignee")
    opened = try row.time("opened")
    dispatchDue = try row.time("dispatch_due")
    finishDue = try row.time("finish_due")
    escalation = try row.integer("escalation")
    reopened = try row.integer("reopened")
    stars = try row.integer("stars")
    finished = try row.optionalTime("finished")
    updated = try row.time("updated")
    steps = try row.integer("steps")
  }

  /// A report that is made now.
  init(id: String, _ report: WorkOrderReport, by reporter: String, at now: Timestamp) {
    self.id = id
    version = 0
    state = .absent
    (park, place, category, title) = (report.park, report.place, report.category.rawValue, report.title)
    urgent = report.urgent
    self.reporter = reporter
    assignee = ""
    (opened, dispatchDue, finishDue) = (now, now, now)
    (escalation, reopened, stars, steps) = (0, 0, 0, 0)
    updated = now
    begin(at: now)
  }

  /// The deadlines begin to run.
  mutating func begin(at now: Timestamp) {
    let deadlines = WorkOrderDeadlines(urgent: urgent)
    opened = now
    dispatchDue = now + .seconds(deadlines.dispatchSeconds)
    finishDue = now + .seconds(deadlines.finishSeconds)
    escalation = 0
  }

  /// How far it must be escalated by now: 0, 1 or 2.
  func escalationDue(at now: Timestamp) -> Int64 {
    guard state.isBeingWorkedOn else { return 0 }
    if finishDue <= now { return 2 }
    return state == .submitted && dispatchDue <= now ? 1 : 0
  }

  /// Whether nobody has said anything for so long that the clock goes on by itself.
  func isQuiet(at now: Timestamp) -> Bool { updated + .seconds(WorkOrderDeadlines.quietSeconds) <= now }

  static func find(_ id: String, in transaction: any ReadTransaction) throws -> WorkOrderRow? {
    try transaction.row("SELECT \(columns) FROM work_orders WHERE id = ?", [.text(id)]).map(WorkOrderRow.init)
  }

  /// Inserts the first version of an order, and replaces what may change afterwards.
  func save(in change: Change) throws {
    if version == 1 {
      try change.execute(
        """
        INSERT INTO work_orders (\(Self.columns))
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, NULL, ?, ?)
        """,
        [
          .text(id), .integer(1), .text(state.rawValue), .text(park), .text(place), .integer(category), .text(title),
          .blob(orNull: description), .boolean(urgent), .text(reporter), .blob(orNull: contactName),
          .blob(orNull: contactPhone), .text(assignee), .time(opened), .time(dispatchDue), .time(finishDue),
          .integer(escalation), .integer(reopened), .integer(stars), .time(updated), .integer(steps),
        ])
    } else {
      try change.execute(
        """
        UPDATE work_orders SET version = ?, state = ?, assignee = ?, opened = ?, dispatch_due = ?, finish_due = ?,
          escalation = ?, reopened = ?, stars = ?, finished = ?, updated = ?, steps = ? WHERE id = ?
        """,
        [
          .integer(Int64(clamping: version)), .text(state.rawValue), .text(assignee), .time(opened),
          .time(dispatchDue), .time(finishDue), .integer(escalation), .integer(reopened), .integer(stars),
          finished.map(SQLValue.time) ?? .null, .time(updated), .integer(steps), .text(id),
        ])
    }
  }
}
