import CloudParkClient
import RPCCore
import TLSTransport

/// Makes the connections of a run: each its own channel with one connection, on a given thread.
public struct LoadConnector: Sendable {
  /// Where to and as whom.
  public let configuration: CloudParkConfiguration
  let loop: EventLoop
  let attempts: Int

  /// A channel that connects with its first call.
  ///
  /// - Throws: `TransportError` about a file, `RPCError` about the membership.
  public func channel() throws -> Channel { try channel(over: transport()) }

  /// A transport of one connection, which opens with the first call over it.
  ///
  /// - Throws: `TransportError` about a file.
  func transport() throws -> TLSClientTransport {
    var client = configuration.clientConfiguration
    client.connectionsMax = 1
    // A load run wants to know what it loses by a lost connection, not to spare the server.
    client.backoff.initial = .milliseconds(100)
    client.backoff.max = .seconds(1)
    return try TLSClientTransport(client, loop: loop)
  }

  /// A channel over a transport of this connector's.
  ///
  /// - Throws: `RPCError` about the membership.
  func channel(over transport: TLSClientTransport) throws -> Channel {
    var retry = RetryPolicy()
    retry.maxAttempts = attempts
    return Channel(transport, defaults: try configuration.callDefaults(), retry: retry)
  }
}
