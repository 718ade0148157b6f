import RPCSchemas

/// What a running server tells about itself. The program that wires transport and services implements it; names, counts
/// and times only, never contents of calls.
public protocol ServerInspection: Sendable {
  /// The server as a whole.
  func serverInfo() async -> RpcV1.ServerInfo
  /// The open connections, by id.
  func connections() async -> [RpcV1.ConnectionInfo]
  /// The open streams of a connection, by id; nil when there is no such connection.
  func streams(ofConnection id: UInt64) async -> [RpcV1.StreamInfo]?
  /// The calls that were slow or failed, newest first, as far as they are remembered.
  func recentCalls() async -> [RpcV1.RecentCall]
}
