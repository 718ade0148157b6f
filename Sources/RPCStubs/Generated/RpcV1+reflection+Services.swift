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

extension RpcV1 {
  @usableFromInline
  enum ReflectionServiceUnaryMethods {
    @usableFromInline
    struct CallToListServices<Handler: ReflectionServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: RpcV1.ListServicesRequest, _ context: ServerContext) async throws -> RpcV1.ListServicesResponse {
        try await self.handler.listServices(request, context)
      }
    }

    @usableFromInline
    struct CallToDescribeService<Handler: ReflectionServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: RpcV1.DescribeServiceRequest, _ context: ServerContext) async throws -> RpcV1.ServiceDescription {
        try await self.handler.describeService(request, context)
      }
    }

    @usableFromInline
    struct CallToDescribeMethod<Handler: ReflectionServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: RpcV1.DescribeMethodRequest, _ context: ServerContext) async throws -> RpcV1.DescribeMethodResponse {
        try await self.handler.describeMethod(request, context)
      }
    }

    @usableFromInline
    struct CallToGetFileDescriptorSet<Handler: ReflectionServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: RpcV1.GetFileDescriptorSetRequest, _ context: ServerContext) async throws -> RpcV1.GetFileDescriptorSetResponse {
        try await self.handler.getFileDescriptorSet(request, context)
      }
    }
  }
}

extension RpcV1.ReflectionServiceHandler {
  /// Registers every method of the service, in place of earlier handlers of the same methods.
  @inlinable
  public func register(in router: inout Router) {
    router.unary(RpcV1.ReflectionService.listServices, RpcV1.ReflectionServiceUnaryMethods.CallToListServices(self))
    router.unary(RpcV1.ReflectionService.describeService, RpcV1.ReflectionServiceUnaryMethods.CallToDescribeService(self))
    router.unary(RpcV1.ReflectionService.describeMethod, RpcV1.ReflectionServiceUnaryMethods.CallToDescribeMethod(self))
    router.unary(RpcV1.ReflectionService.getFileDescriptorSet, RpcV1.ReflectionServiceUnaryMethods.CallToGetFileDescriptorSet(self))
  }
}
