import Glibc
import RPCCore
import WireProtocol

/// The shell of one connection: it moves bytes between a TLS socket and the protocol's state machine.
///
/// Reading: what one read brought is decoded frame by frame; calls and events go to streams, whose handlers run later
/// in the same turn. Writing: everything written in a turn leaves in one piece at its end.
///
/// `@unchecked Sendable`: everything here is touched on the loop's thread only; other threads keep references and come
/// in through the loop.
class Connection: PollTarget, @unchecked Sendable {
  enum State {
    /// TLS is being agreed on.
    case handshaking
    /// TLS stands, the peer's preface is awaited.
    case prefacing
    /// Calls flow.
    case open
    /// The last GOODBYE is written; it closes when that has left.
    case closing
    /// Our half is closed; waits for the peer's end, so that what we sent is not cut off by a reset.
    case lingering
    /// Gone.
    case closed
  }

  final let loop: EventLoop
  final var socket: TLSSocket
  /// Behind pointers, because exclusive access is given by the loop and need not be checked on every use.
  final let machine: UnsafeMutablePointer<ConnectionMachine>
  final let output: UnsafeMutablePointer<OutputBuffer>
  /// TLS records that the socket has not taken yet.
  final let unsent: UnsafeMutablePointer<OutputBuffer>
  private final let decoder: UnsafeMutablePointer<FrameDecoder>
  final let limits: ConnectionLimits
  private final let isClient: Bool
  @exclusivity(unchecked) final var state = State.handshaking

  /// The streams by the machine's slots.
  @exclusivity(unchecked) final var streams: ContiguousArray<ActiveStream?> = []
  /// Streams that are open or whose owner is not done.
  @exclusivity(unchecked) final var streamCount = 0
  final var ready = SendQueue()

  @exclusivity(unchecked) final var token = -1
  @exclusivity(unchecked) final var isDirty = false
  @exclusivity(unchecked) final var socketFull = false
  /// Where the loop notes that it keeps its buffers; -1: it gives them back.
  @exclusivity(unchecked) final var warmPlace = -1
  @exclusivity(unchecked) final var readPaused = false
  @exclusivity(unchecked) private final var watchesRead = true
  final var clock: ActionTimer?

  @exclusivity(unchecked) final var lastHeard: UInt64 = 0
  @exclusivity(unchecked) final var idleSince: UInt64 = 0
  /// Server: when a small answer was written last; 0: never.
  @exclusivity(unchecked) final var answeredAt: UInt64 = 0
  @exclusivity(unchecked) final var pingSent: UInt64 = 0
  final var pongAction: (() -> Void)?
  /// The last measured round trip in nanoseconds; 0 for none.
  @exclusivity(unchecked) final var roundTrip: UInt64 = 0
  /// The system's estimate of it, and when it was asked.
  final var tcpRoundTrip: (nanos: UInt64, measuredAt: UInt64) = (0, 0)
  @exclusivity(unchecked) final var bytesReceived: UInt64 = 0
  @exclusivity(unchecked) final var bytesSent: UInt64 = 0
  /// Bytes of unfinished messages whose credit has been returned.
  @exclusivity(unchecked) final var heldBytes = 0
  @exclusivity(unchecked) final var peerSaidGoodbye = false

  init(
    loop: EventLoop, socket: TLSSocket, role: ConnectionMachine.Role, settings: Settings, budgets: Budgets,
    limits: ConnectionLimits
  ) {
    self.loop = loop
    self.socket = socket
    self.limits = limits
    isClient = role == .client
    machine = .allocate(capacity: 1)
    machine.initialize(to: ConnectionMachine(role: role, local: settings, budgets: budgets))
    output = .allocate(capacity: 1)
    output.initialize(to: OutputBuffer())
    unsent = .allocate(capacity: 1)
    unsent.initialize(to: OutputBuffer())
    decoder = .allocate(capacity: 1)
    decoder.initialize(to: FrameDecoder(role: role, local: settings))
  }

  deinit {
    machine.deinitialize(count: 1)
    machine.deallocate()
    output.deinitialize(count: 1)
    output.deallocate()
    unsent.deinitialize(count: 1)
    unsent.deallocate()
    decoder.deinitialize(count: 1)
    decoder.deallocate()
  }

  // MARK: what subclasses add

