/// The commented configuration file, made from the table of settings so that it cannot drift from it.
enum DefaultConfiguration {
  /// YAML with every setting: those that must be set stand open, the rest behind `#` with their defaults.
  static var text: String {
    var lines = [
      "# cloudparkd.yaml: every setting with its default. Each can also be set by the environment variable named",
      "# behind it, by --set key=value, and the commonest by a flag; later ones of these win.",
    ]
    var section = ""
    for setting in Setting.all {
      let parts = setting.key.split(separator: ".").map(String.init)
      let name = parts[parts.count - 1]
      let indent = parts.count > 1 ? "  " : ""
      lines.append("")
      if parts.count > 1 && parts[0] != section {
        section = parts[0]
        lines.append("\(section):")
      }
      for line in wrapped(setting.comment + " (\(setting.variable))", width: 112 - indent.count) {
        lines.append("\(indent)# \(line)")
      }
      if let value = setting.defaultText {
        lines.append("\(indent)# \(name): \(value.isEmpty ? "\"\"" : value)")
      } else {
        lines.append("\(indent)\(name): /path/to/\(name)")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func wrapped(_ text: String, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      if !line.isEmpty && line.count + 1 + word.count > width {
        lines.append(line)
        line = ""
      }
      line += (line.isEmpty ? "" : " ") + word
    }
    return line.isEmpty ? lines : lines + [line]
  }
}
