import SchemaRuntime
import Synchronization
import WireProtocol

/// A call as its transport has it: its stream, and what its beginning said. ``ServerContext`` shows it to handlers.
///
/// One object for all of that, which a transport may use again for another call once nobody holds it any more.
public protocol ServedCall: ServerStream {
  /// The method called.
  var method: MethodDescriptor { get }
  /// Request metadata.
  var metadata: Metadata { get }
  /// When the caller stops waiting; nil when it never does.
  var deadline: Deadline? { get }
  /// The other end of the connection.
  var peer: Peer { get }
  /// The bearer credential named by the call; nil for none.
  var credential: Credential? { get }
  /// The idempotency key, 1 to 64 bytes; empty for none.
  var key: [UInt8] { get }
  /// SHA-256 over the uncompressed request of a call that has a key; empty otherwise.
  var requestHash: [UInt8] { get }
  /// Whether the first request message came compressed.
  var requestWasCompressed: Bool { get }
  /// A number that is unique in this process.
  var callID: UInt64 { get }
  /// When the call came, on ``CallClock``.
  var arrivedAt: UInt64 { get }
  /// Who the call acts for, once an interceptor has found out.
  var principal: (any Principal)? { get set }
  /// What else interceptors and the handler say on the way.
  var notes: CallNotes { get }
}

/// What interceptors and the handler of a call say besides messages, from any thread.
public final class CallNotes: Sendable {
  private let state = Mutex(State())
  /// Whether nothing goes with the answer but itself: a glance that nearly all calls get along with.
  private let plain = Atomic<Bool>(true)
  /// Whether a principal has been set here: a transport may keep it in a place of its own.
  private let hasPrincipal = Atomic<Bool>(false)

  struct State {
    var principal: (any Principal)?
    var initialMetadata = Metadata()
    var trailers = Metadata()
    var headersSent = false
    var compress = false
  }

  /// Nothing said yet.
  public init() {}

  /// As new, for another call; nobody else holds it.
  public func clear() {
    guard !plain.load(ordering: .relaxed) || hasPrincipal.load(ordering: .relaxed) else { return }
    state.withLock { $0 = State() }
    plain.store(true, ordering: .relaxed)
    hasPrincipal.store(false, ordering: .relaxed)
  }

  /// Who the call acts for.
  public var principal: (any Principal)? {
    get { state.withLock { $0.principal } }
    set {
      hasPrincipal.store(true, ordering: .relaxed)
      state.withLock { $0.principal = newValue }
    }
  }

  /// Whether nothing goes with the answer but itself.
  public var isPlain: Bool { plain.load(ordering: .relaxed) }

  /// Reads or changes what goes with the answer.
  func change<Result>(_ body: (inout State) -> Result) -> Result {
    plain.store(false, ordering: .relaxed)
    return state.withLock { body(&$0) }
  }

  var compress: Bool { isPlain ? false : state.withLock { $0.compress } }
}

/// A call from its parts, over a stream that knows nothing of them: for tests and transports that need no haste.
final class AssembledCall: ServedCall {
  let method: MethodDescriptor
  let metadata: Metadata
  let deadline: Deadline?
  let peer: Peer
  let credential: Credential?
  let key: [UInt8]
  let requestHash: [UInt8]
  let requestWasCompressed: Bool
  let callID: UInt64
  let arrivedAt: UInt64
  let notes = CallNotes()
  private let stream: any ServerStream

  var principal: (any Principal)? {
    get { notes.principal }
    set { notes.principal = newValue }
  }

  init(
    _ stream: any ServerStream, method: MethodDescriptor, metadata: Metadata, deadline: Deadline?, peer: Peer,
    credential: Credential?, key: [UInt8], requestHash: [UInt8], requestWasCompressed: Bool, callID: UInt64,
    arrivedAt: UInt64
  ) {
    self.stream = stream
    self.method = method
    self.metadata = metadata
    self.deadline = deadline
    self.peer = peer
    self.credential = credential
    self.key = key
    self.requestHash = requestHash
    self.requestWasCompressed = requestWasCompressed
    self.callID = callID
    self.arrivedAt = arrivedAt
  }

  var now: UInt64 { stream.now }
  var isGoingAway: Bool { stream.isGoingAway }
  func receive() async throws -> [UInt8]? { try await stream.receive() }
  func trySend(_ message: UnsafeRawBufferPointer, compress: Bool) -> Bool {
    stream.trySend(message, compress: compress)
  }
  func trySend(_ form: PackedForm) -> Bool { stream.trySend(form) }
  func send(_ message: [UInt8], compress: Bool) async throws { try await stream.send(message, compress: compress) }
  func sendInitialMetadata(_ metadata: [MetadataField]) { stream.sendInitialMetadata(metadata) }
  func finish(_ head: ReplyHead, message: UnsafeRawBufferPointer?, compress: Bool) {
    stream.finish(head, message: message, compress: compress)
  }
  func finish(_ form: PackedForm) -> Bool { notes.isPlain && stream.finish(form) }
  func cancel(_ error: RPCError) { stream.cancel(error) }
  func waitUntilGoingAway() async throws { try await stream.waitUntilGoingAway() }
}
