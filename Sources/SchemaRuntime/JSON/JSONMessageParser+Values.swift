/// A value that was read from JSON, as it lies on the wire.
enum JSONScalar {
  case varint(UInt64)
  case fixed32(UInt32)
  case fixed64(UInt64)
  case bytes([UInt8])

  /// Whether a field without presence is left out when it holds the value.
  var isDefault: Bool {
    switch self {
    case .varint(let bits): bits == 0
    case .fixed32(let bits): bits == 0
    case .fixed64(let bits): bits == 0
    case .bytes(let bytes): bytes.isEmpty
    }
  }

  func write(_ number: UInt32, into writer: inout WireWriter) {
    switch self {
    case .varint(let bits): writer.field(number, varint: bits)
    case .fixed32(let bits):
      writer.key(number, wireType: 5)
      writer.fixed32(bits)
    case .fixed64(let bits):
      writer.key(number, wireType: 1)
      writer.fixed64(bits)
    case .bytes(let bytes): writer.field(number, bytes: bytes)
    }
  }

  /// The value alone, as in a packed list.
  func append(to writer: inout WireWriter) {
    switch self {
    case .varint(let bits): writer.varint(bits)
    case .fixed32(let bits): writer.fixed32(bits)
    case .fixed64(let bits): writer.fixed64(bits)
    case .bytes(let bytes): writer.append(bytes)
    }
  }
}

extension JSONMessageParser {
  /// A number, string, bool, enum or bytes.
  mutating func scalar(_ type: FieldType) throws(SchemaError) -> JSONScalar? {
    switch type {
    case .bool:
      try expect(.boolean, "true or false")
      return .varint(try reader.boolean() ? 1 : 0)
    case .string:
      try expect(.string, "string")
      return .bytes(try withoutNUL(try reader.string()))
    case .bytes:
      try expect(.string, "string of base64")
      let text = try reader.string()
      guard let bytes = Base64.decode(text) else { throw reader.refusal("is not valid base64") }
      return .bytes(bytes)
    case .float: return .fixed32(try float(Float.self).bitPattern)
    case .double: return .fixed64(try float(Double.self).bitPattern)
    case .enumeration(let schema): return try enumeration(schema())
    case .message: throw reader.refusal("is a message where a value is expected")
    default: return try integer(try numberText(), type)
    }
  }

  /// Checks what kind of value comes next.
  mutating func expect(_ kind: JSONReader.Kind, _ wanted: String) throws(SchemaError) {
    let found = try reader.peek()
    guard found == kind else {
      throw reader.refusal("is \(Self.name(found)) where \(Self.name(kind)) (\(wanted)) is expected")
    }
  }

  private static func name(_ kind: JSONReader.Kind) -> String {
    switch kind {
    case .object: "an object"
    case .array: "a list"
    case .string: "a string"
    case .number: "a number"
    case .boolean: "a boolean"
    case .null: "null"
    }
  }

  /// The text of a number, or of a string that holds nothing but one.
  private mutating func numberText() throws(SchemaError) -> ArraySlice<UInt8> {
    switch try reader.peek() {
    case .number: return try reader.number()
    case .string:
      let text = try reader.string()
      guard JSONNumber.isNumber(text[...]) else { throw reader.refusal("is a string that holds no number") }
      return text[...]
    case let kind: throw reader.refusal("is \(Self.name(kind)) where a number is expected")
    }
  }

  private func integer(_ text: ArraySlice<UInt8>, _ type: FieldType) throws(SchemaError) -> JSONScalar {
    switch type {
    case .int32: .varint(UInt64(bitPattern: Int64(try signed(text, Int32.self))))
    case .int64: .varint(UInt64(bitPattern: try signed(text, Int64.self)))
    case .uint32: .varint(UInt64(try unsigned(text, UInt32.self)))
    case .uint64: .varint(try unsigned(text, UInt64.self))
    case .sint32: .varint(ZigZag.encode(Int64(try signed(text, Int32.self))))
    case .sint64: .varint(ZigZag.encode(try signed(text, Int64.self)))
    case .fixed32: .fixed32(try unsigned(text, UInt32.self))
    case .fixed64: .fixed64(try unsigned(text, UInt64.self))
    case .sfixed32: .fixed32(UInt32(bitPattern: try signed(text, Int32.self)))
    case .sfixed64: .fixed64(UInt64(bitPattern: try signed(text, Int64.self)))
    default: throw reader.refusal("is a number where none is expected")
    }
  }

  private func signed<I: FixedWidthInteger & SignedInteger>(
    _ text: ArraySlice<UInt8>, _ type: I.Type
  ) throws(SchemaError) -> I {
    guard case .value(let magnitude, let isNegative) = try whole(text) else { throw outOfRange(type) }
    if isNegative {
      // The smallest number is one further from 0 than the largest.
      guard magnitude <= UInt64(I.max.magnitude) + 1 else { throw outOfRange(type) }
      return I(truncatingIfNeeded: 0 &- Int64(bitPattern: magnitude))
    }
    guard let result = I(exactly: magnitude) else { throw outOfRange(type) }
    return result
  }

