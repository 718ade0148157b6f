/// The column names of one statement's result, shared by all of its rows.
public final class RowColumns: Sendable {
  public let names: [String]
  public init(_ names: [String]) { self.names = names }

  /// The position of a column, or nil. Results are narrow, so a scan beats a dictionary.
  public func index(of name: String) -> Int? { names.firstIndex(of: name) }
}

/// One row of a result. Columns are read by name or by position (from 0).
///
/// The typed readers throw ``StorageError`` of kind `unexpectedValue`, naming the column, when the value is
/// null or of another type: a wrong row must not become a wrong answer.
public struct Row: Sendable, Equatable {
  public let columns: RowColumns
  public let values: [SQLValue]

  public init(columns: RowColumns, values: [SQLValue]) {
    self.columns = columns
    self.values = values
  }

  public static func == (left: Row, right: Row) -> Bool {
    left.values == right.values && left.columns.names == right.columns.names
  }

  /// The value of a column, or nil if the result has no such column.
  public subscript(name: String) -> SQLValue? { columns.index(of: name).map { values[$0] } }

  /// The value at a position, or nil past the last column.
  public subscript(index: Int) -> SQLValue? { values.indices.contains(index) ? values[index] : nil }
}

extension Row {
  public func integer(_ name: String) throws -> Int64 {
    guard case .integer(let value)? = self[name] else { throw unexpected(name, "an integer") }
    return value
  }

  /// An integer column as `Int` (the same 64 bits on every platform we run on).
  public func int(_ name: String) throws -> Int { Int(try integer(name)) }

  public func real(_ name: String) throws -> Double {
    guard case .real(let value)? = self[name] else { throw unexpected(name, "a real") }
    return value
  }

  public func text(_ name: String) throws -> String {
    guard case .text(let value)? = self[name] else { throw unexpected(name, "a text") }
    return value
  }

  public func blob(_ name: String) throws -> [UInt8] {
    guard case .blob(let value)? = self[name] else { throw unexpected(name, "a blob") }
    return value
  }

  /// 0 is false, 1 is true; any other integer is an error.
  public func boolean(_ name: String) throws -> Bool {
    switch self[name] {
    case .integer(0)?: return false
    case .integer(1)?: return true
    default: throw unexpected(name, "a boolean")
    }
  }

  public func time(_ name: String) throws -> Timestamp { Timestamp(microseconds: try integer(name)) }

  public func optionalInteger(_ name: String) throws -> Int64? { try isNull(name) ? nil : integer(name) }
  public func optionalText(_ name: String) throws -> String? { try isNull(name) ? nil : text(name) }
  public func optionalBlob(_ name: String) throws -> [UInt8]? { try isNull(name) ? nil : blob(name) }
  public func optionalTime(_ name: String) throws -> Timestamp? { try isNull(name) ? nil : time(name) }

  /// Whether a column is null. A column that the result does not have is an error, not null.
  public func isNull(_ name: String) throws -> Bool {
    guard let value = self[name] else { throw unexpected(name, "a column of that name") }
    return value == .null
  }

  private func unexpected(_ name: String, _ wanted: String) -> StorageError {
    let found = self[name].map(\.typeName) ?? "no such column among \(columns.names.joined(separator: ", "))"
    return StorageError(.unexpectedValue, "column \(name): wanted \(wanted), found \(found)")
  }
}
