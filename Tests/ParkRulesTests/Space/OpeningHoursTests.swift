import ParkRules
import Testing

@Suite struct OpeningHoursTests {
  private let weekdays = (1...5).map { OpeningHours.WeeklySpan(weekday: $0, opens: 540, closes: 1080) }

  private func day(_ text: String) throws -> CivilDate { try CivilDate(text) }

  @Test func weekIsTheWeekAndClosuresCloseBothEnds() throws {
    let hours = OpeningHours(week: weekdays, closures: [try day("2026-01-07")...day("2026-01-08")])
    #expect(hours.spans(on: try day("2026-01-06")) == [540..<1080])
    #expect(hours.spans(on: try day("2026-01-07")).isEmpty)
    #expect(hours.spans(on: try day("2026-01-08")).isEmpty)
    #expect(hours.spans(on: try day("2026-01-09")) == [540..<1080])
    #expect(hours.spans(on: try day("2026-01-10")).isEmpty)
  }

  @Test func holidaysCloseOrFollowTheRule() throws {
    var hours = OpeningHours(week: weekdays + [.init(weekday: 7, opens: 600, closes: 720)])
    // 2026-02-17 is a Tuesday of the Spring Festival.
    let holiday = try day("2026-02-17")
    #expect(hours.spans(on: holiday).isEmpty)
    hours.holidays = .asWeekday
    #expect(hours.spans(on: holiday) == [540..<1080])
    hours.holidays = .asSunday
    #expect(hours.spans(on: holiday) == [600..<720])
    // A year whose holidays nobody knows has none.
    #expect(hours.spans(on: try day("2030-02-05")) == [540..<1080])
  }

  @Test func spansThatTouchAtMidnightAreOneInterval() throws {
    let hours = OpeningHours(
      week: (1...7).map { .init(weekday: $0, opens: 0, closes: 1440) }, holidays: .asWeekday)
    let first = try ShanghaiTime.startOfDay(try day("2026-01-05"))
    #expect(
      try hours.intervals(from: try day("2026-01-05"), through: try day("2026-01-07")) == [first..<first + 3 * 86_400])
  }

  @Test func overlapsAndTooManySpansAreConflicts() {
    #expect(OpeningHours(week: weekdays).conflict == nil)
    #expect(OpeningHours(week: weekdays + [.init(weekday: 3, opens: 1079, closes: 1100)]).conflict == 3)
    #expect(OpeningHours(week: weekdays + [.init(weekday: 3, opens: 1080, closes: 1100)]).conflict == nil)
    let many = (0..<5).map { OpeningHours.WeeklySpan(weekday: 6, opens: $0 * 100, closes: $0 * 100 + 50) }
    #expect(OpeningHours(week: many).conflict == 6)
  }
}

@Suite struct BookingRulesTests {
  private let hours = OpeningHours(week: (1...7).map { .init(weekday: $0, opens: 540, closes: 1260) })
  private let midnight: Int64 = 1_767_542_400  // 2026-01-05 00:00 in Shanghai

  private func span(_ from: Int, _ to: Int) -> Range<Int64> {
    midnight + Int64(from) * 60..<midnight + Int64(to) * 60
  }

  @Test func spanBreaksTheFirstRuleItMeets() throws {
    let rules = BookingRules()
    func broken(_ from: Int, _ to: Int, now: Int64 = 0) throws -> BookingGuard? {
      try rules.broken(span(from, to), now: midnight + now, hours: hours)
    }
    #expect(try broken(600, 660) == nil)
    #expect(try rules.broken(span(600, 660), now: midnight, hours: OpeningHours()) == .spaceOpens)
    #expect(try broken(601, 660) == .onGrain)
    #expect(try broken(600, 600 + 270) == .lengthAllowed)
    #expect(try broken(600, 660, now: 600 * 60) == .notStarted)
    #expect(try broken(600, 660, now: 600 * 60 - 1) == nil)
    #expect(try broken(31 * 1440 + 600, 31 * 1440 + 660) == .notTooFarAhead)
    #expect(try broken(30 * 1440 + 600, 30 * 1440 + 660) == nil)
    #expect(try broken(510, 570) == .withinOpeningHours)
    #expect(try broken(1230, 1260) == nil)
    #expect(try broken(1230, 1290) == .withinOpeningHours)
  }

  @Test func freeIsTheOpenTimeLessWhatIsTakenOnTheGrain() {
    let rules = BookingRules()
    let open = [span(540, 1260)]
    #expect(rules.free(open, taken: [], after: midnight, minutes: 30) == open)
    let taken = [span(540, 600), span(630, 660), span(1200, 1300)]
    #expect(rules.free(open, taken: taken, after: midnight, minutes: 30) == [span(600, 630), span(660, 1200)])
    #expect(rules.free(open, taken: taken, after: midnight, minutes: 60) == [span(660, 1200)])
    // What has begun cannot be booked any more.
    #expect(rules.free(open, taken: [], after: midnight + 600 * 60, minutes: 30) == [span(630, 1260)])
  }

  @Test func whatIsFreeBreaksNoRuleAndWhatIsNotWouldOverlap() throws {
    var random = SeededGenerator(seed: 77)
    let rules = BookingRules()
    for _ in 0..<200 {
      var taken: [Range<Int64>] = []
      var at = 540
      while at < 1200 {
        let from = at + 30 * Int.random(in: 0...3, using: &random)
        let to = from + 30 * Int.random(in: 1...4, using: &random)
        taken.append(span(from, to))
        at = to
      }
      for free in rules.free([span(540, 1260)], taken: taken, after: midnight, minutes: 30) {
        #expect(!taken.contains { $0.overlaps(free) })
        let first = free.lowerBound..<free.lowerBound + 1800
        #expect(try rules.broken(first, now: midnight, hours: hours) == nil)
      }
    }
  }
}
