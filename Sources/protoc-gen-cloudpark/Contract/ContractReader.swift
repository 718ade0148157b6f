import SwiftProtobuf

/// Makes a ``Contract`` of protoc's descriptors and refuses what the generator does not support.
struct ContractReader {
  private let contract = Contract()
  var problems = Problems()
  private var pendingFields: [(MessageType, Google_Protobuf_DescriptorProto, [Int32], SourceInfo)] = []
  private var pendingServices: [(ContractFile, Google_Protobuf_FileDescriptorProto, SourceInfo)] = []

  /// Reads all files.
  ///
  /// - Parameters:
  ///   - protos: every file of the run, imports before those that import them.
  ///   - generated: the paths of the files to make code for.
  static func read(
    _ protos: [Google_Protobuf_FileDescriptorProto], generated: Set<String>
  ) throws(GeneratorError) -> Contract {
    var reader = ContractReader()
    for proto in protos { reader.declare(proto, isGenerated: generated.contains(proto.name)) }
    for (message, proto, path, source) in reader.pendingFields { reader.readFields(message, proto, path, source) }
    for (file, proto, source) in reader.pendingServices { reader.readServices(file, proto, source) }
    try reader.problems.check()
    ContractBoxes.mark(reader.contract)
    return reader.contract
  }

  // MARK: Types

  private mutating func declare(_ proto: Google_Protobuf_FileDescriptorProto, isGenerated: Bool) {
    let source = SourceInfo(proto)
    var described = proto
    described.sourceCodeInfo = SourceInfo.commentsOnly(proto)
    let serialized: [UInt8]
    do { serialized = try described.serializedBytes() } catch {
      serialized = []
      problems.add(SourcePlace(file: proto.name, line: nil), "its descriptor cannot be encoded: \(error)")
    }
    let file = ContractFile(
      name: proto.name, package: proto.package, imports: proto.dependency, isGenerated: isGenerated,
      serialized: serialized)
    file.comment = source.comment([12])
    contract.files.append(file)
    if isGenerated {
      let start = source.place([12])
      guard proto.syntax == "proto3" else {
        let found = proto.syntax.isEmpty ? "proto2" : proto.syntax
        problems.add(start, "the syntax is \(found); write 'syntax = \"proto3\";'")
        return
      }
      if proto.package.isEmpty {
        problems.add(start, "the file has no package; write 'package cloudpark.<service>.v1;'")
      }
      for (index, ext) in proto.extension.enumerated() where proto.name != "cloudpark/rpc/v1/options.proto" {
        problems.add(
          source.place([7, Int32(index)]),
          "extension \(ext.name): extensions are not supported; "
            + "options of our own belong to cloudpark/rpc/v1/options.proto")
      }
    }
    let prefix = proto.package.isEmpty ? "" : proto.package + "."
    for (index, message) in proto.messageType.enumerated() {
      file.messages.append(declare(message, prefix, file, nil, [4, Int32(index)], source))
    }
    for (index, type) in proto.enumType.enumerated() {
      file.enums.append(declare(type, prefix, file, nil, [5, Int32(index)], source))
    }
    if isGenerated { pendingServices.append((file, proto, source)) }
  }

  private mutating func declare(
    _ proto: Google_Protobuf_DescriptorProto, _ prefix: String, _ file: ContractFile, _ parent: MessageType?,
    _ path: [Int32], _ source: SourceInfo
  ) -> MessageType {
    var isSecret = false
    if file.isGenerated {
      do throws(MalformedOption) {
        isSecret = try !booleanOptions(proto.options.unknownFields.data, known: [51101]).isEmpty
      } catch { unknownOption(error, source.place(path), "message \(prefix)\(proto.name)") }
      for (index, ext) in proto.extension.enumerated() {
        problems.add(
          source.place(path + [6, Int32(index)]),
          "message \(prefix)\(proto.name): extension \(ext.name): extensions are not supported; use a field")
      }
    }
    let message = MessageType(
      name: proto.name, fullName: prefix + proto.name, file: file, parent: parent, comment: source.comment(path),
      place: source.place(path), isMapEntry: proto.options.mapEntry, isSecret: isSecret)
    contract.messages[message.fullName] = message
    for (index, nested) in proto.nestedType.enumerated() {
      message.messages.append(
        declare(nested, message.fullName + ".", file, message, path + [3, Int32(index)], source))
    }
    for (index, type) in proto.enumType.enumerated() {
      message.enums.append(declare(type, message.fullName + ".", file, message, path + [4, Int32(index)], source))
    }
    if file.isGenerated { pendingFields.append((message, proto, path, source)) }
    return message
  }

