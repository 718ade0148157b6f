/// Spans of time as people write them.
public enum TimeText {
  /// Seconds of `250us`, `5ms`, `1.5s`, `10m`, `2h`; nil if it is none.
  public static func seconds(_ text: String) -> Double? {
    for (unit, factor) in [("us", 1e-6), ("µs", 1e-6), ("ms", 1e-3), ("s", 1.0), ("m", 60.0), ("h", 3600.0)]
    where text.hasSuffix(unit) {
      guard let number = Double(text.dropLast(unit.count)), number.isFinite, number >= 0, number <= 1e9 else {
        return nil
      }
      return number * factor
    }
    return nil
  }

  /// `410 us`, `1.24 ms`, `6.03 s`: three digits.
  public static func nanos(_ nanos: UInt64) -> String {
    let value = Double(nanos)
    switch value {
    case ..<1e3: return "\(nanos) ns"
    case ..<1e6: return digits(value / 1e3) + " us"
    case ..<1e9: return digits(value / 1e6) + " ms"
    default: return digits(value / 1e9) + " s"
    }
  }

  /// Three significant digits, never in scientific notation.
  static func digits(_ value: Double) -> String {
    switch value {
    case ..<10: fixed(value, 2)
    case ..<100: fixed(value, 1)
    default: fixed(value, 0)
    }
  }

  /// With so many decimals.
  public static func fixed(_ value: Double, _ decimals: Int) -> String {
    guard value.isFinite else { return "-" }
    var scale = 1.0
    for _ in 0..<decimals { scale *= 10 }
    let scaled = (abs(value) * scale).rounded()
    guard scaled < 9e18 else { return String(value) }
    let whole = UInt64(scaled)
    let sign = value < 0 && whole > 0 ? "-" : ""
    guard decimals > 0 else { return sign + String(whole) }
    let unit = UInt64(scale)
    let rest = String(whole % unit)
    return sign + String(whole / unit) + "." + String(repeating: "0", count: decimals - rest.count) + rest
  }

  /// `1,234,567`.
  public static func grouped(_ value: Double) -> String {
    guard value.isFinite, abs(value) < 9e18 else { return "-" }
    var digits = String(UInt64(abs(value).rounded()))
    var groups: [String] = []
    while digits.count > 3 {
      groups.insert(String(digits.suffix(3)), at: 0)
      digits.removeLast(3)
    }
    return (value <= -0.5 ? "-" : "") + ([digits] + groups).joined(separator: ",")
  }
}
