import WireProtocol

/// Raw bytes of a connection, in pieces, through FrameDecoder and a machine.
///
/// Byte 0: role (1), small settings (2), a preface is put in front (4), eager application (8), streams that the client
/// has opened (high half). Byte 1: the pieces' length. The rest is what the peer sends.
enum FrameStream {
  @Sendable static func run(_ input: [UInt8]) throws {
    var reader = ProgramReader(input)
    let mode = reader.byte()
    let piece = max(1, Int(reader.byte()) * 4)
    let role: ConnectionMachine.Role = mode & 1 == 0 ? .server : .client
    let settings = mode & 2 == 0 ? Settings() : smallSettings
    var machine = ConnectionMachine(role: role, local: settings)
    var decoder = FrameDecoder(role: role, local: settings)
    var application = Application()
    var output = OutputBuffer()
    if role == .client { try open(Int(mode >> 4), &machine, &application, &output) }
    var bytes = mode & 4 == 0 ? [] : written { Preface.encode(versions: 1...1, settings: Settings(), into: &$0) }
    bytes += reader.rest()

    var offset = 0
    while offset < bytes.count {
      let end = min(bytes.count, offset + piece)
      do {
        try withExactBytes(bytes[offset..<end]) { lent in
          decoder.begin(lent)
          defer { decoder.end() }
          while let part = try decoder.next() {
            switch part {
            case .preface(let parsed): machine.apply(peer: parsed.settings)
            case .refused(let code, _):
              try demand(role == .client, "a server's input was taken for a refusal: \(code)")
              return
            case .frame(let header, let payload):
              try machine.check(header)
              let event = try machine.receive(header, payload, now: UInt64(offset), output: &output)
              try application.take(event, &machine, eager: mode & 8 != 0, output: &output)
            }
          }
        }
      } catch let error as WireError {
        return try demand(error.code.rawValue <= 17, "an unknown code \(error.code.rawValue)")
      }
      try demand(decoder.bytesKept <= 4 * (settings.frameBytesMax + 64 * 1024), "the decoder keeps too much")
      try MachineRules.check(machine)
      try MachineRules.check(output: output, of: machine)
      output.consume(output.count)
      offset = end
    }
  }

  private static func open(
    _ count: Int, _ machine: inout ConnectionMachine, _ application: inout Application, _ output: inout OutputBuffer
  ) throws {
    for _ in 0..<count {
      let opening = machine.open(
        method: "a/b", CallHead(method: .defined(0)), message: nil, endStream: false, output: &output)
      if case .opened(let slot, _) = opening { try application.opened(slot) }
    }
    output.consume(output.count)
  }

  @Sendable static func seeds() -> [[UInt8]] {
    let transcript = Transcript.record()
    let preface = written { Preface.encode(versions: 1...1, settings: smallSettings, into: &$0) }
    return [
      [0x0c, 255] + transcript.toServer, [0x0e, 3] + transcript.toServer, [0x08, 1] + preface + transcript.toServer,
      [0x4d, 255] + transcript.toClient, [0x4f, 3] + transcript.toClient, [0x49, 1] + preface + transcript.toClient,
      [0x01, 2]
        + written { ConnectionMachine.writeGoodbye(lastStream: 0, code: .version, text: "no", output: &$0) },
    ]
  }
}

/// A short honest conversation as the bytes of both directions, behind the prefaces.
struct Transcript {
  private(set) var toServer: [UInt8] = []
  private(set) var toClient: [UInt8] = []

  static func record() -> Transcript {
    var transcript = Transcript()
    var client = ConnectionMachine(role: .client, local: Settings())
    var server = ConnectionMachine(role: .server, local: Settings())
    let fields = [try? MetadataField("trace", text: "abc"), try? MetadataField("key-bin", binary: [0, 255])]
      .compactMap(\.self)
    let message = [UInt8](1...40)
    transcript.toServer += written { output in
      client.sendCredential(number: 1, token: [UInt8]("token".utf8), output: &output)
      for index in 0..<4 {
        let head = CallHead(
          method: .defined(0), credential: 1, timeLeftMicros: 1_000_000, idempotencyKey: index == 0 ? [1, 2] : [],
          metadata: index % 2 == 0 ? fields : [])
        message.withUnsafeBytes {
          _ = client.open(method: "a.B/C", head, message: $0, endStream: index < 2, output: &output)
        }
      }
      message.withUnsafeBytes {
        _ = client.sendData(2, $0, from: 0, compressed: false, endStream: true, output: &output)
      }
      client.reset(3, code: .cancelled, text: "enough", output: &output)
      client.ping(7, output: &output)
    }
    transcript.toClient = written { output in
      transcript.toServer.withUnsafeBytes { bytes in
        var offset = 0
        while offset + FrameHeader.byteCount <= bytes.count, let base = bytes.baseAddress {
          let header = FrameHeader(loadingFrom: base + offset)
          let start = offset + FrameHeader.byteCount
          let payload = UnsafeRawBufferPointer(rebasing: bytes[start..<start + header.payloadBytes])
          _ = try? server.receive(header, payload, now: 1, output: &output)
          offset = start + header.payloadBytes
        }
      }
      server.sendHeaders(0, fields, output: &output)
      message.withUnsafeBytes {
        _ = server.sendData(0, $0, from: 0, compressed: true, endStream: false, output: &output)
      }
      server.sendReply(0, ReplyHead(trailers: fields), message: nil, output: &output)
      message.withUnsafeBytes { server.sendReply(1, ReplyHead(), message: $0, output: &output) }
      server.sendReply(2, ReplyHead(status: 5, message: "no", details: [8, 1]), message: nil, output: &output)
      server.growConnectionWindow(to: 4 << 20, output: &output)
      server.goodbye(final: true, text: "bye", output: &output)
    }
    return transcript
  }
}
