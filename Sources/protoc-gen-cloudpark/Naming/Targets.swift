/// The targets that a package's code goes to.
struct Targets: Hashable {
  /// Where messages and descriptors are.
  let schemas: String
  /// Where protoc-c's records are.
  let records: String
  /// Where handlers and clients are.
  let stubs: String

  /// The runtime's own contracts, and Google's messages.
  static let runtime = Targets(schemas: "RPCSchemas", records: "CRPCSchemas", stubs: "RPCStubs")
  /// The park's contracts.
  static let park = Targets(schemas: "ParkSchemas", records: "CParkSchemas", stubs: "ParkSchemas")

  static func of(_ package: String) -> Targets {
    package == "google.protobuf" || package == "cloudpark.rpc" || package.hasPrefix("cloudpark.rpc.")
      ? .runtime : .park
  }
}
