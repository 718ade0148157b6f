import Testing

@testable import ParkRules

/// Goal: a notice of N working days ends at midnight in Shanghai after its last day, to the second.
@Suite struct NoticeAndTimeTests {
  /// 2026-02-12T10:00:00+08:00, the Thursday before the Spring Festival.
  static let published: Int64 = 1_770_861_600

  @Test func fiveWorkingDaysOverTheSpringFestival() throws {
    let period = try PublicNoticePeriod(
      publishedEpochSeconds: Self.published, workingDays: PublicNoticePeriod.rentSubsidyWorkingDays)
    #expect(period.published.description == "2026-02-12")
    #expect(period.lastDay.description == "2026-02-26")
    #expect(try ShanghaiTime.moment(epochSeconds: period.endEpochSeconds).text == "2026-02-27 00:00:00")
    #expect(!period.isOver(atEpochSeconds: period.endEpochSeconds - 1))
    #expect(period.isOver(atEpochSeconds: period.endEpochSeconds))
  }

  @Test func theDayOfPublicationIsTheShanghaiDay() throws {
    let midnight = try ShanghaiTime.startOfDay(CivilDate("2026-01-06"))
    let before = try PublicNoticePeriod(publishedEpochSeconds: midnight - 1, workingDays: 1)
    let after = try PublicNoticePeriod(publishedEpochSeconds: midnight, workingDays: 1)
    #expect(before.lastDay.description == "2026-01-06")
    #expect(after.lastDay.description == "2026-01-07")
  }

  @Test func aNoticeOutsideTheLimitsIsRefused() {
    for days in [0, -1, 61, Int.max] {
      #expect(throws: PublicNoticeError.workingDays(days)) {
        try PublicNoticePeriod(publishedEpochSeconds: Self.published, workingDays: days)
      }
    }
    // 2026-12-28: five working days later is 2027, which is not announced.
    #expect(throws: PublicNoticeError.calendar(.unknownYear(2027))) {
      try PublicNoticePeriod(publishedEpochSeconds: 1_798_420_000, workingDays: 5)
    }
    #expect(throws: PublicNoticeError.time(.beforeFixedOffset)) {
      try PublicNoticePeriod(publishedEpochSeconds: 0, workingDays: 5)
    }
  }

  @Test func instantsAndCivilTimesAgree() throws {
    #expect(try ShanghaiTime.moment(epochSeconds: 1_769_821_500).text == "2026-01-31 09:05:00")
    let date = try CivilDate("2026-01-31")
    #expect(try ShanghaiTime.date(epochSeconds: ShanghaiTime.startOfDay(date)) == date)
    #expect(try ShanghaiTime.date(epochSeconds: ShanghaiTime.endOfDay(date) - 1) == date)
    #expect(try ShanghaiTime.endOfDay(date) - ShanghaiTime.startOfDay(date) == 86_400)
  }

  @Test func instantsOutsideTheFixedOffsetAreRefused() throws {
    #expect(throws: ShanghaiTimeError.beforeFixedOffset) { try ShanghaiTime.date(epochSeconds: .min) }
    #expect(throws: ShanghaiTimeError.beforeFixedOffset) {
      try ShanghaiTime.date(epochSeconds: ShanghaiTime.earliestEpochSeconds - 1)
    }
    #expect(throws: ShanghaiTimeError.tooLate) { try ShanghaiTime.date(epochSeconds: .max) }
    #expect(throws: ShanghaiTimeError.tooLate) { try ShanghaiTime.date(epochSeconds: ShanghaiTime.endEpochSeconds) }
    #expect(try ShanghaiTime.date(epochSeconds: ShanghaiTime.earliestEpochSeconds).description == "1992-01-01")
    #expect(try ShanghaiTime.date(epochSeconds: ShanghaiTime.endEpochSeconds - 1).description == "2199-12-31")
    #expect(throws: ShanghaiTimeError.beforeFixedOffset) { try ShanghaiTime.startOfDay(CivilDate("1991-12-31")) }
  }
}
