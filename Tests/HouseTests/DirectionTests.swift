import Testing

/// Imports point down only. The table is the picture of Docs/ARCHITECTURE.md; a module that is not in it fails.
@Suite struct DirectionTests {
  /// What each module of ours may import of ours.
  static let allowed: [String: Set<String>] = [
    "SchemaRuntime": ["CProtobufC"],
    "RPCSchemas": ["SchemaRuntime", "CRPCSchemas"],
    "WireProtocol": [],
    "RPCCore": ["WireProtocol", "RPCSchemas", "SchemaRuntime"],
    "RPCStubs": ["RPCCore", "RPCSchemas", "SchemaRuntime"],
    "TLSTransport": ["RPCCore", "WireProtocol", "RPCSchemas", "SchemaRuntime", "COpenSSL", "CZstd"],
    "RPCServices": ["RPCStubs", "RPCCore", "RPCSchemas", "SchemaRuntime"],
    "protoc-gen-cloudpark": [],
    "ParkSchemas": ["RPCCore", "RPCSchemas", "SchemaRuntime", "CParkSchemas", "CRPCSchemas"],
    "Storage": ["COpenSSL"],
    "SQLiteStorage": ["Storage"],
    "ParkRules": [],
    "ParkServices": ["ParkSchemas", "ParkRules", "Storage", "RPCCore", "RPCSchemas", "SchemaRuntime", "COpenSSL"],
    "cloudparkd": [
      "ParkServices", "ParkSchemas", "ParkRules", "RPCServices", "RPCStubs", "RPCSchemas", "RPCCore", "TLSTransport",
      "SQLiteStorage", "Storage", "SchemaRuntime", "WireProtocol",
    ],
    "CloudParkClient": [
      "ParkSchemas", "RPCStubs", "RPCSchemas", "RPCCore", "TLSTransport", "SchemaRuntime", "COpenSSL",
    ],
    "CommandSupport": ["CloudParkClient", "ParkSchemas", "RPCSchemas", "RPCCore", "SchemaRuntime"],
    "cloudpark": [
      "CommandSupport", "CloudParkClient", "ParkSchemas", "RPCStubs", "RPCSchemas", "RPCCore", "SchemaRuntime",
    ],
    "LoadWorkloads": [
      "CloudParkClient", "ParkSchemas", "ParkRules", "RPCStubs", "RPCSchemas", "RPCCore", "SchemaRuntime",
      "TLSTransport",
    ],
    "parkload": ["LoadWorkloads", "CommandSupport", "CloudParkClient", "RPCCore", "SchemaRuntime", "TLSTransport"],
  ]

  static let ours = Set(allowed.keys).union(["COpenSSL", "CProtobufC", "CZstd", "CRPCSchemas", "CParkSchemas"])

  @Test func everyModuleImportsOnlyWhatLiesBelowIt() {
    for file in SourceTree.swiftFiles("Sources") + SourceTree.swiftFiles("Clients") {
      let module = String(file.path.split(separator: "/")[1])
      guard let allowed = Self.allowed[module] else {
        Issue.record("\(file.path): module \(module) is not in the table of allowed imports")
        continue
      }
      for imported in Self.imports(file) where Self.ours.contains(imported) {
        #expect(allowed.contains(imported), "\(file.path) imports \(imported), which does not lie below \(module)")
      }
    }
  }

  @Test func theRuntimeKnowsNothingOfSocketsOrParks() {
    let pure: Set = ["WireProtocol", "ParkRules", "SchemaRuntime"]
    for file in SourceTree.shipped where pure.contains(String(file.path.split(separator: "/")[1])) {
      #expect(!Self.imports(file).contains("Foundation"), "\(file.path) imports Foundation")
    }
  }

  /// The modules a file imports.
  static func imports(_ file: SourceTree.File) -> [String] {
    file.lines.compactMap { line in
      var words = line.split(separator: " ").map(String.init)
      while let first = words.first, first.hasPrefix("@") || ["public", "internal", "private"].contains(first) {
        words.removeFirst()
      }
      guard words.first == "import", words.count >= 2 else { return nil }
      return words[words.count - 1].split(separator: ".").first.map(String.init)
    }
  }
}
