// swift-tools-version: 6.1
import PackageDescription

// Exact versions: Package.resolved stays out of git, so the pins live here.
let argumentParser: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")
let logging: Target.Dependency = .product(name: "Logging", package: "swift-log")
let grdb: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")
let grdbSQLite: Target.Dependency = .product(name: "GRDBSQLite", package: "GRDB.swift")
let protobuf: Target.Dependency = .product(name: "SwiftProtobuf", package: "swift-protobuf")
let protobufPlugin: Target.Dependency = .product(name: "SwiftProtobufPluginLibrary", package: "swift-protobuf")
let yams: Target.Dependency = .product(name: "Yams", package: "Yams")
let flyingSocks: Target.Dependency = .product(name: "FlyingSocks", package: "FlyingFox")
let histogram: Target.Dependency = .product(name: "Histogram", package: "hdrhistogram-swift")

let package = Package(
  name: "cloudpark",
  products: [
    .library(name: "CloudParkClient", targets: ["CloudParkClient"]),
    .library(
      name: "CloudParkRPC",
      targets: ["RPCCore", "RPCSchemas", "RPCStubs", "RPCServices", "SchemaRuntime", "TLSTransport"]),
    .library(name: "CloudParkStorage", targets: ["Storage", "SQLiteStorage"]),
    .executable(name: "cloudparkd", targets: ["cloudparkd"]),
    .executable(name: "cloudpark", targets: ["cloudpark"]),
    .executable(name: "parkload", targets: ["parkload"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
    .package(url: "https://github.com/apple/swift-protobuf", exact: "1.39.0"),
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
    .package(url: "https://github.com/swhitty/FlyingFox", exact: "0.27.1"),
    .package(url: "https://github.com/HdrHistogram/hdrhistogram-swift", exact: "0.2.0"),
  ],
  targets: [
    // The system's libraries.
    .systemLibrary(name: "COpenSSL"),
    .systemLibrary(name: "CProtobufC"),
    .systemLibrary(name: "CZstd"),
    .systemLibrary(name: "CLinux"),

    // The runtime: it knows nothing of parks.
    .target(name: "SchemaRuntime", dependencies: ["CProtobufC"]),
    .target(name: "CRPCSchemas", linkerSettings: [.linkedLibrary("protobuf-c")]),
    .target(name: "RPCSchemas", dependencies: ["SchemaRuntime", "CRPCSchemas"]),
    .target(name: "WireProtocol"),
    .target(name: "RPCCore", dependencies: ["WireProtocol", "RPCSchemas", "SchemaRuntime"]),
    .target(name: "RPCStubs", dependencies: ["RPCCore", "RPCSchemas"]),
    .target(name: "TLSTransport", dependencies: ["RPCCore", "WireProtocol", "COpenSSL", "CZstd", "CLinux", logging]),
    .target(name: "RPCServices", dependencies: ["RPCStubs", "RPCCore", logging]),
    .executableTarget(name: "protoc-gen-cloudpark", dependencies: [protobuf, protobufPlugin]),

    // The Cloud Park: it knows nothing of sockets.
    .target(name: "CParkSchemas", dependencies: ["CRPCSchemas"], linkerSettings: [.linkedLibrary("protobuf-c")]),
    .target(name: "ParkSchemas", dependencies: ["RPCCore", "RPCSchemas", "SchemaRuntime", "CParkSchemas"]),
    .target(name: "Storage", dependencies: ["COpenSSL"]),
    .target(name: "SQLiteStorage", dependencies: ["Storage", grdb, grdbSQLite]),
    .target(name: "ParkRules"),
    .target(
      name: "ParkServices", dependencies: ["ParkSchemas", "ParkRules", "Storage", "RPCCore", "COpenSSL", logging]),

    // The programs.
    .executableTarget(
      name: "cloudparkd",
      dependencies: [
        "ParkServices", "RPCServices", "TLSTransport", "SQLiteStorage", "ParkRules", "SchemaRuntime", argumentParser,
        flyingSocks, logging, yams,
      ]),
    .target(
      name: "CloudParkClient", dependencies: ["ParkSchemas", "RPCStubs", "RPCCore", "TLSTransport", "COpenSSL"],
      path: "Clients/CloudParkClient"),
    .target(
      name: "CommandSupport", dependencies: ["CloudParkClient", "SchemaRuntime", argumentParser, yams],
      path: "Clients/CommandSupport"),
    .executableTarget(
      name: "cloudpark", dependencies: ["CommandSupport", "CloudParkClient", "SchemaRuntime", argumentParser, yams],
      path: "Clients/cloudpark"),
    .target(
      name: "LoadWorkloads",
      dependencies: [
        "CloudParkClient", "ParkSchemas", "ParkRules", "RPCStubs", "RPCSchemas", "RPCCore", "SchemaRuntime",
        "TLSTransport", histogram,
      ],
      path: "Clients/LoadWorkloads"),
    .executableTarget(
      name: "parkload", dependencies: ["LoadWorkloads", "CommandSupport", "CloudParkClient", argumentParser],
      path: "Clients/parkload"),

    // Tests: a folder per module, then what crosses modules.
    .target(name: "TestSupport", dependencies: ["Storage"], path: "Tests/TestSupport"),
    .testTarget(name: "WireProtocolTests", dependencies: ["WireProtocol", "TestSupport"]),
    .testTarget(name: "SchemaRuntimeTests", dependencies: ["SchemaRuntime", "RPCSchemas", "TestSupport"]),
    .testTarget(name: "GeneratorTests", dependencies: ["protoc-gen-cloudpark", "TestSupport"]),
    .testTarget(name: "RPCCoreTests", dependencies: ["RPCCore", "RPCStubs", "RPCServices", "TestSupport"]),
    .testTarget(
      name: "TLSTransportTests",
      dependencies: ["TLSTransport", "RPCServices", "RPCStubs", "RPCCore", "TestSupport", "conformance"]),
    .target(name: "CFaultVFS", path: "Tests/CFaultVFS", linkerSettings: [.linkedLibrary("sqlite3")]),
    .testTarget(
      name: "StorageContractTests", dependencies: ["Storage", "SQLiteStorage", "CFaultVFS", "TestSupport", grdbSQLite]),
    .testTarget(name: "ParkRulesTests", dependencies: ["ParkRules", "TestSupport"]),
    .testTarget(
      name: "ParkServicesTests",
      dependencies: ["ParkServices", "ParkSchemas", "SQLiteStorage", "ParkRules", "TestSupport"]
    ),
    .testTarget(name: "ServerTests", dependencies: ["cloudparkd", "TestSupport"]),
    .testTarget(name: "CommandLineTests", dependencies: ["cloudpark", "TestSupport"]),
    .testTarget(
      name: "IntegrationTests",
      dependencies: [
        "CloudParkClient", "ParkSchemas", "RPCStubs", "RPCCore", "TLSTransport", "ParkRules", "TestSupport",
        "cloudpark",
        "cloudparkd", grdbSQLite,
      ]),
    .testTarget(name: "LoadTests", dependencies: ["LoadWorkloads", "parkload", "cloudparkd", "TestSupport"]),
    .target(
      name: "FuzzTargets",
      dependencies: [
        "WireProtocol", "SchemaRuntime", "RPCSchemas", "RPCCore", "TLSTransport", "ParkSchemas", "Storage",
      ],
      path: "Tests/Fuzz/Targets"),
    .testTarget(
      name: "FuzzTests",
      dependencies: ["FuzzTargets", "CommandSupport", "SchemaRuntime", "cloudpark", "cloudparkd", yams],
      path: "Tests/Fuzz", exclude: ["Corpus", "FailCases", "Driver", "Targets"], sources: ["Configuration", "Replay"]),
    // The conformance suite: cases, a peer of its own, and the program that runs them against a server or a client.
    .target(name: "ConformanceKit", dependencies: ["COpenSSL"], path: "Tests/Conformance/Kit"),
    .executableTarget(
      name: "conformance",
      dependencies: ["ConformanceKit", "RPCServices", "RPCStubs", "RPCCore", "TLSTransport", argumentParser],
      path: "Tests/Conformance/Runner"),
    .testTarget(
      name: "ConformanceTests", dependencies: ["ConformanceKit", "conformance", "TestSupport"],
      path: "Tests/Conformance/Suite"),
    .target(name: "CSimulatedSystem", path: "Tests/Simulation/System", linkerSettings: [.linkedLibrary("crypto")]),
    .executableTarget(
      name: "simulate",
      dependencies: [
        "CSimulatedSystem", "TLSTransport", "RPCCore", "RPCSchemas", "SchemaRuntime", "WireProtocol", logging,
      ],
      path: "Tests/Simulation/Program"),
    // It must not link the simulated system, which would take the other tests' sockets away: it runs the program.
    .testTarget(name: "SimulationTests", dependencies: ["TestSupport"], path: "Tests/Simulation/Tests"),
    .testTarget(name: "HouseTests", dependencies: ["TestSupport"]),
  ]
)

// An asynchronous function runs where its caller does: a call stays on its loop without asking for it at every step.
for target in package.targets where target.type != .system {
  target.swiftSettings = (target.swiftSettings ?? []) + [.enableUpcomingFeature("NonisolatedNonsendingByDefault")]
}

// `CLOUDPARK_ONLY=WireProtocolTests swift test` builds only that room and what it stands on; a comma separates several.
if let only = Context.environment["CLOUDPARK_ONLY"], !only.isEmpty {
  var wanted = Set(only.split(separator: ",").map(String.init))
  if wanted.contains("SimulationTests") { wanted.insert("simulate") }
  var packages: Set<String> = []
  var grew = true
  while grew {
    let before = wanted.count
    for target in package.targets where wanted.contains(target.name) {
      for dependency in target.dependencies {
        switch dependency {
        case .byNameItem(let name, _), .targetItem(let name, _): wanted.insert(name)
        case .productItem(_, let package?, _, _): packages.insert(package.lowercased())
        default: break
        }
      }
    }
    grew = wanted.count > before
  }
  package.targets.removeAll { !wanted.contains($0.name) }
  package.products = []
  package.dependencies.removeAll { dependency in
    guard case .sourceControl(_, let location, _) = dependency.kind else { return false }
    return !packages.contains { location.lowercased().hasSuffix("/" + $0) }
  }
}
