import CloudParkClient
import RPCCore

/// How to reach the server and show answers: flags over environment over configuration file over defaults.
package struct Settings: Equatable {
  package var address: ServerAddress
  package var ca: String?
  package var serverName: String?
  package var certificate: String?
  package var key: String?
  package var acting: String?
  /// A bare token of the environment; it wins over every file that no flag names.
  package var token: String?
  package var tokenFile: String?
  /// Whether the token file was named, so that it is a mistake if it is missing.
  package var tokenFileIsNamed = false
  package var output: OutputFormat
  package var timeout: Duration?
  package var waitForReady: Bool

  /// Everything decided.
  ///
  /// - Throws: ``CommandError`` that names the setting and where it came from.
  package static func resolve(_ flags: some ConnectionFlags, environment: ProcessEnvironment) throws -> Settings {
    let named = flags.config ?? environment["CLOUDPARK_CONFIG"]
    let path = named ?? environment.configurationDirectory.map { $0 + "/config.yaml" }
    let file = try path.flatMap { try ConfigurationFile.load($0, mustExist: named != nil) }
    let profile = flags.profile ?? environment["CLOUDPARK_PROFILE"] ?? file?.profile
    let values = try file?.values(profile) ?? [:]
    if let profile, file == nil {
      throw CommandError(.configuration, "there is no configuration file that could hold the profile \(profile)")
    }
    func value(_ flag: String?, _ variable: String, _ key: String) -> String? {
      flag ?? environment[variable] ?? values[key]
    }
    let addressText = value(flags.address, "CLOUDPARK_ADDRESS", "address") ?? "localhost:7443"
    let address: ServerAddress
    do { address = try ServerAddress(addressText) } catch { throw CommandError(.configuration, error.description) }
    var settings = Settings(
      address: address, ca: value(flags.ca, "CLOUDPARK_CA", "ca"),
      serverName: value(flags.serverName, "CLOUDPARK_SERVER_NAME", "server-name"),
      certificate: value(flags.certificate, "CLOUDPARK_CERTIFICATE", "certificate"),
      key: value(flags.key, "CLOUDPARK_KEY", "key"), acting: value(flags.acting, "CLOUDPARK_ACTING", "acting"),
      output: try flags.output ?? format(environment["CLOUDPARK_OUTPUT"] ?? values["output"]) ?? .table,
      timeout: try duration(environment["CLOUDPARK_TIMEOUT"] ?? values["timeout"]), waitForReady: flags.waitForReady)
    if (settings.certificate == nil) != (settings.key == nil) {
      throw CommandError(.configuration, "a client certificate needs both --certificate and --key")
    }
    settings.token = flags.tokenFile == nil ? environment["CLOUDPARK_TOKEN"] : nil
    if let named = value(flags.tokenFile, "CLOUDPARK_TOKEN_FILE", "token-file") {
      settings.tokenFile = named
      settings.tokenFileIsNamed = true
    } else if let directory = environment.configurationDirectory {
      settings.tokenFile = directory + (profile.map { "/token-\($0).json" } ?? "/token.json")
    }
    return settings
  }

  /// How to reach the server, for a caller with this token.
  package func configuration(token: String?) -> CloudParkConfiguration {
    var configuration = CloudParkConfiguration(address: address)
    configuration.caFile = ca
    configuration.serverName = serverName
    configuration.certificateChainFile = certificate
    configuration.privateKeyFile = key
    configuration.token = token
    configuration.acting = acting
    configuration.waitForReady = waitForReady
    return configuration
  }

  /// A park with these settings.
  ///
  /// - Throws: ``CommandError`` about a file that cannot be used.
  package func connect(token: String?) throws -> CloudPark {
    do {
      return try CloudPark(configuration(token: token))
    } catch let error as RPCError {
      throw CommandError(.configuration, error.message)
    } catch {
      throw CommandError(.configuration, "\(error)")
    }
  }

  private static func format(_ text: String?) throws -> OutputFormat? {
    guard let text else { return nil }
    guard let format = OutputFormat(rawValue: text) else {
      throw CommandError(.configuration, "the output format \"\(text)\" is none of table, json, yaml, jsonl")
    }
    return format
  }

  private static func duration(_ text: String?) throws -> Duration? {
    guard let text else { return nil }
    guard let argument = DurationArgument(argument: text), argument.duration > .zero else {
      throw CommandError(.configuration, "the timeout \"\(text)\" is no duration such as 500ms, 30s or 5m")
    }
    return argument.duration
  }
}
