import Testing

@testable import ParkRules

@Suite struct CivilDateTests {
  /// Method: walk every day of 1900 to 2199 and count along.
  @Test func everyDayOfThreeCenturiesIsReachedOnceInOrder() throws {
    var number = try CivilDate(year: 1900, month: 1, day: 1).daysSinceEpoch
    #expect(number == -25567)
    var weekday = 1  // 1900-01-01 was a Monday
    for year in CivilDate.yearRange {
      for month in 1...12 {
        for day in 1...CivilDate.days(inMonth: month, of: year) {
          let date = try CivilDate(year: year, month: month, day: day)
          guard date.daysSinceEpoch == number, date.weekday == weekday, date.year == year, date.month == month,
            date.day == day
          else {
            Issue.record("\(year)-\(month)-\(day): \(date), weekday \(date.weekday)")
            return
          }
          number += 1
          weekday = weekday % 7 + 1
        }
      }
    }
    #expect(throws: CivilDateError.outOfRange) { try CivilDate(daysSinceEpoch: Int(number)) }
  }

  static let refusals: [(String, CivilDateError)] = [
    ("", .form), ("2026-1-31", .form), ("2026/01/31", .form), ("20260131", .form), ("2026-01-31 ", .form),
    ("2026-01-3x", .form), ("+026-01-31", .form), ("２０２６-01-31", .form), ("2026-00-01", .month(0)),
    ("2026-13-01", .month(13)), ("2026-02-29", .day(29, month: 2, year: 2026)),
    ("2026-04-31", .day(31, month: 4, year: 2026)), ("2026-01-00", .day(0, month: 1, year: 2026)),
    ("1899-12-31", .year(1899)), ("2200-01-01", .year(2200)), ("1900-02-29", .day(29, month: 2, year: 1900)),
  ]

  @Test(arguments: refusals)
  func aTextThatIsNoDateIsRefusedWithItsReason(_ text: String, _ expected: CivilDateError) {
    #expect(throws: expected) { try CivilDate(text) }
    #expect(!expected.explanation.zh.isEmpty && !expected.explanation.en.isEmpty)
  }

  @Test func leapDaysFollowTheGregorianRule() {
    #expect(CivilDate.isLeap(2000) && CivilDate.isLeap(2024))
    #expect(!CivilDate.isLeap(1900) && !CivilDate.isLeap(2026) && !CivilDate.isLeap(2100))
  }

  @Test(arguments: [
    ("2026-01-31", 1, "2026-02-28"), ("2024-01-31", 1, "2024-02-29"), ("2026-01-31", -2, "2025-11-30"),
    ("2026-12-31", 12, "2027-12-31"), ("2024-02-29", 12, "2025-02-28"), ("2026-05-15", 0, "2026-05-15"),
  ])
  func addingMonthsKeepsTheDayOrTakesTheLast(_ start: String, _ months: Int, _ expected: String) throws {
    #expect(try CivilDate(start).adding(months: months).description == expected)
  }

  @Test func addingBeyondTheRangeIsRefused() throws {
    let date = try CivilDate("2026-01-31")
    for days in [Int.max, Int.min, 100_000] {
      #expect(throws: CivilDateError.outOfRange) { try date.adding(days: days) }
    }
    #expect(throws: CivilDateError.outOfRange) { try date.adding(months: .max) }
    #expect(throws: CivilDateError.self) { try date.adding(months: 3600) }
  }

  @Test(arguments: [
    ("2020-03-15", "2021-03-14", 0), ("2020-03-15", "2021-03-15", 1), ("2020-02-29", "2021-02-28", 1),
    ("2020-02-29", "2024-02-28", 3), ("2020-02-29", "2024-02-29", 4), ("2026-01-01", "2025-01-01", 0),
  ])
  func yearsAreCompletedOnTheAnniversary(_ start: String, _ end: String, _ years: Int) throws {
    #expect(try CivilDate(start).completedYears(to: CivilDate(end)) == years)
  }

  @Test func formsForPeople() throws {
    let date = try CivilDate("2026-08-05")
    #expect(date.zh == "2026年8月5日")
    #expect(date.quarter == 3)
    #expect(date.days(to: try CivilDate("2026-08-01")) == -4)
  }
}
