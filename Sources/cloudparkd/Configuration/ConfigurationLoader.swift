import Glibc
import SchemaRuntime
import Yams

/// Reads a configuration from its sources and finds all problems in one go.
struct ConfigurationLoader {
  /// The file; nil for none.
  var file: String?
  /// What the file holds, where it has been read before: then it is not opened.
  var fileText: String?
  /// The process's environment, or a test's.
  var environment: [String: String]
  /// `key=value` pairs of `--set`, in order.
  var assignments: [String] = []
  /// Values of flags of their own, with the flag's name: they win.
  var flags: [(flag: String, key: String, value: String)] = []
  /// Whether settings without a default may be missing: for commands that need only the data directory.
  var required: Set<String> = Set(Setting.all.filter { $0.defaultText == nil }.map(\.key))

  private var problems: [String] = []
  private var configuration = Configuration()

  init(file: String?, environment: [String: String]) {
    self.file = file
    self.environment = environment
  }

  /// Reads and checks everything.
  func load() throws(ConfigurationError) -> Configuration {
    var loader = self
    return try loader.run()
  }

  private mutating func run() throws(ConfigurationError) -> Configuration {
    let directory = Self.workingDirectory()
    for setting in Setting.all {
      guard let text = setting.defaultText else { continue }
      take(setting, text, .standard, relativeTo: directory)
    }
    if let fileText {
      readText(fileText, shownAs: file ?? "", directory: directory)
    } else if let file {
      readFile(file.hasPrefix("/") ? file : directory + "/" + file, shownAs: file)
    }
    readEnvironment(directory)
    for assignment in assignments {
      let parts = assignment.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      guard parts.count == 2, let setting = Setting.named(parts[0]) else {
        problems.append(
          "--set \(assignment): "
            + (parts.count == 2
              ? "there is no setting \(parts[0])\(Self.suggestion(parts[0]))" : "write it as key=value"))
        continue
      }
      take(setting, parts[1], .flag("--set"), relativeTo: directory)
    }
    for (flag, key, value) in flags {
      if let setting = Setting.named(key) { take(setting, value, .flag(flag), relativeTo: directory) }
    }
    for setting in Setting.all where required.contains(setting.key) && configuration.text(setting.key).isEmpty {
      problems.append(
        "\(setting.key) is not set: name it in the configuration file, or set \(setting.variable)")
    }
    guard problems.isEmpty else { throw ConfigurationError(problems: problems) }
    return configuration
  }

  private mutating func take(
    _ setting: Setting, _ text: String, _ origin: Configuration.Origin, relativeTo directory: String
  ) {
    // An empty default means "not set"; only a path may be emptied by hand.
    if text.isEmpty && setting.defaultText == "" {
      configuration.set(setting.key, .init(value: .text(""), origin: origin))
      return
    }
    switch setting.kind.read(text, relativeTo: directory) {
    case .success(let value): configuration.set(setting.key, .init(value: value, origin: origin))
    case .failure(let problem): problems.append("\(origin): \(setting.key): \(problem.text)")
    }
  }

  private mutating func readEnvironment(_ directory: String) {
    for (name, value) in environment.sorted(by: { $0.key < $1.key }) where name.hasPrefix("CLOUDPARKD_") {
      if name == "CLOUDPARKD_CONFIG" { continue }
      guard let setting = Setting.all.first(where: { $0.variable == name }) else {
        problems.append("environment variable \(name): there is no such setting; see cloudparkd config settings")
        continue
      }
      take(setting, value, .environment(name), relativeTo: directory)
    }
  }

  private mutating func readFile(_ path: String, shownAs shown: String) {
    let text: String
    do { text = try readTextFile(path, bytesMax: 1 << 20) } catch {
      problems.append("\(shown): \(error.text)")
      return
    }
    readText(text, shownAs: shown, directory: path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "/")
  }

