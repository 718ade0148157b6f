/// A value as a case writes it: a number, a code's name, bytes, a message or a list.
public indirect enum Expression: Sendable, Equatable {
  case number(UInt64)
  /// A name: a setting of the peer (`frameBytesMax`), a code, a status, the counter `i`.
  case symbol(String)
  /// `$a`: bound by the first observation that names it.
  case variable(String)
  case bytes([UInt8])
  case operation(Character, Expression, Expression)
  /// `fill(10)`, `varint(5, 3)`, `zstd("a")`.
  case function(String, [Expression])
  /// `{response_size: 5}`.
  case message([MessageField])
  /// `[name: "value", ref(1), {...}]`.
  case list([Entry])

  /// A field of a message.
  public struct MessageField: Sendable, Equatable {
    public let name: String
    public let value: Expression
  }

  /// An entry of a list.
  public enum Entry: Sendable, Equatable {
    /// A metadata field in full.
    case field(name: [UInt8], value: Expression)
    /// A metadata field by number: whole, or the name only with a value.
    case reference(Expression, value: Expression?)
    /// Anything else.
    case element(Expression)
  }
}

/// Reads one line of a case: words, and fields `name=value`.
struct LineScanner {
  private let characters: [Character]
  private var position = 0
  let line: Int

  init(_ text: Substring, line: Int) {
    characters = Array(text)
    self.line = line
  }

  private var next: Character? { position < characters.count ? characters[position] : nil }

  private func failure(_ text: String) -> CaseSyntaxError {
    CaseSyntaxError(line: line, column: position + 1, text: text)
  }

  private mutating func skipSpaces() {
    while next == " " { position += 1 }
  }

  private mutating func take(_ character: Character) -> Bool {
    guard next == character else { return false }
    position += 1
    return true
  }

  private mutating func expect(_ character: Character) throws {
    guard take(character) else {
      throw failure("'\(character)' is missing" + (next.map { " before '\($0)'" } ?? " at the end"))
    }
  }

  private mutating func run(_ isIncluded: (Character) -> Bool) -> String {
    let start = position
    while let character = next, isIncluded(character) { position += 1 }
    return String(characters[start..<position])
  }

  /// The words and fields of the line.
  mutating func pieces() throws -> (words: [String], fields: [StepField]) {
    var (words, fields): ([String], [StepField]) = ([], [])
    while true {
      skipSpaces()
      guard next != nil else { return (words, fields) }
      let word = run { $0.isLetter || $0.isNumber || "._-/$".contains($0) }
      guard !word.isEmpty else { throw failure("a word or name=value is expected") }
      guard let comparison = try comparison() else {
        guard next == nil || next == " " else { throw failure("a space is missing behind '\(word)'") }
        words.append(word)
        continue
      }
      guard !fields.contains(where: { $0.name == word && $0.comparison == comparison }) else {
        throw failure("'\(word)' stands twice")
      }
      var alternatives = [try expression()]
      while take("|") { alternatives.append(try expression()) }
      guard next == nil || next == " " else { throw failure("a space is missing behind the value of '\(word)'") }
      fields.append(StepField(name: word, comparison: comparison, alternatives: alternatives, line: line))
    }
  }

  private mutating func comparison() throws -> StepField.Comparison? {
    switch next {
    case "=":
      position += 1
      return .equal
    case "<":
      position += 1
      try expect("=")
      return .atMost
    case ">":
      position += 1
      try expect("=")
      return .atLeast
    case "~":
      position += 1
      try expect("=")
      return .contains
    default: return nil
    }
  }

  // Weakest first: ~ (bytes one behind the other), + and -, *, ^.
  mutating func expression() throws -> Expression {
    var left = try sum()
    while take("~") { left = .operation("~", left, try sum()) }
    return left
  }

  private mutating func sum() throws -> Expression {
    var left = try product()
    while let sign = next, sign == "+" || sign == "-" {
      position += 1
      left = .operation(sign, left, try product())
    }
    return left
  }

  private mutating func product() throws -> Expression {
    var left = try power()
    while take("*") { left = .operation("*", left, try power()) }
    return left
  }

