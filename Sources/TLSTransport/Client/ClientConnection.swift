import COpenSSL
import RPCCore
import WireProtocol

/// A connection as the client has it.
///
/// `@unchecked Sendable`: as ``Connection``.
final class ClientConnection: Connection, @unchecked Sendable {
  let pool: ClientPool
  private var numbers: [[UInt8]: Int] = [:]
  private var tokens: [[UInt8]] = []
  @exclusivity(unchecked) private var nextCredential = 1
  @exclusivity(unchecked) private var lastToken: [UInt8] = []
  @exclusivity(unchecked) private var lastNumber = 0
  /// What the server said when it left.
  private var goodbyeText = ""
  private var refusal: TransportError?
  @exclusivity(unchecked) private(set) var isGoingAway = false
  /// Whether the pool knows what became of the attempt to connect.
  private var isSettled = false

  init(pool: ClientPool, socket: TLSSocket) {
    self.pool = pool
    super.init(
      loop: pool.loop, socket: socket, role: .client, settings: pool.settings, budgets: pool.configuration.budgets,
      limits: pool.connectionLimits)
  }

  /// Begins the TLS handshake; on the loop.
  func begin(timeout: UInt64) {
    start(timeout: timeout)
    if state == .handshaking { ready(readable: true, writable: true) }
  }

  // MARK: life

  override func secured() throws(TransportError) {
    guard socket.speaksOurProtocol else {
      throw TransportError(.protocolMismatch, "the server speaks TLS but not cloudpark/1")
    }
    Preface.encode(
      versions: Preface.versionMin...Preface.versionMax, settings: machine.pointee.local, into: &output.pointee)
  }

  override func prefaced(_ preface: Preface.Parsed) throws(WireError) {
    _ = try Preface.check(chosen: preface.versions, offered: Preface.versionMin...Preface.versionMax)
    machine.pointee.apply(peer: preface.settings)
    pool.session.keep(from: socket.ssl)
    loop.afterParsing {
      guard self.state == .open, !self.isSettled else { return }
      self.isSettled = true
      self.pool.connected(self)
    }
  }

  override func refused(_ code: WireErrorCode, _ text: String) {
    let kind: TransportError.Kind =
      switch code {
      case .connectionLimit: .connectionLimit
      case .version: .version
      case .shutdown, .noError: .goingAway
      default: .violation
      }
    refusal = TransportError(kind, text.isEmpty ? "the server refuses the connection (\(code))" : text)
    loop.afterParsing { self.lost(TransportError(kind, "")) }
  }

  override func ended(_ error: TransportError) {
    let reason = refusal ?? error
    guard isSettled else {
      isSettled = true
      return pool.connectFailed(reason)
    }
    pool.remove(self)
    let detail = goodbyeText.isEmpty ? reason.message : goodbyeText
    let failure = RPCError(.unavailable, "the connection to \(pool.configuration.target) was lost: \(detail)")
    let last = machine.pointee.peerGoodbye ?? .max
    for case let call as ClientCall in streams {
      let unprocessed = machine.pointee.streamId(call.slot) > last
      call.connectionLost(failure, unprocessed ? .notProcessed : .unknown)
    }
    pool.connectionLost(reason)
  }

  override func closed() {
    // When the server's preface came together with its goodbye and its end, nobody else tells the pool.
    loop.afterParsing {
      guard !self.isSettled else { return }
      self.isSettled = true
      self.pool.connectFailed(
        TransportError(.goingAway, self.goodbyeText.isEmpty ? "the server closed the connection" : self.goodbyeText))
    }
    pool.connectionClosed(self)
  }

  override var wantsKeepalive: Bool { streamCount > 0 }

  override func drained() {
    if isGoingAway || pool.isClosing { loop.afterParsing { self.leave() } }
  }

  /// Ends in good order; nothing is open any more.
  func leave() {
    guard streamCount == 0, state == .open else { return }
    isGoingAway = true
    finish(.noError, "", as: TransportError(.goingAway, "the connection was closed in good order"))
  }

