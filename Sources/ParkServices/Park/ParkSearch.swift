import ParkRules
import ParkSchemas
import RPCCore
import SchemaRuntime
import Storage

/// What a list or search of parks asks for.
struct ParkFilter: Sendable {
  var query = ""
  var district = ""
  var tier = ""

  /// A page behind an id, in an order that stays: a park keeps its place while pages are read.
  func page(after id: String, rowsMax: Int, in transaction: any ReadTransaction) throws -> [ParkRecord] {
    let source = try transaction.search("parks", for: query, beyond: id)
    var conditions = [source.condition]
    var arguments = source.arguments
    if !district.isEmpty {
      conditions.append("district LIKE ? ESCAPE '\\'")
      arguments.append(.text(SearchText.escaped(district) + "%"))
    }
    if !tier.isEmpty {
      conditions.append("tier LIKE ? ESCAPE '\\'")
      arguments.append(.text("%" + SearchText.escaped(tier) + "%"))
    }
    return try transaction.rows(
      """
      SELECT \(ParkRecord.columns) FROM \(source.from) WHERE \(conditions.joined(separator: " AND "))
      ORDER BY \(source.order) LIMIT ?
      """, arguments + [.integer(rowsMax)]
    ).map(ParkRecord.init)
  }
}

/// Pages whose rows carry cursors made of their key.
struct KeyCursors: Sendable {
  let seal: CursorSeal
  let binding: CursorBinding

  /// - Parameter filter: The request without cursor and limit: a cursor is good for the same question of the same
  ///   caller only, whatever the size of the page.
  init(_ context: ServerContext, _ park: ParkEnvironment, filter: some Message) throws {
    seal = park.storage.cursors
    binding = CursorBinding(
      method: context.method.fullName, filter: try filter.packed(), principal: context.caller.recordPrincipal)
  }

  func cursor(of key: String) throws -> [UInt8] { try seal.seal(Array(key.utf8), for: binding) }

  /// The key a cursor stands for; empty for none.
  func key(of cursor: [UInt8]) throws -> String {
    cursor.isEmpty ? "" : String(decoding: try seal.open(cursor, for: binding), as: UTF8.self)
  }
}

extension FieldChecks {
  /// Rows that a page may have: 1 to 10,000, or the method's own number for 0.
  mutating func limit(_ value: UInt32, otherwise: Int) -> Int {
    require(
      value <= 10_000, "limit", "OUT_OF_RANGE", zh: "应为1至10000,或0", en: "must be 1 to 10000, or 0 for \(otherwise)")
    return value == 0 ? otherwise : Int(value)
  }

  /// A filter that is compared and not stored: at most 200 characters.
  mutating func filter(_ field: String, _ value: String) -> String {
    text(field, value, TextRules(scalarsMin: 0, scalarsMax: 200))
  }
}
