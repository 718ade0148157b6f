import Glibc
import RPCCore
import SchemaRuntime
import WireProtocol

/// One call on one connection, either side: messages that came and have not been taken, messages that wait to be sent.
///
/// It is its own timer, for the deadline. `@unchecked Sendable`: everything but `loop` is touched on the loop's thread
/// only; what other threads may call goes there first.
class ActiveStream: Timer, @unchecked Sendable {
  /// A whole message that came.
  struct Received {
    var bytes: [UInt8]
    var compressed: Bool
    /// Credit that goes back to the peer when it is taken.
    var credit: Int
  }

  /// A message, or the end of our half, that waits to be sent.
  struct Outgoing {
    var bytes: [UInt8]
    var compressed = false
    /// Client: nothing follows.
    var endStream = false
    /// Client: the end without a message.
    var isEnd = false
    var waiter: Waiter<Void>?
  }

  /// How the stream ended for its owner.
  enum End {
    case ok
    case failed(RPCError)
  }

  final let loop: EventLoop
  @exclusivity(unchecked) final var connection: Connection?
  @exclusivity(unchecked) final var slot = -1
  /// Where it stands among streams that have messages to send: 1 first, 0, -1 last.
  @exclusivity(unchecked) final var band = 0

  @exclusivity(unchecked) final var inbox = Ring<Received>()
  @exclusivity(unchecked) private final var unfinished: [UInt8] = []
  /// Credit of the unfinished message that has not been returned.
  @exclusivity(unchecked) private final var unfinishedCredit = 0
  @exclusivity(unchecked) private final var unfinishedHeld = 0
  /// Credit returned since `turnoverBegan`, up to a whole window.
  @exclusivity(unchecked) private final var turnedOver = 0
  /// First set when the stream gets its slot, on the loop: a client's call is made on its caller's thread, where the
  /// loop's clock may not be read.
  @exclusivity(unchecked) final var turnoverBegan: UInt64 = 0
  @exclusivity(unchecked) final var remoteEnded = false
  @exclusivity(unchecked) final var end: End?
  @exclusivity(unchecked) private final var receiver: Waiter<[UInt8]?>?
  @exclusivity(unchecked) final var messagesReceived: UInt64 = 0
  @exclusivity(unchecked) final var messagesSent: UInt64 = 0

  @exclusivity(unchecked) private final var outgoing = Ring<Outgoing>()
  @exclusivity(unchecked) private final var sentOfFirst = 0
  @exclusivity(unchecked) final var isQueued = false

  init(loop: EventLoop) {
    self.loop = loop
  }

  /// Whether nothing waits in it or for it, and the connection has let go of it.
  final var isAtRest: Bool {
    slot < 0 && inbox.isEmpty && outgoing.isEmpty && unfinished.isEmpty && unfinishedCredit == 0 && unfinishedHeld == 0
      && receiver == nil && sentOfFirst == 0 && !isQueued && !isScheduled
  }

  /// As new, for another stream of the connection; it is at rest.
  final func restart() {
    turnedOver = 0
    turnoverBegan = 0
    remoteEnded = false
    end = nil
    messagesReceived = 0
    messagesSent = 0
  }

  // MARK: what subclasses say

  /// Whether messages are taken as soon as they come, so that their credit is returned at once.
  var takesAtOnce: Bool { false }
  /// A message is complete.
  func messageCame(_ message: Received) { deliver(message) }
  /// A message has begun, and more of it is to come.
  func partCame() {}
  /// The peer's half has ended.
  func remoteHalfEnded() {}
  /// What the peer sent is too long, or cannot be decompressed.
  func broken(_ error: RPCError, _ code: WireErrorCode) {}
  /// All that waited has been written.
  func outgoingDrained() {}
  /// What is received once everything has been taken and the peer's half has ended.
  var resultAtEnd: Result<[UInt8]?, any Error>? { remoteEnded ? .success(nil) : nil }

  // MARK: receiving

  final func dataReceived(_ bytes: UnsafeRawBufferPointer, endsMessage: Bool, compressed: Bool, ended: Bool) {
    guard let connection else { return }
    let credit = bytes.count + (endsMessage ? Settings.messageOverheadBytes : 0)
    if end != nil {
      giveBack(credit)
      if ended { remoteEnded = true }
      return
    }
    if bytes.count > 0 || endsMessage {
      let total = unfinished.count + bytes.count
      guard total <= connection.machine.pointee.local.messageBytesMax else {
        giveBack(credit)
        return broken(tooLong(connection), .messageSize)
      }
      messageBytes(bytes, credit: credit, endsMessage: endsMessage, compressed: compressed, connection)
    }
    if ended && end == nil {
      remoteEnded = true
      remoteHalfEnded()
      settleReceiver()
    }
  }

