/// How long what is written besides the domain's own rows is kept.
public struct RetentionPolicy: Sendable, Equatable {
  /// Events; a watcher that was away for longer takes a new snapshot.
  public var events: Duration = .seconds(30 * 86_400)
  /// Rows one transaction removes, so that none holds up the writers.
  public var rowsPerTransactionMax = 500
  public init() {}
}

/// What one run removed.
public struct RetentionResult: Sendable, Equatable {
  public var idempotencyRecords = 0
  public var events = 0
  public var files = 0
  public init() {}
}

/// Removes what has outlived its purpose: idempotency records, events, files that nobody references. Audit records
/// stay for ever.
public struct Retention: Sendable {
  private let store: any Store
  private let files: FileVault
  private let clock: any WallClock
  public let policy: RetentionPolicy

  public init(store: any Store, files: FileVault, clock: any WallClock, policy: RetentionPolicy = RetentionPolicy()) {
    self.store = store
    self.files = files
    self.clock = clock
    self.policy = policy
  }

  /// Removes, in small transactions, whatever is old enough by the store's clock. Cancellation ends it between two.
  @discardableResult
  public func run() async throws -> RetentionResult {
    var result = RetentionResult()
    let now = clock.now
    let rowsMax = max(1, policy.rowsPerTransactionMax)
    let eventsBefore = now - policy.events
    let recordsBefore = now - IdempotencyRecords.retention
    try await repeatWhileFull(rowsMax, &result.idempotencyRecords) {
      try IdempotencyRecords.prune(olderThan: recordsBefore, rowsMax: rowsMax, in: $0)
    }
    try await repeatWhileFull(rowsMax, &result.events) {
      try EventLog.prune(olderThan: eventsBefore, rowsMax: rowsMax, in: $0)
    }
    while true {
      try Task.checkCancellation()
      let collected = try await files.collect(filesMax: rowsMax)
      result.files += collected
      if collected < rowsMax { return result }
    }
  }

  private func repeatWhileFull(
    _ rowsMax: Int, _ total: inout Int, _ body: @escaping @Sendable (any WriteTransaction) throws -> Int
  ) async throws {
    while true {
      try Task.checkCancellation()
      let removed = try await store.write { try body($0) }
      total += removed
      if removed < rowsMax { return }
    }
  }
}
