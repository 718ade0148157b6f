/// Working days of the People's Republic: weekends, less the made-up working weekends, less the public holidays, as
/// the State Council announces them year by year.
///
/// Only announced years are known. A span that touches any other year is refused, naming the year, because guessing a
/// holiday would end a public notice early or late.
///
/// The announcement for a year comes in the November before it and may still move days at the end of that November's
/// year; its rows then belong into the table of both years.
public struct WorkingDayCalendar: Sendable {
  public enum DayKind: Sendable, Hashable {
    case working
    case weekend
    /// A public holiday or the rest day moved to it.
    case holiday(String)
    /// A weekend day that is worked to make up for a holiday.
    case madeUp(String)

    public var isWorking: Bool {
      switch self {
      case .working, .madeUp: return true
      case .weekend, .holiday: return false
      }
    }
  }

  /// The years whose holidays are known.
  public let years: Set<Int>
  private let special: [CivilDate: DayKind]

  /// The most working days one span may count.
  public static let spanDaysMax = 400

  /// The table of the reference data.
  public static let announced = WorkingDayCalendar(rows: ReferenceData.holidays)

  /// A calendar of announced rows. Every year with a row is taken as wholly announced.
  public init(rows: [HolidayRow]) {
    var special: [CivilDate: DayKind] = [:]
    for row in rows { special[row.date] = row.isOff ? .holiday(row.festival) : .madeUp(row.festival) }
    self.special = special
    years = Set(special.keys.map(\.year))
  }

  public func kind(of date: CivilDate) throws(CalendarRefusal) -> DayKind {
    guard years.contains(date.year) else { throw .unknownYear(date.year) }
    return special[date] ?? (date.isWeekend ? .weekend : .working)
  }

  public func isWorkingDay(_ date: CivilDate) throws(CalendarRefusal) -> Bool { try kind(of: date).isWorking }

  /// The `count`-th working day after `start`. The day of `start` itself never counts (civil code, article 201: the
  /// day on which a period begins is not counted). `count` is 0...400; with 0 the answer is `start`.
  public func adding(workingDays count: Int, to start: CivilDate) throws(CalendarRefusal) -> CivilDate {
    guard (0...Self.spanDaysMax).contains(count) else { throw .span(count) }
    guard years.contains(start.year) else { throw .unknownYear(start.year) }
    var date = start
    var left = count
    while left > 0 {
      guard let next = try? date.adding(days: 1) else { throw .unknownYear(date.year + 1) }
      date = next
      if try isWorkingDay(date) { left -= 1 }
    }
    return date
  }

  /// The first working day at or after `date`.
  public func workingDay(onOrAfter date: CivilDate) throws(CalendarRefusal) -> CivilDate {
    var date = date
    while try !isWorkingDay(date) {
      guard let next = try? date.adding(days: 1) else { throw .unknownYear(date.year + 1) }
      date = next
    }
    return date
  }

  /// Working days d with `start < d <= end`; 0 when `end` is not after `start`.
  public func workingDays(after start: CivilDate, through end: CivilDate) throws(CalendarRefusal) -> Int {
    guard start < end else { return 0 }
    for year in start.year...end.year where !years.contains(year) { throw .unknownYear(year) }
    var count = 0
    var number = Int(start.daysSinceEpoch) + 1
    while number <= Int(end.daysSinceEpoch) {
      if let date = try? CivilDate(daysSinceEpoch: number), try isWorkingDay(date) { count += 1 }
      number += 1
    }
    return count
  }
}

/// Why the calendar gives no answer.
public enum CalendarRefusal: ExplainedError, Hashable, CustomStringConvertible {
  /// The holidays of this year are not in the table.
  case unknownYear(Int)
  /// A number of working days outside 0...400.
  case span(Int)

  public var explanation: BilingualText {
    switch self {
    case .unknownYear(let year):
      return BilingualText(
        zh: "缺少\(year)年节假日安排,无法计算工作日,请先录入",
        en: "the holidays of \(year) are not known; add them before counting working days")
    case .span(let count):
      return BilingualText(
        zh: "工作日数\(count)超出0-\(WorkingDayCalendar.spanDaysMax)",
        en: "\(count) working days are outside 0-\(WorkingDayCalendar.spanDaysMax)")
    }
  }
}
