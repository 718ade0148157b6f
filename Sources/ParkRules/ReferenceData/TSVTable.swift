/// A small strict reader of tab-separated tables: a header, then rows of exactly as many fields.
///
/// There is no quoting; a field ends at a tab, a row at a line feed. What a lenient reader would let pass (a missing
/// column, a carriage return, white space around a field, an empty line) is an error naming the line, since a table
/// that is a little wrong decides cases wrongly.
struct TSVTable: Sendable {
  let name: String
  let columns: [String]
  /// The fields of each row, and the line it stood on (the header is line 1).
  let rows: [(line: Int, fields: [String])]

  static let rowsMax = 100_000

  init(name: String, text: String, columns: [String]) throws(ReferenceDataError) {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    if lines.last == "" { lines.removeLast() }
    guard lines.count <= Self.rowsMax else { throw ReferenceDataError(table: name, line: 0, problem: "too many rows") }
    var rows: [(line: Int, fields: [String])] = []
    for (index, line) in lines.enumerated() {
      let number = index + 1
      guard !line.unicodeScalars.contains("\r") else {
        throw ReferenceDataError(table: name, line: number, problem: "a carriage return")
      }
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      if index == 0 {
        guard fields == columns else {
          throw ReferenceDataError(
            table: name, line: 1, problem: "the columns are \(fields), expected are \(columns)")
        }
        continue
      }
      guard fields.count == columns.count else {
        throw ReferenceDataError(
          table: name, line: number, problem: "\(fields.count) fields, expected are \(columns.count)")
      }
      if let column = zip(columns, fields).first(where: { WidthNormalisation.trimmed($0.1) != $0.1 }) {
        throw ReferenceDataError(table: name, line: number, problem: "white space around the field \(column.0)")
      }
      rows.append((number, fields))
    }
    guard !lines.isEmpty else { throw ReferenceDataError(table: name, line: 1, problem: "no header") }
    self.name = name
    self.columns = columns
    self.rows = rows
  }

  /// Makes typed rows; `make` returns nil or throws for a row it cannot read.
  func map<Row>(_ make: (_ field: (String) -> String) throws -> Row?) throws(ReferenceDataError) -> [Row] {
    var result: [Row] = []
    for (line, fields) in rows {
      let field = { (column: String) -> String in
        columns.firstIndex(of: column).map { fields[$0] } ?? ""
      }
      if columns.contains("source"), field("source").isEmpty {
        throw ReferenceDataError(table: name, line: line, problem: "no source")
      }
      do {
        guard let row = try make(field) else {
          throw ReferenceDataError(table: name, line: line, problem: "a field that cannot be read: \(fields)")
        }
        result.append(row)
      } catch let error as ReferenceDataError {
        throw error
      } catch {
        throw ReferenceDataError(table: name, line: line, problem: "\(error)")
      }
    }
    return result
  }
}

/// A table of reference data that cannot be read.
public struct ReferenceDataError: Error, Hashable, CustomStringConvertible {
  public var table: String
  /// From 1, the header; 0 for the table as a whole.
  public var line: Int
  public var problem: String

  public var description: String { "reference table \(table), line \(line): \(problem)" }
}
