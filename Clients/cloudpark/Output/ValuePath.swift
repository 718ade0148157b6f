import SchemaRuntime

/// A path into an answer: `application.id`, `materials.0.fileName`, `results.reasonEn` for that field of each element.
struct ValuePath: Equatable {
  let steps: [String]

  /// A value with what the contract says about it; null for a message that is not set.
  struct Found {
    var value: JSONValue
    var field: FieldSchema?
    /// The message whose fields come next; nil for single values.
    var schema: MessageSchema?
  }

  /// - Throws: ``CommandError`` if a step is empty.
  init(_ text: String) throws {
    steps = text.replacing("[", with: ".").replacing("]", with: "")
      .split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard steps.allSatisfy({ !$0.isEmpty }) else {
      throw CommandError(.usage, "\"\(text)\" is no path such as application.id or materials.0.fileName")
    }
  }

  /// The values at the path: one, or one of each element of the lists that the path goes through.
  ///
  /// - Throws: ``CommandError`` if the contract has no such field or the list is not that long.
  func values(_ root: JSONValue, _ schema: MessageSchema) throws -> [Found] {
    var found = [Found(value: root, field: nil, schema: schema)]
    for (index, step) in steps.enumerated() {
      let place = steps[...index].joined(separator: ".")
      found = try found.flatMap { try next($0, step, place) }
    }
    return found
  }

  private func next(_ found: Found, _ step: String, _ place: String) throws -> [Found] {
    if case .array(let elements) = found.value {
      guard let number = Int(step) else {
        return try elements.flatMap { element in
          try next(Found(value: element, field: found.field, schema: found.schema), step, place)
        }
      }
      guard elements.indices.contains(number) else {
        throw CommandError(.badData, "\(place): the list has \(elements.count) elements")
      }
      return [Found(value: elements[number], field: found.field, schema: found.schema)]
    }
    if let field = found.field, field.label == .map, case .message(let entry) = field.type {
      guard let value = found.value[step] else { throw CommandError(.badData, "\(place): the map has no such key") }
      let type = entry().field(2)
      return [Found(value: value, field: type, schema: type.flatMap(Self.message))]
    }
    guard let field = found.schema?.field(json: step) else {
      let known = found.schema?.fields.map(\.jsonName).joined(separator: ", ") ?? ""
      throw CommandError(
        .usage, "the answer has no \(place)", advice: known.isEmpty ? "that is a single value" : "there is \(known)")
    }
    return [
      Found(
        value: found.value[field.jsonName] ?? .null, field: field,
        schema: field.label == .map ? nil : Self.message(field))
    ]
  }

  private static func message(_ field: FieldSchema) -> MessageSchema? {
    if case .message(let schema) = field.type { schema() } else { nil }
  }

  /// The value in a tree that no contract describes.
  func untyped(_ root: JSONValue) throws -> JSONValue {
    var value = root
    for (index, step) in steps.enumerated() {
      let place = steps[...index].joined(separator: ".")
      if case .array(let elements) = value, let number = Int(step), elements.indices.contains(number) {
        value = elements[number]
      } else if let found = value[step] {
        value = found
      } else {
        throw CommandError(.usage, "the answer has no \(place)")
      }
    }
    return value
  }

  /// The bare value as one line: a text without quotes, a list or message as JSON, nothing for null.
  static func bare(_ value: JSONValue) throws -> String {
    switch value {
    case .null: return ""
    case .string(let text): return text
    case .number(let text): return text
    case .boolean(let value): return value ? "true" : "false"
    case .array, .object: return try value.text()
    }
  }
}
