import WireProtocol

/// When a call stops being worth anything: a point on the monotonic clock of this process.
public struct Deadline: Sendable, Hashable, Comparable {
  /// The point in time on ``CallClock``, in nanoseconds.
  public let nanos: UInt64

  /// The point in time.
  public var instant: ContinuousClock.Instant { CallClock.instant(at: nanos) }

  /// The longest time a deadline lies ahead: 365 days; a later one is this one.
  public static let durationMax: Duration = .seconds(365 * 86_400)

  /// At a point in time.
  public init(_ instant: ContinuousClock.Instant) { nanos = CallClock.nanos(of: instant) }

  /// At a time of ``CallClock``.
  @inlinable
  public init(nanos: UInt64) { self.nanos = nanos }

  /// That long from now, at most ``durationMax``.
  public static func after(_ duration: Duration) -> Deadline { after(duration, from: CallClock.nanos) }

  /// That long from a time of ``CallClock``, at most ``durationMax``.
  static func after(_ duration: Duration, from now: UInt64) -> Deadline {
    Deadline(nanos: now &+ UInt64(max(0, min(duration, durationMax).wholeNanoseconds)))
  }

  /// Time left; zero when it has passed.
  public var timeLeft: Duration { .nanoseconds(Int64(clamping: nanosLeft(at: CallClock.nanos))) }

  /// Nanoseconds left at a time of ``CallClock``; 0 when it has passed.
  @inlinable
  public func nanosLeft(at now: UInt64) -> UInt64 { nanos > now ? nanos &- now : 0 }

  /// Time left in whole microseconds for a CALL frame: at least 1, because 0 there means no deadline, and at most the
  /// 365 days of PROTOCOL.md 4.2.4.
  public var timeLeftMicros: UInt64 { timeLeftMicros(at: CallClock.nanos) }

  /// As ``timeLeftMicros``, at a time of ``CallClock``.
  public func timeLeftMicros(at now: UInt64) -> UInt64 {
    min(max(1, nanosLeft(at: now).addingReportingOverflow(999).partialValue / 1000), CallHead.timeLeftMicrosMax)
  }

  /// Whether it has passed.
  public var hasPassed: Bool { nanos <= CallClock.nanos }

  public static func < (left: Deadline, right: Deadline) -> Bool { left.nanos < right.nanos }
}

extension Duration {
  /// Whole nanoseconds, clamped to what fits.
  public var wholeNanoseconds: Int64 {
    let (seconds, attoseconds) = components
    let (scaled, overflow) = seconds.multipliedReportingOverflow(by: 1_000_000_000)
    return overflow ? (seconds < 0 ? .min : .max) : scaled &+ attoseconds / 1_000_000_000
  }
}
