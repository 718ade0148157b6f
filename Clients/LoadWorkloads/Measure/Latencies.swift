import Histogram

/// How long things took: an HdrHistogram of nanoseconds, three significant digits, from 1 ns to an hour.
public struct Latencies: Sendable {
  /// The longest time that is told apart from longer ones: an hour.
  public static let nanosMax: UInt64 = 3_600_000_000_000

  private var histogram: Histogram<UInt64>

  /// Nothing measured yet.
  public init() {
    histogram = Histogram(
      lowestDiscernibleValue: 1, highestTrackableValue: Self.nanosMax, numberOfSignificantValueDigits: .three)
  }

  /// Adds a time.
  public mutating func record(_ nanos: UInt64) { histogram.record(Swift.min(nanos, Self.nanosMax)) }

  /// Adds everything that another has measured: the result is as if all had been recorded here.
  public mutating func add(_ other: Latencies) { histogram.add(other.histogram) }

  /// How many.
  public var count: UInt64 { histogram.totalCount }
  /// The longest; 0 without any.
  public var max: UInt64 { count == 0 ? 0 : Swift.min(histogram.maxRecorded, Self.nanosMax) }
  /// The shortest; 0 without any.
  public var min: UInt64 { count == 0 ? 0 : histogram.min }
  /// The mean; 0 without any.
  public var mean: Double { count == 0 ? 0 : histogram.mean }

  /// The time that this share of all, in percent, did not exceed.
  public func percentile(_ percent: Double) -> UInt64 {
    count == 0 ? 0 : Swift.min(histogram.valueAtPercentile(percent), max)
  }

  /// Points of the percentile curve, closer together towards 100 %.
  public var curve: [(percent: Double, nanos: UInt64)] {
    guard count > 0 else { return [] }
    var points: [(Double, UInt64)] = []
    var distance = 100.0
    while distance * Double(count) > 50 && points.count < 200 {
      // Five points for each halving of the rest.
      for part in 0..<5 {
        let percent = 100 - distance + distance / 2 * Double(part) / 5
        points.append((percent, percentile(percent)))
      }
      distance /= 2
    }
    points.append((100, max))
    return points
  }
}

/// As ``Latencies`` with two digits and a tenth of the memory: one for each stretch of a run.
struct IntervalLatencies: Sendable {
  private var histogram: Histogram<UInt32>

  init() {
    histogram = Histogram(
      lowestDiscernibleValue: 1000, highestTrackableValue: Latencies.nanosMax, numberOfSignificantValueDigits: .two)
  }

  mutating func record(_ nanos: UInt64) { histogram.record(Swift.min(nanos, Latencies.nanosMax)) }
  mutating func add(_ other: IntervalLatencies) { histogram.add(other.histogram) }
  var count: UInt64 { histogram.totalCount }
  var max: UInt64 { count == 0 ? 0 : histogram.maxRecorded }
  func percentile(_ percent: Double) -> UInt64 {
    count == 0 ? 0 : Swift.min(histogram.valueAtPercentile(percent), max)
  }
}
