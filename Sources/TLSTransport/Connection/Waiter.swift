import RPCCore

/// A task that waits for something of a stream. Its continuation is resumed once, by whatever comes first.
///
/// `@unchecked Sendable`: touched on the loop's thread only.
final class Waiter<Value: Sendable>: @unchecked Sendable {
  private var continuation: UnsafeContinuation<Value, any Error>?
  private var result: Result<Value, any Error>?

  /// Whether nobody has resumed it.
  var isWaiting: Bool { result == nil }

  /// The task waits now; it goes on at once if the result came first.
  func wait(_ continuation: UnsafeContinuation<Value, any Error>) {
    if let result { continuation.resume(with: result) } else { self.continuation = continuation }
  }

  func resume(_ result: Result<Value, any Error>) {
    guard self.result == nil else { return }
    self.result = result
    let waiting = continuation
    continuation = nil
    waiting?.resume(with: result)
  }
}

/// Waits on `loop` for what `start` has been told to bring about; a cancelled task stops waiting and throws
/// `CancellationError`.
func waiting<Value: Sendable>(
  on loop: EventLoop, _ start: @escaping @Sendable (Waiter<Value>) -> Void
) async throws -> Value {
  let waiter = Waiter<Value>()
  return try await withTaskCancellationHandler {
    try await withUnsafeThrowingContinuation { continuation in
      loop.execute {
        waiter.wait(continuation)
        if waiter.isWaiting { start(waiter) }
      }
    }
  } onCancel: {
    loop.execute { waiter.resume(.failure(CancellationError())) }
  }
}
