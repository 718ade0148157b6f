import Storage
import Synchronization
import TestSupport
import Testing

/// Members of a batch: isolated from each other, acknowledged together, in the order in which they came.
@Suite struct GroupCommitContractTests {
  private struct Refused: Error, Equatable {}

  @Test(arguments: EngineUnderTest.all) func waitingWritesAreOneBatchInTheirOrder(_ engine: EngineUnderTest)
    async throws
  {
    try await StoreFixture.with(engine) { fixture async throws in
      let store = fixture.store
      let before = store.statistics
      let results = try await Gate.batch(store) {
        (1...20).map { number in
          {
            try await store.write { transaction in
              try transaction.takeSeat("\(number)")
              return try transaction.row("SELECT count(*) AS n FROM seats")?.int("n")
            }
          }
        }
      }
      // Each sees the ones before it and none after it.
      #expect(try results.map { try $0.get() } == Array(1...20))
      let after = store.statistics
      #expect(after.membersCommitted - before.membersCommitted == 21)
      #expect(after.batches - before.batches == 1)
      #expect(after.batchMembersLargest == 21)  // with the one that held the gate
    }
  }

  /// A member that throws after its changes loses them; its neighbours keep theirs.
  @Test(arguments: EngineUnderTest.all) func failingMemberIsUndoneAlone(_ engine: EngineUnderTest) async throws {
    try await StoreFixture.with(engine) { fixture async throws in
      let store = fixture.store
      let results = try await Gate.batch(store) {
        ["a", "bad", "c"].map { name in
          {
            try await store.write { transaction in
              try transaction.takeSeat(name)
              try transaction.takeSeat(name + " too")
              if name == "bad" { throw Refused() }
            }
          }
        }
      }
      #expect(throws: Refused()) { try results[1].get() }
      #expect(storageErrorKind(results[0]) == nil && storageErrorKind(results[2]) == nil)
      #expect(try await fixture.seats == ["a", "a too", "c", "c too"])
    }
  }

  /// The failing member is last: those before it have run, and run again; each sees its predecessors once.
  @Test(arguments: EngineUnderTest.all) func failureAfterAChangeRunsTheOthersAgainAndOnce(_ engine: EngineUnderTest)
    async throws
  {
    try await StoreFixture.with(engine) { fixture async throws in
      let store = fixture.store
      let runs = Mutex<[String: Int]>([:])
      let results = try await Gate.batch(store) {
        ["a", "full", "b", "bad", "c"].map { name in
          {
            try await store.write { transaction -> Int in
              runs.withLock { $0[name, default: 0] += 1 }
              let taken = try transaction.row("SELECT count(*) AS n FROM seats")?.int("n") ?? 0
              if name == "full" { return taken }
              let position = try transaction.nextPosition(ofLog: "log")
              try transaction.execute(
                "INSERT INTO log (position, note) VALUES (?, ?)", [.integer(position), .text(name)])
              try transaction.takeSeat(name)
              if name == "bad" { throw Refused() }
              return taken
            }
          }
        }
      }
      #expect(results.map { try? $0.get() } == [0, 1, 1, nil, 2])
      #expect(throws: Refused()) { try results[3].get() }
      #expect(runs.withLock { $0 } == ["a": 2, "full": 2, "b": 2, "bad": 2, "c": 1])
      #expect(store.statistics.batchesReplayed == 1)
      #expect(try await fixture.seats == ["a", "b", "c"])
      let notes = try await store.read {
        try $0.rows("SELECT note FROM log ORDER BY position").map { try $0.text("note") }
      }
      #expect(notes == ["a", "b", "c"])
    }
  }

