import SQLiteStorage
import Storage
import Synchronization
import TestSupport
import Testing

/// A disk that fails under the writer: every member of the batch learns it, and the store goes on.
@Suite struct CommitFaultTests {
  /// A store whose disk fails when told to.
  private struct Faulty {
    let fixture: StoreFixture
    let observer: DiskObserver
    let faults: FaultSwitch

    init() throws {
      let directory = try TemporaryDirectory()
      let faults = FaultSwitch()
      observer = try DiskObserver(directory.path) { faults.decide($0) }
      self.faults = faults
      fixture = try StoreFixture(EngineUnderTest.all[0], directory: directory)
    }
  }

  /// Turned on by a test; counts the changes of the disk it has seen.
  private final class FaultSwitch: Sendable {
    private struct State {
      var fault: DiskFault?
      var failuresLeft = 0
      var changes = 0
    }
    private let state = Mutex(State())

    func fail(_ fault: DiskFault, times: Int) {
      state.withLock {
        $0.fault = fault
        $0.failuresLeft = times
      }
    }

    var changes: Int { state.withLock(\.changes) }
    var failuresLeft: Int { state.withLock(\.failuresLeft) }

    func decide(_ operation: DiskOperation) -> DiskFault? {
      state.withLock { state in
        state.changes += 1
        switch operation {
        case .write, .sync: break
        default: return nil
        }
        guard state.failuresLeft > 0 else { return nil }
        state.failuresLeft -= 1
        return state.fault
      }
    }
  }

  /// COMMIT fails once, by an I/O error or for want of space: no member is kept, all learn it with the outcome
  /// "not applied", and the next write works.
  @Test(arguments: [DiskFault.ioError, .full]) func failedCommitReachesEveryMember(_ fault: DiskFault) async throws {
    let faulty = try Faulty()
    let store = faulty.fixture.store
    try await store.write { try $0.takeSeat("before") }
    let results = try await Gate.batch(store) {
      faulty.faults.fail(fault, times: 1)
      return (1...5).map { number in { try await store.write { try $0.takeSeat("\(number)") } } }
    }
    for result in results {
      guard case .failure(let error as StorageError) = result else {
        Issue.record("a member was acknowledged though COMMIT failed")
        continue
      }
      #expect(error.kind == (fault == .full ? .diskFull : .ioError))
      #expect(error.outcome == .notApplied)
    }
    try await store.write { try $0.takeSeat("after") }
    #expect(try await faulty.fixture.seats == ["before", "after"])
    #expect(store.statistics.engineFaults == 1)
    await store.close()
  }

  /// While the disk goes on failing nothing can be said of the outcome, further writes are refused, and reads go on;
  /// when it works again, writes do too, and nothing of the failed ones has come back.
  @Test func diskThatStaysBrokenRefusesWritesUntilItIsMended() async throws {
    let faulty = try Faulty()
    let store = faulty.fixture.store
    try await store.write { try $0.takeSeat("before") }
    faulty.faults.fail(.ioError, times: .max)
    let first = await expectStorageError(.ioError) { try await store.write { try $0.takeSeat("lost") } }
    #expect(first?.outcome == .unknown)
    let second = await expectStorageError(.ioError) { try await store.write { try $0.takeSeat("refused") } }
    #expect(second?.outcome == .notApplied)
    #expect(try await faulty.fixture.seats == ["before"])
    faulty.faults.fail(.ioError, times: 0)
    try await store.write { try $0.takeSeat("after") }
    #expect(try await faulty.fixture.seats == ["before", "after"])
    await store.close()
    let again = try EngineUnderTest.all[0].open(
      faulty.fixture.directory("data"), StorageLimits(), faulty.fixture.clock)
    #expect(try await again.read { try $0.rows("SELECT id FROM seats").count } == 2)
    await again.close()
  }

  /// A member whose own statement meets the full disk (it is larger than the page cache) fails alone: the others run
  /// again without it.
  @Test func memberThatFillsTheDiskFailsAlone() async throws {
    let faulty = try Faulty()
    let store = faulty.fixture.store
    let runs = Mutex<[String: Int]>([:])
    let results = try await Gate.batch(store) {
      ["small", "large", "other"].map { name in
        {
          try await store.write { transaction in
            runs.withLock { $0[name, default: 0] += 1 }
            try transaction.takeSeat(name)
            guard name == "large" else { return }
            faulty.faults.fail(.full, times: 1)
            for _ in 1...48 {
              try transaction.execute(
                "INSERT INTO anything (b) VALUES (?)", [.blob([UInt8](repeating: 7, count: 1 << 20))])
            }
          }
        }
      }
    }
    #expect(storageErrorKind(results[0]) == nil)
    #expect(storageErrorKind(results[1]) == .diskFull)
    #expect(storageErrorKind(results[2]) == nil)
    #expect(try await faulty.fixture.seats == ["small", "other"])
    #expect(runs.withLock { $0 } == ["small": 2, "large": 1, "other": 1])
    #expect(store.statistics.batchesReplayed == 1)
    await store.close()
  }

  /// Refusals, which a rush mostly consists of, touch the disk not at all.
  @Test func batchOfRefusalsWritesNothing() async throws {
    let faulty = try Faulty()
    let store = faulty.fixture.store
    try await store.write { for number in 1...10 { try $0.takeSeat("\(number)") } }
    let before = faulty.faults.changes
    let results = try await Gate.batch(store) {
      (1...100).map { _ in
        {
          try await store.write { transaction in
            let taken = try transaction.row("SELECT count(*) AS n FROM seats")?.int("n") ?? 0
            guard taken < 10 else { return false }
            try transaction.takeSeat("one more")
            return true
          }
        }
      }
    }
    #expect(try results.allSatisfy { try !$0.get() })
    #expect(faulty.faults.changes == before)
    await store.close()
  }

  /// A hundred writes that wait cost one sync.
  @Test func batchCostsOneSync() async throws {
    let directory = try TemporaryDirectory()
    let syncs = Mutex(0)
    let observer = try DiskObserver(directory.path) { operation in
      if case .sync = operation { syncs.withLock { $0 += 1 } }
      return nil
    }
    let fixture = try StoreFixture(EngineUnderTest.all[0], directory: directory)
    let store = fixture.store
    try await store.write { try $0.takeSeat("first") }
    let before = syncs.withLock { $0 }
    let results = try await Gate.batch(store) {
      (1...100).map { number in { try await store.write { try $0.takeSeat("\(number)") } } }
    }
    #expect(results.allSatisfy { storageErrorKind($0) == nil })
    #expect(syncs.withLock { $0 } - before == 1)
    await store.close()
    withExtendedLifetime(observer) {}
  }
}
