import Storage
import TestSupport
import Testing

/// The event log: order, filters, watches, bookmarks, retention.
@Suite struct EventLogTests {
  private func append(_ fixture: StorageFixture, _ kind: String, _ subjects: [String], _ payload: [UInt8] = [])
    async throws -> Int64
  {
    let events = fixture.storage.events
    return try await fixture.storage.store.write {
      try events.append(kind: kind, subjects: subjects, payload: payload, in: $0)
    }
  }

  private func page(_ fixture: StorageFixture, after: Int64, _ filter: EventFilter = EventFilter(), rowsMax: Int = 256)
    async throws -> EventPage
  {
    let events = fixture.storage.events
    return try await fixture.storage.store.read { try events.page(after: after, filter, rowsMax: rowsMax, in: $0) }
  }

  @Test func appendedEventIsReadAsItWasWritten() async throws {
    try await StorageFixture.with { fixture async throws in
      fixture.clock.advance(by: .seconds(5))
      let position = try await append(fixture, "policy.published", ["pol_1", "prk_2"], [1, 2, 3])
      let found = try await page(fixture, after: 0)
      let event = Event(
        position: 1, time: fixture.clock.now, kind: "policy.published", subjects: ["pol_1", "prk_2"],
        payload: [1, 2, 3])
      #expect(position == 1)
      #expect(found == EventPage(events: [event], position: 1, isAtEnd: true))
    }
  }

  /// Kinds and subjects are both conditions; each list means any of its members, and subjects match whole.
  @Test func filterPassesOnlyWhatItNames() async throws {
    try await StorageFixture.with { fixture async throws in
      for (kind, subjects) in [("a", ["x1"]), ("b", ["x1", "y"]), ("a", ["x11"]), ("c", []), ("a", ["y", "z"])] {
        _ = try await append(fixture, kind, subjects)
      }
      func positions(_ kinds: Set<String>, _ subjects: Set<String>) async throws -> [Int64] {
        try await page(fixture, after: 0, EventFilter(kinds: kinds, subjects: subjects)).events.map(\.position)
      }
      #expect(try await positions([], []) == [1, 2, 3, 4, 5])
      #expect(try await positions(["a"], []) == [1, 3, 5])
      #expect(try await positions([], ["x1"]) == [1, 2])
      #expect(try await positions(["a", "c"], ["y", "x1"]) == [1, 5])
      #expect(try await positions(["d"], []) == [])
    }
  }

  @Test func pagesJoinWithoutLossOrDouble() async throws {
    try await StorageFixture.with { fixture async throws in
      let events = fixture.storage.events
      try await fixture.storage.store.write { transaction in
        for number in 1...2500 {
          try events.append(kind: number % 500 == 0 ? "rare" : "common", subjects: [], payload: [], in: transaction)
        }
      }
      for (filter, expected) in [
        (EventFilter(), Array(1...2500)), (EventFilter(kinds: ["rare"]), [500, 1000, 1500, 2000, 2500]),
      ] {
        var positions: [Int64] = []
        var position: Int64 = 0
        while true {
          let found = try await page(fixture, after: position, filter, rowsMax: 100)
          positions += found.events.map(\.position)
          position = found.position
          if found.isAtEnd { break }
        }
        #expect(positions == expected.map(Int64.init))
        #expect(position == 2500)
      }
    }
  }

  @Test func unfitEventIsRefused() async throws {
    try await StorageFixture.with { fixture async throws in
      for (kind, subjects) in [("", ["a"]), ("k", [""]), ("k", ["a\nb"]), ("k", Array(repeating: "s", count: 65))] {
        await expectStorageError(.statement) { _ = try await append(fixture, kind, subjects) }
      }
      _ = try await append(fixture, "k", Array(repeating: "s", count: 64), [UInt8](repeating: 0, count: 64 << 10))
      await expectStorageError(.tooLarge) {
        _ = try await append(fixture, "k", [], [UInt8](repeating: 0, count: (64 << 10) + 1))
      }
    }
  }

