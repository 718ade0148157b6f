import BenchWork
import RPCSchemas
import SchemaRuntime
import WireProtocol

/// A value of 90 bytes to bytes.
let packing: Path = { count, _ in
  for _ in 0..<count {
    guard try BenchService.message.packed().count > 80 else { throw Broken(description: "the message is cut short") }
  }
}

/// Its bytes to a value: the scan, protobuf-c and the copy into Swift.
let unpacking: Path = { count, _ in
  let bytes = try BenchService.message.packed()
  for _ in 0..<count {
    guard try TestingV1.EchoMessage(packed: bytes).id == 1_234_567 else { throw Broken(description: "another message") }
  }
}

/// A call there and back through both machines: CALL written and read, REPLY written and read.
let framing: Path = { count, _ in
  let message = try BenchService.message.packed()
  var client = ConnectionMachine(role: .client, local: Settings())
  var server = ConnectionMachine(role: .server, local: Settings())
  client.apply(peer: Settings())
  server.apply(peer: Settings())
  var toServer = OutputBuffer()
  var toClient = OutputBuffer()
  for _ in 0..<count {
    try message.withUnsafeBytes { message in
      let head = CallHead(method: .literal(""), credential: 0, timeLeftMicros: 60_000_000)
      let opening = client.open(
        method: "cloudpark.rpc.testing.v1.TestService/Echo", head, message: message, endStream: true, output: &toServer)
      guard case .opened(_, true) = opening else { throw Broken(description: "the call was not opened: \(opening)") }
      try feed(&toServer, to: &server, answer: &toClient) { server, event, output in
        guard case .call(let slot, _, let message?, true) = event else { return }
        server.consume(message.bytes.count, slot: slot, reserved: message.reserved, output: &output)
        server.sendReply(slot, ReplyHead(), message: message.bytes, output: &output)
        server.release(slot)
      }
      var answers = 0
      try feed(&toClient, to: &client, answer: &toServer) { client, event, output in
        guard case .reply(let slot, _, let message?) = event else { return }
        client.consume(message.bytes.count, slot: slot, reserved: message.reserved, output: &output)
        client.release(slot)
        answers += 1
      }
      guard answers == 1 else { throw Broken(description: "the call was not answered") }
    }
  }
}

/// Hands every frame that was written to the other machine.
private func feed(
  _ bytes: inout OutputBuffer, to machine: inout ConnectionMachine, answer: inout OutputBuffer,
  _ handle: (inout ConnectionMachine, Inbound, inout OutputBuffer) throws -> Void
) throws {
  let frames = bytes.readable
  var offset = 0
  while offset + FrameHeader.byteCount <= frames.count, let base = frames.baseAddress {
    let header = FrameHeader(loadingFrom: base + offset)
    try machine.check(header)
    let start = offset + FrameHeader.byteCount
    let payload = UnsafeRawBufferPointer(rebasing: frames[start..<start + header.payloadBytes])
    try handle(&machine, try machine.receive(header, payload, now: 1, output: &answer), &answer)
    offset = start + header.payloadBytes
  }
  bytes.consume(frames.count)
}
