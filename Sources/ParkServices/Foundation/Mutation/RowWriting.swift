import Storage

/// Rows written by their columns, each named beside its value, so that the two cannot come apart.
extension Change {
  /// Inserts a row.
  func insert(into table: String, _ values: KeyValuePairs<String, SQLValue>) throws {
    let columns = values.map(\.key).joined(separator: ", ")
    let places = values.map { _ in "?" }.joined(separator: ", ")
    try execute("INSERT INTO \(table) (\(columns)) VALUES (\(places))", values.map(\.value))
  }

  /// Writes columns of the row with an id.
  func update(_ table: String, _ id: String, _ values: KeyValuePairs<String, SQLValue>) throws {
    let columns = values.map { "\($0.key) = ?" }.joined(separator: ", ")
    try execute("UPDATE \(table) SET \(columns) WHERE id = ?", values.map(\.value) + [.text(id)])
  }
}

extension SQLValue {
  /// A time, or NULL.
  static func time(orNull value: Timestamp?) -> SQLValue { value.map(SQLValue.time) ?? .null }

  /// A row's version.
  static func version(_ version: UInt64) -> SQLValue { .integer(Int64(bitPattern: version)) }
}

extension Row {
  /// A row's version.
  func version(_ column: String = "version") throws -> UInt64 { UInt64(bitPattern: try integer(column)) }
}
