import RPCCore
import WireProtocol

/// A connection as the server has it: methods and credentials by number, calls.
///
/// `@unchecked Sendable`: as ``Connection``.
final class ServerConnection: Connection, @unchecked Sendable {
  let id: UInt64
  let server: ServerLoop
  @exclusivity(unchecked) private(set) var peer: Peer
  /// The address that counts for limits, without the port.
  let host: String
  /// Why it is refused as soon as TLS stands; nil for a connection that is served.
  private let refusal: (code: WireErrorCode, text: String)?
  @exclusivity(unchecked) private var methods: ContiguousArray<ServedMethod> = []
  @exclusivity(unchecked) private var credentials: [Int: Credential] = [:]
  /// Objects of calls that are over, for the next ones, while the connection is in use.
  @exclusivity(unchecked) private var spareCalls: ContiguousArray<ServerCall> = []
  private static let spareCallsMax = 64
  @exclusivity(unchecked) private var lastCredential: (number: Int, credential: Credential?) = (0, nil)
  @exclusivity(unchecked) private(set) var calls: UInt64 = 0
  let openedAt = WallTime.now
  private var isStopping = false
  private var isClosingIdle = false
  /// Whether the TLS handshake is over.
  @exclusivity(unchecked) private(set) var isSecured = false

  init(
    id: UInt64, server: ServerLoop, socket: TLSSocket, address: String, host: String,
    refusal: (code: WireErrorCode, text: String)?
  ) {
    self.id = id
    self.server = server
    self.host = host
    self.refusal = refusal
    peer = Peer(address: address)
    let shared = server.shared
    super.init(
      loop: server.loop, socket: socket, role: .server, settings: shared.settings, budgets: shared.limits.budgets,
      limits: shared.connectionLimits)
  }

  // MARK: life

  override func secured() throws(TransportError) {
    guard socket.speaksOurProtocol else {
      throw TransportError(.protocolMismatch, "the client does not offer cloudpark/1 (2.1)")
    }
    peer = Peer(address: peer.address, certificateIdentity: try PeerCertificate.identity(socket.ssl))
    isSecured = true
    server.shared.handshakeEnded()
    if let refusal {
      state = .prefacing
      finish(refusal.code, refusal.text, as: TransportError(.connectionLimit, refusal.text))
    }
  }

  override func prefaced(_ preface: Preface.Parsed) throws(WireError) {
    let version = try Preface.choose(offered: preface.versions)
    Preface.encode(versions: version...version, settings: machine.pointee.local, into: &output.pointee)
    machine.pointee.apply(peer: preface.settings)
    if isStopping { loop.afterParsing { self.goAway() } }
  }

  override func ended(_ error: TransportError) {
    let failure = RPCError(.cancelled, "the client has gone: \(error.message)")
    for stream in streams { (stream as? ServerCall)?.abandoned(failure) }
    server.shared.connectionEnded(self, error)
  }

  override func closed() {
    spareCalls = []
    server.remove(self)
  }

  override func drained() {
    if isStopping && machine.pointee.localGoodbye != nil || peerSaidGoodbye { loop.afterParsing { self.leave() } }
  }

  override func aged() {
    guard let idle = server.shared.limits.idleTimeout, streamCount == 0, !isStopping else { return }
    if loop.now &- idleSince >= UInt64(max(0, idle.wholeNanoseconds)) {
      goAway()
    }
  }

  // MARK: deadlines

  /// Slots of calls that began in this turn and have a deadline. Most of them end in this turn, and never see the
  /// loop's timers.
  @exclusivity(unchecked) private var unarmed: ContiguousArray<Int> = []

  override func armDeadlines() {
    for slot in unarmed where slot < streams.count {
      // A slot may have been freed and taken again meanwhile; then it is here twice.
      guard let call = streams[slot] as? ServerCall, !call.isScheduled else { continue }
      call.armDeadline()
    }
    unarmed.removeAll(keepingCapacity: unarmed.count <= Self.keptSlotsMax)
  }

  private static let keptSlotsMax = 1024

  // MARK: events