  private final func messageBytes(
    _ bytes: UnsafeRawBufferPointer, credit: Int, endsMessage: Bool, compressed: Bool, _ connection: Connection
  ) {
    if endsMessage {
      var message = Received(bytes: [], compressed: compressed, credit: unfinishedCredit + credit)
      if unfinished.isEmpty {
        message.bytes = [UInt8](bytes)
      } else {
        unfinished.append(contentsOf: bytes)
        swap(&message.bytes, &unfinished)
      }
      connection.heldBytes -= unfinishedHeld
      unfinishedCredit = 0
      unfinishedHeld = 0
      messagesReceived += 1
      messageCame(message)
    } else {
      // A little more than what is here: a message is often just longer than a frame.
      if unfinished.isEmpty { unfinished.reserveCapacity(bytes.count + bytes.count / 8) }
      unfinished.append(contentsOf: bytes)
      unfinishedCredit += credit
      partCame()
      if takesAtOnce || receiver?.isWaiting == true { creditUnfinished() }
    }
  }

  /// A message longer than the window is credited while somebody waits for it.
  private final func creditUnfinished() {
    guard let connection, unfinishedCredit > 0 else { return }
    connection.heldBytes += unfinishedCredit
    unfinishedHeld += unfinishedCredit
    giveBack(unfinishedCredit)
    unfinishedCredit = 0
    if connection.heldBytes > connection.limits.heldBytesMax {
      broken(RPCError(.resourceExhausted, "the connection's unfinished messages take too much memory"), .messageSize)
    }
  }

  final func giveBack(_ credit: Int) {
    guard let connection, slot >= 0, credit > 0 else { return }
    connection.machine.pointee.consume(credit, slot: slot, output: &connection.output.pointee)
    turnedOver += credit
    if turnedOver >= connection.machine.pointee.streamWindowLimit(slot) {
      connection.windowTurnedOver(slot, since: turnoverBegan)
      turnedOver = 0
      turnoverBegan = loop.now
    }
    if !connection.output.pointee.isEmpty { connection.markDirty() }
  }

  private final func tooLong(_ connection: Connection) -> RPCError {
    RPCError(
      .resourceExhausted,
      "a message is longer than messageBytesMax of \(connection.machine.pointee.local.messageBytesMax) bytes")
  }

  /// Puts a message where ``receive()`` finds it.
  final func deliver(_ message: Received) {
    inbox.append(message)
    settleReceiver()
  }

  /// Gives the waiting receiver what there is for it.
  final func settleReceiver() {
    guard let waiter = receiver else { return }
    guard waiter.isWaiting else {
      receiver = nil
      return
    }
    if let result = takeReceived() {
      receiver = nil
      waiter.resume(result)
    }
  }

  /// The next message, the end, or nil for neither yet.
  final func takeReceived() -> Result<[UInt8]?, any Error>? {
    if let message = inbox.popFirst() {
      giveBack(message.credit)
      do throws(RPCError) { return .success(try plain(message)) } catch {
        broken(error, error.code == .resourceExhausted ? .messageSize : .compression)
        return .failure(error)
      }
    }
    return resultAtEnd
  }

  /// The message, decompressed.
  final func plain(_ message: Received) throws(RPCError) -> [UInt8] {
    guard message.compressed else { return message.bytes }
    guard let connection else { return message.bytes }
    return try connection.decompress(message.bytes)
  }

  /// The next packed message; nil after the last.
  final func receive() async throws -> [UInt8]? {
    if loop.isCurrent {
      if let result = takeReceived() { return try result.get() }
    }
    return try await waiting(on: loop) { waiter in self.awaitMessage(waiter) }
  }

  private final func awaitMessage(_ waiter: Waiter<[UInt8]?>) {
    if let result = takeReceived() { return waiter.resume(result) }
    if let other = receiver, other.isWaiting {
      return waiter.resume(.failure(RPCError(.internalError, "two tasks read one stream at the same time")))
    }
    receiver = waiter
    creditUnfinished()
  }

