import Glibc
import WireProtocol

// What a turn has produced leaves in one piece; what the socket does not take is kept and stops the streams.

extension Connection {
  @inline(__always)
  final func markDirty() {
    if !isDirty && state != .closed {
      isDirty = true
      loop.markDirty(self)
    }
  }

  /// A stream has messages to send.
  final func enqueue(_ stream: ActiveStream) {
    ready.append(stream)
    markDirty()
  }

  /// Whether streams may write more now.
  @inline(__always)
  final var hasRoom: Bool {
    state == .open && output.pointee.count < (isShared ? Self.sharedBytesMax : limits.outputBytesHigh)
  }

  /// Whether small answers have left lately. Then streams send in short pieces, and the loop looks for calls behind each
  /// of them, so that an answer stands behind one piece and not behind whole messages.
  @inline(__always)
  final var isShared: Bool { answeredAt != 0 && loop.now &- answeredAt < Self.sharedNanos }

  /// Most of a long message that is written at once: all of it, or a piece on a connection that is shared.
  @inline(__always)
  final var messageBytesAtOnce: Int { isShared ? Self.sharedBytesMax : .max }

  private static let sharedNanos: UInt64 = 10_000_000
  /// A TLS record's worth. On a connection of streams alone such pieces would cost a fifth of the throughput.
  private static let sharedBytesMax = 16 * 1024

  /// Writes what the turn has produced.
  final func flush() {
    isDirty = false
    guard state != .closed, state != .handshaking, !socketFull else { return }
    var budget = Self.writeBytesPerTurn
    let isShared = isShared
    var hasPumped = false
    let piece = isShared ? Self.sharedBytesMax : Self.gatheredBytesMax
    OpenSSLErrors.clear()
    if state == .open && !output.pointee.isEmpty { ready.pumpPassedOver() }
    writing: while !socketFull {
      if output.pointee.isEmpty {
        if state == .open { ready.pump(self) }
        if output.pointee.isEmpty { break }
        hasPumped = true
      }
      while !output.pointee.isEmpty && loop.gatherer.count < piece {
        let bytes = output.pointee.readable
        guard let base = bytes.baseAddress else { break }
        switch socket.write(base, bytes.count) {
        case .done(let count):
          output.pointee.consume(count)
          bytesSent &+= UInt64(count)
          budget -= count
        case .wantRead, .wantWrite: break writing
        case .ended: return lost(TransportError(.lost, "the peer closed the connection"))
        case .failed(let error): return lost(error)
        }
      }
      guard sendRecords() else { return }
      // Answers first, then one piece of a stream: so a stream has its piece in every turn, however many answers leave.
      if budget <= 0 || isShared && hasPumped && (!output.pointee.isEmpty || state == .open && !ready.isEmpty) {
        markDirty()
        break
      }
    }
    output.pointee.releaseIfEmpty(keepBytes: warmPlace < 0 ? 0 : Self.keptBytesMax)
    if readPaused {
      if budget < Self.writeBytesPerTurn { lastHeard = loop.now }
      if output.pointee.count <= limits.outputBytesPause / 2 {
        readPaused = false
        updateInterest()
        loop.readLater(self)
      }
    }
    if state == .closing && output.pointee.isEmpty && !socketFull { linger() }
  }

  /// What a connection that is in use keeps of its output's memory.
  private static let keptBytesMax = 16 * 1024

  /// Others need the place: the buffers go until they are used again.
  final func cool() {
    warmPlace = -1
    guard state != .closed else { return }
    output.pointee.releaseIfEmpty()
    cooled()
    // What still lies in them is read in the next turn, which asks for a place again.
    if !socket.freeBuffers() && state != .handshaking { loop.readLater(self) }
  }

  private static let writeBytesPerTurn = 1 << 20
  /// What is sent at once: more would have left the processor's cache before the system copies it.
  private static let gatheredBytesMax = 64 * 1024

  /// Sends the records that have gathered; what the socket does not take is kept. Whether the connection lives.
  final func sendRecords() -> Bool {
    let gatherer = loop.gatherer
    var (start, count) = (UnsafeRawPointer(gatherer.bytes), gatherer.count)
    guard count > 0 else { return true }
    gatherer.removeAll()
    if !socketFull {
      sending: while count > 0 {
        switch socket.send(start, count) {
        case .done(let sent):
          start += sent
          count -= sent
        case .failed(let error):
          lost(error)
          return false
        default: break sending
        }
      }
    }
    guard count > 0 else { return true }
    unsent.pointee.append(UnsafeRawBufferPointer(start: start, count: count))
    if !socketFull {
      socketFull = true
      updateInterest()
    }
    return true
  }

  /// The socket takes bytes again: first those of records that were kept.
  final func sendKept() {
    while let start = unsent.pointee.readable.baseAddress, unsent.pointee.count > 0 {
      switch socket.send(start, unsent.pointee.count) {
      case .done(let sent): unsent.pointee.consume(sent)
      case .failed(let error): return lost(error)
      default: return
      }
    }
    unsent.pointee.releaseIfEmpty()
    socketFull = false
    updateInterest()
    markDirty()
  }

  final func updateInterest() {
    guard token >= 0 else { return }
    loop.rewatch(socket.descriptor, token: token, read: !readPaused, write: socketFull)
  }
}
