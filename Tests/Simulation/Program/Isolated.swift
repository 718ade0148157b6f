import CSimulatedSystem
import Glibc
import Synchronization
import TLSTransport

/// Runs something as if the process had just begun: with a loop, clocks and a system of its own, of which nothing is
/// left for what is run next. So a session is the same whatever ran before it.
enum Isolated {
  private final class Place<Result: Sendable>: Sendable {
    let value = Mutex<Result?>(nil)
  }

  /// On the main thread: it waits until the loop's thread has ended.
  static func run<Result: Sendable>(_ body: @escaping @Sendable (EventLoopGroup) async -> Result) -> Result {
    sim_reset()
    let place = Place<Result>()
    begin(place, body)
    sim_await_loop_end()
    guard let result = place.value.withLock({ $0 }) else {
      print("simulate: a loop has ended without a result")
      exit(70)
    }
    return result
  }

  /// Apart from ``run(_:)``, so that the loops are the task's alone.
  private static func begin<Result: Sendable>(
    _ place: Place<Result>, _ body: @escaping @Sendable (EventLoopGroup) async -> Result
  ) {
    do {
      let loops = try EventLoopGroup(count: 1, name: "simulated")
      _ = Task(executorPreference: loops.loops[0]) {
        let result = await body(loops)
        place.value.withLock { $0 = result }
        loops.shutdown()
      }
    } catch {
      print("simulate: \(error)")
      exit(70)
    }
  }
}
