import ParkRules
import RPCCore
import SchemaRuntime
import Storage

/// What a watch stream shows: a snapshot, then every event that changes it.
public struct WatchPlan<Update: Message>: Sendable {
  /// The events wanted. Put the ids that the caller may see into its subjects: that is the row check of a watch.
  public var filter: EventFilter
  /// The rows as they stand, for a watch that begins; empty when there is nothing to show first.
  public var snapshot: @Sendable (any ReadTransaction) throws -> [Update]
  /// The update that an event means to this caller; nil to leave it out. It runs in a read of its own.
  public var update: @Sendable (Event, any ReadTransaction) throws -> Update?
  /// Puts a cursor into an update. A bookmark is an empty update with a cursor.
  public var setCursor: @Sendable (inout Update, [UInt8]) -> Void
  /// For a watch whose updates each say the whole: only the last of the events that have come is told, and not before
  /// this long after the update before it, so that a slow reader and a rush cost nothing but the states in between.
  /// nil: every event is told.
  public var coalescing: Duration?

  /// A plan from its parts.
  public init(
    filter: EventFilter, snapshot: @escaping @Sendable (any ReadTransaction) throws -> [Update] = { _ in [] },
    update: @escaping @Sendable (Event, any ReadTransaction) throws -> Update?,
    setCursor: @escaping @Sendable (inout Update, [UInt8]) -> Void
  ) {
    self.filter = filter
    self.snapshot = snapshot
    self.update = update
    self.setCursor = setCursor
  }
}

extension ParkEnvironment {
  /// Runs a watch stream until the client leaves, the session ends, or the server stops.
  ///
  /// Without a cursor it sends the snapshot, then a bookmark. Then each update carries its cursor; after a quiet while
  /// a bookmark goes out. Between snapshot and updates nothing is lost or doubled.
  ///
  /// - Parameters:
  ///   - cursor: From the request; empty to begin anew.
  ///   - request: The request with its cursor cleared: a cursor is good for the same request of the same caller only.
  /// - Throws: ``RPCError`` INVALID_ARGUMENT for a cursor that is not ours, OUT_OF_RANGE for one older than the events
  ///   kept, UNAVAILABLE when the server stops (go on with the last cursor elsewhere), UNAUTHENTICATED when the
  ///   session's time is up.
  public func watch<Update: Message>(
    _ context: ServerContext, cursor: [UInt8], request: some Message, to responses: ResponseWriter<Update>,
    _ plan: WatchPlan<Update>
  ) async throws {
    let caller = context.caller
    let binding = CursorBinding(
      method: context.method.fullName, filter: try request.packed(), principal: caller.recordPrincipal)
    let run = WatchRun(park: self, context: context, caller: caller, binding: binding, responses: responses, plan: plan)
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await run.follow(from: cursor) }
      group.addTask {
        try await context.waitUntilGoingAway()
        throw RPCError.retry(
          .unavailable, "the server is stopping: go on elsewhere with the last cursor", after: .zero)
      }
      defer { group.cancelAll() }
      try await group.next()
    }
  }
}

private struct WatchRun<Update: Message>: Sendable {
  let park: ParkEnvironment
  let context: ServerContext
  let caller: Caller
  let binding: CursorBinding
  let responses: ResponseWriter<Update>
  let plan: WatchPlan<Update>

  func follow(from cursor: [UInt8]) async throws {
    var position: Int64
    if cursor.isEmpty {
      position = try await sendSnapshot()
    } else {
      position = try park.storage.cursors.position(of: cursor, for: binding)
    }
    while true {
      var page = try await park.storage.events.next(
        after: position, plan.filter, bookmarkAfter: park.settings.bookmarkInterval)
      try checkSession()
      if let pause = plan.coalescing, !page.events.isEmpty {
        // What comes in the meantime is part of the same update.
        if pause > .zero { try await Task.sleep(for: pause) }
        page = try await skip(to: page)
      }
      let sent = try await send(page.events)
      // A page may end with events that were not for this caller: the bookmark lets the client skip them too.
      if sent != page.position { try await sendBookmark(page.position) }
      position = page.position
    }
  }

  /// The page that stands for all events up to the end of the log: its one event, the last, has the end's position.
  private func skip(to first: EventPage) async throws -> EventPage {
    var page = first
    var last = first.events.last
    repeat {
      let (from, events, filter) = (page.position, park.storage.events, plan.filter)
      page = try await park.store.read { try events.page(after: from, filter, in: $0) }
      last = page.events.last ?? last
    } while !page.isAtEnd
    last?.position = page.position
    return EventPage(events: last.map { [$0] } ?? [], position: page.position, isAtEnd: true)
  }

  private func sendSnapshot() async throws -> Int64 {
    let (plan, events, rowsMax) = (plan, park.storage.events, park.settings.snapshotRowsMax)
    let (updates, position) = try await park.store.read(deadline: context.deadline?.instant) {
      (try plan.snapshot($0), try events.position(in: $0))
    }
    guard updates.count <= rowsMax else {
      throw RPCError.quota(
        "watch", "snapshotRowsMax", limit: Int64(rowsMax), used: Int64(updates.count),
        BilingualText(zh: "数据过多，请缩小筛选范围", en: "the snapshot would have over \(rowsMax) rows: narrow the filter"))
    }
    for update in updates { try await responses.send(update) }
    try await sendBookmark(position)
    return position
  }

  /// Sends what the events mean; the position of the last one sent, nil for none.
  private func send(_ events: [Event]) async throws -> Int64? {
    guard !events.isEmpty else { return nil }
    let plan = plan
    let updates = try await park.store.read {
      transaction in try events.map { ($0.position, try plan.update($0, transaction)) }
    }
    var last: Int64?
    for (position, update) in updates {
      guard var update else { continue }
      plan.setCursor(&update, try park.storage.cursors.seal(position: position, for: binding))
      try await responses.send(update)
      last = position
    }
    return last
  }

  private func sendBookmark(_ position: Int64) async throws {
    var bookmark = Update()
    plan.setCursor(&bookmark, try park.storage.cursors.seal(position: position, for: binding))
    try await responses.send(bookmark)
  }

  private func checkSession() throws {
    if let expires = caller.sessionExpires, expires <= park.clock.now { throw ParkEnvironment.sessionEndedError }
  }
}
