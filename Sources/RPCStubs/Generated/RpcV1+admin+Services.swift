// Made by Scripts/generate from cloudpark/rpc/v1/admin.proto. Do not edit.

import RPCCore
import RPCSchemas
import SchemaRuntime

extension RpcV1 {
  /// Introspection for operators.
  ///
  /// Serves `cloudpark.rpc.v1.AdminService`; `register(in:)` makes it known to a router.
  public protocol AdminServiceHandler: Sendable {
    /// Version, uptime and totals.
    ///
    /// Allowed to `system_administrator`; scope `system`.
    func getServerInfo(_ request: RpcV1.GetServerInfoRequest, _ context: ServerContext) async throws -> RpcV1.ServerInfo

    /// The open connections, oldest first, by page.
    ///
    /// Allowed to `system_administrator`; scope `system`.
    func listConnections(_ request: RpcV1.ListConnectionsRequest, _ context: ServerContext) async throws -> RpcV1.ListConnectionsResponse

    /// The open streams of a connection. NOT_FOUND if it has gone.
    ///
    /// Allowed to `system_administrator`; scope `system`.
    func listStreams(_ request: RpcV1.ListStreamsRequest, _ context: ServerContext) async throws -> RpcV1.ListStreamsResponse

    /// Calls that were slow or failed, newest first, as far as the server remembers them.
    ///
    /// Allowed to `system_administrator`; scope `system`.
    func listRecentCalls(_ request: RpcV1.ListRecentCallsRequest, _ context: ServerContext) async throws -> RpcV1.ListRecentCallsResponse
  }

  /// Introspection for operators.
  ///
  /// Calls `cloudpark.rpc.v1.AdminService`. Every method throws ``RPCError``.
  public struct AdminServiceClient: Sendable {
    /// What the calls go through.
    public let channel: Channel

    /// A client whose calls go through a channel.
    public init(_ channel: Channel) { self.channel = channel }

    /// Version, uptime and totals.
    ///
    /// Changes nothing, so it is repeated after a failure.
    /// Allowed to `system_administrator`; scope `system`.
    public func getServerInfo(
      _ request: RpcV1.GetServerInfoRequest, _ options: CallOptions = CallOptions()
    ) async throws -> RpcV1.ServerInfo {
      try await self.channel.unary(RpcV1.AdminService.getServerInfo, request, options)
    }

    /// The open connections, oldest first, by page.
    ///
    /// Changes nothing, so it is repeated after a failure.
    /// Allowed to `system_administrator`; scope `system`.
    public func listConnections(
      _ request: RpcV1.ListConnectionsRequest, _ options: CallOptions = CallOptions()
    ) async throws -> RpcV1.ListConnectionsResponse {
      try await self.channel.unary(RpcV1.AdminService.listConnections, request, options)
    }

    /// The open streams of a connection. NOT_FOUND if it has gone.
    ///
    /// Changes nothing, so it is repeated after a failure.
    /// Allowed to `system_administrator`; scope `system`.
    public func listStreams(
      _ request: RpcV1.ListStreamsRequest, _ options: CallOptions = CallOptions()
    ) async throws -> RpcV1.ListStreamsResponse {
      try await self.channel.unary(RpcV1.AdminService.listStreams, request, options)
    }

    /// Calls that were slow or failed, newest first, as far as the server remembers them.
    ///
    /// Changes nothing, so it is repeated after a failure.
    /// Allowed to `system_administrator`; scope `system`.
    public func listRecentCalls(
      _ request: RpcV1.ListRecentCallsRequest, _ options: CallOptions = CallOptions()
    ) async throws -> RpcV1.ListRecentCallsResponse {
      try await self.channel.unary(RpcV1.AdminService.listRecentCalls, request, options)
    }
  }
}

extension RpcV1 {
  @usableFromInline
  enum AdminServiceUnaryMethods {
    @usableFromInline
    struct CallToGetServerInfo<Handler: AdminServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: RpcV1.GetServerInfoRequest, _ context: ServerContext) async throws -> RpcV1.ServerInfo {
        try await self.handler.getServerInfo(request, context)
      }
    }

    @usableFromInline
    struct CallToListConnections<Handler: AdminServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: RpcV1.ListConnectionsRequest, _ context: ServerContext) async throws -> RpcV1.ListConnectionsResponse {
        try await self.handler.listConnections(request, context)
      }
    }

    @usableFromInline
    struct CallToListStreams<Handler: AdminServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: RpcV1.ListStreamsRequest, _ context: ServerContext) async throws -> RpcV1.ListStreamsResponse {
        try await self.handler.listStreams(request, context)
      }
    }

    @usableFromInline
    struct CallToListRecentCalls<Handler: AdminServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: RpcV1.ListRecentCallsRequest, _ context: ServerContext) async throws -> RpcV1.ListRecentCallsResponse {
        try await self.handler.listRecentCalls(request, context)
      }
    }
  }
}

extension RpcV1.AdminServiceHandler {
  /// Registers every method of the service, in place of earlier handlers of the same methods.
  @inlinable
  public func register(in router: inout Router) {
    router.unary(RpcV1.AdminService.getServerInfo, RpcV1.AdminServiceUnaryMethods.CallToGetServerInfo(self))
    router.unary(RpcV1.AdminService.listConnections, RpcV1.AdminServiceUnaryMethods.CallToListConnections(self))
    router.unary(RpcV1.AdminService.listStreams, RpcV1.AdminServiceUnaryMethods.CallToListStreams(self))
    router.unary(RpcV1.AdminService.listRecentCalls, RpcV1.AdminServiceUnaryMethods.CallToListRecentCalls(self))
  }
}
