/// Writes the header and the module map through which Swift sees protoc-c's records.
enum RecordModuleEmitter {
  static func files(_ own: [ContractFile], _ targets: Targets) -> [OutputFile] {
    let headers = own.map { header($0.name) }.sorted()

    var umbrella = CodeWriter()
    umbrella.line("/* Made by Scripts/generate. Do not edit. */")
    umbrella.line("#ifndef \(targets.records)_h")
    umbrella.line("#define \(targets.records)_h")
    umbrella.line()
    umbrella.line("#include <stddef.h>")
    for header in headers { umbrella.line("#include \"\(header)\"") }
    umbrella.line()
    umbrella.line("/* A serialized FileDescriptorProto; NULL for an index that is too large. */")
    umbrella.line(DescriptorEmitter.prototype(targets) + ";")
    umbrella.line()
    umbrella.line("/* Swift cannot take the address of a constant of C; these do. */")
    for message in own.flatMap(\.allMessages) where !message.isMapEntry {
      let prefix = CNames.prefix(message.fullName)
      umbrella.line(
        "static inline const void *\(prefix)__descriptor_address(void) { return &\(prefix)__descriptor; }")
    }
    umbrella.line()
    umbrella.line("#endif")

    var map = CodeWriter()
    map.block("module \(targets.records)") { map in
      map.line("header \"\(targets.records).h\"")
      for header in headers { map.line("header \"\(header)\"") }
      map.line("export *")
    }
    let folder = "Sources/\(targets.records)/include"
    return [
      OutputFile(path: "\(folder)/\(targets.records).h", text: umbrella.text),
      OutputFile(path: "\(folder)/module.modulemap", text: map.text),
    ]
  }

  private static func header(_ name: String) -> String { name.dropLast(".proto".count) + ".pb-c.h" }
}
