import Foundation

/// Messages and methods of the test service, read from its .proto file: enough of protobuf to write and read them.
struct TestContract: Sendable {
  enum Kind: Sendable, Equatable { case varint, fixed64, text, bytes, message(String) }
  struct Field: Sendable { let number: UInt64, kind: Kind, repeated: Bool }
  struct Method: Sendable, Equatable {
    let name: String, request: String, response: String, clientStreams: Bool, serverStreams: Bool
    var fullName: String { TestContract.service + "/" + name }
  }

  static let service = "cloudpark.rpc.testing.v1.TestService"
  private(set) var messages: [String: [String: Field]] = ["google.protobuf.Empty": [:]]
  private(set) var methods: [String: Method] = [:]

  static let shared: TestContract = {
    let file = CaseLibrary.folder.deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Protos/cloudpark/rpc/testing/v1/test.proto")
    return TestContract((try? String(contentsOf: file, encoding: .utf8)) ?? "")
  }()

  init(_ proto: String) {
    var open: String?
    for line in proto.split(separator: "\n") {
      let words = line.split { " (){};=".contains($0) }.map(String.init)
      guard let first = words.first, !first.hasPrefix("//") else { continue }
      if first == "message" {
        open = words[1]
        messages[words[1]] = [:]
      } else if line.hasPrefix("}") {
        open = nil
      } else if first == "rpc" {
        let types = words.dropFirst(2).filter { $0 != "stream" && $0 != "returns" }
        let streams = line.components(separatedBy: "returns").map { $0.contains("stream ") }
        methods[words[1]] = Method(
          name: words[1], request: types[0], response: types[1], clientStreams: streams[0], serverStreams: streams[1])
      } else if let open, let number = words.last.flatMap(UInt64.init) {
        let plain = words.filter { $0 != "repeated" }
        let kind: Kind =
          switch plain[0] {
          case "string": .text
          case "bytes": .bytes
          case "fixed64": .fixed64
          case "int32", "int64", "uint32", "uint64", "bool": .varint
          default: .message(plain[0])
          }
        messages[open]?[plain[1]] = Field(number: number, kind: kind, repeated: first == "repeated")
      }
    }
  }

  /// A method by its short or full name.
  func method(_ name: String) -> Method? {
    let prefix = Self.service + "/"
    return methods[name.hasPrefix(prefix) ? String(name.dropFirst(prefix.count)) : name]
  }

  /// Writes a message in the canonical form: fields in order of their numbers.
  func encode(_ fields: [Expression.MessageField], as type: String, _ scope: Scope) throws -> [UInt8] {
    guard let known = messages[type] else { throw StepFailure("there is no message \(type)") }
    let parts = try fields.map { field -> (UInt64, [UInt8]) in
      guard let rule = known[field.name] else { throw StepFailure("\(type) has no field \(field.name)") }
      var bytes: [UInt8] = []
      if case .list(let entries) = field.value {
        for case .element(let value) in entries { bytes += try encode(value, rule, scope) }
      } else {
        bytes = try encode(field.value, rule, scope)
      }
      return (rule.number, bytes)
    }
    return parts.sorted { $0.0 < $1.0 }.flatMap(\.1)
  }

  private func encode(_ value: Expression, _ rule: Field, _ scope: Scope) throws -> [UInt8] {
    func long(_ bytes: [UInt8]) -> [UInt8] { varint(rule.number << 3 | 2) + varint(UInt64(bytes.count)) + bytes }
    switch rule.kind {
    case .varint: return varint(rule.number << 3) + varint(try scope.number(value))
    case .fixed64: return varint(rule.number << 3 | 1) + bigEndian(try scope.number(value), 8).reversed()
    case .text, .bytes: return long(try scope.bytes(value))
    case .message(let type):
      guard case .message(let fields) = value else { throw StepFailure("a message of \(type) is expected") }
      return long(try encode(fields, as: type, scope))
    }
  }

  /// Whether a packed message has these fields with these values; others are not looked at. Nil if so, else the
  /// difference.
  func difference(_ bytes: [UInt8], _ fields: [Expression.MessageField], as type: String, _ scope: Scope) throws
    -> String?
  {
    guard let known = messages[type] else { return "there is no message \(type)" }
    let read = try Self.fields(bytes)
    for field in fields {
      guard let rule = known[field.name] else { return "\(type) has no field \(field.name)" }
      let found = read.filter { $0.number == rule.number }
      guard case .message(let name) = rule.kind, case .message(let inner) = field.value else {
        switch rule.kind {
        case .text, .bytes:
          let wanted = try scope.bytes(field.value)
          let bytes = found.last?.bytes ?? []
          if bytes != wanted { return "\(field.name) is \(brief(bytes)), not \(brief(wanted))" }
        default:
          let wanted = try scope.number(field.value)
          if found.last?.value ?? 0 != wanted { return "\(field.name) is \(found.last?.value ?? 0), not \(wanted)" }
        }
        continue
      }
      if let difference = try difference(found.last?.bytes ?? [], inner, as: name, scope) {
        return "\(field.name).\(difference)"
      }
    }
    return nil
  }

  static func fields(_ bytes: [UInt8]) throws -> [(number: UInt64, value: UInt64, bytes: [UInt8])] {
    var reader = PayloadReader(bytes)
    var fields: [(number: UInt64, value: UInt64, bytes: [UInt8])] = []
    while !reader.isAtEnd {
      let key = try reader.varint()
      switch key & 7 {
      case 0: fields.append((key >> 3, try reader.varint(), []))
      case 1: fields.append((key >> 3, bigEndianNumber(try reader.take(8).reversed()), []))
      case 2: fields.append((key >> 3, 0, try reader.field()))
      case 5: fields.append((key >> 3, bigEndianNumber(try reader.take(4).reversed()), []))
      default: throw StepFailure("a message with wire type \(key & 7)")
      }
    }
    return fields
  }
}

/// Bytes for a message to people.
func brief(_ bytes: [UInt8]) -> String {
  if bytes.count <= 64, let text = String(validating: bytes, as: UTF8.self),
    text.unicodeScalars.allSatisfy({ $0.value >= 32 && $0.value != 127 })
  {
    return "\"\(text)\""
  }
  let digits = bytes.prefix(16).map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
  return "x\(digits)" + (bytes.count > 16 ? "... (\(bytes.count) bytes)" : "")
}
