/// Reads a `FileDescriptorSet`. The numbers are those of google/protobuf/descriptor.proto and of our options.proto.
struct CatalogBuilder {
  private let bytes: [UInt8]
  private let registry: SchemaRegistry
  private(set) var messages: [String: MessageSchema] = [:]
  private(set) var enums: [String: EnumSchema] = [:]
  private(set) var documentation: [String: String] = [:]
  private var services: [ServiceSchema] = []
  /// Messages whose answers are secret by an option of their own or of a field.
  private var secretMessages: Set<String> = []
  /// Types that fields and methods name, with what names them.
  private var references: [(type: String, by: String)] = []

  private static let depthMax = 32

  init(_ bytes: [UInt8], _ registry: SchemaRegistry) {
    self.bytes = bytes
    self.registry = registry
  }

  mutating func read() throws(SchemaError) {
    for file in try DescriptorReader(bytes).messages(1) { try read(file: file) }
    for reference in references where messages[reference.type] == nil && enums[reference.type] == nil {
      throw SchemaError(.invalid, "\(reference.by) names the type \(reference.type), which is not in the descriptors")
    }
  }

  private mutating func read(file: DescriptorReader) throws(SchemaError) {
    let name = try file.string(1)
    let package = try file.string(2)
    let prefix = package.isEmpty ? "" : package + "."
    var comments = try Comments(file)
    for (index, message) in try file.messages(4).enumerated() {
      try read(message: message, prefix, &comments, path: [4, index], depth: 1)
    }
    for (index, enumeration) in try file.messages(5).enumerated() {
      try read(enumeration: enumeration, prefix, &comments, path: [5, index])
    }
    for (index, service) in try file.messages(6).enumerated() {
      try read(service: service, prefix, &comments, path: [6, index], file: name)
    }
    documentation.merge(comments.byName) { first, _ in first }
  }

  private mutating func read(
    message: DescriptorReader, _ prefix: String, _ comments: inout Comments, path: [Int], depth: Int
  ) throws(SchemaError) {
    guard depth <= Self.depthMax else {
      throw SchemaError(.limitExceeded, "has descriptors nested deeper than \(Self.depthMax) levels")
    }
    let name = prefix + (try message.string(1))
    comments.name(path, name)
    let oneofs = try message.messages(8).map { (oneof) throws(SchemaError) in try oneof.string(1) }
    // Nested types come first: a map's field has to know its entry.
    for (index, nested) in try message.messages(3).enumerated() {
      try read(message: nested, name + ".", &comments, path: path + [3, index], depth: depth + 1)
    }
    for (index, nested) in try message.messages(4).enumerated() {
      try read(enumeration: nested, name + ".", &comments, path: path + [4, index])
    }
    var fields: [FieldSchema] = []
    for (index, descriptor) in try message.messages(2).enumerated() {
      let field = try read(field: descriptor, of: name, oneofs)
      fields.append(field)
      comments.name(path + [2, index], name + "." + field.name)
      if field.secret { secretMessages.insert(name) }
    }
    let options = try message.merged(7)
    if try options.bool(51101) { secretMessages.insert(name) }
    messages[name] = MessageSchema(name: name, fields: fields, isMapEntry: try options.bool(7))
  }

  private mutating func read(
    field: DescriptorReader, of message: String, _ oneofs: [String]
  ) throws(SchemaError) -> FieldSchema {
    let name = try field.string(1)
    guard let number = UInt32(exactly: try field.number(3) ?? 0), (1...536_870_911).contains(number) else {
      throw SchemaError(.invalid, "\(message).\(name) has a field number that is out of range")
    }
    let type = try read(typeOf: field, name: "\(message).\(name)")
    let options = try field.merged(8)
    var label = FieldSchema.Label.singular
    if try field.number(4) == 3 {
      label = .repeated
      if let entry = messages[try typeName(field)], entry.isMapEntry { label = .map }
    }
    var oneof: String?
    if let index = try field.number(9) {
      guard index < UInt64(oneofs.count) else {
        throw SchemaError(.invalid, "\(message).\(name) is in a oneof that does not exist")
      }
      oneof = oneofs[Int(index)]
    }
    let jsonName = try field.string(10)
    return FieldSchema(
      name, jsonName: jsonName.isEmpty ? Self.jsonName(name) : jsonName, number: number, type, label: label,
      oneof: oneof, sensitive: try options.bool(51202), secret: try options.bool(51201))
  }

