import RPCCore
import SchemaRuntime

/// Shows answers in the format that was asked for.
final class Output {
  fileprivate let format: OutputFormat
  fileprivate let path: ValuePath?
  private let showDefaults: Bool
  private let write: (String) throws -> Void
  private var table: RowTable?
  private var list = ListState.none

  private enum ListState { case none, empty, begun }

  /// Rows whose widths decide those of their columns.
  private static let rowsPerFlush = 500

  /// Whether nothing has been shown.
  private(set) var isEmpty = true

  init(format: OutputFormat, path: ValuePath?, showDefaults: Bool, write: @escaping (String) throws -> Void) {
    self.format = format
    self.path = path
    self.showDefaults = showDefaults
    self.write = write
  }

  /// Shows one message.
  func show<M: Message>(_ message: M) throws { try show(try message.packed(), M.schema) }

  /// Shows one message that is known by reflection.
  func show(_ packed: [UInt8], _ schema: MessageSchema) throws {
    if try showPath(packed, schema) { return }
    switch format {
    case .table: try put(try RecordText.lines(try value(packed, schema), schema).joined(separator: "\n"))
    case .json: try put(try schema.json(packed: packed, .init(pretty: true, printsDefaults: showDefaults)))
    case .jsonl: try put(try schema.json(packed: packed, .init(printsDefaults: showDefaults)))
    case .yaml: try put(try YAMLText.text(try value(packed, schema)), lineFeed: false)
    }
  }

  /// Shows the messages of a stream as rows of one list.
  func show<M: Message>(_ stream: ResponseStream<M>, _ columns: [RowTable.Column]) async throws {
    beginList(columns)
    for try await message in stream { try row(message) }
    try endList()
  }

  /// Begins a list.
  func beginList(_ columns: [RowTable.Column]) {
    table = RowTable(columns)
    list = .empty
  }

  /// Shows a row of the list.
  func row<M: Message>(_ message: M) throws { try row(try message.packed(), M.schema) }

  func row(_ packed: [UInt8], _ schema: MessageSchema) throws {
    if try showPath(packed, schema) { return }
    switch format {
    case .table:
      try table?.add(try JSONValue(parsing: try schema.json(packed: packed, .init(printsDefaults: true))), schema)
      isEmpty = false
      if table?.count ?? 0 >= Self.rowsPerFlush { try flushTable() }
    case .json:
      let text = try schema.json(packed: packed, .init(pretty: true, printsDefaults: showDefaults))
      let indented = text.split(separator: "\n").map { "  " + $0 }.joined(separator: "\n")
      try put((list == .begun ? ",\n" : "[\n") + indented, lineFeed: false)
      list = .begun
    case .jsonl: try put(try schema.json(packed: packed, .init(printsDefaults: showDefaults)))
    case .yaml: try put("---\n" + (try YAMLText.text(try value(packed, schema))), lineFeed: false)
    }
  }

  /// Shows a message of a stream that goes on, at once, on one line; a table has the line that is given.
  func event<M: Message>(_ message: M, _ line: @autoclosure () throws -> String) throws {
    try event(try message.packed(), M.schema, line: try line())
  }

  func event(_ packed: [UInt8], _ schema: MessageSchema, line: @autoclosure () throws -> String) throws {
    if try showPath(packed, schema) { return }
    switch format {
    case .table: try put(try line())
    case .json, .jsonl: try put(try schema.json(packed: packed, .init(printsDefaults: showDefaults)))
    case .yaml: try put("---\n" + (try YAMLText.text(try value(packed, schema))), lineFeed: false)
    }
  }

  /// Ends a list that is open; called however the command ends.
  func finish() throws { try endList() }

  /// Ends a list that was begun.
  func endList() throws {
    guard list != .none else { return }
    let state = list
    list = .none
    if path != nil { return }
    if format == .json { try put(state == .begun ? "\n]" : "[]") }
    if format == .table { try flushTable() }
    table = nil
  }

  private func flushTable() throws {
    guard let lines = table?.flush(), !lines.isEmpty else { return }
    try put(lines.joined(separator: "\n"))
  }

  private func showPath(_ packed: [UInt8], _ schema: MessageSchema) throws -> Bool {
    guard let path else { return false }
    let value = try JSONValue(parsing: try schema.json(packed: packed, .init(printsDefaults: true)))
    for found in try path.values(value, schema) { try put(try ValuePath.bare(found.value)) }
    isEmpty = false
    return true
  }

  private func value(_ packed: [UInt8], _ schema: MessageSchema) throws -> JSONValue {
    try JSONValue(parsing: try schema.json(packed: packed, .init(printsDefaults: showDefaults)))
  }

  fileprivate func put(_ text: String, lineFeed: Bool = true) throws {
    isEmpty = false
    try write(lineFeed ? text + "\n" : text)
  }
}

extension Output {
  /// Shows a value that is no message: `lines` for a person, else the value.
  func show(_ value: JSONValue, _ lines: [String]) throws {
    if let path {
      return try put(try ValuePath.bare(try path.untyped(value)))
    }
    switch format {
    case .table: try put(lines.joined(separator: "\n"))
    case .json: try put(try value.text(pretty: true))
    case .jsonl: try put(try value.text())
    case .yaml: try put(try YAMLText.text(value), lineFeed: false)
    }
  }
}