  /// A flood of such failures is not a flood of replays: the next batches are run so that members can be undone alone.
  @Test(arguments: EngineUnderTest.all) func oneFailureAfterAnotherCostsOneReplay(_ engine: EngineUnderTest)
    async throws
  {
    try await StoreFixture.with(engine) { fixture async throws in
      let store = fixture.store
      for round in 1...40 {
        try await store.write { try $0.takeSeat("kept \(round)") }
        await #expect(throws: Refused()) {
          try await store.write { transaction in
            try transaction.takeSeat("lost")
            throw Refused()
          }
        }
      }
      #expect(store.statistics.batchesReplayed == 1)
      #expect(try await fixture.seats == (1...40).map { "kept \($0)" })
      for round in 41...80 { try await store.write { try $0.takeSeat("kept \(round)") } }
      await #expect(throws: Refused()) {
        try await store.write { transaction in
          try transaction.takeSeat("lost")
          throw Refused()
        }
      }
      #expect(store.statistics.batchesReplayed == 2)
    }
  }

  /// Positions are counted in memory within a batch; a statement that looks at their table sees them all the same.
  @Test(arguments: EngineUnderTest.all) func takenPositionsShowInTheirTableWithinTheBatch(_ engine: EngineUnderTest)
    async throws
  {
    try await StoreFixture.with(engine) { fixture async throws in
      let store = fixture.store
      let results = try await Gate.batch(store) {
        (1...4).map { number in
          {
            try await store.write { transaction -> Int64 in
              let sql = "SELECT position FROM log_positions WHERE log = 'log'"
              let before = try transaction.row(sql)?.integer("position") ?? 0
              _ = try transaction.nextPosition(ofLog: "log")
              if number == 2 { throw Refused() }
              let after = try transaction.row(sql)?.integer("position") ?? 0
              #expect(after == before + 1)
              return after
            }
          }
        }
      }
      #expect(results.map { try? $0.get() } == [1, nil, 2, 3])
      #expect(try await store.write { try $0.nextPosition(ofLog: "log") } == 4)
    }
  }

  @Test(arguments: EngineUnderTest.all) func constraintOfOneMemberHurtsNoOther(_ engine: EngineUnderTest) async throws {
    try await StoreFixture.with(engine) { fixture async throws in
      let store = fixture.store
      let results = try await Gate.batch(store) {
        ["ann", "ann", "bob"].map { name in { try await store.write { try $0.takeSeat(name) } } }
      }
      #expect(storageErrorKind(results[1]) == .constraint(Constraint(.unique, name: "seats.person")))
      #expect(try await fixture.seats == ["ann", "bob"])
    }
  }

  @Test(arguments: EngineUnderTest.all) func memberPastItsDeadlineLeavesBeforeItStarts(_ engine: EngineUnderTest)
    async throws
  {
    try await StoreFixture.with(engine) { fixture async throws in
      let store = fixture.store
      let ran = Atomic<Int>(0)
      let results = try await Gate.batch(store) {
        [ContinuousClock.now, nil].map { deadline in
          {
            try await store.write(deadline: deadline) { _ in _ = ran.wrappingAdd(1, ordering: .relaxed) }
          }
        }
      }
      #expect(storageErrorKind(results[0]) == .deadlinePassed)
      #expect(throws: Never.self) { try results[1].get() }
      #expect(ran.load(ordering: .relaxed) == 1)
      #expect(store.statistics.membersExpired == 1)
    }
  }

  @Test(arguments: EngineUnderTest.all) func readPastItsDeadlineDoesNotRun(_ engine: EngineUnderTest) async throws {
    try await StoreFixture.with(engine) { fixture async throws in
      await expectStorageError(.deadlinePassed) { try await fixture.store.read(deadline: .now) { _ in } }
    }
  }

  @Test(arguments: EngineUnderTest.all) func memberCancelledWhileItWaitsDoesNotRun(_ engine: EngineUnderTest)
    async throws
  {
    try await StoreFixture.with(engine) { fixture async throws in
      let store = fixture.store
      let gate = Gate()
      let holder = Task { try await store.write { _ in gate.pass() } }
      await gate.waitForEntry()
      let victim = Task { try await store.write { try $0.takeSeat("never") } }
      while store.statistics.writesWaiting < 1 { await Task.yield() }
      victim.cancel()
      // It learns it at once, while the writer is still held.
      await #expect(throws: CancellationError.self) { try await victim.value }
      gate.open()
      try await holder.value
      #expect(try await fixture.seats.isEmpty)
    }
  }

  /// Once a body has begun, its true result is delivered, cancelled or not.
  @Test(arguments: EngineUnderTest.all) func memberCancelledAfterItBeganGetsItsResult(_ engine: EngineUnderTest)
    async throws
  {
    try await StoreFixture.with(engine) { fixture async throws in
      let gate = Gate()
      let task = Task {
        try await fixture.store.write { transaction in
          gate.pass()
          try transaction.takeSeat("kept")
          return 7
        }
      }
      await gate.waitForEntry()
      task.cancel()
      gate.open()
      #expect(try await task.value == 7)
      #expect(try await fixture.seats == ["kept"])
    }
  }

  @Test(arguments: EngineUnderTest.all) func cancelledTaskWritesAndReadsNothing(_ engine: EngineUnderTest) async throws
  {
    try await StoreFixture.with(engine) { fixture async throws in
      let task = Task {
        while !Task.isCancelled { await Task.yield() }
        let written = await Result { try await fixture.store.write { try $0.takeSeat("never") } }
        let read = await Result { try await fixture.store.read { _ in } }
        return (written, read)
      }
      task.cancel()
      let (written, read) = await task.value
      #expect(throws: CancellationError.self) { try written.get() }
      #expect(throws: CancellationError.self) { try read.get() }
      #expect(try await fixture.seats.isEmpty)
    }
  }

  @Test(arguments: EngineUnderTest.all) func readCancelledWhileItWaitsDoesNotRun(_ engine: EngineUnderTest) async throws
  {
    var limits = StorageLimits()
    limits.readersMax = 1
    try await StoreFixture.with(engine, limits: limits) { fixture async throws in
      let store = fixture.store
      let gate = Gate()
      let holder = Task { try await store.read { _ in gate.pass() } }
      await gate.waitForEntry()
      let ran = Atomic<Bool>(false)
      let victim = Task { try await store.read { _ in ran.store(true, ordering: .relaxed) } }
      while store.statistics.readsWaiting < 1 { await Task.yield() }
      victim.cancel()
      gate.open()
      try await holder.value
      await #expect(throws: CancellationError.self) { try await victim.value }
      let hasRun = ran.load(ordering: .relaxed)
      #expect(!hasRun)
    }
  }

  @Test(arguments: EngineUnderTest.all) func readQueueAtItsLimitTakesNoMore(_ engine: EngineUnderTest) async throws {
    var limits = StorageLimits()
    limits.readersMax = 1
    limits.readsWaitingMax = 2
    try await StoreFixture.with(engine, limits: limits) { fixture async throws in
      let store = fixture.store
      let gate = Gate()
      let holder = Task { try await store.read { _ in gate.pass() } }
      await gate.waitForEntry()
      let queued = (1...2).map { _ in Task { try await store.read { _ in } } }
      while store.statistics.readsWaiting < 2 { await Task.yield() }
      await expectStorageError(.queueFull(retryAfter: .milliseconds(500))) { try await store.read { _ in } }
      gate.open()
      try await holder.value
      for task in queued { try await task.value }
    }
  }

  @Test(arguments: EngineUnderTest.all) func queueAtItsLimitTakesNoMore(_ engine: EngineUnderTest) async throws {
    var limits = StorageLimits()
    limits.writesWaitingMax = 3
    try await StoreFixture.with(engine, limits: limits) { fixture async throws in
      let store = fixture.store
      let gate = Gate()
      let holder = Task { try await store.write { _ in gate.pass() } }
      await gate.waitForEntry()
      let queued = (1...3).map { number in Task { try await store.write { try $0.takeSeat("\(number)") } } }
      while store.statistics.writesWaiting < 3 { await Task.yield() }
      await expectStorageError(.queueFull(retryAfter: .milliseconds(500))) {
        try await store.write { try $0.takeSeat("too many") }
      }
      gate.open()
      try await holder.value
      for task in queued { try await task.value }
      #expect(try await fixture.seats == ["1", "2", "3"])
    }
  }

  @Test(arguments: EngineUnderTest.all) func batchTakesNoMoreMembersThanItsLimit(_ engine: EngineUnderTest) async throws
  {
    var limits = StorageLimits()
    limits.batchMembersMax = 4
    try await StoreFixture.with(engine, limits: limits) { fixture async throws in
      let store = fixture.store
      let before = store.statistics.batches
      let results = try await Gate.batch(store) {
        (1...9).map { number in { try await store.write { try $0.takeSeat("\(number)") } } }
      }
      #expect(results.allSatisfy { storageErrorKind($0) == nil })
      #expect(store.statistics.batchMembersLargest == 4)
      #expect(store.statistics.batches - before == 3)  // 4, 4, 2 with the gate's own
    }
  }

  @Test(arguments: EngineUnderTest.all) func commitActionsRunOnceInOrderAndNotForFailedMembers(
    _ engine: EngineUnderTest
  )
    async throws
  {
    try await StoreFixture.with(engine) { fixture async throws in
      let store = fixture.store
      let actions = Mutex<[Int]>([])
      let results = try await Gate.batch(store) {
        (1...6).map { number in
          {
            try await store.write { transaction in
              transaction.afterCommit { actions.withLock { $0.append(number) } }
              try transaction.takeSeat("\(number)")
              if number % 3 == 0 { throw Refused() }
            }
            // Before its caller resumes.
            #expect(actions.withLock { $0.contains(number) })
          }
        }
      }
      #expect(results.count == 6)
      #expect(actions.withLock { $0 } == [1, 2, 4, 5])
    }
  }

  @Test(arguments: EngineUnderTest.all) func positionsHaveNoGapsWhenMembersFail(_ engine: EngineUnderTest) async throws
  {
    try await StoreFixture.with(engine) { fixture async throws in
      let store = fixture.store
      _ = try await Gate.batch(store) {
        (1...9).map { number in
          {
            try await store.write { transaction in
              let position = try transaction.nextPosition(ofLog: "log")
              try transaction.execute(
                "INSERT INTO log (position, note) VALUES (?, ?)", [.integer(position), .text("\(number)")])
              if number % 2 == 0 { throw Refused() }
            }
          }
        }
      }
      let rows = try await store.read { transaction in
        try transaction.rows("SELECT position, note FROM log ORDER BY position").map {
          "\(try $0.integer("position")):\(try $0.text("note"))"
        }
      }
      #expect(rows == ["1:1", "2:3", "3:5", "4:7", "5:9"])
      let other = try await store.write { try $0.nextPosition(ofLog: "another") }
      #expect(other == 1)
    }
  }

  @Test(arguments: EngineUnderTest.all) func closedStoreRefusesAndFinishesWhatWaits(_ engine: EngineUnderTest)
    async throws
  {
    let fixture = try StoreFixture(engine)
    let store = fixture.store
    let gate = Gate()
    let holder = Task { try await store.write { _ in gate.pass() } }
    await gate.waitForEntry()
    let waiting = Task { try await store.write { try $0.takeSeat("waited") } }
    while store.statistics.writesWaiting < 1 { await Task.yield() }
    let closing = Task { await store.close() }
    gate.open()
    try await holder.value
    try await waiting.value
    await closing.value
    await expectStorageError(.closed) { try await store.write { _ in } }
    await expectStorageError(.closed) { try await store.read { _ in } }
    await expectStorageError(.closed) { try store.pointRead { _ in } }
    await store.close()
    let again = try engine.open(fixture.directory("data"), StorageLimits(), fixture.clock)
    #expect(try await again.read { try $0.row("SELECT person FROM seats")?.text("person") } == "waited")
    await again.close()
  }
}

extension Result where Failure == any Error {
  /// What an asynchronous body gives or throws.
  init(_ body: () async throws -> Success) async {
    do { self = .success(try await body()) } catch { self = .failure(error) }
  }
}
