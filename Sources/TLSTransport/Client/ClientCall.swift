import RPCCore
import SchemaRuntime
import Synchronization
import WireProtocol

/// One attempt of a call on the client, from the wish to the end.
///
/// `@unchecked Sendable`: as ``ActiveStream``; `trailing` has a lock of its own, `isRefused` is atomic.
final class ClientCall: ActiveStream, @unchecked Sendable {
  typealias UnaryResult = Result<UnaryAnswer, AttemptFailure>
  typealias OpeningResult = Result<Void, AttemptFailure>

  /// Who waits for what.
  enum Purpose {
    case unary(UnsafeContinuation<UnaryResult, Never>)
    case stream(UnsafeContinuation<OpeningResult, Never>)
    /// Nobody yet, or nobody any more: the stream is open, or the call has ended.
    case none
  }

  let pool: ClientPool
  @exclusivity(unchecked) private(set) var request: AttemptRequest
  let isUnary: Bool
  /// Whether nothing follows the first message.
  let endsWithMessage: Bool
  @exclusivity(unchecked) private(set) var message: [UInt8]?
  @exclusivity(unchecked) private var messageIsCompressed = false
  @exclusivity(unchecked) private var purpose = Purpose.none
  @exclusivity(unchecked) private var answer: [UInt8]?
  @exclusivity(unchecked) private var initial: Metadata?
  @exclusivity(unchecked) private var initialWaiters: [Waiter<Metadata>] = []
  private let trailing = Mutex(Metadata())
  @exclusivity(unchecked) private var hasTrailers = false
  /// Whether it has ended and no handler has seen it.
  let isRefused = Atomic(false)
  @exclusivity(unchecked) private var isStopped = false
  @exclusivity(unchecked) private var isFinishing = false
  /// Its end is known here, but the server still has the stream.
  @exclusivity(unchecked) private var lingers = false

  init(pool: ClientPool, _ request: AttemptRequest, message: [UInt8]?, endStream: Bool, isUnary: Bool) {
    self.pool = pool
    self.request = request
    self.message = message
    endsWithMessage = endStream
    self.isUnary = isUnary
    super.init(loop: pool.loop)
    band = request.priority.signum()
  }

  /// Begins another unary call in an object that ``retire()`` has made like new.
  func reused(for request: consuming AttemptRequest, message: [UInt8]) -> ClientCall {
    self.request = request
    self.message = message
    band = request.priority.signum()
    return self
  }

  /// Whether it has ended well, is over in every respect and can serve another unary call; then nothing of this one is
  /// left in it but the request, which the next one replaces.
  func retire() -> Bool {
    guard isUnary, case .ok? = end, isAtRest, !lingers, !hasTrailers, initialWaiters.isEmpty, case .none = purpose
    else { return false }
    restart()
    connection = nil
    message = nil
    messageIsCompressed = false
    answer = nil
    initial = nil
    isStopped = false
    isFinishing = false
    return true
  }

  // MARK: beginning

  /// Begins to look for a connection; on the loop.
  func begin(_ purpose: Purpose) {
    self.purpose = purpose
    if let end, case .failed(let error) = end { return tell(AttemptFailure(error, .answered)) }
    if let deadline = request.deadline {
      if deadline.nanos <= loop.now {
        return fail(RPCError(.deadlineExceeded, "the deadline passed before the call was sent"), .answered)
      }
      loop.schedule(self, at: deadline.nanos)
    }
    pool.place(self)
  }

  /// Whether it still wants a connection.
  var isWanted: Bool { end == nil }

  /// The CALL is written; the message too if `inlined`.
  func opened(inlined: Bool) {
    let first = message
    message = nil
    if !inlined, let first {
      enqueue(Outgoing(bytes: first, compressed: messageIsCompressed, endStream: endsWithMessage))
    } else if first != nil {
      messagesSent = 1
    }
    if endsWithMessage { isFinishing = true }
    if case .stream(let continuation) = purpose {
      purpose = .none
      continuation.resume(returning: .success(()))
    }
  }

  /// The first message as it goes onto this connection.
  func prepareMessage(for connection: Connection) -> (bytes: [UInt8], compressed: Bool)? {
    guard let message else { return nil }
    if request.compress, !messageIsCompressed, let packed = message.withUnsafeBytes({ connection.compressed($0) }) {
      self.message = packed
      messageIsCompressed = true
      return (packed, true)
    }
    return (message, messageIsCompressed)
  }

  // MARK: what comes

  override var takesAtOnce: Bool { isUnary }

  override func messageCame(_ message: Received) {
    // HEADERS come before DATA or not at all (4.4.1): who waits for them learns so.
    if initial == nil { headersCame([]) }
    guard isUnary else { return deliver(message) }
    giveBack(message.credit)
    guard answer == nil else {
      return give(up: RPCError(.internalError, "the server sent two answers to \(request.method) (13.1)"))
    }
    do throws(RPCError) { answer = try plain(message) } catch { broken(error, .compression) }
  }