  /// TLS stands.
  func secured() throws(TransportError) {}
  /// The peer's preface came; its settings are applied.
  func prefaced(_ preface: Preface.Parsed) throws(WireError) {}
  /// The server refused the connection.
  func refused(_ code: WireErrorCode, _ text: String) {}
  /// An event of the side that runs calls.
  func handle(_ event: consuming Inbound) {}
  /// The connection will not carry another frame: calls are failed with `error`.
  func ended(_ error: TransportError) {}
  /// The descriptor is closed.
  func closed() {}
  /// The connection has not been used for a while: what it keeps for the next call goes.
  func cooled() {}
  /// The turn is about to end: calls that began in it and are still open get their timers.
  func armDeadlines() {}
  /// Called about once per keepalive time while open.
  func aged() {}
  /// Whether a silent peer is asked now.
  var wantsKeepalive: Bool { true }

  // MARK: life

  /// Starts watching the socket; on the loop.
  final func start(timeout: UInt64, writable: Bool = false) {
    lastHeard = loop.now
    loop.connectionCount.add(1, ordering: .relaxed)
    do throws(SystemError) {
      token = try loop.watch(socket.descriptor, self, read: true, write: writable)
    } catch {
      lost(TransportError(.system, "the connection cannot be watched: \(error)"))
      return
    }
    let clock = ActionTimer { [unowned self] in self.tick() }
    self.clock = clock
    loop.schedule(clock, after: timeout)
  }

  final func ready(readable: Bool, writable: Bool) {
    switch state {
    case .handshaking:
      if writable && socketFull { sendKept() }
      if readable && !inHandshakeQueue && state == .handshaking {
        inHandshakeQueue = true
        loop.handshakeLater(self)
      }
    case .closed:
      break
    default:
      if writable && socketFull { sendKept() }
      // Sending may have found the connection lost, and closed it. What waits is taken in its turn, before more is read.
      if readable && !readPaused && !hasBacklog && state != .closed { read() }
    }
  }

  @exclusivity(unchecked) private final var inHandshakeQueue = false

  final func continueHandshake() {
    inHandshakeQueue = false
    guard state == .handshaking else { return }
    let outcome = socket.handshake()
    guard sendRecords() else { return }
    switch outcome {
    case .done:
      do throws(TransportError) { try secured() } catch { return lost(error) }
      if state == .handshaking { state = .prefacing }
      markDirty()
      // The first records may lie in TLS's buffer already, where the poller does not see them.
      if socket.hasPending { loop.readLater(self) }
    case .wantRead, .wantWrite: break
    case .ended: lost(TransportError(.lost, "the peer closed the connection during the TLS handshake"))
    case .failed(let error): lost(error)
    }
  }

  // MARK: reading

  final func continueReading() {
    guard state != .closed, state != .handshaking, !readPaused else { return }
    if hasBacklog && state != .closing && state != .lingering { catchUp() } else { read() }
  }

  /// What a peer may make of one turn of the loop, in small frames: then the loop's other connections get theirs. It is
  /// far above what a full socket of honest calls brings.
  private static let workPerTurn = 2048
  /// What the frames cost that begin and end calls.
  private static let callWork = 16
  /// Whole frames wait in the decoder for the next turn.
  @exclusivity(unchecked) private final var hasBacklog = false
  /// What reading found behind the frames that wait.
  private final var endBehindBacklog: TransportError?

  private final func catchUp() {
    process(UnsafeRawBufferPointer(start: nil, count: 0))
    guard !hasBacklog, state != .closed else { return }
    if let end = endBehindBacklog { return endOfInput(end) }
    if socket.hasPending { loop.readLater(self) }
  }

  private final func read() {
    if warmPlace < 0 { loop.keepWarm(self) }
    let buffer = loop.readBuffer
    guard let base = buffer.baseAddress else { return }
    var filled = 0
    var end: TransportError?
    var more = false
    OpenSSLErrors.clear()
    reading: while true {
      switch socket.read(base + filled, buffer.count - filled) {
      case .done(let count):
        filled += count
        if !socket.hasPending { break reading }
        if buffer.count - filled < EventLoop.readRoomMin {
          more = true
          break reading
        }
      case .wantRead, .wantWrite: break reading
      case .ended:
        end = TransportError(.lost, "the peer closed the connection")
        break reading
      case .failed(let error):
        end = error
        break reading
      }
    }
    // Alerts and key updates that the records asked for.
    if loop.gatherer.count > 0 && !sendRecords() { return }
    if filled > 0 {
      bytesReceived &+= UInt64(filled)
      if state != .lingering && state != .closing { process(UnsafeRawBufferPointer(start: base, count: filled)) }
    }
    if hasBacklog {
      endBehindBacklog = end
      return
    }
    if let end { return endOfInput(end) }
    if more && state != .closed { loop.readLater(self) }
  }

