import ParkRules
import Storage

extension ReadTransaction {
  /// Where a list reads the rows of a table that hold what a person typed; all rows for nothing.
  ///
  /// The table has a text index over its column `search`, filled by ``SearchText/column(_:)``: widths, case, spaces and
  /// punctuation make no difference, and any part of a field is found, one character as well as twenty. Pages go on
  /// behind the id of their last row, in the order of the rows' making, which no later row disturbs.
  ///
  /// ```swift
  /// let source = try transaction.search("units", for: request.query, beyond: lastID)
  /// let rows = try transaction.rows(
  ///   "SELECT \(UnitRow.columns) FROM \(source.from) WHERE \(source.condition)\(filter.sql) ORDER BY \(source.order) LIMIT ?",
  ///   source.arguments + filter.arguments + [.integer(rowsMax)])
  /// ```
  ///
  /// - Parameter newestFirst: Pages from the newest row down.
  func search(_ table: String, for query: String, beyond id: String, newestFirst: Bool = false) throws -> TextSource {
    let text = SearchText.query(query)
    guard text.isEmpty else {
      return try textSource(table, containing: text, beyond: id, newestFirst: newestFirst)
    }
    guard newestFirst else {
      return TextSource(from: table, condition: "id > ?", order: "id", arguments: [.text(id)])
    }
    return TextSource(
      from: table, condition: "id < ?", order: "id DESC", arguments: [.text(id.isEmpty ? SQLFilter.beforeNewest : id)])
  }
}
