import RPCCore
import WireProtocol

/// Everything a ``TLSClientTransport`` is told. What has a default may stay as it is.
public struct ClientConfiguration: Sendable {
  /// The server's name or address.
  public var host: String
  /// The server's port.
  public var port: UInt16
  /// What is trusted and shown.
  public var tls: ClientTLSSettings
  /// The longest time to find, reach and agree with a server.
  public var connectTimeout: Duration = .seconds(20)
  /// An address of the server's name that has not answered for this long no longer holds back the next one, which is
  /// then tried beside it; the first to answer is taken (RFC 8305). At least 10 ms, as that RFC demands.
  public var connectionAttemptDelay: Duration = .milliseconds(250) {
    didSet { connectionAttemptDelay = Swift.max(connectionAttemptDelay, .milliseconds(10)) }
  }
  /// A server that has been silent for this long while calls are open is pinged. At least 10 s, or servers object.
  public var keepaliveInterval: Duration = .seconds(20)
  /// A server that has not answered a ping for this long is gone.
  public var keepaliveTimeout: Duration = .seconds(20)
  /// Connections at once; further ones are opened when the server's stream limit is reached.
  public var connectionsMax = 4
  /// How long is waited between attempts to connect.
  public var backoff = ReconnectBackoff()
  /// Whether the server may compress answers, and ``RPCCore/CallOptions/compress`` has an effect.
  public var compression = true
  /// Bytes of unfinished messages of one connection.
  public var unfinishedBytesMax = 256 << 20
  /// What is announced to the server: windows and lengths.
  public var settings = Settings()
  /// How much misbehaviour the server is allowed.
  public var budgets = Budgets()
  /// What a name stands for; may block.
  var lookUp: @Sendable (_ host: String, _ port: UInt16) throws(TransportError) -> [SocketAddress] = {
    (host, port) throws(TransportError) in try SocketAddress.resolve(host, port: port)
  }

  /// A configuration with the defaults.
  public init(host: String, port: UInt16, tls: ClientTLSSettings = ClientTLSSettings()) {
    self.host = host
    self.port = port
    self.tls = tls
  }

  /// `localhost:7443`, `[::1]:7443`.
  var target: String { host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)" }
}

/// The pauses between attempts to connect.
public struct ReconnectBackoff: Sendable {
  /// The first, on average.
  public var initial: Duration = .seconds(1)
  /// The longest, on average.
  public var max: Duration = .seconds(120)
  /// What it grows by each time.
  public var multiplier = 1.6
  /// The pause is varied by this share up and down, so that clients do not come back together.
  public var jitter = 0.2
  /// Where the variation comes from: numbers from 0 to below 1.
  public var random: @Sendable () -> Double = { Double.random(in: 0..<1) }

  /// The defaults.
  public init() {}

  /// The pause after failure number `failure` (1 is the first), in nanoseconds.
  func nanos(after failure: Int) -> UInt64 {
    var pause = Double(initial.nanosClamped)
    for _ in 1..<Swift.max(2, min(failure, 64)) { pause *= failure > 1 ? multiplier : 1 }
    pause = min(pause, Double(max.nanosClamped)) * (1 + jitter * (2 * random() - 1))
    return UInt64(Swift.max(0, min(pause, 1e18)))
  }
}

extension Duration {
  /// Nanoseconds, from 0 to what fits.
  var nanosClamped: UInt64 { UInt64(Swift.max(0, wholeNanoseconds)) }
}
