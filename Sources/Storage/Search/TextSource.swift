/// Where a query reads the rows of a table whose search column holds a text, in an order that stays while pages are
/// read: that of the rows' making.
///
/// ```swift
/// let source = try transaction.textSource("units", containing: text, beyond: lastID, newestFirst: false)
/// let rows = try transaction.rows(
///   "SELECT id, name FROM \(source.from) WHERE \(source.condition) AND park = ? ORDER BY \(source.order) LIMIT ?",
///   source.arguments + [.text(park), .integer(rowsMax)])
/// ```
///
/// The table has a text key `id` and a column `search` (see ``Migration/Step/textIndex(table:)``).
public struct TextSource: Sendable, Equatable {
  /// What stands behind FROM.
  public var from: String
  /// What stands behind WHERE; more may follow with AND.
  public var condition: String
  /// What stands behind ORDER BY.
  public var order: String
  /// The arguments of `from` and `condition`, before all others.
  public var arguments: [SQLValue]

  /// A source from its parts.
  public init(from: String, condition: String, order: String, arguments: [SQLValue]) {
    self.from = from
    self.condition = condition
    self.order = order
    self.arguments = arguments
  }
}
