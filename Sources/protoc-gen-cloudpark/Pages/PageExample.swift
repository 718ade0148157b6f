/// A request as JSON, as somebody would begin to write one: every field once, of a oneof the first, messages three deep.
enum PageExample {
  static func json(of message: MessageType) -> String { object(message, depth: 0) }

  private static func object(_ message: MessageType, depth: Int) -> String {
    var parts: [String] = []
    var oneofs: Set<Int> = []
    for field in message.fields {
      if let oneof = field.oneof, !oneofs.insert(oneof).inserted { continue }
      guard let value = value(of: field, depth: depth) else { continue }
      parts.append("\"\(field.jsonName)\":\(value)")
    }
    return "{" + parts.joined(separator: ",") + "}"
  }

  private static func value(of field: Field, depth: Int) -> String? {
    if let entry = field.mapEntry {
      guard let value = value(of: entry.fields[1], depth: depth + 1) else { return nil }
      return "{\"key\":\(value)}"
    }
    guard let single = value(of: field.kind, named: field.name, depth: depth) else { return nil }
    return field.isRepeated ? "[\(single)]" : single
  }

  private static func value(of kind: FieldKind, named name: String, depth: Int) -> String? {
    switch kind {
    case .double, .float: return "0.5"
    case .int32, .uint32, .sint32, .fixed32, .sfixed32: return "1"
    case .int64, .uint64, .sint64, .fixed64, .sfixed64: return "\"1\""
    case .bool: return "true"
    case .string: return "\"\(text(name))\""
    case .bytes: return name == "cursor" ? "\"\"" : "\"AAEC\""
    case .enumeration(let type):
      return type.values.dropFirst().first.map { "\"\($0.name)\"" } ?? "0"
    case .message(let type):
      switch type.fullName {
      case "google.protobuf.Timestamp": return "\"2026-11-02T01:00:00Z\""
      case "google.protobuf.Duration": return "\"30s\""
      case "google.protobuf.FieldMask": return "\"field\""
      case "google.protobuf.StringValue": return "\"text\""
      case "google.protobuf.BoolValue": return "true"
      case "google.protobuf.Int64Value", "google.protobuf.UInt64Value": return "\"1\""
      case let name where name.hasPrefix("google.protobuf.") && name.hasSuffix("Value"): return "1"
      default: return depth < 3 ? object(type, depth: depth + 1) : nil
      }
    }
  }

  /// What a text of this name looks like: a day, an id, else its own name.
  private static func text(_ name: String) -> String {
    if name.hasSuffix("_id") || name == "id" { return "..." }
    for ending in ["day", "date", "_on", "from", "through", "until"] where name.hasSuffix(ending) {
      return "2026-11-02"
    }
    return name.replacing("_", with: " ")
  }
}
