import Foundation

/// A report as one HTML file that needs nothing else: no scripts, no fonts, no network.
public enum HTMLReport {
  /// The page.
  public static func page(_ report: LoadReport) -> String {
    let failedChecks = (report.checks + report.thresholds).filter { !$0.passed }
    var body: [String] = []
    body.append("<h1>\(HTMLText.escaped(report.workload))</h1>")
    body.append(
      "<p class=\"sub\">\(HTMLText.escaped(report.target)), \(HTMLText.escaped(report.began)). "
        + "\(HTMLText.escaped(TextReport.plan(report.plan)))</p>")
    body.append(tiles(report))
    if !report.warnings.isEmpty || !failedChecks.isEmpty {
      let texts = failedChecks.map { "FAIL: \($0.name): \($0.detail)" } + report.warnings
      body.append("<ul class=\"warnings\">" + texts.map { "<li>\(HTMLText.escaped($0))</li>" }.joined() + "</ul>")
    }
    body.append(throughput(report))
    body.append(latency(report))
    body.append(errors(report))
    body.append(percentiles(report))
    body.append(figures(report))
    body.append(intervals(report))
    return """
      <!DOCTYPE html>
      <html lang="en"><head><meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(HTMLText.escaped(report.workload)) - parkload</title>
      <style>\(style)</style></head>
      <body><main>
      \(body.joined(separator: "\n"))
      </main></body></html>

      """
  }

  private static func tiles(_ report: LoadReport) -> String {
    var tiles = [
      ("calls a second", TimeText.grouped(report.calls.rate)), ("p50", TimeText.nanos(report.latency.p50)),
      ("p99", TimeText.nanos(report.latency.p99)), ("p99.9", TimeText.nanos(report.latency.p999)),
      ("longest", TimeText.nanos(report.latency.max)), ("errors", Thresholds.percent(report.calls.errorShare)),
    ]
    if let micros = report.processor.serverMicrosPerCall {
      tiles.append(("server CPU per call", TimeText.digits(micros) + " us"))
    }
    return "<dl class=\"tiles\">"
      + tiles.map { "<div><dt>\($0.0)</dt><dd>\(HTMLText.escaped($0.1))</dd></div>" }.joined() + "</dl>"
  }

  // MARK: charts

  private static func throughput(_ report: LoadReport) -> String {
    var series = [
      LineChart.Series(name: "calls ended a second", style: 1, points: report.intervals.map { ($0.at, $0.rate) })
    ]
    if report.plan.loop == .open {
      series.append(.init(name: "intended", style: 4, points: intended(report)))
    }
    return LineChart(
      title: "Throughput", xTitle: "seconds", series: series, text: { TimeText.grouped($0) + "/s" }
    ).svg()
  }

  /// The schedule's rate at the middle of each interval, bursts spread over theirs.
  private static func intended(_ report: LoadReport) -> [(x: Double, y: Double)] {
    let length = report.plan.intervalSeconds
    return report.intervals.filter { $0.at < report.plan.shape.seconds }.map { interval in
      var begin = 0.0
      var rate = 0.0
      for piece in report.plan.shape.pieces {
        let middle = min(interval.at + length / 2, report.plan.shape.seconds) - begin
        if middle >= 0 && middle <= piece.seconds {
          rate = piece.from + (piece.to - piece.from) * middle / piece.seconds
          break
        }
        begin += piece.seconds
      }
      return (interval.at, rate)
    }
  }

  private static func latency(_ report: LoadReport) -> String {
    let measured = report.intervals.filter { $0.count > 0 }
    let lines: [(String, KeyPath<LoadReport.Interval, UInt64>)] = [
      ("p50", \.p50), ("p90", \.p90), ("p99", \.p99), ("max", \.max),
    ]
    return LineChart(
      title: "Latency by the time a call was meant to be sent", xTitle: "seconds",
      series: lines.enumerated().map { index, line in
        .init(name: line.0, style: index + 1, points: measured.map { ($0.at, Double($0[keyPath: line.1])) })
      }, isLogarithmic: true, text: { TimeText.nanos(UInt64(max(0, $0))) }
    ).svg()
  }

  private static func errors(_ report: LoadReport) -> String {
    LineChart(
      title: "Failed calls", xTitle: "seconds",
      series: [.init(name: "failed a second", style: 4, points: report.intervals.map { ($0.at, $0.failedRate) })],
      text: { TimeText.fixed($0, $0 < 10 && $0 != 0 ? 1 : 0) + "/s" }
    ).svg()
  }

