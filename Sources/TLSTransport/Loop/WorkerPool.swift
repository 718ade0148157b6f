import RPCCore

/// A task that runs calls one after the other on its loop. Loop-confined.
final class Worker: CallFeed {
  /// The loop's, which lives as long as the task: that holds the loop.
  private let pool: UnsafeMutablePointer<WorkerPool>
  /// The call that is run, or is the next to be.
  private var call: ServerCall?
  private var isRunning = false
  /// To cancel the call it runs; a cancelled worker is not used again, because cancellation stays with a task.
  var task: Task<Void, Never>?
  fileprivate(set) var isCancelled = false
  fileprivate var parked: UnsafeContinuation<Void, Never>?

  init(_ pool: UnsafeMutablePointer<WorkerPool>) { self.pool = pool }

  func cancel() {
    isCancelled = true
    task?.cancel()
  }

  /// Runs the calls that wait.
  fileprivate func runCalls() async {
    while !isCancelled, let method = takeFirst() {
      await method.run(self)
      // Only if the method did not ask for another call.
      close()
    }
  }

  private func takeFirst() -> ServedMethod? {
    call = pool.pointee.next()
    return call?.served
  }

  func begin() async {}

  /// For the method that runs: its next call.
  func next() -> (context: ServerContext, request: UnsafeRawBufferPointer)? {
    if isRunning {
      guard let method = call?.servedID else { return nil }
      close()
      guard !isCancelled else { return nil }
      call = pool.pointee.next(of: method)
    }
    while let call {
      if call.begin(self) {
        isRunning = true
        pool.pointee.began(call)
        let request = call.request.readable
        return (ServerContext(call), request)
      }
      self.call = pool.pointee.next(of: call.servedID)
    }
    return nil
  }

  /// The call has been run; its object may serve another one.
  private func close() {
    guard isRunning, let done = call.take() else { return }
    isRunning = false
    pool.pointee.ended()
    done.finished()
    let connection = done.serverConnection
    connection.recycle(done)
  }
}

/// The tasks of a loop that run calls, and the calls that wait for one.
///
/// A handler that never suspends costs no task of its own: its worker takes the next call from the queue. While a
/// handler waits for something its worker waits with it, and another takes over.
struct WorkerPool {
  private var bands = (Ring<ServerCall>(), Ring<ServerCall>(), Ring<ServerCall>())
  private var idle: [Worker] = []
  /// Workers that were resumed and have not looked at the queue yet.
  private var waking = 0
  private static let idleMax = 64
  private var isDismissed = false

  /// Calls that wait.
  private(set) var queued = 0
  /// Calls that have begun and not finished.
  private(set) var running = 0
  /// More calls than this are not begun at once, but for those of high priority.
  var runningMax = Int.max
  /// More calls than this do not wait.
  var queuedMax = Int.max
  /// Calls that wait and are not wanted any more.
  private var dead = 0
  /// How long calls waited lately, in nanoseconds: a moving average.
  private var averageWait: UInt64 = 0
  /// Calls begun so far.
  private(set) var begun: UInt64 = 0
  /// The method of the call begun last.
  private(set) var lastBegun: ServedMethod?

  /// Whether a call waits that may begin.
  var hasQueued: Bool { mayBegin }

  mutating func enqueue(_ work: consuming ServerCall) {
    queued += 1
    switch work.band {
    case 1...: bands.0.append(work)
    case 0: bands.1.append(work)
    default: bands.2.append(work)
    }
  }

  fileprivate mutating func next() -> ServerCall? {
    guard mayBegin else { return nil }
    queued -= 1
    return bands.0.popFirst() ?? bands.1.popFirst() ?? bands.2.popFirst()
  }

  /// The next call if it is one of this method.
  fileprivate mutating func next(of method: ObjectIdentifier) -> ServerCall? {
    guard let call = next() else { return nil }
    if call.servedID == method { return call }
    putBack(call)
    return nil
  }

  /// It was the first, and is again.
  private mutating func putBack(_ work: consuming ServerCall) {
    queued += 1
    switch work.band {
    case 1...: bands.0.prepend(work)
    case 0: bands.1.prepend(work)
    default: bands.2.prepend(work)
    }
  }

