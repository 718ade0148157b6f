import RPCCore
import Synchronization
import WireProtocol

/// A transport's stream without a transport: requests are given up front or pushed, answers are collected.
final class FakeStream: ServerStream {
  private struct State {
    var requests: [[UInt8]] = []
    var requestsEnded = false
    var initialMetadata: [MetadataField] = []
    var end: (head: ReplyHead, message: [UInt8]?)?
    var goingAway = false
    var task: Task<Void, Never>?
    var waiters: [Int: CheckedContinuation<Void, any Error>] = [:]
    var nextWaiter = 0
    /// Messages that the reader has not taken; the handler waits when there are as many as the window.
    var unread = 0
    var window = Int.max
    var sender: CheckedContinuation<Void, any Error>?
  }

  private let state = Mutex(State())
  private let sent: AsyncStream<[UInt8]>
  private let sending: AsyncStream<[UInt8]>.Continuation

  /// - Parameter window: How many messages a slow reader lets come before it takes one.
  init(requests: [[UInt8]] = [], requestsEnd: Bool = true, window: Int = .max) {
    (sent, sending) = AsyncStream.makeStream()
    state.withLock {
      $0.window = window
      $0.requests = requests
      $0.requestsEnded = requestsEnd
    }
  }

  /// The messages sent, as they come; ends with the call.
  var messages: AsyncStream<[UInt8]> { sent }

  /// How the call ended; nil while it runs.
  var end: (head: ReplyHead, message: [UInt8]?)? { state.withLock { $0.end } }

  var initialMetadata: [MetadataField] { state.withLock { $0.initialMetadata } }

  func run(_ task: Task<Void, Never>) { state.withLock { $0.task = task } }

  /// The server begins to stop.
  func beginGoingAway() {
    let waiters = state.withLock { state in
      state.goingAway = true
      defer { state.waiters = [:] }
      return state.waiters
    }
    for waiter in waiters.values { waiter.resume() }
  }

  func receive() async throws -> [UInt8]? {
    try Task.checkCancellation()
    return try state.withLock { state in
      if !state.requests.isEmpty { return state.requests.removeFirst() }
      if state.requestsEnded { return nil }
      throw RPCError(.cancelled, "the client went away")
    }
  }

  func trySend(_ message: UnsafeRawBufferPointer, compress: Bool) -> Bool {
    let hasRoom = state.withLock { state in
      guard state.end == nil, state.unread < state.window else { return false }
      state.unread += 1
      return true
    }
    if hasRoom { sending.yield(Array(message)) }
    return hasRoom
  }

  func send(_ message: [UInt8], compress: Bool) async throws {
    try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
        let result = state.withLock { state -> Result<Void, any Error>? in
          if state.end != nil || Task.isCancelled { return .failure(RPCError(.cancelled, "the call has ended")) }
          if state.unread < state.window {
            state.unread += 1
            return .success(())
          }
          state.sender = continuation
          return nil
        }
        if let result { continuation.resume(with: result) }
      }
    } onCancel: {
      takeSender { _ in true }?.resume(throwing: CancellationError())
    }
    sending.yield(message)
  }

  /// The reader has taken a message: there is room for the next.
  func taken() {
    takeSender { state in
      state.unread -= 1
      guard state.sender != nil else { return false }
      state.unread += 1
      return true
    }?.resume()
  }

  private func takeSender(
    if condition: (inout State) -> Bool
  ) -> CheckedContinuation<Void, any Error>? {
    state.withLock { state in
      guard condition(&state) else { return nil }
      defer { state.sender = nil }
      return state.sender
    }
  }

  func sendInitialMetadata(_ metadata: [MetadataField]) { state.withLock { $0.initialMetadata += metadata } }

  func finish(_ head: ReplyHead, message: UnsafeRawBufferPointer?, compress: Bool) {
    finish(head, message.map { Array($0) })
  }

  func cancel(_ error: RPCError) {
    finish(ReplyHead(status: error.code.rawValue, message: error.message), nil)
    state.withLock { $0.task }?.cancel()
  }

  private func finish(_ head: ReplyHead, _ message: [UInt8]?) {
    let waiters = state.withLock { state -> [Int: CheckedContinuation<Void, any Error>]? in
      guard state.end == nil else { return nil }
      state.end = (head, message)
      defer { state.waiters = [:] }
      return state.waiters
    }
    guard let waiters else { return }
    takeSender { _ in true }?.resume(throwing: RPCError(.cancelled, "the call has ended"))
    sending.finish()
    for waiter in waiters.values { waiter.resume(throwing: RPCError(.cancelled, "the call has ended")) }
  }

  var isGoingAway: Bool { state.withLock { $0.goingAway } }

  func waitUntilGoingAway() async throws {
    let id = state.withLock { state in
      state.nextWaiter += 1
      return state.nextWaiter
    }
    try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
        let result = state.withLock { state -> Result<Void, any Error>? in
          if state.goingAway { return .success(()) }
          if state.end != nil || Task.isCancelled { return .failure(CancellationError()) }
          state.waiters[id] = continuation
          return nil
        }
        if let result { continuation.resume(with: result) }
      }
    } onCancel: {
      state.withLock { $0.waiters.removeValue(forKey: id) }?.resume(throwing: CancellationError())
    }
  }
}