  /// Percentiles over how rare they are: each mark is ten times rarer than the last.
  private static func percentiles(_ report: LoadReport) -> String {
    func rarity(_ percent: Double) -> Double { -log10(max(1e-7, 1 - percent / 100)) }
    let points = report.curve.filter { $0.percent < 100 }.map { (rarity($0.percent), Double($0.nanos)) }
    let marks = [0.0, 50, 90, 99, 99.9, 99.99, 99.999, 99.9999].map { percent in
      (at: rarity(percent), text: percent == percent.rounded() ? "\(Int(percent)) %" : "\(percent) %")
    }
    return LineChart(
      title: "Latency by percentile", xTitle: "share of all calls that took no longer",
      series: [.init(name: "all calls", style: 1, points: points)], isLogarithmic: true, xMarks: marks,
      text: { TimeText.nanos(UInt64(max(0, $0))) }
    ).svg()
  }

  // MARK: tables

  private static func figures(_ report: LoadReport) -> String {
    let lines = TextReport.lines(report).map(HTMLText.escaped).joined(separator: "\n")
    return "<h2>All figures</h2><pre>\(lines)</pre>"
  }

  private static func intervals(_ report: LoadReport) -> String {
    let rows = report.intervals.map { interval in
      let cells = [
        TimeText.fixed(interval.at, 1), TimeText.grouped(interval.rate), TimeText.grouped(interval.failedRate),
        TimeText.nanos(interval.p50), TimeText.nanos(interval.p90), TimeText.nanos(interval.p99),
        TimeText.nanos(interval.max),
      ]
      return "<tr>" + cells.map { "<td>\($0)</td>" }.joined() + "</tr>"
    }
    let heads = ["s", "calls/s", "failed/s", "p50", "p90", "p99", "max"].map { "<th>\($0)</th>" }.joined()
    return "<details><summary>The run in stretches of \(TimeText.fixed(report.plan.intervalSeconds, 1)) s</summary>"
      + "<table><thead><tr>\(heads)</tr></thead><tbody>\(rows.joined())</tbody></table></details>"
  }

  private static let style = """
    :root{color-scheme:light dark;--page:#fff;--ink:#1c2024;--soft:#5c6670;--rule:#e2e6ea;--card:#f6f7f9;
    --c1:#1f6fb2;--c2:#1d8a5f;--c3:#b35a00;--c4:#b3261e}
    @media(prefers-color-scheme:dark){:root{--page:#14171a;--ink:#e8ebee;--soft:#9aa4ae;--rule:#2d343b;--card:#1c2126;
    --c1:#6cb6f5;--c2:#56c596;--c3:#f0a35e;--c4:#f2776e}}
    body{margin:0;background:var(--page);color:var(--ink);font:15px/1.5 system-ui,sans-serif}
    main{max-width:820px;margin:0 auto;padding:24px 16px 48px}
    h1{font-size:22px;margin:0 0 4px}h2{font-size:16px;margin:32px 0 8px}
    .sub{color:var(--soft);margin:0 0 20px}
    .tiles{display:flex;flex-wrap:wrap;gap:10px;margin:0 0 20px}
    .tiles div{background:var(--card);border-radius:6px;padding:8px 14px}
    dt{color:var(--soft);font-size:12px}dd{margin:0;font-size:19px;font-variant-numeric:tabular-nums}
    .warnings{border-left:3px solid var(--c4);margin:0 0 20px;padding:4px 0 4px 28px}
    figure{margin:24px 0 0}figcaption{font-weight:600}.none{color:var(--soft)}
    svg{width:100%;height:auto;display:block}svg text{fill:var(--soft);font:12px system-ui,sans-serif}
    .grid{stroke:var(--rule)}.axis{stroke:var(--soft)}.line{fill:none;stroke-width:1.8;stroke-linejoin:round}
    .line.s1{stroke:var(--c1)}.line.s2{stroke:var(--c2)}.line.s3{stroke:var(--c3)}
    .line.s4{stroke:var(--c4);stroke-dasharray:5 3}
    .dot{fill:transparent}.dot:hover{fill:var(--ink);fill-opacity:.25}
    .legend{color:var(--soft);font-size:13px}.key{margin-right:16px}
    .key::before{content:"";display:inline-block;width:18px;height:3px;margin-right:6px;vertical-align:middle}
    .key.s1::before{background:var(--c1)}.key.s2::before{background:var(--c2)}
    .key.s3::before{background:var(--c3)}.key.s4::before{background:var(--c4)}
    pre{background:var(--card);border-radius:6px;padding:12px;overflow-x:auto;font-size:12.5px}
    details{margin-top:16px}table{border-collapse:collapse;font-variant-numeric:tabular-nums;font-size:13px}
    th,td{text-align:right;padding:2px 12px 2px 0;border-bottom:1px solid var(--rule)}
    """
}
