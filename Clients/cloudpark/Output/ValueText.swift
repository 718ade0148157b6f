import RPCSchemas
import SchemaRuntime

/// Values as a person reads them: money in yuan, times in Shanghai, enums without prefix.
enum ValueText {
  /// A single value on one line.
  static func cell(_ value: JSONValue, _ field: FieldSchema?) -> String {
    switch value {
    case .null: return ""
    case .boolean(let value): return value ? "yes" : "no"
    case .number(let text): return field.map(isMoney) == true ? money(text) : text
    case .string(let text): return string(text, field)
    case .array(let elements): return elements.map { cell($0, field) }.joined(separator: ", ")
    case .object: return Printable.clean((try? value.text()) ?? "")
    }
  }

  private static func string(_ text: String, _ field: FieldSchema?) -> String {
    guard let field else { return Printable.clean(text) }
    switch field.type {
    case .enumeration(let schema): return EnumNames.short(text, schema())
    case .bytes: return bytes(text)
    case .message(let schema) where schema().name == "google.protobuf.Timestamp": return shanghai(text)
    default: return isMoney(field) ? money(text) : Printable.clean(text)
    }
  }

  /// Whether a field holds fen.
  static func isMoney(_ field: FieldSchema) -> Bool {
    field.name.hasSuffix("_fen") || field.name.contains("_fen_")
  }

  /// Whether values stand at the right of their column.
  static func isNumber(_ field: FieldSchema?) -> Bool {
    switch field?.type {
    case .double, .float, .int32, .int64, .uint32, .uint64, .sint32, .sint64, .fixed32, .fixed64, .sfixed32, .sfixed64:
      true
    case .message(let schema): schema().name.hasPrefix("google.protobuf.") && schema().name.contains("Int")
    default: false
    }
  }

  /// The title of a field: `requested` for requested_fen.
  static func title(_ field: FieldSchema) -> String {
    field.name.replacing("_fen", with: "").replacing("_", with: " ")
  }

  private static func money(_ text: String) -> String {
    Int64(text).map { YuanArgument.text(fen: $0) + " yuan" } ?? text
  }

  /// `2026-11-24 15:00:00 +08`.
  private static func shanghai(_ text: String) -> String {
    guard var time = try? GoogleProtobuf.Timestamp(json: "\"\(text)\"") else { return Printable.clean(text) }
    time.seconds += 8 * 3600
    time.nanos = 0
    guard let shifted = try? time.json() else { return Printable.clean(text) }
    return shifted.dropFirst().dropLast(2).replacing("T", with: " ") + " +08"
  }

  /// Short bytes in hexadecimal, as hashes are compared; of long ones only the length.
  private static func bytes(_ base64: String) -> String {
    guard let bytes = Base64.decode(Array(base64.utf8)) else { return base64 }
    guard bytes.count <= 64 else { return "(\(bytes.count) bytes)" }
    return bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}
