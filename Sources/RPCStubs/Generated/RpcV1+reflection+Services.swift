// Made by Scripts/generate from cloudpark/rpc/v1/reflection.proto. Do not edit.

import RPCCore
import RPCSchemas
import SchemaRuntime

extension RpcV1 {
  /// Reads the descriptors that were compiled into the server.
  ///
  /// Serves `cloudpark.rpc.v1.ReflectionService`; `register(in:)` makes it known to a router.
  public protocol ReflectionServiceHandler: Sendable {
    /// All services, by name.
    ///
    /// Allowed to `authenticated`; scope `public`.
    func listServices(_ request: RpcV1.ListServicesRequest, _ context: ServerContext) async throws -> RpcV1.ListServicesResponse

    /// One service with its methods. NOT_FOUND if there is none of that name.
    ///
    /// Allowed to `authenticated`; scope `public`.
    func describeService(_ request: RpcV1.DescribeServiceRequest, _ context: ServerContext) async throws -> RpcV1.ServiceDescription

    /// One method with the shapes of its request and response. NOT_FOUND if there is none of that name.
    ///
    /// Allowed to `authenticated`; scope `public`.
    func describeMethod(_ request: RpcV1.DescribeMethodRequest, _ context: ServerContext) async throws -> RpcV1.DescribeMethodResponse

    /// The contracts themselves, every file after the files it imports, for tools that read descriptors.
    ///
    /// Allowed to `authenticated`; scope `public`.
    func getFileDescriptorSet(_ request: RpcV1.GetFileDescriptorSetRequest, _ context: ServerContext) async throws -> RpcV1.GetFileDescriptorSetResponse
  }

  /// Reads the descriptors that were compiled into the server.
  ///
  /// Calls `cloudpark.rpc.v1.ReflectionService`. Every method throws ``RPCError``.
  public struct ReflectionServiceClient: Sendable {
    /// What the calls go through.
    public let channel: Channel

    /// A client whose calls go through a channel.
    public init(_ channel: Channel) { self.channel = channel }

    /// All services, by name.
    ///
    /// Changes nothing, so it is repeated after a failure.
    /// Allowed to `authenticated`; scope `public`.
    public func listServices(
      _ request: RpcV1.ListServicesRequest, _ options: CallOptions = CallOptions()
    ) async throws -> RpcV1.ListServicesResponse {
      try await self.channel.unary(RpcV1.ReflectionService.listServices, request, options)
    }

    /// One service with its methods. NOT_FOUND if there is none of that name.
    ///
    /// Changes nothing, so it is repeated after a failure.
    /// Allowed to `authenticated`; scope `public`.
    public func describeService(
      _ request: RpcV1.DescribeServiceRequest, _ options: CallOptions = CallOptions()
    ) async throws -> RpcV1.ServiceDescription {
      try await self.channel.unary(RpcV1.ReflectionService.describeService, request, options)
    }

    /// One method with the shapes of its request and response. NOT_FOUND if there is none of that name.
    ///
    /// Changes nothing, so it is repeated after a failure.
    /// Allowed to `authenticated`; scope `public`.
    public func describeMethod(
      _ request: RpcV1.DescribeMethodRequest, _ options: CallOptions = CallOptions()
    ) async throws -> RpcV1.DescribeMethodResponse {
      try await self.channel.unary(RpcV1.ReflectionService.describeMethod, request, options)
    }

    /// The contracts themselves, every file after the files it imports, for tools that read descriptors.
    ///
    /// Changes nothing, so it is repeated after a failure.
    /// Allowed to `authenticated`; scope `public`.
    public func getFileDescriptorSet(
      _ request: RpcV1.GetFileDescriptorSetRequest, _ options: CallOptions = CallOptions()
    ) async throws -> RpcV1.GetFileDescriptorSetResponse {
      try await self.channel.unary(RpcV1.ReflectionService.getFileDescriptorSet, request, options)
    }
  }
}

extension RpcV1.ReflectionServiceHandler {
  /// Registers every method of the service, in place of earlier handlers of the same methods.
  public func register(in router: inout Router) {
    router.unary(RpcV1.ReflectionService.listServices) {
      (request: RpcV1.ListServicesRequest, context: ServerContext) async throws -> RpcV1.ListServicesResponse in
      try await self.listServices(request, context)
    }
    router.unary(RpcV1.ReflectionService.describeService) {
      (request: RpcV1.DescribeServiceRequest, context: ServerContext) async throws -> RpcV1.ServiceDescription in
      try await self.describeService(request, context)
    }
    router.unary(RpcV1.ReflectionService.describeMethod) {
      (request: RpcV1.DescribeMethodRequest, context: ServerContext) async throws -> RpcV1.DescribeMethodResponse in
      try await self.describeMethod(request, context)
    }
    router.unary(RpcV1.ReflectionService.getFileDescriptorSet) {
      (request: RpcV1.GetFileDescriptorSetRequest, context: ServerContext) async throws -> RpcV1.GetFileDescriptorSetResponse in
      try await self.getFileDescriptorSet(request, context)
    }
  }
}
