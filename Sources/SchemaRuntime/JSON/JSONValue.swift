/// Any JSON text as a tree, objects in their order; for tools that show answers in other forms.
public indirect enum JSONValue: Sendable, Equatable {
  case null
  case boolean(Bool)
  /// A number as it was written.
  case number(String)
  case string(String)
  case array([JSONValue])
  case object([Member])

  /// One name and value of an object.
  public struct Member: Sendable, Equatable {
    /// The name.
    public var name: String
    /// The value.
    public var value: JSONValue

    /// A member from its parts.
    public init(_ name: String, _ value: JSONValue) {
      self.name = name
      self.value = value
    }
  }

  /// Reads a text of JSON (RFC 8259).
  ///
  /// - Throws: ``SchemaError`` with line and column; `depthMax` levels of lists and objects are the most.
  public init(parsing text: some StringProtocol, depthMax: Int = 128) throws(SchemaError) {
    var reader = JSONReader(Array(text.utf8))
    self = try Self.read(&reader, depthLeft: depthMax)
    try reader.end()
  }

  private static func read(_ reader: inout JSONReader, depthLeft: Int) throws(SchemaError) -> JSONValue {
    switch try reader.peek() {
    case .null:
      try reader.null()
      return .null
    case .boolean: return .boolean(try reader.boolean())
    case .number: return .number(String(decoding: try reader.number(), as: UTF8.self))
    case .string: return .string(String(decoding: try reader.string(), as: UTF8.self))
    case .array:
      guard depthLeft > 0 else { throw reader.tooDeep }
      reader.enter()
      var isFirst = true
      var elements: [JSONValue] = []
      while try reader.nextElement(isFirst: &isFirst) { elements.append(try read(&reader, depthLeft: depthLeft - 1)) }
      return .array(elements)
    case .object:
      guard depthLeft > 0 else { throw reader.tooDeep }
      reader.enter()
      var isFirst = true
      var members: [Member] = []
      while let key = try reader.nextKey(isFirst: &isFirst) {
        members.append(
          Member(String(decoding: key, as: UTF8.self), try read(&reader, depthLeft: depthLeft - 1)))
      }
      return .object(members)
    }
  }

  /// The value of a name; nil if this is no object or has none. The first one counts.
  public subscript(_ name: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }

  /// The JSON text, on one line or spread over several.
  public func text(pretty: Bool = false) throws(SchemaError) -> String {
    var writer = JSONWriter(pretty: pretty, bytesMax: .max)
    try write(&writer)
    return writer.text
  }

  private func write(_ writer: inout JSONWriter) throws(SchemaError) {
    switch self {
    case .null: try writer.literal("null")
    case .boolean(let value): try writer.literal(value ? "true" : "false")
    case .number(let text): try writer.literal(text)
    case .string(let text): try writer.string(text)
    case .array(let elements):
      try writer.begin("[")
      for element in elements { try element.write(&writer) }
      writer.end("]")
    case .object(let members):
      try writer.begin("{")
      for member in members {
        try writer.key(member.name)
        try member.value.write(&writer)
      }
      writer.end("}")
    }
  }
}
