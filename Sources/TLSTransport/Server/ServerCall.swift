import COpenSSL
import RPCCore
import SchemaRuntime
import WireProtocol

/// One call on the server: its stream, and what a worker runs.
///
/// `@unchecked Sendable`: as ``ActiveStream``; what handlers call from other threads goes to the loop first, and what
/// they read of the call's beginning does not change while anybody holds the object.
final class ServerCall: ActiveStream, ServedCall, @unchecked Sendable {
  enum Phase {
    /// The one request is not complete.
    case receiving
    /// It waits for a worker.
    case queued
    /// Its handler is at work.
    case running
    /// The handler is done, or never ran.
    case finished
  }

  let serverConnection: ServerConnection
  @exclusivity(unchecked) private(set) var served: ServedMethod
  /// Which one that is, for who only compares.
  @exclusivity(unchecked) private(set) var servedID: ObjectIdentifier
  @exclusivity(unchecked) private(set) var callID: UInt64 = 0
  @exclusivity(unchecked) private(set) var arrivedAt: UInt64 = 0
  @exclusivity(unchecked) private(set) var deadline: Deadline?
  @exclusivity(unchecked) private(set) var credential: Credential?
  @exclusivity(unchecked) private(set) var metadata = Metadata()
  @exclusivity(unchecked) private(set) var key: [UInt8] = []
  @exclusivity(unchecked) private(set) var requestHash: [UInt8] = []
  let notes = CallNotes()
  private let principals = CallPrincipals()
  @exclusivity(unchecked) private(set) var phase = Phase.receiving
  /// The one request, packed; it is decoded when a worker takes the call, into the handler's own frame.
  @exclusivity(unchecked) private(set) var request = OutputBuffer()
  @exclusivity(unchecked) private(set) var requestWasCompressed = false
  /// Set while it runs. Its worker's task is in the middle of `Worker.runCalls()` then, which holds the worker.
  @exclusivity(unchecked) private var worker: Unmanaged<Worker>?
  @exclusivity(unchecked) private var queuedAt: UInt64 = 0
  /// The REPLY or RESET is written, or nobody waits for one.
  @exclusivity(unchecked) private var isAnswered = false
  /// Waits for messages to go before it.
  @exclusivity(unchecked) private var pendingReply: ReplyHead?
  @exclusivity(unchecked) private(set) var statusSent = 0
  @exclusivity(unchecked) private(set) var failureText = ""
  @exclusivity(unchecked) private var goingAwayWaiters: [Waiter<Void>] = []

  init(_ connection: ServerConnection, method: ServedMethod) {
    serverConnection = connection
    served = method
    servedID = ObjectIdentifier(method)
    super.init(loop: connection.loop)
    self.connection = connection
    band = method.band
  }

  /// The next call in this object is of that method.
  func serves(_ method: ServedMethod) {
    served = method
    servedID = ObjectIdentifier(method)
    band = method.band
  }

  /// A call begins: in a new object, or in one that ``retire()`` has made like new.
  func begins(
    head: CallHead, deadline: Deadline?, credential: consuming Credential?, id: UInt64, at now: UInt64
  ) {
    self.deadline = deadline
    if let credential { self.credential = credential }
    if !head.metadata.isEmpty { metadata = Metadata(head.metadata) }
    if !head.idempotencyKey.isEmpty { key = head.idempotencyKey }
    callID = id
    arrivedAt = now
  }

  /// Whether it is over in every respect and can serve another call; then nothing of this one is left in it.
  func retire() -> Bool {
    guard phase == .finished, isAnswered, worker == nil, pendingReply == nil, goingAwayWaiters.isEmpty, isAtRest
    else { return false }
    restart()
    phase = .receiving
    credential = nil
    if !metadata.isEmpty { metadata = Metadata() }
    if !key.isEmpty {
      key = []
      requestHash = []
    }
    notes.clear()
    principals.clear()
    requestWasCompressed = false
    isAnswered = false
    if statusSent != 0 {
      statusSent = 0
      failureText = ""
    }
    return true
  }

  var name: String { served.name }
  var method: MethodDescriptor { served.descriptor }
  var peer: Peer { serverConnection.peer }
  var principal: (any Principal)? {
    @inline(__always) get { principals.last(notes) }
    // Into its caller: what is set then goes to its place without being counted again.
    @inline(__always) set { principals.set(consume newValue, notes, onLoop: loop.isCurrent) }
  }
  var isWanted: Bool { end == nil }
  /// Whether its request is there: handlers and interceptors may know it.
  var hasBegun: Bool { phase != .receiving }

