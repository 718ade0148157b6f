/// The one family of masking functions: personal data leaves the server through these, or audited in clear.
///
/// Each function is total. What does not look like the thing it should be is masked more, never less, so that a value
/// in the wrong field does not leak.
public enum Masking {
  /// `138****1234`: the first three and last four digits of an 11-digit mobile number; a landline keeps its last two
  /// digits; anything else keeps nothing.
  public static func phone(_ text: String) -> String {
    guard let number = try? PhoneNumber(text) else { return stars(text) }
    switch number.kind {
    case .mobile: return number.digits.prefix(3) + "****" + number.digits.suffix(4)
    case .landline: return String(repeating: "*", count: number.digits.count - 2) + number.digits.suffix(2)
    }
  }

  /// `张*`, `欧**`, `J***`: the first character, then a star for each that follows, three at most.
  public static func personName(_ text: String) -> String {
    let name = WidthNormalisation.trimmed(text)
    guard let first = name.first else { return "" }
    // A name of one character, or a "name" of digits (a number typed into the wrong field), shows nothing.
    guard name.count > 1, !isDigit(first) else { return stars(name) }
    return String(first) + String(repeating: "*", count: min(3, name.count - 1))
  }

  /// `1****************X`: first and last character of an 18-character identity number; nothing of anything else.
  /// Public notices use `residentIDForNotice`, which shows no digit.
  public static func residentID(_ text: String) -> String {
    let id = WidthNormalisation.trimmed(text)
    guard id.unicodeScalars.count == 18, let first = id.first, let last = id.last else { return stars(id) }
    return String(first) + String(repeating: "*", count: 16) + String(last)
  }

  /// Eighteen stars, whatever the number: no digit of an identity number may stand in a public notice.
  public static func residentIDForNotice(_ text: String) -> String { String(repeating: "*", count: 18) }

  /// `**** **** **** 1234`: the last four digits of an account of 12...30 digits; nothing of anything else.
  public static func bankAccount(_ text: String) -> String {
    let digits = WidthNormalisation.halfWidth(text).unicodeScalars.filter { !$0.properties.isWhitespace && $0 != "-" }
    guard (12...30).contains(digits.count), digits.allSatisfy({ ("0"..."9").contains($0) }) else { return stars(text) }
    return "**** **** **** " + String(String.UnicodeScalarView(digits.suffix(4)))
  }

  /// `91110105********3X`: the authority, kind and region, then stars, the last two characters in clear; nothing of a
  /// text that is not 18 characters. Codes are public records; lists that anybody may search do not need them whole.
  public static func creditCode(_ text: String) -> String {
    let code = WidthNormalisation.trimmed(text)
    guard code.unicodeScalars.count == 18, code.utf8.count == 18 else { return stars(code) }
    return code.prefix(8) + "********" + code.suffix(2)
  }

  /// `z***@example.com`: the first character of the local part; the domain in clear. Without exactly one @ between two
  /// non-empty parts, nothing.
  public static func email(_ text: String) -> String {
    let address = WidthNormalisation.trimmed(text)
    let parts = address.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, let first = parts[0].first, !parts[1].isEmpty, !isDigit(first) || parts[0].count > 1 else {
      return stars(address)
    }
    return "\(first)***@\(parts[1])"
  }

  /// `北京市朝阳区****`: up to and including the first 区, 县 or 旗 among the first twelve characters, else the first 市;
  /// the rest, which finds a door, is hidden.
  public static func address(_ text: String) -> String {
    let characters = Array(WidthNormalisation.trimmed(text))
    guard !characters.isEmpty else { return "" }
    let head = characters.prefix(12)
    let end = head.firstIndex(where: { $0 == "区" || $0 == "县" || $0 == "旗" }) ?? head.firstIndex(of: "市")
    guard let end, characters[...end].allSatisfy({ !isDigit($0) }) else { return "****" }
    return String(characters[...end]) + "****"
  }

  /// Free text with every run of seven or more digits (an X may end it; single spaces and hyphens do not end it) made
  /// stars: phone, identity and account numbers that people type into remarks. For notices and logs.
  public static func numbers(in text: String) -> String {
    var scalars = Array(text.unicodeScalars)
    var index = 0
    while index < scalars.count {
      guard isDigit(scalars[index]) else {
        index += 1
        continue
      }
      var end = index
      var digits = 0
      var cursor = index
      while cursor < scalars.count {
        if isDigit(scalars[cursor]) {
          digits += 1
          cursor += 1
          end = cursor
        } else if scalars[cursor] == " " || scalars[cursor] == "-", cursor + 1 < scalars.count,
          isDigit(scalars[cursor + 1])
        {
          cursor += 1
        } else {
          break
        }
      }
      if digits >= 7 {
        if end < scalars.count, scalars[end] == "X" || scalars[end] == "x" || scalars[end] == "Ｘ" { end += 1 }
        for position in index..<end where scalars[position] != " " && scalars[position] != "-" {
          scalars[position] = "*"
        }
      }
      index = end
    }
    return String(String.UnicodeScalarView(scalars))
  }

  /// Whether a character is a digit. `Character.isNumber` would do worse: 京, 万, 陆 and 伍 are numerals to it.
  private static func isDigit(_ character: Character) -> Bool { character.unicodeScalars.contains(where: isDigit) }

  /// Any decimal digit of any script, full width included.
  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .decimalNumber
  }

  /// Stars in place of the text, a fixed number, so that not even its length shows.
  private static func stars(_ text: String) -> String { text.isEmpty ? "" : "****" }
}