  /// As for a whole message: a first message longer than the window comes to its end only if somebody reads, and who
  /// waits for the initial metadata does not read yet.
  override func partCame() {
    if initial == nil { headersCame([]) }
  }

  func headersCame(_ fields: [MetadataField]) {
    guard initial == nil else { return }
    let metadata = Metadata(fields)
    initial = metadata
    for waiter in initialWaiters { waiter.resume(.success(metadata)) }
    initialWaiters = []
  }

  func stopCame() {
    isStopped = true
    let midMessage = isMidMessage
    dropOutgoing(Self.unwanted)
    // In the middle of a message the end follows with the REPLY, which is right behind.
    if !midMessage, slot >= 0, let connection {
      connection.machine.pointee.sendEnd(slot, output: &connection.output.pointee)
      connection.markDirty()
    }
  }

  private static let unwanted = RPCError(.cancelled, "the server wants no more messages on this call; read its answer")

  func replyCame(_ head: ReplyHead, _ message: Inbound.Message?) {
    if let message, let connection {
      connection.machine.pointee.consume(
        message.bytes.count, slot: slot, reserved: message.reserved, output: &connection.output.pointee)
    }
    guard end == nil else { return leave() }
    if !head.initialMetadata.isEmpty || initial == nil { headersCame(head.initialMetadata) }
    let trailers = Metadata(head.trailers)
    if !trailers.isEmpty { keep(trailers) }
    loop.cancel(self)
    guard head.status == 0 else { return ended(RPCError(wire: head), .answered) }
    if let message {
      let received = Received(bytes: [UInt8](message.bytes), compressed: message.compressed, credit: 0)
      messagesReceived += 1
      messageCame(received)
      guard end == nil else { return }
    }
    guard isUnary else { return succeeded() }
    guard let answer else {
      return ended(
        RPCError(.internalError, "the server ended \(request.method) with OK but without an answer (13.1)"), .answered)
    }
    end = .ok
    if case .unary(let continuation) = purpose {
      purpose = .none
      continuation.resume(
        returning: .success(UnaryAnswer(message: answer, initialMetadata: initial ?? Metadata(), trailers: trailers)))
    }
    leave()
  }

  private func succeeded() {
    end = .ok
    dropOutgoing(RPCError(.cancelled, "the call has ended"))
    settleReceiver()
    leave()
  }

  /// The server reset the stream, or broke it.
  func resetCame(_ code: WireErrorCode, _ text: String) {
    guard end == nil else { return leave() }
    let detail = text.isEmpty ? "\(code)" : "\(code): \(text)"
    let error = RPCError(Self.status(code), "the server ended the call (\(detail))")
    ended(error, code == .refused ? .notProcessed : .answered)
  }

  override func broken(_ error: RPCError, _ code: WireErrorCode) { give(up: error, code) }

  /// The connection has gone.
  func connectionLost(_ error: RPCError, _ progress: AttemptFailure.Progress) {
    if end == nil { ended(error, progress) } else { leave() }
  }

  // MARK: ends

  /// The deadline, or the end of the wait for the server to notice it too.
  override func fire() {
    if lingers { return give(up: RPCError(.deadlineExceeded, "")) }
    let error: RPCError
    if slot < 0 {
      error = RPCError(.deadlineExceeded, "the deadline passed while waiting for a connection" + pool.lastFailureText)
    } else {
      error = RPCError(.deadlineExceeded, "the deadline passed")
    }
    fail(error, .answered)
  }

  /// Ends the call here. The CALL has told the server the deadline, so it ends its half by itself; RESET follows only
  /// if it does not.
  func fail(_ error: RPCError, _ progress: AttemptFailure.Progress) {
    guard end == nil else { return }
    if isMidMessage || (hasOutgoing && !isFinishing) { return give(up: error) }
    end(error, progress)
    if slot >= 0 {
      lingers = true
      loop.schedule(self, after: Self.lingerNanos)
    }
  }

  private static let lingerNanos: UInt64 = 5_000_000_000

  /// Ends the call here and on the server.
  private func give(up error: RPCError, _ code: WireErrorCode = .cancelled) {
    if slot >= 0, let connection, connection.state == .open {
      connection.machine.pointee.reset(slot, code: code, output: &connection.output.pointee)
      connection.markDirty()
    }
    ended(error, .answered)
  }

  /// The stream is closed on the wire, or never was open.
  private func ended(_ error: RPCError, _ progress: AttemptFailure.Progress) {
    end(error, progress)
    leave()
  }

  private func end(_ error: RPCError, _ progress: AttemptFailure.Progress) {
    guard end == nil else { return }
    loop.cancel(self)
    end = .failed(error)
    if progress == .notProcessed { isRefused.store(true, ordering: .relaxed) }
    if !error.trailers.isEmpty { keep(error.trailers) }
    dropOutgoing(error)
    if error.code == .cancelled || isUnary { dropInbox() }
    tell(AttemptFailure(error, progress))
    for waiter in initialWaiters { waiter.resume(.failure(error)) }
    initialWaiters = []
    settleReceiver()
    message = nil
  }

