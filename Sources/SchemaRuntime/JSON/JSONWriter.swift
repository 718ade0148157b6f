/// Writes the syntax of JSON (RFC 8259): commas, indentation, escapes.
struct JSONWriter {
  private(set) var bytes: [UInt8] = []
  private let pretty: Bool
  private let bytesMax: Int
  private var level = 0
  /// Whether the container that is open has no member yet.
  private var isEmpty = true
  /// Whether a key has just been written, so that its value follows without comma and line break.
  private var afterKey = false

  init(pretty: Bool, bytesMax: Int) {
    self.pretty = pretty
    self.bytesMax = bytesMax
  }

  var text: String { String(decoding: bytes, as: UTF8.self) }

  mutating func begin(_ bracket: Unicode.Scalar) throws(SchemaError) {
    try beginValue()
    bytes.append(UInt8(ascii: bracket))
    level += 1
    isEmpty = true
  }

  mutating func end(_ bracket: Unicode.Scalar) {
    level -= 1
    if !isEmpty { lineBreak() }
    bytes.append(UInt8(ascii: bracket))
    isEmpty = false
  }

  mutating func key(_ name: String) throws(SchemaError) { try key(Array(name.utf8)) }

  mutating func key(_ utf8: [UInt8]) throws(SchemaError) {
    try string(utf8[...])
    bytes.append(UInt8(ascii: ":"))
    if pretty { bytes.append(UInt8(ascii: " ")) }
    afterKey = true
  }

  /// A number, `true`, `false` or `null`.
  mutating func literal(_ text: String) throws(SchemaError) {
    try beginValue()
    bytes.append(contentsOf: text.utf8)
  }

  mutating func string(_ text: String) throws(SchemaError) { try string(Array(text.utf8)[...]) }

  /// A string of valid UTF-8. Control characters are escaped, those of Latin-1 and DEL as well: they would steer a
  /// terminal.
  mutating func string(_ utf8: ArraySlice<UInt8>) throws(SchemaError) {
    try beginValue()
    bytes.append(UInt8(ascii: "\""))
    var index = utf8.startIndex
    var plain = index
    while index < utf8.endIndex {
      let byte = utf8[index]
      var length = 1
      let escape: String?
      switch byte {
      case UInt8(ascii: "\""): escape = "\\\""
      case UInt8(ascii: "\\"): escape = "\\\\"
      case 0x08: escape = "\\b"
      case 0x09: escape = "\\t"
      case 0x0a: escape = "\\n"
      case 0x0c: escape = "\\f"
      case 0x0d: escape = "\\r"
      case 0..<0x20, 0x7f: escape = Self.unicodeEscape(byte)
      case 0xc2 where index + 1 < utf8.endIndex && utf8[index + 1] < 0xa0:
        escape = Self.unicodeEscape(utf8[index + 1])
        length = 2
      default: escape = nil
      }
      if let escape {
        bytes.append(contentsOf: utf8[plain..<index])
        bytes.append(contentsOf: escape.utf8)
        plain = index + length
      }
      index += length
    }
    bytes.append(contentsOf: utf8[plain..<index])
    bytes.append(UInt8(ascii: "\""))
    try checkLength()
  }

  private static func unicodeEscape(_ value: UInt8) -> String {
    let digits = String(value, radix: 16)
    return digits.utf8.count == 1 ? "\\u000" + digits : "\\u00" + digits
  }

  private mutating func beginValue() throws(SchemaError) {
    if afterKey {
      afterKey = false
      return
    }
    if !isEmpty { bytes.append(UInt8(ascii: ",")) }
    isEmpty = false
    if level > 0 { lineBreak() }
    try checkLength()
  }

  private mutating func lineBreak() {
    guard pretty else { return }
    bytes.append(UInt8(ascii: "\n"))
    for _ in 0..<level { bytes.append(contentsOf: [0x20, 0x20]) }
  }

  private func checkLength() throws(SchemaError) {
    guard bytes.count <= bytesMax else {
      throw SchemaError(.limitExceeded, "takes more than \(bytesMax) bytes as JSON (outputBytesMax)")
    }
  }
}
