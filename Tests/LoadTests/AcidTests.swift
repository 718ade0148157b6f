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

    // The stop comes when the run itself says that it is under way; six seconds are the subject of the test.
    let isUnderWay = AsyncStream.makeStream(of: Void.self)
    async let openRun = LoadRun(openPlan, target) { progress in
      if progress.elapsed > 1.5 { isUnderWay.continuation.yield() }
    }.perform(EchoWorkload(.unary))
    async let closedRun = LoadRun(closedPlan, target).perform(EchoWorkload(.unary))
    for await _ in isUnderWay.stream { break }
    let clock = ContinuousClock()
    let began = clock.now
    server.signal(SIGSTOP)
    try await Task.sleep(for: .seconds(6))
    let stopped = (clock.now - began) / .nanoseconds(1)
    server.signal(SIGCONT)
    let (seen, hidden) = (try await openRun, try await closedRun)

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
