import WireProtocol

/// When a call stops being worth anything: a point on the monotonic clock of this process.
public struct Deadline: Sendable, Hashable, Comparable {
  /// The point in time.
  public let instant: ContinuousClock.Instant

  /// The longest time a deadline lies ahead: 365 days; a later one is this one.
  public static let durationMax: Duration = .seconds(365 * 86_400)

  /// At a point in time.
  @inlinable
  public init(_ instant: ContinuousClock.Instant) { self.instant = instant }

  /// That long from now, at most ``durationMax``.
  public static func after(_ duration: Duration) -> Deadline {
    Deadline(ContinuousClock.now.advanced(by: min(duration, durationMax)))
  }

  /// Time left; zero when it has passed.
  public var timeLeft: Duration { max(.zero, ContinuousClock.now.duration(to: instant)) }

  /// Time left in whole microseconds for a CALL frame: at least 1, because 0 there means no deadline, and at most the
  /// 365 days of PROTOCOL.md 4.2.4.
  public var timeLeftMicros: UInt64 { min(max(1, timeLeft.wholeMicroseconds), CallHead.timeLeftMicrosMax) }

  /// Whether it has passed.
  public var hasPassed: Bool { instant <= ContinuousClock.now }

  public static func < (left: Deadline, right: Deadline) -> Bool { left.instant < right.instant }
}

extension Duration {
  /// Whole microseconds, rounded up, at least 0.
  var wholeMicroseconds: UInt64 {
    let (seconds, attoseconds) = components
    guard seconds >= 0, attoseconds >= 0 else { return 0 }
    guard seconds < 1 << 40 else { return .max }
    return UInt64(seconds) &* 1_000_000 &+ UInt64((attoseconds + 999_999_999_999) / 1_000_000_000_000)
  }

  /// Whole nanoseconds, clamped to what fits.
  public var wholeNanoseconds: Int64 {
    let (seconds, attoseconds) = components
    let (scaled, overflow) = seconds.multipliedReportingOverflow(by: 1_000_000_000)
    return overflow ? (seconds < 0 ? .min : .max) : scaled &+ attoseconds / 1_000_000_000
  }
}
