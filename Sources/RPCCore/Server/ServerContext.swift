import SchemaRuntime
import Synchronization
import WireProtocol

/// What a handler knows of the call it serves, and what it may say besides its messages.
public final class ServerContext: Sendable {
  /// The method called.
  public let method: MethodDescriptor
  /// Request metadata.
  public let metadata: Metadata
  /// When the caller stops waiting; nil when it never does. The runtime ends the call then and cancels the task.
  public let deadline: Deadline?
  /// The other end of the connection.
  public let peer: Peer
  /// The bearer credential named by the call; nil for none (then the client certificate may say who calls).
  public let credential: Credential?
  /// The idempotency key, 1 to 64 bytes; nil for none.
  public let idempotencyKey: [UInt8]?
  /// SHA-256 over the uncompressed request of a unary or server-streaming call that has a key; empty otherwise.
  public let requestHash: [UInt8]
  /// Whether the first request message came compressed.
  public let requestWasCompressed: Bool
  /// A number that is unique in this process, for logs.
  public let callID: UInt64

  /// When the call came, on ``CallClock``.
  public let arrivedAt: UInt64

  @usableFromInline let stream: any ServerStream
  private let state = Mutex(State())

  private struct State {
    var principal: (any Principal)?
    var initialMetadata = Metadata()
    var trailers = Metadata()
    var headersSent = false
    var compress = false
  }

  /// A context over a transport's stream. Transports and tests make them.
  public init(
    method: MethodDescriptor, metadata: Metadata = Metadata(), deadline: Deadline? = nil, peer: Peer,
    credential: Credential? = nil, idempotencyKey: [UInt8]? = nil, requestHash: [UInt8] = [], callID: UInt64,
    requestWasCompressed: Bool = false, arrivedAt: UInt64 = CallClock.nanos, stream: any ServerStream
  ) {
    self.method = method
    self.metadata = metadata
    self.deadline = deadline
    self.peer = peer
    self.credential = credential
    self.idempotencyKey = idempotencyKey
    self.requestHash = requestHash
    self.callID = callID
    self.requestWasCompressed = requestWasCompressed
    self.arrivedAt = arrivedAt
    self.stream = stream
  }

  /// The time on ``CallClock`` as of this turn of the connection's loop: good enough for limits, and for free.
  public var now: UInt64 { stream.now }

  /// Who the call acts for; set by an authenticating interceptor.
  public var principal: (any Principal)? {
    get { state.withLock { $0.principal } }
    set { state.withLock { $0.principal = newValue } }
  }

  /// Adds initial metadata. It goes out before the first message; after that it is too late and ignored.
  public func addInitialMetadata(_ metadata: Metadata) {
    state.withLock { $0.initialMetadata.append(contentsOf: metadata) }
  }

  /// Adds trailing metadata, sent with the status.
  public func addTrailers(_ metadata: Metadata) {
    state.withLock { $0.trailers.append(contentsOf: metadata) }
  }

  /// Whether answers are compressed when the client can read that and they are large enough.
  public var compressResponses: Bool {
    get { state.withLock { $0.compress } }
    set { state.withLock { $0.compress = newValue } }
  }

  /// Ends the call with this failure and cancels its handler, from any thread: for revoked credentials and the like.
  public func cancel(_ error: RPCError) { stream.cancel(error) }

  /// Whether the server has begun to stop: a long-lived handler should come to an end.
  public var isGoingAway: Bool { stream.isGoingAway }

  /// Returns when the server begins to stop, so that a long-lived handler can say its last word and return.
  public func waitUntilGoingAway() async throws { try await stream.waitUntilGoingAway() }

  /// Sends what initial metadata has been set, once.
  ///
  /// - Parameter always: also when there is none, for a client that waits for it; else the first message says it all.
  func sendInitialMetadata(always: Bool = false) {
    let fields = state.withLock { state -> [MetadataField]? in
      guard !state.headersSent else { return nil }
      state.headersSent = true
      return state.initialMetadata.fields
    }
    if let fields, always || !fields.isEmpty { stream.sendInitialMetadata(fields) }
  }

  /// Ends the call with OK; its messages have been sent.
  func succeed() {
    let (head, _) = finishing(ReplyHead())
    stream.finish(head, message: nil, compress: false)
  }

  /// Ends the call with OK and its one message.
  @inlinable
  func succeed<Response: Message>(packing response: Response) throws {
    do { try response.withForm { succeed($0) } } catch let error as SchemaError {
      throw RPCError(unencodable: error)
    }
  }

  @usableFromInline
  func succeed(_ form: PackedForm) {
    if mayFinishPlainly(), stream.finish(form) { return }
    let (head, compress) = finishing(ReplyHead())
    form.bytes.withUnsafeBytes { stream.finish(head, message: $0, compress: compress) }
  }

  /// Whether nothing goes with the answer but itself.
  private func mayFinishPlainly() -> Bool {
    state.withLock { $0.initialMetadata.isEmpty && $0.trailers.isEmpty && !$0.compress }
  }

  /// Ends the call with a failure.
  @usableFromInline
  func fail(_ error: any Error) {
    var failure = RPCError(thrown: error)
    if failure.code == .cancelled, let deadline, deadline.hasPassed {
      failure = RPCError(.deadlineExceeded, "the deadline passed while the handler ran")
    }
    let (head, _) = finishing(failure.replyHead)
    stream.finish(head, message: nil, compress: false)
  }

  private func finishing(_ head: ReplyHead) -> (ReplyHead, compress: Bool) {
    state.withLock { state in
      var head = head
      if !state.headersSent && !state.initialMetadata.isEmpty { head.initialMetadata = state.initialMetadata.fields }
      state.headersSent = true
      if !state.trailers.isEmpty { head.trailers.insert(contentsOf: state.trailers.fields, at: 0) }
      return (head, state.compress)
    }
  }
}
