/// Writes the struct of a message and its way to and from the C record.
enum MessageEmitter {
  /// The struct with everything that is nested in it.
  static func declare(_ message: MessageType, _ code: inout CodeWriter) {
    code.documentation(message.comment)
    code.block("public struct \(message.name): Message") { code in
      var seenOneofs: Set<Int> = []
      for field in message.fields {
        if let index = field.oneof {
          guard seenOneofs.insert(index).inserted else { continue }
          let oneof = message.oneofs[index]
          code.documentation(oneof.comment)
          let type = SwiftNames.type(oneof, in: message)
          code.line("public var \(SwiftNames.property(oneof.name)): \(type)?")
        } else {
          property(field, &code)
        }
      }
      if !message.fields.isEmpty { code.line() }
      code.line("/// The message in which every field has its default.")
      code.line("public init() {}")
      for type in message.enums {
        code.line()
        EnumEmitter.declare(type, &code)
      }
      for (index, oneof) in message.oneofs.enumerated() {
        code.line()
        declare(oneof, message.fields.filter { $0.oneof == index }, &code)
      }
      for nested in message.messages where !nested.isMapEntry {
        code.line()
        declare(nested, &code)
      }
    }
  }

  private static func property(_ field: Field, _ code: inout CodeWriter) {
    let look = FieldCode(field)
    guard field.isBoxed else {
      code.documentation(field.comment)
      code.line("public var \(look.property): \(look.type)" + (look.initialValue.map { " = \($0)" } ?? ""))
      return
    }
    let box = "_" + SwiftNames.bare(look.property)
    code.documentation(field.comment)
    code.block("public var \(look.property): \(look.type)") { code in
      code.line("get { self.\(box)?.value }")
      code.line("set { self.\(box) = newValue.map { Boxed($0) } }")
    }
    code.line("private var \(box): Boxed<\(FieldCode.elementType(field.kind))>?")
  }

  private static func declare(_ oneof: Oneof, _ fields: [Field], _ code: inout CodeWriter) {
    code.documentation(oneof.comment.isEmpty ? "At most one of these fields." : oneof.comment)
    code.block("public enum \(SwiftNames.oneof(oneof)): Equatable, Sendable") { code in
      for field in fields {
        code.documentation(field.comment)
        let prefix = field.isBoxed ? "indirect case" : "case"
        code.line("\(prefix) \(SwiftNames.property(field.name))(\(FieldCode.elementType(field.kind)))")
      }
    }
  }

  /// The members that the codec uses, in extensions of the message and of those nested in it.
  static func conform(_ message: MessageType, _ code: inout CodeWriter) {
    code.line()
    code.block("extension \(SwiftNames.type(message))") { code in
      SchemaEmitter.schema(message, &code)
      code.line()
      let address = "\(CNames.prefix(message.fullName))__descriptor_address()"
      code.line("public static var recordDescriptor: UnsafeRawPointer { \(address) }")
      code.line()
      RecordEmitter.read(message, &code)
      code.line()
      RecordEmitter.write(message, &code)
    }
    for type in message.enums { EnumEmitter.conform(type, &code) }
    for nested in message.messages where !nested.isMapEntry { conform(nested, &code) }
  }
}
