import CommandSupport
import FuzzTargets
import SchemaRuntime
import Yams

@testable import cloudpark
@testable import cloudparkd

/// The entry points of files in YAML: the server's configuration, the client's, and messages.
///
/// They stand apart from the other targets because they need the programs and the YAML library.
package let configurationTargets: [FuzzTarget] = [
  FuzzTarget("server-config", seeds: ServerConfigurationText.seeds, run: ServerConfigurationText.run),
  FuzzTarget("client-config", seeds: ClientConfigurationText.seeds, run: ClientConfigurationText.run),
  FuzzTarget("yaml", seeds: MessageYAML.seeds, run: MessageYAML.run),
]

/// The server's configuration file: it is taken, or each problem says where it is.
enum ServerConfigurationText {
  @Sendable static func run(_ input: [UInt8]) throws {
    guard let text = String(validating: input, as: UTF8.self) else { return }
    var loader = ConfigurationLoader(file: "server.yaml", environment: [:])
    loader.fileText = text
    loader.required = []
    switch Result(catching: { () throws(ConfigurationError) in try loader.load() }) {
    case .success(let configuration): try written(configuration)
    case .failure(let error):
      try demand(!error.problems.isEmpty, "it is refused without a problem")
      for problem in error.problems {
        try demand(problem.hasPrefix("server.yaml"), "a problem without its place: \(problem)")
      }
    }
  }

  /// What is in force, written as `config show` writes it, is read as the same.
  private static func written(_ configuration: Configuration) throws {
    var again = ConfigurationLoader(file: nil, environment: [:])
    again.required = []
    again.assignments = Setting.all.compactMap { setting in
      guard let value = configuration.entries[setting.key]?.value, value != .text("") else { return nil }
      return "\(setting.key)=\(setting.kind.text(of: value))"
    }
    let second: Configuration
    do { second = try again.load() } catch { throw FuzzFailure("what is in force cannot be written: \(error)") }
    for setting in Setting.all {
      // A setting without a default that is not written is as empty as one that is written so.
      let values = [configuration, second].map { $0.entries[setting.key]?.value ?? .text("") }
      try demand(values[0] == values[1], "\(setting.key) changes when it is written")
    }
  }

  @Sendable static func seeds() -> [[UInt8]] {
    [
      "listen: 0.0.0.0:7443\ndata: /var/lib/cloudpark\ntls:\n  certificate: a.pem\n  key: b.pem\n",
      "limits: {message: 4MiB, connections: 10_000}\ntimeouts:\n  handshake: 5s\n",
      "budgets:\n  resets: 1000\n  # settings: 3\nloops: 0x10\nno-such: [1, 2]\n",
      "a: &a [x, x]\nb: &b [*a, *a]\nlisten: *b\n", "--- !!str\nlisten: !<tag> '[::1]:0'\n...\n",
    ].map { Array($0.utf8) }
  }
}

/// The client's configuration file with its profiles.
enum ClientConfigurationText {
  @Sendable static func run(_ input: [UInt8]) throws {
    guard let text = String(validating: input, as: UTF8.self) else { return }
    do {
      let file = try ConfigurationFile(text, path: "/etc/config.yaml")
      for (key, value) in try file.values(file.profile) {
        try demand(ConfigurationFile.keys.contains(key), "a setting nobody knows: \(key)")
        try demand(!value.isEmpty, "an empty \(key)")
      }
    } catch let error as CommandError {
      try demand(error.message.hasPrefix("/etc/config.yaml"), "a problem without its place: \(error.message)")
    }
  }

  @Sendable static func seeds() -> [[UInt8]] {
    [
      "address: park.example:7443\nca: ca.pem\nprofile: test\nprofiles:\n  test: {address: \"localhost:1\", output: json}\n",
      "profiles: {a: {}, b: {timeout: 5s}}\ntoken-file: /run/token\n", "? [a, b]\n: c\nacting: |\n  officer\n",
    ].map { Array($0.utf8) }
  }
}

/// A message written as YAML: its value written again is the same.
enum MessageYAML {
  @Sendable static func run(_ input: [UInt8]) throws {
    guard let text = String(validating: input, as: UTF8.self) else { return }
    guard let value = try? InputFile.value(yaml: text, "message.yaml") else { return }
    let written = try YAMLText.text(value)
    let again: JSONValue
    do { again = try InputFile.value(yaml: written, "again.yaml") } catch {
      throw FuzzFailure("what was written as YAML is refused: \(error)")
    }
    try demand(again == value, "a value changes when it is written as YAML")
  }

  @Sendable static func seeds() -> [[UInt8]] {
    [
      "name: text\ncount: 7\nrate: 1.5e3\nyes: [true, ~, \"null\", 2026-11-24]\nnested: {a: {b: [c, {}]}}\n",
      "a: &x [1, 2]\nb: *x\nc: [*x, *x]\n", "text: |\n  line\n  中文\nfolded: >-\n  a\n  b\nint: 0x10\n", "- - - deep\n",
    ].map { Array($0.utf8) }
  }
}
