import CLinux
import Glibc
import RPCCore
import Synchronization

/// A thread that owns connections: it waits for sockets, runs handlers and continuations, and keeps timers.
///
/// It is a task executor (SE-0417): a task that prefers it runs on the connections' own thread, without a thread hop.
/// Code on a loop must not block; what does belongs on a pool.
///
/// One turn: wait; read and parse everything that has come; take what other threads have sent; run calls and jobs; give
/// timers to the calls that are still open; fire timers; write each connection once.
///
/// `@unchecked Sendable`: everything but `inbox`, `threadID`, `stopping` and what never changes is touched on the
/// loop's thread only.
public final class EventLoop: TaskExecutor, @unchecked Sendable {
  /// What other threads send.
  enum Item {
    case job(UnownedJob)
    case closure(@Sendable () -> Void)
  }

  private struct Inbox {
    var items: [Item] = []
    var signalled = false
  }

  private let inbox = Mutex(Inbox())
  private let threadID = Atomic<UInt>(0)
  private let stopping = Atomic<Bool>(false)
  private let wakeupDescriptor: CInt

  @exclusivity(unchecked) private var poller: Poller
  @exclusivity(unchecked) private var wheel: TimerWheel
  /// Behind pointers, because exclusive access is given by the loop and need not be checked on every use.
  private let jobQueue: UnsafeMutablePointer<Ring<UnownedJob>>
  let workerPool: UnsafeMutablePointer<WorkerPool>
  /// Connections that have something to write or to ask for at the end of the turn.
  private var dirty: [Connection] = []
  /// Connections whose TLS layer holds more than one turn may read.
  private var unread: [Connection] = []
  /// Connections on which calls with deadlines have begun in this turn.
  @exclusivity(unchecked) private var arming: [Connection] = []
  private var spareItems: [Item] = []
  /// Handshakes that wait for their share of a turn.
  private var handshakes = Ring<Connection>()
  private var deferred: [() -> Void] = []
  @exclusivity(unchecked) private var warm = WarmConnections()

  private var jobs: Ring<UnownedJob> {
    @inline(__always) get { jobQueue.pointee }
    @inline(__always) _modify { yield &jobQueue.pointee }
  }

  /// The calls that wait and the tasks that run them.
  var workers: WorkerPool {
    @inline(__always) get { workerPool.pointee }
    @inline(__always) _modify { yield &workerPool.pointee }
  }

  /// The name of its thread, for logs.
  public let name: String
  /// Its place in its group; part of the numbers it gives to calls.
  let index: Int
  /// Connections it owns. Changed on the loop, read by the acceptor.
  let connectionCount = Atomic<Int>(0)
  /// Client: calls whose answers are waited for.
  @exclusivity(unchecked) var callsAwaited = 0
  /// How long the loop waited lately while answers were awaited, in nanoseconds: a moving average.
  @exclusivity(unchecked) private var averagePause = pollNanosMax
  /// Calls numbered so far on this loop.
  @exclusivity(unchecked) private var callsNumbered: UInt64 = 0
  /// Nanoseconds of ``RPCCore/CallClock``, as of the beginning of the turn.
  @exclusivity(unchecked) private(set) var now: UInt64
  /// Where connections read to; lent for the time of a read.
  let readBuffer: UnsafeMutableRawBufferPointer
  /// A handler that holds the loop longer than this is named in the log, in nanoseconds.
  @exclusivity(unchecked) var slowTurnNanos: UInt64 = 50_000_000
  /// Told the name of what held the loop and for how long, in nanoseconds.
  var reportSlow: ((String, UInt64) -> Void)?

  /// Where TLS records gather before they are sent.
  let gatherer = RecordGatherer()
  /// zstd's working memory, made when it is first needed.
  lazy var compression = Compression()

  static let readBufferBytes = 128 * 1024
  /// With less room than a TLS record in the buffer reading goes on after what is there has been processed.
  static let readRoomMin = 17 * 1024
  /// TLS handshakes cost 0.3 to 0.9 ms of CPU each: established connections get their turn in between.
  static let handshakesPerTurn = 4

  /// Starts the thread.
  ///
  /// - Throws: when the system has no descriptors or threads left.
  convenience init(name: String, index: Int) throws(SystemError) {
    try self.init(named: name, index: index)
    try start()
  }

  private init(named name: String, index: Int) throws(SystemError) {
    self.name = name
    self.index = index
    now = Self.clock()
    wheel = TimerWheel(now: now / 1_000_000)
    poller = try Poller.make()
    wakeupDescriptor = poller.wakeupDescriptor
    readBuffer = .allocate(byteCount: Self.readBufferBytes, alignment: 64)
    jobQueue = .allocate(capacity: 1)
    jobQueue.initialize(to: Ring())
    workerPool = .allocate(capacity: 1)
    workerPool.initialize(to: WorkerPool())
  }

  deinit {
    readBuffer.deallocate()
    jobQueue.deinitialize(count: 1)
    jobQueue.deallocate()
    workerPool.deinitialize(count: 1)
    workerPool.deallocate()
  }

