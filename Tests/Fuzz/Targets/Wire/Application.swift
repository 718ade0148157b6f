import WireProtocol

/// What the side that runs calls does with the machine's events: it owes the credit of what it was given.
struct Application {
  /// Message bytes taken in and not yet consumed, by slot.
  private(set) var owed: [Int: (general: Int, reserved: Int)] = [:]

  /// Takes an event. `eager` consumes and answers at once, as a fast handler does.
  mutating func take(
    _ event: Inbound, _ machine: inout ConnectionMachine, eager: Bool, output: inout OutputBuffer
  ) throws {
    switch event {
    case .call(let slot, let head, let message, let ended):
      try demand(machine.role == .server, "a client was given a call")
      try demand(owed[slot] == nil, "slot \(slot) was given twice")
      try demand(head.idempotencyKey.count <= CallHead.idempotencyKeyBytesMax, "a key above its limit")
      owed[slot] = (0, 0)
      if let message { try owe(message, slot) }
      if eager && ended { answer(slot, &machine, output: &output) }
    case .data(let slot, let bytes, let endsMessage, _, let ended):
      try live(slot)
      touch(bytes)
      owed[slot]?.general += bytes.count + (endsMessage ? Settings.messageOverheadBytes : 0)
      if eager { consume(slot, &machine, output: &output) }
      if eager && ended { answer(slot, &machine, output: &output) }
    case .reply(let slot, _, let message):
      try live(slot)
      if let message { try owe(message, slot) }
      try demand(machine.isClosed(slot), "a stream is open after its reply")
      finish(slot, &machine, output: &output)
    case .reset(let slot, _, _), .streamFailed(let slot, _, _):
      try live(slot)
      try demand(machine.isClosed(slot), "a stream is open after its reset")
      finish(slot, &machine, output: &output)
    case .headers(let slot, _), .stop(let slot):
      try live(slot)
      try demand(machine.role == .client, "a server was given a server's frame")
    case .credit(let slot?): try live(slot)
    default: break
    }
  }

  /// The client has opened a slot.
  mutating func opened(_ slot: Int) throws {
    try demand(owed[slot] == nil, "slot \(slot) was opened twice")
    owed[slot] = (0, 0)
  }

  /// Gives the credit of all that was taken back.
  mutating func consume(_ slot: Int, _ machine: inout ConnectionMachine, output: inout OutputBuffer) {
    guard let debt = owed[slot] else { return }
    owed[slot] = (0, 0)
    if debt.general > 0 { machine.consume(debt.general, slot: slot, output: &output) }
    if debt.reserved > 0 { machine.consume(debt.reserved, slot: slot, reserved: true, output: &output) }
  }

  /// Consumes, ends the stream if it is on the wire, and lets go of the slot.
  mutating func finish(_ slot: Int, _ machine: inout ConnectionMachine, output: inout OutputBuffer) {
    guard owed[slot] != nil else { return }
    consume(slot, &machine, output: &output)
    owed[slot] = nil
    machine.reset(slot, code: .cancelled, output: &output)
    machine.release(slot)
  }

  /// Server: consumes, replies and lets go of the slot, which may stay on the wire until the client has ended.
  mutating func answer(
    _ slot: Int, _ machine: inout ConnectionMachine, _ head: ReplyHead = ReplyHead(), message: [UInt8]? = nil,
    output: inout OutputBuffer
  ) {
    guard machine.role == .server, owed[slot] != nil else { return }
    consume(slot, &machine, output: &output)
    if let message, machine.canInlineReply(slot, messageBytes: message.count, head: head) {
      message.withUnsafeBytes { machine.sendReply(slot, head, message: $0, output: &output) }
    } else {
      machine.sendReply(slot, head, message: nil, output: &output)
    }
    owed[slot] = nil
    machine.release(slot)
  }

  private mutating func owe(_ message: Inbound.Message, _ slot: Int) throws {
    touch(message.bytes)
    if message.reserved {
      owed[slot]?.reserved += message.bytes.count
    } else {
      owed[slot]?.general += message.bytes.count
    }
  }

  private func live(_ slot: Int) throws { try demand(owed[slot] != nil, "an event for slot \(slot), which is free") }

  /// Reads the first and last byte, so that a range that is not there is found.
  private func touch(_ bytes: UnsafeRawBufferPointer) {
    guard let first = bytes.first, let last = bytes.last else { return }
    withExtendedLifetime((first, last)) {}
  }
}
