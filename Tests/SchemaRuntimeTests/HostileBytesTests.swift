import RPCSchemas
import Testing

@testable import SchemaRuntime

/// Bytes from a peer that means harm, against the scan and libprotobuf-c behind it: an error or a message, no trap.
@Suite struct HostileBytesTests {
  typealias Kinds = TestingV1.AllKinds

  private func failure(_ bytes: [UInt8], _ limits: UnpackLimits = .default) -> String {
    do {
      _ = try Kinds(packed: bytes, limits: limits)
      return "no error"
    } catch {
      return error.description
    }
  }

  private func field(_ number: UInt32, _ contents: [UInt8]) -> [UInt8] {
    var writer = WireWriter()
    writer.field(number, bytes: contents)
    return writer.bytes
  }

  @Test func nestingToAnyDepth_isRefused_beforeTheStackIsUsed() {
    var bytes: [UInt8] = []
    // Each level wraps the one before.
    for _ in 0..<2_000 { bytes = field(2, bytes) }
    #expect(throws: SchemaError.self) { try TestingV1.Tree(packed: bytes) }
    #expect(throws: SchemaError.self) { try TestingV1.Tree.schema.json(packed: bytes) }
  }

  @Test func stringsOfBadUTF8OrNUL_areRefused_withTheirPath() {
    let bad: [[UInt8]] = [
      [0xff], [0xc3], [0xc0, 0x80], [0xed, 0xa0, 0x80], [0xf4, 0x90, 0x80, 0x80], [0xe4, 0xb8], [0x61, 0, 0x62], [0],
    ]
    for string in bad {
      #expect(failure(field(14, string)).hasPrefix("string_value: "))
      #expect(failure(field(34, [0x61]) + field(34, string)).hasPrefix("strings[1]: "))
      #expect(failure(field(17, field(2, string))).hasPrefix("inner.name: "))
      #expect(failure(field(41, field(1, string))).hasPrefix("labels[0].key: "))
      #expect(failure(field(51, string)).hasPrefix("choice_text: "))
      #expect(failure(field(65, field(1, string))).hasPrefix("wrapped_string.value: "))
    }
  }

  @Test func numbersOfEveryLength_areRead_alone_andWithMoreBehind_andCutOnesRefused() throws {
    for length in 1...10 {
      let value = length == 10 ? UInt64.max : (UInt64(1) << UInt64(7 * length)) - 1
      var writer = WireWriter()
      writer.field(6, varint: value)
      let alone = writer.bytes
      #expect(alone.count == 1 + length)
      #expect(try Kinds(packed: alone).uint64Value == value)
      let both = alone + field(14, Array("a dozen bytes".utf8))
      let read = try Kinds(packed: both)
      #expect(read.uint64Value == value && read.stringValue == "a dozen bytes")
      for cut in 1..<both.count where cut != alone.count {
        #expect(failure(Array(both.prefix(cut))).contains("ends in the middle of a field"), "cut at \(cut)")
      }
    }
    let eleven = [0x30] + [UInt8](repeating: 0x80, count: 10)
    #expect(failure(eleven + [0]).contains("longer than 10 bytes"))
    #expect(failure(eleven + field(14, Array("a dozen bytes".utf8))).contains("longer than 10 bytes"))
  }

  @Test func countsAtTheLimit_pass_andOneOver_fail() throws {
    let three = field(37, []) + field(37, []) + field(37, [])
    _ = try Kinds(packed: three, limits: UnpackLimits(submessagesMax: 3, elementsMax: 3))
    #expect(failure(three, UnpackLimits(submessagesMax: 2)).contains("submessagesMax"))
    #expect(failure(three, UnpackLimits(elementsMax: 2)).contains("elementsMax"))
    let unknown = field(9_000, []) + field(9_001, [])
    _ = try Kinds(packed: unknown, limits: UnpackLimits(unknownFieldsMax: 2))
    #expect(failure(unknown, UnpackLimits(unknownFieldsMax: 1)).contains("unknownFieldsMax"))
    let packedList = field(23, [1, 2, 3])
    _ = try Kinds(packed: packedList, limits: UnpackLimits(elementsMax: 4))
    #expect(failure(packedList, UnpackLimits(elementsMax: 3)).contains("elementsMax"))
  }

  @Test func megabytesOfEmptySubmessages_areRefused() {
    let bytes = [UInt8](repeatElement([0xaa, 0x02, 0x00], count: 100_000).joined())
    #expect(failure(bytes).contains("submessagesMax"))
  }

  @Test func wrongWireTypes_areRefused() {
    for number in UInt32(1)...100 {
      for wireType in UInt64(0)...7 {
        var writer = WireWriter()
        writer.key(number, wireType: wireType)
        writer.varint(0)
        _ = try? Kinds(packed: writer.bytes)
        _ = try? Kinds.schema.json(packed: writer.bytes)
      }
    }
    #expect(failure([0x08, 1]).contains("wire type 0"))
    #expect(failure([0x0b]).contains("wire type 3"))
    #expect(failure([0xc3, 0x3e]).contains("group"))
  }

  @Test func ofAMapKey_theLastEntryWins_andOfAOneofTheLastMember() throws {
    let entry = field(1, [0x61])
    let message = try Kinds(
      packed: field(41, entry + field(2, [0x31])) + field(41, entry + field(2, [0x32])) + field(51, [0x78]) + [
        0xa8, 3, 5,
      ])
    #expect(message.labels == ["a": "2"])
    #expect(message.choice == .choiceNumber(5))
  }

  @Test func bytesCutAnywhere_areReadOrRefused_andBothReadersAgree() throws {
    // A cut may fall between two fields; what is left is then a message.
    var whole: [UInt8] = []
    for message in GeneratedKindsTests.single {
      let bytes = try message.packed()
      if bytes.count < 200 { whole += bytes }
    }
    for end in 0..<min(whole.count, 1_500) {
      let part = Array(whole[..<end])
      let message = try? Kinds(packed: part)
      let json = try? Kinds.schema.json(packed: part)
      #expect((message == nil) == (json == nil), "cut at \(end)")
      if let message, let json { #expect(try message.json() == json, "cut at \(end)") }
    }
  }

  @Test func randomBytes_areReadOrRefused_andBothReadersAgree() throws {
    let seed = UInt64.random(in: 0 ... .max)
    var random = Seeded(seed)
    let messages = try GeneratedKindsTests.single.map { try $0.packed() }.filter { (1..<300).contains($0.count) }
    for _ in 0..<4_000 {
      var bytes = (messages.randomElement(using: &random) ?? []) + (messages.randomElement(using: &random) ?? [])
      for _ in 0..<Int.random(in: 0...3, using: &random) {
        bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
      }
      guard let message = try? Kinds(packed: bytes) else { continue }
      // A time may be out of JSON's range though the bytes are legal; then both refuse.
      let json = try? message.json()
      #expect(json == (try? Kinds.schema.json(packed: bytes)), "seed \(seed)")
    }
  }
}
