import WireProtocol

/// Where a server listens: `127.0.0.1`, `::1`, a name, or `*` for every address; port 0 lets the system choose.
public struct ListenAddress: Sendable, Hashable {
  /// An address or a name.
  public var host: String
  /// The port.
  public var port: UInt16

  /// An address from its parts.
  public init(_ host: String, _ port: UInt16) {
    self.host = host
    self.port = port
  }
}

/// Everything a ``Server`` is told. What has a default may stay as it is.
public struct ServerConfiguration: Sendable {
  /// Where it listens.
  public var listen: [ListenAddress]
  /// Certificates.
  public var tls: ServerTLSSettings
  /// How much it accepts.
  public var limits = ServerLimits()
  /// Whether messages may be compressed with zstd, in both directions.
  public var compression = true

  /// A configuration with the defaults.
  public init(listen: [ListenAddress] = [ListenAddress("127.0.0.1", 7443)], tls: ServerTLSSettings) {
    self.listen = listen
    self.tls = tls
  }
}

/// How much a server accepts. Equal to a limit passes, one more does not.
public struct ServerLimits: Sendable {
  /// Connections at once; more are told CONNECTION_LIMIT.
  public var connectionsMax = 10_000
  /// Connections of one address at once.
  public var connectionsPerAddressMax = 1_000
  /// TLS handshakes at once; more wait in the system's queue.
  public var handshakesMax = 512
  /// From the connection's begin to the end of the client's preface, whatever trickles in.
  public var handshakeTimeout: Duration = .seconds(10)
  /// A client that has been silent for this long is pinged.
  public var keepaliveInterval: Duration = .seconds(30)
  /// A client that has not answered a ping for this long is gone.
  public var keepaliveTimeout: Duration = .seconds(20)
  /// A connection without calls for this long is ended in good order; nil: never.
  public var idleTimeout: Duration?
  /// Calls at work on one loop at once; more wait.
  public var callsRunningMax = 10_000
  /// Calls waiting on one loop; more are answered RESOURCE_EXHAUSTED at once.
  public var callsQueuedMax = 10_000
  /// Calls that took longer are remembered for operators.
  public var slowCall: Duration = .seconds(1)
  /// Slow and failed calls remembered per loop.
  public var recentCallsMax = 256
  /// Bytes of unfinished messages of one connection.
  public var unfinishedBytesMax = 64 << 20
  /// What is announced to clients: windows, streams, lengths.
  public var settings = Settings()
  /// How much misbehaviour a client is allowed.
  public var budgets = Budgets()

  /// The defaults.
  public init() {}
}
