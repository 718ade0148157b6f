import Synchronization

/// A bounded pool of threads for work that blocks, such as files: its callers wait as tasks, not as threads.
public final class BlockingPool: Sendable {
  private let queue: WorkQueue<@Sendable () -> Void>
  private let threads = Mutex<[OwnedThread]>([])
  private let name: String

  /// - Parameters:
  ///   - name: Shows in `top -H`; at most 12 bytes, a number follows.
  ///   - jobsWaitingMax: One more is refused with `queueFull`.
  public init(name: String, threads count: Int, jobsWaitingMax: Int = 4096) throws {
    self.name = name
    queue = WorkQueue(itemsMax: jobsWaitingMax)
    for number in 0..<max(1, count) {
      let started = try OwnedThread.start(name: "\(name)-\(number)") { [queue] in
        while let job = queue.pop() { job() }
      }
      threads.withLock { $0.append(started) }
    }
  }

  /// Runs the body on one of the threads. Throws what it throws, or ``StorageError``: `queueFull`, `closed`.
  public func run<T: Sendable>(_ body: @escaping @Sendable () throws -> T) async throws -> T {
    try await withCheckedThrowingContinuation { continuation in
      switch queue.push({ continuation.resume(with: Result { try body() }) }) {
      case .queued: break
      case .full:
        continuation.resume(
          throwing: StorageError(
            .queueFull(retryAfter: .milliseconds(500)), "too much work waits for \(name); retry later"))
      case .closed: continuation.resume(throwing: StorageError(.closed, "\(name) is closed"))
      }
    }
  }

  /// Finishes what waits and ends the threads; blocks until then.
  public func close() {
    queue.close()
    let all = threads.withLock { threads in
      defer { threads = [] }
      return threads
    }
    for thread in all { thread.join() }
  }
}
