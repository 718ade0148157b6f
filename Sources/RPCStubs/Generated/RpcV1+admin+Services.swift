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

extension RpcV1.AdminServiceHandler {
  /// Registers every method of the service, in place of earlier handlers of the same methods.
  public func register(in router: inout Router) {
    router.unary(RpcV1.AdminService.getServerInfo) {
      (request: RpcV1.GetServerInfoRequest, context: ServerContext) async throws -> RpcV1.ServerInfo in
      try await self.getServerInfo(request, context)
    }
    router.unary(RpcV1.AdminService.listConnections) {
      (request: RpcV1.ListConnectionsRequest, context: ServerContext) async throws -> RpcV1.ListConnectionsResponse in
      try await self.listConnections(request, context)
    }
    router.unary(RpcV1.AdminService.listStreams) {
      (request: RpcV1.ListStreamsRequest, context: ServerContext) async throws -> RpcV1.ListStreamsResponse in
      try await self.listStreams(request, context)
    }
    router.unary(RpcV1.AdminService.listRecentCalls) {
      (request: RpcV1.ListRecentCallsRequest, context: ServerContext) async throws -> RpcV1.ListRecentCallsResponse in
      try await self.listRecentCalls(request, context)
    }
  }
}
