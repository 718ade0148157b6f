import Foundation
import RPCCore

@testable import LoadWorkloads

/// A report of a run that never was: as many calls as are given, each with its time.
func sampleReport(
  _ nanos: [UInt64], failed: Int = 0, skipped: Int = 0, workload: String = "sample", checks: [CheckResult] = [],
  change: (inout Tally, inout LoadPlan) -> Void = { _, _ in }
) -> LoadReport {
  var plan = LoadPlan(shape: .constant(Double(max(1, nanos.count)), seconds: 1))
  var tally = Tally()
  for (index, time) in nanos.enumerated() {
    tally.latencies.record(time)
    tally.codes[index < failed ? StatusCode.unavailable.rawValue : 0] += 1
    tally.interval(index % 10) {
      $0.latencies.record(time)
      $0.ended += 1
    }
  }
  for _ in 0..<failed { tally.note(RPCError(.unavailable, "the <server> is \"gone\"")) }
  change(&tally, &plan)
  let times = RunTimes(begin: 1_000_000_000, plan: plan)
  return LoadReport(
    workload: workload, streams: false, target: "localhost:7443", plan: plan, began: Date(timeIntervalSince1970: 0),
    times: times,
    accounts: [
      LaneAccount(
        tally: tally, begun: nanos.count, skipped: skipped, lastEnd: nanos.isEmpty ? 0 : times.end, threadNanos: 1)
    ],
    connecting: Latencies(), usage: RunUsage(nanos: 1_000_000_000, client: 1_000_000, server: 2_000_000),
    stopped: false, checks: checks)
}
