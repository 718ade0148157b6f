/// The span of a public notice (公示期): N working days after the day of publication.
///
/// The day of publication does not count, the period runs to 24:00 of its last day (civil code, articles 201 and 203),
/// so approval is possible from the first second of the day after. The rent subsidy's notice runs 5 working days
/// (https://seo.huaxiataike.com/ask/115263.html).
public struct PublicNoticePeriod: Sendable, Hashable {
  public let published: CivilDate
  public let workingDays: Int
  /// The last day on which objections are taken.
  public let lastDay: CivilDate
  /// The first second after the period, in seconds since 1970-01-01T00:00:00Z.
  public let endEpochSeconds: Int64

  public static let rentSubsidyWorkingDays = 5
  public static let workingDaysRange = 1...60

  /// The period of a notice published at an instant.
  public init(
    publishedEpochSeconds: Int64, workingDays: Int, calendar: WorkingDayCalendar = .announced
  ) throws(PublicNoticeError) {
    guard Self.workingDaysRange.contains(workingDays) else { throw .workingDays(workingDays) }
    let day: CivilDate
    do { day = try ShanghaiTime.date(epochSeconds: publishedEpochSeconds) } catch { throw .time(error) }
    let last: CivilDate
    do { last = try calendar.adding(workingDays: workingDays, to: day) } catch { throw .calendar(error) }
    do { endEpochSeconds = try ShanghaiTime.endOfDay(last) } catch { throw .time(error) }
    published = day
    lastDay = last
    self.workingDays = workingDays
  }

  /// Whether the period is over at an instant.
  public func isOver(atEpochSeconds now: Int64) -> Bool { now >= endEpochSeconds }
}

/// Why a notice has no period.
public enum PublicNoticeError: ExplainedError, Hashable, CustomStringConvertible {
  case workingDays(Int)
  case calendar(CalendarRefusal)
  case time(ShanghaiTimeError)

  public var explanation: BilingualText {
    switch self {
    case .workingDays(let count):
      return BilingualText(zh: "公示期\(count)个工作日超出1-60", en: "a notice of \(count) working days is outside 1-60")
    case .calendar(let refusal): return refusal.explanation
    case .time(let error): return error.explanation
    }
  }
}
