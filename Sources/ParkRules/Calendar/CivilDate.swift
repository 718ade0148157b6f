/// A date of the Gregorian calendar without time or zone, years 1900...2199.
///
/// Held as days since 1970-01-01, so that comparing and adding days are integer operations.
public struct CivilDate: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// Days since 1970-01-01, negative before it.
  public let daysSinceEpoch: Int32

  public static let yearRange = 1900...2199

  /// Throws when the year is outside 1900...2199 or the month has no such day.
  public init(year: Int, month: Int, day: Int) throws(CivilDateError) {
    guard Self.yearRange.contains(year) else { throw .year(year) }
    guard (1...12).contains(month) else { throw .month(month) }
    guard day >= 1, day <= Self.days(inMonth: month, of: year) else { throw .day(day, month: month, year: year) }
    daysSinceEpoch = Int32(Self.dayNumber(year, month, day))
  }

  /// Throws when the day falls outside 1900...2199.
  public init(daysSinceEpoch: Int) throws(CivilDateError) {
    guard (Self.firstDay...Self.lastDay).contains(daysSinceEpoch) else { throw .outOfRange }
    self.daysSinceEpoch = Int32(daysSinceEpoch)
  }

  /// Reads `2026-01-31` and nothing else.
  public init(_ text: String) throws(CivilDateError) {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == 45, bytes[7] == 45 else { throw .form }
    func number(_ range: Range<Int>) -> Int? {
      bytes[range].reduce(Optional(0)) { sum, byte in
        (48...57).contains(byte) ? sum.map { $0 * 10 + Int(byte) - 48 } : nil
      }
    }
    guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10) else { throw .form }
    try self.init(year: year, month: month, day: day)
  }

  public var year: Int { components.year }
  public var month: Int { components.month }
  public var day: Int { components.day }
  /// 1 Monday ... 7 Sunday (ISO 8601).
  public var weekday: Int { (Int(daysSinceEpoch) % 7 + 7 + 3) % 7 + 1 }
  public var isWeekend: Bool { weekday >= 6 }
  /// The quarter, 1...4.
  public var quarter: Int { (month - 1) / 3 + 1 }

  /// "2026-01-31"
  public var description: String {
    let (year, month, day) = components
    return "\(year)-\(padded(month, to: 2))-\(padded(day, to: 2))"
  }

  /// "2026年1月31日"
  public var zh: String {
    let (year, month, day) = components
    return "\(year)年\(month)月\(day)日"
  }

  public static func < (left: CivilDate, right: CivilDate) -> Bool { left.daysSinceEpoch < right.daysSinceEpoch }

  public func adding(days: Int) throws(CivilDateError) -> CivilDate {
    let (sum, overflow) = Int(daysSinceEpoch).addingReportingOverflow(days)
    guard !overflow else { throw .outOfRange }
    return try CivilDate(daysSinceEpoch: sum)
  }

  /// The same day `months` later, or the last day of that month when it has no such day (31 January + 1 month is 28 or
  /// 29 February).
  public func adding(months: Int) throws(CivilDateError) -> CivilDate {
    let (year, month, day) = components
    guard (-3600...3600).contains(months) else { throw .outOfRange }
    let index = year * 12 + month - 1 + months
    let (newYear, newMonth) = (index / 12, index % 12 + 1)
    return try CivilDate(
      year: newYear, month: newMonth, day: Swift.min(day, Self.days(inMonth: newMonth, of: newYear)))
  }

  /// Days from `self` to `other`, negative when `other` is earlier.
  public func days(to other: CivilDate) -> Int { Int(other.daysSinceEpoch) - Int(daysSinceEpoch) }

  /// Completed years from `self` to `other`; 0 when `other` is earlier. A year from 29 February is complete on
  /// 28 February (civil code, article 202: with no such day in the month, its last day).
  public func completedYears(to other: CivilDate) -> Int {
    guard other > self else { return 0 }
    let (start, end) = (components, other.components)
    let years = end.year - start.year
    let anniversaryDay = Swift.min(start.day, Self.days(inMonth: start.month, of: end.year))
    return (end.month, end.day) < (start.month, anniversaryDay) ? years - 1 : years
  }

  public static func isLeap(_ year: Int) -> Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }

  /// Days of a month 1...12; 0 for any other.
  public static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 1, 3, 5, 7, 8, 10, 12: return 31
    case 4, 6, 9, 11: return 30
    case 2: return isLeap(year) ? 29 : 28
    default: return 0
    }
  }

  private static let firstDay = dayNumber(1900, 1, 1)
  private static let lastDay = dayNumber(2199, 12, 31)

  /// Days before a year since year 1, on the Gregorian rule.
  private static func daysBefore(year: Int) -> Int {
    let past = year - 1
    return past * 365 + past / 4 - past / 100 + past / 400
  }

  private static let daysBeforeEpoch = daysBefore(year: 1970)
  private static let daysBeforeMonth = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334]

  private static func dayNumber(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let leapDay = month > 2 && isLeap(year) ? 1 : 0
    return daysBefore(year: year) - daysBeforeEpoch + daysBeforeMonth[month - 1] + leapDay + day - 1
  }

  private var components: (year: Int, month: Int, day: Int) {
    let number = Int(daysSinceEpoch) + Self.daysBeforeEpoch
    // 365.2425 days a year: the estimate is at most one too great or too small, and is put right.
    var year = number * 400 / 146_097 + 1
    while Self.daysBefore(year: year) > number { year -= 1 }
    while Self.daysBefore(year: year + 1) <= number { year += 1 }
    var day = number - Self.daysBefore(year: year)
    var month = 1
    while day >= Self.days(inMonth: month, of: year) {
      day -= Self.days(inMonth: month, of: year)
      month += 1
    }
    return (year, month, day + 1)
  }
}

/// Why a date is none.
public enum CivilDateError: ExplainedError, Hashable, CustomStringConvertible {
  case form
  case year(Int)
  case month(Int)
  case day(Int, month: Int, year: Int)
  case outOfRange

  public var explanation: BilingualText {
    switch self {
    case .form: return BilingualText(zh: "日期格式应为YYYY-MM-DD", en: "a date is written YYYY-MM-DD")
    case .year(let year): return BilingualText(zh: "年份\(year)超出1900-2199", en: "year \(year) is outside 1900-2199")
    case .month(let month): return BilingualText(zh: "没有\(month)月", en: "there is no month \(month)")
    case .day(let day, let month, let year):
      return BilingualText(zh: "\(year)年\(month)月没有\(day)日", en: "\(year)-\(padded(month, to: 2)) has no day \(day)")
    case .outOfRange: return BilingualText(zh: "日期超出1900-2199年", en: "the date is outside 1900-2199")
    }
  }
}
