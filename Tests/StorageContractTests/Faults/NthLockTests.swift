import Storage
import Synchronization
import TestSupport
import Testing

/// Somebody else holds a lock of the database at the Nth time it is asked for, for every N: a typed error that says
/// nothing was done, or nothing to be seen; never a loss.
@Suite struct NthLockTests {
  enum Plan: CaseIterable {
    /// The writer's lock, that one time.
    case write
    /// The writer's lock, from then on: across all writes until the database is opened again.
    case writeForGood
    /// Any lock: of readers, of the checkpoint, of recovery, of the file itself.
    case any

    /// Fewer requests would mean that the history is not what it was written for.
    var requestsMin: Int { self == .any ? 60 : CrashScenario.mutations + 5 }
  }

  private final class Counter: Sendable {
    private let state = Mutex((requests: 0, isOn: true))
    let plan: Plan
    let at: Int

    init(_ plan: Plan, at: Int) {
      self.plan = plan
      self.at = at
    }

    func isHeld(_ lock: DatabaseLock) -> Bool {
      state.withLock { state in
        guard state.isOn, plan == .any || lock.isWriters else { return false }
        state.requests += 1
        return state.requests == at || (plan == .writeForGood && state.requests > at)
      }
    }

    /// Releases what is held; says whether somebody met it.
    func release() -> Bool {
      state.withLock { state in
        state.isOn = false
        return state.requests >= at
      }
    }
  }

  @Test(arguments: Plan.allCases) func lockThatIsHeldAtAnyTimeLosesNothingAcknowledged(_ plan: Plan) async throws {
    var at = 1
    let refusals = Mutex(0)
    while true {
      let directory = try TemporaryDirectory()
      let counter = Counter(plan, at: at)
      let observer = try DiskObserver(directory.path, locks: { counter.isHeld($0) })
      // Nobody waits for a lock that will not be released.
      let scenario = CrashScenario(directory: directory.path, clock: TestClock(), busyTimeout: .zero)
      let acknowledged = Mutex<Set<Int>>([])
      let context = "\(plan) at request \(at)"
      let failed: @Sendable (any Error) -> Void = { error in
        refusals.withLock { $0 += 1 }
        let typed = error as? StorageError
        #expect(typed?.kind == .busy && typed?.outcome == .notApplied, "\(error); \(context)")
      }
      do {
        try await scenario.run(
          acknowledged: { number in _ = acknowledged.withLock { $0.insert(number) } }, failed: failed)
      } catch {
        failed(error)
      }
      if plan == .write, counter.release() {
        // A repetition is enough: whoever repeats what was refused gets through.
        let done = acknowledged.withLock { $0 }
        #expect(done.isEmpty || done.isSuperset(of: 1...CrashScenario.mutations), "\(done); \(context)")
      }
      let wasMet = counter.release()
      do {
        try await scenario.check(acknowledged: acknowledged.withLock { $0 }, context)
      } catch {
        Issue.record("\(error); \(context)")
      }
      withExtendedLifetime(observer) {}
      guard wasMet else { break }
      at += 1
    }
    #expect(at > plan.requestsMin, "\(at) requests for locks are too few to mean anything")
    if plan != .any { #expect(refusals.withLock { $0 } >= CrashScenario.mutations) }
  }
}
