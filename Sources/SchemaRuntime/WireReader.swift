/// Reads the fields of a packed message one after the other, without its contract. It never reads outside of the bytes
/// and never traps, whatever they hold.
struct WireReader {
  /// The value of a field as it lies on the wire.
  enum Value {
    case varint(UInt64)
    case fixed64(UInt64)
    case fixed32(UInt32)
    /// A string, bytes, a message or packed numbers: where they lie.
    case bytes(Range<Int>)
  }

  let bytes: [UInt8]
  private(set) var position: Int
  let end: Int

  /// A reader of a whole message, or of a part that an earlier read has found.
  init(_ bytes: [UInt8], _ range: Range<Int>? = nil) {
    self.bytes = bytes
    position = range?.lowerBound ?? 0
    end = range?.upperBound ?? bytes.count
  }

  var isAtEnd: Bool { position >= end }

  /// The next field; nil at the end.
  mutating func next() throws(SchemaError) -> (number: UInt32, value: Value)? {
    guard position < end else { return nil }
    let start = position
    let key = try varint()
    // Keys and lengths have 32 bits, so five bytes are the longest form, as the scan of the generated code has it.
    guard key <= UInt64(UInt32.max), key >= 8, position - start <= 5 else {
      throw SchemaError(.invalid, "has a field number that is out of range")
    }
    let number = UInt32(key >> 3)
    switch key & 7 {
    case 0: return (number, .varint(try varint()))
    case 1: return (number, .fixed64(try fixed64()))
    case 2:
      let prefix = position
      let length = try varint()
      guard position - prefix <= 5 else { throw SchemaError(.invalid, "has a length longer than 5 bytes") }
      guard length <= UInt64(end - position) else { throw Self.truncated }
      let start = position
      position += Int(length)
      return (number, .bytes(start..<position))
    case 5: return (number, .fixed32(try fixed32()))
    case 3, 4: throw SchemaError(.invalid, "holds a group, which this version of protobuf does not have")
    default: throw SchemaError(.invalid, "has a field of wire type \(key & 7), which does not exist")
    }
  }

  mutating func varint() throws(SchemaError) -> UInt64 {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while position < end {
      let byte = bytes[position]
      position += 1
      value |= UInt64(byte & 0x7f) << shift
      if byte < 0x80 { return value }
      shift += 7
      guard shift < 70 else { throw SchemaError(.invalid, "has a number longer than 10 bytes") }
    }
    throw Self.truncated
  }

  mutating func fixed32() throws(SchemaError) -> UInt32 {
    guard end - position >= 4 else { throw Self.truncated }
    defer { position += 4 }
    return (0..<4).reduce(0) { $0 | UInt32(bytes[position + $1]) << UInt32(8 * $1) }
  }

  mutating func fixed64() throws(SchemaError) -> UInt64 {
    guard end - position >= 8 else { throw Self.truncated }
    defer { position += 8 }
    return (0..<8).reduce(0) { $0 | UInt64(bytes[position + $1]) << UInt64(8 * $1) }
  }

  private static var truncated: SchemaError { SchemaError(.invalid, "ends in the middle of a field") }
}

/// Writes the fields of a packed message.
struct WireWriter {
  private(set) var bytes: [UInt8] = []

  mutating func varint(_ value: UInt64) {
    var value = value
    while value >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: value) | 0x80)
      value >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: value))
  }

  mutating func fixed32(_ value: UInt32) {
    for shift in stride(from: UInt32(0), to: 32, by: 8) { bytes.append(UInt8(truncatingIfNeeded: value >> shift)) }
  }

  mutating func fixed64(_ value: UInt64) {
    for shift in stride(from: UInt64(0), to: 64, by: 8) { bytes.append(UInt8(truncatingIfNeeded: value >> shift)) }
  }

  mutating func key(_ number: UInt32, wireType: UInt64) { varint(UInt64(number) << 3 | wireType) }

  mutating func field(_ number: UInt32, varint value: UInt64) {
    key(number, wireType: 0)
    varint(value)
  }

  mutating func field(_ number: UInt32, bytes value: [UInt8]) {
    key(number, wireType: 2)
    varint(UInt64(value.count))
    bytes.append(contentsOf: value)
  }

  mutating func append(_ packed: [UInt8]) { bytes.append(contentsOf: packed) }
}

/// The zigzag coding of `sint32` and `sint64`.
enum ZigZag {
  static func encode(_ value: Int64) -> UInt64 { UInt64(bitPattern: (value << 1) ^ (value >> 63)) }
  static func decode(_ value: UInt64) -> Int64 { Int64(bitPattern: value >> 1) ^ -Int64(bitPattern: value & 1) }
}
