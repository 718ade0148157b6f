/// A report for people, and the comparison of two.
public enum TextReport {
  /// Lines of a report.
  public static func lines(_ report: LoadReport) -> [String] {
    let (plan, calls) = (report.plan, report.calls)
    var lines = ["\(report.workload) on \(report.target)"]
    lines.append("  \(Self.plan(plan))")
    lines.append("")
    lines.append(
      "  \(TimeText.grouped(calls.rate)) calls/s"
        + (plan.loop == .open ? " of \(TimeText.grouped(calls.rateMeant)) intended" : "")
        + "   \(TimeText.grouped(Double(calls.ended))) ended in \(TimeText.fixed(report.seconds, 2)) s"
        + (calls.warmup > 0 ? " (and \(calls.warmup) of the warm-up)" : ""))
    var fates = ["ok \(calls.ok)"]
    if calls.refused > 0 { fates.append("(refused by a rule \(calls.refused))") }
    fates.append("failed \(calls.failed)")
    if plan.loop == .open {
      fates.append("late \(calls.lateBusy + calls.lateTool) (slots busy \(calls.lateBusy), tool \(calls.lateTool))")
      fates.append("skipped \(calls.skipped)")
    }
    if calls.unanswered > 0 { fates.append("unanswered \(calls.unanswered)") }
    lines.append("  " + fates.joined(separator: "   "))
    if let messages = report.messages {
      lines.append(
        "  \(TimeText.grouped(messages.rate)) messages/s   \(TimeText.fixed(messages.byteRate / 1e6, 2)) MB/s   "
          + "\(messages.count) messages")
    }
    lines.append("")
    lines += table(report)
    if !report.errors.isEmpty {
      lines += ["", "  failed calls"]
      for error in report.errors { lines.append("    \(padded(String(error.count), 9))  \(error.code)") }
      for text in report.errorTexts.prefix(5) { lines.append("      \(text.count) x \(text.text)") }
    }
    lines += ["", "  processor   " + processor(report.processor)]
    for warning in report.warnings { lines.append("  ! " + warning) }
    for (title, results) in [("checks", report.checks), ("thresholds", report.thresholds)] where !results.isEmpty {
      lines += ["", "  " + title]
      for result in results {
        lines.append("    \(result.passed ? "pass" : "FAIL")  \(result.name): \(result.detail)")
      }
    }
    return lines
  }

  /// How the run was made, on one line.
  static func plan(_ plan: LoadPlan) -> String {
    var parts: [String] = []
    if plan.loop == .closed {
      parts.append("closed loop")
    } else {
      let shape = plan.shape.pieces.map { piece in
        piece.from == piece.to
          ? TimeText.grouped(piece.from) : "\(TimeText.grouped(piece.from)) to \(TimeText.grouped(piece.to))"
      }
      parts.append("open loop, \(shape.joined(separator: ", then ")) calls/s \(plan.arrivals.rawValue)")
      if let burst = plan.shape.burst {
        parts.append("\(burst.calls) more at once every \(TimeText.fixed(burst.every, 1)) s")
      }
    }
    parts.append("\(TimeText.fixed(plan.shape.seconds, 1)) s")
    if plan.warmup > 0 { parts.append("warm-up \(TimeText.fixed(plan.warmup, 1)) s") }
    parts.append("\(plan.connections) connections x \(plan.outstanding) calls, \(plan.threads) threads")
    return parts.joined(separator: ", ")
  }

  /// A column for each thing that was timed.
  private static func table(_ report: LoadReport) -> [String] {
    var columns: [(String, LoadReport.Summary)] = [
      (report.plan.loop == .open ? "from intended" : "latency", report.latency)
    ]
    if let failures = report.failures { columns.append(("failed", failures)) }
    if let first = report.firstMessage { columns.append(("first message", first)) }
    if let each = report.perMessage { columns.append(("per message", each)) }
    if let connecting = report.connecting { columns.append(("connect", connecting)) }
    if let lag = report.sendLag { columns.append(("send lag", lag)) }
    var lines = ["  " + padded("", 8) + columns.map { padded($0.0, 15) }.joined()]
    for (index, row) in report.latency.rows.enumerated() {
      lines.append(
        "  " + padded(row.name, 8) + columns.map { padded(TimeText.nanos($0.1.rows[index].nanos), 15) }.joined())
    }
    lines.append(
      "  " + padded("mean", 8) + columns.map { padded(TimeText.nanos(UInt64($0.1.mean)), 15) }.joined())
    return lines
  }

