import Testing

@testable import WireProtocol

/// Goal: no bytes of a peer trap, and an error always ends the connection with a code. Method: transcripts of two
/// machines that talk are mutated by a seeded generator and fed, in pieces, to a machine of either role; random bytes
/// likewise. A failure prints the seed; `Fuzz(seed:)` alone plays it again.
@Suite struct FuzzTests {
  static let rounds = 260

  @Test func mutatedTranscriptsNeverTrap() throws {
    var frames = 0
    for seed in UInt64(1)...UInt64(Self.rounds) {
      var fuzz = Fuzz(seed: seed)
      frames += fuzz.run()
    }
    #expect(frames > 100_000, "only \(frames) frames got through: the mutations are too hard")
  }

  @Test func randomFramesNeverTrap() {
    for seed in UInt64(1)...400 {
      var random = Lcg(seed)
      var machine = ConnectionMachine(role: seed % 2 == 0 ? .server : .client, local: Settings())
      if machine.role == .client {
        _ = written { output in
          for _ in 0..<4 {
            _ = machine.open(
              method: "a/b", CallHead(method: .defined(0)), message: nil, endStream: false, output: &output)
          }
        }
      }
      for _ in 0..<200 {
        let type = FrameType(rawValue: UInt8(random.below(14)))
        let payload = (0..<random.below(40)).map { _ in
          random.below(3) == 0 ? UInt8(random.below(256)) : UInt8(random.below(4))
        }
        let stream = random.below(3) == 0 ? 0 : UInt32(random.below(12))
        let bytes = frame(type, flags: FrameFlags(rawValue: UInt8(random.below(64))), stream: stream, payload)
        do { _ = try machine.feed(bytes) } catch { break }
      }
    }
  }

  @Test func randomBytesAreNeverAPreface() {
    for seed in UInt64(1)...2000 {
      var random = Lcg(seed)
      let bytes = (0..<64).map { _ in UInt8(random.below(256)) }
      #expect(throws: WireError.self, "seed \(seed)") {
        try FrameDecoderTests.parts(bytes) { _ in 1 + random.below(9) }
      }
    }
    // Right magic, anything behind it.
    for seed in UInt64(1)...2000 {
      var random = Lcg(seed)
      let bytes = Preface.magic + [1, 1, 0, UInt8(random.below(64))] + (0..<80).map { _ in UInt8(random.below(256)) }
      _ = try? FrameDecoderTests.parts(bytes) { _ in 1 + random.below(9) }
    }
  }
}

/// One seeded run: a conversation is recorded, then each side's bytes are played, mutated, to a fresh machine.
struct Fuzz {
  var random: Lcg

  init(seed: UInt64) { random = Lcg(seed) }

  /// Returns how many frames the machines took.
  mutating func run() -> Int {
    var conversation = Conversation(random: random)
    conversation.run(steps: 400)
    random = conversation.random
    var taken = 0
    for _ in 0..<4 {
      taken += play(conversation.toServer, role: .server, streams: 0)
      taken += play(conversation.toClient, role: .client, streams: conversation.opened)
    }
    return taken
  }

  private mutating func play(_ frames: [[UInt8]], role: ConnectionMachine.Role, streams: Int) -> Int {
    var machine = ConnectionMachine(role: role, local: Settings())
    if role == .client {
      _ = written { output in
        for _ in 0..<streams {
          _ = machine.open(
            method: "a/b", CallHead(method: .defined(0)), message: nil, endStream: false, output: &output)
        }
      }
    }
    var decoder = FrameDecoder(role: role, local: Settings())
    var bytes = written { Preface.encode(versions: 1...1, settings: Settings(), into: &$0) }
    for frame in frames { bytes += mutated(frame) }
    var output = OutputBuffer()
    var taken = 0
    var offset = 0
    do {
      while offset < bytes.count {
        let end = min(bytes.count, offset + 1 + random.below(4000))
        try bytes.withUnsafeBytes { raw in
          decoder.begin(UnsafeRawBufferPointer(rebasing: raw[offset..<end]))
          defer { decoder.end() }
          while let piece = try decoder.next() {
            guard case .frame(let header, let payload) = piece else { continue }
            let event = try machine.receive(header, payload, now: UInt64(offset), output: &output)
            taken += 1
            answer(event, &machine, &output)
          }
        }
        offset = end
        output.consume(output.count)
      }
    } catch {
      // A connection error: what it says must be a known code.
      #expect((error as? WireError).map { $0.code.rawValue <= 17 } == true)
    }
    return taken
  }

  /// Does with an event what a simple application would.
  private func answer(_ event: Inbound, _ machine: inout ConnectionMachine, _ output: inout OutputBuffer) {
    switch event {
    case .call(let slot, _, let message, let ended):
      if let message { machine.consume(message.bytes.count, slot: slot, reserved: message.reserved, output: &output) }
      if ended {
        machine.sendReply(slot, ReplyHead(), message: nil, output: &output)
        machine.release(slot)
      }
    case .data(let slot, let bytes, let endsMessage, _, let ended):
      machine.consume(bytes.count + (endsMessage ? Settings.messageOverheadBytes : 0), slot: slot, output: &output)
      if ended && machine.role == .server {
        machine.sendReply(slot, ReplyHead(status: 5, message: "no"), message: nil, output: &output)
        machine.release(slot)
      }
    case .reply(let slot, _, let message):
      if let message { machine.consume(message.bytes.count, slot: slot, reserved: message.reserved, output: &output) }
      machine.release(slot)
    case .reset(let slot, _, _), .streamFailed(let slot, _, _): machine.release(slot)
    default: break
    }
  }

  /// Most frames stay as they are; some have bits flipped, bytes cut or added, another type, stream or length.
  private mutating func mutated(_ frame: [UInt8]) -> [UInt8] {
    guard random.below(60) == 0 else { return frame }
    var frame = frame
    switch random.below(8) {
    case 0: frame[random.below(frame.count)] ^= 1 << UInt8(random.below(8))
    case 1: frame[3] = UInt8(random.below(14))
    case 2: frame[4] = UInt8(random.below(64))
    case 3: frame[8] = UInt8(random.below(64))
    case 4: return frame + frame
    case 5: return []
    case 6:
      // The payload is cut or grows, and the length says so.
      let length = random.below(2) == 0 ? random.below(frame.count - 8) : frame.count - 9 + random.below(20)
      frame = Array(frame.prefix(9 + length)) + [UInt8](repeating: 0, count: max(0, 9 + length - frame.count))
      frame[1] = UInt8(length >> 8 & 255)
      frame[2] = UInt8(length & 255)
    default:
      if frame.count > 9 { frame[9 + random.below(frame.count - 9)] = [0, 1, 0x7f, 0x80, 0xff][random.below(5)] }
    }
    return frame
  }
}
