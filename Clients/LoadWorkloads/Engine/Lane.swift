import RPCCore
import Synchronization

/// The part of a run that one event loop does: its share of the schedule, its callers, and what they have counted.
///
/// A caller that is free takes the next call that is due; when none is, it parks and the lane's pacer wakes it in time.
final class Lane: Sendable {
  /// A call that is to be made now.
  struct Sending: Sendable {
    let intended: UInt64
    let number: Int
    /// Whether a slot was waiting for it, so that lateness is the tool's own.
    let wasIdle: Bool
  }

  fileprivate struct State {
    var queue: SendQueue
    var tally = Tally()
    var idle: [UnsafeContinuation<Sending?, Never>] = []
    var begun = 0
    var closedLeft: Int
    var stoppedAt: UInt64?
    var recent = IntervalLatencies()
    var cpuAtStart: UInt64?
    var cpuAtEnd: UInt64 = 0
    var open = 0
    var lastEnd: UInt64 = 0
  }

  let index: Int
  private let lanes: Int
  private let loop: LoadPlan.Loop
  /// The measured time begins, the schedule ends, calls are no longer awaited; on the monotonic clock.
  let times: RunTimes
  private let state: Mutex<State>

  init(index: Int, plan: LoadPlan, times: RunTimes) {
    self.index = index
    lanes = plan.threads
    loop = plan.loop
    self.times = times
    let share = plan.callsMax.map { $0 / plan.threads + (index < $0 % plan.threads ? 1 : 0) } ?? .max
    let arrivals = Arrivals(
      plan.shape.preceded(by: plan.warmup), plan.arrivals, seed: plan.seed, lane: index, lanes: plan.threads)
    state = Mutex(
      State(
        queue: SendQueue(arrivals, start: times.begin, giveUp: times.giveUp, callsMax: share), closedLeft: share))
  }

  // MARK: callers

  /// The next call of a caller that is free; nil at the end.
  func take() async -> Sending? {
    let now = RunClock.now()
    switch state.withLock({ $0.step(now, self) }) {
    case .send(let intended): return sending(intended)
    case .finished: return nil
    case .wait: break
    }
    return await withUnsafeContinuation { continuation in
      let ready: Sending?? = state.withLock { state in
        // It may have become due in between.
        switch state.step(RunClock.now(), self) {
        case .send(let intended):
          defer { state.begun += 1 }
          return .some(Sending(intended: intended, number: state.begun * lanes + index, wasIdle: true))
        case .finished: return .some(nil)
        case .wait:
          state.idle.append(continuation)
          return nil
        }
      }
      if let ready { continuation.resume(returning: ready) }
    }
  }

  /// A call for a caller that comes from another: if it is late while others are idle, the pacer was late.
  private func sending(_ intended: UInt64) -> Sending {
    state.withLock { state in
      defer { state.begun += 1 }
      return Sending(intended: intended, number: state.begun * lanes + index, wasIdle: !state.idle.isEmpty)
    }
  }

  /// A call begins.
  func began(_ sending: Sending, now: UInt64) {
    let lag = now > sending.intended ? now - sending.intended : 0
    state.withLock { state in
      state.open += 1
      guard loop == .open, sending.intended >= times.measure else { return }
      if sending.wasIdle { state.tally.sendLag.record(lag) }
      guard lag > SendQueue.lateNanos else { return }
      if sending.wasIdle { state.tally.lateTool += 1 } else { state.tally.lateBusy += 1 }
    }
  }

  /// A call has ended.
  func ended(_ sending: Sending, _ outcome: Result<CallEnd, RPCError>, now: UInt64) {
    let nanos = now > sending.intended ? now - sending.intended : 0
    state.withLock { state in
      state.open -= 1
      state.recent.record(nanos)
      guard sending.intended >= times.measure else {
        state.tally.warmup += 1
        return
      }
      if state.cpuAtStart == nil { state.cpuAtStart = RunClock.threadTime() }
      state.lastEnd = max(state.lastEnd, now)
      state.tally.latencies.record(nanos)
      var failed = false
      switch outcome {
      case .success(let end):
        state.tally.codes[0] += 1
        if end == .refused { state.tally.refusals += 1 }
      case .failure(let error):
        failed = true
        state.tally.codes[error.code == .ok ? StatusCode.unknown.rawValue : error.code.rawValue] += 1
        state.tally.failures.record(nanos)
        state.tally.note(error)
        if now >= times.giveUp { state.tally.unanswered += 1 }
      }
      state.tally.interval(times.interval(sending.intended)) { $0.latencies.record(nanos) }
      state.tally.interval(times.interval(now)) {
        $0.ended += 1
        if failed { $0.failed += 1 }
      }
    }
  }

