import SchemaRuntime
import WireProtocol

/// What carries a channel's calls: connections, reconnecting, flow control. ``Channel`` adds what a call means:
/// retries, keys, interceptors, messages as Swift values.
public protocol ClientTransport: AnyObject, Sendable {
  /// One attempt of a call with one request and one answer.
  ///
  /// - Parameters:
  ///   - request: everything the attempt says.
  ///   - message: the packed request.
  /// - Throws: ``AttemptFailure``.
  func unary(_ request: consuming AttemptRequest, message: [UInt8]) async throws(AttemptFailure) -> UnaryAnswer

  /// One attempt of a streaming call.
  ///
  /// - Parameters:
  ///   - request: everything the attempt says.
  ///   - message: the first message; nil when the caller streams.
  ///   - endStream: whether no message follows.
  func stream(
    _ request: AttemptRequest, message: [UInt8]?, endStream: Bool
  ) async throws(AttemptFailure) -> any ClientStream

  /// Takes no more calls, lets the open ones end until `deadline` (nil: cancels them), and closes the connections.
  func close(by deadline: Deadline?) async

  /// Where calls cost least: code that runs on this executor talks to its connections without changing threads.
  var executor: any TaskExecutor { get }
}

/// What one attempt of a call says to the transport.
public struct AttemptRequest: Sendable {
  /// `package.Service/Method`.
  public var method: String
  /// When the attempt ends with DEADLINE_EXCEEDED; nil for never.
  public var deadline: Deadline?
  /// The bearer token; nil for none.
  public var credential: [UInt8]?
  /// The idempotency key; empty for none.
  public var idempotencyKey: [UInt8]
  /// Request metadata.
  public var metadata: Metadata
  /// Whether to compress messages when the server can read that and they are large enough.
  public var compress: Bool
  /// Whether to wait for a connection instead of failing when there is none.
  public var waitForReady: Bool
  /// 0 is normal; messages of streams with a higher one are sent first.
  public var priority: Int

  /// An attempt from its parts.
  public init(
    method: String, deadline: Deadline? = nil, credential: [UInt8]? = nil, idempotencyKey: [UInt8] = [],
    metadata: Metadata = Metadata(), compress: Bool = false, waitForReady: Bool = false, priority: Int = 0
  ) {
    self.method = method
    self.deadline = deadline
    self.credential = credential
    self.idempotencyKey = idempotencyKey
    self.metadata = metadata
    self.compress = compress
    self.waitForReady = waitForReady
    self.priority = priority
  }
}

/// A successful answer to a unary attempt, still packed.
public struct UnaryAnswer: Sendable {
  /// The packed message.
  public var message: [UInt8]
  /// Initial metadata.
  public var initialMetadata: Metadata
  /// Trailing metadata.
  public var trailers: Metadata

  /// An answer from its parts.
  public init(message: [UInt8], initialMetadata: Metadata = Metadata(), trailers: Metadata = Metadata()) {
    self.message = message
    self.initialMetadata = initialMetadata
    self.trailers = trailers
  }
}

/// How an attempt failed, with what a retry must know.
public struct AttemptFailure: Error, Sendable {
  /// What the server is known to have done.
  public enum Progress: Sendable, Hashable {
    /// No handler has seen the call: it may be repeated whatever it does.
    case notProcessed
    /// The connection was lost on the way: the call may or may not have had its effect.
    case unknown
    /// The server has answered with this failure, or the caller's own side ended the call.
    case answered
  }

  /// The failure as the caller sees it.
  public var error: RPCError
  /// What the server is known to have done.
  public var progress: Progress

  /// A failure from its parts.
  public init(_ error: RPCError, _ progress: Progress) {
    self.error = error
    self.progress = progress
  }
}

/// An open streaming call. All of it may be used from any task; reading and writing by one task each at a time.
public protocol ClientStream: AnyObject, Sendable {
  /// Initial metadata; waits for it.
  func initialMetadata() async throws -> Metadata
  /// The next packed message; nil after the last, when the call has ended with OK.
  ///
  /// - Throws: ``RPCError`` when it has ended otherwise.
  func receive() async throws -> [UInt8]?
  /// Trailing metadata; empty until the call has ended.
  var trailers: Metadata { get }
  /// Takes a message for sending at once, without waiting; false when that is not possible now (other thread, no credit,
  /// a full socket, compression, an ended call) and ``send(_:)`` must be used.
  func trySend(_ form: PackedForm) -> Bool
  /// Sends a message; returns when there is room for more.
  ///
  /// - Throws: ``RPCError`` when the call has ended.
  func send(_ message: [UInt8]) async throws
  /// Ends the client's half.
  func finishSending()
  /// Ends the call with CANCELLED on both sides, unless it has ended.
  func cancel()
  /// Whether the call has ended and no handler has seen it.
  var wasRefused: Bool { get }
}

extension ClientStream {
  public func trySend(_ form: PackedForm) -> Bool { false }

  public var wasRefused: Bool { false }

  /// Sends a message.
  ///
  /// - Throws: ``RPCError``.
  func send<M: Message>(packing message: M) async throws {
    var late: [UInt8]?
    do {
      try message.withForm { form in
        if !trySend(form) { late = form.bytes }
      }
    } catch let error as SchemaError {
      throw RPCError(schema: error)
    }
    guard let late else { return }
    do { try await send(late) } catch { throw RPCError(callFailure: error) }
  }
}
