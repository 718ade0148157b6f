import RPCSchemas
import SchemaRuntime
import Testing

/// Every kind of field of kinds.proto through bytes and through JSON, with the generated code.
@Suite struct GeneratedKindsTests {
  typealias Kinds = TestingV1.AllKinds

  /// Each field alone, at an edge of its type; so a fault names the field it is in.
  static let single: [Kinds] = {
    var all: [Kinds] = [Kinds()]
    func add(_ change: (inout Kinds) -> Void) { all.append(.with { change(&$0) }) }
    for value in [Double.greatestFiniteMagnitude, -.leastNonzeroMagnitude, -0.0, .infinity] {
      add { $0.doubleValue = value }
      add { $0.doubles = [0, value] }
      add { $0.doublesByKey = [.min: value, .max: 0] }
      add { $0.choice = .choiceDouble(value) }
      add { $0.wrappedDouble = .with { $0.value = value } }
    }
    for value in [Float.greatestFiniteMagnitude, .leastNonzeroMagnitude, -0.0, -.infinity] {
      add { $0.floatValue = value }
      add { $0.floats = [value, 0] }
    }
    for value in [Int32.min, -1, 1, .max] {
      add { $0.int32Value = value }
      add { $0.sint32Value = value }
      add { $0.sfixed32Value = value }
      add { $0.int32s = [value, 0] }
      add { $0.sint32s = [value, 0] }
      add { $0.sfixed32s = [0, value] }
      add { $0.unpackedNumbers = [0, value] }
      add { $0.self_ = value }
      add { $0.choice = .choiceNumber(value) }
      add { $0.numbers = [value: 0, 7: .min] }
      add { $0.colour = .init(rawValue: value) }
    }
    for value in [Int64.min, -1, 1, .max] {
      add { $0.int64Value = value }
      add { $0.sint64Value = value }
      add { $0.sfixed64Value = value }
      add { $0.int64s = [value, 0] }
      add { $0.sint64s = [value, 0] }
      add { $0.sfixed64s = [0, value] }
      add { $0.hashValue_ = value }
      add { $0.wrappedInt64 = .with { $0.value = value } }
    }
    for value in [1, UInt32.max] {
      add { $0.uint32Value = value }
      add { $0.fixed32Value = value }
      add { $0.uint32s = [value, 0] }
      add { $0.fixed32s = [0, value] }
      add { $0.boolByKey = [value: true, 0: false] }
    }
    for value in [1, UInt64.max] {
      add { $0.uint64Value = value }
      add { $0.fixed64Value = value }
      add { $0.uint64s = [value, 0] }
      add { $0.fixed64s = [0, value] }
      add { $0.wrappedUint64 = .with { $0.value = value } }
      add { $0.innerById = [value: .with { $0.id = 1 }, 0: Kinds.Inner()] }
    }
    for value in ["a", "文化园区 😈", "\"\\/\u{8}\u{c}\n\r\t\u{1}\u{7f}\u{2028}", String(repeating: "長", count: 40_000)] {
      add { $0.stringValue = value }
      add { $0.strings = ["", value] }
      add { $0.labels = [value: value, "": ""] }
      add { $0.choice = .choiceText(value) }
      add { $0.wrappedString = .with { $0.value = value } }
      add { $0.phone = value }
      add { $0.token = value }
      add { $0.default = value }
      add { $0.description_ = value }
      add { $0.in2Words = value }
    }
    for value in [[0], [0xff, 0, 0x80], [UInt8](repeating: 0xa5, count: 70_001)] as [[UInt8]] {
      add { $0.bytesValue = value }
      add { $0.blobs = [[], value] }
      add { $0.flags = [true: value, false: []] }
      add { $0.choice = .choiceBytes(value) }
      add { $0.wrappedBytes = .with { $0.value = value } }
    }
    add { $0.boolValue = true }
    add { $0.class = true }
    add { $0.bools = [true, false] }
    add { $0.wrappedBool = .init() }
    add { $0.wrappedBool = .with { $0.value = true } }
    add { $0.colour = .red }
    add { $0.colours = [.unspecified, .green, .infrared, .init(rawValue: 99)] }
    add { $0.colourByName = ["a": .red, "b": .unspecified, "c": .init(rawValue: -7)] }
    add { $0.inner = .init() }
    add { $0.inner = .with { $0.shape = .square } }
    add { $0.inners = [.init(), .with { $0.name = "x" }] }
    add { $0.init_ = .with { $0.id = -1 } }
    add { $0.choice = .choiceText("") }
    add { $0.choice = .choiceBytes([]) }
    add { $0.choice = .choiceNumber(0) }
    add { $0.choice = .choiceFlag(false) }
    add { $0.choice = .choiceFlag(true) }
    add { $0.choice = .choiceInner(.init()) }
    add { $0.choice = .choiceInner(.with { $0.name = "i" }) }
    add { $0.choice = .choiceColour(.unspecified) }
    add { $0.choice = .choiceColour(.init(rawValue: 77)) }
    add { $0.choice = .choiceEmpty(.init()) }
    add { $0.timestamp = .with { $0.seconds = -62_135_596_800 } }
    add {
      $0.timestamps = [
        .init(),
        .with {
          $0.seconds = 253_402_300_799; $0.nanos = 999_999_999
        },
      ]
    }
    add { $0.duration = .with { $0.seconds = -315_576_000_000 } }
    add { $0.durations = ["": .init(), "x": .with { $0.nanos = -1 }] }
    add { $0.fieldMask = .with { $0.paths = ["a_b.c", "d"] } }
    add { $0.fieldMask = .init() }
    add { $0.empty = .init() }
    return all
  }()

