import ParkRules
import ParkSchemas
import RPCCore
import SchemaRuntime
import Storage

/// A row of `recognition_objections`.
struct RecognitionObjectionRow: Sendable {
  var id: String
  var version: UInt64
  var recognition: String
  var state: ObjectionState
  var reason: String
  var resolution: String
  var raised: Timestamp
  /// Who raised it; shown to nobody but the auditor, who finds it in the audit log.
  var raisedBy: String
  var resolved: Timestamp?

  static let columns = "id, version, recognition, state, reason, resolution, raised, raised_by, resolved"

  /// An objection before it is raised.
  init(id: String, recognition: String, reason: String, by account: String, at now: Timestamp) {
    self.id = id
    self.recognition = recognition
    self.reason = reason
    version = 0
    state = .absent
    resolution = ""
    raised = now
    raisedBy = account
  }

  init(_ row: Row) throws {
    id = try row.text("id")
    version = try row.version()
    recognition = try row.text("recognition")
    state = try row.name("state")
    reason = try row.text("reason")
    resolution = try row.text("resolution")
    raised = try row.time("raised")
    raisedBy = try row.text("raised_by")
    resolved = try row.optionalTime("resolved")
  }

  static func find(_ id: String, in transaction: any ReadTransaction) throws -> RecognitionObjectionRow? {
    try transaction.row("SELECT \(columns) FROM recognition_objections WHERE id = ?", [.text(id)])
      .map(RecognitionObjectionRow.init)
  }

  static func all(of recognition: String, in transaction: any ReadTransaction) throws -> [RecognitionObjectionRow] {
    try transaction.rows(
      "SELECT \(columns) FROM recognition_objections WHERE recognition = ? ORDER BY id", [.text(recognition)]
    ).map(RecognitionObjectionRow.init)
  }

  /// Writes the row under its next version.
  mutating func save(in change: Change) throws {
    version += 1
    try change.execute(
      """
      INSERT INTO recognition_objections (\(Self.columns)) VALUES (?,?,?,?,?,?,?,?,?)
      ON CONFLICT (id) DO UPDATE SET version = excluded.version, state = excluded.state,
        resolution = excluded.resolution, resolved = excluded.resolved
      """,
      [
        .text(id), .version(version), .text(recognition), .text(state.rawValue), .text(reason), .text(resolution),
        .time(raised), .text(raisedBy), .time(orNull: resolved),
      ])
  }

  var message: ParkV1.RecognitionObjection {
    .with {
      $0.id = id
      $0.version = version
      $0.recognitionId = recognition
      $0.state =
        switch state {
        case .absent: .unspecified
        case .open: .open
        case .upheld: .upheld
        case .dismissed: .dismissed
        }
      $0.reason = reason
      $0.resolution = resolution
      $0.raisedAt = raised.message
      $0.resolvedAt = resolved?.message
    }
  }
}
