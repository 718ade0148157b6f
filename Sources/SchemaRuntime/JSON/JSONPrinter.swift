/// Packed bytes to JSON, led by the schema.
struct JSONPrinter {
  typealias Value = WireReader.Value

  let bytes: [UInt8]
  let options: JSONPrintOptions
  var writer: JSONWriter
  private var submessagesLeft: Int
  private var elementsLeft: Int

  init(_ bytes: [UInt8], _ options: JSONPrintOptions) {
    self.bytes = bytes
    self.options = options
    writer = JSONWriter(pretty: options.pretty, bytesMax: options.outputBytesMax)
    submessagesLeft = options.limits.submessagesMax
    elementsLeft = options.limits.elementsMax
  }

  mutating func print(_ schema: MessageSchema) throws(SchemaError) -> String {
    try message(0..<bytes.count, schema, depth: 1)
    try checkReplaced(0..<bytes.count, schema, depth: 1)
    return writer.text
  }

  mutating func message(_ range: Range<Int>, _ schema: MessageSchema, depth: Int) throws(SchemaError) {
    let limits = options.limits
    guard depth <= limits.depthMax else {
      throw SchemaError(.limitExceeded, "is nested deeper than \(limits.depthMax) levels (depthMax)")
    }
    if let type = WellKnownType(schema) { return try wellKnown(type, range, schema) }
    let found = try collect(range, schema)
    try writer.begin("{")
    for (field, values) in zip(schema.fields, found) {
      do throws(SchemaError) {
        try member(field, values, depth: depth)
      } catch {
        throw error.path.hasPrefix("[") || field.label == .singular ? error.inside(field.name) : error
      }
    }
    writer.end("}")
  }

  /// The values of each field in the order of the wire; for what is not a list or map at most one.
  private mutating func collect(_ range: Range<Int>, _ schema: MessageSchema) throws(SchemaError) -> [[Value]] {
    var found = [[Value]](repeating: [], count: schema.fields.count)
    var chosen: [String: Int] = [:]
    var reader = WireReader(bytes, range)
    while let (number, value) = try reader.next() {
      try takeElements(1)
      guard let index = schema.index(number) else { continue }
      let field = schema.fields[index]
      switch (value, field.type.shape, field.label) {
      case (.varint, .varint, _), (.fixed64, .fixed64, _), (.fixed32, .fixed32, _), (.bytes, .bytes, _):
        if field.label != .singular {
          found[index].append(value)
        } else if case .message = field.type, field.oneof == nil, !found[index].isEmpty {
          throw SchemaError(.invalid, "is given twice", path: field.name)
        } else {
          found[index] = [value]
        }
      case (.bytes(let packed), let shape, .repeated):
        var numbers = WireReader(bytes, packed)
        while !numbers.isAtEnd {
          try takeElements(1)
          switch shape {
          case .fixed32: found[index].append(.fixed32(try numbers.fixed32()))
          case .fixed64: found[index].append(.fixed64(try numbers.fixed64()))
          default: found[index].append(.varint(try numbers.varint()))
          }
        }
      default: throw SchemaError(.invalid, "has a wire type that does not match the contract", path: field.name)
      }
      if let oneof = field.oneof {
        if let other = chosen[oneof], other != index { found[other] = [] }
        chosen[oneof] = index
      }
    }
    return found
  }

  private mutating func member(_ field: FieldSchema, _ values: [Value], depth: Int) throws(SchemaError) {
    switch field.label {
    case .singular:
      if let value = values.last, field.oneof != nil || !field.type.isDefault(value) {
        try writer.key(name(field))
        if isMasked(field) { return try writer.string(JSONPrintOptions.mask) }
        try self.value(value, field.type, depth: depth)
      } else if options.printsDefaults, field.oneof == nil, let value = field.type.defaultValue {
        try writer.key(name(field))
        try self.value(value, field.type, depth: depth)
      }
    case .repeated:
      guard !values.isEmpty || options.printsDefaults else { return }
      try writer.key(name(field))
      if isMasked(field), !values.isEmpty { return try writer.string(JSONPrintOptions.mask) }
      try writer.begin("[")
      for (index, value) in values.enumerated() {
        do throws(SchemaError) {
          try self.value(value, field.type, depth: depth)
        } catch {
          throw error.inside("[\(index)]")
        }
      }
      writer.end("]")
    case .map:
      guard !values.isEmpty || options.printsDefaults else { return }
      try writer.key(name(field))
      if isMasked(field), !values.isEmpty { return try writer.string(JSONPrintOptions.mask) }
      try map(field, values, depth: depth)
    }
  }

  /// A value of a field, a list or a map.
  mutating func value(_ value: Value, _ type: FieldType, depth: Int) throws(SchemaError) {
    if case .message(let schema) = type, case .bytes(let range) = value {
      try takeSubmessage()
      try message(range, schema(), depth: depth + 1)
    } else {
      try scalar(value, type)
    }
  }

  private func name(_ field: FieldSchema) -> String { options.originalNames ? field.name : field.jsonName }

  private func isMasked(_ field: FieldSchema) -> Bool {
    switch options.redaction {
    case .none: false
    case .secrets: field.secret
    case .all: field.secret || field.sensitive
    }
  }

  mutating func takeElements(_ count: Int) throws(SchemaError) {
    elementsLeft -= count
    guard elementsLeft >= 0 else {
      throw SchemaError(
        .limitExceeded, "has more than \(options.limits.elementsMax) fields and list entries (elementsMax)")
    }
  }

  mutating func takeSubmessage() throws(SchemaError) {
    submessagesLeft -= 1
    guard submessagesLeft >= 0 else {
      throw SchemaError(
        .limitExceeded, "has more than \(options.limits.submessagesMax) messages inside (submessagesMax)")
    }
  }
}
