/// What a run must keep to; a run that does not ends with exit code 3.
public struct Thresholds: Sendable {
  /// The longest times allowed, in nanoseconds, by the name of the percentile: p50, p90, p99, p99.9, max.
  public var latencies: [(name: String, nanos: UInt64)] = []
  /// The largest share of failed and skipped calls, 0 to 1.
  public var errorShareMax: Double?
  /// The fewest calls a second.
  public var rateMin: Double?

  /// None.
  public init() {}

  /// Whether there is any.
  public var isEmpty: Bool { latencies.isEmpty && errorShareMax == nil && rateMin == nil }

  /// Each threshold against a report, in the order of the percentiles.
  public func judge(_ report: LoadReport) -> [CheckResult] {
    var results: [CheckResult] = []
    for (name, most) in latencies {
      guard let found = report.latency.rows.first(where: { $0.name == name })?.nanos else { continue }
      // Nothing measured is nothing kept.
      let passed = report.latency.count > 0 && found <= most
      results.append(
        CheckResult("\(name) at most \(TimeText.nanos(most))", passed, "it is \(TimeText.nanos(found))"))
    }
    if let most = errorShareMax {
      let share = report.calls.errorShare
      let passed = report.calls.ended + report.calls.skipped > 0 && share <= most
      results.append(
        CheckResult("errors at most \(Self.percent(most))", passed, "they are \(Self.percent(share))"))
    }
    if let least = rateMin {
      let answered = report.seconds > 0 ? Double(report.calls.ok) / report.seconds : 0
      results.append(
        CheckResult(
          "at least \(TimeText.grouped(least)) calls a second answered with OK", answered >= least,
          "it is \(TimeText.grouped(answered))"))
    }
    return results
  }

  /// Reads `0.1%` or `0.001`.
  ///
  /// - Throws: ``LoadError`` that says what is expected.
  public static func share(_ text: String) throws(LoadError) -> Double {
    let isPercent = text.hasSuffix("%")
    guard let number = Double(isPercent ? text.dropLast() : text[...]), number.isFinite, number >= 0 else {
      throw LoadError(.usage, "\"\(text)\" is no share: write 0.1% or 0.001")
    }
    let share = isPercent ? number / 100 : number
    guard share <= 1 else { throw LoadError(.usage, "\"\(text)\" is above 100 %") }
    return share
  }

  static func percent(_ share: Double) -> String {
    let percent = share * 100
    return TimeText.fixed(percent, percent == 0 || percent >= 1 ? 2 : 4) + " %"
  }
}
