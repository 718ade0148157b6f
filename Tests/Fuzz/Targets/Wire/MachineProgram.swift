import WireProtocol

/// A program of a peer's frames and of the own side's acts against one machine.
///
/// Byte 0: role (1), small settings (2), the peer's settings are small (4), eager application (8). Then instructions,
/// a byte each and their operands: the low half is what happens, the high half on which stream.
struct MachineProgram {
  private var reader: ProgramReader
  private var machine: ConnectionMachine
  private var application = Application()
  private let eager: Bool
  private var now: UInt64 = 1

  @Sendable static func run(_ input: [UInt8]) throws {
    var reader = ProgramReader(input)
    let mode = reader.byte()
    var machine = ConnectionMachine(
      role: mode & 1 == 0 ? .server : .client, local: mode & 2 == 0 ? Settings() : smallSettings)
    machine.apply(peer: mode & 4 == 0 ? Settings() : smallSettings)
    var program = MachineProgram(reader: reader, machine: machine, eager: mode & 8 != 0)
    do {
      try program.runAll()
    } catch let error as WireError {
      try demand(error.code.rawValue <= 17, "an unknown code \(error.code.rawValue)")
    }
    try program.settle()
  }

  private init(reader: ProgramReader, machine: ConnectionMachine, eager: Bool) {
    self.reader = reader
    self.machine = machine
    self.eager = eager
  }

  private mutating func runAll() throws {
    var steps = 0
    while !reader.isAtEnd, steps < 4_000 {
      steps += 1
      let instruction = reader.byte()
      var output = OutputBuffer()
      let place = instruction >> 4
      switch instruction & 15 {
      case 0...11: try receive(type: instruction & 15, place, output: &output)
      case 12: try receiveBulk(place, output: &output)
      case 13: try act(place, output: &output)
      case 14: now &+= 1 << UInt64(reader.byte() & 63)
      default: try receive(type: reader.byte(), place, output: &output)
      }
      try MachineRules.check(machine)
      try MachineRules.check(output: output, of: machine)
    }
  }

  /// Lets everything end: nothing may be left.
  private mutating func settle() throws {
    var output = OutputBuffer()
    for slot in Array(application.owed.keys) { application.finish(slot, &machine, output: &output) }
    for slot in machine.slots { machine.reset(slot, code: .cancelled, output: &output) }
    try demand(machine.slotsInUse == 0, "slots are left after all streams have ended")
    try demand(machine.openStreams == 0, "streams are left on the wire after all have ended")
    try MachineRules.check(machine)
    try MachineRules.check(output: output, of: machine)
  }

  // MARK: the peer

  private func stream(_ place: UInt8) -> UInt32 {
    switch place {
    case 0: machine.highestStream == 0 ? 1 : machine.highestStream &+ 2
    case 14: 0
    case 15: 2
    default: UInt32(place) * 2 - 1
    }
  }

  private mutating func receive(type: UInt8, _ place: UInt8, output: inout OutputBuffer) throws {
    let frameType = FrameType(rawValue: type)
    let flags = reader.byte()
    let payload = reader.take(Int(reader.byte()))
    let id = frameType.isConnectionFrame && place < 15 ? 0 : stream(place)
    try take(frameType, flags, id, payload, output: &output)
  }

  /// DATA, or a CALL or REPLY whose message is long.
  private mutating func receiveBulk(_ place: UInt8, output: inout OutputBuffer) throws {
    let flags = reader.byte()
    let count = reader.uint16()
    let id = stream(place)
    let payload = [UInt8](repeating: 0x61, count: count)
    if flags & 0x40 == 0 { return try take(.data, flags, id, payload, output: &output) }
    if machine.role == .server {
      let fields: [UInt8] = [0, 3, 0x61, 0x2f, 0x62, 0, 0]
      return try take(.call, flags & 0x0d | 2, id, fields + payload, output: &output)
    }
    try take(.reply, flags & 0x0c | 2, id, [0] + payload, output: &output)
  }

  private mutating func take(
    _ type: FrameType, _ flags: UInt8, _ id: UInt32, _ payload: [UInt8], output: inout OutputBuffer
  ) throws {
    let header = FrameHeader(
      payloadBytes: payload.count, type: type, flags: FrameFlags(rawValue: flags), stream: id)
    try machine.check(header)
    try withExactBytes(payload) { bytes in
      let event = try machine.receive(header, bytes, now: now, output: &output)
      try application.take(event, &machine, eager: eager, output: &output)
    }
  }

  // MARK: the own side

