import CSimulatedSystem
import RPCCore
import TLSTransport

/// What the handlers of a session did, and what was seen to be wrong.
///
/// `@unchecked Sendable`: everything in this process runs on the one loop's thread, once the main thread has begun it.
final class World: @unchecked Sendable {
  /// The session that runs; handlers find it here.
  nonisolated(unsafe) static var current: World?

  struct Ledger {
    /// Handlers begun and ended.
    var begun = 0
    var ended = 0
    /// Effects: one whatever the number of attempts.
    var applied = 0
    /// Requests the last handler read.
    var requestsRead = 0
    /// When the caller gave up.
    var cancelledAt: UInt64?
  }

  let plans: [UInt32: Plan]
  var ledgers: [UInt32: Ledger] = [:]
  var violations: [String] = []
  var beganAt: UInt64 = 0
  var restarts = 0
  /// A server has stopped without waiting for all of its calls.
  var isHurried = false
  /// Both sides slept, as with a machine that is suspended.
  var wasSuspended = false
  /// Answers by idempotency key, as a store would keep them.
  var answers: [[UInt8]: [UInt8]] = [:]

  init(_ plans: [Plan]) {
    var byId: [UInt32: Plan] = [:]
    for plan in plans {
      byId[plan.id] = plan
      ledgers[plan.id] = Ledger()
    }
    self.plans = byId
  }

  func violated(_ text: String) {
    if violations.count < 20 { violations.append(text) }
    Trace.line("VIOLATION: \(text)")
  }

  /// Handlers at work.
  var running: Int { ledgers.values.reduce(0) { $0 + $1.begun - $1.ended } }
}

/// What `--trace` prints.
enum Trace {
  nonisolated(unsafe) static var isOn = false

  static func line(_ text: @autoclosure () -> String) {
    guard isOn else { return }
    let millis = Double(sim_now() % 1_000_000_000_000) / 1e6
    print("\(millis) ms  \(text())")
  }
}

/// Waits in simulated time.
func pause(millis: Int) async throws {
  if millis > 0 { try await Task.sleep(for: .milliseconds(millis)) }
}
