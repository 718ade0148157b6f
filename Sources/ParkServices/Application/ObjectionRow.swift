import ParkRules
import ParkSchemas
import RPCCore
import Storage

/// A row of `objections`.
struct ObjectionRow: Sendable {
  var id: String
  var application: String
  var notice: String
  var version: UInt64
  var state: ObjectionState
  var reason: String
  var resolution: String
  var raised: Timestamp
  /// Who raised it; not shown to anybody but the auditor, who finds it in the audit log.
  var raisedBy: String
  var resolved: Timestamp?

  static let columns = "id, application, notice, version, state, reason, resolution, raised, raised_by, resolved"

  init(_ row: Row) throws {
    id = try row.text("id")
    application = try row.text("application")
    notice = try row.text("notice")
    version = UInt64(bitPattern: try row.integer("version"))
    state = try row.name("state")
    reason = try row.text("reason")
    resolution = try row.text("resolution")
    raised = try row.time("raised")
    raisedBy = try row.text("raised_by")
    resolved = try row.optionalTime("resolved")
  }

  /// An objection that is raised now.
  init(id: String, application: String, notice: String, reason: String, by account: String, at now: Timestamp) {
    self.id = id
    self.application = application
    self.notice = notice
    version = 1
    state = .open
    self.reason = reason
    resolution = ""
    raised = now
    raisedBy = account
  }

  static func find(_ id: String, in transaction: any ReadTransaction) throws -> ObjectionRow? {
    try transaction.row("SELECT \(columns) FROM objections WHERE id = ?", [.text(id)]).map(ObjectionRow.init)
  }

  func insert(in change: Change) throws {
    try change.execute(
      "INSERT INTO objections (\(Self.columns)) VALUES (?,?,?,?,?,?,?,?,?,?)",
      [
        .text(id), .text(application), .text(notice), .integer(Int64(version)), .text(state.rawValue), .text(reason),
        .text(resolution), .time(raised), .text(raisedBy), resolved.map(SQLValue.time) ?? .null,
      ])
  }

  /// Writes the decision.
  func update(in change: Change) throws {
    try change.execute(
      "UPDATE objections SET version = ?, state = ?, resolution = ?, resolved = ? WHERE id = ?",
      [
        .integer(Int64(version)), .text(state.rawValue), .text(resolution), resolved.map(SQLValue.time) ?? .null,
        .text(id),
      ])
  }

  var message: ApplicationV1.Objection {
    .with {
      $0.id = id
      $0.applicationId = application
      $0.noticeId = notice
      $0.state = state == .open ? .open : state == .upheld ? .upheld : .dismissed
      $0.reason = reason
      $0.resolution = resolution
      $0.raisedAt = raised.message
      $0.resolvedAt = resolved?.message
      $0.version = version
    }
  }
}
