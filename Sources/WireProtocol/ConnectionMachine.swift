/// The state of one connection after the preface, for either side: streams, credit, tables, budgets.
///
/// Pure: frames and calls go in, ``Inbound`` events and bytes in an ``OutputBuffer`` come out. It does no I/O and has
/// no clock; times are arguments, in nanoseconds of any monotonic clock. Nothing a peer sends traps.
///
/// A stream as the server sees it (the client's view mirrors it; PROTOCOL.md, section 6):
///
/// ```
///             CALL                    CALL+END_STREAM
///    idle ------------> open    idle ------------------> half-closed (remote)
///                        |  \                                   |
///           DATA+END     |   \ REPLY sent                       | REPLY sent
///     half-closed <------+    +-----> answered                  v
///                                        |  END_STREAM / RESET closed
///                                        +--------------------> closed
///    RESET, sent or received, closes from any state.
/// ```
public struct ConnectionMachine: Sendable {
  /// Which end of the connection this is.
  public enum Role: Sendable { case server, client }

  /// Which end this is.
  public let role: Role
  /// What this side announced.
  public internal(set) var local: Settings
  /// What this side enforces: ``local``, or the default where that is more and the peer may have assumed it.
  public let accepted: Settings
  /// What the peer announced, or the defaults before its preface came.
  public internal(set) var peer = Settings()
  /// The budgets for the peer's misbehaviour.
  public var budgets: Budgets

  @usableFromInline var streams = StreamTable()
  /// The highest stream id opened so far (by the client).
  @usableFromInline var lastStream: UInt32 = 0
  @usableFromInline var sendGeneral: SendCredit
  @usableFromInline var sendReserve: SendCredit
  @usableFromInline var receiveGeneral: ReceiveCredit
  @usableFromInline var receiveReserve: ReceiveCredit

  var encoder = MetadataEncoder(entriesMax: Settings().metadataTableMax)
  var decoder: MetadataDecoder
  /// Server: methods the client has defined. Client: methods defined to the server.
  var methodsDefined = 0
  var methodNumbers: [String: Int] = [:]
  /// Client: the method called last.
  var lastMethod: (name: String, number: Int) = ("", 0)
  var counters = BudgetCounters()
  var lastPing: UInt64 = 0
  /// PINGs of ours that have not been answered yet.
  var pingsOutstanding = 0
  /// Frames that were ignored because their type is unknown.
  public internal(set) var unknownFramesIgnored = 0
  /// The last stream of the peer's final GOODBYE, once it came.
  public internal(set) var peerGoodbye: UInt32?
  /// The last stream of our own final GOODBYE, once it was sent.
  public internal(set) var localGoodbye: UInt32?

  /// The largest stream id.
  public static let streamIdMax: UInt32 = 0x7fff_ffff

  /// A connection whose own settings are `local`; the peer's are the defaults until ``apply(peer:)``.
  public init(role: Role, local: Settings, budgets: Budgets = Budgets()) {
    self.role = role
    self.local = local
    self.budgets = budgets
    let assumed = Settings()
    sendGeneral = SendCredit(assumed.connectionWindowBytes)
    sendReserve = SendCredit(assumed.unaryReserveBytes)
    accepted = local.enforced(by: role)
    receiveGeneral = ReceiveCredit(limit: local.connectionWindowBytes, accepted: accepted.connectionWindowBytes)
    receiveReserve = ReceiveCredit(
      limit: local.unaryReserveBytes, accepted: accepted.unaryReserveBytes, keep: Settings.unaryMessageBytesReserved)
    decoder = MetadataDecoder(entriesMax: accepted.metadataTableMax, headerBytesMax: accepted.headerBytesMax)
  }

  /// Takes the settings of the peer's preface. Credit moves by the difference to the assumed defaults, so what was
  /// sent before the preface came stays charged.
  public mutating func apply(peer settings: Settings) {
    sendGeneral.available += settings.connectionWindowBytes - peer.connectionWindowBytes
    sendReserve.available += settings.unaryReserveBytes - peer.unaryReserveBytes
    for slot in streams.slots.indices where streams.slots[slot].id != 0 {
      streams.slots[slot].send.available += settings.streamWindowBytes - peer.streamWindowBytes
    }
    encoder.entriesMax = settings.metadataTableMax
    peer = settings
  }

  // MARK: what the shell may ask

  /// Slots in use: streams on the wire, and closed ones whose owner is not done.
  @inlinable
  public var slotsInUse: Int { streams.count }

  /// Streams that are on the wire.
  @inlinable
  public var openStreams: Int { streams.mapped }

  /// The highest stream id seen or used so far.
  @inlinable
  public var highestStream: UInt32 { lastStream }

  /// The stream id of a slot in use; 0 for a free one.
  @inlinable
  public func streamId(_ slot: Int) -> UInt32 { streams.slots[slot].id }

  /// Whether the wire side of the slot is closed.
  @inlinable
  public func isClosed(_ slot: Int) -> Bool { streams.slots[slot].wireClosed }

  /// Whether the peer has said that it sends nothing more on the stream.
  @inlinable
  public func remoteEnded(_ slot: Int) -> Bool { streams.slots[slot].remoteEnded }

  /// All slots in use.
  public var slots: [Int] { streams.openSlots }

  /// Credit left for messages on the connection, in bytes.
  public var connectionCredit: Int { max(0, sendGeneral.available) }

