/// What a server shows and asks for in TLS. Files are PEM.
public struct ServerTLSSettings: Sendable, Hashable {
  /// Whether clients show certificates.
  public enum ClientCertificates: String, Sendable, Hashable {
    /// They are not asked for.
    case none
    /// One that is shown must be valid.
    case optional
    /// Nobody connects without a valid one.
    case required
  }

  /// The server's certificate, then those up to its root.
  public var certificateChainFile: String
  /// The private key of the certificate.
  public var privateKeyFile: String
  /// Whether clients show certificates.
  public var clientCertificates: ClientCertificates
  /// The authorities that sign clients' certificates; needed unless ``clientCertificates`` is `none`.
  public var clientCAFile: String?

  /// Settings from their parts.
  public init(
    certificateChainFile: String, privateKeyFile: String, clientCertificates: ClientCertificates = .none,
    clientCAFile: String? = nil
  ) {
    self.certificateChainFile = certificateChainFile
    self.privateKeyFile = privateKeyFile
    self.clientCertificates = clientCertificates
    self.clientCAFile = clientCAFile
  }

  /// Loads what the settings name, without serving.
  ///
  /// - Throws: ``TransportError/Kind/configuration`` naming the file or setting that is wrong.
  public func verify() throws(TransportError) { _ = try TLSContext(server: self) }
}

/// What a client trusts and shows in TLS. Files are PEM.
public struct ClientTLSSettings: Sendable, Hashable {
  /// The authorities trusted; nil: the system's.
  public var caFile: String?
  /// The name the server's certificate must have; nil: the host that is connected to.
  public var serverName: String?
  /// The client's certificate, then those up to its root; nil: none is shown.
  public var certificateChainFile: String?
  /// The private key of the certificate.
  public var privateKeyFile: String?

  /// Settings from their parts.
  public init(
    caFile: String? = nil, serverName: String? = nil, certificateChainFile: String? = nil,
    privateKeyFile: String? = nil
  ) {
    self.caFile = caFile
    self.serverName = serverName
    self.certificateChainFile = certificateChainFile
    self.privateKeyFile = privateKeyFile
  }

  /// Loads what the settings name, without connecting.
  ///
  /// - Throws: ``TransportError/Kind/configuration`` naming the file or setting that is wrong.
  public func verify() throws(TransportError) { _ = try TLSContext(client: self) }
}
