import Foundation
import TestSupport
import Testing

@testable import LoadWorkloads

@Suite struct ReportTests {
  private let times = (1...1000).map { UInt64($0) * 10_000 }

  @Test func theAccountOfCallsAddsUp() {
    let report = sampleReport(times, failed: 10, skipped: 90)
    #expect(report.calls.ended == 1000 && report.calls.ok == 990 && report.calls.failed == 10)
    #expect(report.calls.scheduled == 1090 && report.calls.skipped == 90)
    #expect(abs(report.calls.errorShare - 100.0 / 1090) < 1e-9, "what was never sent counts as an error")
    #expect(report.errors == [LoadReport.ErrorCount(code: "UNAVAILABLE", count: 10)])
    #expect(report.processor.serverMicrosPerCall == 2 && report.processor.clientMicrosPerCall == 1)
  }

  @Test func aReportSurvivesJSONAndJSONLines() throws {
    let directory = try TemporaryDirectory()
    let report = sampleReport(times, failed: 3)
    try report.json(pretty: true).write(toFile: directory("a.json"), atomically: true, encoding: .utf8)
    try report.lines().joined(separator: "\n").write(toFile: directory("b.jsonl"), atomically: true, encoding: .utf8)
    for file in ["a.json", "b.jsonl"] {
      let read = try LoadReport(file: directory(file))
      #expect(read.latency == report.latency && read.calls == report.calls && read.intervals == report.intervals)
      #expect(read.plan == report.plan)
    }
    #expect(try report.lines().count == report.intervals.count + 1)
  }

  @Test func whatIsNoReportIsNamed() throws {
    let directory = try TemporaryDirectory()
    try "{}".write(toFile: directory("x.json"), atomically: true, encoding: .utf8)
    let bad = #expect(throws: LoadError.self) { try LoadReport(file: directory("x.json")) }
    #expect(bad?.kind == .badData && bad?.description.contains("x.json") == true)
    let missing = #expect(throws: LoadError.self) { try LoadReport(file: directory("none.json")) }
    #expect(missing?.kind == .noInput)
  }

  @Test func thePageHoldsAllChartsAndNeedsNothingElse() {
    let page = HTMLReport.page(
      sampleReport(
        times, failed: 5, workload: "call <script>alert(1)</script>", checks: [.init("it holds", false, "no")]))
    for title in ["Throughput", "Latency by the time", "Failed calls", "Latency by percentile", "All figures"] {
      #expect(page.contains(title), "no \(title)")
    }
    #expect(page.components(separatedBy: "<svg ").count == 5 && page.components(separatedBy: "<polyline").count >= 8)
    #expect(page.contains("prefers-color-scheme:dark"))
    #expect(page.contains("FAIL: it holds"))
    #expect(!page.contains("<script") && !page.contains("the <server>"), "text of others is escaped")
    for foreign in ["http://", "https://", "src=", "@import", "url("] {
      #expect(!page.contains(foreign), "the page refers to \(foreign)")
    }
    #expect(!page.contains("nan") && !page.contains("inf,"), "every coordinate is a number")
  }

  @Test func aRunWithoutAnyCallHasAPageToo() {
    let page = HTMLReport.page(sampleReport([]))
    #expect(page.contains("Nothing was measured") && page.contains("there is nothing to judge"))
  }

  @Test func warningsSayWhereTheToolWasTheBottleneck() {
    let busy = sampleReport(times) { tally, _ in
      tally.lateTool = 500
      tally.lateBusy = 7
    }
    #expect(busy.warnings.contains { $0.contains("the tool itself is the bottleneck") })
    #expect(busy.warnings.contains { $0.contains("7 calls") && $0.contains("slots were waiting for answers") })
    #expect(sampleReport(times).warnings.isEmpty)
    let closed = sampleReport(times) { $1.loop = .closed }
    #expect(closed.warnings.contains { $0.contains("closed loop") })
  }

  @Test func aComparisonShowsRatiosAndWhatIsNotComparable() {
    let (old, new) = (sampleReport(times), sampleReport(times.map { $0 * 2 }, workload: "another"))
    let lines = TextReport.comparison(old, new, names: ("a.json", "b.json"))
    let p50 = lines.first { $0.hasPrefix("p50") }
    #expect(p50?.hasSuffix("2.00x") == true, "\(p50 ?? "none")")
    #expect(lines.contains { $0.contains("the workloads differ") })
  }
}

@Suite struct ThresholdTests {
  private let report = sampleReport((1...1000).map { UInt64($0) * 10_000 }, failed: 1)

  private func passed(_ change: (inout Thresholds) -> Void, of report: LoadReport? = nil) -> [Bool] {
    var thresholds = Thresholds()
    change(&thresholds)
    return thresholds.judge(report ?? self.report).map(\.passed)
  }

  @Test func eachIsJudgedAtItsLimit() {
    #expect(passed { $0.latencies = [("p99", report.latency.p99)] } == [true])
    #expect(passed { $0.latencies = [("p99", report.latency.p99 - 1)] } == [false])
    #expect(passed { $0.errorShareMax = 0.001 } == [true])
    #expect(passed { $0.errorShareMax = 0.0009 } == [false])
    #expect(passed { $0.rateMin = 999 } == [true])
    #expect(passed { $0.rateMin = 1000 } == [false], "a failed call is no answer")
    #expect(passed { _ in } == [])
  }

  @Test func aRunThatMeasuredNothingKeepsNothing() {
    let none = sampleReport([])
    #expect(passed({ $0.latencies = [("p99", 1_000_000)] }, of: none) == [false])
    #expect(passed({ $0.errorShareMax = 0.5 }, of: none) == [false])
    #expect(passed({ $0.rateMin = 1 }, of: none) == [false])
  }

  @Test func sharesAreReadAsPercentAndAsNumber() throws {
    #expect(try Thresholds.share("0.1%") == 0.001 && Thresholds.share("0.25") == 0.25 && Thresholds.share("100%") == 1)
    for text in ["", "x", "-1%", "101%", "1.5", "nan"] {
      #expect(throws: LoadError.self) { try Thresholds.share(text) }
    }
  }
}
