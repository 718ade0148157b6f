/// Writes an enum: open, so a struct around its number.
enum EnumEmitter {
  static func declare(_ type: EnumType, _ code: inout CodeWriter) {
    code.documentation(type.comment)
    code.block("public struct \(type.name): OpenEnum") { code in
      code.line("/// The number on the wire.")
      code.line("public var rawValue: Int32")
      code.line("/// The value of a number, known or not.")
      code.line("public init(rawValue: Int32) { self.rawValue = rawValue }")
      code.line()
      for value in type.values {
        code.documentation(value.comment)
        let name = SwiftNames.value(value.name, of: type.name)
        code.line("public static var \(name): Self { Self(rawValue: \(value.number)) }")
      }
    }
  }

  static func conform(_ type: EnumType, _ code: inout CodeWriter) {
    code.line()
    code.block("extension \(SwiftNames.type(type))") { code in
      code.line("public static let schema: EnumSchema = {")
      code.indented { code in
        code.line("var values: [(name: String, number: Int32)] = []")
        for value in type.values {
          code.line("values.append((name: \(CodeWriter.literal(value.name)), number: \(value.number)))")
        }
        code.line("return EnumSchema(name: \(CodeWriter.literal(type.fullName)), values: values)")
      }
      code.line("}()")
    }
  }
}
