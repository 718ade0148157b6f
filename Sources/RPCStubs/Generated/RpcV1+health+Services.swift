// Made by Scripts/generate from cloudpark/rpc/v1/health.proto. Do not edit.

import RPCCore
import RPCSchemas
import SchemaRuntime

extension RpcV1 {
  /// For load balancers, supervisors and clients. Its calls are served first and are never shed.
  ///
  /// Serves `cloudpark.rpc.v1.HealthService`; `register(in:)` makes it known to a router.
  public protocol HealthServiceHandler: Sendable {
    /// The state right now. NOT_FOUND if the server has no service of that name.
    ///
    /// Allowed to `anyone`; scope `public`.
    func check(_ request: RpcV1.HealthCheckRequest, _ context: ServerContext) async throws -> RpcV1.HealthCheckResponse

    /// The state now and at every change, until the caller stops or the server goes. A service of an unknown name is
    /// reported as SERVICE_UNKNOWN, because it may appear later.
    ///
    /// Allowed to `anyone`; scope `public`.
    func watch(_ request: RpcV1.HealthCheckRequest, _ responses: ResponseWriter<RpcV1.HealthCheckResponse>, _ context: ServerContext) async throws
  }

  /// For load balancers, supervisors and clients. Its calls are served first and are never shed.
  ///
  /// Calls `cloudpark.rpc.v1.HealthService`. Every method throws ``RPCError``.
  public struct HealthServiceClient: Sendable {
    /// What the calls go through.
    public let channel: Channel

    /// A client whose calls go through a channel.
    public init(_ channel: Channel) { self.channel = channel }

    /// The state right now. NOT_FOUND if the server has no service of that name.
    ///
    /// Changes nothing, so it is repeated after a failure.
    /// Allowed to `anyone`; scope `public`.
    public func check(
      _ request: RpcV1.HealthCheckRequest, _ options: CallOptions = CallOptions()
    ) async throws -> RpcV1.HealthCheckResponse {
      try await self.channel.unary(RpcV1.HealthService.check, request, options)
    }

    /// The state now and at every change, until the caller stops or the server goes. A service of an unknown name is
    /// reported as SERVICE_UNKNOWN, because it may appear later.
    ///
    /// Changes nothing, so it is repeated after a failure.
    /// Allowed to `anyone`; scope `public`.
    public func watch(
      _ request: RpcV1.HealthCheckRequest, _ options: CallOptions = CallOptions()
    ) async throws -> ResponseStream<RpcV1.HealthCheckResponse> {
      try await self.channel.serverStreaming(RpcV1.HealthService.watch, request, options)
    }
  }
}

extension RpcV1 {
  @usableFromInline
  enum HealthServiceUnaryMethods {
    @usableFromInline
    struct CallToCheck<Handler: HealthServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: RpcV1.HealthCheckRequest, _ context: ServerContext) async throws -> RpcV1.HealthCheckResponse {
        try await self.handler.check(request, context)
      }
    }
  }
}

extension RpcV1.HealthServiceHandler {
  /// Registers every method of the service, in place of earlier handlers of the same methods.
  @inlinable
  public func register(in router: inout Router) {
    router.unary(RpcV1.HealthService.check, RpcV1.HealthServiceUnaryMethods.CallToCheck(self))
    router.serverStreaming(RpcV1.HealthService.watch) {
      (request: RpcV1.HealthCheckRequest, responses: ResponseWriter<RpcV1.HealthCheckResponse>, context: ServerContext) async throws -> Void in
      try await self.watch(request, responses, context)
    }
  }
}
