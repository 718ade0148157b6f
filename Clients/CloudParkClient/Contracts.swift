import RPCCore
import RPCSchemas
import RPCStubs
import SchemaRuntime

/// The server's contracts, asked of the server, for programs that call methods they were not built with.
public struct Contracts: Sendable {
  /// Messages, enums and services by name.
  public let catalog: SchemaCatalog

  /// Asks the server's reflection service.
  ///
  /// - Throws: `RPCError`, INTERNAL if the answer cannot be read.
  public static func load(_ reflection: RpcV1.ReflectionServiceClient, _ options: CallOptions) async throws -> Contracts
  {
    let answer = try await reflection.getFileDescriptorSet(.init(), options)
    do {
      return Contracts(catalog: try SchemaCatalog(fileDescriptorSet: answer.fileDescriptorSet))
    } catch {
      throw RPCError(.internalError, "the server's descriptors cannot be read: \(error)")
    }
  }

  /// The service of a full name or of a name without its package.
  ///
  /// - Throws: ``ContractError`` when there is none, or more than one.
  public func service(named name: String) throws(ContractError) -> ServiceSchema {
    let found = catalog.services.filter { $0.name == name || $0.name.hasSuffix("." + name) }
    if let exact = found.first(where: { $0.name == name }) { return exact }
    guard let service = found.first else {
      throw ContractError(
        "the server has no service \(name)", advice: "it has \(catalog.services.map(\.name).joined(separator: ", "))")
    }
    guard found.count == 1 else {
      throw ContractError(
        "\(name) is not one service", advice: "name one of \(found.map(\.name).joined(separator: ", "))")
    }
    return service
  }

  /// The method of `Service/Method`.
  ///
  /// - Throws: ``ContractError`` when there is none.
  public func method(named name: String) throws(ContractError) -> MethodDescriptor {
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else {
      throw ContractError("\"\(name)\" is no method", advice: "write Service/Method: PolicyService/GetPolicy")
    }
    let service = try service(named: String(parts[0]))
    guard let method = service.methods.first(where: { $0.name == parts[1] }) else {
      throw ContractError(
        "\(service.name) has no method \(parts[1])",
        advice: "it has \(service.methods.map(\.name).joined(separator: ", "))")
    }
    return method
  }
}

/// A name that the server's contracts do not have.
public struct ContractError: Error, Sendable, Hashable, CustomStringConvertible {
  /// What was wrong.
  public let message: String
  /// What to do.
  public let advice: String

  init(_ message: String, advice: String) {
    self.message = message
    self.advice = advice
  }

  /// Both.
  public var description: String { "\(message); \(advice)" }
}
