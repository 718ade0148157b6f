import GRDBSQLite

/// The compiled statements of one connection by their texts.
///
/// Hashing a text of some hundred bytes costs as much as binding its arguments. Nearly all texts are literals, which
/// stay where they are: a slot found by the address says which statement it was last time, and comparing the texts says
/// whether it still is.
struct StatementCache {
  private var byText: [String: PreparedStatement] = [:]
  private var byAddress = [PreparedStatement?](repeating: nil, count: 256)

  /// The statement of a text, compiled if it is new; one of its own if the kept one is in the middle of a result.
  mutating func statement(_ sql: String, _ connection: OpaquePointer, max: Int) throws -> PreparedStatement {
    var sql = sql
    let slot = sql.withUTF8 { text -> Int in
      let address = UInt(bitPattern: text.baseAddress)
      return Int((address ^ address >> 8 ^ UInt(text.count)) & 255)
    }
    if let known = byAddress[slot], !known.isBusy, sql.withUTF8({ known.isCompiled(from: $0) }) { return known }
    if let known = byText[sql] {
      guard !known.isBusy else { return try PreparedStatement(sql, connection: connection) }
      byAddress[slot] = known
      return known
    }
    let statement = try PreparedStatement(sql, connection: connection)
    // Statements are texts of our programs, so the limit is met only by a bug; starting anew bears it.
    if byText.count >= max { removeAll() }
    byText[sql] = statement
    byAddress[slot] = statement
    return statement
  }

  mutating func removeAll() { self = StatementCache() }
}
