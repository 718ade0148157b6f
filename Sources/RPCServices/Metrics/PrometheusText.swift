/// A page in Prometheus' text exposition format 0.0.4.
///
/// Source: prometheus.io, "Exposition formats", text-based format.
public struct PrometheusText: Sendable {
  /// What a family of samples is.
  public enum Kind: String, Sendable { case counter, gauge, histogram }

  /// The content type of the page.
  public static let contentType = "text/plain; version=0.0.4; charset=utf-8"

  /// The page so far.
  public private(set) var text = ""

  /// An empty page.
  public init() {}

  /// Begins a family: its help and its kind.
  public mutating func family(_ name: String, _ kind: Kind, _ help: String) {
    text += "# HELP \(name) \(Self.escaped(help, quotes: false))\n# TYPE \(name) \(kind.rawValue)\n"
  }

  /// One sample with a whole number.
  public mutating func sample(_ name: String, _ labels: [(String, String)], _ value: UInt64) {
    sample(name, labels, text: "\(value)")
  }

  /// One sample; `text` is its value as the format spells it.
  public mutating func sample(_ name: String, _ labels: [(String, String)], text value: String) {
    text += name
    if !labels.isEmpty {
      text += "{" + labels.map { "\($0)=\"\(Self.escaped($1, quotes: true))\"" }.joined(separator: ",") + "}"
    }
    text += " \(value)\n"
  }

  /// A family of one sample without labels.
  public mutating func single(_ name: String, _ kind: Kind, _ help: String, _ value: UInt64) {
    family(name, kind, help)
    sample(name, [], value)
  }

  /// Nanoseconds as seconds, exactly, without needless zeros: `0.00025`, `2.5`, `10`.
  static func seconds(_ nanoseconds: UInt64) -> String {
    let rest = nanoseconds % 1_000_000_000
    guard rest > 0 else { return "\(nanoseconds / 1_000_000_000)" }
    let digits = "\(rest)"
    var fraction = String(repeating: "0", count: 9 - digits.count) + digits
    while fraction.last == "0" { fraction.removeLast() }
    return "\(nanoseconds / 1_000_000_000).\(fraction)"
  }

  private static func escaped(_ text: String, quotes: Bool) -> String {
    var result = ""
    for character in text.unicodeScalars {
      switch character {
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\"" where quotes: result += "\\\""
      default: result.unicodeScalars.append(character)
      }
    }
    return result
  }
}
