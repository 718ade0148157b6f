/// A telephone number of mainland China: a mobile number (11 digits, 1 then 3-9) or a landline with area code.
///
/// Accepted forms: `13812345678`, `138 1234 5678`, `+86 138-1234-5678`, full-width digits, `010-12345678`,
/// `0755 1234567`. Extensions and emergency numbers are not.
public struct PhoneNumber: Sendable, Hashable, CustomStringConvertible {
  public enum Kind: Sendable, Hashable { case mobile, landline }

  public let kind: Kind
  /// Digits only; a landline begins with its area code's 0. Equal numbers have equal digits.
  public let digits: String

  public init(_ input: String) throws(PhoneNumberError) {
    var digits: [Unicode.Scalar] = []
    var international = false
    let scalars = WidthNormalisation.trimmed(WidthNormalisation.halfWidth(input)).unicodeScalars
    for (offset, scalar) in scalars.enumerated() {
      switch scalar {
      case "0"..."9": digits.append(scalar)
      case "+" where offset == 0: international = true
      case " ", "-", "(", ")": continue
      default: throw .character(scalar, position: offset + 1)
      }
    }
    if international {
      guard digits.starts(with: "86".unicodeScalars) else { throw .foreign }
      digits.removeFirst(2)
    } else if digits.starts(with: "0086".unicodeScalars) {
      digits.removeFirst(4)
    } else if digits.count == 13, digits.starts(with: "861".unicodeScalars) {
      digits.removeFirst(2)
    }
    // After +86 a landline is written without its trunk 0: 86 10 1234 5678.
    if international, let first = digits.first, !(first == "1" && digits.count == 11), first != "0" {
      digits.insert("0", at: 0)
    }
    let text = String(String.UnicodeScalarView(digits))
    if digits.count == 11, digits[0] == "1", ("3"..."9").contains(digits[1]) {
      self.init(kind: .mobile, digits: text)
    } else if Self.isLandline(digits) {
      self.init(kind: .landline, digits: text)
    } else {
      throw .form(digits: digits.count)
    }
  }

  private init(kind: Kind, digits: String) {
    self.kind = kind
    self.digits = digits
  }

  public var description: String { digits }

  /// Area codes: 010 and 02x (three digits with the 0, then eight) or 0[3-9]xx (four, then seven or eight).
  private static func isLandline(_ digits: [Unicode.Scalar]) -> Bool {
    guard digits.count >= 11, digits[0] == "0" else { return false }
    let areaDigits: Int
    switch digits[1] {
    case "1" where digits[2] == "0": areaDigits = 3
    case "2": areaDigits = 3
    case "3"..."9": areaDigits = 4
    default: return false
    }
    let local = digits.count - areaDigits
    return (areaDigits == 3 ? local == 8 : local == 7 || local == 8) && ("2"..."8").contains(digits[areaDigits])
  }
}

/// Why a text is not a telephone number.
public enum PhoneNumberError: ExplainedError, Hashable, CustomStringConvertible {
  case character(Unicode.Scalar, position: Int)
  /// A country code other than 86.
  case foreign
  /// The digits form neither a mobile number nor a landline with area code.
  case form(digits: Int)

  public var explanation: BilingualText {
    switch self {
    case .character(let scalar, let position):
      return BilingualText(
        zh: "电话号码第\(position)个字符“\(shownScalar(scalar))”不允许使用",
        en: "telephone number: character \(position), '\(shownScalar(scalar))', is not allowed")
    case .foreign:
      return BilingualText(zh: "仅支持中国大陆电话号码(+86)", en: "only numbers of mainland China (+86) are supported")
    case .form(let digits):
      return BilingualText(
        zh: "电话号码(\(digits)位数字)既不是11位手机号,也不是带区号的固定电话",
        en: "\(digits) digits are neither a mobile number (11 digits) nor a landline with its area code")
    }
  }
}
