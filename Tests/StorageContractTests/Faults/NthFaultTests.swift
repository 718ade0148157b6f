import Storage
import Synchronization
import TestSupport
import Testing

/// The disk fails at the Nth change, for every N: an error is an error, never a lie.
@Suite struct NthFaultTests {
  private struct Plan: Sendable, CustomStringConvertible {
    var fault: DiskFault
    /// Whether it fails from then on, until the next start, or once.
    var stays: Bool
    var description: String { "\(fault), \(stays ? "for good" : "once")" }
  }

  private static let plans = [Plan(fault: .ioError, stays: false), Plan(fault: .full, stays: true)]

  private final class Counter: Sendable {
    private let state = Mutex((changes: 0, isOn: true))
    let plan: Plan
    let at: Int

    init(_ plan: Plan, at: Int) {
      self.plan = plan
      self.at = at
    }

    func decide(_ operation: DiskOperation) -> DiskFault? {
      state.withLock { state in
        guard state.isOn else { return nil }
        state.changes += 1
        return state.changes == at || (plan.stays && state.changes > at) ? plan.fault : nil
      }
    }

    /// Lets the disk work from now on; says whether the fault was met.
    func mend() -> Bool {
      state.withLock { state in
        state.isOn = false
        return state.changes >= at
      }
    }
  }

  @Test(arguments: 0..<plans.count) func faultAtAnyChangeLosesNothingAcknowledged(_ planIndex: Int) async throws {
    let plan = Self.plans[planIndex]
    var at = 0
    var wasMet = true
    while wasMet {
      at += 1
      let directory = try TemporaryDirectory()
      let counter = Counter(plan, at: at)
      let observer = try DiskObserver(directory.path) { counter.decide($0) }
      let scenario = CrashScenario(directory: directory.path, clock: TestClock())
      let acknowledged = Mutex<Set<Int>>([])
      // The start itself may fail; then nothing was acknowledged.
      try? await scenario.run { number in _ = acknowledged.withLock { $0.insert(number) } }
      wasMet = counter.mend()
      let context = "\(plan) at change \(at)"
      do {
        try await scenario.check(acknowledged: acknowledged.withLock { $0 }, context)
      } catch {
        Issue.record("\(error); \(context)")
      }
      withExtendedLifetime(observer) {}
    }
    #expect(at > 100, "the history is too short to mean anything")
  }
}
