/// When a space is open, in civil time of Shanghai.
public struct OpeningHours: Sendable, Hashable {
  /// A span of every week.
  public struct WeeklySpan: Sendable, Hashable {
    /// 1 Monday to 7 Sunday.
    public var weekday: Int
    /// Minutes since midnight, 0..<1440.
    public var opens: Int
    /// Minutes since midnight, above `opens`, at most 1440.
    public var closes: Int

    public init(weekday: Int, opens: Int, closes: Int) {
      self.weekday = weekday
      self.opens = opens
      self.closes = closes
    }
  }

  /// What holds on a public holiday.
  public enum HolidayRule: Sendable, Hashable, CaseIterable {
    case closed
    case asWeekday
    case asSunday
  }

  /// At most this many spans a day.
  public static let spansPerDayMax = 4

  public var week: [WeeklySpan]
  /// Days on which it is closed, both ends included.
  public var closures: [ClosedRange<CivilDate>]
  public var holidays: HolidayRule

  public init(week: [WeeklySpan] = [], closures: [ClosedRange<CivilDate>] = [], holidays: HolidayRule = .closed) {
    self.week = week
    self.closures = closures
    self.holidays = holidays
  }

  /// Never open.
  public var isEmpty: Bool { week.isEmpty }

  /// The first two spans of a day that overlap or are more than a day may have; nil when there are none.
  public var conflict: Int? {
    for weekday in 1...7 {
      let day = week.filter { $0.weekday == weekday }.sorted { $0.opens < $1.opens }
      if day.count > Self.spansPerDayMax { return weekday }
      for (first, second) in zip(day, day.dropFirst()) where second.opens < first.closes { return weekday }
    }
    return nil
  }

  /// The spans of a day in minutes since midnight, in order.
  ///
  /// - Parameter calendar: A year that it does not hold has no holidays: a space opens by its week then, since no
  ///   deadline hangs on it.
  public func spans(on day: CivilDate, calendar: WorkingDayCalendar = .announced) -> [Range<Int>] {
    if closures.contains(where: { $0.contains(day) }) { return [] }
    var weekday = day.weekday
    if case .holiday? = try? calendar.kind(of: day) {
      switch holidays {
      case .closed: return []
      case .asWeekday: break
      case .asSunday: weekday = 7
      }
    }
    return week.filter { $0.weekday == weekday }.map { $0.opens..<$0.closes }.sorted { $0.lowerBound < $1.lowerBound }
  }

  /// The spans of some days as instants (seconds since 1970), in order; spans that touch, at midnight too, are one.
  ///
  /// - Throws: `ShanghaiTimeError` for days outside the time that rules know.
  public func intervals(
    from first: CivilDate, through last: CivilDate, calendar: WorkingDayCalendar = .announced
  ) throws(ShanghaiTimeError) -> [Range<Int64>] {
    var intervals: [Range<Int64>] = []
    var day = first
    while day <= last {
      let midnight = try ShanghaiTime.startOfDay(day)
      for span in spans(on: day, calendar: calendar) {
        let (start, end) = (midnight + Int64(span.lowerBound) * 60, midnight + Int64(span.upperBound) * 60)
        if let previous = intervals.last, previous.upperBound == start {
          intervals[intervals.count - 1] = previous.lowerBound..<end
        } else {
          intervals.append(start..<end)
        }
      }
      guard let next = try? day.adding(days: 1) else { break }
      day = next
    }
    return intervals
  }
}
