import GRDBSQLite
import Glibc
import Storage

/// A compiled statement and what is known of it, kept by its connection and used by one thread at a time.
final class PreparedStatement {
  enum Kind { case query, change, other }

  let pointer: OpaquePointer
  let kind: Kind
  let columns: RowColumns
  /// Whether it looks at the table of positions, which a batch writes late.
  let namesPositions: Bool
  private let parameters: Int

  /// Compiles one statement; more than one in a text, or none, is refused.
  init(_ sql: String, connection: OpaquePointer) throws {
    var pointer: OpaquePointer?
    var sql = sql
    let rest: Int = try sql.withUTF8 { text in
      try text.withMemoryRebound(to: CChar.self) { characters in
        var tail: UnsafePointer<CChar>?
        let code = sqlite3_prepare_v3(
          connection, characters.baseAddress, CInt(characters.count), UInt32(SQLITE_PREPARE_PERSISTENT), &pointer, &tail
        )
        guard code == SQLITE_OK else {
          throw StorageError.sqlite(
            code, String(cString: sqlite3_errmsg(connection)),
            doing: "preparing \(Self.excerpt(String(decoding: text, as: UTF8.self)))")
        }
        guard let tail, let base = characters.baseAddress else { return characters.count }
        return tail - base
      }
    }
    guard let pointer else { throw StorageError(.statement, "an empty statement") }
    self.pointer = pointer
    namesPositions = sql.contains("log_positions")
    kind = Self.kind(of: sql, isReadOnly: sqlite3_stmt_readonly(pointer) != 0)
    parameters = Int(sqlite3_bind_parameter_count(pointer))
    columns = RowColumns(
      (0..<sqlite3_column_count(pointer)).map { index in
        sqlite3_column_name(pointer, index).map { String(cString: $0) } ?? ""
      })
    // Swift runs deinit for a throw from here on, for every property is set.
    guard sql.utf8.dropFirst(rest).allSatisfy({ $0 == 0x20 || $0 == 0x0a || $0 == 0x09 || $0 == 0x3b }) else {
      throw StorageError(.statement, "more than one statement in \(Self.excerpt(sql))")
    }
  }

  deinit { sqlite3_finalize(pointer) }

  /// Whether this is its text, byte for byte.
  func isCompiled(from text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let own = sqlite3_sql(pointer), let base = text.baseAddress else { return false }
    return strncmp(own, UnsafeRawPointer(base).assumingMemoryBound(to: CChar.self), text.count) == 0
      && own[text.count] == 0
  }

  /// Whether it is in the middle of a result, so that a nested use needs a statement of its own.
  var isBusy: Bool { sqlite3_stmt_busy(pointer) != 0 }

  /// The start of a statement, as error texts show it: never an argument, which may be personal.
  static func excerpt(_ sql: String) -> String {
    let line = sql.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return line.count <= 120 ? line : line.prefix(117) + "..."
  }

  private static func kind(of sql: String, isReadOnly: Bool) -> Kind {
    let word = sql.drop(while: { $0.isWhitespace || $0 == "(" }).prefix(while: \.isLetter).uppercased()
    switch word {
    case "SELECT", "VALUES": return isReadOnly ? .query : .other
    case "WITH": return isReadOnly ? .query : .change
    case "INSERT", "UPDATE", "DELETE", "REPLACE": return .change
    default: return .other
    }
  }

  func bind(_ arguments: [SQLValue], limits: StorageLimits) throws {
    guard arguments.count == parameters else {
      throw StorageError(
        .statement, "\(arguments.count) arguments for \(parameters) placeholders in \(Self.excerpt(sql))")
    }
    // SQLite copies text and blobs (SQLITE_TRANSIENT): they must outlive this call.
    let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
    for (offset, argument) in arguments.enumerated() {
      let index = CInt(offset + 1)
      let code: CInt
      switch argument {
      case .null: code = sqlite3_bind_null(pointer, index)
      case .integer(let value): code = sqlite3_bind_int64(pointer, index, value)
      case .real(let value):
        // SQLite would store a NaN as null.
        guard !value.isNaN else { throw StorageError(.statement, "argument \(index) is not a number") }
        code = sqlite3_bind_double(pointer, index, value)
      case .text(var value):
        try checkSize(value.utf8.count, index, limits)
        code = value.withUTF8 { text in
          text.withMemoryRebound(to: CChar.self) {
            // A null pointer would bind NULL instead of the empty text.
            $0.baseAddress == nil
              ? sqlite3_bind_text(pointer, index, "", 0, transient)
              : sqlite3_bind_text(pointer, index, $0.baseAddress, CInt($0.count), transient)
          }
        }
      case .blob(let value):
        try checkSize(value.count, index, limits)
        code =
          value.isEmpty
          ? sqlite3_bind_zeroblob(pointer, index, 0)
          : sqlite3_bind_blob(pointer, index, value, CInt(value.count), transient)
      }
      guard code == SQLITE_OK else {
        throw StorageError.sqlite(
          code, String(cString: sqlite3_errstr(code)), doing: "binding argument \(index) of \(Self.excerpt(sql))")
      }
    }
  }

  private func checkSize(_ bytes: Int, _ index: CInt, _ limits: StorageLimits) throws {
    guard bytes <= limits.valueBytesMax else {
      throw StorageError(
        .tooLarge, "argument \(index) has \(bytes) bytes, at most \(limits.valueBytesMax); keep large content as files")
    }
  }

  /// Advances to the next row; false at the end.
  func step(_ connection: OpaquePointer) throws -> Bool {
    let code = sqlite3_step(pointer)
    switch code {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    default:
      let message = String(cString: sqlite3_errmsg(connection))
      throw StorageError.sqlite(code, message, doing: Self.excerpt(sql))
    }
  }

  /// Ends a run: releases its locks and forgets its arguments.
  func reset() {
    sqlite3_reset(pointer)
    sqlite3_clear_bindings(pointer)
  }

  var currentRow: Row {
    let count = sqlite3_column_count(pointer)
    var values: [SQLValue] = []
    values.reserveCapacity(Int(count))
    for index in 0..<count { values.append(value(index)) }
    return Row(columns: columns, values: values)
  }

  private func value(_ index: CInt) -> SQLValue {
    switch sqlite3_column_type(pointer, index) {
    case SQLITE_INTEGER: return .integer(sqlite3_column_int64(pointer, index))
    case SQLITE_FLOAT: return .real(sqlite3_column_double(pointer, index))
    case SQLITE_TEXT:
      guard let start = sqlite3_column_text(pointer, index) else { return .text("") }
      let count = Int(sqlite3_column_bytes(pointer, index))
      return .text(String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self))
    case SQLITE_BLOB:
      guard let start = sqlite3_column_blob(pointer, index) else { return .blob([]) }
      let count = Int(sqlite3_column_bytes(pointer, index))
      return .blob([UInt8](UnsafeRawBufferPointer(start: start, count: count)))
    default: return .null
    }
  }

  private var sql: String { sqlite3_sql(pointer).map { String(cString: $0) } ?? "" }
}

extension ConnectionAccess {
  /// Runs the statements of a script one after the other. They are compiled one by one, for each may need the
  /// tables of those before it.
  func runScript(_ script: String) throws {
    var code = SQLITE_OK
    var message: UnsafeMutablePointer<CChar>?
    code = sqlite3_exec(pointer, script, nil, nil, &message)
    defer { sqlite3_free(message) }
    guard code == SQLITE_OK else {
      throw StorageError.sqlite(code, message.map { String(cString: $0) } ?? "no message", doing: "script")
    }
  }
}
