/// JSON to packed bytes, led by the schema. Equal messages give equal bytes: fields are sorted by number, map entries
/// by key, and defaults of fields without presence are left out.
struct JSONMessageParser {
  var reader: JSONReader
  let options: JSONParseOptions
  private var submessagesLeft: Int
  private var elementsLeft: Int

  init(_ bytes: [UInt8], _ options: JSONParseOptions) throws(SchemaError) {
    guard bytes.count <= options.inputBytesMax else {
      throw SchemaError(
        .limitExceeded, "has \(bytes.count) bytes of JSON, more than \(options.inputBytesMax) (inputBytesMax)")
    }
    reader = JSONReader(bytes)
    self.options = options
    submessagesLeft = options.limits.submessagesMax
    elementsLeft = options.limits.elementsMax
  }

  mutating func parse(_ schema: MessageSchema) throws(SchemaError) -> [UInt8] {
    let bytes = try message(schema, depth: 1)
    try reader.end()
    return bytes
  }

  private mutating func message(_ schema: MessageSchema, depth: Int) throws(SchemaError) -> [UInt8] {
    guard depth <= options.limits.depthMax else { throw reader.tooDeep }
    if let type = WellKnownType(schema) { return try wellKnown(type, schema) }
    try expect(.object, schema.name)
    reader.enter()
    var isFirst = true
    var seen = Set<Int>()
    var chosen: [String: String] = [:]
    var parts: [(number: UInt32, bytes: [UInt8])] = []
    while let key = try reader.nextKey(isFirst: &isFirst) {
      try takeElement()
      guard let index = schema.index(json: String(decoding: key, as: UTF8.self)) else {
        try unknown(key, schema, depth: depth)
        continue
      }
      let field = schema.fields[index]
      guard seen.insert(index).inserted else { throw reader.refusal("is given twice").inside(field.name) }
      do throws(SchemaError) {
        if try reader.peek() == .null {
          try reader.null()
          continue
        }
        if let oneof = field.oneof {
          if let other = chosen[oneof] {
            throw reader.refusal("cannot be set together with \(other), of \(oneof) only one can")
          }
          chosen[oneof] = field.jsonName
        }
        var writer = WireWriter()
        switch field.label {
        case .singular: try singular(field, into: &writer, depth: depth)
        case .repeated: try list(field, into: &writer, depth: depth)
        case .map: try map(field, into: &writer, depth: depth)
        }
        parts.append((field.number, writer.bytes))
      } catch {
        throw error.inside(field.name)
      }
    }
    parts.sort { $0.number < $1.number }
    return Array(parts.map(\.bytes).joined())
  }

  private mutating func singular(
    _ field: FieldSchema, into writer: inout WireWriter, depth: Int
  ) throws(SchemaError) {
    guard let value = try value(field.type, depth: depth) else { return }
    if case .message = field.type {
      value.write(field.number, into: &writer)
    } else if field.oneof != nil || !value.isDefault {
      value.write(field.number, into: &writer)
    }
  }

  private mutating func list(_ field: FieldSchema, into writer: inout WireWriter, depth: Int) throws(SchemaError) {
    try expect(.array, "list")
    reader.enter()
    var isFirst = true
    var index = 0
    var packed = WireWriter()
    while try reader.nextElement(isFirst: &isFirst) {
      do throws(SchemaError) {
        try takeElement()
        guard try reader.peek() != .null else { throw reader.refusal("is null, which a list cannot hold") }
        if let value = try value(field.type, depth: depth) {
          if case .bytes = value { value.write(field.number, into: &writer) } else { value.append(to: &packed) }
        }
      } catch {
        throw error.inside("[\(index)]")
      }
      index += 1
    }
    if !packed.bytes.isEmpty { writer.field(field.number, bytes: packed.bytes) }
  }

  private mutating func map(_ field: FieldSchema, into writer: inout WireWriter, depth: Int) throws(SchemaError) {
    guard case .message(let schema) = field.type, let keyField = schema().field(1), let valueField = schema().field(2)
    else { throw SchemaError(.invalid, "is no map by its contract") }
    try expect(.object, "map")
    reader.enter()
    var isFirst = true
    var entries: [MapKey: [UInt8]] = [:]
    while let text = try reader.nextKey(isFirst: &isFirst) {
      do throws(SchemaError) {
        try takeElement()
        try takeSubmessage()
        let (key, keyValue) = try mapKey(text, keyField.type)
        guard entries[key] == nil else { throw reader.refusal("has the key of an earlier entry") }
        guard try reader.peek() != .null else { throw reader.refusal("is null, which a map cannot hold") }
        guard let value = try value(valueField.type, depth: depth) else { continue }
        var entry = WireWriter()
        if !keyValue.isDefault { keyValue.write(1, into: &entry) }
        if !value.isDefault { value.write(2, into: &entry) }
        entries[key] = entry.bytes
      } catch {
        throw error.inside("[\(entries.count)]")
      }
    }
    for entry in entries.sorted(by: { $0.key < $1.key }) { writer.field(field.number, bytes: entry.value) }
  }

  /// A value that is not null; nil for the name of an unknown enum value that is to be ignored.
  private mutating func value(_ type: FieldType, depth: Int) throws(SchemaError) -> JSONScalar? {
    guard case .message(let schema) = type else { return try scalar(type) }
    try takeSubmessage()
    return .bytes(try message(schema(), depth: depth + 1))
  }

  private mutating func unknown(_ key: [UInt8], _ schema: MessageSchema, depth: Int) throws(SchemaError) {
    if options.ignoresUnknown {
      _ = try reader.peek()
      return try reader.skip(depthLeft: options.limits.depthMax - depth)
    }
    // The name is the caller's own text; a long one is cut, because this goes into messages and logs.
    let name = String(String(decoding: key, as: UTF8.self).prefix(40))
    let known = schema.fields.prefix(12).map(\.jsonName).joined(separator: ", ")
    let more = schema.fields.count > 12 ? ", ..." : ""
    throw reader.refusal(
      schema.fields.isEmpty
        ? "has a field \"\(name)\"; \(schema.name) has no fields"
        : "has a field \"\(name)\" that \(schema.name) does not have; it has \(known)\(more)")
  }

  private mutating func takeElement() throws(SchemaError) {
    elementsLeft -= 1
    guard elementsLeft >= 0 else {
      throw SchemaError(
        .limitExceeded, "has more than \(options.limits.elementsMax) fields and list entries (elementsMax)")
    }
  }

  private mutating func takeSubmessage() throws(SchemaError) {
    submessagesLeft -= 1
    guard submessagesLeft >= 0 else {
      throw SchemaError(
        .limitExceeded, "has more than \(options.limits.submessagesMax) messages inside (submessagesMax)")
    }
  }
}
