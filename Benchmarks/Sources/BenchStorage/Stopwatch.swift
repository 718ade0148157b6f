import Glibc
import Histogram
import Storage
import Synchronization

/// Counts what ends within the measured time, how long it took, and what the process used meanwhile.
final class Stopwatch: Sendable {
  let begin: ContinuousClock.Instant
  let end: ContinuousClock.Instant
  private let state: Mutex<State>

  private struct State {
    var latencies = Histogram<UInt64>(highestTrackableValue: 60_000_000_000, numberOfSignificantValueDigits: .three)
    var count = 0
  }

  /// The process at one moment.
  struct Mark: Sendable {
    let cpuMicros: Double
    let batches: UInt64
  }

  init(begin: ContinuousClock.Instant, end: ContinuousClock.Instant) {
    self.begin = begin
    self.end = end
    state = Mutex(State())
  }

  /// A write of so many registrations that began at `start` is durable.
  func ended(from start: ContinuousClock.Instant, count: Int) {
    let now = ContinuousClock.now
    guard now >= begin, now < end else { return }
    let (seconds, attoseconds) = start.duration(to: now).components
    state.withLock { state in
      state.latencies.record(UInt64(seconds) * 1_000_000_000 + UInt64(attoseconds / 1_000_000_000))
      state.count += count
    }
  }

  /// The marks at the begin and at the end; prints `begin` in between.
  func observe(_ store: any Store) async throws -> (Mark, Mark) {
    try await Task.sleep(until: begin, clock: .continuous)
    let first = Self.mark(store)
    print("begin")
    fflush(nil)
    try await Task.sleep(until: end, clock: .continuous)
    return (first, Self.mark(store))
  }

  private static func mark(_ store: any Store) -> Mark {
    var usage = rusage()
    getrusage(0, &usage)  // RUSAGE_SELF
    let seconds = Double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec)
    return Mark(
      cpuMicros: seconds * 1e6 + Double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec),
      batches: store.statistics.batches)
  }

  func json(_ marks: (Mark, Mark)) -> String {
    let (seconds, attoseconds) = begin.duration(to: end).components
    let time = Double(seconds) + Double(attoseconds) / 1e18
    let batches = max(1, marks.1.batches - marks.0.batches)
    return state.withLock { state in
      let latencies = state.latencies
      func percentile(_ at: Double) -> Double { Double(latencies.valueAtPercentile(at)) / 1e3 }
      return """
        {"count": \(state.count), "seconds": \(time), "per_second": \(Double(state.count) / time), \
        "cpu_us": \((marks.1.cpuMicros - marks.0.cpuMicros) / Double(max(1, state.count))), \
        "per_commit": \(Double(state.count) / Double(batches)), \
        "p50_us": \(percentile(50)), "p99_us": \(percentile(99)), "p999_us": \(percentile(99.9))}
        """
    }
  }
}
