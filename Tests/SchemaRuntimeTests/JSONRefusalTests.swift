import Testing

@testable import SchemaRuntime

/// JSON that is refused: the error names the field, the place and the way out.
@Suite struct JSONRefusalTests {
  @Test(arguments: [
    ("", "line 1, column 1: ends where a value is expected"),
    ("{\"size\":nul}", "has \"n\" where a value is expected"),
    ("[]", "is a list where an object (test.Thing) is expected"),
    ("null", "is null where an object"),
    ("\u{feff}{}", "byte order mark"),
    ("{} x", "line 1, column 4: has \"x\" where the end of the text is expected"),
    ("{\"size\":1,}", "line 1, column 11: has \"}\" where a name in quotes is expected"),
    ("{\"size\":1 \"big\":2}", "where \",\" or \"}\" is expected"),
    ("{\"size\" 1}", "where \":\" is expected"),
    ("{size:1}", "where a name in quotes is expected"),
    ("{\"size\":1", "ends where"),
    ("{\"size\":", "ends where a value is expected"),
    ("{\"displayName\":\"x", "without its closing quote"),
    ("{\"displayName\":\"\\x\"}", "escape that JSON does not have"),
    ("{\"displayName\":\"\\u12\"}", "four hexadecimal digits"),
    ("{\"displayName\":\"\\ud800\"}", "half of a surrogate pair"),
    ("{\"displayName\":\"\\ud800\\u0041\"}", "half of a surrogate pair"),
    ("{\"displayName\":\"\\udc00\"}", "half of a surrogate pair"),
    ("{\"displayName\":\"a\tb\"}", "control character"),
    ("{\"displayName\":\"a\\u0000b\"}", "display_name: line 1, column 16: holds a NUL character"),
    ("{\"size\":01}", "malformed number"),
    ("{\"size\":+1}", "has \"+\" where a value is expected"),
    ("{\"size\":1.}", "malformed number"),
    ("{\"size\":.5}", "where a value is expected"),
    ("{\"size\":1.5}", "size: line 1, column 9: is not a whole number"),
    ("{\"size\":2147483648}", "must be from -2147483648 to 2147483647"),
    ("{\"size\":-2147483649}", "out of range"),
    ("{\"big\":\"9223372036854775808\"}", "out of range"),
    ("{\"big\":\"-9223372036854775809\"}", "out of range"),
    ("{\"huge\":-1}", "out of range"),
    ("{\"huge\":18446744073709551616}", "out of range"),
    ("{\"huge\":1e400}", "out of range"),
    ("{\"size\":\" 1\"}", "holds no number"),
    ("{\"size\":\"\"}", "holds no number"),
    ("{\"size\":true}", "is a boolean where a number is expected"),
    ("{\"ratio\":1e400}", "out of range for its type"),
    ("{\"weight\":1e39}", "out of range for its type"),
    ("{\"ratio\":\"nan\"}", "holds no number"),
    ("{\"ready\":1}", "is a number where a boolean"),
    ("{\"ready\":\"true\"}", "is a string where a boolean"),
    ("{\"displayName\":1}", "is a number where a string"),
    ("{\"data\":\"a\"}", "is not valid base64"),
    ("{\"data\":\"a===\"}", "is not valid base64"),
    ("{\"data\":\"YQ=\"}", "is not valid base64"),
    ("{\"data\":\"Y Q=\"}", "is not valid base64"),
    ("{\"shape\":\"ROUND\"}", "is no value of test.Shape; it has SHAPE_UNSPECIFIED, SHAPE_ROUND"),
    ("{\"shape\":2147483648}", "out of range"),
    ("{\"sizes\":1}", "is a number where a list"),
    ("{\"sizes\":[1,null]}", "sizes[1]: line 1, column 13: is null, which a list cannot hold"),
    ("{\"sizes\":[1,,2]}", "where a value is expected"),
    ("{\"sizes\":[1,]}", "where a value is expected"),
    ("{\"labels\":[]}", "is a list where an object (map)"),
    ("{\"labels\":{\"a\":null}}", "which a map cannot hold"),
    ("{\"labels\":{\"a\":\"1\",\"a\":\"2\"}}", "labels[1]: line 1, column 20: has the key of an earlier entry"),
    ("{\"counts\":{\"x\":1}}", "has a key that is no number"),
    ("{\"counts\":{\"1\":1,\"1.0\":2}}", "has the key of an earlier entry"),
    ("{\"counts\":{\"2147483648\":1}}", "out of range"),
    ("{\"flags\":{\"1\":0}}", "neither true nor false"),
    ("{\"size\":1,\"size\":1}", "size: line 1, column 11: is given twice"),
    ("{\"display_name\":\"a\",\"displayName\":\"a\"}", "display_name: line 1, column 21: is given twice"),
    ("{\"asText\":\"a\",\"asNumber\":1}", "as_number: line 1, column 26: cannot be set together with asText"),
    ("{\n  \"inner\": {\n    \"sze\": 1\n  }\n}", "inner: line 3, column 5: has a field \"sze\" that test.Thing"),
    ("{\"at\":\"1970-01-01\"}", "is no time of the form"),
    ("{\"at\":\"1970-01-01t00:00:00Z\"}", "is no time"),
    ("{\"at\":\"1970-01-01T00:00:00\"}", "is no time"),
    ("{\"at\":\"1970-02-29T00:00:00Z\"}", "is no time"),
    ("{\"at\":\"1970-01-01T24:00:00Z\"}", "is no time"),
    ("{\"at\":\"1970-01-01T00:00:00.Z\"}", "is no time"),
    ("{\"at\":\"1970-01-01T00:00:00.1234567891Z\"}", "is no time"),
    ("{\"at\":\"0000-12-31T23:59:59Z\"}", "is no time"),
    ("{\"at\":\"0001-01-01T00:00:00+00:01\"}", "is no time"),
    ("{\"at\":\"9999-12-31T23:59:59-00:01\"}", "is no time"),
    ("{\"at\":1}", "is a number where a string (time such as"),
    ("{\"lasts\":\"1\"}", "is no duration"),
    ("{\"lasts\":\"315576000001s\"}", "is no duration"),
    ("{\"lasts\":\"315576000000.000000001s\"}", "is no duration"),
    ("{\"lasts\":\"1.s\"}", "is no duration"),
    ("{\"lasts\":\"+1s\"}", "is no duration"),
    ("{\"mask\":\"foo_bar\"}", "is no list of fields"),
    ("{\"mask\":\"a,,b\"}", "is no list of fields"),
    ("{\"limit\":{\"value\":1}}", "is an object where a number is expected"),
  ])
  func badText_isRefused_withPathAndPlace(_ json: String, _ part: String) {
    let message = refusal(json)
    #expect(message.contains(part), "\(message)")
  }

