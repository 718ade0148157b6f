import Testing

@testable import ParkRules

/// Goal: working days follow the announced calendar, and a span that leaves it is refused, naming the year.
@Suite struct WorkingDayTests {
  let calendar = WorkingDayCalendar.announced

  /// The announcement for 2026: 39 days differ from the plain week, of which 33 are off and 6 are worked.
  @Test func theYear2026HasItsDays() throws {
    #expect(calendar.years == [2026])
    let off = ReferenceData.holidays.filter(\.isOff)
    #expect(off.count == 33)
    #expect(ReferenceData.holidays.count - off.count == 6)
    for row in ReferenceData.holidays where !row.isOff { #expect(row.date.isWeekend, "\(row.date)") }
    #expect(try calendar.kind(of: CivilDate("2026-02-17")) == .holiday("春节"))
    #expect(try calendar.kind(of: CivilDate("2026-10-10")) == .madeUp("国庆节"))
    #expect(try calendar.kind(of: CivilDate("2026-10-11")) == .weekend)
    #expect(try calendar.kind(of: CivilDate("2026-10-12")) == .working)
    let start = try CivilDate("2026-01-01")
    #expect(try calendar.workingDays(after: start, through: CivilDate("2026-12-31")) == 248)
  }

  @Test(arguments: [
    ("2026-01-05", 5, "2026-01-12"),  // a plain week
    ("2026-02-12", 5, "2026-02-26"),  // over the Spring Festival, with the worked 14 February
    ("2026-09-30", 1, "2026-10-08"),  // over the National Day
    ("2026-10-09", 1, "2026-10-10"),  // a worked Saturday counts
    ("2026-02-17", 1, "2026-02-24"),  // starting on a holiday
    ("2026-01-05", 0, "2026-01-05"),
  ])
  func theNthWorkingDayIsFound(_ start: String, _ count: Int, _ expected: String) throws {
    #expect(try calendar.adding(workingDays: count, to: CivilDate(start)).description == expected)
  }

  /// Method: for each day of the year and a few counts, count the working days of the found span again, one by one.
  @Test func addingAndCountingAgreeForEveryDayOfTheYear() throws {
    var date = try CivilDate("2026-01-01")
    let last = try CivilDate("2026-11-30")
    while date <= last {
      for count in [1, 2, 5, 10] {
        let end = try calendar.adding(workingDays: count, to: date)
        #expect(try calendar.workingDays(after: date, through: end) == count)
        #expect(try calendar.isWorkingDay(end))
      }
      date = try date.adding(days: 1)
    }
  }

  @Test func aSpanOutsideTheKnownYearsIsRefusedNamingTheYear() throws {
    let december = try CivilDate("2026-12-30")
    #expect(throws: CalendarRefusal.unknownYear(2027)) { try calendar.adding(workingDays: 5, to: december) }
    #expect(throws: CalendarRefusal.unknownYear(2025)) {
      try calendar.adding(workingDays: 1, to: CivilDate("2025-12-31"))
    }
    #expect(throws: CalendarRefusal.unknownYear(2027)) {
      try calendar.workingDays(after: december, through: CivilDate("2027-01-02"))
    }
    #expect(CalendarRefusal.unknownYear(2027).explanation.en.contains("2027"))
    #expect(throws: CalendarRefusal.unknownYear(2027)) {
      try WorkingDayCalendar(rows: []).workingDay(onOrAfter: CivilDate("2027-01-01"))
    }
  }

  @Test func aSpanOfTooManyDaysIsRefused() throws {
    let start = try CivilDate("2026-01-01")
    for count in [-1, 401, Int.max] {
      #expect(throws: CalendarRefusal.span(count)) { try calendar.adding(workingDays: count, to: start) }
    }
  }

  @Test func theNextWorkingDayOfAHolidayIsAfterIt() throws {
    #expect(try calendar.workingDay(onOrAfter: CivilDate("2026-05-01")).description == "2026-05-06")
    #expect(try calendar.workingDay(onOrAfter: CivilDate("2026-05-06")).description == "2026-05-06")
  }
}
