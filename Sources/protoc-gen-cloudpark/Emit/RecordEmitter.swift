/// Writes how a message is copied from its C record and to it.
enum RecordEmitter {
  static func read(_ message: MessageType, _ code: inout CodeWriter) {
    code.block("public init(record: UnsafeRawPointer)") { code in
      guard !message.fields.isEmpty else { return }
      code.line("let record = record.assumingMemoryBound(to: \(CNames.type(message.fullName)).self)")
      for field in message.fields where field.oneof == nil { read(field, &code) }
      for (index, oneof) in message.oneofs.enumerated() {
        read(oneof, message.fields.filter { $0.oneof == index }, &code)
      }
    }
  }

  private static func read(_ field: Field, _ code: inout CodeWriter) {
    let look = FieldCode(field)
    let place = "record.pointee.\(look.member)"
    let count = "record.pointee.\(CNames.count(field.name))"
    if let entry = field.mapEntry {
      readMap(entry, look, place, count, &code)
    } else if field.isRepeated {
      code.line("self.\(look.property) = RecordReader.\(FieldCode.list(field.kind).read)(\(count), \(place))")
    } else {
      code.line("self.\(look.property) = \(FieldCode.read(field.kind, place))")
    }
  }

  private static func readMap(
    _ entry: MessageType, _ look: FieldCode, _ place: String, _ count: String, _ code: inout CodeWriter
  ) {
    let (key, value) = (entry.fields[0], entry.fields[1])
    code.block("for index in 0..<\(count)") { code in
      code.line("guard let entry = \(place)[index] else { continue }")
      let keyText = FieldCode.read(key.kind, "entry.pointee.key")
      var valueText = FieldCode.read(value.kind, "entry.pointee.value")
      if case .message(let type) = value.kind { valueText += " ?? \(SwiftNames.type(type))()" }
      code.line("self.\(look.property)[\(keyText)] = \(valueText)")
    }
  }

  private static func read(_ oneof: Oneof, _ fields: [Field], _ code: inout CodeWriter) {
    let property = SwiftNames.property(oneof.name)
    code.line("switch RecordReader.number(record.pointee.\(CNames.discriminator(oneof.name))) {")
    for field in fields {
      let look = FieldCode(field)
      let text = FieldCode.read(field.kind, "record.pointee.\(look.member)")
      code.line("case \(field.number):")
      code.indented { code in
        if case .message(let type) = field.kind {
          code.line(
            "if let value: \(SwiftNames.type(type)) = \(text) { self.\(property) = .\(look.property)(value) }")
        } else {
          code.line("self.\(property) = .\(look.property)(\(text))")
        }
      }
    }
    code.line("default: break")
    code.line("}")
  }

  static func write(_ message: MessageType, _ code: inout CodeWriter) {
    code.block("public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer") { code in
      code.line("let record = try packer.allocate(\(CNames.type(message.fullName)).self)")
      code.line("\(CNames.prefix(message.fullName))__init(record)")
      for field in message.fields where field.oneof == nil { write(field, &code) }
      for (index, oneof) in message.oneofs.enumerated() {
        write(oneof, in: message, message.fields.filter { $0.oneof == index }, &code)
      }
      code.line("return UnsafeMutableRawPointer(record)")
    }
  }

  private static func write(_ field: Field, _ code: inout CodeWriter) {
    let look = FieldCode(field)
    let place = "record.pointee.\(look.member)"
    let value = "self.\(look.property)"
    if let entry = field.mapEntry {
      code.block("if !\(value).isEmpty") { code in writeMap(field, entry, value, place, &code) }
    } else if field.isRepeated {
      let list = FieldCode.list(field.kind)
      code.block("if !\(value).isEmpty") { code in
        code.line("record.pointee.\(CNames.count(field.name)) = \(value).count")
        code.line("\(place) = try packer.\(list.write)(\(value)\(list.isNamed ? ", \"\(field.name)\"" : ""))")
      }
    } else {
      switch field.kind {
      case .string, .bytes:
        code.block("if !\(value).isEmpty") { code in
          for line in FieldCode.write(field.kind, value, place, field.name) { code.line(line) }
        }
      case .message:
        code.block("if let value = \(value)") { code in
          for line in FieldCode.write(field.kind, "value", place, field.name) { code.line(line) }
        }
      default:
        for line in FieldCode.write(field.kind, value, place, field.name) { code.line(line) }
      }
    }
  }

  private static func writeMap(
    _ field: Field, _ entry: MessageType, _ value: String, _ place: String, _ code: inout CodeWriter
  ) {
    let type = CNames.type(entry.fullName)
    let (keyField, valueField) = (entry.fields[0], entry.fields[1])
    code.line(
      "let entries = try packer.allocate(UnsafeMutablePointer<\(type)>?.self, count: \(value).count)")
    code.line("var count = 0")
    code.block("for key in packer.sortedKeys(\(value))") { code in
      code.line("guard let value = \(value)[key] else { continue }")
      code.line("let entry = try packer.allocate(\(type).self)")
      code.line("\(CNames.prefix(entry.fullName))__init(entry)")
      for line in FieldCode.write(keyField.kind, "key", "entry.pointee.key", field.name) { code.line(line) }
      for line in FieldCode.write(valueField.kind, "value", "entry.pointee.value", field.name) { code.line(line) }
      code.line("(entries + count).initialize(to: entry)")
      code.line("count += 1")
    }
    code.line("record.pointee.\(CNames.count(field.name)) = count")
    code.line("\(place) = entries")
  }

  private static func write(_ oneof: Oneof, in message: MessageType, _ fields: [Field], _ code: inout CodeWriter) {
    let discriminator = CNames.discriminator(oneof.name)
    code.line("switch self.\(SwiftNames.property(oneof.name)) {")
    for field in fields {
      let look = FieldCode(field)
      code.line("case .\(look.property)(let value):")
      code.indented { code in
        code.line(
          "record.pointee.\(discriminator) = "
            + "\(CNames.type(message.fullName))__\(camelCase(oneof.name))Case(rawValue: \(field.number))")
        let place = "record.pointee.\(look.member)"
        for line in FieldCode.write(field.kind, "value", place, field.name) { code.line(line) }
      }
    }
    code.line("case nil: break")
    code.line("}")
  }

  private static func camelCase(_ oneof: String) -> String { CNames.type(oneof) }
}
