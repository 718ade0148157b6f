import Testing

@testable import ParkRules

/// Goal: the real programme decides as its sources say. Method: a profile that meets it, then one fact changed.
@Suite struct RentSubsidyTests {
  private func match(
    past: Int = 0, day: String = "2026-03-02", _ change: (inout EnterpriseFacts) throws -> Void = { _ in }
  ) throws -> Match {
    let subject = MatchSubject(facts: try smallStudio(change), day: try CivilDate(day), pastAwards: past)
    return Match(RentSubsidy.programme, subject)
  }

  private func finding(_ id: String, _ match: Match) -> MatchFinding? {
    match.results.first { $0.ruleID == id }?.finding
  }

  @Test func programmeHasNoDefects() { #expect(RentSubsidy.programme.defects == []) }

  @Test func profileThatMeetsEveryRuleIsEligibleWithReasonsInBothLanguages() throws {
    let match = try match()
    #expect(match.verdict == .eligible)
    #expect(match.results.count == RentSubsidy.programme.rules.count + 4)
    #expect(match.results.allSatisfy { $0.reason.zh.hasPrefix("符合") && $0.reason.en.hasPrefix("met") })
    #expect(match.tierID == "core")
    // 30 % of 600,000 yuan for 400 of at most 500 m².
    #expect(match.estimate == .yuan(180_000))
  }

  @Test func relatedFieldIsNotEligible() throws {
    let match = try match { $0.industryClass = "07" }
    #expect(match.verdict == .notEligible)
    #expect(finding("core_culture", match) == .notMet)
  }

  @Test func unknownClassIsIncomplete() throws {
    let match = try match { $0.industryClass = nil }
    #expect(match.verdict == .incomplete)
    #expect(match.results.first { $0.ruleID == "core_culture" }?.missing == [.cultureClass])
  }

  @Test(arguments: [
    ("2025-03-03", 200, MatchFinding.notMet),  // a day short of a year
    ("2025-03-02", 200, .met),  // one year to the day: new enterprises may be large
    ("2023-03-03", 200, .met),  // the last day before three years
    ("2023-03-02", 200, .notMet),  // three years: only small ones
    ("2023-03-02", 100, .met),
    ("2023-03-02", 101, .notMet),
  ])
  func ageAndSizeAtTheirBounds(founded: String, employees: Int, expected: MatchFinding) throws {
    let match = try match {
      $0.founded = try CivilDate(founded)
      $0.employees = employees
    }
    #expect(finding("small_or_new", match) == expected)
  }

  @Test(arguments: [(0, MatchFinding.met), (1, .met), (2, .notMet), (3, .notMet)])
  func twoPastAwardsBarAThird(past: Int, expected: MatchFinding) throws {
    #expect(finding("lifetime_cap", try match(past: past)) == expected)
  }

  @Test func unverifiedOrBarredOrUnfiledIsNotEligible() throws {
    #expect(try match { $0.isVerified = false }.verdict == .notEligible)
    #expect(try match { $0.creditStanding = .barred }.verdict == .notEligible)
    #expect(try match { $0.creditStanding = .warned }.verdict == .eligible)
    #expect(try match { $0.filesStatistics = false }.verdict == .notEligible)
  }
}