  private mutating func power() throws -> Expression {
    let base = try atom()
    return take("^") ? .operation("^", base, try atom()) : base
  }

  private mutating func atom() throws -> Expression {
    guard let character = next else { throw failure("a value is missing") }
    switch character {
    case "\"": return .bytes(try text())
    case "{": return try message()
    case "[": return try list()
    case "(":
      position += 1
      let inner = try expression()
      try expect(")")
      return inner
    case "-":
      position += 1
      return .operation("-", .number(0), try atom())
    case "$":
      position += 1
      return .variable(run { $0.isLetter || $0.isNumber })
    default: break
    }
    let word = run { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "." }
    guard let first = word.first else { throw failure("'\(character)' begins no value") }
    if first.isNumber {
      guard let number = UInt64(word) else { throw failure("\(word) is no number") }
      return .number(number)
    }
    if first == "x", let bytes = hexBytes(word.dropFirst()) { return .bytes(bytes) }
    guard take("(") else { return .symbol(word) }
    var arguments: [Expression] = []
    while !take(")") {
      if !arguments.isEmpty { try expect(",") }
      skipSpaces()
      arguments.append(try expression())
    }
    return .function(word, arguments)
  }

  private mutating func text() throws -> [UInt8] {
    try expect("\"")
    var text = ""
    while !take("\"") {
      guard let character = next else { throw failure("a text does not end") }
      position += 1
      guard character == "\\" else {
        text.append(character)
        continue
      }
      let escape = next
      position += 1
      switch escape {
      case "n": text.unicodeScalars.append("\n")
      case "r": text.unicodeScalars.append("\r")
      case "t": text.unicodeScalars.append("\t")
      case "\"", "\\": text.append(escape ?? "\\")
      case "u":
        try expect("{")
        let digits = run { $0.isHexDigit }
        try expect("}")
        guard let value = UInt32(digits, radix: 16), let scalar = Unicode.Scalar(value) else {
          throw failure("\\u{\(digits)} is no character")
        }
        text.unicodeScalars.append(scalar)
      default: throw failure("an unknown escape in a text")
      }
    }
    return Array(text.utf8)
  }

  private mutating func message() throws -> Expression {
    try expect("{")
    var fields: [Expression.MessageField] = []
    skipSpaces()
    while !take("}") {
      if !fields.isEmpty { try expect(",") }
      skipSpaces()
      let name = run { $0.isLetter || $0.isNumber || $0 == "_" }
      try expect(":")
      skipSpaces()
      fields.append(.init(name: name, value: try expression()))
      skipSpaces()
    }
    return .message(fields)
  }

  private mutating func list() throws -> Expression {
    try expect("[")
    var entries: [Expression.Entry] = []
    skipSpaces()
    while !take("]") {
      if !entries.isEmpty { try expect(",") }
      skipSpaces()
      entries.append(try entry())
      skipSpaces()
    }
    return .list(entries)
  }

  private mutating func entry() throws -> Expression.Entry {
    if next == "{" { return .element(try expression()) }
    let start = position
    let name = next == "\"" ? try text() : Array(run { $0.isLetter || $0.isNumber || "_-.".contains($0) }.utf8)
    if name == Array("ref".utf8), take("(") {
      let number = try expression()
      try expect(")")
      skipSpaces()
      guard take(":") else { return .reference(number, value: nil) }
      skipSpaces()
      return .reference(number, value: try expression())
    }
    skipSpaces()
    guard take(":") else {
      position = start
      return .element(try expression())
    }
    skipSpaces()
    return .field(name: name, value: try expression())
  }
}

/// Bytes of hexadecimal digits; nil if they are none.
func hexBytes(_ digits: Substring) -> [UInt8]? {
  guard digits.utf8.count % 2 == 0, digits.utf8.allSatisfy({ UInt8(ascii: "0") <= $0 && $0 <= UInt8(ascii: "f") }),
    digits.allSatisfy(\.isHexDigit)
  else { return nil }
  let values = digits.utf8.map { $0 < 0x3a ? $0 &- 0x30 : ($0 | 0x20) &- 0x57 }
  return stride(from: 0, to: values.count - 1, by: 2).map { values[$0] << 4 | values[$0 + 1] & 15 }
}
