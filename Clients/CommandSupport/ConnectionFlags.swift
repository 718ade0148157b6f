/// The flags from which connection settings come; each program has its own options that hold them.
package protocol ConnectionFlags {
  /// The server, host:port.
  var address: String? { get }
  /// PEM file of the authorities to trust.
  var ca: String? { get }
  /// The name the server's certificate must have.
  var serverName: String? { get }
  /// PEM file of a client certificate and its chain.
  var certificate: String? { get }
  /// PEM file of the certificate's private key.
  var key: String? { get }
  /// File of the session's tokens, or of one bare token.
  var tokenFile: String? { get }
  /// The membership to act in.
  var acting: String? { get }
  /// A profile of the configuration file.
  var profile: String? { get }
  /// Another configuration file.
  var config: String? { get }
  /// How answers are shown.
  var output: OutputFormat? { get }
  /// Whether to wait for the server.
  var waitForReady: Bool { get }
}