  /// Whether it took up the TLS session of an earlier connection.
  var isResumed: Bool { state == .open && SSL_session_reused(socket.ssl) == 1 }

  // MARK: calls

  /// Writes the CALL.
  func open(_ call: ClientCall) -> ConnectionMachine.Opening {
    // Part by part: the request as a whole would be copied.
    var head = CallHead(
      method: .defined(0), idempotencyKey: call.request.idempotencyKey, metadata: call.request.metadata.fields)
    if let deadline = call.request.deadline {
      head.timeLeftMicros = max(1, deadline.nanosLeft(at: loop.now) / 1000)
    }
    if let token = call.request.credential {
      head.credential = token == lastToken ? lastNumber : number(of: token)
    }
    let opening: ConnectionMachine.Opening
    if let (bytes, compressed) = call.prepareMessage(for: self) {
      let limit = machine.pointee.peer.messageBytesMax
      guard bytes.count <= limit else {
        call.fail(Self.tooLong(bytes.count, limit), .answered)
        return .opened(slot: -1, inlined: true)
      }
      opening = bytes.withUnsafeBytes { bytes in
        machine.pointee.open(
          method: call.request.method, head, message: bytes, compressed: compressed, endStream: call.endsWithMessage,
          output: &output.pointee)
      }
    } else {
      opening = machine.pointee.open(
        method: call.request.method, head, message: nil, endStream: call.endsWithMessage, output: &output.pointee)
    }
    if case .opened(let slot, let inlined) = opening {
      call.connection = self
      attach(call, slot: slot)
      call.opened(inlined: inlined)
      markDirty()
    }
    return opening
  }

  static func tooLong(_ count: Int, _ limit: Int) -> RPCError {
    RPCError(
      .resourceExhausted, "a message of \(count) bytes is longer than the server's messageBytesMax of \(limit) bytes")
  }

  /// The number a token has on this connection; it is registered on first use, in the place of the oldest when the
  /// server's table is full.
  private func number(of token: [UInt8]) -> Int {
    lastToken = token
    if let number = numbers[token] {
      lastNumber = number
      return number
    }
    let room = machine.pointee.peer.credentialsMax
    guard room > 0 else {
      lastNumber = 1
      return 1
    }
    if nextCredential > room { nextCredential = 1 }
    let number = nextCredential
    nextCredential += 1
    if number <= tokens.count {
      numbers[tokens[number - 1]] = nil
      tokens[number - 1] = token
    } else {
      tokens.append(token)
    }
    numbers[token] = number
    machine.pointee.sendCredential(number: number, token: token, output: &output.pointee)
    lastNumber = number
    return number
  }

  // MARK: events

  override func handle(_ event: consuming Inbound) {
    switch consume event {
    case .reply(let slot, let head, let message): (streams[slot] as? ClientCall)?.replyCame(head, message)
    case .headers(let slot, let metadata): (streams[slot] as? ClientCall)?.headersCame(metadata)
    case .stop(let slot): (streams[slot] as? ClientCall)?.stopCame()
    case .reset(let slot, let code, let text): (streams[slot] as? ClientCall)?.resetCame(code, text)
    case .streamFailed(let slot, let code, let text):
      (streams[slot] as? ClientCall)?.resetCame(code, "the server broke the protocol: \(text)")
    case .goodbye(let last, let code, let text): goodbyeCame(last, code, text)
    case .settingsChanged: loop.afterParsing { self.pool.slotFreed() }
    default: break
    }
  }

  private func goodbyeCame(_ last: UInt32, _ code: WireErrorCode, _ text: String) {
    peerSaidGoodbye = true
    isGoingAway = true
    if code != .noError { goodbyeText = text.isEmpty ? "the server said goodbye (\(code))" : text }
    let failure = RPCError(
      .unavailable, "the server is leaving and has not processed the call" + (text.isEmpty ? "" : ": \(text)"))
    for case let call as ClientCall in streams where machine.pointee.streamId(call.slot) > last {
      call.fail(failure, .notProcessed)
    }
    loop.afterParsing {
      self.pool.goingAway(self)
      self.leave()
    }
  }
}
