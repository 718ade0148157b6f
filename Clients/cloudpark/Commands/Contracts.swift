import RPCCore
import SchemaRuntime

/// The server's contracts, asked of the server.
struct Contracts {
  let catalog: SchemaCatalog

  static func load(_ context: Context) async throws -> Contracts {
    let answer = try await context.park.reflection.getFileDescriptorSet(.init(), context.reading)
    do {
      return Contracts(catalog: try SchemaCatalog(fileDescriptorSet: answer.fileDescriptorSet))
    } catch {
      throw RPCError(.internalError, "the server's descriptors cannot be read: \(error)")
    }
  }

  /// The service of a full name or of a name without its package.
  func service(named name: String) throws -> ServiceSchema {
    let found = catalog.services.filter { $0.name == name || $0.name.hasSuffix("." + name) }
    if let exact = found.first(where: { $0.name == name }) { return exact }
    guard let service = found.first else {
      throw CommandError(
        .usage, "the server has no service \(name)",
        advice: "it has \(catalog.services.map(\.name).joined(separator: ", "))")
    }
    guard found.count == 1 else {
      throw CommandError(
        .usage, "\(name) is not one service", advice: "name one of \(found.map(\.name).joined(separator: ", "))")
    }
    return service
  }

  /// The method of `Service/Method`.
  func method(named name: String) throws -> MethodDescriptor {
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else {
      throw CommandError(.usage, "\"\(name)\" is no method", advice: "write Service/Method: PolicyService/GetPolicy")
    }
    let service = try service(named: String(parts[0]))
    guard let method = service.methods.first(where: { $0.name == parts[1] }) else {
      throw CommandError(
        .usage, "\(service.name) has no method \(parts[1])",
        advice: "it has \(service.methods.map(\.name).joined(separator: ", "))")
    }
    return method
  }
}
