import GRDB
import GRDBSQLite
import Storage

/// GRDB has a `Row` too.
typealias Row = Storage.Row

/// One SQLite connection with its compiled statements.
///
/// GRDB opens and configures it; statements run on the thread of the caller, inside GRDB's serial queue, which
/// `DispatchQueue.sync` enters without a change of thread. GRDB's async functions are not used: they interrupt
/// the connection when a task is cancelled, which would hit the other members of a batch.
final class Connection: Sendable {
  enum Role { case writer, reader }

  private let queue: DatabaseQueue
  let limits: StorageLimits
  // Invariant: touched only inside `use`, which the serial queue makes exclusive.
  nonisolated(unsafe) private var statements = StatementCache()

  init(path: String, role: Role, limits: StorageLimits) throws {
    var configuration = Configuration()
    configuration.label = role == .writer ? "cloudpark.writer" : "cloudpark.reader"
    configuration.readonly = role == .reader
    configuration.foreignKeysEnabled = true
    configuration.busyMode = .timeout(Double(limits.busyTimeout.wholeMicroseconds) / 1e6)
    // The engine itself begins and ends every transaction.
    configuration.allowsUnsafeTransactions = true
    configuration.prepareDatabase { database in
      // The writer's triggers keep the text indexes, and FTS5 counts as untrusted before SQLite 3.41. What a planted
      // trigger could call besides is nothing: extensions cannot be loaded, and no function of ours is registered.
      if role == .writer {
        try database.execute(
          sql: """
            PRAGMA journal_mode = WAL;
            PRAGMA synchronous = FULL;
            PRAGMA secure_delete = ON;
            PRAGMA journal_size_limit = 67108864;
            PRAGMA wal_autocheckpoint = 1000;
            PRAGMA trusted_schema = ON;
            PRAGMA cell_size_check = ON;
            """)
        let mode = try String.fetchOne(database, sql: "PRAGMA journal_mode") ?? "none"
        guard mode == "wal" else {
          throw StorageError(
            .ioError, "\(path): the volume does not support WAL (journal mode \(mode)); use a local disk")
        }
        // Nobody observes through GRDB; its hooks expect every statement to go through it.
        sqlite3_commit_hook(database.sqliteConnection, nil, nil)
        sqlite3_rollback_hook(database.sqliteConnection, nil, nil)
      } else {
        try database.execute(sql: "PRAGMA query_only = ON; PRAGMA trusted_schema = OFF")
      }
      // The writer's cache holds the pages that random keys come back to, at most this many KiB.
      let cache = role == .writer ? 32768 : 8192
      try database.execute(sql: "PRAGMA temp_store = MEMORY; PRAGMA cache_size = -\(cache)")
    }
    do {
      queue = try DatabaseQueue(path: path, configuration: configuration)
    } catch {
      throw StorageError.wrapping(error, doing: "opening \(path)")
    }
    self.limits = limits
  }

  /// Exclusive use of the connection by the calling thread; not reentrant.
  func use<T>(_ body: (ConnectionAccess) throws -> T) throws -> T {
    try queue.unsafeRead { database in
      guard let pointer = database.sqliteConnection else { throw StorageError(.closed, "the connection is closed") }
      return try body(ConnectionAccess(connection: self, pointer: pointer))
    }
  }

  /// GRDB's own view of the connection, for its backup.
  func withGRDB<T>(_ body: (DatabaseQueue) throws -> T) rethrows -> T { try body(queue) }

  func close() {
    queue.unsafeRead { _ in statements.removeAll() }
    // A failure means a statement in use, which cannot be: the last reference closes it all the same.
    try? queue.close()
  }

  /// A compiled statement, from the cache if it is not in use already.
  fileprivate func statement(_ sql: String, _ pointer: OpaquePointer) throws -> PreparedStatement {
    try statements.statement(sql, pointer, max: limits.statementsPerConnectionMax)
  }
}

/// The right to use a connection, for the duration of one `use`.
struct ConnectionAccess {
  fileprivate let connection: Connection
  let pointer: OpaquePointer

  var limits: StorageLimits { connection.limits }

  /// Whether a transaction is open. SQLite ends one by itself on some errors.
  var isInTransaction: Bool { sqlite3_get_autocommit(pointer) == 0 }

  func statement(_ sql: String) throws -> PreparedStatement { try connection.statement(sql, pointer) }

  /// Runs a statement of the engine's own to its end, ignoring rows.
  func run(_ sql: String, _ arguments: [SQLValue] = []) throws {
    let statement = try statement(sql)
    defer { statement.reset() }
    try statement.bind(arguments, limits: limits)
    while try statement.step(pointer) {}
  }

  /// The rows of a statement of the engine's own.
  func rows(_ sql: String, _ arguments: [SQLValue] = []) throws -> [Row] {
    let statement = try statement(sql)
    defer { statement.reset() }
    try statement.bind(arguments, limits: limits)
    var rows: [Row] = []
    while try statement.step(pointer) { rows.append(statement.currentRow) }
    return rows
  }

  /// Ends an open transaction without keeping it; nothing if none is open.
  func rollBack() {
    guard isInTransaction else { return }
    try? run("ROLLBACK")
  }
}
