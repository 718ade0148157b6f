/// A consistent view of the database, valid only inside the body that received it.
///
/// SQL is the portable subset with `?` placeholders. A body may run SELECT (and WITH ... SELECT); transaction
/// control, PRAGMA, ATTACH and schema changes are refused with kind `statement`.
public protocol ReadTransaction {
  /// All rows of a result, in its order.
  func rows(_ sql: String, _ arguments: [SQLValue]) throws -> [Row]

  /// The first row of a result, or nil.
  func row(_ sql: String, _ arguments: [SQLValue]) throws -> Row?

  /// Calls the visitor for each row without holding them all; the visitor returns false to stop early.
  func forEach(_ sql: String, _ arguments: [SQLValue], _ visit: (Row) throws -> Bool) throws

  /// The time by the store's injected clock when this body began.
  var now: Timestamp { get }

  /// Where to read the rows of a table with a text index whose `search` column holds a text, in the order of their
  /// making.
  ///
  /// - Parameters:
  ///   - text: In the form the column has (folded); every part of a column matches, of whatever length.
  ///   - key: The id of the last row seen; empty to begin.
  ///   - newestFirst: Whether the order is turned round.
  func textSource(_ table: String, containing text: String, beyond key: String, newestFirst: Bool) throws -> TextSource
}

extension ReadTransaction {
  public func rows(_ sql: String, _ arguments: [SQLValue]) throws -> [Row] {
    var rows: [Row] = []
    try forEach(sql, arguments) { row in
      rows.append(row)
      return true
    }
    return rows
  }

  public func row(_ sql: String, _ arguments: [SQLValue]) throws -> Row? {
    var first: Row?
    try forEach(sql, arguments) { row in
      first = row
      return false
    }
    return first
  }
}

extension ReadTransaction {
  public func rows(_ sql: String) throws -> [Row] { try rows(sql, []) }
  public func row(_ sql: String) throws -> Row? { try row(sql, []) }
}

/// A writing transaction, valid only inside the body that received it.
///
/// ## Rules for bodies
/// - A body is synchronous and **may run more than once**: it has no effects but those through this
///   transaction, and it checks every guard again on each run.
/// - A refusal decided before the first change is cheap, returned or thrown alike. A throw after a change
///   undoes the member's changes and costs the engine a replay of the batch.
/// - Members of a batch run one after the other; each sees the ones before it, as if they had committed.
public protocol WriteTransaction: ReadTransaction {
  /// Runs INSERT, UPDATE or DELETE and returns the number of rows it changed itself (not those of triggers
  /// and cascades).
  @discardableResult
  func execute(_ sql: String, _ arguments: [SQLValue]) throws -> Int

  /// Takes the next position of a log table whose primary key is the integer column `position`.
  ///
  /// Positions have no gaps and become visible in the order they were taken: a reader that has seen position
  /// n will never later meet one below n. Every engine promises it (a bare sequence does not on PostgreSQL).
  /// The caller inserts a row with that position in this transaction.
  func nextPosition(ofLog table: String) throws -> Int64

  /// Rewrites a part of a table's text index, so that at last nothing of texts that were changed or deleted stays in it:
  /// what is deleted from such an index is only marked, for the sake of speed, until it is rewritten.
  ///
  /// - Parameter pagesMax: About how many pages of the index are written, so that other writers need not wait long.
  /// - Returns: Whether more is left to do.
  func rewriteTextIndex(_ table: String, pagesMax: Int) throws -> Bool

  /// Runs the action once after this transaction's COMMIT succeeded, before its caller resumes; never when it
  /// failed. It runs on the writer's thread, in commit order: it must be short and must not use the store.
  func afterCommit(_ action: @escaping @Sendable () -> Void)
}

extension WriteTransaction {
  @discardableResult
  public func execute(_ sql: String) throws -> Int { try execute(sql, []) }
}
