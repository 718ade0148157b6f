/// The log of what happened, written in the transactions that make it happen.
///
/// A watch takes its snapshot and ``position(in:)`` in one read, then calls ``next(after:_:bookmarkAfter:)`` with
/// that position again and again. Nothing is lost or doubled, because positions become visible in their order.
public struct EventLog: Sendable {
  /// Positions one page looks at, at most: bounds the work of a filter that nothing passes.
  public static let positionsPerPageMax = 1024
  public static let payloadBytesMax = 64 << 10
  public static let subjectsMax = 64

  static let table = "events"
  /// In `log_positions`, the last position that retention has removed.
  static let pruned = "events pruned"

  private let store: any Store
  /// Wakes watchers after each commit that appended events.
  public let signal: EventSignal

  /// The log of a store; there must be one per store and process.
  public init(store: any Store) throws {
    self.store = store
    signal = EventSignal(latest: try store.pointRead { try Self.bounds($0).latest })
  }

  /// Appends an event to the transaction and returns its position.
  ///
  /// - Parameters:
  ///   - kind: What happened, for example "application.submitted"; not empty.
  ///   - subjects: Ids of what it is about, at most ``subjectsMax``, none with a line feed.
  ///   - payload: The service's message, at most ``payloadBytesMax`` bytes; ids and pseudonyms only.
  @discardableResult
  public func append(kind: String, subjects: [String], payload: [UInt8], in transaction: any WriteTransaction) throws
    -> Int64
  {
    guard !kind.isEmpty, subjects.count <= Self.subjectsMax,
      subjects.allSatisfy({ !$0.isEmpty && !$0.utf8.contains(0x0a) })
    else { throw StorageError(.statement, "an event without a kind, or with unfit subjects: \(kind)") }
    guard payload.count <= Self.payloadBytesMax else {
      throw StorageError(.tooLarge, "event \(kind) of \(payload.count) bytes, at most \(Self.payloadBytesMax)")
    }
    let position = try transaction.nextPosition(ofLog: Self.table)
    try transaction.execute(
      "INSERT INTO events (position, time, kind, subjects, payload) VALUES (?, ?, ?, ?, ?)",
      [
        .integer(position), .time(transaction.now), .text(kind), .text(subjects.joined(separator: "\n")),
        .blob(payload),
      ])
    transaction.afterCommit { [signal] in signal.publish(position) }
    return position
  }

  /// The last position of the log in this snapshot: where a watch that begins with this snapshot goes on.
  public func position(in transaction: any ReadTransaction) throws -> Int64 { try Self.bounds(transaction).latest }

  /// The events after a position that pass the filter, at most `rowsMax`.
  ///
  /// Throws ``CursorError/tooOld(oldestKept:)`` if events after the position are no longer kept, and
  /// ``CursorError/notOurs`` for a position that the log has not reached (the store was restored from a backup).
  public func page(
    after position: Int64, _ filter: EventFilter, rowsMax: Int = 256, in transaction: any ReadTransaction
  )
    throws -> EventPage
  {
    let bounds = try Self.bounds(transaction)
    guard position >= bounds.pruned else { throw CursorError.tooOld(oldestKept: bounds.pruned + 1) }
    guard position <= bounds.latest else { throw CursorError.notOurs }
    let end = min(bounds.latest, position + Int64(Self.positionsPerPageMax))
    var page = EventPage(events: [], position: end, isAtEnd: end == bounds.latest)
    try transaction.forEach(
      """
      SELECT position, time, kind, subjects, payload FROM events
      WHERE position > ? AND position <= ? ORDER BY position
      """,
      [.integer(position), .integer(end)]
    ) { row in
      let kind = try row.text("kind")
      let subjects = try row.text("subjects").split(separator: "\n").map(String.init)
      guard filter.accepts(kind: kind, subjects: subjects) else { return true }
      let event = Event(
        position: try row.integer("position"), time: try row.time("time"), kind: kind, subjects: subjects,
        payload: try row.blob("payload"))
      page.events.append(event)
      guard page.events.count < max(1, rowsMax) else {
        page.position = event.position
        page.isAtEnd = event.position == bounds.latest
        return false
      }
      return true
    }
    return page
  }

  /// The next page that has events, however long that takes; or, after a quiet while, a page without events whose
  /// position the caller sends as a bookmark. Errors are those of ``page(after:_:rowsMax:in:)``, and
  /// `CancellationError`.
  public func next(
    after position: Int64, _ filter: EventFilter, rowsMax: Int = 256, bookmarkAfter: Duration = .seconds(15)
  )
    async throws -> EventPage
  {
    let quietUntil = ContinuousClock.now + bookmarkAfter
    var position = position
    while true {
      try Task.checkCancellation()
      let from = position
      let page = try await store.read { try self.page(after: from, filter, rowsMax: rowsMax, in: $0) }
      if !page.events.isEmpty { return page }
      position = page.position
      guard page.isAtEnd else { continue }
      if ContinuousClock.now >= quietUntil { return page }
      guard try await isBeyond(position, until: quietUntil) else { return page }
    }
  }

  /// Waits for the log to go beyond a position; false when the time came first.
  private func isBeyond(_ position: Int64, until time: ContinuousClock.Instant) async throws -> Bool {
    if signal.latest > position { return true }
    return try await withThrowingTaskGroup(of: Bool.self) { group in
      group.addTask {
        _ = try await signal.waitBeyond(position)
        return true
      }
      group.addTask {
        try await Task.sleep(until: time, clock: .continuous)
        return false
      }
      defer { group.cancelAll() }
      return try await group.next() ?? false
    }
  }

  /// Removes events older than a time, oldest first, at most `rowsMax`; returns how many. The newest event stays, so
  /// that the cursors of a quiet log stay good.
  @discardableResult
  static func prune(olderThan time: Timestamp, rowsMax: Int, in transaction: any WriteTransaction) throws -> Int {
    let bounds = try bounds(transaction)
    var last = bounds.pruned
    try transaction.forEach(
      "SELECT position, time FROM events WHERE position > ? AND position < ? ORDER BY position LIMIT ?",
      [.integer(bounds.pruned), .integer(bounds.latest), .integer(rowsMax)]
    ) { row in
      // Clocks may have been set back; the log is cut at the first event that is young enough.
      guard try row.time("time") < time else { return false }
      last = try row.integer("position")
      return true
    }
    guard last > bounds.pruned else { return 0 }
    let removed = try transaction.execute("DELETE FROM events WHERE position <= ?", [.integer(last)])
    try transaction.execute(
      """
      INSERT INTO log_positions (log, position) VALUES (?, ?)
      ON CONFLICT (log) DO UPDATE SET position = excluded.position
      """, [.text(pruned), .integer(last)])
    return removed
  }

  static func bounds(_ transaction: any ReadTransaction) throws -> (latest: Int64, pruned: Int64) {
    var latest: Int64 = 0
    var prunedTo: Int64 = 0
    for row in try transaction.rows(
      "SELECT log, position FROM log_positions WHERE log IN (?, ?)", [.text(table), .text(pruned)])
    {
      if try row.text("log") == table {
        latest = try row.integer("position")
      } else {
        prunedTo = try row.integer("position")
      }
    }
    return (latest, prunedTo)
  }
}