  private func start() throws(SystemError) {
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    pthread_attr_setstacksize(&attributes, 4 << 20)
    var thread = pthread_t()
    let context = Unmanaged.passRetained(self).toOpaque()
    let code = pthread_create(
      &thread, &attributes,
      { context in
        if let context { Unmanaged<EventLoop>.fromOpaque(context).takeRetainedValue().run() }
        return nil
      }, context)
    pthread_attr_destroy(&attributes)
    if code == 0 {
      pthread_detach(thread)
    } else {
      Unmanaged<EventLoop>.fromOpaque(context).release()
      throw SystemError("pthread_create", code)
    }
  }

  static func clock() -> UInt64 { CallClock.nanos }

  // MARK: other threads

  /// Whether the caller runs on this loop.
  @inline(__always)
  public var isCurrent: Bool { threadID.load(ordering: .relaxed) == UInt(pthread_self()) }

  public func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    if isCurrent { jobs.append(job) } else { send(.job(job)) }
  }

  /// Runs `body` on the loop: at once when called there, else in one of its next turns.
  func execute(_ body: @escaping @Sendable () -> Void) {
    if isCurrent { body() } else { send(.closure(body)) }
  }

  /// Runs `body` on the loop in a later turn.
  func submit(_ body: @escaping @Sendable () -> Void) { send(.closure(body)) }

  private func send(_ item: Item) {
    let wake = inbox.withLock { inbox in
      inbox.items.append(item)
      defer { inbox.signalled = true }
      return !inbox.signalled
    }
    if wake { Poller.wake(wakeupDescriptor) }
  }

  /// Ends the thread after the current turn. Whoever calls it has closed the loop's connections before.
  func stop() {
    stopping.store(true, ordering: .releasing)
    Poller.wake(wakeupDescriptor)
  }

  // MARK: the thread

  private func run() {
    threadID.store(UInt(pthread_self()), ordering: .relaxed)
    _ = cp_name_thread(String(name.suffix(15)))
    while !stopping.load(ordering: .acquiring) { turn() }
    takeInbox()
    workers.dismiss()
    while let job = jobs.popFirst() { job.runSynchronously(on: asUnownedTaskExecutor()) }
    // The system gives a thread's number to another one later, which must not take itself for this loop.
    threadID.store(0, ordering: .relaxed)
  }

  private func turn() {
    let busy =
      !jobs.isEmpty || !unread.isEmpty || !handshakes.isEmpty || !dirty.isEmpty || !arming.isEmpty
      || !deferred.isEmpty || workers.hasQueued
    if !busy, let pause = wheel.millisToNext { poller.wake(by: (wheel.now + pause) * 1_000_000) }
    let count = busy ? poller.wait(millis: 0) : pause()
    now = Self.clock()
    readAll(count)
    takeInbox()
    runDeferred()
    work()
    armDeadlines()
    for timer in wheel.advance(to: now / 1_000_000) { timer.fireIfDue() }
    runDeferred()
    flush()
  }

  /// How long a loop looks for answers before its thread sleeps, and how soon they must have come lately.
  private static let pollNanosMax: UInt64 = 100_000
  /// Where there is one processor, looking would only keep the server from answering.
  private static let mayPoll = sysconf(CInt(_SC_NPROCESSORS_ONLN)) > 1

  /// Waits for sockets, other threads and the timer.
  ///
  /// An answer that is awaited and will be there within microseconds is looked for: falling asleep and being woken takes
  /// longer than the server does. Where answers take their time the thread sleeps at once.
  private func pause() -> Int {
    guard callsAwaited > 0, Self.mayPoll else { return poller.wait(millis: -1) }
    let begin = Self.clock()
    var count = 0
    if averagePause < Self.pollNanosMax {
      repeat { count = poller.wait(millis: 0) } while count == 0 && Self.clock() &- begin < Self.pollNanosMax
    }
    if count == 0 { count = poller.wait(millis: -1) }
    // A single long wait must not outweigh many short ones.
    let pause = min(Self.clock() &- begin, 4 * Self.pollNanosMax)
    averagePause = (averagePause * 7 + pause) / 8
    return count
  }

  private func readAll(_ count: Int) {
    for index in 0..<count {
      if let (target, readable, writable) = poller.event(index) {
        target.ready(readable: readable, writable: writable)
      }
    }
    if !unread.isEmpty {
      let rest = unread
      unread.removeAll(keepingCapacity: true)
      for connection in rest { connection.continueReading() }
    }
    var budget = Self.handshakesPerTurn
    while budget > 0, let connection = handshakes.popFirst() {
      budget -= 1
      connection.continueHandshake()
    }
  }

  private func takeInbox() {
    var items = spareItems
    spareItems = []
    inbox.withLock { inbox in
      swap(&items, &inbox.items)
      inbox.signalled = false
    }
    for item in items {
      switch item {
      case .job(let job): jobs.append(job)
      case .closure(let body): body()
      }
    }
    items.removeAll(keepingCapacity: items.capacity <= 4096)
    spareItems = items
  }

  private func runDeferred() {
    while !deferred.isEmpty {
      let batch = deferred
      deferred.removeAll(keepingCapacity: true)
      for body in batch { body() }
    }
  }

  private func armDeadlines() {
    guard !arming.isEmpty else { return }
    // Arming runs nothing of anybody else's, so nothing is added meanwhile.
    for connection in arming { connection.armDeadlines() }
    arming.removeAll(keepingCapacity: true)
  }

  /// Jobs and calls, bounded so that sockets get their turn.
  private func work() {
    var budget = 4096
    let executor = asUnownedTaskExecutor()
    var before = now
    var begunBefore = workers.begun
    while budget > 0 {
      if let job = jobs.popFirst() {
        budget -= 1
        job.runSynchronously(on: executor)
        if reportSlow != nil {
          let after = Self.clock()
          // A worker runs many calls in one job; together they may take long.
          let calls = max(1, workers.begun &- begunBefore)
          if after &- before > slowTurnNanos &* calls {
            reportSlow?(workers.lastBegun?.name ?? "", (after &- before) / calls)
          }
          before = after
          begunBefore = workers.begun
        }
      } else if !workers.wake(on: self) {
        return
      }
    }
  }

  private func flush() {
    guard !dirty.isEmpty else { return }
    // What becomes dirty meanwhile (a connection with more to write than its share of a turn) waits for the next one.
    var batch: [Connection] = []
    swap(&batch, &dirty)
    for connection in batch { connection.flush() }
    guard dirty.isEmpty else { return }
    batch.removeAll(keepingCapacity: true)
    dirty = batch
  }

  // MARK: for connections, on the loop

  func watch(_ descriptor: CInt, _ target: any PollTarget, read: Bool, write: Bool) throws(SystemError) -> Int {
    try poller.add(descriptor, target, read: read, write: write)
  }

  func rewatch(_ descriptor: CInt, token: Int, read: Bool, write: Bool) {
    poller.change(descriptor, token: token, read: read, write: write)
  }

  func unwatch(_ descriptor: CInt, token: Int) { poller.remove(descriptor, token: token) }

  func markDirty(_ connection: Connection) { dirty.append(connection) }

  /// The connection uses its buffers and had none.
  func keepWarm(_ connection: Connection) { warm.keep(connection) }

  func forgetWarm(_ connection: Connection) { warm.remove(connection) }

  /// Calls with deadlines have begun on the connection.
  func armLater(_ connection: Connection) { arming.append(connection) }

  func readLater(_ connection: Connection) { unread.append(connection) }

  func handshakeLater(_ connection: Connection) { handshakes.append(connection) }

  /// Runs `body` when the state machine that is at work has returned, still in this turn.
  func afterParsing(_ body: @escaping () -> Void) { deferred.append(body) }

  /// Schedules a timer `nanos` from now; never early, up to 2 ms late on an idle loop.
  func schedule(_ timer: Timer, after nanos: UInt64) {
    // The wheel may stand a little behind the clock between turns, so the end is counted from the clock.
    let (sum, overflow) = Self.clock().addingReportingOverflow(min(nanos, 1 << 62))
    wheel.schedule(timer, at: (overflow ? .max : sum) / 1_000_000 + 1)
  }

  /// Schedules a timer for a time of the loop's clock, as ``schedule(_:after:)`` does.
  func schedule(_ timer: Timer, at nanos: UInt64) { wheel.schedule(timer, at: nanos / 1_000_000 &+ 1) }

  func cancel(_ timer: Timer) { wheel.cancel(timer) }

  /// A number for a call that no other call of this process has.
  func nextCallID() -> UInt64 {
    callsNumbered += 1
    return UInt64(index) << 48 | callsNumbered
  }
}