  private var mayBegin: Bool { queued > 0 && (running < runningMax || !bands.0.isEmpty) }

  fileprivate mutating func began(_ call: ServerCall) {
    if lastBegun.map(ObjectIdentifier.init) != call.servedID { lastBegun = call.served }
    running += 1
    begun &+= 1
  }

  fileprivate mutating func ended() { running -= 1 }

  /// A call has waited that long for its worker.
  mutating func waited(_ nanos: UInt64) {
    averageWait = nanos == 0 && averageWait == 0 ? 0 : (averageWait &* 15 &+ min(nanos, 1 << 50)) / 16
  }

  /// A server that begins expects no waits from what was before it.
  mutating func forgetWaits() { averageWait = 0 }

  /// A call that waits is not wanted any more.
  mutating func died() { dead += 1 }

  /// Takes out calls that are not wanted any more, so that they do not hold the places of others.
  private mutating func dropDead() {
    func drop(_ ring: inout Ring<ServerCall>, _ count: inout Int) {
      for _ in 0..<ring.count {
        guard let work = ring.popFirst() else { return }
        if work.isWanted { ring.append(work) } else { count -= 1; work.finished() }
      }
    }
    drop(&bands.0, &queued)
    drop(&bands.1, &queued)
    drop(&bands.2, &queued)
    dead = 0
  }

  /// Why a call of this band cannot be taken now; nil if it can. Calls of high priority always are.
  mutating func refusal(band: Int, deadline: Deadline?) -> RPCError? {
    guard band < 1, queued > 0 else { return nil }
    // Only when it is worth the walk: many must have died.
    if queued >= queuedMax && dead * 4 >= queued { dropDead() }
    if queued >= queuedMax { return Self.busy("the server has too many calls waiting", after: averageWait) }
    if let deadline, averageWait > 1_000_000, running >= runningMax,
      deadline.nanosLeft(at: CallClock.nanos) < averageWait
    {
      return Self.busy("the server is too busy to meet the call's deadline", after: averageWait)
    }
    return nil
  }

  private static func busy(_ message: String, after nanos: UInt64) -> RPCError {
    var trailers = Metadata()
    try? trailers.add("cloudpark-retry-after-ms", String(min(max(nanos / 1_000_000, 20), 10_000)))
    return RPCError(.resourceExhausted, message, trailers: trailers)
  }

  /// Sets a worker to the queue, if calls wait and none is on its way; whether there is something to run now.
  mutating func wake(on loop: EventLoop) -> Bool {
    guard mayBegin, waking == 0 else { return false }
    waking += 1
    if let worker = idle.popLast(), let parked = worker.parked {
      worker.parked = nil
      parked.resume()
      return true
    }
    spawn(on: loop)
    return true
  }

  private func spawn(on loop: EventLoop) {
    let worker = Worker(loop.workerPool)
    nonisolated(unsafe) let own = worker
    worker.task = Task(executorPreference: loop) { await loop.runWorker(own) }
  }

  fileprivate mutating func started() { waking = max(0, waking - 1) }

  fileprivate mutating func park(_ worker: Worker, _ continuation: UnsafeContinuation<Void, Never>) {
    worker.parked = continuation
    idle.append(worker)
  }

  fileprivate var hasEnoughIdle: Bool { idle.count >= Self.idleMax || isDismissed }

  /// The loop ends: those who wait for calls end too, because a task that waits for ever would keep the loop alive.
  mutating func dismiss() {
    isDismissed = true
    for worker in idle { worker.parked?.resume() }
    idle = []
  }
}

extension EventLoop {
  /// A worker's life. It runs on the loop's thread throughout: the task prefers the loop and nothing here is isolated
  /// elsewhere; a handler that hops away has come back when `run()` returns.
  fileprivate func runWorker(_ worker: Worker) async {
    while true {
      workers.started()
      await worker.runCalls()
      if worker.isCancelled || workers.hasEnoughIdle { return }
      await withUnsafeContinuation { workers.park(worker, $0) }
    }
  }
}
