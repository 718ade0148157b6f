import Glibc
import Histogram
import Synchronization

/// The monotonic clock in nanoseconds.
enum Clock {
  static var now: UInt64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
  }

  /// CPU time of this process, user and system, in microseconds.
  static var cpuMicros: Double {
    var usage = rusage()
    getrusage(0, &usage)  // RUSAGE_SELF
    return Double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) * 1e6
      + Double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec)
  }
}

/// Counts what ends within the measured time, and how long it took.
final class Recorder: Sendable {
  let begin: UInt64
  let end: UInt64
  private let state: Mutex<State>

  private struct State {
    // 1 us to 60 s, three digits.
    var latencies = Histogram<UInt64>(highestTrackableValue: 60_000_000_000, numberOfSignificantValueDigits: .three)
    var bytes: UInt64 = 0
    var late: UInt64 = 0
    var streamed = 0
  }

  init(begin: UInt64, end: UInt64) {
    self.begin = begin
    self.end = end
    state = Mutex(State())
  }

  /// Something that began at `start` has ended now; returns now. In unary calls that is the next one's begin.
  @inline(__always)
  func ended(from start: UInt64, bytes: Int = 0) -> UInt64 {
    let now = Clock.now
    if now >= begin && now < end {
      state.withLock { state in
        state.latencies.record(min(now &- start, 60_000_000_000))
        state.bytes += UInt64(bytes)
      }
    }
    return now
  }

  /// A call was sent later than the schedule said.
  func sentLate() { state.withLock { $0.late += 1 } }

  /// So many bytes came on a stream beside what is measured; false when the measured time is over.
  func streamed(_ bytes: Int) -> Bool {
    let now = Clock.now
    if now >= begin && now < end { state.withLock { $0.streamed += bytes } }
    return now < end
  }

  /// Says when the measured time begins and what it came to.
  func observe() async throws -> Report {
    try await wait(until: begin)
    let cpu = Clock.cpuMicros
    print("begin")
    fflush(nil)
    try await wait(until: end)
    let used = Clock.cpuMicros - cpu
    return state.withLock { state in
      let count = state.latencies.totalCount
      return Report(
        count: count, seconds: Double(end - begin) / 1e9, bytes: state.bytes, cpuMicros: used, late: state.late,
        p50: micros(state, 50), p99: micros(state, 99), p999: micros(state, 99.9),
        max: Double(state.latencies.max) / 1e3, streamed: state.streamed)
    }
  }

  private func micros(_ state: borrowing State, _ percentile: Double) -> Double {
    Double(state.latencies.valueAtPercentile(percentile)) / 1e3
  }

  private func wait(until time: UInt64) async throws {
    let now = Clock.now
    if time > now { try await Task.sleep(for: .nanoseconds(Int64(time - now))) }
  }
}

/// One run, as the client saw it.
struct Report: Sendable {
  let count: UInt64
  let seconds: Double
  let bytes: UInt64
  let cpuMicros: Double
  let late: UInt64
  let p50: Double
  let p99: Double
  let p999: Double
  let max: Double
  let streamed: Int

  var json: String {
    """
    {"count": \(count), "seconds": \(seconds), "per_second": \(Double(count) / seconds), \
    "bytes_per_second": \(Double(bytes) / seconds), "client_cpu_us": \(cpuMicros), "late": \(late), \
    "p50_us": \(p50), "p99_us": \(p99), "p999_us": \(p999), "max_us": \(max), \
    "beside_bytes_per_second": \(Double(streamed) / seconds)}
    """
  }
}
