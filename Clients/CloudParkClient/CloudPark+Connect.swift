import RPCCore
import TLSTransport

extension CloudPark {
  /// A park behind TLS. Nothing is sent before the first call, which connects.
  ///
  /// - Throws: `TransportError` when a file of the configuration is missing or wrong, `RPCError` when the acting
  ///   membership is. Failures to connect come from the calls, as UNAVAILABLE with the true cause.
  public convenience init(_ configuration: CloudParkConfiguration) throws {
    let defaults = try configuration.callDefaults()
    var client = ClientConfiguration(host: configuration.address.host, port: configuration.address.port)
    client.tls = ClientTLSSettings(
      caFile: configuration.caFile, serverName: configuration.serverName,
      certificateChainFile: configuration.certificateChainFile, privateKeyFile: configuration.privateKeyFile)
    client.connectTimeout = configuration.connectTimeout
    self.init(channel: Channel(try TLSClientTransport(client), defaults: defaults))
  }
}
