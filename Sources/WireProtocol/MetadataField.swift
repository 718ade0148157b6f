/// One metadata entry: a name and a value. Order and duplicates of entries are kept end to end (PROTOCOL.md 7.1).
public struct MetadataField: Hashable, Sendable {
  /// The value: text, or any bytes for names that end in `-bin`.
  public enum Value: Hashable, Sendable {
    /// Printable ASCII, 0x20 to 0x7e.
    case text(String)
    /// Any bytes; the name ends in `-bin`.
    case binary([UInt8])

    /// Length on the wire.
    public var byteCount: Int {
      switch self {
      case .text(let text): text.utf8.count
      case .binary(let bytes): bytes.count
      }
    }
  }

  /// Lower-case name of `a-z 0-9 - _ .`, 1 to 128 bytes.
  public let name: String
  /// The value.
  public let value: Value

  /// The longest name.
  public static let nameBytesMax = 128

  init(unchecked name: String, _ value: Value) {
    self.name = name
    self.value = value
  }

  /// A text entry; throws when the name is not one, ends in `-bin`, or the text has other than printable ASCII.
  public init(_ name: String, text: String) throws(WireError) {
    try Self.check(name: name, binary: false)
    guard text.utf8.allSatisfy({ $0 >= 0x20 && $0 <= 0x7e }) else {
      throw WireError(
        .protocolViolation,
        "the value of metadata \(name) has a byte outside printable ASCII; use a name ending in -bin (7.3)")
    }
    self.init(unchecked: name, .text(text))
  }

  /// A binary entry; throws when the name is not one or does not end in `-bin`.
  public init(_ name: String, binary: [UInt8]) throws(WireError) {
    try Self.check(name: name, binary: true)
    self.init(unchecked: name, .binary(binary))
  }

  private static func check(name: String, binary: Bool) throws(WireError) {
    var copy = name
    let legal = copy.withUTF8 { isName(UnsafeRawBufferPointer($0)) }
    guard legal else {
      throw WireError(.protocolViolation, "a metadata name is not 1 to 128 of a-z 0-9 - _ . (7.2)")
    }
    guard name.hasSuffix("-bin") == binary else {
      throw WireError(
        .protocolViolation,
        binary
          ? "metadata \(name) holds bytes but its name does not end in -bin (7.3)"
          : "metadata \(name) ends in -bin but holds text (7.3)")
    }
  }

  static func isName(_ bytes: UnsafeRawBufferPointer) -> Bool {
    guard bytes.count >= 1, bytes.count <= nameBytesMax else { return false }
    return bytes.allSatisfy { byte in
      switch byte {
      case 0x61...0x7a, 0x30...0x39, 0x2d, 0x2e, 0x5f: true
      default: false
      }
    }
  }

  /// Reads the two literals of an entry.
  static func decode(_ reader: inout ByteReader, bytesMax: Int) throws(WireError) -> MetadataField {
    let name = try decodeName(&reader)
    return MetadataField(unchecked: name, try decodeValue(&reader, of: name, bytesMax: bytesMax))
  }

  static func decodeName(_ reader: inout ByteReader) throws(WireError) -> String {
    let bytes = try reader.lengthPrefixed(max: nameBytesMax, "a metadata name's length")
    guard isName(bytes) else {
      throw WireError(.protocolViolation, "a metadata name is not 1 to 128 of a-z 0-9 - _ . (7.2)")
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  static func decodeValue(_ reader: inout ByteReader, of name: String, bytesMax: Int) throws(WireError) -> Value {
    let bytes = try reader.lengthPrefixed(max: bytesMax, "a metadata value's length")
    if name.hasSuffix("-bin") { return .binary([UInt8](bytes)) }
    guard bytes.allSatisfy({ $0 >= 0x20 && $0 <= 0x7e }) else {
      throw WireError(.protocolViolation, "a text metadata value has a byte outside printable ASCII (7.3)")
    }
    return .text(String(decoding: bytes, as: UTF8.self))
  }

  /// Bytes counted against `headerBytesMax`: name, value and a fixed 8 for bookkeeping (PROTOCOL.md 7.5).
  public var countedBytes: Int { name.utf8.count + value.byteCount + 8 }

  /// As ``countedBytes``, summed over a list. No encoding of the list is longer than this plus the count's varint.
  static func countedBytes(_ fields: [MetadataField]) -> Int {
    var sum = 0
    for field in fields { sum += field.countedBytes }
    return sum
  }

  func encodeValue(into output: inout OutputBuffer) {
    switch value {
    case .text(let text): output.append(lengthPrefixed: text)
    case .binary(let bytes): output.append(lengthPrefixed: bytes)
    }
  }
}
