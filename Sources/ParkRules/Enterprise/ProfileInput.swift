/// What an enterprise states about itself, as it came in: an empty text or nil is "not stated".
public struct ProfileInput: Sendable, Hashable {
  public var nameZh = ""
  public var nameEn = ""
  public var district = ""
  public var parkID = ""
  public var industryClass = ""
  public var industryCode = ""
  public var foundedDay = ""
  /// 0 is "not stated".
  public var figuresYear = 0
  public var employees: Int64?
  public var revenueFen: Int64?
  public var taxPaidFen: Int64?
  public var totalAssetsFen: Int64?
  public var rentFenPerYear: Int64?
  public var areaSquareDecimetres: Int64?
  public var filesStatistics = false

  public init() {}
}

/// A profile whose every value has been checked and normalised. What is not stated is nil.
public struct EnterpriseProfile: Sendable, Hashable {
  public var nameZh: String
  public var nameEn: String?
  public var district: String?
  public var parkID: String?
  public var industryClass: String?
  public var industryCode: IndustryCode?
  public var founded: CivilDate?
  public var figuresYear: Int?
  public var employees: Int?
  public var revenue: Money?
  public var taxPaid: Money?
  public var totalAssets: Money?
  public var rentPerYear: Money?
  public var areaSquareDecimetres: Int64?
  public var filesStatistics: Bool

  /// From stored values, which were checked before they were stored; what comes in goes through ``ProfileRules``.
  public init(
    nameZh: String, nameEn: String?, district: String?, parkID: String?, industryClass: String?,
    industryCode: IndustryCode?, founded: CivilDate?, figuresYear: Int?, employees: Int?, revenue: Money?,
    taxPaid: Money?, totalAssets: Money?, rentPerYear: Money?, areaSquareDecimetres: Int64?, filesStatistics: Bool
  ) {
    self.nameZh = nameZh
    self.nameEn = nameEn
    self.district = district
    self.parkID = parkID
    self.industryClass = industryClass
    self.industryCode = industryCode
    self.founded = founded
    self.figuresYear = figuresYear
    self.employees = employees
    self.revenue = revenue
    self.taxPaid = taxPaid
    self.totalAssets = totalAssets
    self.rentPerYear = rentPerYear
    self.areaSquareDecimetres = areaSquareDecimetres
    self.filesStatistics = filesStatistics
  }

  /// By the thresholds of the figures' year.
  public var designatedSize: DesignatedSize.Answer {
    guard let figuresYear else { return .notKnown(.revenueAndEmployeesMissing) }
    return DesignatedSize.assess(
      industry: industryCode, year: figuresYear, revenue: revenue, employees: employees)
  }
}
