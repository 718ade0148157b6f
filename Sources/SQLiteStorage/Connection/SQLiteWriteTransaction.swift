import GRDBSQLite
import Storage

/// What one member of a batch sees: the writer's transaction, fenced by a savepoint from its first change on.
final class SQLiteWriteTransaction: WriteTransaction {
  private let access: ConnectionAccess
  let now: Timestamp
  private(set) var hasSavepoint = false
  private(set) var commitActions: [@Sendable () -> Void] = []
  /// An error after which the member cannot succeed, even if its body caught it.
  private(set) var fatalError: StorageError?
  private var isOpen = true

  init(_ access: ConnectionAccess, now: Timestamp) {
    self.access = access
    self.now = now
  }

  func forEach(_ sql: String, _ arguments: [SQLValue], _ visit: (Row) throws -> Bool) throws {
    try checkOpen()
    let statement = try access.statement(sql)
    // INSERT ... RETURNING is a change that gives rows.
    guard statement.kind == .query || (statement.kind == .change && !statement.columns.names.isEmpty) else {
      throw StorageError(.statement, "not a SELECT: \(PreparedStatement.excerpt(sql))")
    }
    try watchingForFatalErrors {
      if statement.kind == .change { try openSavepoint() }
      defer { statement.reset() }
      try statement.bind(arguments, limits: access.limits)
      while try statement.step(access.pointer) {
        guard try visit(statement.currentRow) else {
          // A change is run to its end, so that it never counts as interrupted.
          if statement.kind == .change { while try statement.step(access.pointer) {} }
          return
        }
      }
    }
  }

  func execute(_ sql: String, _ arguments: [SQLValue]) throws -> Int {
    try checkOpen()
    let statement = try access.statement(sql)
    guard statement.kind == .change else {
      throw StorageError(.statement, "not an INSERT, UPDATE or DELETE: \(PreparedStatement.excerpt(sql))")
    }
    return try watchingForFatalErrors {
      try openSavepoint()
      defer { statement.reset() }
      try statement.bind(arguments, limits: access.limits)
      while try statement.step(access.pointer) {}
      return Int(sqlite3_changes64(access.pointer))
    }
  }

  func nextPosition(ofLog table: String) throws -> Int64 {
    let row = try row(
      """
      INSERT INTO log_positions (log, position) VALUES (?, 1)
      ON CONFLICT (log) DO UPDATE SET position = position + 1 RETURNING position
      """, [.text(table)])
    guard let row else { throw StorageError(.unexpectedValue, "log_positions gave no position for \(table)") }
    return try row.integer("position")
  }

  func textSource(_ table: String, containing text: String, beyond key: String, newestFirst: Bool) throws -> TextSource
  {
    try TextIndex.named(table).source(containing: text, beyond: key, newestFirst: newestFirst)
  }

  func afterCommit(_ action: @escaping @Sendable () -> Void) { commitActions.append(action) }

  /// Keeps the member's changes within the batch.
  func keep() throws {
    isOpen = false
    if hasSavepoint { try access.run("RELEASE member") }
  }

  /// Undoes the member's changes and leaves the others'.
  func undo() throws {
    isOpen = false
    guard hasSavepoint else { return }
    try access.run("ROLLBACK TO member")
    try access.run("RELEASE member")
  }

  private func checkOpen() throws {
    guard isOpen else { throw StorageError(.statement, "a transaction was used after its body had returned") }
    if let fatalError { throw fatalError }
  }

  // A member that only reads, as most refusals do, pays for no savepoint.
  private func openSavepoint() throws {
    guard !hasSavepoint else { return }
    try access.run("SAVEPOINT member")
    hasSavepoint = true
  }

  private func watchingForFatalErrors<T>(_ body: () throws -> T) throws -> T {
    do {
      return try body()
    } catch let error as StorageError where error.endsTransaction || !access.isInTransaction {
      fatalError = error
      throw error
    }
  }
}
