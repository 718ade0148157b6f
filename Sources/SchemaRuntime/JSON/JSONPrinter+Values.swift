extension JSONPrinter {
  /// A number, string, bool, enum or bytes.
  mutating func scalar(_ value: Value, _ type: FieldType) throws(SchemaError) {
    switch (type, value) {
    case (.int32, .varint(let bits)): try writer.literal(String(Int32(truncatingIfNeeded: bits)))
    case (.int64, .varint(let bits)): try writer.string(String(Int64(bitPattern: bits)))
    case (.uint32, .varint(let bits)): try writer.literal(String(UInt32(truncatingIfNeeded: bits)))
    case (.uint64, .varint(let bits)): try writer.string(String(bits))
    case (.sint32, .varint(let bits)):
      try writer.literal(String(Int32(truncatingIfNeeded: ZigZag.decode(bits & 0xffff_ffff))))
    case (.sint64, .varint(let bits)): try writer.string(String(ZigZag.decode(bits)))
    case (.bool, .varint(let bits)): try writer.literal(bits == 0 ? "false" : "true")
    case (.enumeration(let schema), .varint(let bits)):
      let number = Int32(truncatingIfNeeded: bits)
      if !options.enumsAsNumbers, let name = schema().name(of: number) {
        try writer.string(name)
      } else {
        try writer.literal(String(number))
      }
    case (.fixed32, .fixed32(let bits)): try writer.literal(String(bits))
    case (.sfixed32, .fixed32(let bits)): try writer.literal(String(Int32(bitPattern: bits)))
    case (.fixed64, .fixed64(let bits)): try writer.string(String(bits))
    case (.sfixed64, .fixed64(let bits)): try writer.string(String(Int64(bitPattern: bits)))
    case (.float, .fixed32(let bits)): try float(Float(bitPattern: bits))
    case (.double, .fixed64(let bits)): try float(Double(bitPattern: bits))
    case (.string, .bytes(let range)): try writer.string(try text(range))
    case (.bytes, .bytes(let range)): try writer.string(Base64.encode(bytes[range])[...])
    default: throw SchemaError(.invalid, "has a wire type that does not match the contract")
    }
  }

  /// The shortest text that gives the same number again.
  private mutating func float<F: BinaryFloatingPoint & CustomStringConvertible>(_ value: F) throws(SchemaError) {
    if value.isNaN { return try writer.string("NaN") }
    if value.isInfinite { return try writer.string(value < 0 ? "-Infinity" : "Infinity") }
    let text = value.description
    try writer.literal(text.hasSuffix(".0") ? String(text.dropLast(2)) : text)
  }

  /// Bytes that are UTF-8 without NUL, like in every string of a message.
  func text(_ range: Range<Int>) throws(SchemaError) -> ArraySlice<UInt8> {
    let text = bytes[range]
    guard !text.contains(0) else { throw SchemaError(.invalid, "holds a NUL character") }
    guard String(validating: text, as: UTF8.self) != nil else { throw SchemaError(.invalid, "is not valid UTF-8") }
    return text
  }

  /// The last entry of each key, sorted by key.
  mutating func map(_ field: FieldSchema, _ entries: [Value], depth: Int) throws(SchemaError) {
    guard case .message(let schema) = field.type, let keyField = schema().field(1), let valueField = schema().field(2)
    else { throw SchemaError(.invalid, "is no map by its contract", path: field.name) }
    var last: [MapKey: Value] = [:]
    for (index, entry) in entries.enumerated() {
      guard case .bytes(let range) = entry else { continue }
      do throws(SchemaError) {
        try takeSubmessage()
        let (key, value) = try self.entry(range, keyField.type, valueField.type)
        last[key] = value
      } catch {
        throw error.inside("[\(index)]")
      }
    }
    try writer.begin("{")
    for (key, value) in last.sorted(by: { $0.key < $1.key }) {
      try writer.key(key.text)
      do throws(SchemaError) {
        try self.value(value, valueField.type, depth: depth)
      } catch {
        throw error.inside(field.name)
      }
    }
    writer.end("}")
  }

  private mutating func entry(
    _ range: Range<Int>, _ keyType: FieldType, _ valueType: FieldType
  ) throws(SchemaError) -> (MapKey, Value) {
    var key: Value?
    var value: Value?
    var reader = WireReader(bytes, range)
    while let (number, found) = try reader.next() {
      try takeElements(1)
      if number == 1 { key = found }
      if number == 2 { value = found }
    }
    let mapKey: MapKey
    switch (keyType, key ?? keyType.defaultValue) {
    case (.string, .bytes(let range)): mapKey = .text(Array(try text(range)))
    case (.bool, .varint(let bits)): mapKey = .bool(bits != 0)
    case (.int32, .varint(let bits)): mapKey = .signed(Int64(Int32(truncatingIfNeeded: bits)))
    case (.int64, .varint(let bits)): mapKey = .signed(Int64(bitPattern: bits))
    case (.uint32, .varint(let bits)): mapKey = .unsigned(bits & 0xffff_ffff)
    case (.uint64, .varint(let bits)): mapKey = .unsigned(bits)
    case (.sint32, .varint(let bits)):
      mapKey = .signed(Int64(Int32(truncatingIfNeeded: ZigZag.decode(bits & 0xffff_ffff))))
    case (.sint64, .varint(let bits)): mapKey = .signed(ZigZag.decode(bits))
    case (.fixed32, .fixed32(let bits)): mapKey = .unsigned(UInt64(bits))
    case (.fixed64, .fixed64(let bits)): mapKey = .unsigned(bits)
    case (.sfixed32, .fixed32(let bits)): mapKey = .signed(Int64(Int32(bitPattern: bits)))
    case (.sfixed64, .fixed64(let bits)): mapKey = .signed(Int64(bitPattern: bits))
    default: throw SchemaError(.invalid, "has a key whose wire type does not match the contract")
    }
    // A message that is left out is an empty one.
    return (mapKey, value ?? valueType.defaultValue ?? .bytes(0..<0))
  }

  mutating func wellKnown(_ type: WellKnownType, _ range: Range<Int>, _ schema: MessageSchema) throws(SchemaError) {
    switch type {
    case .timestamp:
      guard let text = try secondsAndNanos(range).timestampText else {
        throw SchemaError(.invalid, "is a time outside of the years 1 to 9999, or its nanos are out of range")
      }
      try writer.string(text)
    case .duration:
      guard let text = try secondsAndNanos(range).durationText else {
        throw SchemaError(.invalid, "is a duration over 315576000000 seconds, or its parts differ in sign")
      }
      try writer.string(text)
    case .fieldMask:
      var paths: [[UInt8]] = []
      var reader = WireReader(bytes, range)
      while let (number, value) = try reader.next() {
        try takeElements(1)
        guard number == 1, case .bytes(let range) = value else { continue }
        guard let path = FieldMaskPath.camelCase(try text(range)) else {
          throw SchemaError(.invalid, "has a path that has no form in JSON", path: "paths[\(paths.count)]")
        }
        paths.append(path)
      }
      try writer.string(Array(paths.joined(separator: [UInt8(ascii: ",")]))[...])
    case .wrapper(let type):
      var last: Value?
      var reader = WireReader(bytes, range)
      while let (number, value) = try reader.next() {
        try takeElements(1)
        if number == 1 { last = value }
      }
      try scalar(last ?? type.defaultValue ?? .varint(0), type)
    case .unsupported: throw SchemaError(.invalid, "is a \(schema.name), which has no JSON form here")
    }
  }

  private mutating func secondsAndNanos(_ range: Range<Int>) throws(SchemaError) -> SecondsAndNanos {
    var result = SecondsAndNanos(seconds: 0, nanos: 0)
    var reader = WireReader(bytes, range)
    while let (number, value) = try reader.next() {
      try takeElements(1)
      guard case .varint(let bits) = value else { continue }
      if number == 1 { result.seconds = Int64(bitPattern: bits) }
      if number == 2 { result.nanos = Int32(truncatingIfNeeded: bits) }
    }
    return result
  }
}

