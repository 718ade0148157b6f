/// What the rules may know of an enterprise: the values of its profile by which policies are matched.
///
/// Nothing here is personal or secret: no contact person, no bank account. A value that the profile does not hold is
/// nil, and a rule that needs it answers "not known" rather than "no".
public struct EnterpriseFacts: Sendable, Hashable {
  /// `ent_...`.
  public var enterpriseID: String
  /// A district officer has verified the profile (the values as they stand now).
  public var isVerified: Bool
  /// The district of the place of work as the reference parks write it, such as "朝阳区"; nil when not stated.
  public var district: String?
  /// Six digits of GB/T 2260: where it is registered, from its credit code. Need not be where it works.
  public var registrationRegion: String
  /// `prk_...` of the park it works in; nil outside any park.
  public var parkID: String?
  /// The recognition of that park as its source prints it; nil when there is none or none is known.
  public var parkTier: String?
  /// The major class of the culture classification, "01"..."09".
  public var industryClass: String?
  /// Four digits of GB/T 4754-2017.
  public var industryCode: String?
  public var designatedSize: DesignatedSize.Answer
  /// Persons employed at the end of the last year.
  public var employees: Int?
  /// Of the last year, like the three amounts after it.
  public var revenue: Money?
  public var taxPaid: Money?
  public var totalAssets: Money?
  public var rentPerYear: Money?
  /// Rented area in square decimetres (1/100 m²).
  public var areaSquareDecimetres: Int64?
  public var founded: CivilDate?
  /// It files the statistics that awards presuppose (the processes table, `statistics`).
  public var filesStatistics: Bool
  public var creditStanding: CreditStanding

  public init(
    enterpriseID: String, isVerified: Bool = false, district: String? = nil, registrationRegion: String,
    parkID: String? = nil, parkTier: String? = nil, industryClass: String? = nil, industryCode: String? = nil,
    designatedSize: DesignatedSize.Answer = .notKnown(.revenueAndEmployeesMissing), employees: Int? = nil,
    revenue: Money? = nil, taxPaid: Money? = nil, totalAssets: Money? = nil, rentPerYear: Money? = nil,
    areaSquareDecimetres: Int64? = nil, founded: CivilDate? = nil, filesStatistics: Bool = false,
    creditStanding: CreditStanding = .good
  ) {
    self.enterpriseID = enterpriseID
    self.isVerified = isVerified
    self.district = district
    self.registrationRegion = registrationRegion
    self.parkID = parkID
    self.parkTier = parkTier
    self.industryClass = industryClass
    self.industryCode = industryCode
    self.designatedSize = designatedSize
    self.employees = employees
    self.revenue = revenue
    self.taxPaid = taxPaid
    self.totalAssets = totalAssets
    self.rentPerYear = rentPerYear
    self.areaSquareDecimetres = areaSquareDecimetres
    self.founded = founded
    self.filesStatistics = filesStatistics
    self.creditStanding = creditStanding
  }

  /// Whether its class belongs to the core field (01-06 of the classification); nil when the class is not stated.
  public var isCoreCulture: Bool? {
    guard let industryClass else { return nil }
    return ReferenceData.categories.first { $0.code == industryClass }.map { $0.domain == .core }
  }

  /// Completed years since its founding on `day`; nil when the founding day is not stated.
  public func completedYears(on day: CivilDate) -> Int? { founded?.completedYears(to: day) }
}
