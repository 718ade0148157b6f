/// Folding of full-width forms, which Chinese input methods produce in place of ASCII.
///
/// Only U+FF01...U+FF5E (the full-width copies of ASCII) and U+3000 (the ideographic space) are folded; every other
/// scalar is left as it is. Canonical composition (NFC) is not applied: the standard library offers no public API for
/// it, and the identifiers of this module are ASCII or Han, for which it changes nothing.
public enum WidthNormalisation {
  /// The half-width form of one scalar, or the scalar itself.
  public static func halfWidth(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0xFF01...0xFF5E: return Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
    case 0x3000: return " "
    default: return scalar
    }
  }

  /// `text` with every full-width form folded.
  public static func halfWidth(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { scalars.append(halfWidth(scalar)) }
    return String(scalars)
  }

  /// `text` without white space at its ends.
  public static func trimmed(_ text: String) -> String {
    let scalars = text.unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return "" }
    return String(scalars[first...last])
  }

  /// ASCII lower-case letters raised to upper case; nothing else changes, whatever the locale.
  static func asciiUppercased(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard ("a"..."z").contains(scalar) else { return scalar }
    return Unicode.Scalar(scalar.value - 32) ?? scalar
  }
}
