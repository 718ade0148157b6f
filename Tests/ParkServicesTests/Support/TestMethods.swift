import RPCCore
import RPCSchemas
import SchemaRuntime
import Storage
import Synchronization

@testable import ParkServices

/// Methods of no contract, registered by tests of the foundation: what they do is given as a closure.
extension TestPark {
  typealias Thing = TestingV1.AllKinds

  static func mutating(_ name: String, roles: [String] = ["authenticated"], secret: Bool = false) -> MethodDescriptor {
    MethodDescriptor(
      service: "cloudpark.test.v1.TestService", name: name, callType: .unary, requestType: Thing.schema.name,
      responseType: Thing.schema.name, roles: roles, scope: "public", secretResponse: secret)
  }

  static func watching(_ name: String, roles: [String] = ["authenticated"]) -> MethodDescriptor {
    MethodDescriptor(
      service: "cloudpark.test.v1.TestService", name: name, callType: .serverStreaming,
      requestType: Thing.schema.name, responseType: Thing.schema.name, idempotency: .noSideEffects, roles: roles,
      scope: "public", resumable: true)
  }

  /// A park with one more unary method.
  convenience init(
    _ method: MethodDescriptor, _ change: (inout ParkSettings) -> Void = { _ in },
    _ body: @escaping @Sendable (ParkEnvironment, Thing, ServerContext) async throws -> Thing
  ) async throws {
    try await self.init(
      change,
      register: { router, park in
        router.unary(method) { (request: Thing, context: ServerContext) in try await body(park, request, context) }
      })
  }
}
