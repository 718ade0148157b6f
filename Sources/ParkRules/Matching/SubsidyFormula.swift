/// What the applicant states, or the profile says, of the figures a formula works on.
public struct SubsidyClaim: Sendable, Hashable {
  public var annualRent: Money?
  /// Rented area in square decimetres (1/100 m²).
  public var areaSquareDecimetres: Int64?
  public var statedCost: Money?

  public init(annualRent: Money? = nil, areaSquareDecimetres: Int64? = nil, statedCost: Money? = nil) {
    self.annualRent = annualRent
    self.areaSquareDecimetres = areaSquareDecimetres
    self.statedCost = statedCost
  }

  /// The figures of a profile, for an estimate.
  public init(profile: EnterpriseFacts) {
    self.init(annualRent: profile.rentPerYear, areaSquareDecimetres: profile.areaSquareDecimetres)
  }
}

/// A class of recipients and what it gets.
public struct SubsidyTier: Sendable, Hashable {
  public var id: String
  public var text: BilingualText
  /// All must hold; none means everybody.
  public var allOf: [MatchCondition]
  /// The share of the base in hundredths of a percent, 0...10,000.
  public var shareBasisPoints: Int64
  /// The amount, for a formula without a base.
  public var fixed: Money

  public init(
    id: String, text: BilingualText, allOf: [MatchCondition] = [], shareBasisPoints: Int64 = 0, fixed: Money = .zero
  ) {
    self.id = id
    self.text = text
    self.allOf = allOf
    self.shareBasisPoints = shareBasisPoints
    self.fixed = fixed
  }
}

/// How much a recipient gets: a share of a base by class, or a fixed amount, with bounds.
public struct SubsidyFormula: Sendable, Hashable {
  /// What the shares are taken of. The raw values are the numbers of the contract's enum.
  public enum Base: Int32, Sendable, Hashable, CaseIterable {
    case annualRent = 1
    case statedCost = 2
    case fixed = 3
  }

  public var base: Base
  /// The first tier that fits counts.
  public var tiers: [SubsidyTier]
  /// Rent beyond this area is not counted; nil for no bound.
  public var areaSquareMetresMax: Int64?
  /// The most one enterprise gets in a calendar year; nil for no bound.
  public var enterpriseYearCap: Money?

  public init(
    base: Base, tiers: [SubsidyTier], areaSquareMetresMax: Int64? = nil, enterpriseYearCap: Money? = nil
  ) {
    self.base = base
    self.tiers = tiers
    self.areaSquareMetresMax = areaSquareMetresMax
    self.enterpriseYearCap = enterpriseYearCap
  }

  /// The tier an enterprise falls into. A tier whose conditions cannot be told is passed over: nobody gets a class on
  /// facts that are missing.
  public func tier(for subject: MatchSubject) -> SubsidyTier? {
    tiers.first { tier in tier.allOf.allSatisfy { $0.test(subject) == .met } }
  }

  /// The amount of a tier on a claim, within the yearly cap; nil when a figure is missing. Rounded down to a fen.
  public func amount(_ tier: SubsidyTier, _ claim: SubsidyClaim) -> Money? {
    let whole: Money?
    switch base {
    case .fixed: whole = tier.fixed
    case .statedCost: whole = claim.statedCost.flatMap { try? $0.share(basisPoints: tier.shareBasisPoints) }
    case .annualRent:
      whole = countedRent(claim).flatMap { try? $0.share(basisPoints: tier.shareBasisPoints) }
    }
    guard let whole else { return nil }
    return enterpriseYearCap.map { min($0, whole) } ?? whole
  }

  /// The rent for at most the area that counts, in proportion.
  private func countedRent(_ claim: SubsidyClaim) -> Money? {
    guard let rent = claim.annualRent else { return nil }
    guard let limit = areaSquareMetresMax else { return rent }
    guard let area = claim.areaSquareDecimetres, area > 0 else { return nil }
    let (counted, overflow) = limit.multipliedReportingOverflow(by: 100)
    guard !overflow, area > counted else { return rent }
    return try? rent.scaled(by: counted, over: area)
  }
}
