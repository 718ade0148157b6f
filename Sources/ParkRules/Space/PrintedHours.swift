/// Opening hours as sources print them, for the reference spaces: "09:00-21:00 每日", "10:00-18:00 周一闭馆", "24小时",
/// "周二至周日08:30-17:00,周一13:00-17:00". What is not of these forms is not guessed at.
public enum PrintedHours {
  /// What is assumed of a public cultural space whose source prints no hours: Tuesday to Sunday, 9 to 17 (*ours*).
  public static let assumed = OpeningHours(
    week: (2...7).map { .init(weekday: $0, opens: 9 * 60, closes: 17 * 60) }, holidays: .asSunday)

  /// The week of a text; nil when it is of no known form.
  public static func week(_ text: String) -> OpeningHours? {
    let text = text.filter { !$0.isWhitespace }
    if text == "24小时" { return hours(1...7, 0, 1440) }
    // Each part says some days and one span; the days of the first part hold when none are said.
    var week: [OpeningHours.WeeklySpan] = []
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      guard let (days, rest) = namedDays(in: part), let span = minutes(of: rest) else { return nil }
      week += days.map { .init(weekday: $0, opens: span.lowerBound, closes: span.upperBound) }
    }
    let found = OpeningHours(week: week.sorted { ($0.weekday, $0.opens) < ($1.weekday, $1.opens) }, holidays: .asSunday)
    return found.isEmpty || found.conflict != nil ? nil : found
  }

  private static func hours(_ days: ClosedRange<Int>, _ opens: Int, _ closes: Int) -> OpeningHours {
    OpeningHours(week: days.map { .init(weekday: $0, opens: opens, closes: closes) }, holidays: .asWeekday)
  }

  private static let names: [Character: Int] = ["一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "日": 7, "天": 7]

  /// The days that a part names, and what is left of it.
  private static func namedDays(in part: Substring) -> (days: [Int], rest: Substring)? {
    if part.hasSuffix("每日") { return (Array(1...7), part.dropLast(2)) }
    if part.hasSuffix("闭馆") {
      let named = part.dropLast(2).suffix(2)
      guard named.first == "周", let closed = named.last.flatMap({ names[$0] }) else { return nil }
      return ((1...7).filter { $0 != closed }, part.dropLast(4))
    }
    guard part.hasPrefix("周") else { return (Array(1...7), part) }
    guard let first = part.dropFirst().first.flatMap({ names[$0] }) else { return nil }
    let rest = part.dropFirst(2)
    guard rest.hasPrefix("至周") else { return ([first], rest) }
    guard let last = rest.dropFirst(2).first.flatMap({ names[$0] }), first <= last else { return nil }
    return (Array(first...last), rest.dropFirst(3))
  }

  /// "09:00-21:00" in minutes since midnight.
  private static func minutes(of text: Substring) -> Range<Int>? {
    let ends = text.split(separator: "-", omittingEmptySubsequences: false)
    guard ends.count == 2, let opens = minute(ends[0]), let closes = minute(ends[1]), opens < closes else { return nil }
    return opens..<closes
  }

  private static func minute(_ text: Substring) -> Int? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ $0.utf8.count == 2 && $0.utf8.allSatisfy { (48...57).contains($0) } }),
      let hour = Int(parts[0]), let minute = Int(parts[1]), hour <= 24, minute < 60, hour * 60 + minute <= 1440
    else { return nil }
    return hour * 60 + minute
  }
}
