import SchemaRuntime
import WireProtocol

/// What a handler knows of the call it serves, and what it may say besides its messages.
///
/// Cheap to pass on and to keep: a reference to the call.
public struct ServerContext: Sendable {
  @usableFromInline let call: any ServedCall

  /// What there is to know of a call.
  @inlinable
  public init(_ call: any ServedCall) { self.call = call }

  /// A context from its parts, over a stream. Tests make them.
  public init(
    method: MethodDescriptor, metadata: Metadata = Metadata(), deadline: Deadline? = nil, peer: Peer,
    credential: Credential? = nil, idempotencyKey: [UInt8]? = nil, requestHash: [UInt8] = [], callID: UInt64,
    requestWasCompressed: Bool = false, arrivedAt: UInt64 = CallClock.nanos, stream: any ServerStream
  ) {
    self.init(
      AssembledCall(
        stream, method: method, metadata: metadata, deadline: deadline, peer: peer, credential: credential,
        key: idempotencyKey ?? [], requestHash: requestHash, requestWasCompressed: requestWasCompressed,
        callID: callID, arrivedAt: arrivedAt))
  }

  /// The method called.
  @inlinable
  public var method: MethodDescriptor { call.method }
  /// Request metadata.
  @inlinable
  public var metadata: Metadata { call.metadata }
  /// When the caller stops waiting; nil when it never does. The runtime ends the call then and cancels the task.
  @inlinable
  public var deadline: Deadline? { call.deadline }
  /// The other end of the connection.
  @inlinable
  public var peer: Peer { call.peer }
  /// The bearer credential named by the call; nil for none (then the client certificate may say who calls).
  @inlinable
  public var credential: Credential? { call.credential }
  /// The idempotency key, 1 to 64 bytes; nil for none.
  public var idempotencyKey: [UInt8]? {
    let key = call.key
    return key.isEmpty ? nil : key
  }
  /// SHA-256 over the uncompressed request of a unary or server-streaming call that has a key; empty otherwise.
  public var requestHash: [UInt8] { call.requestHash }
  /// Whether the first request message came compressed.
  public var requestWasCompressed: Bool { call.requestWasCompressed }
  /// A number that is unique in this process, for logs.
  public var callID: UInt64 { call.callID }
  /// When the call came, on ``CallClock``.
  @inlinable
  public var arrivedAt: UInt64 { call.arrivedAt }

  /// The time on ``CallClock`` as of this turn of the connection's loop: good enough for limits, and for free.
  @inlinable
  public var now: UInt64 { call.now }

  /// The call's messages.
  var stream: any ServerStream { call }

  /// Who the call acts for; set by an authenticating interceptor.
  @inlinable
  public var principal: (any Principal)? {
    get { call.principal }
    nonmutating set { call.principal = newValue }
  }

  /// Adds initial metadata. It goes out before the first message; after that it is too late and ignored.
  public func addInitialMetadata(_ metadata: Metadata) {
    call.notes.change { $0.initialMetadata.append(contentsOf: metadata) }
  }

  /// Adds trailing metadata, sent with the status.
  public func addTrailers(_ metadata: Metadata) {
    call.notes.change { $0.trailers.append(contentsOf: metadata) }
  }

  /// Whether answers are compressed when the client can read that and they are large enough.
  public var compressResponses: Bool {
    get { call.notes.compress }
    nonmutating set { call.notes.change { $0.compress = newValue } }
  }

  /// Ends the call with this failure and cancels its handler, from any thread: for revoked credentials and the like.
  public func cancel(_ error: RPCError) { call.cancel(error) }

  /// Whether the server has begun to stop: a long-lived handler should come to an end.
  public var isGoingAway: Bool { call.isGoingAway }

  /// Returns when the server begins to stop, so that a long-lived handler can say its last word and return.
  public func waitUntilGoingAway() async throws { try await call.waitUntilGoingAway() }

  /// Sends what initial metadata has been set, once.
  ///
  /// - Parameter always: also when there is none, for a client that waits for it; else the first message says it all.
  func sendInitialMetadata(always: Bool = false) {
    let fields = call.notes.change { state -> [MetadataField]? in
      guard !state.headersSent else { return nil }
      state.headersSent = true
      return state.initialMetadata.fields
    }
    if let fields, always || !fields.isEmpty { call.sendInitialMetadata(fields) }
  }

  /// Ends the call with OK; its messages have been sent.
  func succeed() {
    let (head, _) = finishing(ReplyHead())
    call.finish(head, message: nil, compress: false)
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
    if call.finish(form) { return }
    let (head, compress) = finishing(ReplyHead())
    form.bytes.withUnsafeBytes { call.finish(head, message: $0, compress: compress) }
  }

  /// Ends the call with a failure.
  @usableFromInline
  func fail(_ error: any Error) {
    var failure = RPCError(thrown: error)
    if failure.code == .cancelled, let deadline, deadline.hasPassed {
      failure = RPCError(.deadlineExceeded, "the deadline passed while the handler ran")
    }
    let (head, _) = finishing(failure.replyHead)
    call.finish(head, message: nil, compress: false)
  }

  /// Ends a call whose request is no message of its type; nobody has begun to work on it.
  @usableFromInline
  func refuse(_ error: SchemaError) {
    let (head, _) = finishing(RPCError(schema: error).replyHead)
    call.finish(head, message: nil, compress: false)
  }

  private func finishing(_ head: ReplyHead) -> (ReplyHead, compress: Bool) {
    call.notes.change { state in
      var head = head
      if !state.headersSent && !state.initialMetadata.isEmpty { head.initialMetadata = state.initialMetadata.fields }
      state.headersSent = true
      if !state.trailers.isEmpty { head.trailers.insert(contentsOf: state.trailers.fields, at: 0) }
      return (head, state.compress)
    }
  }
}