  private func unsigned<I: FixedWidthInteger & UnsignedInteger>(
    _ text: ArraySlice<UInt8>, _ type: I.Type
  ) throws(SchemaError) -> I {
    guard case .value(let magnitude, let isNegative) = try whole(text), !isNegative || magnitude == 0,
      let result = I(exactly: magnitude)
    else { throw outOfRange(type) }
    return result
  }

  private func whole(_ text: ArraySlice<UInt8>) throws(SchemaError) -> JSONNumber.Integer {
    let integer = JSONNumber.integer(text)
    if case .fraction = integer { throw reader.refusal("is not a whole number") }
    return integer
  }

  private func outOfRange<I: FixedWidthInteger>(_ type: I.Type) -> SchemaError {
    reader.refusal("is out of range; it must be from \(I.min) to \(I.max)")
  }

  private mutating func float<F: BinaryFloatingPoint & LosslessStringConvertible>(
    _ type: F.Type
  ) throws(SchemaError) -> F {
    let text: ArraySlice<UInt8>
    if try reader.peek() == .string {
      let string = try reader.string()
      switch String(decoding: string, as: UTF8.self) {
      case "NaN": return .nan
      case "Infinity": return .infinity
      case "-Infinity": return -.infinity
      default:
        guard JSONNumber.isNumber(string[...]) else { throw reader.refusal("is a string that holds no number") }
        text = string[...]
      }
    } else {
      text = try numberText()
    }
    guard let value = F(String(decoding: text, as: UTF8.self)), value.isFinite else {
      throw reader.refusal("is out of range for its type")
    }
    return value
  }

  private mutating func enumeration(_ schema: EnumSchema) throws(SchemaError) -> JSONScalar? {
    guard try reader.peek() == .string else {
      return .varint(UInt64(bitPattern: Int64(try signed(try numberText(), Int32.self))))
    }
    let name = String(decoding: try reader.string(), as: UTF8.self)
    if let number = schema.number(of: name) { return .varint(UInt64(bitPattern: Int64(number))) }
    if options.ignoresUnknown { return nil }
    let known = schema.values.prefix(12).map(\.name).joined(separator: ", ")
    throw reader.refusal("is no value of \(schema.name); it has \(known)\(schema.values.count > 12 ? ", ..." : "")")
  }

  private func withoutNUL(_ text: [UInt8]) throws(SchemaError) -> [UInt8] {
    guard !text.contains(0) else { throw reader.refusal("holds a NUL character") }
    return text
  }

  func mapKey(_ text: [UInt8], _ type: FieldType) throws(SchemaError) -> (MapKey, JSONScalar) {
    switch type {
    case .string:
      let text = try withoutNUL(text)
      return (.text(text), .bytes(text))
    case .bool:
      if text.elementsEqual("true".utf8) { return (.bool(true), .varint(1)) }
      if text.elementsEqual("false".utf8) { return (.bool(false), .varint(0)) }
      throw reader.refusal("has a key that is neither true nor false")
    case .double, .float, .bytes, .message, .enumeration:
      throw SchemaError(.invalid, "is a map whose keys are of a type that keys cannot have")
    case .uint32, .uint64, .fixed32, .fixed64:
      guard JSONNumber.isNumber(text[...]) else { throw reader.refusal("has a key that is no number") }
      let value = try integer(text[...], type)
      return (.unsigned(try unsigned(text[...], UInt64.self)), value)
    case .int32, .int64, .sint32, .sint64, .sfixed32, .sfixed64:
      guard JSONNumber.isNumber(text[...]) else { throw reader.refusal("has a key that is no number") }
      let value = try integer(text[...], type)
      return (.signed(try signed(text[...], Int64.self)), value)
    }
  }

  mutating func wellKnown(_ type: WellKnownType, _ schema: MessageSchema) throws(SchemaError) -> [UInt8] {
    var writer = WireWriter()
    switch type {
    case .timestamp:
      try expect(.string, "time such as 2026-11-24T08:00:00Z")
      guard let time = SecondsAndNanos(timestamp: try reader.string()) else {
        throw reader.refusal("is no time of the form 2026-11-24T08:00:00Z in the years 1 to 9999")
      }
      Self.write(time, into: &writer)
    case .duration:
      try expect(.string, "duration such as 1.5s")
      guard let duration = SecondsAndNanos(duration: try reader.string()) else {
        throw reader.refusal("is no duration of the form 1.5s, at most 315576000000s")
      }
      Self.write(duration, into: &writer)
    case .fieldMask:
      try expect(.string, "field names with commas between")
      let text = try reader.string()
      if text.isEmpty { break }
      for path in text.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false) {
        guard let name = FieldMaskPath.snakeCase(path) else {
          throw reader.refusal("is no list of fields in JSON's names, such as creditCode,address.city")
        }
        writer.field(1, bytes: name)
      }
    case .wrapper(let type):
      if let value = try scalar(type), !value.isDefault { value.write(1, into: &writer) }
    case .unsupported: throw reader.refusal("is a \(schema.name), which has no JSON form here")
    }
    return writer.bytes
  }

  private static func write(_ value: SecondsAndNanos, into writer: inout WireWriter) {
    if value.seconds != 0 { writer.field(1, varint: UInt64(bitPattern: value.seconds)) }
    if value.nanos != 0 { writer.field(2, varint: UInt64(bitPattern: Int64(value.nanos))) }
  }
}
