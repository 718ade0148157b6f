/// One message of descriptor.proto, its fields found by number.
struct DescriptorReader {
  private let bytes: [UInt8]
  private let ranges: [Range<Int>]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    ranges = [0..<bytes.count]
  }

  private init(_ bytes: [UInt8], _ ranges: [Range<Int>]) {
    self.bytes = bytes
    self.ranges = ranges
  }

  private func values(_ number: UInt32) throws(SchemaError) -> [WireReader.Value] {
    var values: [WireReader.Value] = []
    for range in ranges {
      var reader = WireReader(bytes, range)
      while let field = try reader.next() {
        if field.number == number { values.append(field.value) }
      }
    }
    return values
  }

  private func parts(_ number: UInt32) throws(SchemaError) -> [Range<Int>] {
    try values(number).compactMap { if case .bytes(let range) = $0 { range } else { nil } }
  }

  /// Each occurrence of a repeated message.
  func messages(_ number: UInt32) throws(SchemaError) -> [DescriptorReader] {
    try parts(number).map { DescriptorReader(bytes, [$0]) }
  }

  /// A singular message, whose occurrences are one message in parts: protoc writes each extension of an option so.
  func merged(_ number: UInt32) throws(SchemaError) -> DescriptorReader {
    DescriptorReader(bytes, try parts(number))
  }

  /// A repeated string.
  func strings(_ number: UInt32) throws(SchemaError) -> [String] {
    var strings: [String] = []
    for range in try parts(number) {
      guard let string = String(validating: bytes[range], as: UTF8.self) else {
        throw SchemaError(.invalid, "has a name that is not valid UTF-8")
      }
      strings.append(string)
    }
    return strings
  }

  /// A string; empty if there is none.
  func string(_ number: UInt32) throws(SchemaError) -> String { try strings(number).last ?? "" }

  /// A number; nil if there is none.
  func number(_ number: UInt32) throws(SchemaError) -> UInt64? {
    if case .varint(let value)? = try values(number).last { value } else { nil }
  }

  /// A bool; false if there is none.
  func bool(_ number: UInt32) throws(SchemaError) -> Bool { try self.number(number) ?? 0 != 0 }

  /// Repeated numbers, packed or not.
  func numbers(_ number: UInt32) throws(SchemaError) -> [Int] {
    var numbers: [Int] = []
    for value in try values(number) {
      switch value {
      case .varint(let value): numbers.append(Int(truncatingIfNeeded: value))
      case .bytes(let range):
        var reader = WireReader(bytes, range)
        while !reader.isAtEnd { numbers.append(Int(truncatingIfNeeded: try reader.varint())) }
      default: break
      }
    }
    return numbers
  }
}

/// The comments of one file, found by the path of what they stand at.
struct Comments {
  private let byPath: [[Int]: String]
  private(set) var byName: [String: String] = [:]

  /// From the file's SourceCodeInfo, if it has one.
  init(_ file: DescriptorReader) throws(SchemaError) {
    var byPath: [[Int]: String] = [:]
    for info in try file.messages(9) {
      for location in try info.messages(1) {
        let leading = try location.string(3)
        let text = leading.isEmpty ? try location.string(4) : leading
        if !text.isEmpty { byPath[try location.numbers(1)] = Self.cleaned(text) }
      }
    }
    self.byPath = byPath
  }

  /// Says what the full name of a path is.
  mutating func name(_ path: [Int], _ name: String) {
    if let text = byPath[path] { byName[name] = text }
  }

  /// Without the space that stands between `//` and the text, and without empty lines around it.
  private static func cleaned(_ text: String) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.hasPrefix(" ") ? line.dropFirst() : line
    }
    while lines.last?.isEmpty == true { lines.removeLast() }
    while lines.first?.isEmpty == true { lines.removeFirst() }
    return lines.joined(separator: "\n")
  }
}
