import CommandSupport
import SchemaRuntime
import Yams

/// JSON values as YAML and back.
enum YAMLText {
  /// One document, without its `---`.
  static func text(_ value: JSONValue) throws -> String {
    try Yams.serialize(node: node(value), width: -1, allowUnicode: true)
  }

  private static func node(_ value: JSONValue) -> Node {
    switch value {
    case .null: scalar("null")
    case .boolean(let value): scalar(value ? "true" : "false")
    case .number(let text): scalar(text)
    case .string(let text): Node.scalar(.init(text, Tag(.str), isPlain(text) ? .plain : .doubleQuoted))
    case .array(let elements): Node.sequence(.init(elements.map(node), Tag(.seq), elements.isEmpty ? .flow : .block))
    case .object(let members):
      Node.mapping(
        .init(
          members.map { (node(.string($0.name)), node($0.value)) }, Tag(.map), members.isEmpty ? .flow : .block))
    }
  }

  private static func scalar(_ text: String) -> Node { Node.scalar(.init(text, Tag(.implicit), .plain)) }

  /// Whether a string cannot be taken for anything else without quotes. Numbers as strings, which JSON has for int64,
  /// keep their quotes.
  private static func isPlain(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, first.properties.isAlphabetic else { return false }
    let words: Set = ["true", "false", "null", "yes", "no", "on", "off", "y", "n"]
    guard !words.contains(text.lowercased()), text.unicodeScalars.last != " " else { return false }
    return text.unicodeScalars.allSatisfy { scalar in
      scalar.properties.isAlphabetic || scalar.properties.numericType != nil || "_-./@ ".unicodeScalars.contains(scalar)
    }
  }

  /// A value that was written as YAML.
  ///
  /// - Throws: ``CommandError`` with the line of what JSON cannot hold.
  static func value(_ node: Node, depthLeft: Int) throws -> JSONValue {
    guard depthLeft > 0 else { throw CommandError(.badData, "the YAML is nested too deep") }
    switch node {
    case .scalar(let scalar):
      let text = scalar.string
      switch Tag.Name(rawValue: node.tag.description) {
      case .null: return .null
      case .bool: return node.bool.map(JSONValue.boolean) ?? .string(text)
      case .int, .float:
        // What is a number in both languages stays one; 0x10 or 1_000 are left to the contract to refuse.
        if let value = try? JSONValue(parsing: text), case .number = value { return value }
        return .string(text)
      default: return .string(text)
      }
    case .sequence(let elements):
      return .array(try elements.map { try value($0, depthLeft: depthLeft - 1) })
    case .mapping(let members):
      var names: Set<String> = []
      return .object(
        try members.map { key, body in
          let line = key.mark?.line ?? 0
          guard let name = key.scalar?.string else {
            throw CommandError(.badData, "line \(line): a key must be a text")
          }
          // The library lets keys pass that differ in their tags only.
          guard names.insert(name).inserted else {
            throw CommandError(.badData, "line \(line): the key \"\(name)\" is there twice")
          }
          return JSONValue.Member(name, try value(body, depthLeft: depthLeft - 1))
        })
    case .alias: throw CommandError(.badData, "YAML aliases are not supported")
    }
  }
}
