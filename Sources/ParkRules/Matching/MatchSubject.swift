/// What matching knows of one enterprise on one day.
public struct MatchSubject: Sendable, Hashable {
  public var facts: EnterpriseFacts
  /// The day the rules are tested on, in Shanghai.
  public var day: CivilDate
  /// Awards of the programme in the past, granted and not wholly recovered.
  public var pastAwards: Int
  /// Whether another programme of a common exclusion group was applied for or granted this calendar year.
  public var excludedThisYear: Bool

  public init(facts: EnterpriseFacts, day: CivilDate, pastAwards: Int = 0, excludedThisYear: Bool = false) {
    self.facts = facts
    self.day = day
    self.pastAwards = pastAwards
    self.excludedThisYear = excludedThisYear
  }

  /// The value of an attribute; nil when the profile does not hold it.
  public func value(of attribute: MatchAttribute) -> MatchValue? {
    switch attribute {
    case .verified: return .flag(facts.isVerified)
    case .creditNotBarred: return .flag(facts.creditStanding != .barred)
    case .cultureClass: return facts.industryClass.map(MatchValue.text)
    case .industryCode: return facts.industryCode.map(MatchValue.text)
    case .registrationRegion: return .text(facts.registrationRegion)
    case .park: return facts.parkID.map(MatchValue.text)
    case .foundedYears: return facts.completedYears(on: day).map { .number(Int64($0)) }
    case .employees: return facts.employees.map { .number(Int64($0)) }
    case .annualRevenueFen: return facts.revenue.map { .number($0.fen) }
    case .annualTaxFen: return facts.taxPaid.map { .number($0.fen) }
    case .totalAssetsFen: return facts.totalAssets.map { .number($0.fen) }
    case .annualRentFen: return facts.rentPerYear.map { .number($0.fen) }
    // Whole square metres, rounded down.
    case .rentedSquareMetres: return facts.areaSquareDecimetres.map { .number($0 / 100) }
    case .aboveDesignatedSize:
      switch facts.designatedSize {
      case .above: return .flag(true)
      case .below: return .flag(false)
      case .notKnown: return nil
      }
    case .statisticsFiled: return .flag(facts.filesStatistics)
    case .pastAwards: return .number(Int64(pastAwards))
    case .district: return facts.district.map(MatchValue.text)
    case .parkTier: return facts.parkTier.map(MatchValue.text)
    case .coreCulture: return facts.isCoreCulture.map(MatchValue.flag)
    }
  }
}