  @Test func eachFieldAlone_survivesBytesAndJSON() throws {
    for message in Self.single {
      let packed = try message.packed()
      #expect(try Kinds(packed: packed) == message)
      let json = try message.json()
      #expect(try Kinds(json: json) == message, "\(json.prefix(200))")
      #expect(try message.json(.init(pretty: true)).contains("\n") == (json != "{}"))
      #expect(try Kinds.schema.json(packed: packed) == json)
      #expect(try Kinds(json: try message.json(.init(printsDefaults: true, originalNames: true))) == message)
      #expect(try Kinds(json: try message.json(.init(enumsAsNumbers: true))) == message)
    }
  }

  @Test func allFieldsTogether_surviveBytesAndJSON() throws {
    // A later message of the list overwrites a field that an earlier one set.
    var bytes: [UInt8] = []
    for message in Self.single where message.inner == nil && message.init_ == nil && message.timestamp == nil {
      guard message.duration == nil, message.fieldMask == nil, message.empty == nil else { continue }
      guard message.wrappedString == nil, message.wrappedInt64 == nil, message.wrappedBool == nil else { continue }
      guard message.wrappedBytes == nil, message.wrappedDouble == nil, message.wrappedUint64 == nil else { continue }
      bytes += try message.packed()
    }
    let message = try Kinds(packed: bytes)
    #expect(message.int32s.count == 8)
    #expect(try Kinds(json: try message.json()) == message)
    #expect(try Kinds.schema.json(packed: bytes) == message.json())
  }

  @Test func notANumber_survivesAsNotANumber() throws {
    let message = Kinds.with {
      $0.doubleValue = .nan; $0.floats = [.nan]
    }
    let json = try message.json()
    #expect(json == #"{"doubleValue":"NaN","floats":["NaN"]}"#)
    let copy = try Kinds(json: json)
    #expect(copy.doubleValue.isNaN && copy.floats[0].isNaN)
  }

  @Test func nul_isRefusedOnEncode_inEveryPlaceAStringCanStand() {
    let bad: [Kinds] = [
      .with { $0.stringValue = "a\0" }, .with { $0.strings = ["", "\0"] }, .with { $0.labels = ["\0": ""] },
      .with { $0.labels = ["": "\0"] }, .with { $0.choice = .choiceText("\0") },
      .with { $0.inner = .with { $0.name = "\0" } }, .with { $0.innerById = [1: .with { $0.name = "\0" }] },
      .with { $0.wrappedString = .with { $0.value = "\0" } }, .with { $0.fieldMask = .with { $0.paths = ["\0"] } },
    ]
    for message in bad {
      #expect(throws: SchemaError.self) { try message.packed() }
      #expect(throws: SchemaError.self) { try message.json() }
    }
  }

  @Test func jsonNamesOfTheContract_areUsed() throws {
    let message = Kinds.with {
      $0.self_ = 1; $0.in2Words = "w"; $0.default = "d"
    }
    #expect(try message.json() == #"{"default":"d","me":1,"in2Words":"w"}"#)
    #expect(try Kinds(json: #"{"self":1,"in_2_words":"w","default":"d"}"#) == message)
  }

  @Test func aliasesOfEnums_areRead_andTheFirstNameIsWritten() throws {
    let message = try Kinds(json: #"{"colour":"COLOUR_CRIMSON","colours":["COLOUR_INFRARED",-1,99]}"#)
    #expect(message.colour == .red)
    #expect(try message.json() == #"{"colour":"COLOUR_RED","colours":["COLOUR_INFRARED","COLOUR_INFRARED",99]}"#)
  }

  @Test func markedFields_areMaskedInLogs() throws {
    let message = Kinds.with {
      $0.phone = "138"; $0.token = "t"; $0.stringValue = "s"
    }
    #expect(
      try message.json(.init(redaction: .all))
        == #"{"stringValue":"s","phone":"[redacted]","token":"[redacted]"}"#)
  }

  @Test func anOlderProgram_readsOverWhatItDoesNotKnow() throws {
    for message in Self.single {
      let older = try TestingV1.Older(packed: try message.packed())
      #expect(older.int32Value == message.int32Value)
    }
  }

  @Test func trees_surviveAtTheDepthLimit_andFailOneOver() throws {
    func chain(_ levels: Int) -> TestingV1.Tree {
      var tree = TestingV1.Tree()
      for level in 1..<levels { tree = .with { level % 2 == 0 ? ($0.left = tree) : ($0.children = [tree]) } }
      return tree
    }
    let deepest = chain(64)
    #expect(try TestingV1.Tree(packed: try deepest.packed()) == deepest)
    #expect(try TestingV1.Tree(json: try deepest.json()) == deepest)
    let tooDeep = chain(65)
    #expect(throws: SchemaError.self) { try TestingV1.Tree(packed: try tooDeep.packed()) }
    #expect(throws: SchemaError.self) { try tooDeep.json() }
  }

  /// What may be written without having been measured must never be longer than the room that is made for it.
  @Test func noMessageIsLongerThanItsFormSays() throws {
    for message in Self.single {
      try message.withForm { form in
        #expect(form.byteCount <= form.byteCountMax, "\(message)")
        #expect(form.bytes.count == form.byteCount)
      }
    }
  }

  @Test func lentBytesMakeTheLengthUnknownUntilItIsMeasured() throws {
    let long = Kinds.with { $0.blobs = [[1], [UInt8](repeating: 2, count: 5000)] }
    try long.withForm { form in
      #expect(form.byteCountMax == .max)
      #expect(try Kinds(packed: form.bytes) == long)
      // One that is packed inside, and the next one.
      try Kinds.with { $0.boolValue = true }.withForm { #expect($0.bytes.count == $0.byteCount) }
    }
    try Kinds.with { $0.boolValue = true }.withForm { #expect($0.byteCountMax < .max) }
  }
}
