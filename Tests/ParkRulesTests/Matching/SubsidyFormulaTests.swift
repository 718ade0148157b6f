import Testing

@testable import ParkRules

@Suite struct SubsidyFormulaTests {
  private let tier = SubsidyTier(id: "t", text: BilingualText(zh: "甲", en: "a"), shareBasisPoints: 3_000)

  private func rentFormula(area: Int64? = 500, cap: Money? = .yuan(300_000)) -> SubsidyFormula {
    SubsidyFormula(base: .annualRent, tiers: [tier], areaSquareMetresMax: area, enterpriseYearCap: cap)
  }

  @Test(arguments: [
    (1_000_000, 50_000, 300_000),  // exactly 500 m², exactly the cap
    (1_000_000, 50_001, 299_994),  // a square decimetre more counts in proportion, rounded down
    (1_000_100, 50_000, 300_000),  // above the cap
    (100, 100, 30),
  ])
  func rentIsSharedForTheAreaThatCounts(rentYuan: Int, area: Int, expectedYuan: Int) throws {
    let claim = SubsidyClaim(annualRent: .yuan(UInt32(rentYuan)), areaSquareDecimetres: Int64(area))
    let amount = try #require(rentFormula().amount(tier, claim))
    #expect(amount.fen / 100 == Int64(expectedYuan))
  }

  @Test func shareIsRoundedDownToAFen() throws {
    let claim = SubsidyClaim(annualRent: try Money(fen: 333), areaSquareDecimetres: 100)
    #expect(rentFormula().amount(tier, claim)?.fen == 99)
  }

  @Test func missingFigureGivesNoAmount() {
    #expect(rentFormula().amount(tier, SubsidyClaim(areaSquareDecimetres: 100)) == nil)
    #expect(rentFormula().amount(tier, SubsidyClaim(annualRent: .yuan(1))) == nil)
    #expect(rentFormula(area: nil).amount(tier, SubsidyClaim(annualRent: .yuan(10))) == .yuan(3))
  }

  @Test func hugeRentDoesNotOverflow() throws {
    let claim = SubsidyClaim(annualRent: .max, areaSquareDecimetres: .max)
    #expect(try #require(rentFormula(cap: nil).amount(tier, claim)) < .max)
  }

  @Test func firstTierThatFitsCountsAndUnknownOnesArePassedOver() throws {
    let small = SubsidyTier(
      id: "small", text: tier.text, allOf: [MatchCondition(.employees, .atMost, number: 10)], shareBasisPoints: 5_000)
    let formula = SubsidyFormula(base: .annualRent, tiers: [small, tier])
    let day = try matchDay()
    #expect(formula.tier(for: MatchSubject(facts: smallStudio { $0.employees = 10 }, day: day))?.id == "small")
    #expect(formula.tier(for: MatchSubject(facts: smallStudio { $0.employees = 11 }, day: day))?.id == "t")
    #expect(formula.tier(for: MatchSubject(facts: smallStudio { $0.employees = nil }, day: day))?.id == "t")
  }

  @Test func fixedAmountNeedsNoFigures() {
    let fixed = SubsidyTier(id: "f", text: tier.text, fixed: .yuan(5_000))
    #expect(SubsidyFormula(base: .fixed, tiers: [fixed]).amount(fixed, SubsidyClaim()) == .yuan(5_000))
  }
}