  private mutating func readText(_ text: String, shownAs shown: String, directory: String) {
    guard !text.mayHaveYAMLAliases else {
      problems.append("\(shown): YAML aliases (*name) are not supported: write the value again")
      return
    }
    do {
      guard let root = try Yams.compose(yaml: text) else { return }
      readMapping(root, prefix: "", file: shown, directory: directory)
    } catch {
      problems.append("\(shown): not valid YAML: \(error)")
    }
  }

  private mutating func readMapping(_ node: Node, prefix: String, file: String, directory: String) {
    // A section whose lines are all behind `#` is null: nothing is set there.
    if let scalar = node.scalar, ["", "~", "null"].contains(scalar.string) { return }
    guard let mapping = node.mapping else {
      problems.append("\(Self.place(node, file)): \(prefix.isEmpty ? "the file" : prefix) must hold settings by name")
      return
    }
    for (name, value) in mapping {
      let key = prefix + (name.string ?? "")
      let isSection = Setting.all.contains { $0.key.hasPrefix(key + ".") }
      if isSection {
        readMapping(value, prefix: key + ".", file: file, directory: directory)
      } else if let setting = Setting.named(key) {
        guard let scalar = value.scalar else {
          problems.append("\(Self.place(value, file)): \(key) must be one value, not a list or section")
          continue
        }
        let mark = value.mark
        take(
          setting, scalar.string, .file(path: file, line: mark?.line ?? 1, column: mark?.column ?? 1),
          relativeTo: directory)
      } else {
        problems.append("\(Self.place(name, file)): there is no setting \(key)\(Self.suggestion(key))")
      }
    }
  }

  private static func place(_ node: Node, _ file: String) -> String {
    node.mark.map { "\(file):\($0.line):\($0.column)" } ?? file
  }

  /// ` (did you mean limits.message?)` for a name that is nearly one.
  static func suggestion(_ key: String) -> String {
    let nearest = Setting.all.map { ($0.key, editDistance(key, $0.key)) }.min { $0.1 < $1.1 }
    guard let nearest, nearest.1 <= max(2, key.count / 4) else { return "; see cloudparkd config settings" }
    return " (did you mean \(nearest.0)?)"
  }

  static func workingDirectory() -> String {
    guard let path = getcwd(nil, 0) else { return "." }
    defer { free(path) }
    return String(cString: path)
  }
}

/// Insertions, deletions and replacements between two words.
func editDistance(_ left: String, _ right: String) -> Int {
  let (left, right) = (Array(left.utf8), Array(right.utf8))
  var row = Array(0...right.count)
  for (i, a) in left.enumerated() {
    var diagonal = row[0]
    row[0] = i + 1
    for (j, b) in right.enumerated() {
      let above = row[j + 1]
      row[j + 1] = min(above + 1, row[j] + 1, diagonal + (a == b ? 0 : 1))
      diagonal = above
    }
  }
  return row[right.count]
}

/// A small text file whole; the problem says what the system said.
func readTextFile(_ path: String, bytesMax: Int) throws(SettingProblem) -> String {
  let descriptor = open(path, O_RDONLY | O_CLOEXEC)
  guard descriptor >= 0 else { throw SettingProblem("cannot be read: \(String(cString: strerror(errno)))") }
  defer { close(descriptor) }
  var bytes: [UInt8] = []
  var piece = [UInt8](repeating: 0, count: 16 << 10)
  while true {
    let count = read(descriptor, &piece, piece.count)
    if count < 0 && errno == EINTR { continue }
    guard count >= 0 else { throw SettingProblem("cannot be read: \(String(cString: strerror(errno)))") }
    if count == 0 { break }
    bytes += piece[..<count]
    guard bytes.count <= bytesMax else { throw SettingProblem("is larger than \(bytesMax) bytes") }
  }
  guard let text = String(validating: bytes, as: UTF8.self) else { throw SettingProblem("is not UTF-8") }
  return text
}
