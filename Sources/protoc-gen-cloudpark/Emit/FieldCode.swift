/// How a field looks in Swift and how it gets into the C record and out of it.
struct FieldCode {
  let field: Field
  /// The property's name, as written.
  let property: String
  /// The C member behind `record.pointee.`.
  let member: String

  init(_ field: Field) {
    self.field = field
    property = SwiftNames.property(field.name)
    member = Self.escaped(CNames.member(field.name))
  }

  /// The type of one value.
  static func elementType(_ kind: FieldKind) -> String {
    switch kind {
    case .double: "Double"
    case .float: "Float"
    case .int32, .sint32, .sfixed32: "Int32"
    case .int64, .sint64, .sfixed64: "Int64"
    case .uint32, .fixed32: "UInt32"
    case .uint64, .fixed64: "UInt64"
    case .bool: "Bool"
    case .string: "String"
    case .bytes: "[UInt8]"
    case .message(let type): SwiftNames.type(type)
    case .enumeration(let type): SwiftNames.type(type)
    }
  }

  /// The type of the property.
  var type: String {
    if let entry = field.mapEntry {
      return "[\(Self.elementType(entry.fields[0].kind)): \(Self.elementType(entry.fields[1].kind))]"
    }
    let element = Self.elementType(field.kind)
    if field.isRepeated { return "[\(element)]" }
    if case .message = field.kind { return element + "?" }
    return element
  }

  /// The property's value in an empty message; nil for an optional.
  var initialValue: String? {
    if field.mapEntry != nil { return "[:]" }
    if field.isRepeated { return "[]" }
    return switch field.kind {
    case .bool: "false"
    case .string: "\"\""
    case .bytes: "[]"
    case .message: nil
    case .enumeration(let type): "\(SwiftNames.type(type))()"
    default: "0"
    }
  }

  /// The expression that reads one value from a record; a message's is an optional.
  static func read(_ kind: FieldKind, _ place: String) -> String {
    switch kind {
    case .bool: "\(place) != 0"
    case .string: "RecordReader.string(\(place))"
    case .bytes: "RecordReader.bytes(\(place).len, \(place).data)"
    case .message: "RecordReader.message(\(place))"
    case .enumeration: "RecordReader.enumeration(\(place))"
    default: place
    }
  }

  /// The statements that write one value to a record.
  static func write(_ kind: FieldKind, _ value: String, _ place: String, _ name: String) -> [String] {
    switch kind {
    case .bool: ["\(place) = \(value) ? 1 : 0"]
    case .string: ["\(place) = try packer.string(\(value), \"\(name)\")"]
    case .bytes: ["\(place).len = \(value).count", "\(place).data = try packer.bytes(\(value))"]
    case .message: ["\(place) = try packer.message(\(value), \"\(name)\")"]
    case .enumeration: ["\(place) = packer.enumeration(\(value))"]
    default: ["\(place) = \(value)"]
    }
  }

  /// The function of `RecordReader` and `Packer` for a list, and whether packing names the field.
  static func list(_ kind: FieldKind) -> (read: String, write: String, isNamed: Bool) {
    switch kind {
    case .bool: ("flags", "flags", false)
    case .string: ("strings", "strings", true)
    case .bytes: ("blobs", "blobs", false)
    case .message: ("messages", "messages", true)
    case .enumeration: ("enumerations", "enumerations", false)
    default: ("array", "array", false)
    }
  }

  /// A member of C, in backticks where Swift would take it for something else.
  static func escaped(_ member: String) -> String {
    swiftWords.contains(member) ? "`\(member)`" : member
  }

  private static let swiftWords: Set<String> = [
    "as", "associatedtype", "defer", "deinit", "extension", "fallthrough", "fileprivate", "func", "guard", "import",
    "in", "init", "inout", "internal", "is", "let", "nil", "precedencegroup", "protocol", "repeat", "rethrows", "self",
    "subscript", "super", "throws", "typealias", "var", "where",
  ]
}