  // MARK: the request

  /// The CALL, with what it brought.
  func opened(_ message: Inbound.Message?, ended: Bool) {
    remoteEnded = ended
    if served.takesOneRequest {
      if let message {
        messagesReceived = 1
        if ended { return start(message.bytes, compressed: message.compressed) }
        inbox.append(Received(bytes: [UInt8](message.bytes), compressed: message.compressed, credit: 0))
      } else if ended {
        conclude(RPCError(.invalidArgument, "the call has no request; \(name) takes one (13.1)"))
      }
      return
    }
    if let message {
      messagesReceived = 1
      requestWasCompressed = message.compressed
      inbox.append(Received(bytes: [UInt8](message.bytes), compressed: message.compressed, credit: 0))
    }
    start(UnsafeRawBufferPointer(start: nil, count: 0), compressed: false)
  }

  override var takesAtOnce: Bool { served.takesOneRequest }

  override func messageCame(_ message: Received) {
    guard takesAtOnce else { return deliver(message) }
    giveBack(message.credit)
    guard inbox.isEmpty else {
      return conclude(RPCError(.invalidArgument, "the call has two requests; \(name) takes one (13.1)"))
    }
    inbox.append(Received(bytes: message.bytes, compressed: message.compressed, credit: 0))
  }

  override func remoteHalfEnded() {
    guard takesAtOnce, phase == .receiving else { return }
    guard let request = inbox.popFirst() else {
      return conclude(RPCError(.invalidArgument, "the call has no request; \(name) takes one (13.1)"))
    }
    request.bytes.withUnsafeBytes { start($0, compressed: request.compressed) }
  }

  override func broken(_ error: RPCError, _ code: WireErrorCode) { conclude(error) }

  /// The request is there, or not needed: the call waits for a worker now.
  private func start(_ request: UnsafeRawBufferPointer, compressed: Bool) {
    guard compressed else { return start(request) }
    requestWasCompressed = true
    do throws(RPCError) {
      let plain = try serverConnection.decompress(request)
      plain.withUnsafeBytes { start($0) }
    } catch {
      conclude(error)
    }
  }

  private func start(_ bytes: UnsafeRawBufferPointer) {
    if !key.isEmpty && served.takesOneRequest { requestHash = sha256(bytes) }
    if let refusal = loop.workers.refusal(band: band, deadline: deadline) {
      serverConnection.server.callsShed += 1
      return conclude(refusal)
    }
    request.append(bytes)
    phase = .queued
    queuedAt = loop.now
    loop.workers.enqueue(self)
  }

  // MARK: the worker

  /// Asked just before it is run. A call that has ended meanwhile is not run and cleans up.
  func begin(_ worker: Worker) -> Bool {
    guard phase == .queued else { return false }
    guard end == nil else {
      finished()
      return false
    }
    loop.workers.waited(loop.now &- queuedAt)
    phase = .running
    self.worker = .passUnretained(worker)
    return true
  }

  /// It has run.
  func finished() {
    worker = nil
    phase = .finished
    request.consume(request.count)
    request.releaseIfEmpty(keepBytes: Self.keptRequestBytesMax)
    leaveIfDone()
  }

  /// What a call's object keeps of its request's memory for the next one.
  private static let keptRequestBytesMax = 1024

  /// The stream's slot is free again when the handler is done and the answer is on its way.
  private func leaveIfDone() {
    guard phase == .finished, isAnswered, slot >= 0 else { return }
    loop.cancel(self)
    serverConnection.server.ended(self)
    serverConnection.detach(self)
  }

  // MARK: the answer

  func finish(_ head: ReplyHead, message: UnsafeRawBufferPointer?, compress: Bool) {
    if loop.isCurrent { return answer(head, message: message, compress: compress) }
    let copy = message.map { [UInt8]($0) }
    loop.submit {
      if let copy {
        copy.withUnsafeBytes { self.answer(head, message: $0, compress: compress) }
      } else {
        self.answer(head, message: nil, compress: compress)
      }
    }
  }

  func finish(_ form: PackedForm) -> Bool {
    guard notes.isPlain, loop.isCurrent, end == nil, !isAnswered, pendingReply == nil, !hasOutgoing, slot >= 0
    else { return false }
    // What cannot be long is written without having been measured, if there is credit for the most that it can be.
    let isShort = form.byteCountMax <= PackedForm.unmeasuredBytesMax
    guard isShort && reply(form, within: form.byteCountMax) || reply(form, within: form.byteCount) else { return false }
    let connection = serverConnection
    if isShort { connection.answeredAt = loop.now }
    end = .ok
    messagesSent += 1
    answered()
    connection.markDirty()
    return true
  }

