/// What was wrong with a text, and at which scalar.
public struct TextError: ExplainedError, Hashable, CustomStringConvertible {
  public enum Kind: Sendable, Hashable {
    /// Fewer scalars than `minimum`.
    case tooShort(count: Int, minimum: Int)
    /// More scalars than `maximum`.
    case tooLong(count: Int, maximum: Int)
    /// A scalar that no text may hold, at this offset (in scalars, from 0).
    case forbidden(scalar: UInt32, offset: Int)
  }

  /// The name of the field, as the caller calls it.
  public var field: String
  public var kind: Kind

  public var explanation: BilingualText {
    switch kind {
    case .tooShort(let count, let minimum):
      return BilingualText(
        zh: "\(field):长度\(count)个字符,至少需要\(minimum)个",
        en: "\(field): \(count) characters, at least \(minimum) are needed")
    case .tooLong(let count, let maximum):
      return BilingualText(
        zh: "\(field):长度\(count)个字符,最多\(maximum)个", en: "\(field): \(count) characters, at most \(maximum) are allowed")
    case .forbidden(let scalar, let offset):
      let code = "U+" + paddedHex(scalar)
      return BilingualText(
        zh: "\(field):第\(offset + 1)个字符(\(code))不允许使用,请删除",
        en: "\(field): character \(offset + 1) (\(code)) is not allowed; remove it")
    }
  }
}

/// Limits of a text field, counted in Unicode scalars (not bytes, not grapheme clusters: a cluster has no bound).
public struct TextRules: Sendable, Hashable {
  public var scalarsMin: Int
  public var scalarsMax: Int
  /// Whether line feeds (U+000A) are allowed. A carriage return never is: normalise line ends before.
  public var allowsLineFeeds: Bool

  public init(scalarsMin: Int = 1, scalarsMax: Int, allowsLineFeeds: Bool = false) {
    self.scalarsMin = scalarsMin
    self.scalarsMax = scalarsMax
    self.allowsLineFeeds = allowsLineFeeds
  }

  /// One line: names, titles.
  public static let title = TextRules(scalarsMax: 200)
  /// A paragraph or several: descriptions, reasons, opinions.
  public static let body = TextRules(scalarsMin: 0, scalarsMax: 20_000, allowsLineFeeds: true)
  /// A short remark of one line, possibly empty.
  public static let remark = TextRules(scalarsMin: 0, scalarsMax: 500)

  /// Throws the first thing wrong with `text`.
  ///
  /// Refused besides the lengths: control characters, line and paragraph separators, bidirectional overrides and
  /// isolates (they make a page show another order than the stored one), invisible fillers, noncharacters and private
  /// use. Zero-width joiner and variation selectors pass, since emoji and rare Han need them.
  public func check(_ text: String, field: String) throws(TextError) {
    var count = 0
    for scalar in text.unicodeScalars {
      if Self.isForbidden(scalar), !(allowsLineFeeds && scalar == "\n") {
        throw TextError(field: field, kind: .forbidden(scalar: scalar.value, offset: count))
      }
      count += 1
    }
    if count < scalarsMin { throw TextError(field: field, kind: .tooShort(count: count, minimum: scalarsMin)) }
    if count > scalarsMax { throw TextError(field: field, kind: .tooLong(count: count, maximum: scalarsMax)) }
  }

  /// `text` with its ends trimmed and CRLF or CR made LF, then checked. What a service stores.
  public func normalise(_ text: String, field: String) throws(TextError) -> String {
    var scalars = String.UnicodeScalarView()
    var previousWasReturn = false
    for scalar in text.unicodeScalars {
      if !(scalar == "\n" && previousWasReturn) { scalars.append(scalar == "\r" ? "\n" : scalar) }
      previousWasReturn = scalar == "\r"
    }
    let result = WidthNormalisation.trimmed(String(scalars))
    try check(result, field: field)
    return result
  }

  static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x1F, 0x7F...0x9F: return true  // C0, DEL, C1
    case 0x00AD, 0x034F, 0x061C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180E, 0x3164, 0xFFA0: return true  // invisible
    case 0x200B, 0x200E, 0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF: return true  // marks, overrides, isolates
    case 0xE000...0xF8FF, 0xF0000...0x10FFFF: return true  // private use
    case 0xFDD0...0xFDEF, 0xFFF9...0xFFFF: return true  // noncharacters, interlinear marks, replacement
    case 0xE0000...0xE007F: return true  // tags
    default: return scalar.value & 0xFFFE == 0xFFFE
    }
  }
}

/// A key of the platform (an idempotency key in text form, a tag, a programme name): ASCII, so that equal keys are
/// equal bytes on every storage engine.
public enum KeyText {
  public static let scalarsMax = 128

  /// `text` if it is a key: 1...128 of `A-Z a-z 0-9 . _ : -`, nil otherwise.
  public static func validated(_ text: String) -> String? {
    let scalars = text.unicodeScalars
    guard (1...scalarsMax).contains(scalars.count), scalars.allSatisfy(isKeyScalar) else { return nil }
    return text
  }

  private static func isKeyScalar(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "A"..."Z", "a"..."z", "0"..."9", ".", "_", ":", "-": return true
    default: return false
    }
  }
}

func paddedHex(_ value: UInt32) -> String {
  let digits = String(value, radix: 16, uppercase: true)
  return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
}

/// Decimal digits of a non-negative number, padded with zeros on the left.
func padded(_ value: some BinaryInteger, to width: Int) -> String {
  let digits = String(value)
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
