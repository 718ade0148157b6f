import Glibc
import Storage
import Synchronization

/// The embedded engine: one SQLite database in a directory of its own, for one process.
///
/// ```swift
/// let store = try SQLiteStore.open(directory: "/var/lib/cloudpark", migrations: ParkSchema.migrations)
/// ```
public final class SQLiteStore: Store {
  public static let databaseFileName = "cloudpark.sqlite"

  /// Where the database lies.
  public let directory: String
  public let clock: any WallClock
  let limits: StorageLimits
  private let lock: DirectoryLock
  private let writer: GroupCommitter
  private let readers: ReaderPool
  private let pointReaders: PointReaders

  /// Opens or creates the database and runs the migrations that are missing: storage's own, then the given ones.
  ///
  /// It blocks, for long when a migration is long: call it before serving. Errors are ``StorageError``: `locked`
  /// if another process (or store) has the directory, `schemaTooNew` for a newer program's database, `migration`,
  /// `corrupt`, `ioError`.
  public static func open(
    directory: String, migrations: [Migration] = [], clock: any WallClock = SystemClock(),
    limits: StorageLimits = StorageLimits(), files: any FileSystem = PosixFileSystem()
  ) throws -> SQLiteStore {
    try files.createDirectories(directory)
    let lock = try DirectoryLock(directory: directory)
    return try SQLiteStore(
      directory: directory, migrations: migrations, clock: clock, limits: limits, files: files, lock: lock)
  }

  private init(
    directory: String, migrations: [Migration], clock: any WallClock, limits: StorageLimits, files: any FileSystem,
    lock: DirectoryLock
  ) throws {
    self.directory = directory
    self.clock = clock
    self.limits = limits
    self.lock = lock
    let path = directory + "/" + Self.databaseFileName
    let first = try Connection(path: path, role: .writer, limits: limits)
    do {
      try SchemaMigrator(migrations: StorageSchema.migrations + migrations, now: clock.now).run(on: first)
      try Self.recordIdentity(first, now: clock.now)
      // SQLite syncs the directory for its log but not for a new database file.
      try files.syncDirectory(directory)
    } catch {
      first.close()
      throw error
    }
    // The writer opens its own connection before this one closes: the last to close would remove the log.
    defer { first.close() }
    writer = try GroupCommitter(clock: clock, limits: limits) {
      try Connection(path: path, role: .writer, limits: limits)
    }
    let openReader: @Sendable () throws -> Connection = { try Connection(path: path, role: .reader, limits: limits) }
    do {
      readers = try ReaderPool(clock: clock, limits: limits, open: openReader)
    } catch {
      writer.close()
      throw error
    }
    pointReaders = PointReaders(limits: limits, open: openReader)
  }

  /// 16 random bytes, drawn when the database was created; a restored copy keeps them.
  public func identity() throws -> [UInt8] {
    guard let row = try pointRead({ try $0.row("SELECT id FROM store_identity") }) else {
      throw StorageError(.corrupt, "store_identity is empty")
    }
    return try row.blob("id")
  }

  private static func recordIdentity(_ connection: Connection, now: Timestamp) throws {
    try connection.use { access in
      try access.run(
        "INSERT INTO store_identity (only_row, id, created) VALUES (1, ?, ?) ON CONFLICT DO NOTHING",
        [.blob(try secureRandomBytes(16)), .time(now)])
    }
  }

  public func read<T: Sendable>(
    deadline: ContinuousClock.Instant?, _ body: @escaping @Sendable (any ReadTransaction) throws -> T
  ) async throws -> T {
    try await readers.read(deadline: deadline, body)
  }

  public func pointRead<T>(_ body: (any ReadTransaction) throws -> T) throws -> T {
    try pointReaders.read(now: clock.now, body)
  }

  public func write<T: Sendable>(
    deadline: ContinuousClock.Instant?, _ body: @escaping @Sendable (any WriteTransaction) throws -> T
  ) async throws -> T {
    let value = Mutex<T?>(nil)
    let ticket = WriteTicket(deadline: deadline) { transaction in
      let given = try body(transaction)
      value.withLock { $0 = given }
    }
    try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { continuation in
        guard ticket.wait(continuation) else { return }
        switch writer.submit(ticket) {
        case .queued: break
        case .full:
          ticket.refuse(
            StorageError(.queueFull(retryAfter: .milliseconds(500)), "too many writes wait; retry later"))
        case .closed: ticket.refuse(StorageError(.closed, "the store is closed"))
        }
      }
    } onCancel: {
      ticket.cancel()
    }
    guard let value = value.withLock({ $0 }) else {
      throw StorageError(.closed, "the write ended without a result")
    }
    return value
  }

  public var statistics: StoreStatistics {
    var result = writer.statistics
    result.reads = readers.reads + pointReaders.reads
    result.readsWaiting = readers.waiting
    return result
  }

  public func close() async {
    // Joining threads blocks; a thread of its own keeps the shared executors free.
    await withCheckedContinuation { continuation in
      let work: @Sendable () -> Void = { [self] in
        pointReaders.close()
        readers.close()
        writer.close()
        lock.release()
        continuation.resume()
      }
      do { try OwnedThread.start(name: "db-close", work).detach() } catch { work() }
    }
  }
}
