import Storage
import Synchronization

enum BeginOutcome: Sendable { case begun, cancelled, expired }

/// A waiting caller of `write`: its body, its deadline and the way back to it.
///
/// A ticket goes from waiting to begun to finished, or from waiting to finished when its task is cancelled or
/// its deadline passes. Whoever moves it to finished resumes the caller, so that happens once.
///
/// It knows nothing of what the body gives, which its caller keeps: the code of the writer's thread is not generic.
final class WriteTicket: Sendable {
  /// What ends the wait of the caller.
  typealias Continuation = CheckedContinuation<Void, any Error>

  private enum State {
    case created
    case cancelledEarly
    case waiting(Continuation)
    case begun(Continuation)
    case finished
  }

  private let deadline: ContinuousClock.Instant?
  private let body: @Sendable (any WriteTransaction) throws -> Void
  private let state = Mutex(State.created)
  // Written and read by the writer's thread only; a lock without contention is cheaper than a proof.
  private let failure = Mutex<(any Error)?>(nil)

  init(deadline: ContinuousClock.Instant?, body: @escaping @Sendable (any WriteTransaction) throws -> Void) {
    self.deadline = deadline
    self.body = body
  }

  /// Takes the continuation. False when the task was cancelled before: the caller has been told.
  func wait(_ continuation: Continuation) -> Bool {
    let isWaiting = state.withLock { state -> Bool in
      if case .cancelledEarly = state {
        state = .finished
        return false
      }
      state = .waiting(continuation)
      return true
    }
    if !isWaiting { continuation.resume(throwing: CancellationError()) }
    return isWaiting
  }

  /// The task was cancelled: leaves unless the body has begun.
  func cancel() {
    let continuation = state.withLock { state -> Continuation? in
      switch state {
      case .created:
        state = .cancelledEarly
        return nil
      case .waiting(let continuation):
        state = .finished
        return continuation
      case .cancelledEarly, .begun, .finished:
        return nil
      }
    }
    continuation?.resume(throwing: CancellationError())
  }

  /// The queue refused the ticket.
  func refuse(_ error: StorageError) {
    let continuation = state.withLock { state -> Continuation? in
      guard case .waiting(let continuation) = state else { return nil }
      state = .finished
      return continuation
    }
    continuation?.resume(throwing: error)
  }

  /// Called once, before the first run. Not `begun` when the member left: cancelled, or past its deadline.
  func begin(now: ContinuousClock.Instant) -> BeginOutcome {
    let isLate = deadline.map { $0 <= now } ?? false
    let (outcome, late) = state.withLock { state -> (BeginOutcome, Continuation?) in
      guard case .waiting(let continuation) = state else { return (.cancelled, nil) }
      if isLate {
        state = .finished
        return (.expired, continuation)
      }
      state = .begun(continuation)
      return (.begun, nil)
    }
    late?.resume(throwing: StorageError(.deadlinePassed, "the deadline passed while the write waited; nothing ran"))
    return outcome
  }

  /// Runs the body; its error is kept until ``finish()``. It may be called again after an undone run.
  func run(_ transaction: any WriteTransaction) -> Bool {
    do {
      try body(transaction)
      failure.withLock { $0 = nil }
      return true
    } catch {
      failure.withLock { $0 = error }
      return false
    }
  }

  /// Replaces what the body gave by an error of the engine.
  func fail(_ error: StorageError) { failure.withLock { $0 = error } }

  /// Tells the caller. Called once.
  func finish() {
    let continuation = state.withLock { state -> Continuation? in
      guard case .begun(let continuation) = state else { return nil }
      state = .finished
      return continuation
    }
    if let error = failure.withLock({ $0 }) {
      continuation?.resume(throwing: error)
    } else {
      continuation?.resume()
    }
  }
}
