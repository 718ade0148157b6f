/// Builds bytes to hash or sign: each part is preceded by its length, so that no two lists of parts give the
/// same bytes ("ab" + "c" is not "a" + "bc").
struct CanonicalBytes {
  private(set) var bytes: [UInt8]

  /// - Parameter purpose: Names what is hashed, so that a hash for one purpose never serves another.
  init(purpose: String) {
    bytes = []
    append(purpose)
  }

  mutating func append(_ part: [UInt8]) {
    append(Int64(part.count))
    bytes += part
  }

  mutating func append(_ part: String) {
    append(Int64(part.utf8.count))
    bytes += part.utf8
  }

  /// Eight bytes, most significant first.
  mutating func append(_ value: Int64) {
    withUnsafeBytes(of: value.bigEndian) { bytes += $0 }
  }
}

/// Lower-case hexadecimal.
public enum Hex {
  private static let digits = Array("0123456789abcdef".utf8)

  public static func encode(_ bytes: some Collection<UInt8>) -> String {
    String(unsafeUninitializedCapacity: bytes.count * 2) { buffer in
      var index = 0
      for byte in bytes {
        buffer[index] = digits[Int(byte >> 4)]
        buffer[index + 1] = digits[Int(byte & 15)]
        index += 2
      }
      return index
    }
  }

  /// The bytes, or nil if the text has an odd length or another character (capitals are another character: one
  /// value has one spelling).
  public static func decode(_ text: some StringProtocol) -> [UInt8]? {
    var bytes: [UInt8] = []
    var high: UInt8?
    for character in text.utf8 {
      let digit: UInt8
      switch character {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = character - UInt8(ascii: "0")
      case UInt8(ascii: "a")...UInt8(ascii: "f"): digit = character - UInt8(ascii: "a") + 10
      default: return nil
      }
      if let first = high {
        bytes.append(first << 4 | digit)
        high = nil
      } else {
        high = digit
      }
    }
    return high == nil ? bytes : nil
  }
}
