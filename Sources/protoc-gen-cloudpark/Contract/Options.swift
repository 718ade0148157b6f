import Foundation

/// What a contract says about a method beyond its shape (`cloudpark/rpc/v1/options.proto`).
struct MethodOptions: Equatable {
  /// The roles that may call; nil if the option is missing.
  var roles: [String]?
  /// Which rows a caller may touch.
  var scope = ""
  var resumable = false
  var priority = 0
  var pointRead = false
  var secret = false

  /// Reads our extensions from the fields that swift-protobuf does not know.
  init(unknownFields data: Data) throws(MalformedOption) {
    var reader = OptionReader(data)
    while let field = try reader.next() {
      switch (field.number, field.value) {
      case (51001, .bytes(let access)):
        if roles == nil { roles = [] }
        var inner = OptionReader(access)
        while let part = try inner.next() {
          switch (part.number, part.value) {
          case (1, .bytes(let role)): roles?.append(String(decoding: role, as: UTF8.self))
          case (2, .bytes(let text)): scope = String(decoding: text, as: UTF8.self)
          default: break
          }
        }
      case (51002, .number(let value)): resumable = value != 0
      case (51003, .number(let value)): priority = Int(truncatingIfNeeded: Int64(value >> 1) ^ -Int64(value & 1))
      case (51004, .number(let value)): pointRead = value != 0
      case (51005, .number(let value)): secret = value != 0
      default: throw MalformedOption(number: field.number)
      }
    }
  }

  init() {}
}

/// An option whose bytes make no sense to this generator.
struct MalformedOption: Error {
  /// The number of the extension.
  var number: Int
}

/// The value of a boolean extension among fields that swift-protobuf does not know.
func booleanOptions(_ data: Data, known: Set<Int>) throws(MalformedOption) -> Set<Int> {
  var result: Set<Int> = []
  var reader = OptionReader(data)
  while let field = try reader.next() {
    guard known.contains(field.number), case .number(let value) = field.value else {
      throw MalformedOption(number: field.number)
    }
    if value != 0 { result.insert(field.number) } else { result.remove(field.number) }
  }
  return result
}

/// Walks the fields of a serialized message.
struct OptionReader {
  enum Value {
    case number(UInt64)
    case bytes(Data)
  }

  private var rest: Data

  init(_ data: Data) { rest = data }

  /// The next field; nil at the end.
  mutating func next() throws(MalformedOption) -> (number: Int, value: Value)? {
    guard !rest.isEmpty else { return nil }
    let key = try varint()
    let number = Int(truncatingIfNeeded: key >> 3)
    switch key & 7 {
    case 0: return (number, .number(try varint()))
    case 1: return (number, .bytes(try take(8, number)))
    case 2:
      let length = try varint()
      guard length <= UInt64(rest.count) else { throw MalformedOption(number: number) }
      return (number, .bytes(try take(Int(length), number)))
    case 5: return (number, .bytes(try take(4, number)))
    default: throw MalformedOption(number: number)
    }
  }

  private mutating func take(_ count: Int, _ number: Int) throws(MalformedOption) -> Data {
    guard count <= rest.count else { throw MalformedOption(number: number) }
    defer { rest = rest.dropFirst(count) }
    return rest.prefix(count)
  }

  private mutating func varint() throws(MalformedOption) -> UInt64 {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while let byte = rest.popFirst() {
      guard shift < 64 else { break }
      value |= UInt64(byte & 0x7f) << shift
      if byte < 0x80 { return value }
      shift += 7
    }
    throw MalformedOption(number: 0)
  }
}
