import SchemaRuntime

/// One message for a person: a line for each field that is set, messages inside indented, lists of messages as tables.
struct RecordText {
  private var lines: [String] = []

  static func lines(_ value: JSONValue, _ schema: MessageSchema) throws -> [String] {
    var text = RecordText()
    try text.write(value, schema, indent: "")
    return text.lines.isEmpty ? ["(empty)"] : text.lines
  }

  static func lines<M: Message>(of message: M) throws -> [String] {
    try lines(try JSONValue(parsing: try message.json()), M.schema)
  }

  private mutating func write(_ value: JSONValue, _ schema: MessageSchema, indent: String) throws {
    let members = schema.fields.compactMap { field in value[field.jsonName].map { (field, $0) } }
    let width = members.reduce(0) { max($0, DisplayWidth.of(ValueText.title($1.0))) }
    for (field, value) in members {
      let title = ValueText.title(field)
      switch (value, field.type) {
      case (.array(let elements), .message(let inner)) where !Self.isSingleValue(inner()):
        lines.append("\(indent)\(title) (\(elements.count))")
        try list(elements, inner(), indent: indent + "  ")
      case (.object, .message(let inner)) where field.label == .map:
        lines.append("\(indent)\(title)")
        try map(value, inner(), indent: indent + "  ")
      case (.object, .message(let inner)):
        lines.append("\(indent)\(title)")
        try write(value, inner(), indent: indent + "  ")
      default:
        let text = ValueText.cell(value, field)
        if !text.isEmpty { lines.append(indent + DisplayWidth.padded(title, to: width) + "  " + text) }
      }
    }
  }

  /// Elements that hold short single values only are rows; others stand one below the other, nothing cut.
  private mutating func list(_ elements: [JSONValue], _ schema: MessageSchema, indent: String) throws {
    if Self.isFlat(schema) {
      let fields = schema.fields.filter { field in elements.contains { $0[field.jsonName] != nil } }
      var table = RowTable(fields.map { .init($0.jsonName) }, cellWidthMax: .max)
      for element in elements { try table.add(element, schema) }
      let rows = table.flush()
      if table.widestCell <= Self.rowCellWidthMax {
        lines += rows.map { indent + $0 }
        return
      }
    }
    for (index, element) in elements.enumerated() {
      lines.append("\(indent)- \(index)")
      try write(element, schema, indent: indent + "  ")
    }
  }

  /// A SHA-256 in hexadecimal fits.
  private static let rowCellWidthMax = 64

  private mutating func map(_ value: JSONValue, _ entry: MessageSchema, indent: String) throws {
    guard case .object(let members) = value, let field = entry.field(2) else { return }
    for member in members {
      let key = Printable.clean(member.name)
      if case .message(let inner) = field.type, case .object = member.value {
        lines.append("\(indent)\(key)")
        try write(member.value, inner(), indent: indent + "  ")
      } else {
        lines.append("\(indent)\(key)  \(ValueText.cell(member.value, field))")
      }
    }
  }

  private static func isSingleValue(_ schema: MessageSchema) -> Bool {
    schema.name.hasPrefix("google.protobuf.") && schema.name != "google.protobuf.Empty"
  }

  private static func isFlat(_ schema: MessageSchema) -> Bool {
    schema.fields.allSatisfy { field in
      if field.label == .map { return false }
      guard case .message(let inner) = field.type else { return true }
      return field.label == .singular && isSingleValue(inner())
    }
  }
}
