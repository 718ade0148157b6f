import Testing

@testable import SchemaRuntime

/// The forms that https://protobuf.dev/programming-guides/json/ lists, written and read.
@Suite struct JSONCanonicalTests {
  @Test(arguments: [
    #"{}"#,
    #"{"displayName":"Hello World!"}"#,
    #"{"size":-100,"big":"-9223372036854775808","huge":"18446744073709551615"}"#,
    #"{"ratio":1.1,"weight":-0.1}"#,
    #"{"ratio":"NaN","weight":"-Infinity"}"#,
    #"{"ratio":-0}"#,
    #"{"ready":true,"data":"YWJjMTIzIT8kKiYoKSctPUB+"}"#,
    #"{"shape":"SHAPE_ROUND"}"#,
    #"{"shape":7}"#,
    #"{"shape":"SHAPE_INVERSE"}"#,
    #"{"inner":{}}"#,
    #"{"inner":{"inner":{"size":1}}}"#,
    #"{"sizes":[1,0,-1],"names":["","b"]}"#,
    #"{"inners":[{},{"size":2}]}"#,
    #"{"labels":{"":"","a":"1","b":""},"counts":{"-5":"0","3":"9"}}"#,
    #"{"flags":{"false":"SHAPE_ROUND","true":"SHAPE_UNSPECIFIED"}}"#,
    #"{"parts":{"9":{},"10":{"size":1}}}"#,
    #"{"asText":""}"#,
    #"{"asNumber":0}"#,
    #"{"at":"1972-01-01T10:00:20.021Z"}"#,
    #"{"at":"0001-01-01T00:00:00Z"}"#,
    #"{"at":"9999-12-31T23:59:59.999999999Z"}"#,
    #"{"at":"1969-12-31T23:59:59.999999Z"}"#,
    #"{"lasts":"1.212s"}"#,
    #"{"lasts":"-0.000000001s"}"#,
    #"{"lasts":"315576000000s"}"#,
    #"{"mask":"f.fooBar,h"}"#,
    #"{"mask":""}"#,
    #"{"limit":"0"}"#,
    #"{"limit":"-1"}"#,
    #"{"fixed":"-1","shapes":["SHAPE_UNSPECIFIED",5]}"#,
    #"{"displayName":"\"\\\b\f\n\r\t\u0001\u007f\u0085中☺😈"}"#,
  ])
  func canonicalText_isItsOwnRoundTrip(_ json: String) throws {
    #expect(try roundTrip(json) == json)
  }

  @Test(arguments: [
    (#"{"display_name":"x"}"#, #"{"displayName":"x"}"#),
    (#"{"size":"12","big":12,"huge":1e3}"#, #"{"size":12,"big":"12","huge":"1000"}"#),
    (#"{"size":5.0,"big":"1.20e1"}"#, #"{"size":5,"big":"12"}"#),
    (#"{"size":0,"displayName":"","ready":false,"sizes":[],"labels":{}}"#, #"{}"#),
    (#"{"size":null,"inner":null,"sizes":null,"labels":null,"asText":null,"asNumber":3}"#, #"{"asNumber":3}"#),
    (#"{"ratio":"1.5e-3","weight":"Infinity"}"#, #"{"ratio":0.0015,"weight":"Infinity"}"#),
    (#"{"data":"-_-_"}"#, #"{"data":"+/+/"}"#),
    (#"{"data":"YQ"}"#, #"{"data":"YQ=="}"#),
    (#"{"shape":"SHAPE_CIRCULAR"}"#, #"{"shape":"SHAPE_ROUND"}"#),
    (#"{"shape":1}"#, #"{"shape":"SHAPE_ROUND"}"#),
    (#"{"at":"1970-01-01T08:00:00.5+08:00"}"#, #"{"at":"1970-01-01T00:00:00.500Z"}"#),
    (#"{"lasts":"0.5s"}"#, #"{"lasts":"0.500s"}"#),
    (#"{"lasts":"0s"}"#, #"{"lasts":"0s"}"#),
    (#"{"limit":12}"#, #"{"limit":"12"}"#),
    (#"{"displayName":"\ud83d\ude08\/"}"#, #"{"displayName":"😈/"}"#),
    (" {\t\"size\" :\r\n 1 } ", #"{"size":1}"#),
    (#"{"labels":{"b":"2","a":"1"}}"#, #"{"labels":{"a":"1","b":"2"}}"#),
    (#"{"huge":0.0,"big":-0}"#, #"{}"#),
  ])
  func acceptedVariant_isWrittenInTheCanonicalForm(_ input: String, _ output: String) throws {
    #expect(try roundTrip(input) == output)
  }

  @Test func defaults_areWrittenOnRequest_butNotMessagesAndOneofs() throws {
    let schema = MessageSchema(
      name: "test.Small",
      fields: [
        FieldSchema("a", jsonName: "a", number: 1, .int64), FieldSchema("b", jsonName: "b", number: 2, .string),
        FieldSchema("c", jsonName: "c", number: 3, .bool, label: .repeated),
        FieldSchema("d", jsonName: "d", number: 4, .enumeration { Handmade.shape }),
        FieldSchema("e", jsonName: "e", number: 5, .message { Handmade.thing }),
        FieldSchema("f", jsonName: "f", number: 6, .string, oneof: "g"),
        FieldSchema("h", jsonName: "h", number: 7, .message { Handmade.labelsEntry }, label: .map),
      ])
    #expect(
      try schema.json(packed: [], .init(printsDefaults: true))
        == #"{"a":"0","b":"","c":[],"d":"SHAPE_UNSPECIFIED","h":{}}"#)
  }

  @Test func prettyText_isIndented_andEmptyContainersStayTogether() throws {
    let bytes = try Handmade.thing.packed(json: #"{"size":1,"inner":{},"sizes":[1,2]}"#)
    #expect(
      try Handmade.thing.json(packed: bytes, .init(pretty: true)) == """
        {
          "size": 1,
          "inner": {},
          "sizes": [
            1,
            2
          ]
        }
        """)
  }

  @Test func names_areTheContractsOnRequest_andEnumsNumbers() throws {
    let bytes = try Handmade.thing.packed(json: #"{"displayName":"x","shape":"SHAPE_ROUND"}"#)
    #expect(
      try Handmade.thing.json(packed: bytes, .init(originalNames: true, enumsAsNumbers: true))
        == #"{"display_name":"x","shape":1}"#)
  }

  @Test func redaction_masksByDegree_onAllLevels() throws {
    let bytes = try Handmade.thing.packed(json: #"{"inner":{"phone":"13800000000","token":"t"},"phone":""}"#)
    #expect(
      try Handmade.thing.json(packed: bytes, .init(redaction: .all))
        == #"{"inner":{"phone":"[redacted]","token":"[redacted]"}}"#)
    #expect(
      try Handmade.thing.json(packed: bytes, .init(redaction: .secrets))
        == #"{"inner":{"phone":"13800000000","token":"[redacted]"}}"#)
  }

  @Test func equalMessages_giveEqualBytes_whateverTheOrderOfTheText() throws {
    let one = try Handmade.thing.packed(json: #"{"size":1,"labels":{"a":"1","b":"2"},"displayName":"x"}"#)
    let other = try Handmade.thing.packed(json: #"{"displayName":"x","labels":{"b":"2","a":"1"},"size":1}"#)
    #expect(one == other)
  }
}