  private mutating func act(_ place: UInt8, output: inout OutputBuffer) throws {
    let act = reader.byte()
    let size = Int(reader.byte()) * (act & 0x80 == 0 ? 1 : 300)
    let slots = application.owed.keys.sorted()
    let chosen = slots.isEmpty ? nil : slots[Int(place) % slots.count]
    switch (act & 15, chosen) {
    case (0, _): try open(size, act, &output)
    case (1, let slot?): send(slot, size, act, &output)
    case (2, let slot?): if machine.role == .client { machine.sendEnd(slot, output: &output) }
    case (3, let slot?): machine.reset(slot, code: .internalError, text: "own", output: &output)
    case (4, let slot?): application.finish(slot, &machine, output: &output)
    case (5, let slot?):
      let head = ReplyHead(
        status: act & 0x40 == 0 ? 0 : 9, message: "no", details: act & 0x20 == 0 ? [] : [8, 1],
        trailers: fields(act))
      let message = act & 0x40 == 0 ? [UInt8](repeating: 1, count: size) : nil
      application.answer(slot, &machine, head, message: message, output: &output)
    case (6, let slot?): if machine.role == .server { machine.sendHeaders(slot, fields(act), output: &output) }
    case (7, let slot?): application.consume(slot, &machine, output: &output)
    case (8, _): machine.goodbye(final: act & 0x10 != 0, text: "bye", output: &output)
    case (9, _): machine.ping(UInt64(size), output: &output)
    case (10, _): machine.growConnectionWindow(to: size << 14, output: &output)
    case (11, let slot?): machine.growStreamWindow(slot, to: size << 12, output: &output)
    case (12, _): if machine.role == .client { machine.sendCredential(number: 1, token: [1], output: &output) }
    default: break
    }
  }

  private func fields(_ act: UInt8) -> [MetadataField] {
    guard act & 0x10 != 0 else { return [] }
    let text = String(repeating: "v", count: act & 0x80 == 0 ? 9 : 2_000)
    return [try? MetadataField("name", text: text), try? MetadataField("b-bin", binary: [0])].compactMap(\.self)
  }

  private mutating func open(_ size: Int, _ act: UInt8, _ output: inout OutputBuffer) throws {
    guard machine.role == .client else { return }
    let head = CallHead(
      method: .defined(0), credential: 1, timeLeftMicros: 1, idempotencyKey: act & 0x20 == 0 ? [] : [7],
      metadata: fields(act))
    let opening = [UInt8](repeating: 2, count: size).withUnsafeBytes {
      machine.open(method: "s/m\(size % 5)", head, message: $0, endStream: act & 0x40 != 0, output: &output)
    }
    if case .opened(let slot, _) = opening { try application.opened(slot) }
  }

  private mutating func send(_ slot: Int, _ size: Int, _ act: UInt8, _ output: inout OutputBuffer) {
    [UInt8](repeating: 3, count: size).withUnsafeBytes { bytes in
      var offset = 0
      repeat {
        guard
          let taken = machine.sendData(
            slot, bytes, from: offset, compressed: act & 0x10 != 0,
            endStream: act & 0x40 != 0 && machine.role == .client, output: &output)
        else { return }
        offset += taken
      } while offset < size
    }
  }

  // MARK: seeds

  @Sendable static func seeds() -> [[UInt8]] {
    let call: [UInt8] = [0x01, 0x02, 9, 0, 3, 0x61, 0x2f, 0x62, 0, 0, 5, 6]
    let define: [UInt8] = [0x07, 0, 5, 0, 1, 3, 0x61, 0x2f, 0x62]
    let server: [UInt8] =
      define + call + [0x10, 2, 3, 1, 2, 3] + [0x1c, 2, 0x30, 0] + [0x0d, 7, 0] + [0x0d, 6, 1] + [0x0d, 0x81, 40]
      + [0x10, 3, 1, 9] + [0x0d, 0x15, 9] + call + [0x24, 0, 5, 0, 0, 0, 5, 0] + [0x0e, 40] + [0x06, 0, 1, 9]
      + [0x09, 0, 8, 1, 2, 3, 4, 5, 6, 7, 8] + [0x0b, 0, 2, 4, 9] + [0x0d, 0x18, 0] + call
    let client: [UInt8] =
      [0x0d, 0, 9, 0x0d, 0x40, 30, 0x0d, 0x90, 60] + [0x13, 0, 1, 0] + [0x10, 2, 3, 1, 2, 3] + [0x12, 2, 3, 0, 8, 1]
      + [0x35, 0, 0] + [0x36, 0, 1, 60] + [0x0d, 0x81, 50] + [0x32, 0, 4, 5, 1, 0x6e, 0] + [0x54, 0, 5, 0, 0, 0, 1, 0]
      + [0x5c, 0x42, 0x10, 0] + [0x0a, 0, 9, 0, 0, 0, 3, 0, 0, 0, 0, 0]
    return [[0] + server, [2 + 8] + server, [4] + server, [1] + client, [3 + 8] + client, [5] + client]
  }
}
