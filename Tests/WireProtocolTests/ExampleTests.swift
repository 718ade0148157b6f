import Testing

@testable import WireProtocol

/// Goal: the byte examples of PROTOCOL.md 15 are what the code writes and reads.
@Suite struct ExampleTests {
  @Test func s15_callAndReply() throws {
    var peers = Peers()
    let message: [UInt8] = [8, 1]
    let sent = written { output in
      let opening = message.withUnsafeBytes {
        peers.client.open(
          method: "a.B/C", CallHead(method: .defined(0), timeLeftMicros: 1_000_000), message: $0, endStream: true,
          output: &output)
      }
      #expect(opening == .opened(slot: 0, inlined: true))
    }
    #expect(
      sent
        == hex("00 00 08 07 00 00 00 00 00 00 01 05 61 2e 42 2f 43")
        + hex("00 00 07 01 03 00 00 00 01 01 00 c0 84 3d 08 01"))

    let (seen, answer) = try peers.server.feed(sent)
    #expect(
      seen == [
        .methodDefined(0, "a.B/C"),
        .call(slot: 0, CallHead(method: .defined(0), timeLeftMicros: 1_000_000), [8, 1], ended: true),
      ])
    #expect(answer.isEmpty)

    let reply = written { output in
      [UInt8]([8, 2]).withUnsafeBytes {
        peers.server.sendReply(0, ReplyHead(), message: $0, output: &output)
      }
    }
    #expect(reply == hex("00 00 03 02 02 00 00 00 01 00 08 02"))
    #expect(try peers.client.feed(reply).seen == [.reply(slot: 0, ReplyHead(), [8, 2])])
    peers.server.release(0)
    peers.client.release(0)
    #expect(peers.server.slotsInUse == 0 && peers.client.slotsInUse == 0)
  }

  @Test func s15_preface() throws {
    let bytes = hex("43 50 52 50 43 0d 0a 1a 01 01 00 07 01 80 80 10 04 80 08")
    let parsed = try bytes.withUnsafeBytes { try Preface.decode($0) }
    #expect(parsed == Preface.Parsed(versions: 1...1, settings: Settings(), byteCount: bytes.count))
  }

  @Test func s15_reset() {
    var machine = ConnectionMachine(role: .client, local: Settings())
    _ = written { output in
      _ = machine.open(method: "a/b", CallHead(method: .defined(0)), message: nil, endStream: false, output: &output)
      _ = machine.open(method: "a/b", CallHead(method: .defined(0)), message: nil, endStream: false, output: &output)
    }
    #expect(
      written { machine.reset(1, code: .cancelled, output: &$0) }
        == hex("00 00 05 04 00 00 00 00 03 00 00 00 05 00"))
  }
}
