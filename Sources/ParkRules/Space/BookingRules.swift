/// How a space is booked. All of it is ours; a keeper sets it per space.
public struct BookingRules: Sendable, Hashable {
  /// Starts and ends lie on multiples of so many minutes of the day.
  public var grain = 30
  /// The shortest booking in minutes.
  public var minutesMin = 30
  /// The longest booking in minutes.
  public var minutesMax = 240
  /// How many days ahead one may book.
  public var daysAheadMax = 30
  /// Living bookings of one person.
  public var perPersonMax = 3
  /// Until so many minutes before the start the person may cancel.
  public var cancelBefore = 120
  /// So many minutes after the start a booking without check-in is given free.
  public var noShowAfter = 15
  public var approvalRequired = false

  public init() {}

  /// The grains there are.
  public static let grains = [5, 10, 15, 30, 60]
  /// Minutes before the start from which one may check in.
  public static let checkInBefore = 30
  /// Minutes for which a slot can be held.
  public static let holdMinutes = 1...30
  /// Minutes for which it is, when nothing is said.
  public static let holdMinutesDefault = 10
  /// So many no-shows within ``noShowDays`` bar a person from booking.
  public static let noShowsMax = 3
  /// Days for which a no-show counts.
  public static let noShowDays = 30

  /// Which guard of a new span a span breaks, given in seconds since 1970; nil for none of those that need no other
  /// booking.
  public func broken(
    _ span: Range<Int64>, now: Int64, hours: OpeningHours
  ) throws(ShanghaiTimeError) -> BookingGuard? {
    if hours.isEmpty { return .spaceOpens }
    let (start, end) = (span.lowerBound, span.upperBound)
    let first = try ShanghaiTime.moment(epochSeconds: start)
    let last = try ShanghaiTime.moment(epochSeconds: end)
    let step = grain * 60
    // A grain divides the day, so the end of one that crosses midnight is on it as well.
    guard first.secondOfDay % step == 0, last.secondOfDay % step == 0 else { return .onGrain }
    let minutes = (end - start) / 60
    guard minutes >= Int64(minutesMin), minutes <= Int64(minutesMax) else { return .lengthAllowed }
    guard start > now else { return .notStarted }
    let today = try ShanghaiTime.date(epochSeconds: now)
    guard today.days(to: first.date) <= daysAheadMax else { return .notTooFarAhead }
    let open = try hours.intervals(from: first.date, through: last.date)
    guard open.contains(where: { $0.lowerBound <= start && end <= $0.upperBound }) else { return .withinOpeningHours }
    return nil
  }

  /// What of the opening hours is free and long enough: opening intervals less what is taken, cut to the grain and to
  /// what still lies ahead. All in seconds since 1970; `open` and `taken` are in order.
  public func free(
    _ open: [Range<Int64>], taken: [Range<Int64>], after now: Int64, minutes: Int
  ) -> [Range<Int64>] {
    let step = Int64(grain) * 60
    var free: [Range<Int64>] = []
    for interval in open {
      var start = max(interval.lowerBound, now + 1)
      for busy in taken where busy.upperBound > start && busy.lowerBound < interval.upperBound {
        append(start, busy.lowerBound, minutes, step, &free)
        start = max(start, busy.upperBound)
      }
      append(start, interval.upperBound, minutes, step, &free)
    }
    return free
  }

  private func append(_ start: Int64, _ end: Int64, _ minutes: Int, _ step: Int64, _ free: inout [Range<Int64>]) {
    // Midnight in Shanghai is a multiple of an hour since 1970, so that grains of the day are grains of the epoch.
    let first = (start + step - 1) / step * step
    let last = end / step * step
    if first < last, last - first >= Int64(minutes) * 60 { free.append(first..<last) }
  }
}