  static func processor(_ processor: LoadReport.Processor) -> String {
    var parts: [String] = []
    if let micros = processor.serverMicrosPerCall {
      parts.append("server \(TimeText.digits(micros)) us per call")
      if let cores = processor.serverCores { parts.append("\(TimeText.fixed(cores, 2)) cores") }
    }
    if let bytes = processor.serverPeakBytes { parts.append("peak \(TimeText.digits(Double(bytes) / 1e6)) MB") }
    parts.append("client \(TimeText.digits(processor.clientMicrosPerCall)) us per call")
    parts.append("busiest client thread \(TimeText.fixed(processor.busiestThread * 100, 0)) %")
    return parts.joined(separator: ", ")
  }

  /// Two runs side by side, with what changed from the first to the second.
  public static func comparison(_ old: LoadReport, _ new: LoadReport, names: (String, String)) -> [String] {
    var lines: [String] = ["A  \(names.0): \(old.workload), \(plan(old.plan))"]
    lines.append("B  \(names.1): \(new.workload), \(plan(new.plan))")
    if old.workload != new.workload { lines.append("!  the workloads differ: the figures are not comparable") }
    if old.plan.loop != new.plan.loop || old.plan.shape != new.plan.shape {
      lines.append("!  the schedules differ")
    }
    lines += ["", padded("", 26) + padded("A", 14) + padded("B", 14) + padded("B/A", 10)]
    func row(_ name: String, _ left: Double?, _ right: Double?, _ text: (Double) -> String) {
      guard left != nil || right != nil else { return }
      let ratio = left.flatMap { left in right.flatMap { left > 0 ? TimeText.fixed($0 / left, 2) + "x" : nil } }
      lines.append(
        padded(name, 26) + padded(left.map(text) ?? "-", 14) + padded(right.map(text) ?? "-", 14)
          + padded(ratio ?? "-", 10))
    }
    row("calls/s", old.calls.rate, new.calls.rate, TimeText.grouped)
    row("errors", old.calls.errorShare, new.calls.errorShare, Thresholds.percent)
    func late(_ report: LoadReport) -> Double { Double(report.calls.lateBusy + report.calls.lateTool) }
    row("late", late(old), late(new), TimeText.grouped)
    row("skipped", Double(old.calls.skipped), Double(new.calls.skipped), TimeText.grouped)
    let nanos: (Double) -> String = { TimeText.nanos(UInt64($0)) }
    for (left, right) in zip(old.latency.rows, new.latency.rows) {
      row(left.name, Double(left.nanos), Double(right.nanos), nanos)
    }
    row("first message p50", old.firstMessage.map { Double($0.p50) }, new.firstMessage.map { Double($0.p50) }, nanos)
    row("per message p50", old.perMessage.map { Double($0.p50) }, new.perMessage.map { Double($0.p50) }, nanos)
    row("messages/s", old.messages?.rate, new.messages?.rate, TimeText.grouped)
    let micros: (Double) -> String = { TimeText.digits($0) + " us" }
    row("server us per call", old.processor.serverMicrosPerCall, new.processor.serverMicrosPerCall, micros)
    row("client us per call", old.processor.clientMicrosPerCall, new.processor.clientMicrosPerCall, micros)
    return lines
  }

  /// To the right, but the first column.
  private static func padded(_ text: String, _ width: Int) -> String {
    let gap = String(repeating: " ", count: max(0, width - text.count))
    return width == 8 || width == 26 ? text + gap : gap + text
  }
}
