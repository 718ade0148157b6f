/// A unified social credit code (统一社会信用代码), GB 32100-2015, valid by construction.
///
/// 18 characters: registering authority (1), kind of body (1), region of the registering authority (6, GB/T 2260),
/// organisation code (9, GB 11714 with its own check character), check character (1). The region is where the body was
/// registered, which need not be where it works.
///
///     let code = try CreditCode("91350100M000100Y43")   // the standard's worked example
///     code.region                                        // "350100"
public struct CreditCode: Sendable, Hashable, CustomStringConvertible {
  /// The 18 characters, upper case, half width.
  public let text: String

  /// Reads a code, accepting surrounding white space, lower case and full-width characters. Positions in errors count
  /// from 1 in the normalised text.
  public init(_ input: String) throws(CreditCodeError) {
    let scalars = Self.normalised(input)
    try Self.check(scalars)
    text = String(String.UnicodeScalarView(scalars))
  }

  /// The registering authority and the kind of body, position 1 and 2.
  public var authority: Character { character(0) }
  public var kind: Character { character(1) }
  /// Six digits of GB/T 2260, positions 3...8.
  public var region: String { slice(2, 6) }
  /// The organisation code, positions 9...17.
  public var body: String { slice(8, 9) }
  public var checkCharacter: Character { character(17) }
  public var description: String { text }

  /// Whether the registering authority's region starts with `prefix`, such as "11" (Beijing) or "110105" (Chaoyang).
  public func isRegistered(inRegion prefix: String) -> Bool { region.hasPrefix(prefix) }

  /// The check character that belongs to the first 17 characters; nil when they are not 17 code characters.
  public static func checkCharacter(ofFirst17 text: String) -> Character? {
    CreditCodeAlphabet.checkCharacter(of: normalised(text)).map(Character.init)
  }

  private func character(_ offset: Int) -> Character { text[text.index(text.startIndex, offsetBy: offset)] }

  private func slice(_ offset: Int, _ count: Int) -> String { String(text.dropFirst(offset).prefix(count)) }

  private static func normalised(_ input: String) -> [Unicode.Scalar] {
    WidthNormalisation.trimmed(input).unicodeScalars.map {
      WidthNormalisation.asciiUppercased(WidthNormalisation.halfWidth($0))
    }
  }

  private static func check(_ scalars: [Unicode.Scalar]) throws(CreditCodeError) {
    guard scalars.count == 18 else { throw .length(scalars.count) }
    for (offset, scalar) in scalars.enumerated() where CreditCodeAlphabet.value(of: scalar) == nil {
      throw .character(scalar, position: offset + 1)
    }
    guard let kinds = CreditCodeAuthorities.kinds[scalars[0]] else { throw .authority(scalars[0]) }
    guard kinds.contains(scalars[1]) else { throw .kind(scalars[1], authority: scalars[0]) }
    for offset in 2..<8 where !("0"..."9").contains(scalars[offset]) {
      throw .regionDigit(scalars[offset], position: offset + 1)
    }
    let province = String(String.UnicodeScalarView(scalars[2..<4]))
    guard province == "10" || AdministrativeRegions.provinces.contains(province) else { throw .region(province) }
    guard let bodyCheck = CreditCodeAlphabet.bodyCheckCharacter(of: scalars[8..<16]),
      let check = CreditCodeAlphabet.checkCharacter(of: scalars[..<17])
    else { throw .length(scalars.count) }
    guard scalars[16] == bodyCheck else { throw .bodyCheck(found: scalars[16], expected: bodyCheck) }
    guard scalars[17] == check else { throw .check(found: scalars[17], expected: check) }
  }
}

/// Why a text is not a unified social credit code. Positions count from 1.
public enum CreditCodeError: ExplainedError, Hashable, CustomStringConvertible {
  /// Not 18 characters.
  case length(Int)
  /// A character outside the code's alphabet (I, O, S, V, Z are not in it).
  case character(Unicode.Scalar, position: Int)
  /// Position 1 names no registering authority.
  case authority(Unicode.Scalar)
  /// Position 2 is no kind of body that this authority registers.
  case kind(Unicode.Scalar, authority: Unicode.Scalar)
  /// Positions 3...8 must be digits.
  case regionDigit(Unicode.Scalar, position: Int)
  /// Positions 3 and 4 are no province-level division of GB/T 2260.
  case region(String)
  /// Position 17, the organisation code's own check character (GB 11714).
  case bodyCheck(found: Unicode.Scalar, expected: Unicode.Scalar)
  /// Position 18.
  case check(found: Unicode.Scalar, expected: Unicode.Scalar)

  public var explanation: BilingualText {
    switch self {
    case .length(let count):
      return BilingualText(
        zh: "统一社会信用代码应为18位,实际\(count)位", en: "a unified social credit code has 18 characters, this one has \(count)")
    case .character(let scalar, let position):
      let shown = shownScalar(scalar)
      return BilingualText(
        zh: "统一社会信用代码第\(position)位“\(shown)”不是代码字符(0-9、A-Y,不含I、O、S、V、Z)",
        en: "position \(position): '\(shown)' is not a code character (0-9 and A-Y without I, O, S, V, Z)")
    case .authority(let scalar):
      return BilingualText(
        zh: "统一社会信用代码第1位“\(scalar)”不是登记管理部门代码", en: "position 1: '\(scalar)' names no registering authority")
    case .kind(let scalar, let authority):
      return BilingualText(
        zh: "统一社会信用代码第2位“\(scalar)”不是登记管理部门\(authority)的机构类别代码",
        en: "position 2: '\(scalar)' is no kind of body registered by authority '\(authority)'")
    case .regionDigit(let scalar, let position):
      return BilingualText(
        zh: "统一社会信用代码第\(position)位“\(scalar)”应为数字(第3-8位为行政区划码)",
        en: "position \(position): '\(scalar)' must be a digit (positions 3-8 are the region)")
    case .region(let province):
      return BilingualText(
        zh: "统一社会信用代码第3-4位“\(province)”不是省级行政区划码",
        en: "positions 3-4: '\(province)' is no province-level region of GB/T 2260")
    case .bodyCheck(let found, let expected):
      return BilingualText(
        zh: "统一社会信用代码第17位(主体标识码校验码)为“\(found)”,按GB 11714应为“\(expected)”,请核对第9-17位",
        en: "position 17: the body's check character is '\(found)', GB 11714 gives '\(expected)'; verify positions 9-17"
      )
    case .check(let found, let expected):
      return BilingualText(
        zh: "统一社会信用代码第18位校验码为“\(found)”,按GB 32100-2015应为“\(expected)”,请核对各位",
        en: "position 18: the check character is '\(found)', GB 32100-2015 gives '\(expected)'; verify every position")
    }
  }
}

/// A scalar for a message: itself when it prints, its code point otherwise (a message must not carry control codes).
func shownScalar(_ scalar: Unicode.Scalar) -> String {
  TextRules.isForbidden(scalar) ? "U+" + paddedHex(scalar.value) : String(Character(scalar))
}
