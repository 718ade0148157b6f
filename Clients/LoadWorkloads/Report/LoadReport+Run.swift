import Foundation
import RPCCore

extension LoadReport {
  /// The report of a run.
  init(
    workload: String, streams: Bool, target: String, plan: LoadPlan, began: Date, times: RunTimes,
    accounts: [LaneAccount], connecting: Latencies, usage: RunUsage, stopped: Bool, checks: [CheckResult]
  ) {
    var tally = Tally()
    for account in accounts { tally.add(account.tally) }
    let lastEnd = accounts.map(\.lastEnd).max() ?? 0
    let planned = min(times.end, max(lastEnd, stopped || plan.callsMax != nil ? lastEnd : times.end))
    let seconds = Double(max(planned, lastEnd) - min(times.measure, max(planned, lastEnd))) / 1e9
    let skipped = accounts.reduce(0) { $0 + $1.skipped }
    let begun = accounts.reduce(0) { $0 + $1.begun }
    let ended = tally.ended
    let perSecond = seconds > 0 ? 1 / seconds : 0
    let isOpen = plan.loop == .open

    self.workload = workload
    self.streams = streams
    self.target = target
    self.began = began.formatted(.iso8601)
    self.plan = plan
    self.stopped = stopped
    self.seconds = seconds
    calls = Calls(
      scheduled: isOpen ? begun + skipped : 0, ended: ended, ok: tally.codes[0], refused: tally.refusals,
      failed: tally.failed, unanswered: tally.unanswered, skipped: skipped, lateBusy: tally.lateBusy,
      lateTool: tally.lateTool, warmup: tally.warmup,
      rateMeant: isOpen ? plan.shape.calls / plan.shape.seconds : 0, rate: Double(ended) * perSecond,
      errorShare: ended + skipped == 0 ? 0 : Double(tally.failed + skipped) / Double(ended + skipped))
    latency = Summary(tally.latencies)
    failures = Summary(some: tally.failures)
    firstMessage = Summary(some: tally.first)
    perMessage = Summary(some: tally.gaps)
    self.connecting = Summary(some: connecting)
    sendLag = isOpen ? Summary(some: tally.sendLag) : nil
    messages =
      tally.messages == 0
      ? nil
      : Messages(
        count: tally.messages, bytes: tally.bytes, rate: Double(tally.messages) * perSecond,
        byteRate: Double(tally.bytes) * perSecond)
    errors = StatusCode.allCases.compactMap { code in
      let count = tally.codes[code.rawValue]
      return code == .ok || count == 0 ? nil : ErrorCount(code: code.description, count: count)
    }
    errorTexts = tally.failureTexts.map { ErrorText(text: $0.key, count: $0.value) }
      .sorted { ($1.count, $0.text) < ($0.count, $1.text) }
    let each = ended > 0 ? 1 / Double(ended) : 0
    let wall = Double(max(1, usage.nanos))
    processor = Processor(
      serverMicrosPerCall: usage.server.map { Double($0) / 1000 * each },
      serverCores: usage.server.map { Double($0) / wall }, serverPeakBytes: usage.serverMemory,
      clientMicrosPerCall: Double(usage.client) / 1000 * each,
      busiestThread: Double(accounts.map(\.threadNanos).max() ?? 0) / wall)
    self.checks = checks
    let length = plan.intervalSeconds
    intervals = tally.intervals.enumerated().map { index, interval in
      Interval(
        at: Double(index) * length, rate: Double(interval.ended) / length,
        failedRate: Double(interval.failed) / length, messageRate: Double(interval.messages) / length,
        count: interval.latencies.count, p50: interval.latencies.percentile(50),
        p90: interval.latencies.percentile(90), p99: interval.latencies.percentile(99), max: interval.latencies.max)
    }
    curve = tally.latencies.curve.map { Point(percent: $0.percent, nanos: $0.nanos) }
    warnings = []
    warnings = judged()
  }

  /// What the reader must know: where the tool, the schedule or the slots, not the server, decided the figures.
  private func judged() -> [String] {
    var warnings: [String] = []
    func share(_ count: Int) -> String { TimeText.fixed(100 * Double(count) / Double(max(1, calls.ended)), 2) + " %" }
    if processor.busiestThread > 0.9 {
      warnings.append(
        "the tool itself is the bottleneck: a client thread was busy "
          + "\(TimeText.fixed(processor.busiestThread * 100, 0)) % of the time; use more --threads or another machine")
    }
    if calls.lateTool * 100 > calls.ended {
      warnings.append(
        "the tool itself is the bottleneck: \(share(calls.lateTool)) of the calls began over 1 ms late although a slot "
          + "was free (p99 \(TimeText.nanos(sendLag?.p99 ?? 0))); this machine is too busy for the rate")
    }
    if calls.lateBusy > 0 {
      warnings.append(
        "\(calls.lateBusy) calls (\(share(calls.lateBusy))) began over 1 ms late because all "
          + "\(plan.connections * plan.outstanding) slots were waiting for answers; their wait is in the latencies")
    }
    if calls.skipped > 0 {
      warnings.append(
        "\(calls.skipped) calls of the schedule were never sent: the server, or too few slots, could not keep up; "
          + "the latencies leave them out, the error share counts them")
    }
    if calls.unanswered > 0 {
      warnings.append(
        "\(calls.unanswered) calls had no answer when the run ended; their time so far is among the latencies")
    }
    if plan.loop == .closed {
      warnings.append(
        "closed loop: a slow server was asked less, so its stalls hardly show in the percentiles; compare with --rate")
    }
    if plan.attempts > 1 { warnings.append("calls were attempted up to \(plan.attempts) times; failures are hidden") }
    if stopped { warnings.append("the run was ended by hand") }
    if calls.ended == 0 { warnings.append("no call ended in the measured time: there is nothing to judge") }
    return warnings
  }

  /// The report as JSON with sorted keys.
  public func json(pretty: Bool) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    if pretty { encoder.outputFormatting.insert(.prettyPrinted) }
    return String(decoding: try encoder.encode(self), as: UTF8.self)
  }

  /// The report as lines of JSON: one for each interval, then one with the whole report.
  public func lines() throws -> [String] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    func line(_ value: some Encodable) throws -> String { String(decoding: try encoder.encode(value), as: UTF8.self) }
    return try intervals.map { try line(["interval": $0]) } + [try line(ReportLine(report: self))]
  }

  /// Reads a report that was written as JSON, alone or as the last line of JSON lines.
  ///
  /// - Throws: ``LoadError`` naming the file.
  public init(file path: String) throws(LoadError) {
    let data: Data
    do { data = try Data(contentsOf: URL(fileURLWithPath: path)) } catch {
      throw LoadError(.noInput, "cannot read \(path): \(String(cString: strerror(errno)))")
    }
    if let report = try? JSONDecoder().decode(LoadReport.self, from: data) {
      self = report
    } else if let line = data.split(separator: UInt8(ascii: "\n")).last,
      let last = try? JSONDecoder().decode(ReportLine.self, from: line)
    {
      self = last.report
    } else {
      throw LoadError(.badData, "\(path) is no report of parkload; make one with -o json or -o jsonl")
    }
    guard format == Self.formatVersion else {
      throw LoadError(.badData, "\(path) has form \(format), this program reads form \(Self.formatVersion)")
    }
  }
}

/// The last of the JSON lines.
struct ReportLine: Codable {
  var report: LoadReport
}
