/// What a contract says about a message: its name and its fields. Generated code holds one per message; a client that
/// has only reflection data builds its own.
///
/// A class, because messages may contain themselves.
public final class MessageSchema: Sendable {
  /// The full name: `cloudpark.policy.v1.Policy`.
  public let name: String
  /// The fields in the order of the contract.
  public let fields: [FieldSchema]
  /// Whether it is the entry of a map: field 1 is the key, field 2 the value.
  public let isMapEntry: Bool

  private let byNumber: [UInt32: Int]
  private let byJSONName: [String: Int]

  /// Creates a schema; generated code and reflection clients do.
  public init(name: String, fields: [FieldSchema], isMapEntry: Bool = false) {
    self.name = name
    self.fields = fields
    self.isMapEntry = isMapEntry
    var byNumber: [UInt32: Int] = [:]
    var byJSONName: [String: Int] = [:]
    for (index, field) in fields.enumerated() {
      byNumber[field.number] = index
      byJSONName[field.name] = index
    }
    // The JSON name wins where one field's JSON name is another's own name.
    for (index, field) in fields.enumerated() { byJSONName[field.jsonName] = index }
    self.byNumber = byNumber
    self.byJSONName = byJSONName
  }

  /// The field of a number.
  public func field(_ number: UInt32) -> FieldSchema? { byNumber[number].map { fields[$0] } }

  /// The place of a number's field in ``fields``.
  func index(_ number: UInt32) -> Int? { byNumber[number] }

  /// The place in ``fields`` of a JSON name's or an original name's field.
  func index(json name: String) -> Int? { byJSONName[name] }

  /// The field of a JSON name or an original name; JSON input may use both.
  public func field(json name: String) -> FieldSchema? { byJSONName[name].map { fields[$0] } }
}

/// One field of a message.
public struct FieldSchema: Sendable {
  /// How often a field occurs.
  public enum Label: Sendable, Hashable {
    /// Once. A scalar outside a oneof has no presence: its default is not told from its absence.
    case singular
    /// A list.
    case repeated
    /// A map; the type is a message with ``MessageSchema/isMapEntry``.
    case map
  }

  /// The name in the contract: `credit_code`.
  public let name: String
  /// The name in JSON: `creditCode`.
  public let jsonName: String
  /// The number on the wire.
  public let number: UInt32
  /// The type of the value, of a list's element, or of a map's entry.
  public let type: FieldType
  /// How often it occurs.
  public let label: Label
  /// The oneof it belongs to; nil for none.
  public let oneof: String?
  /// Whether it holds personal data or the like: redacted in logs and introspection.
  public let sensitive: Bool
  /// Whether it holds a password, token or key: never logged, never shown.
  public let secret: Bool

  /// Creates a field.
  public init(
    _ name: String, jsonName: String, number: UInt32, _ type: FieldType, label: Label = .singular,
    oneof: String? = nil, sensitive: Bool = false, secret: Bool = false
  ) {
    self.name = name
    self.jsonName = jsonName
    self.number = number
    self.type = type
    self.label = label
    self.oneof = oneof
    self.sensitive = sensitive
    self.secret = secret
  }
}

/// The type of a field, as protobuf names them.
public enum FieldType: Sendable {
  case double, float
  case int32, int64, uint32, uint64, sint32, sint64
  case fixed32, fixed64, sfixed32, sfixed64
  case bool, string, bytes
  /// A message; behind a closure, because messages may contain themselves.
  case message(@Sendable () -> MessageSchema)
  /// An open enum: numbers without a name are legal.
  case enumeration(@Sendable () -> EnumSchema)
}

/// What a contract says about an enum.
public final class EnumSchema: Sendable {
  /// The full name.
  public let name: String
  /// The names and numbers in the order of the contract; aliases share a number.
  public let values: [(name: String, number: Int32)]

  /// Creates a schema.
  public init(name: String, values: [(name: String, number: Int32)]) {
    self.name = name
    self.values = values
  }

  /// The first name of a number.
  public func name(of number: Int32) -> String? { values.first { $0.number == number }?.name }

  /// The number of a name.
  public func number(of name: String) -> Int32? { values.first { $0.name == name }?.number }
}
