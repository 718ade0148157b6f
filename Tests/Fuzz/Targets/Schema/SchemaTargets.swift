import ParkSchemas
import RPCSchemas
import SchemaRuntime

/// The entry points of messages: their bytes, their JSON, the contracts a server describes itself by, what a status
/// carries, cursors, and compressed messages.
public let schemaTargets: [FuzzTarget] = [
  FuzzTarget("unpack", seeds: MessageBytes.seeds, run: MessageBytes.run),
  FuzzTarget("json", seeds: MessageJSON.seeds, run: MessageJSON.run),
  FuzzTarget("mapping", seeds: MessageBytes.seeds, run: MessageMapping.run),
  FuzzTarget("catalog", seeds: CatalogBytes.seeds, run: CatalogBytes.run),
  FuzzTarget("status", seeds: StatusBytes.seeds, run: StatusBytes.run),
  FuzzTarget("cursor", seeds: CursorBytes.seeds, run: CursorBytes.run),
  FuzzTarget("zstd", seeds: CompressedBytes.seeds, run: CompressedBytes.run),
]

/// The messages that are fuzzed; an input's first byte chooses one. New ones go to the end, so that kept inputs mean
/// what they meant.
enum FuzzedMessages {
  static let all: [any Message.Type] = [
    TestingV1.AllKinds.self, TestingV1.Tree.self, ApplicationV1.Application.self, PolicyV1.PolicyContent.self,
    EnterpriseV1.Enterprise.self, EnterpriseV1.Profile.self, PolicyV1.PolicyEvent.self, PolicyV1.Round.self,
    ApplicationV1.PublicNotice.self, ApplicationV1.ApplicationEvent.self, PolicyV1.PolicyMatch.self,
    IdentityV1.Session.self, ParkV1.ParkFacts.self, AuditV1.AuditRecord.self, PolicyV1.OpenRoundRequest.self,
    EnterpriseV1.SearchEnterprisesRequest.self, AuditV1.QueryAuditRequest.self, RpcV1.StatusDetails.self,
  ]

  static func chosen(_ byte: UInt8) -> any Message.Type { all[Int(byte) % all.count] }
}

/// Bytes of a message through the bounds scan, libprotobuf-c and the generated code.
enum MessageBytes {
  @Sendable static func run(_ input: [UInt8]) throws {
    var reader = ProgramReader(input)
    let type = FuzzedMessages.chosen(reader.byte())
    try check(type, reader.rest())
  }

  /// Unpacking then packing is a fixed point, and the reader that knows only the schema agrees with the generated one.
  private static func check<M: Message>(_ type: M.Type, _ bytes: [UInt8]) throws {
    let read = withExactBytes(bytes) { buffer in Result { try M(unpacking: buffer, limits: .default) } }
    let printed = Result { () throws(SchemaError) in try M.schema.json(packed: bytes) }
    guard case .success(let message) = read else {
      if case .success = printed { throw FuzzFailure("\(M.schema.name): refused, but the schema's reader takes it") }
      return
    }
    let packed: [UInt8]
    do { packed = try message.packed() } catch {
      throw FuzzFailure("\(M.schema.name): what was unpacked cannot be packed: \(error)")
    }
    let again: M
    do { again = try M(packed: packed) } catch {
      throw FuzzFailure("\(M.schema.name): what was packed cannot be unpacked: \(error)")
    }
    // Bytes, not values: a NaN is not equal to itself.
    try demand(try again.packed() == packed, "\(M.schema.name): pack(unpack(x)) is no fixed point")
    // A time may be out of JSON's range though the bytes are legal; then both refuse.
    let ours = Result { () throws(SchemaError) in try message.json() }
    switch (ours, printed) {
    case (.success(let first), .success(let second)):
      try demand(first == second, "\(M.schema.name): the two readers print different JSON")
    case (.failure, .failure): break
    case (.success, .failure(let error)):
      throw FuzzFailure("\(M.schema.name): only the schema's reader refuses: \(error)")
    case (.failure(let error), .success):
      throw FuzzFailure("\(M.schema.name): only the generated reader refuses: \(error)")
    }
    _ = try? message.json(JSONPrintOptions(pretty: true, printsDefaults: true, redaction: .all))
  }

  @Sendable static func seeds() -> [[UInt8]] {
    FuzzedMessages.all.indices.flatMap { index in
      SampleMessages.of(FuzzedMessages.all[index].schema).compactMap { json in
        (try? FuzzedMessages.all[index].schema.packed(json: json)).map { [UInt8(index)] + $0 }
      }
    }
  }
}

