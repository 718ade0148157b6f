import Testing

@testable import SchemaRuntime

/// Bytes that other programs may write, as JSON: order, repetition, unknown fields, damage.
@Suite struct JSONFromWireTests {
  private func json(_ build: (inout WireWriter) -> Void, _ options: JSONPrintOptions = .init()) throws -> String {
    var writer = WireWriter()
    build(&writer)
    return try Handmade.thing.json(packed: writer.bytes, options)
  }

  private func failure(_ bytes: [UInt8], _ options: JSONPrintOptions = .init()) -> String {
    do {
      return "no error: \(try Handmade.thing.json(packed: bytes, options))"
    } catch {
      return error.description
    }
  }

  @Test func fields_areWrittenInTheOrderOfTheContract_theLastValueWins_unknownOnesAreLeftOut() throws {
    let text = try json { writer in
      writer.field(2, varint: 7)
      writer.field(500, varint: 1)
      writer.field(1, bytes: Array("a".utf8))
      writer.field(2, varint: 8)
      writer.field(3, varint: 0)
    }
    #expect(text == #"{"displayName":"a","size":8}"#)
  }

  @Test func ofAOneof_theLastMemberWins() throws {
    let text = try json { writer in
      writer.field(18, bytes: Array("a".utf8))
      writer.field(19, varint: 0)
    }
    #expect(text == #"{"asNumber":0}"#)
  }

  @Test func lists_mayBePackedOrNotOrBoth() throws {
    let text = try json { writer in
      writer.field(11, varint: 1)
      writer.field(11, bytes: [2, 3])
      writer.field(11, varint: 4)
    }
    #expect(text == #"{"sizes":[1,2,3,4]}"#)
  }

  @Test func ofAMapKey_theLastEntryWins_andMissingPartsAreDefaults() throws {
    let text = try json { writer in
      writer.field(14, bytes: [0x0a, 1, 0x61, 0x12, 1, 0x31])
      writer.field(14, bytes: [0x0a, 1, 0x61, 0x12, 1, 0x32])
      writer.field(14, bytes: [])
      writer.field(17, bytes: [8, 5])
    }
    #expect(text == #"{"labels":{"":"","a":"2"},"parts":{"5":{}}}"#)
  }

  @Test func mapKeysThatAreOnlyCanonicallyEqual_stayApart() throws {
    let text = try roundTrip("{\"labels\":{\"e\u{301}\":\"1\",\"é\":\"2\"}}")
    #expect(text == "{\"labels\":{\"e\u{301}\":\"1\",\"é\":\"2\"}}")
  }

  @Test func damage_isNamedWithItsField() {
    #expect(failure([0x0a, 2, 0xc3, 0x28]) == "display_name: is not valid UTF-8")
    #expect(failure([0x0a, 1, 0]) == "display_name: holds a NUL character")
    #expect(failure([0x62, 1, 0x61, 0x62, 1, 0xff]) == "names[1]: is not valid UTF-8")
    #expect(failure([0x6a, 3, 0x0a, 1, 0xff]) == "inners[0].display_name: is not valid UTF-8")
    #expect(failure([0x08, 1]) == "display_name: has a wire type that does not match the contract")
    #expect(failure([0x52, 0, 0x52, 0]) == "inner: is given twice")
    #expect(failure([0x0b]).contains("group"))
    #expect(failure([0x0f]).contains("wire type 7"))
    #expect(failure([0x02]).contains("field number"))
    #expect(failure([0x0a, 5, 0x61]).contains("ends in the middle"))
    #expect(failure([0x10] + [UInt8](repeating: 0xff, count: 11)).contains("longer than 10 bytes"))
    // 253402300800 seconds: the first one of the year 10000.
    #expect(failure([0xa2, 1, 7, 0x8, 0x80, 0x83, 0xd1, 0xff, 0xaf, 0x7]).hasPrefix("at: "))
    #expect(failure([0xb2, 1, 5, 0x0a, 3, 0x61, 0x5f, 0x5f]).contains("has no form in JSON"))
  }

  @Test func depthCountsAndLength_passAtTheLimit_andFailOneOver() throws {
    func nested(_ levels: Int) -> [UInt8] {
      var bytes: [UInt8] = []
      for _ in 1..<levels {
        var writer = WireWriter()
        writer.field(10, bytes: bytes)
        bytes = writer.bytes
      }
      return bytes
    }
    _ = try Handmade.thing.json(packed: nested(64))
    #expect(failure(nested(65)).contains("depthMax"))
    let pair: [UInt8] = [0x6a, 0, 0x6a, 0]
    _ = try Handmade.thing.json(packed: pair, .init(limits: .init(submessagesMax: 2, elementsMax: 2)))
    #expect(failure(pair, .init(limits: .init(submessagesMax: 1))).contains("submessagesMax"))
    #expect(failure(pair, .init(limits: .init(elementsMax: 1))).contains("elementsMax"))
    #expect(failure([0x5a, 3, 1, 1, 1], .init(limits: .init(elementsMax: 3))).contains("elementsMax"))
    #expect(failure(pair, .init(printsDefaults: true, outputBytesMax: 100)).contains("outputBytesMax"))
  }

  @Test func bytesCutAnywhere_orRandom_neverTrap() throws {
    let seed = UInt64.random(in: 0 ... .max)
    var random = Seeded(seed)
    let good = try Handmade.thing.packed(
      json:
        #"{"displayName":"é","sizes":[1,300],"labels":{"k":"v"},"at":"1970-01-01T00:00:01Z","parts":{"1":{"ratio":2}}}"#
    )
    for end in 0..<good.count { _ = try? Handmade.thing.json(packed: Array(good[..<end])) }
    for _ in 0..<3_000 {
      var bytes = good
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
      }
      if let json = try? Handmade.thing.json(packed: bytes) {
        #expect((try? Handmade.thing.packed(json: json)) != nil, "seed \(seed): \(json)")
      }
    }
  }
}
