import Storage
import Synchronization

/// A bounded pool of threads, each with a connection of its own, for reads that may take their time.
final class ReaderPool: Sendable {
  private struct Job: Sendable {
    let run: @Sendable (Connection) -> Void
  }

  private let queue: WorkQueue<Job>
  private let clock: any WallClock
  private let threads = Mutex<[OwnedThread]>([])
  private let done = Atomic<UInt64>(0)

  init(clock: any WallClock, limits: StorageLimits, open: () throws -> Connection) throws {
    self.clock = clock
    queue = WorkQueue(itemsMax: limits.readsWaitingMax)
    for number in 0..<max(1, limits.readersMax) {
      let connection = try open()
      let started = try OwnedThread.start(name: "db-reader-\(number)") { [queue] in
        while let job = queue.pop() { job.run(connection) }
        connection.close()
      }
      threads.withLock { $0.append(started) }
    }
  }

  var waiting: Int { queue.count }
  var reads: UInt64 { done.load(ordering: .relaxed) }

  func read<T: Sendable>(
    deadline: ContinuousClock.Instant?, _ body: @escaping @Sendable (any ReadTransaction) throws -> T
  ) async throws -> T {
    let flag = CancellationFlag()
    return try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { continuation in
        let pushed = queue.push(
          Job { [clock] connection in
            // A caller that left while it waited costs no read.
            if flag.isSet {
              continuation.resume(throwing: CancellationError())
              return
            }
            if let deadline, deadline <= .now {
              continuation.resume(
                throwing: StorageError(.deadlinePassed, "the deadline passed while the read waited; nothing ran"))
              return
            }
            continuation.resume(
              with: Result {
                try connection.use { try $0.readTransaction(now: clock.now) { try body($0) } }
              })
            self.done.wrappingAdd(1, ordering: .relaxed)
          })
        switch pushed {
        case .queued: break
        case .full:
          continuation.resume(
            throwing: StorageError(.queueFull(retryAfter: .milliseconds(500)), "too many reads wait; retry later"))
        case .closed: continuation.resume(throwing: StorageError(.closed, "the store is closed"))
        }
      }
    } onCancel: {
      flag.set()
    }
  }

  func close() {
    queue.close()
    let all = threads.withLock { threads in
      defer { threads = [] }
      return threads
    }
    for thread in all { thread.join() }
  }
}

/// Says that the task of a waiting read was cancelled.
private final class CancellationFlag: Sendable {
  private let value = Atomic<Bool>(false)
  var isSet: Bool { value.load(ordering: .acquiring) }
  func set() { value.store(true, ordering: .releasing) }
}
