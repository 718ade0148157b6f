/// Writes the contracts themselves into the targets, for reflection: as bytes in C, which cost no time to compile or to
/// start, and a list in Swift.
enum DescriptorEmitter {
  static func files(_ files: [ContractFile], _ targets: Targets) -> [OutputFile] {
    [
      OutputFile(path: "Sources/\(targets.records)/Generated/file_descriptors.c", text: bytes(files, targets)),
      OutputFile(path: "Sources/\(targets.schemas)/Generated/FileDescriptors.swift", text: list(files, targets)),
    ]
  }

  /// The C function that lends a file's bytes.
  static func function(_ targets: Targets) -> String { targets.records.lowercased() + "_file_descriptor" }
  static func prototype(_ targets: Targets) -> String {
    "const unsigned char *\(function(targets))(size_t index, size_t *size)"
  }

  private static func bytes(_ files: [ContractFile], _ targets: Targets) -> String {
    var code = CodeWriter()
    code.line("/* Made by Scripts/generate. Do not edit. */")
    code.line("#include \"\(targets.records).h\"")
    for (index, file) in files.enumerated() {
      code.line()
      code.line("/* \(file.name) */")
      code.line("static const unsigned char file_\(index)[] =")
      code.indented { code in
        let lines = literals(file.serialized)
        for (number, line) in lines.enumerated() { code.line(line + (number + 1 == lines.count ? ";" : "")) }
      }
    }
    code.line()
    code.block(prototype(targets)) { code in
      code.line("switch (index) {")
      for (index, file) in files.enumerated() {
        code.line("case \(index): *size = \(file.serialized.count); return file_\(index);")
      }
      code.line("default: *size = 0; return NULL;")
      code.line("}")
    }
    return code.text
  }

  /// C string literals, one a line. Bytes that are no plain text are octal, always three digits, so that a digit behind
  /// one is not taken for a part of it.
  private static func literals(_ bytes: [UInt8]) -> [String] {
    var lines: [String] = []
    var line = ""
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "?"):
        line += "\\" + String(UnicodeScalar(byte))
      case 0x20...0x7e: line += String(UnicodeScalar(byte))
      default:
        let octal = String(byte, radix: 8)
        line += "\\" + String(repeating: "0", count: 3 - octal.count) + octal
      }
      if line.utf8.count >= 110 || byte == 0x0a {
        lines.append("\"" + line + "\"")
        line = ""
      }
    }
    if !line.isEmpty || lines.isEmpty { lines.append("\"" + line + "\"") }
    return lines
  }

  private static func list(_ files: [ContractFile], _ targets: Targets) -> String {
    var code = CodeWriter()
    code.head("all contracts of \(targets.schemas)")
    code.line("internal import \(targets.records)")
    if targets == .park { code.line("import RPCSchemas") }
    code.line("import SchemaRuntime")
    code.line()
    code.line("/// The contracts of this module, for reflection.")
    code.block("public enum FileDescriptors") { code in
      let others = targets == .park ? "RPCSchemas.FileDescriptors.files + " : ""
      code.line("/// A serialized `google.protobuf.FileDescriptorSet` of the contracts and all they import.")
      code.line("public static var serialized: [UInt8] { FileDescriptor.set(of: \(others)files) }")
      code.line()
      if targets == .park {
        code.line("/// This module's files, every one after those it imports; what is missing is in RPCSchemas.")
      } else {
        code.line("/// This module's files and Google's, every one after those it imports.")
      }
      code.line("public static let files: [FileDescriptor] = {")
      code.indented { code in
        code.line("var files: [FileDescriptor] = []")
        for (index, file) in files.enumerated() {
          let imports = file.imports.map(CodeWriter.literal).joined(separator: ", ")
          let services = file.services.map { CodeWriter.literal($0.fullName) }.joined(separator: ", ")
          code.line(
            "files.append(file(\(index), \(CodeWriter.literal(file.name)), imports: [\(imports)], "
              + "services: [\(services)]))")
        }
        code.line("return files")
      }
      code.line("}()")
      code.line()
      code.line("private static func file(")
      code.indented { code in code.line("_ index: Int, _ name: String, imports: [String], services: [String]") }
      code.block(") -> FileDescriptor") { code in
        code.line("var size = 0")
        code.line("let bytes = UnsafeBufferPointer(start: \(function(targets))(index, &size), count: size)")
        code.line(
          "return FileDescriptor(name: name, imports: imports, services: services, serialized: [UInt8](bytes))")
      }
    }
    return code.text
  }
}
