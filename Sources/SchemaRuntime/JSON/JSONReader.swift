/// Reads the syntax of JSON (RFC 8259) from bytes, strictly: no comments, no trailing commas, no BOM, no lone
/// surrogates, UTF-8 only. Errors name line and column.
struct JSONReader {
  /// What a value begins like.
  enum Kind {
    case object, array, string, number, boolean, null
  }

  let bytes: [UInt8]
  private(set) var position = 0
  /// Where the name or value that was read or seen last begins.
  private var tokenStart = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// What comes next, behind white space.
  mutating func peek() throws(SchemaError) -> Kind {
    skipWhiteSpace()
    tokenStart = position
    guard position < bytes.count else { throw error("ends where a value is expected") }
    switch bytes[position] {
    case UInt8(ascii: "{"): return .object
    case UInt8(ascii: "["): return .array
    case UInt8(ascii: "\""): return .string
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number
    case UInt8(ascii: "t"), UInt8(ascii: "f"): return .boolean
    case UInt8(ascii: "n"): return .null
    case 0xef where position == 0: throw error("begins with a byte order mark; save it as UTF-8 without one")
    default: throw error("has \(described(bytes[position])) where a value is expected")
    }
  }

  /// Enters an object or a list; ``peek()`` has seen its bracket.
  mutating func enter() { position += 1 }

  /// The next key of the object that was entered, its colon read; nil at its end.
  mutating func nextKey(isFirst: inout Bool) throws(SchemaError) -> [UInt8]? {
    skipWhiteSpace()
    if take("}") { return nil }
    if !isFirst {
      guard take(",") else { throw unexpected("\",\" or \"}\"") }
      skipWhiteSpace()
    }
    isFirst = false
    guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") else { throw unexpected("a name in quotes") }
    let start = position
    let key = try string()
    tokenStart = start
    skipWhiteSpace()
    guard take(":") else { throw unexpected("\":\"") }
    return key
  }

  /// Whether the list that was entered has another element, which is next.
  mutating func nextElement(isFirst: inout Bool) throws(SchemaError) -> Bool {
    skipWhiteSpace()
    if take("]") { return false }
    if !isFirst { guard take(",") else { throw unexpected("\",\" or \"]\"") } }
    isFirst = false
    return true
  }

  /// `true` or `false`.
  mutating func boolean() throws(SchemaError) -> Bool {
    if word("true") { return true }
    if word("false") { return false }
    throw unexpected("a value")
  }

  /// `null`.
  mutating func null() throws(SchemaError) {
    guard word("null") else { throw unexpected("a value") }
  }

  /// The text of a number, its grammar checked.
  mutating func number() throws(SchemaError) -> ArraySlice<UInt8> {
    let start = position
    guard let end = JSONNumber.end(of: bytes[start...]) else { throw error("has a malformed number", at: start) }
    position = end
    return bytes[start..<end]
  }

  /// After the value nothing but white space may follow.
  mutating func end() throws(SchemaError) {
    skipWhiteSpace()
    guard position == bytes.count else { throw unexpected("the end of the text") }
  }

  /// Passes over a value of any kind.
  mutating func skip(depthLeft: Int) throws(SchemaError) {
    switch try peek() {
    case .string: _ = try string()
    case .number: _ = try number()
    case .boolean: _ = try boolean()
    case .null: try null()
    case .object:
      guard depthLeft > 0 else { throw tooDeep }
      enter()
      var isFirst = true
      while try nextKey(isFirst: &isFirst) != nil { try skip(depthLeft: depthLeft - 1) }
    case .array:
      guard depthLeft > 0 else { throw tooDeep }
      enter()
      var isFirst = true
      while try nextElement(isFirst: &isFirst) { try skip(depthLeft: depthLeft - 1) }
    }
  }

  var tooDeep: SchemaError { SchemaError(.limitExceeded, "\(place(position)) is nested too deep (depthMax)") }
}

extension JSONReader {
  /// A string without its quotes, its escapes resolved, valid UTF-8.
  mutating func string() throws(SchemaError) -> [UInt8] {
    let start = position
    position += 1
    var result: [UInt8] = []
    while true {
      let plain = position
      while position < bytes.count, bytes[position] >= 0x20, bytes[position] != UInt8(ascii: "\""),
        bytes[position] != UInt8(ascii: "\\")
      { position += 1 }
      result.append(contentsOf: bytes[plain..<position])
      guard position < bytes.count else { throw error("has a string without its closing quote", at: start) }
      switch bytes[position] {
      case UInt8(ascii: "\""):
        position += 1
        guard String(validating: result, as: UTF8.self) != nil else {
          throw error("has a string that is not valid UTF-8", at: start)
        }
        return result
      case UInt8(ascii: "\\"): try escape(into: &result)
      default: throw error("has a control character in a string; write it as \\u00XX")
      }
    }
  }