  // MARK: ends of slots

  /// The handler or caller is done with the slot; it may be used again once the wire is done with it too. A stream that
  /// is still on the wire and not answered must be reset first.
  @inlinable
  public mutating func release(_ slot: Int) {
    guard !streams.slots[slot].ownerDone else { return }
    streams.slots[slot].ownerDone = true
    if streams.slots[slot].wireClosed { streams.release(slot) }
  }

  @inlinable
  mutating func closeWire(_ slot: Int) {
    guard !streams.slots[slot].wireClosed else { return }
    streams.slots[slot].wireClosed = true
    streams.unmap(streams.slots[slot].id)
    if streams.slots[slot].ownerDone { streams.release(slot) }
  }

  // MARK: credit back to the peer

  /// The application has taken `bytes` of message bytes received on `slot`: credit is returned when enough is due. For
  /// a whole message that came in DATA frames, add `Settings.messageOverheadBytes`.
  @inlinable
  public mutating func consume(_ bytes: Int, slot: Int, reserved: Bool = false, output: inout OutputBuffer) {
    consumeConnection(bytes, reserved: reserved, output: &output)
    guard !streams.slots[slot].wireClosed, !streams.slots[slot].remoteEnded else { return }
    let due = streams.slots[slot].receive.consume(bytes)
    if due > 0 { writeWindow(due, stream: streams.slots[slot].id, flags: [], output: &output) }
  }

  /// As ``consume(_:slot:reserved:output:)`` for bytes whose stream has gone.
  @inlinable
  public mutating func consumeConnection(_ bytes: Int, reserved: Bool = false, output: inout OutputBuffer) {
    if reserved {
      let due = receiveReserve.consume(bytes)
      if due > 0 { writeWindow(due, stream: 0, flags: .reserve, output: &output) }
    } else {
      let due = receiveGeneral.consume(bytes)
      if due > 0 { writeWindow(due, stream: 0, flags: [], output: &output) }
    }
  }

  /// Raises the connection's window (and with it what new streams may use is unchanged); announces the difference.
  public mutating func growConnectionWindow(to bytes: Int, output: inout OutputBuffer) {
    let increment = receiveGeneral.grow(to: min(bytes, 1 << 30))
    if increment > 0 { writeWindow(increment, stream: 0, flags: [], output: &output) }
  }

  /// Raises one stream's window, kept within an eighth of the connection's; announces the difference.
  public mutating func growStreamWindow(_ slot: Int, to bytes: Int, output: inout OutputBuffer) {
    guard !streams.slots[slot].wireClosed, !streams.slots[slot].remoteEnded else { return }
    let increment = streams.slots[slot].receive.grow(to: min(bytes, receiveGeneral.limit / 8))
    if increment > 0 { writeWindow(increment, stream: streams.slots[slot].id, flags: [], output: &output) }
  }

  // Mutating, like all that is called on a call's way: a method that only reads is given a copy of the whole machine.
  @usableFromInline
  mutating func writeWindow(_ increment: Int, stream: UInt32, flags: FrameFlags, output: inout OutputBuffer) {
    let mark = output.beginFrame(.window, flags: flags, stream: stream)
    output.append(varint: UInt64(increment))
    output.endFrame(mark)
  }

  // MARK: connection frames of our own

  /// Writes a PING whose eight bytes the peer sends back.
  public mutating func ping(_ opaque: UInt64, output: inout OutputBuffer) {
    pingsOutstanding += 1
    let mark = output.beginFrame(.ping, flags: [], stream: 0)
    output.append(bigEndian: opaque)
    output.endFrame(mark)
  }

  /// Writes a GOODBYE. A warning names the largest stream id; the final one names the last stream processed, and
  /// streams above it are refused from then on.
  public mutating func goodbye(
    final: Bool, code: WireErrorCode = .noError, text: String = "", output: inout OutputBuffer
  ) {
    // A second final GOODBYE, or a late warning, must not raise what was said before (10.3).
    let last = localGoodbye ?? (final ? lastStream : Self.streamIdMax)
    if final { localGoodbye = last }
    Self.writeGoodbye(lastStream: last, code: code, text: text, output: &output)
  }

  /// Writes a GOODBYE outside of any connection state (a failed preface, a connection cap).
  public static func writeGoodbye(
    lastStream: UInt32, code: WireErrorCode, text: String, output: inout OutputBuffer
  ) {
    let mark = output.beginFrame(.goodbye, flags: [], stream: 0)
    output.append(bigEndian: lastStream)
    output.append(bigEndian: code.rawValue)
    output.append(lengthPrefixed: text.cut(utf8: ReplyHead.messageBytesMax))
    output.endFrame(mark)
  }

  /// Resets a stream that is on the wire; both directions end. No effect on one that is closed.
  public mutating func reset(_ slot: Int, code: WireErrorCode, text: String = "", output: inout OutputBuffer) {
    guard !streams.slots[slot].wireClosed else { return }
    writeReset(streams.slots[slot].id, code: code, text: text, output: &output)
    closeWire(slot)
  }

  func writeReset(_ stream: UInt32, code: WireErrorCode, text: String, output: inout OutputBuffer) {
    let mark = output.beginFrame(.reset, flags: [], stream: stream)
    output.append(bigEndian: code.rawValue)
    output.append(lengthPrefixed: text.cut(utf8: ReplyHead.messageBytesMax))
    output.endFrame(mark)
  }
}
