import Glibc
import Logging

/// Log lines on standard error: readable ones, or one JSON object each.
struct LogOutput: LogHandler {
  /// The form of a line.
  enum Format: String, Sendable { case text, json }

  let label: String
  let format: Format
  var logLevel: Logger.Level
  var metadata: Logger.Metadata = [:]
  var metadataProvider: Logger.MetadataProvider?

  init(label: String, format: Format, level: Logger.Level) {
    self.label = label
    self.format = format
    logLevel = level
  }

  subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  func log(event: LogEvent) {
    var all = metadata
    if let provided = metadataProvider?.get() { all.merge(provided) { _, new in new } }
    if let own = event.metadata { all.merge(own) { _, new in new } }
    let time = Self.timestamp()
    var line =
      switch format {
      case .text: Self.textLine(time, event.level, label, "\(event.message)", all)
      case .json: Self.jsonLine(time, event.level, label, "\(event.message)", all)
      }
    line.append("\n")
    // One write a line: lines of several threads do not mix.
    var bytes = Array(line.utf8)[...]
    while !bytes.isEmpty {
      let written = bytes.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
      if written < 0 && errno == EINTR { continue }
      guard written > 0 else { return }
      bytes = bytes.dropFirst(written)
    }
  }

  static func textLine(
    _ time: String, _ level: Logger.Level, _ label: String, _ message: String, _ metadata: Logger.Metadata
  ) -> String {
    let pairs = metadata.sorted { $0.key < $1.key }.map { " \($0.key)=\(singleLine("\($0.value)"))" }.joined()
    return "\(time) \(level.rawValue.uppercased()) \(label): \(singleLine(message))\(pairs)"
  }

  static func jsonLine(
    _ time: String, _ level: Logger.Level, _ label: String, _ message: String, _ metadata: Logger.Metadata
  ) -> String {
    var line = "{\"time\":\(quoted(time)),\"level\":\(quoted(level.rawValue)),\"logger\":\(quoted(label))"
    line += ",\"message\":\(quoted(message))"
    for (key, value) in metadata.sorted(by: { $0.key < $1.key }) { line += ",\(quoted(key)):\(quoted("\(value)"))" }
    return line + "}"
  }

  /// Without line breaks and control characters: what a peer sent must not look like a line of ours.
  static func singleLine(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x7f }) else { return text }
    var result = ""
    for scalar in text.unicodeScalars {
      if scalar.value < 0x20 || scalar.value == 0x7f {
        result += "\\u{\(String(scalar.value, radix: 16))}"
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// A JSON string (RFC 8259, section 7).
  static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case _ where scalar.value < 0x20:
        let hex = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  /// Now, in UTC with milliseconds (RFC 3339).
  static func timestamp() -> String {
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    var parts = tm()
    var seconds = now.tv_sec
    gmtime_r(&seconds, &parts)
    func two(_ number: CInt) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let millis = now.tv_nsec / 1_000_000
    let fraction = String(repeating: "0", count: 3 - String(millis).count) + String(millis)
    return "\(parts.tm_year + 1900)-\(two(parts.tm_mon + 1))-\(two(parts.tm_mday))T"
      + "\(two(parts.tm_hour)):\(two(parts.tm_min)):\(two(parts.tm_sec)).\(fraction)Z"
  }
}
