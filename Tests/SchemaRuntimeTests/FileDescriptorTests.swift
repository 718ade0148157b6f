import RPCSchemas
import SchemaRuntime
import Testing

/// Goal: what reflection answers is complete. Method: the embedded contracts are read as a client reads them.
@Suite struct FileDescriptorTests {
  @Test func embeddedContracts_describeTheSameMethodsAsTheCode_withTheirComments() throws {
    let catalog = try SchemaCatalog(fileDescriptorSet: RPCSchemas.FileDescriptors.serialized)
    for method in RpcV1.HealthService.methods + TestingV1.TestService.methods {
      let described = try #require(catalog.method(method.fullName))
      #expect(described.callType == method.callType)
      #expect(described.roles == method.roles)
      #expect(described.idempotency == method.idempotency)
      #expect(described.resumable == method.resumable)
      #expect(described.priority == method.priority)
      #expect(catalog.documentation[method.fullName]?.isEmpty == false)
    }
    #expect(catalog.documentation["cloudpark.rpc.v1.HealthCheckRequest.service"]?.hasPrefix("The full name") == true)
  }

  @Test func filesNeededByAService_areItsOwnAndItsImports_importsFirst() {
    let needed = FileDescriptor.needed(by: ["cloudpark.rpc.v1.HealthService"], in: RPCSchemas.FileDescriptors.files)
    #expect(
      needed.map(\.name) == [
        "google/protobuf/descriptor.proto", "cloudpark/rpc/v1/options.proto", "cloudpark/rpc/v1/health.proto",
      ])
    #expect(FileDescriptor.needed(by: ["no.such.Service"], in: RPCSchemas.FileDescriptors.files).isEmpty)
  }
}
