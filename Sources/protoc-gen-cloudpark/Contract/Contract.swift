/// All files of one run of protoc, resolved: every reference points at the type it names.
final class Contract {
  /// The files in protoc's order: a file comes after the files it imports.
  var files: [ContractFile] = []
  /// Messages by full name, without a leading dot.
  var messages: [String: MessageType] = [:]
  /// Enums by full name, without a leading dot.
  var enums: [String: EnumType] = [:]
}

/// Where something stands in a contract, for error messages.
struct SourcePlace {
  var file: String
  /// From 1; nil when protoc gave no source information.
  var line: Int?

  /// `cloudpark/x/v1/x.proto:12`.
  var text: String { line.map { "\(file):\($0)" } ?? file }
}

/// One .proto file.
final class ContractFile {
  /// Its path as protoc knows it: `cloudpark/rpc/v1/health.proto`.
  let name: String
  let package: String
  /// Paths of the files it imports.
  let imports: [String]
  /// Whether code is to be made for it.
  let isGenerated: Bool
  /// Its serialized `google.protobuf.FileDescriptorProto`, comments included.
  let serialized: [UInt8]
  /// What stands above the syntax line: what the file is about.
  var comment = ""
  var messages: [MessageType] = []
  var enums: [EnumType] = []
  var services: [ServiceType] = []

  init(name: String, package: String, imports: [String], isGenerated: Bool, serialized: [UInt8]) {
    self.name = name
    self.package = package
    self.imports = imports
    self.isGenerated = isGenerated
    self.serialized = serialized
  }

  /// All messages of the file, nested ones behind the one that holds them.
  var allMessages: [MessageType] { messages.flatMap { $0.withNested } }
  /// All enums of the file, nested ones behind those of the file's own level.
  var allEnums: [EnumType] { enums + allMessages.flatMap(\.enums) }
}

/// A message.
final class MessageType {
  let name: String
  /// The full name without a leading dot.
  let fullName: String
  unowned let file: ContractFile
  /// The message that holds it; nil on the file's own level.
  weak var parent: MessageType?
  let comment: String
  let place: SourcePlace
  let isMapEntry: Bool
  /// Whether every answer with it is secret, by its own option.
  let isSecret: Bool
  var fields: [Field] = []
  var oneofs: [Oneof] = []
  var messages: [MessageType] = []
  var enums: [EnumType] = []

  init(
    name: String, fullName: String, file: ContractFile, parent: MessageType?, comment: String, place: SourcePlace,
    isMapEntry: Bool, isSecret: Bool
  ) {
    self.name = name
    self.fullName = fullName
    self.file = file
    self.parent = parent
    self.comment = comment
    self.place = place
    self.isMapEntry = isMapEntry
    self.isSecret = isSecret
  }

  var withNested: [MessageType] { [self] + messages.flatMap(\.withNested) }
}

/// The type of a field.
enum FieldKind {
  case double, float
  case int32, int64, uint32, uint64, sint32, sint64
  case fixed32, fixed64, sfixed32, sfixed64
  case bool, string, bytes
  case message(MessageType)
  case enumeration(EnumType)
}

/// One field of a message.
final class Field {
  let name: String
  let jsonName: String
  let number: Int
  let isRepeated: Bool
  let kind: FieldKind
  /// The oneof it belongs to, by its place in the message's `oneofs`.
  let oneof: Int?
  let comment: String
  let place: SourcePlace
  let isSensitive: Bool
  let isSecret: Bool
  /// Whether the value is kept outside of the struct, because the struct would otherwise hold itself.
  var isBoxed = false

  init(
    name: String, jsonName: String, number: Int, isRepeated: Bool, kind: FieldKind, oneof: Int?, comment: String,
    place: SourcePlace, isSensitive: Bool, isSecret: Bool
  ) {
    self.name = name
    self.jsonName = jsonName
    self.number = number
    self.isRepeated = isRepeated
    self.kind = kind
    self.oneof = oneof
    self.comment = comment
    self.place = place
    self.isSensitive = isSensitive
    self.isSecret = isSecret
  }

  /// The entry's message, if the field is a map.
  var mapEntry: MessageType? {
    guard isRepeated, case .message(let entry) = kind, entry.isMapEntry else { return nil }
    return entry
  }
}

/// A group of fields of which at most one is set.
struct Oneof {
  let name: String
  let comment: String
  let place: SourcePlace
}

/// An enum.
final class EnumType {
  struct Value {
    let name: String
    let number: Int32
    let comment: String
    let place: SourcePlace
  }

  let name: String
  let fullName: String
  unowned let file: ContractFile
  weak var parent: MessageType?
  let comment: String
  let place: SourcePlace
  var values: [Value] = []

  init(name: String, fullName: String, file: ContractFile, parent: MessageType?, comment: String, place: SourcePlace) {
    self.name = name
    self.fullName = fullName
    self.file = file
    self.parent = parent
    self.comment = comment
    self.place = place
  }
}

extension MessageType {
  /// Whether it or a message it holds is marked as secret, or has a field that is.
  var holdsSecret: Bool {
    var seen: Set<String> = []
    return holdsSecret(&seen)
  }

  private func holdsSecret(_ seen: inout Set<String>) -> Bool {
    guard seen.insert(fullName).inserted else { return false }
    if isSecret { return true }
    for field in fields {
      if field.isSecret { return true }
      if case .message(let type) = field.kind, type.holdsSecret(&seen) { return true }
    }
    return false
  }
}