  private func reply(_ form: PackedForm, within byteCountMax: Int) -> Bool {
    let connection = serverConnection
    let machine = connection.machine
    return byteCountMax <= machine.pointee.peer.messageBytesMax
      && machine.pointee.sendPlainReply(
        slot, byteCountMax: byteCountMax, output: &connection.output.pointee, write: { form.write(to: $0) })
  }

  var now: UInt64 { loop.isCurrent ? loop.now : CallClock.nanos }

  private func answer(_ head: ReplyHead, message: UnsafeRawBufferPointer?, compress: Bool) {
    guard end == nil, !isAnswered, pendingReply == nil else { return }
    guard let message else { return answer(head, message: nil, compressed: false) }
    let peer = serverConnection.machine.pointee.peer.messageBytesMax
    guard message.count <= peer else { return conclude(Self.tooLong(message.count, peer)) }
    if compress, let packed = serverConnection.compressed(message) {
      packed.withUnsafeBytes { answer(head, message: $0, compressed: true) }
    } else {
      answer(head, message: message, compressed: false)
    }
  }

  private func answer(_ head: ReplyHead, message: UnsafeRawBufferPointer?, compressed: Bool) {
    end = .ok
    statusSent = head.status
    if head.status != 0 { failureText = head.message }
    let connection = serverConnection
    if let message, hasOutgoing || !canInline(message, head) {
      if !head.initialMetadata.isEmpty {
        connection.machine.pointee.sendHeaders(slot, head.initialMetadata, output: &connection.output.pointee)
      }
      pendingReply = head
      pendingReply?.initialMetadata = []
      stopClient()
      enqueue(Outgoing(bytes: [UInt8](message), compressed: compressed))
    } else if hasOutgoing {
      pendingReply = head
      stopClient()
    } else {
      connection.machine.pointee.sendReply(
        slot, head, message: message, compressed: compressed, output: &connection.output.pointee)
      if message != nil { messagesSent += 1 }
      answered()
    }
    connection.markDirty()
  }

  /// The answer waits for credit or for messages before it: what the client still sends is not wanted.
  private func stopClient() {
    serverConnection.machine.pointee.stop(slot, output: &serverConnection.output.pointee)
    dropInbox()
  }

  private func canInline(_ message: UnsafeRawBufferPointer, _ head: ReplyHead) -> Bool {
    let machine = serverConnection.machine
    if head.status == 0 && head.trailers.isEmpty && head.initialMetadata.isEmpty {
      return machine.pointee.canInlineReply(slot, messageBytes: message.count, headBytes: 16)
    }
    return machine.pointee.canInlineReply(slot, messageBytes: message.count, head: head)
  }

  override func outgoingDrained() {
    guard let head = pendingReply else { return }
    pendingReply = nil
    serverConnection.machine.pointee.sendReply(
      slot, head, message: nil, output: &serverConnection.output.pointee)
    answered()
  }

  private func answered() {
    isAnswered = true
    dropInbox()
    if hasReceiver || !goingAwayWaiters.isEmpty { failWaiters(RPCError(.cancelled, "the call has ended")) }
    leaveIfDone()
  }

  /// Ends the call with a failure that is not the handler's own, and cancels the handler.
  func conclude(_ error: RPCError) {
    guard !isAnswered else { return }
    let connection = serverConnection
    let machine = connection.machine
    end = .failed(error)
    statusSent = error.code.rawValue
    failureText = error.message
    pendingReply = nil
    if connection.state == .open && slot >= 0 {
      if isMidMessage {
        // A REPLY cannot stand within a message (4.3.7).
        machine.pointee.reset(
          slot, code: Self.code(error.code), text: error.message, output: &connection.output.pointee)
      } else {
        machine.pointee.sendReply(slot, error.wireHead, message: nil, output: &connection.output.pointee)
      }
      connection.markDirty()
    }
    over(error)
  }

  /// The client has gone, or wants no answer any more.
  func abandoned(_ error: RPCError) {
    guard !isAnswered else { return }
    end = .failed(error)
    statusSent = error.code.rawValue
    failureText = error.message
    pendingReply = nil
    over(error)
  }

