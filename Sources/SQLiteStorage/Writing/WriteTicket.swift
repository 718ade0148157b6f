import Storage
import Synchronization

/// One member of a batch, as the writer's thread sees it.
protocol WriteWork: AnyObject, Sendable {
  /// Called once, before the first run. False when the member left: cancelled, or past its deadline.
  func begin(now: ContinuousClock.Instant) -> BeginOutcome
  /// Runs the body; its value or error is kept until `finish`. It may be called again after an undone run.
  func run(_ transaction: any WriteTransaction) -> Bool
  /// Replaces what the body gave by an error of the engine.
  func fail(_ error: StorageError)
  /// Tells the caller. Called once.
  func finish()
}

enum BeginOutcome: Sendable { case begun, cancelled, expired }

/// A waiting caller of `write`: its body, its deadline and the way back to it.
///
/// A ticket goes from waiting to begun to finished, or from waiting to finished when its task is cancelled or
/// its deadline passes. Whoever moves it to finished resumes the caller, so that happens once.
final class WriteTicket<T: Sendable>: WriteWork {
  private enum State {
    case created
    case cancelledEarly
    case waiting(CheckedContinuation<T, any Error>)
    case begun(CheckedContinuation<T, any Error>)
    case finished
  }

  private let deadline: ContinuousClock.Instant?
  private let body: @Sendable (any WriteTransaction) throws -> T
  private let state = Mutex(State.created)
  // Written and read by the writer's thread only; a lock without contention is cheaper than a proof.
  private let result = Mutex<Result<T, any Error>?>(nil)

  init(deadline: ContinuousClock.Instant?, body: @escaping @Sendable (any WriteTransaction) throws -> T) {
    self.deadline = deadline
    self.body = body
  }

  /// Takes the continuation. False when the task was cancelled before: the caller has been told.
  func wait(_ continuation: CheckedContinuation<T, any Error>) -> Bool {
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
    let continuation = state.withLock { state -> CheckedContinuation<T, any Error>? in
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
    let continuation = state.withLock { state -> CheckedContinuation<T, any Error>? in
      guard case .waiting(let continuation) = state else { return nil }
      state = .finished
      return continuation
    }
    continuation?.resume(throwing: error)
  }

  func begin(now: ContinuousClock.Instant) -> BeginOutcome {
    let isLate = deadline.map { $0 <= now } ?? false
    let (outcome, late) = state.withLock { state -> (BeginOutcome, CheckedContinuation<T, any Error>?) in
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

  func run(_ transaction: any WriteTransaction) -> Bool {
    do {
      let value = try body(transaction)
      result.withLock { $0 = .success(value) }
      return true
    } catch {
      result.withLock { $0 = .failure(error) }
      return false
    }
  }

  func fail(_ error: StorageError) { result.withLock { $0 = .failure(error) } }

  func finish() {
    let continuation = state.withLock { state -> CheckedContinuation<T, any Error>? in
      guard case .begun(let continuation) = state else { return nil }
      state = .finished
      return continuation
    }
    let result = result.withLock { $0 } ?? .failure(StorageError(.closed, "the write ended without a result"))
    continuation?.resume(with: result)
  }
}
