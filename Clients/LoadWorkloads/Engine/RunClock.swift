import Glibc

/// Time and processor time, in nanoseconds.
enum RunClock {
  /// The monotonic clock.
  static func now() -> UInt64 { read(CLOCK_MONOTONIC) }

  /// Processor time of this process.
  static func processTime() -> UInt64 { read(CLOCK_PROCESS_CPUTIME_ID) }

  /// Processor time of the calling thread.
  static func threadTime() -> UInt64 { read(CLOCK_THREAD_CPUTIME_ID) }

  /// Processor time of another process of this machine; nil if there is none.
  static func processTime(of process: Int32) -> UInt64? {
    var clock = clockid_t()
    guard process > 0, clock_getcpuclockid(process, &clock) == 0 else { return nil }
    var time = timespec()
    guard clock_gettime(clock, &time) == 0 else { return nil }
    return nanos(time)
  }

  /// Blocks the calling thread until a time of the monotonic clock.
  static func sleep(until time: UInt64) {
    var wanted = timespec(tv_sec: Int(time / 1_000_000_000), tv_nsec: Int(time % 1_000_000_000))
    while clock_nanosleep(CLOCK_MONOTONIC, CInt(TIMER_ABSTIME), &wanted, nil) == EINTR {}
  }

  private static func read(_ clock: clockid_t) -> UInt64 {
    var time = timespec()
    clock_gettime(clock, &time)
    return nanos(time)
  }

  private static func nanos(_ time: timespec) -> UInt64 {
    UInt64(time.tv_sec) &* 1_000_000_000 &+ UInt64(time.tv_nsec)
  }
}
