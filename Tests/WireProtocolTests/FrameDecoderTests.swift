import Testing

@testable import WireProtocol

/// Goal: bytes in any pieces give the same pieces out (PROTOCOL.md 2 and 3).
@Suite struct FrameDecoderTests {
  enum Part: Equatable {
    case preface(Settings)
    case refused(WireErrorCode, String)
    case frame(FrameHeader, [UInt8])
  }

  /// Feeds `bytes` cut into pieces whose lengths `next` gives.
  static func parts(
    _ bytes: [UInt8], role: ConnectionMachine.Role = .server, cut next: (Int) -> Int
  ) throws -> [Part] {
    var decoder = FrameDecoder(role: role, local: Settings())
    var parts: [Part] = []
    var offset = 0
    while offset < bytes.count {
      let length = min(max(1, next(offset)), bytes.count - offset)
      // A copy of its own, so that a piece kept beyond `end()` would be found.
      try Array(bytes[offset..<offset + length]).withUnsafeBytes { raw in
        decoder.begin(raw)
        while let piece = try decoder.next() {
          switch piece {
          case .preface(let parsed): parts.append(.preface(parsed.settings))
          case .refused(let code, let text): parts.append(.refused(code, text))
          case .frame(let header, let payload): parts.append(.frame(header, [UInt8](payload)))
          }
        }
        decoder.end()
      }
      offset += length
    }
    return parts
  }

  static func transcript() -> [UInt8] {
    var settings = Settings()
    settings.streamsMax = 9
    var bytes = written { Preface.encode(versions: 1...1, settings: settings, into: &$0) }
    bytes += frame(.ping, stream: 0, [1, 2, 3, 4, 5, 6, 7, 8])
    bytes += frame(.data, flags: .message, stream: 1)
    bytes += frame(.data, flags: .message, stream: 1, (0..<300).map { UInt8(truncatingIfNeeded: $0) })
    bytes += frame(.call, flags: [.message, .endStream], stream: 3, [0, 3, 0x61, 0x2f, 0x62, 0, 0, 8, 1])
    bytes += frame(FrameType(rawValue: 0x7f), stream: 0x7fff_ffff, [UInt8](repeating: 9, count: 65536))
    return bytes + frame(.stop, stream: 5)
  }

  @Test func aByteAtATimeAndAllAtOnceGiveTheSame() throws {
    let bytes = Self.transcript()
    let whole = try Self.parts(bytes) { _ in bytes.count }
    #expect(whole.count == 7)
    #expect(try Self.parts(bytes) { _ in 1 } == whole)
    for size in [2, 8, 9, 10, 13, 64, 311, 65537] {
      #expect(try Self.parts(bytes) { _ in size } == whole, "pieces of \(size)")
    }
  }

  @Test func randomCutsGiveTheSame() throws {
    let bytes = Self.transcript()
    let whole = try Self.parts(bytes) { _ in bytes.count }
    for seed in UInt64(1)...50 {
      var random = Lcg(seed)
      #expect(try Self.parts(bytes) { _ in 1 + random.below(900) } == whole, "seed \(seed)")
    }
  }

  @Test func s2_5_aServersRefusalIsReadInPlaceOfItsPreface() throws {
    let refusal = written {
      ConnectionMachine.writeGoodbye(lastStream: 0, code: .connectionLimit, text: "10 connections", output: &$0)
    }
    for size in [1, 5, refusal.count] {
      #expect(
        try Self.parts(refusal + [1, 2, 3], role: .client) { _ in size } == [
          .refused(.connectionLimit, "10 connections")
        ])
    }
    #expect(throws: WireError.self) { try Self.parts(frame(.ping, stream: 0, [0]), role: .client) { _ in 99 } }
    #expect(throws: WireError.self, "a client does not refuse") { try Self.parts(refusal, role: .server) { _ in 99 } }
  }

  @Test func s2_2_wrongMagicIsFoundAtItsFirstByte() {
    #expect(throws: WireError.self) { try Self.parts([0x43, 0x51]) { _ in 1 } }
    #expect(throws: WireError.self) { try Self.parts([0x47]) { _ in 1 } }
  }

  @Test func s3_4_aFrameOverTheLimitFailsFromItsHeaderAlone() throws {
    let preface = written { Preface.encode(versions: 1...1, settings: Settings(), into: &$0) }
    func header(_ length: UInt32) -> [UInt8] {
      [UInt8(length >> 16), UInt8(length >> 8 & 255), UInt8(length & 255), 0, 0, 0, 0, 0, 1]
    }
    #expect(try Self.parts(preface + header(65536)) { _ in 1 }.count == 1)
    #expect { try Self.parts(preface + header(65537)) { _ in 1 } } throws: { ($0 as? WireError)?.code == .frameSize }
  }

  @Test func nothingIsHeldBetweenWholeFrames() throws {
    var decoder = FrameDecoder(role: .server, local: Settings())
    for bytes in [Self.transcript(), Array(Self.transcript()[..<40])] {
      var one = FrameDecoder(role: .server, local: Settings())
      bytes.withUnsafeBytes { raw in
        one.begin(raw)
        while let _ = try? one.next() {}
        one.end()
      }
      decoder = one
      if bytes.count > 40 {
        #expect(!decoder.isMidway && decoder.bytesKept == 0)
      } else {
        #expect(decoder.isMidway && decoder.bytesKept <= 4096)
      }
    }
  }
}

/// A small seeded generator for tests, so that a failure can be played again.
struct Lcg: RandomNumberGenerator {
  private var state: UInt64
  init(_ seed: UInt64) { state = seed &* 0x9e37_79b9_7f4a_7c15 | 1 }
  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    var mixed = state
    mixed = (mixed ^ (mixed >> 33)) &* 0xff51_afd7_ed55_8ccd
    return mixed ^ (mixed >> 29)
  }
  mutating func below(_ limit: Int) -> Int { Int(next() % UInt64(limit)) }
}
