import GRDBSQLite
import Storage

/// What one member of a batch sees: the writer's transaction, fenced by a savepoint from its first change on if the
/// batch is run that way.
final class SQLiteWriteTransaction: WriteTransaction {
  private let access: ConnectionAccess
  let now: Timestamp
  private(set) var hasSavepoint = false
  private(set) var commitActions: [@Sendable () -> Void] = []
  /// An error after which the member cannot succeed, even if its body caught it.
  private(set) var fatalError: StorageError?
  private let positions: LogPositions
  private let isFenced: Bool
  private let changesBefore: Int64
  private let positionsBefore: LogPositions.Mark
  /// A statement failed in a way that may leave some of its changes.
  private var leftPart = false
  private var isOpen = true

  /// - Parameter isFenced: Whether it has a savepoint from its first change on, so that it can be undone alone.
  init(_ access: ConnectionAccess, now: Timestamp, positions: LogPositions, isFenced: Bool) {
    self.access = access
    self.now = now
    self.positions = positions
    self.isFenced = isFenced
    changesBefore = sqlite3_total_changes64(access.pointer)
    positionsBefore = positions.mark
  }

  /// Whether there is anything to undo. SQLite counts the rows changed by triggers and foreign keys too, and not those
  /// of a statement that a constraint has undone.
  var hasChanged: Bool {
    leftPart || positions.mark != positionsBefore || sqlite3_total_changes64(access.pointer) != changesBefore
  }

  func forEach(_ sql: String, _ arguments: [SQLValue], _ visit: (Row) throws -> Bool) throws {
    try checkOpen()
    let statement = try access.statement(sql)
    // INSERT ... RETURNING is a change that gives rows.
    guard statement.kind == .query || (statement.kind == .change && !statement.columns.names.isEmpty) else {
      throw StorageError(.statement, "not a SELECT: \(PreparedStatement.excerpt(sql))")
    }
    if statement.namesPositions { try positions.save(access) }
    try watchingForFatalErrors(statement) {
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
    if statement.namesPositions { try positions.save(access) }
    return try watchingForFatalErrors(statement) {
      try openSavepoint()
      defer { statement.reset() }
      try statement.bind(arguments, limits: access.limits)
      while try statement.step(access.pointer) {}
      return Int(sqlite3_changes64(access.pointer))
    }
  }

  func nextPosition(ofLog table: String) throws -> Int64 {
    try checkOpen()
    return try watchingForFatalErrors(nil) {
      try openSavepoint()
      return try positions.next(ofLog: table, access)
    }
  }

  func textSource(_ table: String, containing text: String, beyond key: String, newestFirst: Bool) throws -> TextSource
  {
    try TextIndex.named(table).source(containing: text, beyond: key, newestFirst: newestFirst)
  }

  func rewriteTextIndex(_ table: String, pagesMax: Int) throws -> Bool {
    let index = try TextIndex.named(table).trigrams
    let before = sqlite3_total_changes64(access.pointer)
    // FTS5 drops what was deleted when the segment that holds it is merged into the last one. (It has a secure-delete of
    // its own from SQLite 3.42 on.) The pages set free are zeroed by PRAGMA secure_delete.
    _ = try execute(
      "INSERT INTO \(index) (\(index), rank) VALUES ('merge', ?)", [.integer(-Int64(max(1, min(pagesMax, 100_000))))])
    // The command itself counts as one change.
    return sqlite3_total_changes64(access.pointer) - before > 1
  }

  func afterCommit(_ action: @escaping @Sendable () -> Void) { commitActions.append(action) }

  /// Keeps the member's changes within the batch.
  func keep() throws {
    isOpen = false
    if hasSavepoint { try access.run("RELEASE member") }
  }

  /// Undoes the member's changes and leaves the others'. False: it has changes and no savepoint, so that only the whole
  /// batch can be undone.
  func undo() throws -> Bool {
    isOpen = false
    guard hasSavepoint else { return isFenced || !hasChanged }
    try access.run("ROLLBACK TO member")
    try access.run("RELEASE member")
    positions.revert(to: positionsBefore)
    return true
  }

  private func checkOpen() throws {
    guard isOpen else { throw StorageError(.statement, "a transaction was used after its body had returned") }
    if let fatalError { throw fatalError }
  }

  // A member that only reads, as most refusals do, pays for no savepoint.
  private func openSavepoint() throws {
    guard isFenced, !hasSavepoint else { return }
    try access.run("SAVEPOINT member")
    hasSavepoint = true
  }

  private func watchingForFatalErrors<T>(_ statement: PreparedStatement?, _ body: () throws -> T) throws -> T {
    do {
      return try body()
    } catch let error as StorageError where error.endsTransaction || !access.isInTransaction {
      fatalError = error
      throw error
    } catch {
      if statement?.kind == .change, !Self.undoesItsStatement(error) { leftPart = true }
      throw error
    }
  }

  /// Whether SQLite has undone the statement that failed with this error. A trigger may say RAISE(FAIL), and a visitor
  /// of RETURNING may throw: then rows may have been changed.
  private static func undoesItsStatement(_ error: any Error) -> Bool {
    guard let error = error as? StorageError else { return false }
    switch error.kind {
    case .constraint(let constraint):
      switch constraint.kind {
      case .unique, .check, .notNull, .foreignKey: return true
      default: return false
      }
    // Refused before it ran.
    case .tooLarge: return true
    default: return false
    }
  }
}