  private mutating func escape(into result: inout [UInt8]) throws(SchemaError) {
    let start = position
    guard start + 1 < bytes.count else { throw error("ends in an escape") }
    position += 2
    switch bytes[start + 1] {
    case UInt8(ascii: "\""): result.append(UInt8(ascii: "\""))
    case UInt8(ascii: "\\"): result.append(UInt8(ascii: "\\"))
    case UInt8(ascii: "/"): result.append(UInt8(ascii: "/"))
    case UInt8(ascii: "b"): result.append(0x08)
    case UInt8(ascii: "f"): result.append(0x0c)
    case UInt8(ascii: "n"): result.append(0x0a)
    case UInt8(ascii: "r"): result.append(0x0d)
    case UInt8(ascii: "t"): result.append(0x09)
    case UInt8(ascii: "u"):
      var value = try fourHexDigits(at: start)
      if value & 0xfc00 == 0xd800 {
        guard position + 1 < bytes.count, bytes[position] == UInt8(ascii: "\\"),
          bytes[position + 1] == UInt8(ascii: "u")
        else { throw error("has half of a surrogate pair", at: start) }
        position += 2
        let low = try fourHexDigits(at: start)
        guard low & 0xfc00 == 0xdc00 else { throw error("has half of a surrogate pair", at: start) }
        value = 0x10000 + ((value & 0x3ff) << 10) + (low & 0x3ff)
      }
      guard let scalar = Unicode.Scalar(value) else { throw error("has half of a surrogate pair", at: start) }
      result.append(contentsOf: UTF8.encode(scalar).map(Array.init) ?? [])
    default: throw error("has an escape that JSON does not have", at: start)
    }
  }

  private mutating func fourHexDigits(at start: Int) throws(SchemaError) -> UInt32 {
    guard position + 4 <= bytes.count else { throw error("ends in an escape", at: start) }
    var value: UInt32 = 0
    for byte in bytes[position..<position + 4] {
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue, byte < 0x80 else {
        throw error("has \\u without four hexadecimal digits", at: start)
      }
      value = value << 4 | UInt32(digit)
    }
    position += 4
    return value
  }
}

extension JSONReader {
  /// An error at a place of the text, by default where the reader stands.
  func error(_ message: String, at offset: Int? = nil) -> SchemaError {
    SchemaError(.invalid, "\(place(offset ?? position)) \(message)")
  }

  /// An error about the name or value that was read or seen last, not about the syntax.
  func refusal(_ message: String) -> SchemaError { error(message, at: tokenStart) }

  /// `line 3, column 14:`, both from 1, columns in characters of Unicode.
  func place(_ offset: Int) -> String {
    var line = 1
    var column = 1
    for byte in bytes[..<min(offset, bytes.count)] {
      if byte == 0x0a {
        line += 1
        column = 1
      } else if byte & 0xc0 != 0x80 {
        column += 1
      }
    }
    return "line \(line), column \(column):"
  }

  private func unexpected(_ wanted: String) -> SchemaError {
    position < bytes.count
      ? error("has \(described(bytes[position])) where \(wanted) is expected")
      : error("ends where \(wanted) is expected")
  }

  private func described(_ byte: UInt8) -> String {
    (0x21...0x7e).contains(byte) ? "\"\(Character(Unicode.Scalar(byte)))\"" : "byte 0x\(String(byte, radix: 16))"
  }

  private mutating func skipWhiteSpace() {
    while position < bytes.count {
      switch bytes[position] {
      case 0x20, 0x09, 0x0a, 0x0d: position += 1
      default: return
      }
    }
  }

  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard position < bytes.count, bytes[position] == UInt8(ascii: character) else { return false }
    position += 1
    return true
  }

  private mutating func word(_ word: StaticString) -> Bool {
    let count = word.utf8CodeUnitCount
    guard position + count <= bytes.count else { return false }
    for index in 0..<count where bytes[position + index] != word.utf8Start[index] { return false }
    position += count
    return true
  }
}
