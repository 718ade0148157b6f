/// Text from a server, made safe for a terminal.
package enum Printable {
  /// Without control characters, which steer terminals, and without marks that turn the direction of writing.
  package static func clean(_ text: String, keepsLines: Bool = false) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x0a where keepsLines: result.append(scalar)
      case 0x09, 0x0a, 0x0d: result.append(" ")
      case 0..<0x20, 0x7f..<0xa0, 0x200e, 0x200f, 0x2028...0x202e, 0x2066...0x2069, 0xfeff: result.append("\u{fffd}")
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}
