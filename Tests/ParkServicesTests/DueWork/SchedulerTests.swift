import ParkSchemas
import RPCCore
import Storage
import Synchronization
import Testing

@testable import ParkServices

/// Goal: what falls due is settled once, each thing in an audited transaction of its own, whatever fails beside it, and
/// nothing is forgotten by a restart.
@Suite struct SchedulerTests {
  /// A work over consents, which stand for things here: those given before now are due.
  private static func work(
    _ name: String = "test.things", failing: @escaping @Sendable (String) -> Bool = { _ in false }
  )
    -> DueWork
  {
    .items(name, every: .seconds(10)) { transaction, after, rowsMax in
      try DueWork.keys(
        "SELECT id FROM consents WHERE withdrawn IS NULL AND given <= ? AND id > ? ORDER BY id LIMIT ?",
        [.time(transaction.now), .text(after), .integer(rowsMax)], in: transaction)
    } settle: { change, id in
      let settled = try change.execute(
        "UPDATE consents SET withdrawn = ? WHERE id = ? AND withdrawn IS NULL", [.time(change.now), .text(id)])
      // A failure after the write: nothing of it may stay.
      if failing(id) { throw RPCError(.internalError, "made to fail") }
      return settled == 0 ? nil : AuditNote(subject: id)
    }
  }

  /// Things that fall due one second apart, the first one now.
  private func fill(_ park: TestPark, _ count: Int) async throws -> [String] {
    let account = try await park.account(.worker)
    let now = park.clock.now
    return try await park.environment.store.write { transaction in
      try (0..<count).map { index in
        let id = park.environment.identifiers.next(.consent, at: now)
        try transaction.execute(
          "INSERT INTO consents (id, account, purpose, given) VALUES (?, ?, ?, ?)",
          [.text(id), .text(account.id), .text("p\(index)"), .time(now + .seconds(index))])
        return id
      }
    }
  }

  private func due(_ park: TestPark) async throws -> [AuditRecord] {
    try await park.auditRecords().filter { $0.entry.action == "due/test.things" }
  }

  @Test func whatIsDueIsSettledOnceByTheSystemAsTheClockMoves() async throws {
    let park = try await TestPark(dueWork: [Self.work()])
    let ids = try await fill(park, 200)
    try await park.environment.runDueWork()
    #expect(try await due(park).map(\.entry.subject) == [ids[0]])
    park.clock.advance(by: .seconds(99))
    try await park.environment.runDueWork()
    try await park.environment.runDueWork()
    let records = try await due(park)
    #expect(Set(records.map(\.entry.subject)) == Set(ids.prefix(100)) && records.count == 100)
    #expect(records.allSatisfy { $0.entry.actor == Caller.systemID && $0.entry.callID.isEmpty })
    // More than one page at once.
    park.clock.advance(by: .days(1))
    try await park.environment.runDueWork()
    #expect(try await due(park).count == 200)
    let statistics = try #require(park.environment.dueWorkStatistics.first)
    #expect(statistics.settled == 200 && statistics.failed == 0 && statistics.runs == 4)
    #expect(statistics.lastRun == park.clock.now)
    await park.close()
  }

  @Test func aClockThatJumpsBackAndForthSettlesEachThingOnce() async throws {
    let park = try await TestPark(dueWork: [Self.work()])
    let ids = try await fill(park, 100)
    var ahead = 0
    for (hours, seconds) in [(0, 20), (-6, 1), (5, 0), (1, 30), (-48, 0), (48, 10)] {
      ahead += hours * 3600 + seconds
      park.clock.advance(by: .seconds(hours * 3600 + seconds))
      try await park.environment.runDueWork()
      let settled = try await due(park).map(\.entry.subject)
      #expect(Set(settled).count == settled.count)
    }
    #expect(try await due(park).map(\.entry.subject).sorted() == Array(ids.prefix(ahead + 1)).sorted())
    await park.close()
  }

  @Test func oneThatFailsHoldsUpNoOtherLeavesNothingBehindAndIsTriedAgain() async throws {
    let bad = Mutex<Set<String>>([])
    let park = try await TestPark(dueWork: [Self.work { id in bad.withLock { $0.contains(id) } }])
    let ids = try await fill(park, 70)
    park.clock.advance(by: .days(1))
    bad.withLock { $0 = [ids[0], ids[40]] }
    try await park.environment.runDueWork()
    #expect(try await due(park).count == 68)
    #expect(
      try await park.environment.store.read {
        try $0.rows("SELECT id FROM consents WHERE withdrawn IS NULL ORDER BY id").map { try $0.text("id") }
      } == [ids[0], ids[40]])
    #expect(park.environment.dueWorkStatistics.first?.waiting == 2)
    bad.withLock { $0 = [] }
    try await park.environment.runDueWork()
    #expect(try await due(park).count == 70)
    #expect(park.environment.dueWorkStatistics.first?.waiting == 0)
    await park.close()
  }

  @Test func theWaitAfterFailuresDoublesUpToItsBound() {
    var backoff = Scheduler.Backoff()
    let now = ContinuousClock.now
    let waits = (0..<10).map { _ in
      backoff.fail(at: now)
      return backoff.notBefore - now
    }
    #expect(waits.prefix(3) == [.seconds(2), .seconds(4), .seconds(8)])
    #expect(waits.last == Scheduler.Backoff.longest)
  }

  @Test func aWorkThatCannotEvenLookStopsNoOther() async throws {
    let broken = DueWork.items("test.broken", every: .seconds(1)) { _, _, _ in
      throw StorageError(.statement, "made to fail")
    } settle: { _, _ in
      nil
    }
    let park = try await TestPark(dueWork: [broken, Self.work()])
    _ = try await fill(park, 1)
    try await park.environment.runDueWork()
    #expect(try await due(park).count == 1)
    #expect(park.environment.dueWorkStatistics.map(\.failed) == [1, 0])
    await park.close()
  }

  /// Goal: nothing that is due lives in memory. Method: time passes between two environments over one store.
  @Test func anotherServerOverTheSameStoreSettlesWhatTheFirstLeft() async throws {
    let park = try await TestPark(dueWork: [])
    let ids = try await fill(park, 3)
    park.clock.advance(by: .hours(1))
    let next = try ParkEnvironment(storage: park.storage, settings: park.environment.settings, dueWork: [Self.work()])
    try await next.runDueWork()
    next.close()
    #expect(Set(try await due(park).map(\.entry.subject)) == Set(ids))
    await park.close()
  }

  /// Goal: two servers, or a moved clock beside the loop, settle nothing twice. Method: eight runs at once.
  @Test func runsSideBySideSettleEachThingOnce() async throws {
    let park = try await TestPark(dueWork: [Self.work()])
    let ids = try await fill(park, 150)
    park.clock.advance(by: .days(1))
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<8 { group.addTask { try await park.environment.runDueWork() } }
      try await group.waitForAll()
    }
    let subjects = try await due(park).map(\.entry.subject)
    #expect(subjects.count == 150 && Set(subjects) == Set(ids))
    await park.close()
  }

  @Test func namesOfAllWorkDiffer() {
    let names = ParkEnvironment.dueWork(ParkSettings()).map(\.name)
    #expect(Set(names).count == names.count && names.count >= 7)
  }
}
