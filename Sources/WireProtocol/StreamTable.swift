/// The streams of a connection: dense slots that the shell can index its own arrays by, and a map from stream ids.
///
/// A slot is taken when a stream opens and given back when both the wire and the side that runs the call are done with
/// it; the id leaves the map as soon as the wire is done.
@usableFromInline
struct StreamTable: Sendable {
  @usableFromInline var slots: [StreamState] = []
  @usableFromInline var free: [Int32] = []
  @usableFromInline var keys: [UInt32] = []
  @usableFromInline var values: [Int32] = []
  @usableFromInline var mapped = 0
  /// Odd and unknown to the peer, so that it cannot choose ids that fall into one bucket.
  @usableFromInline let multiplier = UInt64.random(in: 0...UInt64.max) | 1

  /// Slots in use.
  @inlinable
  var count: Int { slots.count - free.count }

  @usableFromInline
  init() {}

  @inlinable
  func bucket(_ id: UInt32) -> Int {
    Int(truncatingIfNeeded: (UInt64(id) &* multiplier) >> 32) & (keys.count - 1)
  }

  /// The slot of an id that is on the wire.
  @inlinable
  func find(_ id: UInt32) -> Int? {
    guard mapped > 0 else { return nil }
    var at = bucket(id)
    while keys[at] != 0 {
      if keys[at] == id { return Int(values[at]) }
      at = (at + 1) & (keys.count - 1)
    }
    return nil
  }

  /// Takes a slot for `id`, which must not be 0 nor be present.
  @inlinable
  mutating func insert(_ id: UInt32, sendCredit: Int, receiveLimit: Int, receiveAccepted: Int) -> Int {
    if (mapped + 1) * 2 > keys.count { rehash(max(8, keys.count * 2)) }
    let state = StreamState(
      id: id, sendCredit: sendCredit, receiveLimit: receiveLimit, receiveAccepted: receiveAccepted)
    let slot: Int
    if let reused = free.popLast() {
      slot = Int(reused)
      slots[slot] = state
    } else {
      slot = slots.count
      slots.append(state)
    }
    place(id, Int32(slot))
    mapped += 1
    return slot
  }

  @inlinable
  mutating func place(_ id: UInt32, _ slot: Int32) {
    var at = bucket(id)
    while keys[at] != 0 { at = (at + 1) & (keys.count - 1) }
    keys[at] = id
    values[at] = slot
  }

  @usableFromInline
  mutating func rehash(_ capacity: Int) {
    let oldKeys = keys
    let oldValues = values
    keys = [UInt32](repeating: 0, count: capacity)
    values = [Int32](repeating: 0, count: capacity)
    for index in oldKeys.indices where oldKeys[index] != 0 { place(oldKeys[index], oldValues[index]) }
  }

  /// Removes an id from the map; the slot stays taken until ``release(_:)``.
  @inlinable
  mutating func unmap(_ id: UInt32) {
    guard mapped > 0 else { return }
    var hole = bucket(id)
    while keys[hole] != id {
      if keys[hole] == 0 { return }
      hole = (hole + 1) & (keys.count - 1)
    }
    mapped -= 1
    // Entries behind the hole move up unless their own bucket lies behind it, so that a probe never meets a gap.
    var at = hole
    while true {
      at = (at + 1) & (keys.count - 1)
      if keys[at] == 0 { break }
      let home = bucket(keys[at])
      let stays = hole <= at ? (home > hole && home <= at) : (home > hole || home <= at)
      if stays { continue }
      keys[hole] = keys[at]
      values[hole] = values[at]
      hole = at
    }
    keys[hole] = 0
  }

  /// Gives a slot back.
  @inlinable
  mutating func release(_ slot: Int) {
    slots[slot].id = 0
    free.append(Int32(slot))
  }

  /// Slots in use, in no order that means anything.
  var openSlots: [Int] { slots.indices.filter { slots[$0].id != 0 } }
}

/// What the machines know of one stream.
@usableFromInline
struct StreamState: Sendable {
  /// 0 marks a free slot.
  @usableFromInline var id: UInt32
  @usableFromInline var send: SendCredit
  @usableFromInline var receive: ReceiveCredit
  /// The peer sends nothing more (END_STREAM, REPLY).
  @usableFromInline var remoteEnded = false
  /// This side sends nothing more.
  @usableFromInline var localEnded = false
  /// HEADERS has been sent or received, or is too late because DATA has.
  @usableFromInline var headersDone = false
  /// Server: the initial metadata was above what the client takes; the call will end with INTERNAL.
  @usableFromInline var headersTooLong = false
  /// STOP has been sent (server) or received (client).
  @usableFromInline var stopped = false
  /// No frame of the stream is legal any more; its id has left the map.
  @usableFromInline var wireClosed = false
  /// The shell's call (handler or caller) is done with the slot.
  @usableFromInline var ownerDone = false
  /// A message is incomplete: its first DATA frame has come, its last has not.
  @usableFromInline var inMessage = false
  /// Whether the incomplete message is compressed.
  @usableFromInline var messageCompressed = false

  @inlinable
  init(id: UInt32, sendCredit: Int, receiveLimit: Int, receiveAccepted: Int) {
    self.id = id
    send = SendCredit(sendCredit)
    receive = ReceiveCredit(limit: receiveLimit, accepted: receiveAccepted)
  }
}
