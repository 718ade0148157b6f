import RPCCore

/// How to reach a server and as whom. Files are PEM.
public struct CloudParkConfiguration: Sendable {
  /// Where the server listens.
  public var address: ServerAddress
  /// The authorities whose server certificates are trusted; nil: the system's.
  public var caFile: String?
  /// The name the server's certificate must have; nil: the address's host.
  public var serverName: String?
  /// The client's certificate and those up to its root, for mutual TLS; nil: none is shown.
  public var certificateChainFile: String?
  /// The private key of the certificate.
  public var privateKeyFile: String?
  /// The bearer token that calls act with; nil: none, until a login.
  public var token: String?
  /// The membership that calls act in, as `role/tenant` or `role`; nil: the only one the person has.
  public var acting: String?
  /// The longest a call may take that sets no limit of its own; nil: no limit.
  public var timeout: Duration?
  /// Whether calls wait for a connection, until their deadline, instead of failing when there is none.
  public var waitForReady = false
  /// The longest it may take to connect.
  public var connectTimeout: Duration = .seconds(20)

  /// The address alone; the rest has its default.
  public init(address: ServerAddress) { self.address = address }

  /// What every call of the channel says.
  ///
  /// - Throws: `RPCError` INVALID_ARGUMENT when the membership cannot be metadata.
  public func callDefaults() throws -> CallOptions {
    var options = CallOptions(timeout: timeout, waitForReady: waitForReady, credential: token.map { Array($0.utf8) })
    if let acting {
      guard !acting.isEmpty, acting.utf8.allSatisfy({ (0x21...0x7e).contains($0) }) else {
        throw RPCError(
          .invalidArgument, "the acting membership must be role/tenant in printable ASCII: enterprise_admin/ent_1")
      }
      try options.metadata.add("cloudpark-acting", acting)
    }
    return options
  }
}
