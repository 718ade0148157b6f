/// One value that goes into or comes out of a SQL statement.
///
/// These five are what every engine of the contract can store unchanged. Booleans are 0 and 1, money is
/// int64 fen, times are ``Timestamp`` microseconds.
public enum SQLValue: Sendable, Hashable {
  case null
  case integer(Int64)
  case real(Double)
  case text(String)
  case blob([UInt8])

  /// The value's type as errors name it.
  public var typeName: String {
    switch self {
    case .null: "null"
    case .integer: "integer"
    case .real: "real"
    case .text: "text"
    case .blob: "blob"
    }
  }
}

extension SQLValue {
  /// A time as the contract stores it: microseconds since 1970 in UTC.
  public static func time(_ timestamp: Timestamp) -> SQLValue { .integer(timestamp.microseconds) }

  /// 1 for true, 0 for false.
  public static func boolean(_ value: Bool) -> SQLValue { .integer(value ? 1 : 0) }

  /// A native integer (64 bits on every platform we run on).
  public static func integer(_ value: Int) -> SQLValue { SQLValue.integer(Int64(value)) }

  /// A 32-bit integer, as enums of the contracts have.
  public static func integer(_ value: Int32) -> SQLValue { SQLValue.integer(Int64(value)) }

  /// The text, or null for nil.
  public static func text(orNull value: String?) -> SQLValue { value.map(SQLValue.text) ?? .null }

  /// The integer, or null for nil.
  public static func integer(orNull value: Int64?) -> SQLValue { value.map { .integer($0) } ?? .null }

  /// The bytes, or null for nil.
  public static func blob(orNull value: [UInt8]?) -> SQLValue { value.map(SQLValue.blob) ?? .null }
}

extension SQLValue: ExpressibleByIntegerLiteral, ExpressibleByStringLiteral, ExpressibleByFloatLiteral,
  ExpressibleByBooleanLiteral
{
  public init(integerLiteral value: Int64) { self = .integer(value) }
  public init(stringLiteral value: String) { self = .text(value) }
  public init(floatLiteral value: Double) { self = .real(value) }
  public init(booleanLiteral value: Bool) { self = .integer(value ? 1 : 0) }
}
