/// What a setting's text may be, and what is read from it.
enum SettingKind: Sendable, Equatable {
  /// Any text that is not empty.
  case text
  /// A file or directory; a relative one is taken from the directory of the configuration file that names it, or from
  /// the working directory when it comes from a flag or the environment.
  case path
  /// `host:port`, `[v6]:port`; port 0 lets the system choose.
  case address
  /// The same, or nothing: then there is no such listener.
  case addressOrNone
  /// A whole number in a range.
  case integer(ClosedRange<Int>)
  /// A time: a number and `ms`, `s`, `m`, `h` or `d`; kept in milliseconds.
  case duration(ClosedRange<Int>)
  /// A size: a number and nothing, `KiB`, `MiB` or `GiB`; kept in bytes.
  case bytes(ClosedRange<Int>)
  /// `true` or `false`.
  case flag
  /// One of these words.
  case choice([String])
}

/// A setting's value after reading.
enum SettingValue: Sendable, Equatable {
  case text(String)
  case number(Int)
  case flag(Bool)
}

extension SettingKind {
  /// Reads a value; the failure says what is wrong and what is allowed.
  func read(_ text: String, relativeTo directory: String) -> Result<SettingValue, SettingProblem> {
    switch self {
    case .text:
      return text.isEmpty ? .failure(SettingProblem("is empty")) : .success(.text(text))
    case .path:
      if text.isEmpty { return .success(.text("")) }
      return .success(.text(text.hasPrefix("/") ? text : directory + "/" + text))
    case .addressOrNone where text.isEmpty:
      return .success(.text(""))
    case .address, .addressOrNone:
      guard let address = HostAndPort(text) else {
        return .failure(
          SettingProblem("\"\(text)\" is no address: write host:port or [IPv6]:port, port 0 to 65535"))
      }
      return .success(.text(address.description))
    case .integer(let range):
      guard let number = Int(text) else { return .failure(SettingProblem("\"\(text)\" is no whole number")) }
      return Self.inRange(number, range, text, describe: String.init)
    case .duration(let range):
      guard
        let millis = Self.scaled(text, [("ms", 1), ("s", 1000), ("m", 60_000), ("h", 3_600_000), ("d", 86_400_000)])
      else {
        return .failure(SettingProblem("\"\(text)\" is no time: write a whole number and ms, s, m, h or d, as 30s"))
      }
      return Self.inRange(millis, range, text) { Self.durationText($0) }
    case .bytes(let range):
      guard let bytes = Self.scaled(text, [("KiB", 1 << 10), ("MiB", 1 << 20), ("GiB", 1 << 30), ("", 1)]) else {
        return .failure(
          SettingProblem("\"\(text)\" is no size: write a whole number of bytes, or with KiB, MiB or GiB"))
      }
      return Self.inRange(bytes, range, text) { Self.bytesText($0) }
    case .flag:
      switch text.lowercased() {
      case "true", "yes", "on": return .success(.flag(true))
      case "false", "no", "off": return .success(.flag(false))
      default: return .failure(SettingProblem("\"\(text)\" is neither true nor false"))
      }
    case .choice(let words):
      guard words.contains(text) else {
        return .failure(SettingProblem("\"\(text)\" is none of \(words.joined(separator: ", "))"))
      }
      return .success(.text(text))
    }
  }

  private static func inRange(
    _ number: Int, _ range: ClosedRange<Int>, _ text: String, describe: (Int) -> String
  ) -> Result<SettingValue, SettingProblem> {
    guard range.contains(number) else {
      return .failure(
        SettingProblem("\(text) is outside \(describe(range.lowerBound)) to \(describe(range.upperBound))"))
    }
    return .success(.number(number))
  }

  /// A number with one of the units; the longest unit that fits counts.
  private static func scaled(_ text: String, _ units: [(String, Int)]) -> Int? {
    for (unit, factor) in units.sorted(by: { $0.0.utf8.count > $1.0.utf8.count }) where text.hasSuffix(unit) {
      guard let number = Int(text.dropLast(unit.count)), number >= 0 else { return nil }
      let (product, overflow) = number.multipliedReportingOverflow(by: factor)
      return overflow ? nil : product
    }
    return nil
  }

  /// A value as it would be written.
  func text(of value: SettingValue) -> String {
    switch (self, value) {
    case (_, .text(let text)): text.isEmpty ? "\"\"" : text
    case (_, .flag(let flag)): flag ? "true" : "false"
    case (.duration, .number(let millis)): Self.durationText(millis)
    case (.bytes, .number(let bytes)): Self.bytesText(bytes)
    case (_, .number(let number)): "\(number)"
    }
  }

  static func durationText(_ millis: Int) -> String {
    for (unit, factor) in [("d", 86_400_000), ("h", 3_600_000), ("m", 60_000), ("s", 1000)]
    where millis >= factor && millis % factor == 0 {
      return "\(millis / factor)\(unit)"
    }
    return "\(millis)ms"
  }

  static func bytesText(_ bytes: Int) -> String {
    for (unit, factor) in [("GiB", 1 << 30), ("MiB", 1 << 20), ("KiB", 1 << 10)]
    where bytes >= factor && bytes % factor == 0 {
      return "\(bytes / factor)\(unit)"
    }
    return "\(bytes)"
  }
}

/// What is wrong with one value.
struct SettingProblem: Error, Equatable {
  let text: String
  init(_ text: String) { self.text = text }
}

/// Where a server listens.
struct HostAndPort: Equatable, CustomStringConvertible {
  let host: String
  let port: Int

  /// From `host:port` or `[v6]:port`.
  init?(_ text: String) {
    guard let colon = text.lastIndex(of: ":"), let port = Int(text[text.index(after: colon)...]),
      (0...65_535).contains(port)
    else { return nil }
    var host = String(text[..<colon])
    if host.hasPrefix("[") && host.hasSuffix("]") {
      host = String(host.dropFirst().dropLast())
      guard host.contains(":") else { return nil }
    } else if host.contains(":") {
      return nil
    }
    guard !host.isEmpty else { return nil }
    self.host = host
    self.port = port
  }

  var description: String { host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)" }
}
