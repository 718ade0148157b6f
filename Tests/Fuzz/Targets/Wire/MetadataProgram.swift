import WireProtocol

/// Metadata blocks in the frames that carry them, and the fixed point: what was read is written and read as the same.
///
/// Instructions: a byte that says which frame (DEFINE, HEADERS, REPLY, CALL), a length, and the frame's payload.
enum MetadataProgram {
  @Sendable static func run(_ input: [UInt8]) throws {
    var reader = ProgramReader(input)
    let small = reader.byte() & 1 == 1
    let local = small ? smallSettings : Settings()
    var client = ConnectionMachine(role: .client, local: local)
    var server = ConnectionMachine(role: .server, local: local)
    var echo = Echo()
    var stream: UInt32 = 1
    var output = OutputBuffer()
    for _ in 0..<200 {
      _ = client.open(method: "a/b", CallHead(method: .defined(0)), message: nil, endStream: true, output: &output)
    }
    output.consume(output.count)
    do {
      while !reader.isAtEnd, stream < 399 {
        let kind = reader.byte()
        let payload = reader.take(reader.uint16() % 4_096)
        output.consume(output.count)
        let (type, flags): (FrameType, UInt8) =
          switch kind & 3 {
          case 0: (.define, 0)
          case 1: (.headers, 0)
          case 2: (.reply, kind & 0x30)
          default: (.call, kind & 0x30)
          }
        let id = type == .define ? 0 : stream
        let header = FrameHeader(
          payloadBytes: payload.count, type: type, flags: FrameFlags(rawValue: flags), stream: id)
        let fields = try withExactBytes(payload) { bytes in
          type == .call
            ? try take(try server.receive(header, bytes, now: 1, output: &output), &server)
            : try take(try client.receive(header, bytes, now: 1, output: &output), &client)
        }
        if type != .define { stream += 2 }
        for list in fields { try echo.check(list) }
      }
    } catch is WireError {}
  }

  private static func take(_ event: Inbound, _ machine: inout ConnectionMachine) throws -> [[MetadataField]] {
    switch event {
    case .headers(let slot, let fields):
      machine.release(slot)
      return [fields]
    case .reply(let slot, let head, _):
      machine.release(slot)
      return [head.initialMetadata, head.trailers]
    case .call(let slot, let head, _, _):
      var output = OutputBuffer()
      machine.reset(slot, code: .cancelled, output: &output)
      machine.release(slot)
      return [head.metadata]
    default: return []
    }
  }

  @Sendable static func seeds() -> [[UInt8]] {
    let transcript = Transcript.record()
    return [transcript.toServer, transcript.toClient].map { bytes in
      var program: [UInt8] = [0]
      var offset = 0
      while offset + FrameHeader.byteCount <= bytes.count {
        let header = bytes[offset...].withUnsafeBytes { FrameHeader(loadingFrom: $0.baseAddress!) }
        let start = offset + FrameHeader.byteCount
        let kind: UInt8? =
          switch header.type {
          case .define: 0
          case .headers: 1
          case .reply: 2 | header.flags.rawValue & 0x30
          case .call: 3 | header.flags.rawValue & 0x30
          default: nil
          }
        if let kind {
          program += [kind, UInt8(header.payloadBytes >> 8), UInt8(header.payloadBytes & 255)]
          program += bytes[start..<start + header.payloadBytes]
        }
        offset = start + header.payloadBytes
      }
      return program
    }
  }
}

/// Two machines of ours that pass metadata on.
private struct Echo {
  private var client = ConnectionMachine(role: .client, local: Settings())
  private var server = ConnectionMachine(role: .server, local: Settings())

  /// Sends the fields as a call's and as initial metadata: both ends must see the same.
  mutating func check(_ fields: [MetadataField]) throws {
    for field in fields {
      switch field.value {
      case .text(let text): _ = try MetadataField(field.name, text: text)
      case .binary(let bytes): _ = try MetadataField(field.name, binary: bytes)
      }
    }
    var slot: Int?
    let call = written { output in
      let head = CallHead(method: .defined(0), metadata: fields)
      if case .opened(let opened, _) = client.open(
        method: "a/b", head, message: nil, endStream: true, output: &output)
      {
        slot = opened
      }
    }
    guard let slot else { throw FuzzFailure("metadata that was received cannot be sent") }
    var got: [MetadataField]?
    var served: Int?
    try deliver(call, to: &server) { event in
      if case .call(let slot, let head, _, _) = event { (served, got) = (slot, head.metadata) }
    }
    try demand(got == fields, "a call's metadata changed on the way")
    guard let served else { return }
    let reply = written { output in
      server.sendHeaders(served, fields, output: &output)
      server.sendReply(served, ReplyHead(trailers: fields), message: nil, output: &output)
    }
    server.release(served)
    var seen: [[MetadataField]] = []
    try deliver(reply, to: &client) { event in
      switch event {
      case .headers(_, let fields): seen.append(fields)
      case .reply(_, let head, _): seen.append(head.trailers)
      default: break
      }
    }
    try demand(seen == [fields, fields], "an answer's metadata changed on the way")
    client.release(slot)
  }

  private func deliver(
    _ bytes: [UInt8], to machine: inout ConnectionMachine, _ see: (Inbound) -> Void
  ) throws {
    var output = OutputBuffer()
    try bytes.withUnsafeBytes { raw in
      var offset = 0
      while offset < raw.count, let base = raw.baseAddress {
        let header = FrameHeader(loadingFrom: base + offset)
        let start = offset + FrameHeader.byteCount
        let payload = UnsafeRawBufferPointer(rebasing: raw[start..<start + header.payloadBytes])
        do {
          see(try machine.receive(header, payload, now: 1, output: &output))
        } catch {
          throw FuzzFailure("a machine of ours refuses another's frame: \(error)")
        }
        offset = start + header.payloadBytes
      }
    }
  }
}