  private final func process(_ bytes: UnsafeRawBufferPointer) {
    decoder.pointee.begin(bytes)
    hasBacklog = false
    var work = Self.workPerTurn
    do throws(WireError) {
      while work > 0, let piece = try decoder.pointee.next() {
        // Whole frames only: one that trickles in for ever keeps no connection alive (10.5).
        lastHeard = loop.now
        switch piece {
        case .frame(let header, let payload):
          work -= header.type == .call || header.type == .reset ? Self.callWork : 1
          let event = try machine.pointee.receive(header, payload, now: loop.now, output: &output.pointee)
          if case .nothing = event { continue }
          dispatch(event)
        case .preface(let preface):
          try prefaced(preface)
          if state == .prefacing { opened() }
        case .refused(let code, let text):
          refused(code, text)
        }
        if state != .open && state != .prefacing { return }
      }
    } catch {
      return fail(error)
    }
    decoder.pointee.end()
    if work <= 0 && decoder.pointee.isMidway {
      hasBacklog = true
      loop.readLater(self)
    }
    let waiting = output.pointee.count
    if waiting > 0 {
      if waiting > limits.outputBytesMax {
        return fail(WireError(.excessiveLoad, "answers wait for a peer that does not read (11.3)"))
      }
      markDirty()
      if waiting > limits.outputBytesPause && limits.pausesReading { pauseReading() }
    }
  }

  private final func opened() {
    state = .open
    idleSince = loop.now
    if let clock { loop.schedule(clock, after: limits.keepaliveInterval) }
    markDirty()
  }

  @inline(__always)
  private final func dispatch(_ event: consuming Inbound) {
    switch event {
    case .data(let slot, let bytes, let endsMessage, let compressed, let ended):
      streams[slot]?.dataReceived(bytes, endsMessage: endsMessage, compressed: compressed, ended: ended)
    case .credit(let slot):
      if let slot { streams[slot]?.creditCame() } else { ready.unblock() }
      markDirty()
    case .pong(let opaque): ponged(opaque)
    default: handle(event)
    }
  }

  /// Nothing more comes.
  private final func endOfInput(_ error: TransportError) {
    switch state {
    case .closed: return
    case .lingering, .closing: close()
    case .open where peerSaidGoodbye && streamCount == 0: close()
    default: lost(error)
    }
  }

  final func pauseReading() {
    readPaused = true
    updateInterest()
  }

  // MARK: streams

  final func attach(_ stream: ActiveStream, slot: Int) {
    while streams.count <= slot { streams.append(nil) }
    streams[slot] = stream
    stream.slot = slot
    stream.turnoverBegan = loop.now
    streamCount += 1
    if isClient { loop.callsAwaited += 1 }
  }

  /// The stream's owner is done and so is the wire, or it is answered.
  final func detach(_ stream: ActiveStream) {
    let slot = stream.slot
    guard slot >= 0, slot < streams.count, streams[slot] === stream else { return }
    streams[slot] = nil
    stream.slot = -1
    streamCount -= 1
    if isClient { loop.callsAwaited -= 1 }
    machine.pointee.release(slot)
    if streamCount == 0 {
      idleSince = loop.now
      drained()
    }
  }

  /// No stream is left.
  func drained() {}
}

/// What limits one connection, in nanoseconds and bytes.
struct ConnectionLimits: Sendable {
  var keepaliveInterval: UInt64
  var keepaliveTimeout: UInt64
  /// Streams send no more messages above this.
  var outputBytesHigh = 256 * 1024
  /// Calls are not read above this, on a server.
  var outputBytesPause = 512 * 1024
  /// The connection ends above this.
  var outputBytesMax = 4 << 20
  var pausesReading: Bool
  /// The most bytes of unfinished messages.
  var heldBytesMax: Int
  /// Windows do not grow above this for the connection, and an eighth of it for a stream.
  var windowBytesMax = 16 << 20
  /// Messages below this are not compressed.
  var compressBytesMin = 1024
}
