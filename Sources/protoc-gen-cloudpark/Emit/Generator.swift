/// A file to be written, by its path in the package.
struct OutputFile: Equatable {
  var path: String
  var text: String
}

/// Makes all files of a contract.
enum Generator {
  static func files(_ contract: Contract) throws(GeneratorError) -> [OutputFile] {
    try NameRules.check(contract)
    var output: [OutputFile] = []
    let generated = contract.files.filter(\.isGenerated)
    for file in generated {
      output.append(schemas(file))
      if !file.services.isEmpty { output.append(ServiceEmitter.file(file)) }
    }
    for targets in [Targets.runtime, Targets.park] {
      let own = generated.filter { Targets.of($0.package) == targets }
      if own.isEmpty { continue }
      output.append(namespaces(own, targets))
      output += RecordModuleEmitter.files(own, targets)
      // What is not generated is only imported: descriptor.proto, by our options.
      let imported = contract.files.filter { !$0.isGenerated && targets == .runtime }
      let names = Set((imported + own).map(\.name))
      let described = contract.files.filter { names.contains($0.name) }
      output += DescriptorEmitter.files(described, targets)
    }
    return output
  }

  /// The messages, enums and method descriptors of a file.
  private static func schemas(_ file: ContractFile) -> OutputFile {
    let targets = Targets.of(file.package)
    var code = CodeWriter()
    code.head(file.name)
    code.line("internal import \(targets.records)")
    if targets == .park { code.line("import RPCSchemas") }
    code.line("import SchemaRuntime")
    code.line()
    code.block("extension \(SwiftNames.namespace(file.package))") { code in
      var isFirst = true
      func separate(_ code: inout CodeWriter) {
        if !isFirst { code.line() }
        isFirst = false
      }
      for message in file.messages {
        separate(&code)
        MessageEmitter.declare(message, &code)
      }
      for type in file.enums {
        separate(&code)
        EnumEmitter.declare(type, &code)
      }
      for service in file.services {
        separate(&code)
        ServiceDescriptorEmitter.declare(service, &code)
      }
    }
    for message in file.messages { MessageEmitter.conform(message, &code) }
    for type in file.enums { EnumEmitter.conform(type, &code) }
    return OutputFile(path: path(file, in: targets.schemas), text: code.text)
  }

  /// `Sources/RPCSchemas/Generated/RpcV1+health.swift`. The names differ in all folders, as the compiler wants it.
  static func path(_ file: ContractFile, in target: String, suffix: String = "") -> String {
    let base = file.name.split(separator: "/").last.map(String.init) ?? file.name
    let name = base.hasSuffix(".proto") ? String(base.dropLast(6)) : base
    return "Sources/\(target)/Generated/\(SwiftNames.namespace(file.package))+\(name)\(suffix).swift"
  }

  private static func namespaces(_ files: [ContractFile], _ targets: Targets) -> OutputFile {
    var code = CodeWriter()
    code.head("all contracts of \(targets.schemas)")
    var seen: Set<String> = []
    for package in files.map(\.package).sorted() where seen.insert(package).inserted {
      code.line("/// The types of `\(package)`.")
      code.line("public enum \(SwiftNames.namespace(package)) {}")
    }
    return OutputFile(path: "Sources/\(targets.schemas)/Generated/Namespaces.swift", text: code.text)
  }
}
