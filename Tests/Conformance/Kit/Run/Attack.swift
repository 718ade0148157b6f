import Foundation
import Glibc
import Synchronization

/// What an attack costs the neighbour: the latency of a healthy connection's small calls while a case is run against the
/// same server again and again.
public struct Attack: Sendable {
  public let one: Case
  /// Runs of the case a second, in all.
  public var rate = 10.0
  /// Seconds of measurement.
  public var seconds = 3.0

  public init(_ one: Case) { self.one = one }

  /// Latencies in microseconds.
  public struct Latency: Sendable {
    public let calls: Int
    public let p50: Double
    public let p99: Double

    init(_ sample: [Double]) {
      let sorted = sample.sorted()
      calls = sorted.count
      p50 = sorted.isEmpty ? 0 : sorted[sorted.count / 2]
      p99 = sorted.isEmpty ? 0 : sorted[min(sorted.count - 1, sorted.count * 99 / 100)]
    }
  }

  /// The neighbour's latency without any attack.
  public static func quiet(_ server: ServerTarget, _ one: Case, seconds: Double) throws -> Latency {
    try neighbour(server, one, seconds: seconds)
  }

  /// The neighbour's latency on `server` while `attacked`, the same or another one, is under this attack, and how often
  /// the case was run.
  public func measure(_ server: ServerTarget, attacked: ServerTarget) throws -> (latency: Latency, runs: Int) {
    let runs = Mutex(0)
    let ended = Mutex(false)
    let group = DispatchGroup()
    let attackers = 4
    for _ in 0..<attackers {
      group.enter()
      Thread.detachNewThread { [self] in
        // Attackers come from elsewhere: here they work when nobody else wants the processor.
        let schedIdle: CInt = 5
        var none = sched_param()
        sched_setscheduler(0, schedIdle, &none)
        let pause = Double(attackers) / rate
        var next = Date()
        while !ended.withLock({ $0 }) {
          _ = CaseRun(one, .server(attacked), limit: 5, hasNeighbour: false).run()
          runs.withLock { $0 += 1 }
          next += pause
          // An attack slower than its rate does not pile up.
          next = max(next, Date())
          Thread.sleep(until: next)
        }
        group.leave()
      }
    }
    defer {
      ended.withLock { $0 = true }
      group.wait()
    }
    let latency = try Self.neighbour(server, one, seconds: seconds)
    return (latency, runs.withLock { $0 })
  }

  /// One call after the other on one connection.
  private static func neighbour(_ server: ServerTarget, _ one: Case, seconds: Double) throws -> Latency {
    signal(SIGPIPE, SIG_IGN)
    let run = CaseRun(one, .server(server), limit: 30)
    let session = try run.open(server, step: nil)
    var sample: [Double] = []
    let end = Date(timeIntervalSinceNow: seconds)
    while Date() < end {
      let begun = DispatchTime.now().uptimeNanoseconds
      try run.call(session, "a small call")
      sample.append(Double(DispatchTime.now().uptimeNanoseconds - begun) / 1000)
      session.forget()
    }
    return Latency(sample)
  }
}
