import Synchronization

/// Tells waiting watchers that the event log has grown.
///
/// A waiter costs one entry of a dictionary while it waits; no thread, no timer, no task of its own.
public final class EventSignal: Sendable {
  private enum Waiter {
    case waiting(beyond: Int64, CheckedContinuation<Int64, any Error>)
    case cancelledEarly
  }

  private struct State {
    var latest: Int64
    var waiters: [UInt64: Waiter] = [:]
    var nextID: UInt64 = 0
    var closed = false
  }

  private let state: Mutex<State>

  /// - Parameter latest: The last position of the log as it stands.
  public init(latest: Int64 = 0) { state = Mutex(State(latest: latest)) }

  /// The highest position published.
  public var latest: Int64 { state.withLock(\.latest) }

  /// How many wait, for metrics.
  public var waiters: Int { state.withLock(\.waiters.count) }

  /// Wakes everybody who waits beyond a lower position. Called after the commit; positions never go back.
  public func publish(_ position: Int64) {
    let (woken, latest) = state.withLock { state in
      guard position > state.latest else { return ([CheckedContinuation<Int64, any Error>](), state.latest) }
      state.latest = position
      var woken: [CheckedContinuation<Int64, any Error>] = []
      for (id, waiter) in state.waiters {
        guard case .waiting(let beyond, let continuation) = waiter, beyond < position else { continue }
        woken.append(continuation)
        state.waiters[id] = nil
      }
      return (woken, position)
    }
    for continuation in woken { continuation.resume(returning: latest) }
  }

  /// Returns the latest position as soon as it is beyond the given one; at once if it already is.
  ///
  /// Throws `CancellationError` when the task is cancelled, ``StorageError`` of kind `closed` after ``close()``.
  public func waitBeyond(_ position: Int64) async throws -> Int64 {
    let id = state.withLock { state in
      state.nextID += 1
      return state.nextID
    }
    // Once the handler below is gone nobody marks this id any more, so that no mark stays behind.
    defer { state.withLock { _ = $0.waiters.removeValue(forKey: id) } }
    return try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { continuation in
        let result = state.withLock { state -> Result<Int64, any Error>? in
          if case .cancelledEarly? = state.waiters.removeValue(forKey: id) { return .failure(CancellationError()) }
          if state.latest > position { return .success(state.latest) }
          if state.closed { return .failure(StorageError(.closed, "the event log is closed")) }
          state.waiters[id] = .waiting(beyond: position, continuation)
          return nil
        }
        if let result { continuation.resume(with: result) }
      }
    } onCancel: {
      cancel(id)
    }
  }

  private func cancel(_ id: UInt64) {
    let continuation = state.withLock { state -> CheckedContinuation<Int64, any Error>? in
      switch state.waiters.removeValue(forKey: id) {
      case .waiting(_, let continuation)?: return continuation
      case .cancelledEarly?: return nil
      case nil:
        // Not yet waiting, or woken already: `waitBeyond` takes the mark away in both cases.
        state.waiters[id] = .cancelledEarly
        return nil
      }
    }
    continuation?.resume(throwing: CancellationError())
  }

  /// Ends every wait with `closed`, for the end of the program.
  public func close() {
    let woken = state.withLock { state in
      state.closed = true
      let woken = state.waiters.values.compactMap { waiter -> CheckedContinuation<Int64, any Error>? in
        if case .waiting(_, let continuation) = waiter { continuation } else { nil }
      }
      state.waiters = [:]
      return woken
    }
    for continuation in woken { continuation.resume(throwing: StorageError(.closed, "the event log is closed")) }
  }
}
