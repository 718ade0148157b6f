import SchemaRuntime

/// Rows of messages under columns, aligned by display width.
struct RowTable {
  /// A column: where its value lies in the message.
  struct Column: Equatable {
    let path: String
    let title: String

    init(_ path: String, _ title: String? = nil) {
      self.path = path
      self.title = title ?? ""
    }
  }

  /// No cell is wider; ids and numbers are shorter.
  static let cellWidthMax = 48

  private let columns: [Column]
  private let cellWidthMax: Int
  private var titles: [String] = []
  private var isRight: [Bool] = []
  private var rows: [[String]] = []
  private var widths: [Int] = []
  private var wroteHead = false

  init(_ columns: [Column], cellWidthMax: Int = RowTable.cellWidthMax) {
    self.columns = columns
    self.cellWidthMax = cellWidthMax
  }

  /// The columns of a message when nobody chose: its single values.
  static func columns(of schema: MessageSchema) -> [Column] {
    schema.fields.filter { field in
      guard field.label == .singular else { return false }
      if case .message(let inner) = field.type { return inner().name.hasPrefix("google.protobuf.") }
      return true
    }.prefix(8).map { Column($0.jsonName) }
  }

  var count: Int { rows.count }

  /// The width of the widest cell so far.
  var widestCell: Int { widths.max() ?? 0 }

  mutating func add(_ value: JSONValue, _ schema: MessageSchema) throws {
    var cells: [String] = []
    var fields: [FieldSchema?] = []
    for column in columns {
      let found = try ValuePath(column.path).values(value, schema)
      let text = found.map { ValueText.cell($0.value, $0.field) }.joined(separator: ", ")
      cells.append(DisplayWidth.cut(text, to: cellWidthMax))
      fields.append(found.first?.field)
    }
    if titles.isEmpty {
      titles = zip(columns, fields).map { column, field in
        (column.title.isEmpty ? field.map(ValueText.title) ?? column.path : column.title).uppercased()
      }
      isRight = fields.map { ValueText.isNumber($0) }
      widths = titles.map(DisplayWidth.of)
    }
    rows.append(cells)
  }

  /// The lines of the rows so far, which are then forgotten; the first time with the titles above them.
  mutating func flush() -> [String] {
    for row in rows { widths = zip(widths, row).map { max($0, DisplayWidth.of($1)) } }
    var lines: [String] = []
    if !wroteHead, !titles.isEmpty {
      lines.append(line(titles))
      wroteHead = true
    }
    lines += rows.map(line)
    rows = []
    return lines
  }

  private func line(_ cells: [String]) -> String {
    var text = ""
    for (index, cell) in cells.enumerated() {
      if index > 0 { text += "  " }
      text += DisplayWidth.padded(cell, to: widths[index], right: isRight[index])
    }
    while text.hasSuffix(" ") { text.removeLast() }
    return text
  }
}