  @Test func invalidUTF8_isRefused() {
    let bytes = Array("{\"displayName\":\"".utf8) + [0xff] + Array("\"}".utf8)
    #expect(throws: SchemaError.self) { try Handmade.thing.packed(json: bytes) }
  }

  @Test func unknownFieldsAndEnumNames_areSkippedOnRequest() throws {
    let json =
      #"{"x":{"y":[1,"a",null,true,{}]},"size":1,"shape":"NEW","shapes":["SHAPE_ROUND","NEW"],"flags":{"true":"NEW"}}"#
    let bytes = try Handmade.thing.packed(json: json, .init(ignoresUnknown: true))
    #expect(try Handmade.thing.json(packed: bytes) == #"{"size":1,"shapes":["SHAPE_ROUND"]}"#)
  }

  @Test func skippedValues_areStillChecked() {
    #expect(refusal(#"{"x":[1,}"#, Handmade.thing, .init(ignoresUnknown: true)).contains("where a value is expected"))
    let deep = "{\"x\":" + String(repeating: "[", count: 1000) + String(repeating: "]", count: 1000) + "}"
    #expect(refusal(deep, Handmade.thing, .init(ignoresUnknown: true)).contains("nested too deep"))
  }

  @Test func depth_passesAtTheLimit_andFailsOneOver() throws {
    func nested(_ levels: Int) -> String {
      String(repeating: "{\"inner\":", count: levels - 1) + "{}" + String(repeating: "}", count: levels - 1)
    }
    #expect(try roundTrip(nested(64)) == nested(64))
    #expect(refusal(nested(65)).contains("nested too deep (depthMax)"))
    #expect(refusal(nested(100_000)).contains("nested too deep (depthMax)"))
  }

  @Test func sizesAndCounts_passAtTheLimit_andFailOneOver() throws {
    let text = #"{"sizes":[1,2,3],"inners":[{},{}]}"#
    let limits = UnpackLimits(submessagesMax: 2, elementsMax: 7)
    _ = try Handmade.thing.packed(json: text, .init(inputBytesMax: text.utf8.count, limits: limits))
    #expect(refusal(text, Handmade.thing, .init(inputBytesMax: text.utf8.count - 1)).contains("inputBytesMax"))
    #expect(refusal(text, Handmade.thing, .init(limits: .init(submessagesMax: 1))).contains("submessagesMax"))
    #expect(refusal(text, Handmade.thing, .init(limits: .init(elementsMax: 6))).contains("elementsMax"))
  }

  @Test func textCutAnywhere_isRefused_andNeverTraps() throws {
    let text = Array(#"{"displayName":"a\u00e9","sizes":[1,2],"labels":{"k":"v"},"at":"1970-01-01T00:00:00Z"}"#.utf8)
    for end in 0..<text.count {
      #expect(throws: SchemaError.self) { try Handmade.thing.packed(json: Array(text[..<end])) }
    }
  }

  @Test func randomChangesOfAText_neverTrap() throws {
    // Bytes of a good text are replaced at random; whatever is still accepted has to survive a round trip.
    let seed = UInt64.random(in: 0 ... .max)
    var random = Seeded(seed)
    let text = Array(
      #"{"size":-1.0e2,"ratio":"NaN","data":"YQ==","inner":{"shape":"SHAPE_ROUND"},"mask":"a.bC","lasts":"1.5s"}"#.utf8)
    let alphabet = Array("{}[]\",:\\u0019eE+-.ntf sSZT".utf8) + [0x00, 0x80, 0xff]
    for _ in 0..<5_000 {
      var changed = text
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        changed[Int.random(in: 0..<changed.count, using: &random)] = alphabet.randomElement(using: &random) ?? 0
      }
      guard let bytes = try? Handmade.thing.packed(json: changed) else { continue }
      let json = try Handmade.thing.json(packed: bytes)
      #expect(try Handmade.thing.packed(json: json) == bytes, "seed \(seed)")
    }
  }
}

/// SplitMix64: the same numbers for the same seed.
struct Seeded: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var word = state
    word = (word ^ (word >> 30)) &* 0xbf58_476d_1ce4_e5b9
    word = (word ^ (word >> 27)) &* 0x94d0_49bb_1331_11eb
    return word ^ (word >> 31)
  }
}
