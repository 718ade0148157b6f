import SchemaRuntime
import Synchronization

/// The messages of a server stream, in order.
///
/// Reading is what returns credit to the server: a reader that is slow slows the server down instead of filling memory.
/// The stream is cancelled when its task is, and when the last reference to it goes before its end.
public struct ResponseStream<Message: SchemaRuntime.Message>: AsyncSequence, Sendable {
  public typealias Element = Message

  let source: ResponseSource<Message>

  /// Metadata the server sent before the first message; waits for it.
  public func initialMetadata() async throws -> Metadata { try await source.current.typedInitialMetadata() }

  /// Metadata the server sent with the status; empty until the stream has ended.
  public var trailers: Metadata { source.current.trailers }

  /// The next message; nil when the stream has ended with OK.
  ///
  /// - Throws: ``RPCError`` when it ended otherwise.
  public func next() async throws -> Message? { try await source.next() }

  /// Ends the stream on both sides.
  public func cancel() { source.cancel() }

  /// Iterates over the messages that have not been read.
  public struct AsyncIterator: AsyncIteratorProtocol {
    let source: ResponseSource<Message>
    public mutating func next() async throws -> Message? { try await source.next() }
  }

  public func makeAsyncIterator() -> AsyncIterator { AsyncIterator(source: source) }
}

/// Where a response stream's messages come from: a stream, and the one after it when it was cut off and may go on.
final class ResponseSource<Message: SchemaRuntime.Message>: Sendable {
  /// How a stream was lost.
  struct Loss: Sendable {
    /// The last message that came; nil when none did.
    var last: Message?
    /// Losses since then, this one included.
    var failures = 0
    /// Those of them that a handler may have seen.
    var failuresSeen = 0
    var cause: RPCError
  }

  /// Opens the stream anew behind the last message. Throws the cause when the call cannot go on.
  typealias Reopen = @Sendable (Loss) async throws -> any ClientStream

  private struct State {
    var stream: any ClientStream
    var last: Message?
    var failures = 0
    var failuresSeen = 0
    var cancelled = false
  }

  private let state: Mutex<State>
  private let limits: UnpackLimits
  private let reopen: Reopen?

  init(_ stream: any ClientStream, limits: UnpackLimits, reopen: Reopen?) {
    state = Mutex(State(stream: stream))
    self.limits = limits
    self.reopen = reopen
  }

  deinit { state.withLock { $0.stream }.cancel() }

  var current: any ClientStream { state.withLock { $0.stream } }

  func cancel() {
    let stream = state.withLock { state in
      state.cancelled = true
      return state.stream
    }
    stream.cancel()
  }

  func next() async throws -> Message? {
    try await withTaskCancellationHandler {
      try await self.nextMessage()
    } onCancel: {
      self.cancel()
    }
  }

  private func nextMessage() async throws -> Message? {
    while true {
      let cause: RPCError
      do {
        guard let bytes = try await current.receive() else { return nil }
        let message = try Message(packed: bytes, limits: limits)
        if reopen != nil {
          state.withLock {
            $0.last = message
            $0.failures = 0
            $0.failuresSeen = 0
          }
        }
        return message
      } catch let error as SchemaError {
        current.cancel()
        throw RPCError(.internalError, "a message of the stream cannot be decoded: \(error)")
      } catch {
        cause = RPCError(callFailure: error)
      }
      try await replace(after: cause)
    }
  }

  private func replace(after cause: RPCError) async throws {
    let (loss, cancelled) = state.withLock { state in
      state.failures += 1
      if !state.stream.wasRefused { state.failuresSeen += 1 }
      let loss = Loss(
        last: state.last, failures: state.failures, failuresSeen: state.failuresSeen, cause: cause)
      return (loss, state.cancelled)
    }
    if cancelled { throw cause.code == .cancelled ? cause : RPCError(.cancelled, "the stream was cancelled") }
    guard let reopen else { throw cause }
    let next = try await reopen(loss)
    // A cancel that came while the stream was being opened must not be lost.
    let late = state.withLock { state in
      state.stream = next
      return state.cancelled
    }
    if late { next.cancel() }
  }
}