  private func over(_ error: RPCError) {
    isAnswered = true
    loop.cancel(self)
    dropOutgoing(error)
    dropInbox()
    failWaiters(error)
    switch phase {
    case .receiving:
      phase = .finished
    case .running:
      // Cancellation handlers run at once: not while the state machine is at work.
      loop.afterParsing { if self.phase == .running { self.worker?.takeUnretainedValue().cancel() } }
    case .queued: loop.workers.died()
    case .finished: break
    }
    leaveIfDone()
  }

  private func failWaiters(_ error: RPCError) {
    failReceiver(error)
    guard !goingAwayWaiters.isEmpty else { return }
    let waiters = goingAwayWaiters
    goingAwayWaiters = []
    for waiter in waiters { waiter.resume(.failure(error)) }
  }

  /// The turn in which it began is about to end and has not answered it.
  func armDeadline() {
    if let deadline, !isAnswered { loop.schedule(self, at: deadline.nanos) }
  }

  override func fire() { conclude(RPCError(.deadlineExceeded, "the deadline passed before the call ended")) }

  override var resultAtEnd: Result<[UInt8]?, any Error>? {
    if case .failed(let error)? = end { return .failure(error) }
    return remoteEnded ? .success(nil) : nil
  }

  private static func code(_ status: StatusCode) -> WireErrorCode {
    switch status {
    case .cancelled: .cancelled
    case .deadlineExceeded: .deadlineExceeded
    case .resourceExhausted: .messageSize
    case .unauthenticated: .credential
    case .unavailable: .shutdown
    default: .internalError
    }
  }

  private static func tooLong(_ count: Int, _ limit: Int) -> RPCError {
    RPCError(
      .resourceExhausted, "a message of \(count) bytes is longer than the client's messageBytesMax of \(limit) bytes")
  }

  // MARK: what handlers do on the way

  func trySend(_ message: UnsafeRawBufferPointer, compress: Bool) -> Bool {
    guard loop.isCurrent, end == nil else { return false }
    guard message.count <= serverConnection.machine.pointee.peer.messageBytesMax else { return false }
    if compress, let packed = serverConnection.compressed(message) {
      return packed.withUnsafeBytes { sendNow($0, compressed: true) }
    }
    return sendNow(message, compressed: false)
  }

  func trySend(_ form: PackedForm) -> Bool {
    guard loop.isCurrent, end == nil else { return false }
    return sendNow(form)
  }

  func send(_ message: [UInt8], compress: Bool) async throws {
    try await waiting(on: loop) { waiter in self.send(message, compress: compress, waiter) }
  }

  private func send(_ message: [UInt8], compress: Bool, _ waiter: Waiter<Void>) {
    switch end {
    case .failed(let error)?: return waiter.resume(.failure(error))
    case .ok?: return waiter.resume(.failure(RPCError(.internalError, "a message is sent after the call's end")))
    case nil: break
    }
    let limit = serverConnection.machine.pointee.peer.messageBytesMax
    guard message.count <= limit else { return waiter.resume(.failure(Self.tooLong(message.count, limit))) }
    let packed = compress ? message.withUnsafeBytes { serverConnection.compressed($0) } : nil
    enqueue(Outgoing(bytes: packed ?? message, compressed: packed != nil, waiter: waiter))
  }

  func sendInitialMetadata(_ metadata: [MetadataField]) {
    loop.execute {
      guard self.end == nil, self.slot >= 0 else { return }
      let connection = self.serverConnection
      connection.machine.pointee.sendHeaders(self.slot, metadata, output: &connection.output.pointee)
      connection.markDirty()
    }
  }

  func cancel(_ error: RPCError) { loop.execute { self.conclude(error) } }

  var isGoingAway: Bool { serverConnection.server.shared.isGoingAway }

  func waitUntilGoingAway() async throws {
    if isGoingAway { return }
    try await waiting(on: loop) { (waiter: Waiter<Void>) in
      if self.isGoingAway { return waiter.resume(.success(())) }
      if case .failed(let error)? = self.end { return waiter.resume(.failure(error)) }
      self.goingAwayWaiters.removeAll { !$0.isWaiting }
      self.goingAwayWaiters.append(waiter)
    }
  }

  /// The server has begun to stop.
  func goAway() {
    let waiters = goingAwayWaiters
    goingAwayWaiters = []
    for waiter in waiters { waiter.resume(.success(())) }
  }
}

private func sha256(_ bytes: UnsafeRawBufferPointer) -> [UInt8] {
  [UInt8](unsafeUninitializedCapacity: 32) { buffer, count in
    count = EVP_Digest(bytes.baseAddress, bytes.count, buffer.baseAddress, nil, EVP_sha256(), nil) == 1 ? 32 : 0
  }
}
