import RPCCore
import RPCSchemas
import Storage
import Testing

@testable import ParkServices

/// Goal: a watch shows the snapshot and then every event once, in order, over reconnects. Method: a watch of the test's
/// own over events that the test appends; an update's text is the event's payload, its bytes are the cursor.
@Suite struct WatchTests {
  typealias Thing = TestPark.Thing
  private static let method = TestPark.watching("Watch")

  private func park(bookmarks: Duration = .seconds(3600)) async throws -> TestPark {
    try await TestPark {
      $0.bookmarkInterval = bookmarks
    } register: { router, park in
      router.serverStreaming(Self.method) {
        (request: Thing, responses: ResponseWriter<Thing>, context: ServerContext) in
        var filter = request
        filter.bytesValue = []
        try await park.watch(
          context, cursor: request.bytesValue, request: filter, to: responses,
          WatchPlan(
            filter: EventFilter(kinds: ["thing"], subjects: [request.stringValue]),
            snapshot: { transaction in
              let rows = try transaction.rows("SELECT kind FROM events ORDER BY position")
              return [Thing.with { $0.stringValue = "snapshot of \(rows.count)" }]
            },
            update: { event, _ in
              let text = String(decoding: event.payload, as: UTF8.self)
              return text == "hidden" ? nil : Thing.with { $0.stringValue = text }
            },
            setCursor: { $0.bytesValue = $1 }))
      }
    }
  }

  private func append(_ text: String, subject: String = "a", to park: TestPark) async throws {
    let events = park.storage.events
    try await park.storage.store.write {
      _ = try events.append(kind: "thing", subjects: [subject], payload: Array(text.utf8), in: $0)
    }
  }

  private func request(_ subject: String = "a", cursor: [UInt8] = []) -> Thing {
    .with {
      $0.stringValue = subject
      $0.bytesValue = cursor
    }
  }

  @Test func aWatchBeginsWithTheSnapshotThenEveryEventOnce() async throws {
    let park = try await park()
    let account = try await park.account(.worker)
    try await append("before", to: park)
    let open = try park.open(Self.method, request(), as: account, of: Thing.self)
    #expect(try await open.next()?.stringValue == "snapshot of 1")
    let bookmark = try #require(try await open.next())
    #expect(bookmark.stringValue.isEmpty && !bookmark.bytesValue.isEmpty)
    for text in ["1", "2", "3"] { try await append(text, to: park) }
    try await append("foreign", subject: "b", to: park)
    try await append("4", to: park)
    var seen: [String] = []
    while seen.count < 4, let update = try await open.next() {
      if !update.stringValue.isEmpty { seen.append(update.stringValue) }
    }
    #expect(seen == ["1", "2", "3", "4"])
    await open.cancel()
    await park.close()
  }

  @Test func aReconnectWithItsCursorLosesAndDoublesNothing() async throws {
    let park = try await park()
    let account = try await park.account(.worker)
    let open = try park.open(Self.method, request(), as: account, of: Thing.self)
    _ = try await open.next()
    _ = try await open.next()
    try await append("1", to: park)
    let first = try #require(try await open.next())
    await open.cancel()
    try await append("2", to: park)
    let again = try park.open(Self.method, request(cursor: first.bytesValue), as: account, of: Thing.self)
    #expect(try await again.next()?.stringValue == "2")
    await again.cancel()
    await park.close()
  }

  @Test func aCursorIsGoodForItsCallerAndFilterOnly() async throws {
    let park = try await park()
    let account = try await park.account(.worker)
    let other = try await park.account(.worker)
    let open = try park.open(Self.method, request(), as: account, of: Thing.self)
    _ = try await open.next()
    let cursor = try #require(try await open.next()).bytesValue
    await open.cancel()
    var changed = cursor
    changed[changed.count - 1] ^= 1
    for (request, caller) in [
      (request(cursor: cursor), other), (request("b", cursor: cursor), account), (request(cursor: changed), account),
      (request(cursor: [1]), account),
    ] {
      let call = try park.open(Self.method, request, as: caller, of: Thing.self)
      #expect(await call.failure()?.code == .invalidArgument)
    }
    await park.close()
  }

  @Test func aCursorOlderThanTheEventsKeptIsOutOfRange() async throws {
    let park = try await park()
    let account = try await park.account(.worker)
    let open = try park.open(Self.method, request(), as: account, of: Thing.self)
    _ = try await open.next()
    let cursor = try #require(try await open.next()).bytesValue
    await open.cancel()
    for text in ["1", "2"] { try await append(text, to: park) }
    park.clock.advance(by: .days(40))
    try await append("3", to: park)
    try await park.environment.runDueWork()
    // Forty days later the person has logged in again; what counts is the same account and membership.
    let later = try await park.environment.store.write { transaction in
      let change = Change(
        transaction, caller: Caller(accountID: Caller.systemID, proof: .none, memberships: []), park: park.environment)
      return try Sessions.open(account.id, label: "", peer: "", in: change).tokens.accessToken
    }
    let again = try park.open(
      Self.method, request(cursor: cursor), as: TestAccount(id: account.id, token: later), of: Thing.self)
    #expect(await again.failure()?.code == .outOfRange)
    await park.close()
  }

  @Test func eventsThatAreNotForTheCallerMoveTheBookmarkOn() async throws {
    let park = try await park()
    let account = try await park.account(.worker)
    let open = try park.open(Self.method, request(), as: account, of: Thing.self)
    _ = try await open.next()
    let first = try #require(try await open.next())
    try await append("hidden", to: park)
    let bookmark = try #require(try await open.next())
    #expect(bookmark.stringValue.isEmpty && bookmark.bytesValue != first.bytesValue)
    await open.cancel()
    await park.close()
  }

  @Test func aServerThatStopsEndsTheWatchSoThatItGoesOnElsewhere() async throws {
    let park = try await park()
    let account = try await park.account(.worker)
    let open = try park.open(Self.method, request(), as: account, of: Thing.self)
    _ = try await open.next()
    _ = try await open.next()
    open.stream.beginGoingAway()
    let end = await open.failure()
    #expect(end?.code == .unavailable)
    #expect(end?.retryAfter == .zero)
    await park.close()
  }

  @Test func aQuietWatchSendsBookmarks() async throws {
    let park = try await park(bookmarks: .zero)
    let account = try await park.account(.worker)
    let open = try park.open(Self.method, request(), as: account, of: Thing.self)
    for _ in 0..<4 { #expect(try await open.next() != nil) }
    await open.cancel()
    await park.close()
  }
}
