/// A database that keeps its promises: what `write` returned is durable, and members of a batch are isolated.
///
/// ```swift
/// let seat = try await store.write(deadline: context.deadline) { transaction in
///   let taken = try transaction.row("SELECT count(*) AS n FROM seats WHERE event = ?", [.integer(7)])
///   guard let taken, try taken.integer("n") < 500 else { return Seat.full } // a refusal is a value
///   try transaction.execute("INSERT INTO seats (event, person) VALUES (?, ?)", [.integer(7), .text(person)])
///   return Seat.granted
/// }
/// ```
///
/// Errors are ``StorageError``, the body's own, or `CancellationError` when the task was cancelled before its
/// work began. Once a body has begun, its true result is always delivered.
public protocol Store: Sendable {
  /// Runs a body on the bounded pool of readers, in one snapshot. Use it for lists, searches and reports.
  ///
  /// No snapshot survives the body: streams page by key, one read per page.
  func read<T: Sendable>(
    deadline: ContinuousClock.Instant?, _ body: @escaping @Sendable (any ReadTransaction) throws -> T
  ) async throws -> T

  /// Runs a body at once on the caller's thread, on a connection of its own: 4-9 us for a key look-up.
  ///
  /// It blocks the thread, so it may read at most ``StorageLimits/pointReadRowsMax`` rows in all.
  func pointRead<T>(_ body: (any ReadTransaction) throws -> T) throws -> T

  /// Runs a body in a group commit; it is durable when this returns.
  ///
  /// - Parameter deadline: If it has passed before the body begins, nothing runs (`deadlinePassed`). It is not
  ///   looked at after that.
  func write<T: Sendable>(
    deadline: ContinuousClock.Instant?, _ body: @escaping @Sendable (any WriteTransaction) throws -> T
  ) async throws -> T

  /// What the store has done and what waits, for metrics.
  var statistics: StoreStatistics { get }

  /// Refuses new work, finishes what waits, and closes. Safe to call twice.
  func close() async
}

extension Store {
  public func read<T: Sendable>(_ body: @escaping @Sendable (any ReadTransaction) throws -> T) async throws -> T {
    try await read(deadline: nil, body)
  }

  public func write<T: Sendable>(
    _ body: @escaping @Sendable (any WriteTransaction) throws -> T
  ) async throws -> T {
    try await write(deadline: nil, body)
  }
}

/// Counts since the store opened, and the present lengths of its queues.
public struct StoreStatistics: Sendable, Equatable {
  public var batches: UInt64 = 0
  public var batchMembersLargest: Int = 0
  public var membersCommitted: UInt64 = 0
  public var membersFailed: UInt64 = 0
  public var membersExpired: UInt64 = 0
  public var batchesReplayed: UInt64 = 0
  public var engineFaults: UInt64 = 0
  public var reads: UInt64 = 0
  public var writesWaiting: Int = 0
  public var readsWaiting: Int = 0

  public init() {}
}
