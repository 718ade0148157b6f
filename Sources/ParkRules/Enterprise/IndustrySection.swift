/// A section of GB/T 4754-2017, the classification of national economic industries: the letter above the digits.
///
/// The first two digits of a code are its division; each section is a run of divisions.
public enum IndustrySection: String, Sendable, Hashable, CaseIterable {
  case agriculture = "A"
  case mining = "B"
  case manufacturing = "C"
  case utilities = "D"
  case construction = "E"
  case trade = "F"
  case transport = "G"
  case lodgingAndCatering = "H"
  case information = "I"
  case finance = "J"
  case realEstate = "K"
  case leasingAndBusiness = "L"
  case research = "M"
  case waterEnvironmentAndPublicFacilities = "N"
  case residentServices = "O"
  case education = "P"
  case healthAndSocialWork = "Q"
  case cultureSportsAndEntertainment = "R"
  case publicAdministration = "S"
  case internationalOrganisations = "T"

  /// The divisions of the section.
  public var divisions: ClosedRange<Int> {
    switch self {
    case .agriculture: return 1...5
    case .mining: return 6...12
    case .manufacturing: return 13...43
    case .utilities: return 44...46
    case .construction: return 47...50
    case .trade: return 51...52
    case .transport: return 53...60
    case .lodgingAndCatering: return 61...62
    case .information: return 63...65
    case .finance: return 66...69
    case .realEstate: return 70...70
    case .leasingAndBusiness: return 71...72
    case .research: return 73...75
    case .waterEnvironmentAndPublicFacilities: return 76...79
    case .residentServices: return 80...82
    case .education: return 83...83
    case .healthAndSocialWork: return 84...85
    case .cultureSportsAndEntertainment: return 86...90
    case .publicAdministration: return 91...96
    case .internationalOrganisations: return 97...97
    }
  }
}

/// A class of GB/T 4754-2017, four digits, such as "8810".
public struct IndustryCode: Sendable, Hashable, CustomStringConvertible {
  public let text: String
  public let division: Int
  public let section: IndustrySection

  /// Full-width digits and surrounding white space are folded. Whether the class exists within its division is not
  /// checked: the table of all classes is not part of the product.
  public init(_ input: String) throws(IndustryCodeError) {
    let text = WidthNormalisation.halfWidth(WidthNormalisation.trimmed(input))
    let digits = Array(text.utf8)
    guard digits.count == 4, digits.allSatisfy({ (48...57).contains($0) }) else { throw .form(String(text.prefix(12))) }
    let division = Int(digits[0] - 48) * 10 + Int(digits[1] - 48)
    guard let section = IndustrySection.allCases.first(where: { $0.divisions.contains(division) }) else {
      throw .division(String(text.prefix(2)))
    }
    self.text = text
    self.division = division
    self.section = section
  }

  public var description: String { text }

  /// How the culture classification maps the class; nil when it does not.
  public var cultureInclusion: CultureCodeRow.Inclusion? {
    ReferenceData.cultureCodes.first { $0.code == text }?.inclusion
  }
}

/// Why a text is no industry code.
public enum IndustryCodeError: ExplainedError, Hashable, CustomStringConvertible {
  case form(String)
  case division(String)

  public var explanation: BilingualText {
    switch self {
    case .form(let text):
      return BilingualText(
        zh: "行业代码“\(text)”应为GB/T 4754-2017的四位数字",
        en: "industry code '\(text)': four digits of GB/T 4754-2017 are needed")
    case .division(let text):
      return BilingualText(zh: "行业代码前两位“\(text)”不是GB/T 4754-2017的大类", en: "'\(text)' is no division of GB/T 4754-2017")
    }
  }
}