  /// A message of a stream has come.
  func received(bytes: Int, since last: UInt64, first: Bool, intended: UInt64, now: UInt64) {
    guard intended >= times.measure else { return }
    state.withLock { state in
      state.tally.messages += 1
      state.tally.bytes += bytes
      if first { state.tally.first.record(now > intended ? now - intended : 0) }
      if !first || last != intended { state.tally.gaps.record(now > last ? now - last : 0) }
      state.tally.interval(times.interval(now)) { $0.messages += 1 }
    }
  }

  // MARK: the pacer

  /// Wakes callers for what is due; when to come again, nil at the end.
  func pace(now: UInt64) -> UInt64? {
    var woken: [(UnsafeContinuation<Sending?, Never>, Sending?)] = []
    let next: UInt64? = state.withLock { state in
      while !state.idle.isEmpty {
        switch state.step(now, self) {
        case .send(let intended):
          woken.append(
            (state.idle.removeLast(), Sending(intended: intended, number: state.begun * lanes + index, wasIdle: true)))
          state.begun += 1
        case .wait(let until): return min(until, now + Self.pauseMax)
        case .finished:
          for continuation in state.idle { woken.append((continuation, nil)) }
          state.idle = []
          return nil
        }
      }
      return state.stoppedAt == nil && now < times.giveUp ? now + Self.busyPause : nil
    }
    for (continuation, sending) in woken { continuation.resume(returning: sending) }
    return next
  }

  /// How long the pacer sleeps at most, so that a stop is noticed, and how often it looks for callers that became idle
  /// while all were busy.
  private static let pauseMax: UInt64 = 50_000_000
  private static let busyPause: UInt64 = 200_000

  /// Begins no more calls.
  func stop() {
    let now = RunClock.now()
    let idle = state.withLock { state in
      if state.stoppedAt == nil {
        state.stoppedAt = now
        state.queue.stop(now: now)
      }
      defer { state.idle = [] }
      return state.idle
    }
    for continuation in idle { continuation.resume(returning: nil) }
  }

  // MARK: what was counted

  /// The lane's callers are through; runs on its thread.
  func finished() {
    state.withLock { state in
      state.cpuAtEnd = RunClock.threadTime()
      if state.stoppedAt == nil { state.stoppedAt = RunClock.now() }
    }
  }

  /// The lane's account.
  var account: LaneAccount {
    state.withLock { state in
      LaneAccount(
        tally: state.tally, begun: state.begun, skipped: state.queue.skipped, lastEnd: state.lastEnd,
        threadNanos: state.cpuAtEnd > (state.cpuAtStart ?? .max) ? state.cpuAtEnd - (state.cpuAtStart ?? 0) : 0)
    }
  }

  /// For the progress line: counts so far and the times since the last look.
  func look() -> LaneLook {
    state.withLock { state in
      defer { state.recent = IntervalLatencies() }
      return LaneLook(
        recent: state.recent, failed: state.tally.failed, late: state.tally.lateBusy + state.tally.lateTool,
        open: state.open)
    }
  }
}

extension Lane.State {
  /// What is due, in either kind of loop.
  fileprivate mutating func step(_ now: UInt64, _ lane: Lane) -> SendQueue.Step {
    guard stoppedAt == nil else { return .finished }
    if lane.isOpenLoop { return queue.next(now: now) }
    guard now < lane.times.end, closedLeft > 0 else { return .finished }
    closedLeft -= 1
    return .send(intended: now)
  }
}

extension Lane {
  fileprivate var isOpenLoop: Bool { loop == .open }
}

/// The points in time of a run, on the monotonic clock.
struct RunTimes: Sendable {
  /// The schedule begins, with the warm-up.
  let begin: UInt64
  /// The measured time begins.
  let measure: UInt64
  /// The schedule ends.
  let end: UInt64
  /// Nothing is sent or awaited any more.
  let giveUp: UInt64
  /// Nanoseconds of an interval.
  let interval: UInt64

  init(begin: UInt64, plan: LoadPlan) {
    self.begin = begin
    measure = begin + UInt64(plan.warmup * 1e9)
    end = measure + UInt64(plan.shape.seconds * 1e9)
    giveUp = end + UInt64(plan.drain * 1e9)
    interval = max(1_000_000, UInt64(plan.intervalSeconds * 1e9))
  }

  func interval(_ time: UInt64) -> Int { time < measure ? 0 : Int((time - measure) / interval) }
}

/// What a lane has done.
struct LaneAccount: Sendable {
  let tally: Tally
  let begun: Int
  let skipped: Int
  let lastEnd: UInt64
  let threadNanos: UInt64
}

/// What a lane does just now.
struct LaneLook: Sendable {
  let recent: IntervalLatencies
  let failed: Int
  let late: Int
  let open: Int
}
