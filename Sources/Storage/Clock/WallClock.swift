import Glibc
import Synchronization

/// Where the time of day comes from. Everything that stores or compares a time takes one of these.
public protocol WallClock: Sendable {
  var now: Timestamp { get }
}

/// The machine's clock.
public struct SystemClock: WallClock {
  public init() {}

  public var now: Timestamp {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Timestamp(microseconds: Int64(time.tv_sec) * 1_000_000 + Int64(time.tv_nsec) / 1000)
  }
}

/// A clock that stands still until a test moves it.
public final class TestClock: WallClock {
  private let microseconds: Atomic<Int64>

  /// Starts at 2026-01-05 00:00:00 UTC, a Monday, unless told otherwise.
  public init(_ start: Timestamp = Timestamp(seconds: 1_767_571_200)) { microseconds = Atomic(start.microseconds) }

  public var now: Timestamp { Timestamp(microseconds: microseconds.load(ordering: .acquiring)) }

  public func advance(by duration: Duration) {
    microseconds.wrappingAdd(duration.wholeMicroseconds, ordering: .acquiringAndReleasing)
  }

  /// Sets the clock, backwards too: services must bear a clock that is corrected.
  public func set(_ time: Timestamp) { microseconds.store(time.microseconds, ordering: .releasing) }
}
