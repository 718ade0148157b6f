import ParkRules
import ParkSchemas
import RPCSchemas
import Storage

/// A row of `enterprise_imports`: how far an import has come, of enterprises or of what else comes by rows (its name then
/// begins with the kind and a slash). It is written with each batch, in the batch's own transaction, so it is never ahead
/// of or behind the rows.
struct ImportRecord: Sendable {
  var account: String
  var name: String
  var nextRow: UInt64 = 0
  var created: UInt64 = 0
  var skipped: UInt64 = 0
  var refused: UInt64 = 0

  /// Refused rows that are kept with their reasons.
  static let errorsMax = 1000

  static func read(_ account: String, _ name: String, in transaction: any ReadTransaction) throws -> ImportRecord? {
    try transaction.row(
      "SELECT next_row, created, skipped, refused FROM enterprise_imports WHERE account = ? AND import = ?",
      [.text(account), .text(name)]
    ).map { row in
      ImportRecord(
        account: account, name: name, nextRow: UInt64(clamping: try row.integer("next_row")),
        created: UInt64(clamping: try row.integer("created")), skipped: UInt64(clamping: try row.integer("skipped")),
        refused: UInt64(clamping: try row.integer("refused")))
    }
  }

  func save(in transaction: any WriteTransaction) throws {
    try transaction.execute(
      """
      INSERT INTO enterprise_imports (account, import, next_row, created, skipped, refused, updated)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (account, import) DO UPDATE SET next_row = excluded.next_row, created = excluded.created,
        skipped = excluded.skipped, refused = excluded.refused, updated = excluded.updated
      """,
      [
        .text(account), .text(name), .integer(Int64(nextRow)), .integer(Int64(created)), .integer(Int64(skipped)),
        .integer(Int64(refused)), .time(transaction.now),
      ])
  }

  /// Keeps the reasons of a refused row, if there is room.
  func keep(_ problems: FieldProblems, row: UInt64, in transaction: any WriteTransaction) throws {
    guard refused <= UInt64(Self.errorsMax) else { return }
    try transaction.execute(
      "INSERT INTO enterprise_import_errors (account, import, row, violations) VALUES (?, ?, ?, ?)",
      [.text(account), .text(name), .integer(Int64(row)), .blob(try problems.message.packed())])
  }

  /// The refused rows that were kept, with their reasons.
  func errors(in transaction: any ReadTransaction) throws -> [(row: UInt64, violations: RpcV1.FieldViolations)] {
    try transaction.rows(
      "SELECT row, violations FROM enterprise_import_errors WHERE account = ? AND import = ? ORDER BY row LIMIT ?",
      [.text(account), .text(name), .integer(Self.errorsMax)]
    ).map { row in
      (UInt64(clamping: try row.integer("row")), try RpcV1.FieldViolations(packed: try row.blob("violations")))
    }
  }

  func message(in transaction: any ReadTransaction) throws -> EnterpriseV1.ImportEnterprisesResponse {
    let errors = try errors(in: transaction)
    return .with {
      $0.importId = name
      $0.nextRow = nextRow
      $0.created = created
      $0.skipped = skipped
      $0.refused = refused
      $0.errors = errors.map { error in
        .with {
          $0.row = error.row
          $0.violations = error.violations
        }
      }
    }
  }
}