  override func handle(_ event: consuming Inbound) {
    switch consume event {
    case .call(let slot, let head, let message, let ended): called(slot, head, message, ended: ended)
    case .reset(let slot, let code, let text):
      (streams[slot] as? ServerCall)?.abandoned(
        RPCError(.cancelled, "the client cancelled the call (\(code))\(text.isEmpty ? "" : ": " + text)"))
    case .streamFailed(let slot, let code, let text):
      (streams[slot] as? ServerCall)?.abandoned(RPCError(.cancelled, "the client broke the protocol: \(code): \(text)"))
    case .methodDefined(_, let name): methods.append(server.shared.method(name))
    case .credential(let number, .set(let token)):
      credentials[number] = Credential(token: token)
      lastCredential = (0, nil)
    case .credential(let number, .drop):
      credentials[number] = nil
      lastCredential = (0, nil)
    case .goodbye:
      peerSaidGoodbye = true
      if streamCount == 0 { loop.afterParsing { self.leave() } }
    default: break
    }
  }

  @inline(__always)
  private func called(_ slot: Int, _ head: CallHead, _ message: Inbound.Message?, ended: Bool) {
    calls += 1
    server.callsStarted += 1
    let left = head.timeLeftMicros
    let (id, now) = (loop.nextCallID(), loop.now)
    let deadline = left == 0 ? nil : Deadline(nanos: now &+ left &* 1000)
    let call = call(of: head.method)
    call.begins(
      head: head, deadline: deadline, credential: head.credential == 0 ? nil : credential(head.credential), id: id,
      at: now)
    attach(call, slot: slot)
    if deadline != nil {
      if unarmed.isEmpty { loop.armLater(self) }
      unarmed.append(slot)
    }
    if let message {
      machine.pointee.consume(
        message.bytes.count, slot: slot, reserved: message.reserved, output: &output.pointee)
    }
    if !call.served.isServed {
      call.conclude(server.shared.router.unimplemented(call.name))
    } else if head.credential != 0 && call.credential == nil {
      call.conclude(RPCError(.unauthenticated, "credential \(head.credential) is not registered on this connection"))
    } else {
      call.opened(message, ended: ended)
    }
  }

  /// A call of a method, in an object that has served others if there is one.
  @inline(__always)
  private func call(of method: MethodReference) -> ServerCall {
    guard let spare = spareCalls.popLast() else { return ServerCall(self, method: served(method)) }
    // Most often of the same method: a look at it counts no reference.
    if case .defined(let number) = method, ObjectIdentifier(methods[number]) == spare.servedID { return spare }
    spare.serves(served(method))
    return spare
  }

  private func served(_ method: MethodReference) -> ServedMethod {
    switch method {
    case .defined(let number): methods[number]
    case .literal(let name): server.shared.method(name)
    }
  }

  /// Most clients act with one credential, so the last one is kept at hand.
  @inline(__always)
  private func credential(_ number: Int) -> Credential? {
    if number != lastCredential.number { lastCredential = (number, credentials[number]) }
    return lastCredential.credential
  }

  /// A call has been run: its object serves the next one, unless somebody still holds it.
  func recycle(_ done: consuming ServerCall) {
    guard state == .open, warmPlace >= 0, spareCalls.count < Self.spareCallsMax, isKnownUniquelyReferenced(&done),
      done.retire()
    else { return }
    spareCalls.append(done)
  }

  override func cooled() { spareCalls = [] }

  // MARK: stopping

  /// Warns the client, then says the final GOODBYE after a round trip; closes when the last call has ended.
  func goAway() {
    guard state == .open else {
      isStopping = true
      if state == .handshaking { lost(TransportError(.goingAway, "the server is stopping")) }
      return
    }
    guard machine.pointee.localGoodbye == nil, !isClosingIdle else { return }
    isStopping = true
    isClosingIdle = true
    machine.pointee.goodbye(final: false, code: .shutdown, text: "the server is stopping", output: &output.pointee)
    for stream in streams { (stream as? ServerCall)?.goAway() }
    afterRoundTrip {
      guard self.state == .open else { return }
      self.machine.pointee.goodbye(
        final: true, code: .shutdown, text: "the server is stopping", output: &self.output.pointee)
      self.markDirty()
      if self.streamCount == 0 { self.leave() }
    }
  }

  /// Closes; nothing is open any more.
  private func leave() {
    guard streamCount == 0, state == .open else { return }
    finish(.noError, "", as: TransportError(.goingAway, "the connection was closed in good order"))
  }

  /// The time for stopping is over: calls that are left are cancelled.
  func cancelAll() {
    let failure = RPCError(.unavailable, "the server is stopping and waited as long as it could")
    for stream in streams { (stream as? ServerCall)?.conclude(failure) }
    finish(.shutdown, "the server is stopping", as: TransportError(.goingAway, "the server has stopped"))
  }
}