  // MARK: sending

  /// The credit of this stream grew.
  final func creditCame() {
    if !isQueued && !outgoing.isEmpty { enqueue() }
  }

  private final func enqueue() {
    guard !isQueued, let connection else { return }
    isQueued = true
    connection.enqueue(self)
  }

  final var hasOutgoing: Bool { !outgoing.isEmpty }

  /// Whether the first waiting message has been sent in part.
  final var isMidMessage: Bool { sentOfFirst > 0 }

  /// Queues a message behind those that wait.
  final func enqueue(_ item: Outgoing) {
    outgoing.append(item)
    enqueue()
  }

  /// Takes a whole message at once if nothing stands in its way.
  final func sendNow(_ bytes: UnsafeRawBufferPointer, compressed: Bool) -> Bool {
    guard let connection, slot >= 0, outgoing.isEmpty, connection.hasRoom,
      bytes.count <= min(connection.messageBytesAtOnce, connection.machine.pointee.peer.messageBytesMax),
      connection.machine.pointee.messageCredit(slot) >= bytes.count
    else { return false }
    var offset = 0
    repeat {
      guard
        let count = connection.machine.pointee.sendData(
          slot, bytes, from: offset, compressed: compressed, endStream: false, output: &connection.output.pointee)
      else { return offset > 0 }
      offset += count
    } while offset < bytes.count
    messagesSent += 1
    connection.markDirty()
    return true
  }

  /// As ``sendNow(_:compressed:)``, for a message that is written straight into the output.
  final func sendNow(_ form: PackedForm) -> Bool {
    guard let connection, slot >= 0, outgoing.isEmpty, connection.hasRoom else { return false }
    let byteCount = form.byteCount
    guard byteCount <= min(connection.messageBytesAtOnce, connection.machine.pointee.peer.messageBytesMax),
      connection.machine.pointee.messageCredit(slot) >= byteCount,
      connection.machine.pointee.sendMessage(
        slot, byteCount: byteCount, output: &connection.output.pointee, write: { form.write(to: $0) })
    else { return false }
    messagesSent += 1
    connection.markDirty()
    return true
  }

  enum Progress { case more, done, noStreamCredit, noConnectionCredit }

  /// Writes one frame of what waits.
  final func writeFrame() -> Progress {
    guard let connection, slot >= 0, let first = outgoing.first else { return .done }
    let machine = connection.machine
    if first.isEnd {
      machine.pointee.sendEnd(slot, output: &connection.output.pointee)
    } else {
      let offset = sentOfFirst
      let count = first.bytes.withUnsafeBytes { bytes in
        machine.pointee.sendData(
          slot, bytes, from: offset, atMost: connection.messageBytesAtOnce, compressed: first.compressed,
          endStream: first.endStream, output: &connection.output.pointee)
      }
      guard let count else {
        if machine.pointee.isClosed(slot) { return .done }
        return machine.pointee.streamCredit(slot) > Settings.messageOverheadBytes
          ? .noConnectionCredit : .noStreamCredit
      }
      sentOfFirst += count
      if sentOfFirst < first.bytes.count { return .more }
      messagesSent += 1
    }
    sentOfFirst = 0
    _ = outgoing.popFirst()
    first.waiter?.resume(.success(()))
    if !outgoing.isEmpty { return .more }
    isQueued = false
    outgoingDrained()
    return .done
  }

  /// Drops what waits to be sent; those who wait for it learn why.
  final func dropOutgoing(_ error: RPCError) {
    while let item = outgoing.popFirst() { item.waiter?.resume(.failure(error)) }
    sentOfFirst = 0
  }

  /// Drops what came and was not taken; its credit goes back.
  final func dropInbox() {
    guard !inbox.isEmpty || unfinishedCredit > 0 || unfinishedHeld > 0 else { return }
    var credit = unfinishedCredit
    while let message = inbox.popFirst() { credit += message.credit }
    giveBack(credit)
    connection?.heldBytes -= unfinishedHeld
    unfinished = []
    unfinishedCredit = 0
    unfinishedHeld = 0
  }

  final var hasReceiver: Bool { receiver != nil }

  /// Those who wait to receive learn how it ended.
  final func failReceiver(_ error: RPCError) {
    receiver?.resume(.failure(error))
    receiver = nil
  }
}
