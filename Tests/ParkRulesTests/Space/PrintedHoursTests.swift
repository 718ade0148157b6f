import Testing

@testable import ParkRules

/// Goal: opening hours as sources print them are read when they are of a known form, and never guessed at.
@Suite struct PrintedHoursTests {
  private func week(_ text: String) -> [String]? {
    PrintedHours.week(text)?.week.map { "\($0.weekday) \($0.opens)-\($0.closes)" }
  }

  @Test func formsOfTheReferenceTableAreRead() {
    #expect(week("09:00-21:00 每日") == (1...7).map { "\($0) 540-1260" })
    #expect(week("09:00-19:30") == (1...7).map { "\($0) 540-1170" })
    #expect(week("10:00-18:00 周一闭馆") == (2...7).map { "\($0) 600-1080" })
    #expect(week("24小时") == (1...7).map { "\($0) 0-1440" })
    #expect(week("周二至周日08:30-17:00,周一13:00-17:00") == ["1 780-1020"] + (2...7).map { "\($0) 510-1020" })
  }

  @Test(arguments: [
    "", "上午", "9:00-17:00", "09:00", "09:00-", "17:00-09:00", "09:00-25:00", "09:60-10:00", "周八09:00-10:00",
    "周日至周一09:00-10:00", "09:00-10:00,", "周一09:00-12:00,周一11:00-13:00", "闭馆", "周一闭馆",
  ])
  func otherTextsAreNot(text: String) { #expect(PrintedHours.week(text) == nil) }

  @Test func everyTextOfTheReferenceSpacesIsRead() {
    let printed = ReferenceData.spaces.compactMap(\.hours)
    #expect(printed.count >= 10 && printed.allSatisfy { PrintedHours.week($0) != nil })
    #expect(PrintedHours.assumed.conflict == nil)
  }
}