/// The key of a map, in the order in which maps are written.
enum MapKey: Hashable, Comparable {
  case bool(Bool)
  case signed(Int64)
  case unsigned(UInt64)
  /// UTF-8; compared byte by byte, not by Swift's canonical equivalence, under which different keys are equal.
  case text([UInt8])

  static func < (left: MapKey, right: MapKey) -> Bool {
    switch (left, right) {
    case (.bool(let left), .bool(let right)): !left && right
    case (.signed(let left), .signed(let right)): left < right
    case (.unsigned(let left), .unsigned(let right)): left < right
    case (.text(let left), .text(let right)): left.lexicographicallyPrecedes(right)
    // Keys of one map are of one kind.
    default: false
    }
  }

  /// The key as JSON has it, where all keys are strings.
  var text: [UInt8] {
    switch self {
    case .bool(let value): Array((value ? "true" : "false").utf8)
    case .signed(let value): Array(String(value).utf8)
    case .unsigned(let value): Array(String(value).utf8)
    case .text(let utf8): utf8
    }
  }
}

extension FieldType {
  /// How a value lies on the wire.
  enum Shape { case varint, fixed32, fixed64, bytes }

  var shape: Shape {
    switch self {
    case .int32, .int64, .uint32, .uint64, .sint32, .sint64, .bool, .enumeration: .varint
    case .fixed32, .sfixed32, .float: .fixed32
    case .fixed64, .sfixed64, .double: .fixed64
    case .string, .bytes, .message: .bytes
    }
  }

  /// What a field without presence holds when it is not on the wire; nil for a message.
  var defaultValue: WireReader.Value? {
    if case .message = self { return nil }
    switch shape {
    case .varint: return .varint(0)
    case .fixed32: return .fixed32(0)
    case .fixed64: return .fixed64(0)
    case .bytes: return .bytes(0..<0)
    }
  }

  /// Whether a field without presence is left out when it holds the value.
  func isDefault(_ value: WireReader.Value) -> Bool {
    if case .message = self { return false }
    switch (self, value) {
    case (.int32, .varint(let bits)), (.uint32, .varint(let bits)), (.sint32, .varint(let bits)),
      (.enumeration, .varint(let bits)):
      return bits & 0xffff_ffff == 0
    case (_, .varint(let bits)): return bits == 0
    case (_, .fixed32(let bits)): return bits == 0
    case (_, .fixed64(let bits)): return bits == 0
    case (_, .bytes(let range)): return range.isEmpty
    }
  }
}