  private func tell(_ failure: AttemptFailure) {
    switch purpose {
    case .unary(let continuation): continuation.resume(returning: .failure(failure))
    case .stream(let continuation): continuation.resume(returning: .failure(failure))
    case .none: break
    }
    purpose = .none
  }

  /// Frees the slot once the wire is done with it and everything has been taken.
  private func leave() {
    guard let connection, slot >= 0, end != nil, inbox.isEmpty else { return }
    guard connection.state != .open || connection.machine.pointee.isClosed(slot) else { return }
    loop.cancel(self)
    connection.detach(self)
    pool.slotFreed()
  }

  override var resultAtEnd: Result<[UInt8]?, any Error>? {
    switch end {
    case nil: return nil
    case .ok?:
      leave()
      return .success(nil)
    case .failed(let error)?:
      leave()
      return .failure(error)
    }
  }

  /// From any thread: the caller wants no answer any more.
  func cancelCall() {
    loop.execute {
      if self.end == nil {
        self.give(up: RPCError(.cancelled, "the call was cancelled by its caller"))
      } else {
        // Messages that are dropped here must not look like a stream that ended before them.
        if !self.inbox.isEmpty { self.end = .failed(RPCError(.cancelled, "the call was cancelled by its caller")) }
        self.dropInbox()
        self.leave()
      }
    }
  }

  private static func status(_ code: WireErrorCode) -> StatusCode {
    switch code {
    case .noError, .refused, .timeout, .shutdown, .connectionLimit: .unavailable
    case .cancelled: .cancelled
    case .excessiveLoad, .messageSize: .resourceExhausted
    case .version: .unimplemented
    case .credential: .unauthenticated
    case .deadlineExceeded: .deadlineExceeded
    default: .internalError
    }
  }

  // MARK: what callers of a stream do

  func initialMetadata() async throws -> Metadata {
    try await waiting(on: loop) { waiter in
      if let initial = self.initial { return waiter.resume(.success(initial)) }
      switch self.end {
      case .failed(let error)?: waiter.resume(.failure(error))
      case .ok?: waiter.resume(.success(Metadata()))
      case nil: self.initialWaiters.append(waiter)
      }
    }
  }

  var trailers: Metadata { trailing.withLock { $0 } }

  private func keep(_ trailers: Metadata) {
    hasTrailers = true
    trailing.withLock { $0 = trailers }
  }

  func send(_ message: [UInt8]) async throws {
    if maySendNow, message.withUnsafeBytes({ sendNow($0, compressed: false) }) { return }
    try await waiting(on: loop) { waiter in self.send(message, waiter) }
  }

  func trySend(_ form: PackedForm) -> Bool { maySendNow && sendNow(form) }

  private var maySendNow: Bool { loop.isCurrent && end == nil && !isStopped && !isFinishing && !request.compress }

  private func send(_ message: [UInt8], _ waiter: Waiter<Void>) {
    switch end {
    case .failed(let error)?: return waiter.resume(.failure(error))
    case .ok?: return waiter.resume(.failure(RPCError(.cancelled, "the call has ended")))
    case nil: break
    }
    guard !isStopped else { return waiter.resume(.failure(Self.unwanted)) }
    guard !isFinishing else {
      return waiter.resume(.failure(RPCError(.internalError, "a message is sent after the end of the client's half")))
    }
    guard let connection else { return }
    let limit = connection.machine.pointee.peer.messageBytesMax
    guard message.count <= limit else {
      return waiter.resume(.failure(ClientConnection.tooLong(message.count, limit)))
    }
    let packed = request.compress ? message.withUnsafeBytes { connection.compressed($0) } : nil
    enqueue(Outgoing(bytes: packed ?? message, compressed: packed != nil, waiter: waiter))
  }

  func finishSending() {
    loop.execute {
      guard self.end == nil, !self.isFinishing, !self.isStopped else { return }
      self.isFinishing = true
      self.enqueue(Outgoing(bytes: [], isEnd: true))
    }
  }
}

/// What a caller holds of a streaming call: dropping it cancels the call.
final class ClientStreamHandle: ClientStream {
  private let call: ClientCall

  init(_ call: ClientCall) { self.call = call }

  deinit { call.cancelCall() }

  func initialMetadata() async throws -> Metadata { try await call.initialMetadata() }
  func receive() async throws -> [UInt8]? { try await call.receive() }
  var trailers: Metadata { call.trailers }
  func trySend(_ form: PackedForm) -> Bool { call.trySend(form) }
  func send(_ message: [UInt8]) async throws { try await call.send(message) }
  func finishSending() { call.finishSending() }
  func cancel() { call.cancelCall() }
  var wasRefused: Bool { call.isRefused.load(ordering: .relaxed) }
}
