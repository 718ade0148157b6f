import CommandSupport
import SchemaRuntime
import Yams

extension InputFile {
  /// A message from a file of JSON, or of YAML if its name ends in .yaml or .yml.
  ///
  /// - Throws: ``CommandError`` with the path, the field, and line and column.
  static func message<M: Message>(_ type: M.Type, _ path: String) throws -> M {
    do {
      return try M(json: try json(path))
    } catch let error as SchemaError {
      throw CommandError(
        .badData, "\(name(path)): \(error)", advice: "cloudpark describe \(M.schema.name) shows the fields")
    }
  }

  /// A request from a file that holds either the request itself, known by its key, or only what stands under that key.
  static func wrapped<Request: Message, Part: Message>(
    _ path: String, key: String, wrap: (Part) throws -> Request
  ) throws -> Request {
    let text = try json(path)
    do {
      if let value = try? JSONValue(parsing: text), value[key] != nil { return try Request(json: text) }
      return try wrap(try Part(json: text))
    } catch let error as SchemaError {
      throw CommandError(
        .badData, "\(name(path)): \(error)", advice: "cloudpark describe \(Part.schema.name) shows the fields")
    }
  }

  /// The lines of a file that hold something, with their numbers from 1.
  static func lines(_ path: String) throws -> [(number: Int, text: String)] {
    try text(path, bytesMax: 1 << 30).split(separator: "\n", omittingEmptySubsequences: false).enumerated().compactMap {
      let line = String($0.element).trimmingWhiteSpace
      return line.isEmpty ? nil : ($0.offset + 1, line)
    }
  }

  /// The JSON text of a file of JSON or YAML.
  static func json(_ path: String) throws -> String {
    let text = try text(path)
    guard path.hasSuffix(".yaml") || path.hasSuffix(".yml") else { return text }
    return try value(yaml: text, path).text()
  }

  /// What a text of YAML holds; nothing at all is an empty object.
  ///
  /// - Throws: ``CommandError`` with the path and the place.
  static func value(yaml text: String, _ path: String) throws -> JSONValue {
    guard !text.mayHaveYAMLAliases else {
      throw CommandError(.badData, "\(path): YAML aliases (*name) are not supported: write the value again")
    }
    do {
      guard let node = try Yams.compose(yaml: text) else { return .object([]) }
      return try YAMLText.value(node, depthLeft: 64)
    } catch let error as YamlError {
      throw CommandError(.badData, "\(path) is no YAML: \(error)")
    }
  }
}
