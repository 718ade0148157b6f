/// A document number (发文字号) of an official document: agency code, year, sequence.
///
/// GB/T 9704-2012 7.2.5: the year in full between the hexagonal brackets 〔〕, the sequence without 第 and unpadded (1,
/// not 01), then 号. Sources also print 【】, [] and full-width forms; they are read and normalised.
///
///     try DocumentNumber("沪文旅发【2021】1号").description   // "沪文旅发〔2021〕1号"
public struct DocumentNumber: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// 发文机关代字, 1...20 Han characters or ASCII letters.
  public let agency: String
  public let year: Int
  public let sequence: Int

  public static let agencyScalarsMax = 20
  public static let yearRange = 1949...2199
  public static let sequenceRange = 1...99_999

  public init(agency: String, year: Int, sequence: Int) throws(DocumentNumberError) {
    guard !agency.isEmpty else { throw .agencyMissing }
    guard agency.unicodeScalars.count <= Self.agencyScalarsMax else { throw .agencyTooLong }
    if let bad = agency.unicodeScalars.first(where: { !Self.isAgencyScalar($0) }) { throw .agencyCharacter(bad) }
    guard Self.yearRange.contains(year) else { throw .year(String(year)) }
    guard Self.sequenceRange.contains(sequence) else { throw .sequence(String(sequence)) }
    self.agency = agency
    self.year = year
    self.sequence = sequence
  }

  public init(_ input: String) throws(DocumentNumberError) {
    let scalars = WidthNormalisation.trimmed(WidthNormalisation.halfWidth(input)).unicodeScalars.filter {
      !$0.properties.isWhitespace
    }
    guard let open = scalars.firstIndex(where: { Self.opening.contains($0) }) else { throw .openingBracketMissing }
    let agency = scalars[..<open]
    let afterOpen = scalars[scalars.index(after: open)...]
    guard let close = afterOpen.firstIndex(where: { Self.closing.contains($0) }) else { throw .closingBracketMissing }
    guard scalars.last == "号" else { throw .suffixMissing }
    let yearText = String(scalars[scalars.index(after: open)..<close])
    let sequenceText = String(scalars[scalars.index(after: close)...].dropLast())
    guard yearText.unicodeScalars.count == 4, let year = Self.number(yearText) else { throw .year(yearText) }
    guard sequenceText.unicodeScalars.count <= 5, let sequence = Self.number(sequenceText) else {
      throw .sequence(sequenceText)
    }
    guard sequenceText.first != "0" else { throw .sequencePadded(sequenceText) }
    try self.init(agency: String(agency), year: year, sequence: sequence)
  }

  public var description: String { "\(agency)〔\(year)〕\(sequence)号" }

  public static func < (left: DocumentNumber, right: DocumentNumber) -> Bool {
    (left.agency, left.year, left.sequence) < (right.agency, right.year, right.sequence)
  }

  private static let opening: Set<Unicode.Scalar> = ["〔", "【", "[", "［", "﹝"]
  private static let closing: Set<Unicode.Scalar> = ["〕", "】", "]", "］", "﹞"]

  private static func isAgencyScalar(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A: return true
    default: return scalar.properties.isIdeographic
    }
  }

  private static func number(_ text: String) -> Int? {
    guard !text.isEmpty, text.unicodeScalars.allSatisfy({ ("0"..."9").contains($0) }) else { return nil }
    return Int(text)
  }
}

/// Why a text is not a document number.
public enum DocumentNumberError: ExplainedError, Hashable, CustomStringConvertible {
  case agencyMissing
  case agencyTooLong
  case agencyCharacter(Unicode.Scalar)
  case openingBracketMissing
  case closingBracketMissing
  case year(String)
  case sequence(String)
  /// 01号: the standard writes 1号.
  case sequencePadded(String)
  case suffixMissing

  public var explanation: BilingualText {
    switch self {
    case .agencyMissing: return BilingualText(zh: "发文字号缺少机关代字", en: "the agency code before the year is missing")
    case .agencyTooLong: return BilingualText(zh: "机关代字过长", en: "the agency code is longer than 20 characters")
    case .agencyCharacter(let scalar):
      return BilingualText(
        zh: "机关代字含有“\(shownScalar(scalar))”,只能使用汉字或字母",
        en: "the agency code holds '\(shownScalar(scalar))'; Han or letters only")
    case .openingBracketMissing:
      return BilingualText(zh: "发文字号缺少年份左括号“〔”", en: "the bracket before the year, 〔, is missing")
    case .closingBracketMissing:
      return BilingualText(zh: "发文字号缺少年份右括号“〕”", en: "the bracket after the year, 〕, is missing")
    case .year(let text):
      return BilingualText(
        zh: "年份“\(text.prefix(12))”应为1949-2199的四位数字", en: "the year '\(text.prefix(12))' must be four digits, 1949-2199"
      )
    case .sequence(let text):
      return BilingualText(
        zh: "顺序号“\(text.prefix(12))”应为1-99999", en: "the sequence '\(text.prefix(12))' must be 1-99999")
    case .sequencePadded(let text):
      return BilingualText(zh: "顺序号“\(text)”不编虚位", en: "the sequence '\(text)' must not be padded with zeros")
    case .suffixMissing: return BilingualText(zh: "发文字号应以“号”结尾", en: "a document number ends in 号")
    }
  }
}
