import Dispatch
import Storage

/// Holds the writer inside a body, so that what is written meanwhile waits and becomes one batch.
final class Gate: Sendable {
  private let entered = DispatchSemaphore(value: 0)
  private let opened = DispatchSemaphore(value: 0)

  /// To be called from a body that the writer runs: waits there until ``open()``.
  func pass() {
    entered.signal()
    opened.wait()
    opened.signal()  // a body may run again
  }

  func open() { opened.signal() }

  /// Runs `prepare` while the writer is held; it starts writes and returns their tasks. Then the writer goes on, and
  /// what the tasks gave is returned in their order.
  static func batch<T: Sendable>(
    _ store: any Store, _ prepare: () -> [@Sendable () async throws -> T]
  ) async throws -> [Result<T, any Error>] {
    let gate = Gate()
    let holder = Task { try await store.write { _ in gate.pass() } }
    await gate.waitForEntry()
    var tasks: [Task<T, any Error>] = []
    let works = prepare()
    for (index, work) in works.enumerated() {
      tasks.append(Task { try await work() })
      // One after the other, so that the queue has them in this order.
      while store.statistics.writesWaiting < index + 1 { await Task.yield() }
    }
    gate.open()
    _ = await holder.result  // it shares the batch's fate
    var results: [Result<T, any Error>] = []
    for task in tasks { results.append(await task.result) }
    return results
  }

  /// A wait for another thread, off the shared executors.
  func waitForEntry() async {
    await withCheckedContinuation { continuation in
      let wait: @Sendable () -> Void = {
        self.entered.wait()
        continuation.resume()
      }
      do { try OwnedThread.start(name: "gate", wait).detach() } catch { wait() }
    }
  }
}