  private mutating func declare(
    _ proto: Google_Protobuf_EnumDescriptorProto, _ prefix: String, _ file: ContractFile, _ parent: MessageType?,
    _ path: [Int32], _ source: SourceInfo
  ) -> EnumType {
    let type = EnumType(
      name: proto.name, fullName: prefix + proto.name, file: file, parent: parent, comment: source.comment(path),
      place: source.place(path))
    for (index, value) in proto.value.enumerated() {
      let place = path + [2, Int32(index)]
      type.values.append(
        EnumType.Value(
          name: value.name, number: value.number, comment: source.comment(place), place: source.place(place)))
    }
    contract.enums[type.fullName] = type
    return type
  }

  // MARK: Fields

  private mutating func readFields(
    _ message: MessageType, _ proto: Google_Protobuf_DescriptorProto, _ path: [Int32], _ source: SourceInfo
  ) {
    for (index, oneof) in proto.oneofDecl.enumerated() {
      let place = path + [8, Int32(index)]
      message.oneofs.append(
        Oneof(name: oneof.name, comment: source.comment(place), place: source.place(place)))
    }
    for (index, field) in proto.field.enumerated() {
      let fieldPath = path + [2, Int32(index)]
      let place = source.place(fieldPath)
      let what = "message \(message.fullName), field \(field.name)"
      if field.proto3Optional {
        problems.add(
          place,
          "\(what): 'optional' is not supported by protoc-c; use a wrapper such as google.protobuf.StringValue, "
            + "or let the default mean absent")
        continue
      }
      guard let kind = kind(of: field, place, what) else { continue }
      var options: Set<Int> = []
      do throws(MalformedOption) {
        options = try booleanOptions(field.options.unknownFields.data, known: [51201, 51202])
      } catch { unknownOption(error, place, what) }
      message.fields.append(
        Field(
          name: field.name, jsonName: field.jsonName, number: Int(field.number),
          isRepeated: field.label == .repeated, kind: kind,
          oneof: field.hasOneofIndex ? Int(field.oneofIndex) : nil, comment: source.comment(fieldPath), place: place,
          isSensitive: options.contains(51202), isSecret: options.contains(51201)))
    }
  }

  private mutating func kind(
    of field: Google_Protobuf_FieldDescriptorProto, _ place: SourcePlace, _ what: String
  ) -> FieldKind? {
    switch field.type {
    case .double: return .double
    case .float: return .float
    case .int32: return .int32
    case .int64: return .int64
    case .uint32: return .uint32
    case .uint64: return .uint64
    case .sint32: return .sint32
    case .sint64: return .sint64
    case .fixed32: return .fixed32
    case .fixed64: return .fixed64
    case .sfixed32: return .sfixed32
    case .sfixed64: return .sfixed64
    case .bool: return .bool
    case .string: return .string
    case .bytes: return .bytes
    case .group:
      problems.add(place, "\(what): groups are not supported; use a nested message")
      return nil
    case .message:
      if let type = message(field.typeName, place, what) { return .message(type) }
      return nil
    case .enum:
      let name = String(field.typeName.drop { $0 == "." })
      if let type = contract.enums[name] { return .enumeration(type) }
      problems.add(place, "\(what): there is no enum \(name)")
      return nil
    }
  }

  /// The message of a reference, if Swift code is or was made for it.
  mutating func message(_ reference: String, _ place: SourcePlace, _ what: String) -> MessageType? {
    let name = String(reference.drop { $0 == "." })
    guard let type = contract.messages[name] else {
      problems.add(place, "\(what): there is no message \(name)")
      return nil
    }
    guard type.file.isGenerated else {
      problems.add(
        place,
        "\(what): no code is made for \(name) of \(type.file.name); of Google's files, "
          + "timestamp, duration, empty, field_mask and wrappers can be used")
      return nil
    }
    return type
  }

  mutating func unknownOption(_ option: MalformedOption, _ place: SourcePlace, _ what: String) {
    problems.add(
      place,
      "\(what): the option with number \(option.number) is unknown to the generator or cannot be read; "
        + "remove it, or teach protoc-gen-cloudpark about it")
  }
}
