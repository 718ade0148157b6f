import Foundation
import Synchronization

/// What a run has used of the machine, within the measured time.
struct RunUsage: Sendable {
  /// Nanoseconds of the measured time, until the last call's end.
  var nanos: UInt64 = 0
  /// Processor time of this process.
  var client: UInt64 = 0
  /// Processor time of the server; nil if it is not known.
  var server: UInt64?
  /// The server's largest resident memory, in bytes; nil if it is not known.
  var serverMemory: UInt64?
}

/// A thread that looks at processor times when the measured time begins, and tells how the run goes.
final class RunMonitor: Sendable {
  private struct State {
    var time: UInt64 = 0
    var client: UInt64 = 0
    var server: UInt64?
    var isOver = false
  }

  private let plan: LoadPlan
  private let times: RunTimes
  private let lanes: [Lane]
  private let progress: (@Sendable (RunProgress) -> Void)?
  private let state = Mutex(State())

  init(_ plan: LoadPlan, _ times: RunTimes, _ lanes: [Lane], _ progress: (@Sendable (RunProgress) -> Void)?) {
    self.plan = plan
    self.times = times
    self.lanes = lanes
    self.progress = progress
  }

  func start() {
    Thread { [self] in watch() }.start()
  }

  /// The run is over: what it used.
  func finish() -> RunUsage {
    let (now, client, server) = sample()
    return state.withLock { state in
      state.isOver = true
      // A run that ends within its warm-up has measured nothing.
      guard state.time > 0 else { return RunUsage() }
      var usage = RunUsage(nanos: now - state.time, client: client - state.client)
      if let server, let before = state.server, server >= before { usage.server = server - before }
      usage.serverMemory = plan.serverProcess.flatMap(Self.peakMemory)
      return usage
    }
  }

  private func sample() -> (now: UInt64, client: UInt64, server: UInt64?) {
    (RunClock.now(), RunClock.processTime(), plan.serverProcess.flatMap(RunClock.processTime(of:)))
  }

  private func watch() {
    var next = times.begin
    var last = RunClock.now()
    while true {
      let measureNext = state.withLock { $0.time == 0 }
      RunClock.sleep(until: measureNext ? min(next, times.measure) : next)
      let now = RunClock.now()
      let isOver = state.withLock { state in
        if state.time == 0 && now >= times.measure && !state.isOver {
          (state.time, state.client, state.server) = sample()
        }
        return state.isOver
      }
      if isOver { return }
      guard now >= next else { continue }
      if let progress, now > times.begin + 100_000_000 { progress(self.look(now, since: last)) }
      last = now
      next = now + (progress == nil ? 50_000_000 : 500_000_000)
    }
  }

  private func look(_ now: UInt64, since last: UInt64) -> RunProgress {
    var recent = IntervalLatencies()
    var (failed, late, open) = (0, 0, 0)
    for look in lanes.map({ $0.look() }) {
      recent.add(look.recent)
      failed += look.failed
      late += look.late
      open += look.open
    }
    return RunProgress(
      elapsed: Double(now - times.begin) / 1e9, total: plan.warmup + plan.shape.seconds,
      rate: Double(recent.count) / max(1e-9, Double(now - last) / 1e9), p50: recent.percentile(50),
      p99: recent.percentile(99), failed: failed, late: late, open: open, isWarmup: now < times.measure)
  }

  /// VmHWM of /proc/PID/status.
  private static func peakMemory(_ process: Int32) -> UInt64? {
    guard let text = try? String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8) else { return nil }
    for line in text.split(separator: "\n") where line.hasPrefix("VmHWM:") {
      return line.split(separator: " ").dropFirst().first.flatMap { UInt64($0) }.map { $0 * 1024 }
    }
    return nil
  }
}
