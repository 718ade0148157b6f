/// Every setting's value, with where it came from: what the server runs on.
///
/// Precedence, lowest first: default, file, environment, `--set`, the flags of the command line.
struct Configuration: Sendable {
  /// Where a value came from, for errors and `config show`.
  enum Origin: Sendable, Equatable, CustomStringConvertible {
    case standard
    case file(path: String, line: Int, column: Int)
    case environment(String)
    case flag(String)

    var description: String {
      switch self {
      case .standard: "default"
      case .file(let path, let line, let column): "\(path):\(line):\(column)"
      case .environment(let name): "environment variable \(name)"
      case .flag(let name): "flag \(name)"
      }
    }
  }

  /// A value and its origin.
  struct Entry: Sendable, Equatable {
    var value: SettingValue
    var origin: Origin
  }

  private(set) var entries: [String: Entry] = [:]

  mutating func set(_ key: String, _ entry: Entry) { entries[key] = entry }

  /// The text of a setting; empty when it was left empty.
  func text(_ key: String) -> String {
    if case .text(let text)? = entries[key]?.value { return text }
    return ""
  }

  /// The number of a setting: a count, bytes or milliseconds.
  func number(_ key: String) -> Int {
    if case .number(let number)? = entries[key]?.value { return number }
    return 0
  }

  /// A time setting.
  func duration(_ key: String) -> Duration { .milliseconds(number(key)) }

  /// A yes-or-no setting.
  func flag(_ key: String) -> Bool {
    if case .flag(let flag)? = entries[key]?.value { return flag }
    return false
  }

  /// The data directory.
  var dataDirectory: String { text("data") }

  /// The directory of audit checkpoints: beside the data directory, unless set.
  var auditDirectory: String { besideData("audit.directory", "-audit") }

  /// The directory of the store's keys: beside the data directory, unless set.
  var keyDirectory: String { besideData("keys.directory", "-keys") }

  private func besideData(_ key: String, _ suffix: String) -> String {
    let set = text(key)
    return set.isEmpty ? dataDirectory + suffix : set
  }
}

/// Everything that is wrong with a configuration, all at once.
struct ConfigurationError: Error, CustomStringConvertible {
  /// One line per problem: where, what, what to do.
  let problems: [String]

  var description: String { problems.joined(separator: "\n") }
}
