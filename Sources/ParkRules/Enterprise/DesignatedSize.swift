/// Whether an enterprise is above designated size (规模以上), by the thresholds of a year.
///
/// Thresholds change, so each version of them holds for a span of years and names its source. The answer is three-fold:
/// a source that does not state a threshold, or a profile that lacks the figure, gives "not known", never "below".
public enum DesignatedSize {
  public enum Answer: Sendable, Hashable {
    case above
    case below
    case notKnown(Gap)
  }

  /// What is missing for an answer.
  public enum Gap: Sendable, Hashable {
    /// No version of the thresholds covers the year.
    case year(Int)
    /// The thresholds of that year, as far as sources state them, do not cover the industry.
    case industry(IndustrySection)
    case industryMissing
    case revenueMissing
    case revenueAndEmployeesMissing

    public var explanation: BilingualText {
      switch self {
      case .year(let year):
        return BilingualText(zh: "没有\(year)年的规上标准", en: "no thresholds are known for \(year)")
      case .industry(let section):
        return BilingualText(
          zh: "该年规上标准来源未写明行业门类\(section.rawValue)",
          en: "that year's sources state no threshold for section \(section.rawValue)")
      case .industryMissing: return BilingualText(zh: "未填写行业代码", en: "the industry code is missing")
      case .revenueMissing: return BilingualText(zh: "未填写年营业收入", en: "the year's revenue is missing")
      case .revenueAndEmployeesMissing:
        return BilingualText(zh: "未填写年营业收入和从业人数", en: "the year's revenue and the number of employees are missing")
      }
    }
  }

  /// One threshold: reaching `revenue`, or `employees` where that counts too, is enough.
  public struct Threshold: Sendable, Hashable {
    public var revenue: Money
    /// Persons employed at the end of the year; nil where only revenue counts.
    public var employees: Int?

    public func answer(revenue: Money?, employees: Int?) -> Answer {
      if let revenue, revenue >= self.revenue { return .above }
      if let limit = self.employees {
        if let employees, employees >= limit { return .above }
        if revenue == nil || employees == nil { return .notKnown(.revenueAndEmployeesMissing) }
      }
      return revenue == nil ? .notKnown(.revenueMissing) : .below
    }
  }

  /// The answer for the figures of `year`.
  public static func assess(industry: IndustryCode?, year: Int, revenue: Money?, employees: Int?) -> Answer {
    guard let industry else { return .notKnown(.industryMissing) }
    guard let version = DesignatedSizeTable.versions.first(where: { $0.years.contains(year) }) else {
      return .notKnown(.year(year))
    }
    guard let threshold = version.threshold(industry) else { return .notKnown(.industry(industry.section)) }
    return threshold.answer(revenue: revenue, employees: employees)
  }
}
