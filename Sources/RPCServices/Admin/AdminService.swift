import RPCCore
import RPCSchemas
import RPCStubs

/// Introspection for operators (`cloudpark.rpc.v1.AdminService`), over a ``ServerInspection``.
public struct AdminService: RpcV1.AdminServiceHandler {
  private let server: any ServerInspection

  /// The longest page.
  public static let pageSizeMax = 1000
  /// A page whose size is not said.
  public static let pageSizeDefault = 100

  /// A service that looks into `server`.
  public init(_ server: any ServerInspection) { self.server = server }

  public func getServerInfo(
    _ request: RpcV1.GetServerInfoRequest, _ context: ServerContext
  ) async throws -> RpcV1.ServerInfo {
    await server.serverInfo()
  }

  public func listConnections(
    _ request: RpcV1.ListConnectionsRequest, _ context: ServerContext
  ) async throws -> RpcV1.ListConnectionsResponse {
    let size = try Self.count(request.pageSize, "page_size")
    let rest = await server.connections().filter { $0.id > request.afterId }
    return .with {
      $0.connections = Array(rest.prefix(size))
      $0.more = rest.count > size
    }
  }

  public func listStreams(
    _ request: RpcV1.ListStreamsRequest, _ context: ServerContext
  ) async throws -> RpcV1.ListStreamsResponse {
    guard let streams = await server.streams(ofConnection: request.connectionId) else {
      throw RPCError(.notFound, "there is no connection \(request.connectionId); it may have been closed meanwhile")
    }
    return .with { $0.streams = streams }
  }

  public func listRecentCalls(
    _ request: RpcV1.ListRecentCallsRequest, _ context: ServerContext
  ) async throws -> RpcV1.ListRecentCallsResponse {
    let count = try Self.count(request.count, "count")
    let calls = await server.recentCalls().filter { call in
      (request.kind == .unspecified || call.kind == request.kind)
        && (request.method.isEmpty || call.method == request.method)
    }
    return .with { $0.calls = Array(calls.prefix(count)) }
  }

  private static func count(_ asked: UInt32, _ field: String) throws -> Int {
    guard asked <= pageSizeMax else {
      throw RPCError(.invalidArgument, "\(field) is \(asked), above the limit of \(pageSizeMax)")
    }
    return asked == 0 ? pageSizeDefault : Int(asked)
  }
}