  private mutating func read(typeOf field: DescriptorReader, name: String) throws(SchemaError) -> FieldType {
    switch try field.number(5) ?? 0 {
    case 1: return .double
    case 2: return .float
    case 3: return .int64
    case 4: return .uint64
    case 5: return .int32
    case 6: return .fixed64
    case 7: return .fixed32
    case 8: return .bool
    case 9: return .string
    case 11:
      let type = try typeName(field)
      references.append((type, name))
      return .message { [registry] in registry.message(type) }
    case 12: return .bytes
    case 13: return .uint32
    case 14:
      let type = try typeName(field)
      references.append((type, name))
      return .enumeration { [registry] in registry.enumeration(type) }
    case 15: return .sfixed32
    case 16: return .sfixed64
    case 17: return .sint32
    case 18: return .sint64
    case let type: throw SchemaError(.invalid, "\(name) has the type \(type), which this runtime does not know")
    }
  }

  private mutating func read(
    enumeration: DescriptorReader, _ prefix: String, _ comments: inout Comments, path: [Int]
  ) throws(SchemaError) {
    let name = prefix + (try enumeration.string(1))
    comments.name(path, name)
    var values: [(name: String, number: Int32)] = []
    for (index, value) in try enumeration.messages(2).enumerated() {
      let valueName = try value.string(1)
      comments.name(path + [2, index], name + "." + valueName)
      values.append((valueName, Int32(truncatingIfNeeded: try value.number(2) ?? 0)))
    }
    enums[name] = EnumSchema(name: name, values: values)
  }

  private mutating func read(
    service: DescriptorReader, _ prefix: String, _ comments: inout Comments, path: [Int], file: String
  ) throws(SchemaError) {
    let name = prefix + (try service.string(1))
    comments.name(path, name)
    var methods: [MethodDescriptor] = []
    for (index, method) in try service.messages(2).enumerated() {
      let descriptor = try read(method: method, of: name)
      methods.append(descriptor)
      comments.name(path + [2, index], descriptor.fullName)
    }
    services.append(ServiceSchema(name: name, file: file, methods: methods))
  }

  private mutating func read(method: DescriptorReader, of service: String) throws(SchemaError) -> MethodDescriptor {
    let name = try method.string(1)
    let request = Self.withoutDot(try method.string(2))
    let response = Self.withoutDot(try method.string(3))
    references += [(request, "\(service)/\(name)"), (response, "\(service)/\(name)")]
    let options = try method.merged(4)
    let access = try options.merged(51001)
    let callType: CallType =
      switch (try method.bool(5), try method.bool(6)) {
      case (false, false): .unary
      case (true, false): .clientStreaming
      case (false, true): .serverStreaming
      case (true, true): .bidirectional
      }
    let idempotency: Idempotency =
      switch try options.number(34) {
      case 1: .noSideEffects
      case 2: .idempotent
      default: .mutates
      }
    return MethodDescriptor(
      service: service, name: name, callType: callType, requestType: request, responseType: response,
      idempotency: idempotency, roles: try access.strings(1), scope: try access.string(2),
      resumable: try options.bool(51002),
      priority: Int(ZigZag.decode((try options.number(51003) ?? 0) & 0xffff_ffff)),
      secretResponse: try options.bool(51005), pointRead: try options.bool(51004))
  }

  /// The services, sorted, now that it is known which answers hold secrets.
  func finishedServices() -> [ServiceSchema] {
    let children = Dictionary(grouping: references) { $0.by }
    return services.map { service in
      ServiceSchema(
        name: service.name, file: service.file,
        methods: service.methods.map { method in
          MethodDescriptor(
            service: method.service, name: method.name, callType: method.callType, requestType: method.requestType,
            responseType: method.responseType, idempotency: method.idempotency, roles: method.roles,
            scope: method.scope, resumable: method.resumable, priority: method.priority,
            secretResponse: method.secretResponse || holdsSecret(method.responseType, children),
            pointRead: method.pointRead)
        })
    }.sorted { $0.name < $1.name }
  }

  private func holdsSecret(_ root: String, _ children: [String: [(type: String, by: String)]]) -> Bool {
    var seen: Set<String> = [root]
    var open = [root]
    while let name = open.popLast() {
      if secretMessages.contains(name) { return true }
      for field in messages[name]?.fields ?? [] {
        for child in children["\(name).\(field.name)"] ?? [] where seen.insert(child.type).inserted {
          open.append(child.type)
        }
      }
    }
    return false
  }

  private func typeName(_ field: DescriptorReader) throws(SchemaError) -> String {
    Self.withoutDot(try field.string(6))
  }

  private static func withoutDot(_ name: String) -> String { name.hasPrefix(".") ? String(name.dropFirst()) : name }

  /// `credit_code` to `creditCode`, as protoc does where the descriptor says nothing.
  private static func jsonName(_ name: String) -> String {
    var result = ""
    var upper = false
    for character in name {
      if character == "_" {
        upper = true
      } else {
        result += upper ? character.uppercased() : String(character)
        upper = false
      }
    }
    return result
  }
}