/// JSON text to a message and back.
enum MessageJSON {
  @Sendable static func run(_ input: [UInt8]) throws {
    var reader = ProgramReader(input)
    let choice = reader.byte()
    try check(FuzzedMessages.chosen(choice & 0x7f), reader.rest(), ignoresUnknown: choice & 0x80 != 0)
  }

  private static func check<M: Message>(_ type: M.Type, _ text: [UInt8], ignoresUnknown: Bool) throws {
    let options = JSONParseOptions(ignoresUnknown: ignoresUnknown)
    if let tree = try? JSONValue(parsing: String(decoding: text, as: UTF8.self)) {
      let printed = try tree.text(pretty: false)
      try demand(
        (try? JSONValue(parsing: printed))?.text(pretty: false) == printed, "a JSON tree changes when printed again")
    }
    guard let packed = try? M.schema.packed(json: text, options) else { return }
    let message: M
    do { message = try M(packed: packed) } catch {
      if error.kind == .limitExceeded { return }
      throw FuzzFailure("\(M.schema.name): JSON was taken, but its bytes are refused: \(error)")
    }
    let json: String
    do { json = try message.json() } catch {
      throw FuzzFailure("\(M.schema.name): JSON was taken, but cannot be printed: \(error)")
    }
    let again: M
    do { again = try M(json: json) } catch {
      throw FuzzFailure("\(M.schema.name): printed JSON is refused: \(error)")
    }
    try demand(try again.packed() == message.packed(), "\(M.schema.name): JSON changes the message")
    try demand(try again.json() == json, "\(M.schema.name): JSON is no fixed point")
  }

  @Sendable static func seeds() -> [[UInt8]] {
    FuzzedMessages.all.indices.flatMap { index in
      SampleMessages.of(FuzzedMessages.all[index].schema).map { [UInt8(index)] + Array($0.utf8) }
    }
  }
}

/// Valid JSON of any message, made from its schema.
enum SampleMessages {
  static func of(_ schema: MessageSchema) -> [String] { ["{}", object(schema, depth: 0)] }

  private static func object(_ schema: MessageSchema, depth: Int) -> String {
    var oneofs: Set<String> = []
    let members = schema.fields.compactMap { field -> String? in
      if let oneof = field.oneof, !oneofs.insert(oneof).inserted { return nil }
      guard let value = value(field, depth: depth) else { return nil }
      return "\"\(field.jsonName)\":\(value)"
    }
    return "{" + members.joined(separator: ",") + "}"
  }

  private static func value(_ field: FieldSchema, depth: Int) -> String? {
    switch field.label {
    case .repeated: return scalar(field.type, depth: depth).map { "[\($0)]" }
    case .map:
      guard case .message(let entry) = field.type, entry().fields.count == 2,
        let key = scalar(entry().fields[0].type, depth: depth), let value = scalar(entry().fields[1].type, depth: depth)
      else { return nil }
      return "{\(key.hasPrefix("\"") ? key : "\"\(key)\""):\(value)}"
    default: return scalar(field.type, depth: depth)
    }
  }

  private static func scalar(_ type: FieldType, depth: Int) -> String? {
    switch type {
    case .string: return "\"text \\u4e2d\""
    case .bytes: return "\"AAH/\""
    case .bool: return "true"
    case .double, .float: return "1.5"
    case .int64, .sint64, .sfixed64: return "\"-7\""
    case .uint64, .fixed64: return "\"7\""
    case .int32, .sint32, .sfixed32: return "-7"
    case .uint32, .fixed32: return "7"
    case .enumeration: return "1"
    case .message(let schema):
      switch schema().name {
      case "google.protobuf.Timestamp": return "\"2026-11-24T08:00:00.5Z\""
      case "google.protobuf.Duration": return "\"1.5s\""
      case "google.protobuf.FieldMask": return "\"a.b,cD\""
      case "google.protobuf.StringValue": return "\"w\""
      case "google.protobuf.BoolValue": return "true"
      case "google.protobuf.BytesValue": return "\"AA==\""
      case let name where name.hasPrefix("google.protobuf.") && name.hasSuffix("Value"): return "1"
      default: return depth < 2 ? object(schema(), depth: depth + 1) : nil
      }
    }
  }
}
