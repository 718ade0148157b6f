import Synchronization
import Testing

@testable import TLSTransport

/// Tasks that prefer a loop run on it; timers and other threads reach it.
@Suite struct EventLoopTests {
  final class Counter: Sendable {
    let value = Mutex(0)
  }

  @Test func taskRunsOnTheLoop() async throws {
    let group = try EventLoopGroup(count: 1, name: "test")
    let loop = group.loops[0]
    let onLoop = await Task(executorPreference: loop) {
      await Task.yield()
      return loop.isCurrent
    }.value
    #expect(onLoop)
    #expect(!loop.isCurrent)
    group.shutdown()
  }

  @Test func timersFireInOrder() async throws {
    let group = try EventLoopGroup(count: 1, name: "test")
    let loop = group.loops[0]
    let order: [Int] = await withCheckedContinuation { continuation in
      loop.submit {
        var order: [Int] = []
        for (index, delay) in [(2, 6), (0, 1), (1, 3)] {
          loop.schedule(
            ActionTimer {
              order.append(index)
              if order.count == 3 { continuation.resume(returning: order) }
            }, after: UInt64(delay) * 5_000_000)
        }
      }
    }
    #expect(order == [0, 1, 2])
    group.shutdown()
  }

  @Test func manyThreadsReachTheLoop() async throws {
    let group = try EventLoopGroup(count: 1, name: "test")
    let loop = group.loops[0]
    let sum = Counter()
    await withTaskGroup(of: Void.self) { tasks in
      for _ in 0..<100 {
        tasks.addTask {
          await withCheckedContinuation { (continuation: CheckedContinuation<Void, Never>) in
            loop.submit {
              sum.value.withLock { $0 += 1 }
              continuation.resume()
            }
          }
        }
      }
    }
    #expect(sum.value.withLock { $0 } == 100)
    group.shutdown()
  }
}