/// A queue of one owner: O(1) at both ends, memory kept.
struct Ring<Element> {
  private var storage: [Element?] = []
  private var head = 0
  private(set) var count = 0

  var isEmpty: Bool { count == 0 }
  var first: Element? { count == 0 ? nil : storage[head] }

  mutating func append(_ element: consuming Element) {
    if count == storage.count { grow() }
    storage[(head + count) & (storage.count - 1)] = element
    count += 1
  }

  mutating func prepend(_ element: consuming Element) {
    if count == storage.count { grow() }
    head = (head - 1) & (storage.count - 1)
    storage[head] = element
    count += 1
  }

  mutating func popFirst() -> Element? {
    guard count > 0 else { return nil }
    var element: Element?
    swap(&element, &storage[head])
    head = (head + 1) & (storage.count - 1)
    count -= 1
    return element
  }

  /// Replaces the first element; no effect on an empty queue.
  mutating func replaceFirst(_ element: Element) {
    if count > 0 { storage[head] = element }
  }

  mutating func removeAll() {
    storage = []
    head = 0
    count = 0
  }

  private mutating func grow() {
    var larger = [Element?](repeating: nil, count: max(8, storage.count * 2))
    for index in 0..<count { larger[index] = storage[(head + index) & (storage.count - 1)] }
    storage = larger
    head = 0
  }
}
