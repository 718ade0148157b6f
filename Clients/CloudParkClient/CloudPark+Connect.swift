import RPCCore
import TLSTransport

extension CloudPark {
  /// A park behind TLS. Nothing is sent before the first call, which connects.
  ///
  /// - Throws: `TransportError` when a file of the configuration is missing or wrong, `RPCError` when the acting
  ///   membership is. Failures to connect come from the calls, as UNAVAILABLE with the true cause.
  public convenience init(_ configuration: CloudParkConfiguration) throws {
    let defaults = try configuration.callDefaults()
    self.init(channel: Channel(try TLSClientTransport(configuration.clientConfiguration), defaults: defaults))
  }
}

extension CloudParkConfiguration {
  /// The same for the transport, for programs that make their channels themselves.
  public var clientConfiguration: ClientConfiguration {
    var client = ClientConfiguration(host: address.host, port: address.port)
    client.tls = ClientTLSSettings(
      caFile: caFile, serverName: serverName, certificateChainFile: certificateChainFile,
      privateKeyFile: privateKeyFile)
    client.connectTimeout = connectTimeout
    return client
  }
}
