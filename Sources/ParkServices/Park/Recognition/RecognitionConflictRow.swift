import ParkSchemas
import Storage

/// A row of `recognition_conflicts`: who stated a conflict of interest in which application.
struct RecognitionConflictRow: Sendable {
  var recognition: String
  var account: String
  var reason: String
  var declared: Timestamp

  static let columns = "recognition, account, reason, declared"

  init(_ recognition: String, of account: String, _ reason: String, at now: Timestamp) {
    self.recognition = recognition
    self.account = account
    self.reason = reason
    declared = now
  }

  init(_ row: Row) throws {
    recognition = try row.text("recognition")
    account = try row.text("account")
    reason = try row.text("reason")
    declared = try row.time("declared")
  }

  /// Oldest first.
  static func all(of recognition: String, in transaction: any ReadTransaction) throws -> [RecognitionConflictRow] {
    try transaction.rows(
      "SELECT \(columns) FROM recognition_conflicts WHERE recognition = ? ORDER BY declared, account",
      [.text(recognition)]
    ).map(RecognitionConflictRow.init)
  }

  static func all(ofPerson account: String, rowsMax: Int, in transaction: any ReadTransaction) throws
    -> [RecognitionConflictRow]
  {
    try transaction.rows(
      "SELECT \(columns) FROM recognition_conflicts WHERE account = ? ORDER BY recognition LIMIT ?",
      [.text(account), .integer(rowsMax)]
    ).map(RecognitionConflictRow.init)
  }

  func insert(in change: Change) throws {
    try change.execute(
      "INSERT INTO recognition_conflicts (\(Self.columns)) VALUES (?,?,?,?)",
      [.text(recognition), .text(account), .text(reason), .time(declared)])
  }

  var message: ParkV1.RecognitionConflict {
    .with {
      $0.accountId = account
      $0.reason = reason
      $0.declaredAt = declared.message
    }
  }
}
