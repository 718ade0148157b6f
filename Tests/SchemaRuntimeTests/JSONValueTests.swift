import SchemaRuntime
import Testing

/// JSON as a tree, for tools.
@Suite struct JSONValueTests {
  @Test func text_keepsOrderAndNumbersAsTheyStand() throws {
    let text = #"{"b":[1.50,true,null,"x"],"a":{"z":-0e1,"y":[]}}"#
    let value = try JSONValue(parsing: text)
    #expect(try value.text() == text)
    #expect(value["a"]?["z"] == .number("-0e1"))
    #expect(value["c"] == nil)
  }

  @Test func depth_passesAtTheLimit_andFailsOneOver() throws {
    _ = try JSONValue(parsing: "[[[]]]", depthMax: 3)
    #expect(throws: SchemaError.self) { try JSONValue(parsing: "[[[]]]", depthMax: 2) }
  }
}
