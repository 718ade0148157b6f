/// Writes what the contract says about a message, statement by statement: one large expression would compile slowly.
enum SchemaEmitter {
  static func schema(_ message: MessageType, _ code: inout CodeWriter) {
    schema(message, named: "public static let schema", &code)
    for field in message.fields {
      guard let entry = field.mapEntry else { continue }
      code.line()
      schema(entry, named: "private static let \(entryName(entry))", &code)
    }
  }

  private static func schema(_ message: MessageType, named declaration: String, _ code: inout CodeWriter) {
    let name = CodeWriter.literal(message.fullName)
    guard !message.fields.isEmpty else {
      code.line("\(declaration): MessageSchema = MessageSchema(name: \(name), fields: [])")
      return
    }
    code.line("\(declaration): MessageSchema = {")
    code.indented { code in
      code.line("var fields: [FieldSchema] = []")
      for field in message.fields { code.line("fields.append(\(self.field(field, in: message)))") }
      code.line(
        "return MessageSchema(name: \(name), fields: fields\(message.isMapEntry ? ", isMapEntry: true" : ""))")
    }
    code.line("}()")
  }

  private static func field(_ field: Field, in message: MessageType) -> String {
    var parts = [
      CodeWriter.literal(field.name), "jsonName: \(CodeWriter.literal(field.jsonName))", "number: \(field.number)",
      "FieldType.\(type(field))",
    ]
    if field.mapEntry != nil {
      parts.append("label: .map")
    } else if field.isRepeated {
      parts.append("label: .repeated")
    }
    if let oneof = field.oneof { parts.append("oneof: \(CodeWriter.literal(message.oneofs[oneof].name))") }
    if field.isSensitive { parts.append("sensitive: true") }
    if field.isSecret { parts.append("secret: true") }
    return "FieldSchema(" + parts.joined(separator: ", ") + ")"
  }

  private static func type(_ field: Field) -> String {
    if let entry = field.mapEntry { return "message({ \(entryName(entry)) })" }
    return switch field.kind {
    case .double: "double"
    case .float: "float"
    case .int32: "int32"
    case .int64: "int64"
    case .uint32: "uint32"
    case .uint64: "uint64"
    case .sint32: "sint32"
    case .sint64: "sint64"
    case .fixed32: "fixed32"
    case .fixed64: "fixed64"
    case .sfixed32: "sfixed32"
    case .sfixed64: "sfixed64"
    case .bool: "bool"
    case .string: "string"
    case .bytes: "bytes"
    case .message(let type): "message({ \(SwiftNames.type(type)).schema })"
    case .enumeration(let type): "enumeration({ \(SwiftNames.type(type)).schema })"
    }
  }

  private static func entryName(_ entry: MessageType) -> String {
    entry.name.prefix(1).lowercased() + entry.name.dropFirst() + "Schema"
  }
}
