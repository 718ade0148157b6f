import Glibc

/// A point in time: microseconds since 1970-01-01 in UTC. It covers +-292,000 years.
public struct Timestamp: Sendable, Hashable, Comparable, Codable {
  public var microseconds: Int64

  public init(microseconds: Int64) { self.microseconds = microseconds }
  public init(seconds: Int64) { self.microseconds = seconds.multipliedReportingOverflow(by: 1_000_000).partialValue }

  /// Whole seconds, rounded down, and the nanoseconds within that second (0 ..< 1,000,000,000).
  public var secondsAndNanoseconds: (seconds: Int64, nanoseconds: Int32) {
    var seconds = microseconds / 1_000_000
    var rest = microseconds % 1_000_000
    if rest < 0 {
      rest += 1_000_000
      seconds -= 1
    }
    return (seconds, Int32(rest) * 1000)
  }

  /// From seconds and the nanoseconds within them; nil when out of range. Below a microsecond is cut off.
  public init?(seconds: Int64, nanoseconds: Int32) {
    let (scaled, overflow) = seconds.multipliedReportingOverflow(by: 1_000_000)
    let (sum, carry) = scaled.addingReportingOverflow(Int64(nanoseconds) / 1000)
    guard !overflow, !carry, (0..<1_000_000_000).contains(nanoseconds) else { return nil }
    microseconds = sum
  }

  public static func < (left: Timestamp, right: Timestamp) -> Bool { left.microseconds < right.microseconds }

  /// Later by a duration; a result out of range stays at the end of the range.
  public static func + (left: Timestamp, right: Duration) -> Timestamp {
    let (sum, overflow) = left.microseconds.addingReportingOverflow(right.wholeMicroseconds)
    return Timestamp(microseconds: overflow ? (right < .zero ? .min : .max) : sum)
  }

  public static func - (left: Timestamp, right: Duration) -> Timestamp { left + (.zero - right) }

  /// The time between two points.
  public static func - (left: Timestamp, right: Timestamp) -> Duration {
    let (difference, overflow) = left.microseconds.subtractingReportingOverflow(right.microseconds)
    return .microseconds(overflow ? (left < right ? Int64.min : .max) : difference)
  }
}

extension Timestamp: CustomStringConvertible {
  /// RFC 3339 in UTC with microseconds, as logs and exports print it.
  public var description: String {
    let (seconds, nanoseconds) = secondsAndNanoseconds
    var time = time_t(seconds)
    var parts = tm()
    guard gmtime_r(&time, &parts) != nil else { return "\(microseconds) us" }
    func padded(_ value: Int32, _ width: Int) -> String {
      let digits = String(value)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    let date = "\(padded(parts.tm_year + 1900, 4))-\(padded(parts.tm_mon + 1, 2))-\(padded(parts.tm_mday, 2))"
    let clock = "\(padded(parts.tm_hour, 2)):\(padded(parts.tm_min, 2)):\(padded(parts.tm_sec, 2))"
    return "\(date)T\(clock).\(padded(nanoseconds / 1000, 6))Z"
  }
}

extension Duration {
  /// Microseconds, cut off below one and kept within 64 bits.
  public var wholeMicroseconds: Int64 {
    let (seconds, attoseconds) = components
    let (scaled, overflow) = seconds.multipliedReportingOverflow(by: 1_000_000)
    if overflow { return seconds < 0 ? .min : .max }
    let (sum, carry) = scaled.addingReportingOverflow(attoseconds / 1_000_000_000_000)
    return carry ? (seconds < 0 ? .min : .max) : sum
  }
}