  /// A watch that waits is woken by the commit, and only by what it asked for.
  @Test func watchIsWokenByTheCommit() async throws {
    try await StorageFixture.with { fixture async throws in
      let events = fixture.storage.events
      let watch = Task {
        try await events.next(after: 0, EventFilter(kinds: ["wanted"]), bookmarkAfter: .seconds(3600))
      }
      while events.signal.waiters == 0 { await Task.yield() }
      _ = try await append(fixture, "other", [])
      _ = try await append(fixture, "wanted", [])
      #expect(try await watch.value.events.map(\.position) == [2])
    }
  }

  @Test func failedTransactionWakesNobody() async throws {
    struct Undone: Error {}
    try await StorageFixture.with { fixture async throws in
      let events = fixture.storage.events
      await #expect(throws: Undone.self) {
        try await fixture.storage.store.write { transaction in
          try events.append(kind: "k", subjects: [], payload: [], in: transaction)
          throw Undone()
        }
      }
      #expect(events.signal.latest == 0)
    }
  }

  /// After a quiet while the watch gives a page without events, whose position has moved past what the filter hid.
  @Test func quietWatchGivesABookmark() async throws {
    try await StorageFixture.with { fixture async throws in
      _ = try await append(fixture, "other", [])
      let page = try await fixture.storage.events.next(
        after: 0, EventFilter(kinds: ["wanted"]), bookmarkAfter: .milliseconds(1))
      #expect(page == EventPage(events: [], position: 1, isAtEnd: true))
    }
  }

  @Test func cancelledWatchEndsAndLeavesNoWaiter() async throws {
    try await StorageFixture.with { fixture async throws in
      let signal = fixture.storage.events.signal
      let waits = (0..<50).map { _ in Task { try await signal.waitBeyond(0) } }
      while signal.waiters < 50 { await Task.yield() }
      for wait in waits { wait.cancel() }
      for wait in waits { await #expect(throws: CancellationError.self) { try await wait.value } }
      #expect(signal.waiters == 0)
      let early = Task {
        while !Task.isCancelled { await Task.yield() }
        return try await signal.waitBeyond(0)
      }
      early.cancel()
      await #expect(throws: CancellationError.self) { try await early.value }
      #expect(signal.waiters == 0)
    }
  }

  @Test func closedSignalEndsEveryWait() async throws {
    let signal = EventSignal(latest: 3)
    #expect(try await signal.waitBeyond(2) == 3)
    let wait = Task { try await signal.waitBeyond(3) }
    while signal.waiters == 0 { await Task.yield() }
    signal.close()
    await expectStorageError(.closed) { _ = try await wait.value }
    await expectStorageError(.closed) { _ = try await signal.waitBeyond(3) }
  }

  /// Positions and signal go on where they were when the store opens again.
  @Test func logGoesOnAfterARestart() async throws {
    let fixture = try await StorageFixture()
    _ = try await append(fixture, "k", [])
    try await fixture.storage.close()
    let again = try await StorageFixture(directory: fixture.directory)
    #expect(again.storage.events.signal.latest == 1)
    #expect(try await append(again, "k", []) == 2)
    try await again.storage.close()
  }

  /// A cursor from before the events kept is told so; one at the border still works, and so does one of a quiet log.
  @Test func cursorOlderThanRetentionIsRefused() async throws {
    try await StorageFixture.with({ $0.retention.rowsPerTransactionMax = 2 }) { fixture async throws in
      for _ in 1...5 { _ = try await append(fixture, "k", []) }
      fixture.clock.advance(by: .seconds(20 * 86_400))
      _ = try await append(fixture, "k", [])
      fixture.clock.advance(by: .seconds(11 * 86_400))
      let result = try await fixture.storage.retention.run()
      #expect(result.events == 5)
      await #expect(throws: CursorError.tooOld(oldestKept: 6)) { try await page(fixture, after: 4) }
      #expect(try await page(fixture, after: 5).events.map(\.position) == [6])
      fixture.clock.advance(by: .seconds(365 * 86_400))
      try await fixture.storage.retention.run()
      #expect(try await page(fixture, after: 6).events == [])
      #expect(try await append(fixture, "k", []) == 7)
    }
  }

  /// A position of another life of the store (one that a restore gave up) is not a position of this log.
  @Test func positionBeyondTheLogIsRefused() async throws {
    try await StorageFixture.with { fixture async throws in
      await #expect(throws: CursorError.notOurs) { try await page(fixture, after: 1) }
    }
  }
}
