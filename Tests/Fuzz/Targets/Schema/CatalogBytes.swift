import ParkSchemas
import RPCSchemas
import SchemaRuntime

/// A server's description of its contracts, as a client that knows them by reflection only reads it.
enum CatalogBytes {
  @Sendable static func run(_ input: [UInt8]) throws {
    guard let catalog = try? SchemaCatalog(fileDescriptorSet: input) else { return }
    for service in catalog.services {
      for method in service.methods {
        try demand(catalog.method(method.fullName) != nil, "the catalog does not find its own \(method.fullName)")
      }
    }
    // What was described can be read and written, whatever it says of itself.
    for schema in catalog.messages.values.sorted(by: { $0.name < $1.name }).prefix(20) {
      _ = try? schema.json(packed: [0x08, 1, 0x12, 2, 0x0a, 0])
      guard let packed = try? schema.packed(json: "{}") else { continue }
      try demand((try? schema.json(packed: packed)) == "{}" || schema.name.hasPrefix("google."), "{} is not {}")
    }
  }

  @Sendable static func seeds() -> [[UInt8]] {
    // A set of one file that imports nothing, small enough to be kept.
    RPCSchemas.FileDescriptors.files.filter { $0.imports.isEmpty && $0.serialized.count < 3_000 }
      .map { FileDescriptor.set(of: [$0]) }
  }
}
