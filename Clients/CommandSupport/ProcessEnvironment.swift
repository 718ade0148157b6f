import Glibc

/// The environment variables and the places that follow from them.
package struct ProcessEnvironment {
  package var variables: [String: String]

  /// An environment of these variables.
  package init(variables: [String: String]) { self.variables = variables }

  package static var current: ProcessEnvironment {
    var variables: [String: String] = [:]
    var entry = environ
    while let line = entry.pointee {
      let text = String(cString: line)
      if let end = text.firstIndex(of: "=") {
        variables[String(text[..<end])] = String(text[text.index(after: end)...])
      }
      entry += 1
    }
    return ProcessEnvironment(variables: variables)
  }

  /// A variable that is set and not empty.
  package subscript(_ name: String) -> String? {
    guard let value = variables[name], !value.isEmpty else { return nil }
    return value
  }

  /// Where configuration lies: `$XDG_CONFIG_HOME/cloudpark` or `~/.config/cloudpark`; nil without a home.
  package var configurationDirectory: String? {
    if let base = self["XDG_CONFIG_HOME"], base.hasPrefix("/") { return base + "/cloudpark" }
    return self["HOME"].map { $0 + "/.config/cloudpark" }
  }

  /// Whether messages are shown in Chinese, by the locale.
  package var readsChinese: Bool {
    (self["LC_ALL"] ?? self["LC_MESSAGES"] ?? self["LANG"] ?? "").hasPrefix("zh")
  }
}
