import RPCSchemas
import RPCServices
import RPCStubs
import SchemaRuntime
import Synchronization
import Testing

@testable import RPCCore

let testMethod = TestingV1.TestService.unaryCall
let readMethod = TestingV1.TestService.echo

/// A list that tasks may append to.
final class Log<Element: Sendable>: Sendable {
  private let list = Mutex<[Element]>([])
  func add(_ element: Element) { list.withLock { $0.append(element) } }
  var all: [Element] { list.withLock { $0 } }
}

/// A place for one thing that happens in another task.
final class Event: Sendable {
  private let state = Mutex<(done: Bool, waiters: [CheckedContinuation<Void, Never>])>((false, []))
  func happen() {
    let waiters = state.withLock { state in
      state.done = true
      defer { state.waiters = [] }
      return state.waiters
    }
    for waiter in waiters { waiter.resume() }
  }
  var hasHappened: Bool { state.withLock { $0.done } }
  func wait() async {
    await withCheckedContinuation { continuation in
      let done = state.withLock { state in
        if !state.done { state.waiters.append(continuation) }
        return state.done
      }
      if done { continuation.resume() }
    }
  }
}

/// Waits that return at once and are written down.
func recordedWaits(_ log: Log<Duration>, random: Double = 0.5) -> RetryWaits {
  RetryWaits(sleep: { log.add($0) }, random: { random })
}

/// The failure that `body` ends with.
func failure(
  sourceLocation: SourceLocation = #_sourceLocation, _ body: () async throws -> Void
) async -> RPCError? {
  do {
    try await body()
    Issue.record("it succeeded", sourceLocation: sourceLocation)
    return nil
  } catch let error as RPCError {
    return error
  } catch {
    Issue.record("\(error) is no RPCError", sourceLocation: sourceLocation)
    return nil
  }
}

/// A clock that a test moves.
final class HandClock: Sendable {
  private let instant = Mutex(ContinuousClock.now)
  var now: ContinuousClock.Instant { instant.withLock { $0 } }
  var nanos: UInt64 { CallClock.nanos(of: now) }
  func advance(_ duration: Duration) { instant.withLock { $0 = $0.advanced(by: duration) } }
}

/// A router with the test service.
func testRouter(_ interceptors: [any ServerInterceptor] = []) -> Router {
  var router = Router(interceptors: interceptors)
  TestService().register(in: &router)
  return router
}

extension AttemptFailure {
  static func lost(_ code: StatusCode = .unavailable) -> AttemptFailure {
    AttemptFailure(RPCError(code, "lost"), .unknown)
  }
  static func refused() -> AttemptFailure { AttemptFailure(RPCError(.unavailable, "refused"), .notProcessed) }
  static func answered(_ code: StatusCode, retryAfterMillis: Int? = nil) -> AttemptFailure {
    var error = RPCError(code, "answered")
    if let retryAfterMillis { try? error.trailers.add(Metadata.retryAfterMillis, String(retryAfterMillis)) }
    return AttemptFailure(error, .answered)
  }
}
