/// A resident identity number (公民身份号码), GB 11643-1999: region 6, birth date 8, sequence 3, check 1 (ISO 7064
/// MOD 11-2, where 10 is written X). The 15-digit numbers of GB 11643-1989 are out of use and refused.
///
/// The type exists to tell a mistyped number from a right one and to mask it; it prints masked, so that a log line
/// cannot leak it.
public struct ResidentID: Sendable, Hashable, CustomStringConvertible {
  /// The 18 characters in clear: sensitive personal information (Personal Information Protection Law, article 28).
  public let text: String
  public let birthDate: CivilDate

  static let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
  static let checkCharacters = Array("10X98765432".unicodeScalars)

  public init(_ input: String) throws(ResidentIDError) {
    let scalars = WidthNormalisation.trimmed(input).unicodeScalars.map {
      WidthNormalisation.asciiUppercased(WidthNormalisation.halfWidth($0))
    }
    guard scalars.count == 18 else { throw .length(scalars.count) }
    for (offset, scalar) in scalars.enumerated() {
      guard ("0"..."9").contains(scalar) || (offset == 17 && scalar == "X") else {
        throw .character(position: offset + 1)
      }
    }
    let text = String(String.UnicodeScalarView(scalars))
    guard AdministrativeRegions.provinces.contains(String(text.prefix(2))) else { throw .region }
    let digits = scalars.prefix(17).map { Int($0.value) - 48 }
    let year = digits[6...9].reduce(0) { $0 * 10 + $1 }
    guard let date = try? CivilDate(year: year, month: digits[10] * 10 + digits[11], day: digits[12] * 10 + digits[13])
    else { throw .birthDate }
    let sum = zip(digits, Self.weights).reduce(0) { $0 + $1.0 * $1.1 }
    guard scalars[17] == Self.checkCharacters[sum % 11] else { throw .check }
    self.text = text
    birthDate = date
  }

  public var description: String { Masking.residentID(text) }
}

/// Why a text is not a resident identity number. The messages never repeat any of its digits.
public enum ResidentIDError: ExplainedError, Hashable, CustomStringConvertible {
  case length(Int)
  case character(position: Int)
  case region
  case birthDate
  case check

  public var explanation: BilingualText {
    switch self {
    case .length(let count):
      return BilingualText(
        zh: "公民身份号码应为18位,实际\(count)位", en: "an identity number has 18 characters, this one has \(count)")
    case .character(let position):
      return BilingualText(
        zh: "公民身份号码第\(position)位应为数字\(position == 18 ? "或X" : "")",
        en: "position \(position) must be a digit\(position == 18 ? " or X" : "")")
    case .region: return BilingualText(zh: "公民身份号码第1-2位不是省级行政区划码", en: "positions 1-2 are no province-level region")
    case .birthDate: return BilingualText(zh: "公民身份号码第7-14位不是有效日期", en: "positions 7-14 are no date")
    case .check:
      return BilingualText(zh: "公民身份号码校验码不符,请核对", en: "the check character does not match; verify every position")
    }
  }
}
