import RPCCore
import Synchronization

/// The counters of one method. Any loop adds to them at any time; a reader may see a call in one counter and not yet in
/// another.
final class MethodMetrics: Sendable {
  /// Upper bounds of the buckets, in nanoseconds: 100 us to 10 s. The last bucket has none.
  static let bounds: [UInt64] = [
    100_000, 250_000, 500_000, 1_000_000, 2_500_000, 5_000_000, 10_000_000, 25_000_000, 50_000_000, 100_000_000,
    250_000_000, 500_000_000, 1_000_000_000, 2_500_000_000, 5_000_000_000, 10_000_000_000,
  ]

  /// `package.Service/Method`.
  let method: String
  /// But for OK, which most calls end with: those are all that were timed and did not fail.
  private let failures = Counters(17)
  private let buckets = Counters(MethodMetrics.bounds.count + 1)
  private let nanoseconds = Atomic<UInt64>(0)

  init(_ method: String) { self.method = method }

  var isCalled: Bool { (0..<buckets.count).contains { buckets[$0] > 0 } }

  func record(_ failure: (any Error)?, nanoseconds elapsed: UInt64) {
    if let failure { failures.increment(min(RPCError(thrown: failure).code.rawValue, failures.count - 1)) }
    var bucket = 0
    while bucket < Self.bounds.count, elapsed > Self.bounds[bucket] { bucket += 1 }
    buckets.increment(bucket)
    nanoseconds.wrappingAdd(elapsed, ordering: .relaxed)
  }

  func writeDurations(to page: inout PrometheusText) {
    let name = "rpc_server_call_duration_seconds"
    var total: UInt64 = 0
    for bucket in 0..<buckets.count {
      total &+= buckets[bucket]
      let bound = bucket < Self.bounds.count ? PrometheusText.seconds(Self.bounds[bucket]) : "+Inf"
      page.sample(name + "_bucket", [("rpc_method", method), ("le", bound)], total)
    }
    page.sample(
      name + "_sum", [("rpc_method", method)],
      text: PrometheusText.seconds(nanoseconds.load(ordering: .relaxed)))
    page.sample(name + "_count", [("rpc_method", method)], total)
  }

  func writeStatuses(to page: inout PrometheusText) {
    // A failure is counted before its time is, so that the difference may be behind but is never below nothing.
    var counts = (0..<failures.count).map { failures[$0] }
    let (timed, failed) = (buckets.sum, counts.reduce(0, &+))
    counts[StatusCode.ok.rawValue] = timed > failed ? timed &- failed : 0
    for (index, count) in counts.enumerated() where count > 0 {
      let status = StatusCode(rawValue: index).map { "\($0)" } ?? "\(index)"
      page.sample("rpc_server_calls_total", [("rpc_method", method), ("rpc_response_status_code", status)], count)
    }
  }
}

/// A fixed number of counters that any thread may add to.
private final class Counters: Sendable {
  private let storage: [Counter]

  private final class Counter: Sendable {
    let value = Atomic<UInt64>(0)
  }

  init(_ count: Int) { storage = (0..<count).map { _ in Counter() } }

  var count: Int { storage.count }

  var sum: UInt64 { storage.reduce(0) { $0 &+ $1.value.load(ordering: .relaxed) } }

  subscript(index: Int) -> UInt64 { storage[index].value.load(ordering: .relaxed) }

  func increment(_ index: Int) { storage[index].value.wrappingAdd(1, ordering: .relaxed) }
}
