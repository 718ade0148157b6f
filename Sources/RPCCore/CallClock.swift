import Glibc

/// The clock of deadlines, loops and logs: nanoseconds since the system started, the time it slept included.
///
/// Plain numbers instead of `ContinuousClock`'s instants, which have 128 bits: a call looks at the time in many places.
public enum CallClock {
  /// Now.
  @inlinable
  public static var nanos: UInt64 {
    var time = timespec()
    clock_gettime(CLOCK_BOOTTIME, &time)
    return UInt64(truncatingIfNeeded: time.tv_sec) &* 1_000_000_000 &+ UInt64(truncatingIfNeeded: time.tv_nsec)
  }

  /// One moment on both clocks; they run alike.
  private static let anchor = (nanos: nanos, instant: ContinuousClock.now)

  /// The time of an instant; the nearest that fits.
  static func nanos(of instant: ContinuousClock.Instant) -> UInt64 {
    let distance = anchor.instant.duration(to: instant).wholeNanoseconds
    return distance >= 0
      ? anchor.nanos &+ UInt64(distance) : anchor.nanos &- min(anchor.nanos, distance.magnitude)
  }

  /// The instant of a time.
  static func instant(at nanos: UInt64) -> ContinuousClock.Instant {
    let distance = Int64(clamping: nanos) &- Int64(clamping: anchor.nanos)
    return anchor.instant.advanced(by: .nanoseconds(distance))
  }
}
