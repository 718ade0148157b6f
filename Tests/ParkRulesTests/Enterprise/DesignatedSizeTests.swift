import Testing

@testable import ParkRules

/// Goal: the answer follows the thresholds of the year, and "not known" is never passed off as "below".
@Suite struct DesignatedSizeTests {
  /// 万元 in fen.
  static let wanFen: Int64 = 1_000_000

  struct Case: Sendable {
    var code: String
    var year: Int
    var revenueWan: Int64?
    var employees: Int?
    var answer: DesignatedSize.Answer
  }

  static let cases: [Case] = [
    // The present thresholds: revenue only.
    Case(code: "8710", year: 2024, revenueWan: 500, employees: 1, answer: .above),
    Case(code: "8710", year: 2024, revenueWan: 499, employees: 5_000, answer: .below),
    Case(code: "7251", year: 2024, revenueWan: 1_000, employees: nil, answer: .above),
    Case(code: "7251", year: 2024, revenueWan: 999, employees: nil, answer: .below),
    Case(code: "6513", year: 2024, revenueWan: 2_000, employees: nil, answer: .above),
    Case(code: "6513", year: 2024, revenueWan: 1_999, employees: nil, answer: .below),
    Case(code: "2311", year: 2024, revenueWan: 2_000, employees: nil, answer: .above),
    Case(code: "5143", year: 2024, revenueWan: 1_999, employees: nil, answer: .below),
    Case(code: "5243", year: 2024, revenueWan: 500, employees: nil, answer: .above),
    Case(code: "8411", year: 2024, revenueWan: 1_999, employees: nil, answer: .below),
    Case(code: "8511", year: 2024, revenueWan: 500, employees: nil, answer: .above),
    Case(code: "7040", year: 2024, revenueWan: 1_000, employees: nil, answer: .above),
    Case(code: "7010", year: 2024, revenueWan: 1_000, employees: nil, answer: .notKnown(.industry(.realEstate))),
    Case(code: "6620", year: 2024, revenueWan: 99_999, employees: nil, answer: .notKnown(.industry(.finance))),
    Case(code: "8710", year: 2024, revenueWan: nil, employees: 500, answer: .notKnown(.revenueMissing)),
    // 2019: employees count too, for culture only.
    Case(code: "8710", year: 2019, revenueWan: 10, employees: 50, answer: .above),
    Case(code: "8710", year: 2020, revenueWan: 500, employees: 0, answer: .above),
    Case(code: "8710", year: 2019, revenueWan: 499, employees: 49, answer: .below),
    Case(code: "8710", year: 2019, revenueWan: 499, employees: nil, answer: .notKnown(.revenueAndEmployeesMissing)),
    Case(code: "8710", year: 2019, revenueWan: nil, employees: 50, answer: .above),
    Case(
      code: "7251", year: 2019, revenueWan: 99_999, employees: 99, answer: .notKnown(.industry(.leasingAndBusiness))),
    // Around 2015.
    Case(code: "7251", year: 2016, revenueWan: 999, employees: 50, answer: .above),
    Case(code: "7251", year: 2016, revenueWan: 999, employees: 49, answer: .below),
    Case(code: "8710", year: 2015, revenueWan: 500, employees: 1, answer: .above),
    Case(code: "2311", year: 2016, revenueWan: 99_999, employees: 99, answer: .notKnown(.industry(.manufacturing))),
    // No version.
    Case(code: "8710", year: 2014, revenueWan: 99_999, employees: 999, answer: .notKnown(.year(2014))),
  ]

  @Test(arguments: cases)
  func theAnswerFollowsTheThresholdsOfTheYear(_ row: Case) throws {
    let revenue = try row.revenueWan.map { try Money(fen: $0 * Self.wanFen) }
    let answer = DesignatedSize.assess(
      industry: try IndustryCode(row.code), year: row.year, revenue: revenue, employees: row.employees)
    #expect(answer == row.answer)
  }

  @Test func anUnstatedIndustryIsNotKnown() {
    #expect(
      DesignatedSize.assess(industry: nil, year: 2024, revenue: .max, employees: 99) == .notKnown(.industryMissing))
  }

  @Test func versionsDoNotOverlapAndNameTheirSource() {
    for (newer, older) in zip(DesignatedSizeTable.versions, DesignatedSizeTable.versions.dropFirst()) {
      #expect(older.years.upperBound + 1 == newer.years.lowerBound)
    }
    let sources = ReferenceData.thresholds.map(\.source)
    for version in DesignatedSizeTable.versions { #expect(sources.contains { $0.contains(version.source) }) }
  }

  @Test func everyDivisionBelongsToOneSection() {
    for division in 1...97 {
      #expect(IndustrySection.allCases.filter { $0.divisions.contains(division) }.count == 1)
    }
  }

  @Test(arguments: [
    ("", IndustryCodeError.form("")), ("871", .form("871")), ("87100", .form("87100")), ("87a0", .form("87a0")),
    ("0010", .division("00")), ("9810", .division("98")), ("八七一〇", .form("八七一〇")),
  ])
  func aTextThatIsNoIndustryCodeIsRefused(_ text: String, _ expected: IndustryCodeError) {
    #expect(throws: expected) { try IndustryCode(text) }
  }

  @Test func aCodeKnowsItsPlaceInTheClassification() throws {
    #expect(try IndustryCode(" ８６１０ ").cultureInclusion == .whole)
    #expect(try IndustryCode("6620").cultureInclusion == nil)
    #expect(try IndustryCode("8610").section == .cultureSportsAndEntertainment)
  }
}
