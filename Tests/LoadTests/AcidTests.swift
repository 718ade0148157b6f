import CloudParkClient
import Foundation
import LoadWorkloads
import Synchronization
import TestSupport
import Testing

/// The acid test of a load generator: a server that stands still for six seconds in the middle of a run.
///
/// Users who come in that time wait for its rest, so the percentiles must show it. A closed loop sends nothing
/// meanwhile, and hides it: a handful of calls out of thousands took long.
@Suite(.serialized) struct AcidTests {
  /// When the server was stopped, and for how many nanoseconds.
  private final class Stop: Sendable {
    let state = Mutex((began: ContinuousClock.Instant?.none, lasted: 0.0))
  }

  @Test func aServerStoppedForSixSecondsShowsInTheOpenLoopAndHidesInTheClosedOne() async throws {
    let server = try SpawnedServer(settings: ["limits.calls-per-second=0"])
    try server.start()
    var configuration = CloudParkConfiguration(address: ServerAddress(host: "127.0.0.1", port: UInt16(server.port)))
    configuration.caFile = server.caFile
    let target = configuration
    var open = LoadPlan(shape: .constant(200, seconds: 10))
    open.connections = 2
    open.outstanding = 8
    open.serverProcess = server.processIdentifier
    var closed = open
    closed.loop = .closed
    closed.outstanding = 2
    let (openPlan, closedPlan) = (open, closed)

    // The run's own monitor stops the server and lets it go on, from its thread: whatever else this machine has to do, the
    // stop lies within the run. Six seconds are the subject of the test.
    let stop = Stop()
    async let openRun = LoadRun(openPlan, target) { progress in
      stop.state.withLock { stop in
        switch stop.began {
        case nil where progress.elapsed > 1.5:
          server.signal(SIGSTOP)
          stop.began = .now
        case let began? where stop.lasted == 0 && ContinuousClock.now - began >= .seconds(6):
          stop.lasted = (ContinuousClock.now - began) / .nanoseconds(1)
          server.signal(SIGCONT)
        default: break
        }
      }
    }.perform(EchoWorkload(.unary))
    async let closedRun = LoadRun(closedPlan, target).perform(EchoWorkload(.unary))
    let (seen, hidden) = (try await openRun, try await closedRun)
    let stopped = stop.state.withLock { $0.lasted }

    #expect(stopped > 0, "the stop came and went within the run")
    #expect(seen.calls.skipped == 0 && seen.calls.failed == 0 && seen.calls.ended == 2000)
    #expect(Double(seen.latency.max) >= 0.98 * stopped, "the longest wait is the stop: \(seen.latency.max)")
    #expect(Double(seen.latency.p99) >= 0.9 * stopped, "p99 \(seen.latency.p99)")
    // How much of the schedule lies within the stop depends on when this machine came to send the signal.
    #expect(seen.calls.lateBusy > 0 && seen.warnings.contains { $0.contains("slots were waiting") })
    #expect(seen.intervals.contains { Double($0.max) > 0.9 * stopped })
    #expect((seen.processor.serverMicrosPerCall ?? 0) > 0)

    #expect(Double(hidden.latency.max) >= 0.9 * stopped, "its few open calls waited")
    #expect(hidden.latency.p99 < seen.latency.p99 / 5, "and yet its p99 is \(hidden.latency.p99)")
    #expect(hidden.warnings.contains { $0.contains("closed loop") })
    #expect(server.stop() == 0)
  }
}
