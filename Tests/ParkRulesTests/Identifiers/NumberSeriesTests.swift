import Testing

@testable import ParkRules

/// Goal: numbers of a series have one form, and the counter behind it leaves no gap within a year.
@Suite struct NumberSeriesTests {
  @Test func aNumberIsReadBackAsItWasWritten() throws {
    let text = try #require(NumberSeries.award.render(year: 2026, sequence: 42))
    #expect(text == "AW-2026-000042")
    let parsed = try #require(NumberSeries.award.parse(text))
    #expect(parsed == (2026, 42))
  }

  @Test(arguments: [
    "AW-2026-42", "AW-2026-0000042", "LS-2026-000042", "AW-2026-000000", "AW-026-000042", "AW-2026-00004x", "AW-2026",
    "", "AW-2026-000042-", "aw-2026-000042", "AW-２０２６-000042",
  ])
  func anotherFormIsNoNumber(_ text: String) {
    #expect(NumberSeries.award.parse(text) == nil)
  }

  @Test func theLastNumberIsTheLast() {
    #expect(NumberSeries.award.render(year: 2026, sequence: 999_999) == "AW-2026-999999")
    #expect(NumberSeries.award.render(year: 2026, sequence: 1_000_000) == nil)
    #expect(NumberSeries.award.render(year: 2026, sequence: 0) == nil)
    #expect(NumberSeries.award.render(year: 999, sequence: 1) == nil)
  }

  @Test func aSeriesNeedsAPrefixAndDigits() {
    #expect(NumberSeries(prefix: "ABCDEFGH", digits: 9) != nil)
    for bad in ["", "ABCDEFGHI", "aw", "A1", "文"] { #expect(NumberSeries(prefix: bad) == nil) }
    #expect(NumberSeries(prefix: "A", digits: 0) == nil)
    #expect(NumberSeries(prefix: "A", digits: 10) == nil)
  }

  @Test func theCounterHasNoGapAndNeverGoesBack() throws {
    var counter = YearSequence(year: 2026)
    for expected in Int64(1)...100 { #expect(try counter.take(year: 2026, max: 999) == expected) }
    #expect(try counter.take(year: 2027, max: 999) == 1)
    #expect(throws: YearSequenceError.yearWentBack(from: 2027, to: 2026)) { try counter.take(year: 2026, max: 999) }
    #expect(counter == YearSequence(year: 2027, last: 1))
    var full = YearSequence(year: 2026, last: 999)
    #expect(throws: YearSequenceError.exhausted(year: 2026, max: 999)) { try full.take(year: 2026, max: 999) }
    #expect(full.last == 999)
  }

  @Test func aCopyrightNumberIsReadBackAndNothingElseIs() throws {
    let number = try #require(
      CopyrightRegistrationNumber(region: "11", year: 2026, category: "F", sequence: 12))
    #expect(number.description == "作登字:11-2026-F-00000012号")
    #expect(CopyrightRegistrationNumber(number.description) == number)
    for bad in [
      "", "作登字:11-2026-F-12号", "作登字:99-2026-F-00000012号", "作登字:11-2026-f-00000012号", "作登字:11-2026-FF-00000012号",
      "作登字:11-2026-F-00000012", "作登字：11-2026-F-00000012号", "作登字:11-2026-F-00000000号", "作登字:11-+026-F-00000012号",
    ] { #expect(CopyrightRegistrationNumber(bad) == nil, "\(bad)") }
    #expect(CopyrightRegistrationNumber(region: "11", year: 2026, category: "F", sequence: 100_000_000) == nil)
  }
}
