import SchemaRuntime
import Yams

/// `config.yaml`: settings for every call, and profiles that override them.
///
/// ```yaml
/// address: park.example:7443
/// ca: ca.pem                 # relative to this file
/// profile: production        # the profile when none is named
/// profiles:
///   production: { acting: district_officer }
///   test: { address: "localhost:7443", output: json }
/// ```
package struct ConfigurationFile: Equatable {
  /// The profile when none is named.
  package var profile: String?
  private var common: [String: String] = [:]
  private var profiles: [String: [String: String]] = [:]
  private var path = ""

  /// What may be set.
  package static let keys = [
    "address", "ca", "server-name", "certificate", "key", "token-file", "acting", "output", "timeout",
  ]
  /// Those that name files.
  private static let fileKeys: Set = ["ca", "certificate", "key", "token-file"]
  private static let bytesMax = 1 << 20

  /// The file at a path; nil if there is none and it need not exist.
  package static func load(_ path: String, mustExist: Bool) throws -> ConfigurationFile? {
    guard mustExist || InputFile.exists(path) else { return nil }
    let text: String
    do {
      text = try InputFile.text(path, bytesMax: bytesMax)
    } catch {
      throw CommandError(.configuration, error.message, advice: error.advice)
    }
    return try ConfigurationFile(text, path: path)
  }

  /// - Throws: ``CommandError`` with the place and the key.
  package init(_ text: String, path: String) throws {
    self.path = path
    guard !text.mayHaveYAMLAliases else {
      throw CommandError(.configuration, "\(path): YAML aliases (*name) are not supported: write the value again")
    }
    let node: Node?
    do { node = try Yams.compose(yaml: text) } catch {
      throw CommandError(.configuration, "\(path) is no YAML: \(error)")
    }
    guard let node else { return }
    guard let mapping = node.mapping else { throw Self.mistake(path, node, "must hold settings as key: value") }
    for (key, value) in mapping {
      switch key.string {
      case "profile"?: profile = try Self.scalar(value, "profile", path)
      case "profiles"?:
        guard let all = value.mapping else { throw Self.mistake(path, value, "profiles must hold names with settings") }
        for (name, body) in all {
          guard let name = name.string, let settings = body.mapping else {
            throw Self.mistake(path, body, "a profile must hold settings as key: value")
          }
          profiles[name] = try settings.reduce(into: [:]) { try Self.read($1.key, $1.value, into: &$0, path) }
        }
      default: try Self.read(key, value, into: &common, path)
      }
    }
  }

  /// The settings of a profile over those for every call.
  package func values(_ profile: String?) throws -> [String: String] {
    guard let profile else { return common }
    guard let own = profiles[profile] else {
      let known = profiles.keys.sorted().joined(separator: ", ")
      throw CommandError(
        .configuration, "\(path) has no profile \(profile)", advice: known.isEmpty ? "it has none" : "it has \(known)")
    }
    return common.merging(own) { $1 }
  }

  private static func read(_ key: Node, _ value: Node, into values: inout [String: String], _ path: String) throws {
    let name = key.string ?? "?"
    guard keys.contains(name) else {
      throw mistake(path, key, "has no setting \(name); there are \(keys.joined(separator: ", "))")
    }
    var text = try scalar(value, name, path)
    if fileKeys.contains(name), !text.hasPrefix("/"), let end = path.lastIndex(of: "/") {
      text = path[...end] + text
    }
    values[name] = text
  }

  private static func scalar(_ node: Node, _ name: String, _ path: String) throws -> String {
    guard let text = node.scalar?.string, !text.isEmpty else { throw mistake(path, node, "\(name) must be a text") }
    return text
  }

  private static func mistake(_ path: String, _ node: Node, _ message: String) -> CommandError {
    let place = node.mark.map { ":\($0.line):\($0.column)" } ?? ""
    return CommandError(.configuration, "\(path)\(place): \(message)")
  }
}
