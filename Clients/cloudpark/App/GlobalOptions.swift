import ArgumentParser
import CommandSupport

/// What every command that talks to a server takes.
struct GlobalOptions: ParsableArguments, ConnectionFlags {
  @Option(help: "The server, host:port.") var address: String?
  @Option(help: "PEM file of the authorities to trust; without it the system's.", completion: .file())
  var ca: String?
  @Option(help: "The name the server's certificate must have, if not the host.") var serverName: String?
  @Option(help: "PEM file of a client certificate and its chain.", completion: .file()) var certificate: String?
  @Option(help: "PEM file of the certificate's private key.", completion: .file()) var key: String?
  @Option(help: "File of the session's tokens, as login writes it, or of one bare token.", completion: .file())
  var tokenFile: String?
  @Option(help: "The membership to act in: role/tenant or role.") var acting: String?
  @Option(help: "A profile of the configuration file.") var profile: String?
  @Option(help: "Another configuration file than ~/.config/cloudpark/config.yaml.", completion: .file())
  var config: String?
  @Option(name: [.customShort("o"), .long], help: "table, json, yaml or jsonl (default: table).")
  var output: OutputFormat?
  @Option(help: "Print only the value at a path of the answer: application.id, materials.0.fileName.")
  var get: String?
  @Flag(help: "Print fields of JSON and YAML that hold their default.") var showDefaults = false
  @Option(
    help: "The longest the command's calls may take: 500ms, 30s, 5m (default: 60s; streams: no limit).",
    transform: DurationArgument.read)
  var timeout: DurationArgument?
  @Option(help: "A key under which the change is made once, however often the command is repeated.")
  var idempotencyKey: String?
  @Flag(help: "Wait for the server instead of failing when it cannot be reached; --timeout bounds it.")
  var waitForReady = false

  func validate() throws {
    if let idempotencyKey, !(1...64).contains(idempotencyKey.utf8.count) {
      throw ValidationError("an idempotency key has 1 to 64 bytes, this one has \(idempotencyKey.utf8.count)")
    }
    if let get, get.isEmpty { throw ValidationError("--get needs a path, such as application.id") }
  }
}
