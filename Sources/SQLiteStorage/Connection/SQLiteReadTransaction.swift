import GRDBSQLite
import Storage

/// What a reading body sees: one snapshot on one connection.
final class SQLiteReadTransaction: ReadTransaction {
  private let access: ConnectionAccess
  let now: Timestamp
  private var rowsLeft: Int
  private let rowsMax: Int
  /// False once the body has returned: a transaction kept longer would see another snapshot.
  private var isOpen = true

  init(_ access: ConnectionAccess, now: Timestamp, rowsMax: Int = .max) {
    self.access = access
    self.now = now
    self.rowsMax = rowsMax
    rowsLeft = rowsMax
  }

  func forEach(_ sql: String, _ arguments: [SQLValue], _ visit: (Row) throws -> Bool) throws {
    guard isOpen else { throw StorageError(.statement, "a transaction was used after its body had returned") }
    let statement = try access.statement(sql)
    guard statement.kind == .query else {
      throw StorageError(.statement, "not a SELECT: \(PreparedStatement.excerpt(sql))")
    }
    defer { statement.reset() }
    try statement.bind(arguments, limits: access.limits)
    while try statement.step(access.pointer) {
      guard rowsLeft > 0 else {
        throw StorageError(.tooManyRows(limit: rowsMax), "a point read may return \(rowsMax) rows: use read")
      }
      rowsLeft -= 1
      guard try visit(statement.currentRow) else { return }
    }
  }

  func textSource(_ table: String, containing text: String, beyond key: String, newestFirst: Bool) throws -> TextSource
  {
    try TextIndex.named(table).source(containing: text, beyond: key, newestFirst: newestFirst)
  }

  func close() { isOpen = false }
}

extension ConnectionAccess {
  /// Runs a reading body in one snapshot.
  func readTransaction<T>(now: Timestamp, rowsMax: Int = .max, _ body: (SQLiteReadTransaction) throws -> T) throws -> T
  {
    try run("BEGIN DEFERRED")
    let transaction = SQLiteReadTransaction(self, now: now, rowsMax: rowsMax)
    defer {
      transaction.close()
      rollBack()  // nothing was written; COMMIT would do the same
    }
    return try body(transaction)
  }
}
