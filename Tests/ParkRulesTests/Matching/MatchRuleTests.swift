import Testing

@testable import ParkRules

/// Facts of a small enterprise of the core field, which meets the rent subsidy; tests take one fact away or change it.
func smallStudio() -> EnterpriseFacts { smallStudio { _ in } }

func smallStudio(_ change: (inout EnterpriseFacts) throws -> Void) rethrows -> EnterpriseFacts {
  var facts = EnterpriseFacts(
    enterpriseID: "ent_1", isVerified: true, district: "朝阳区", registrationRegion: "110105", parkID: "prk_1",
    industryClass: "02", industryCode: "8710", designatedSize: .below, employees: 35, revenue: .yuan(8_000_000),
    taxPaid: .yuan(400_000), totalAssets: .yuan(6_000_000), rentPerYear: .yuan(600_000),
    areaSquareDecimetres: 40_000, founded: try? CivilDate("2021-05-01"), filesStatistics: true)
  try change(&facts)
  return facts
}

func matchDay() throws -> CivilDate { try CivilDate("2026-03-02") }

@Suite struct MatchRuleTests {
  private func subject(_ change: (inout EnterpriseFacts) -> Void = { _ in }) throws -> MatchSubject {
    MatchSubject(facts: smallStudio(change), day: try matchDay())
  }

  @Test(arguments: [(99, MatchFinding.met), (100, .met), (101, .notMet)])
  func numberAtTheBound(employees: Int, expected: MatchFinding) throws {
    let subject = try subject { $0.employees = employees }
    #expect(MatchCondition(.employees, .atMost, number: 100).test(subject) == expected)
  }

  @Test func missingFactIsUnknownForEveryAttributeThatCanBeMissing() throws {
    let bare = MatchSubject(
      facts: EnterpriseFacts(enterpriseID: "ent_2", registrationRegion: "110105"), day: try matchDay())
    let always: Set<MatchAttribute> = [.verified, .creditNotBarred, .registrationRegion, .statisticsFiled, .pastAwards]
    for attribute in MatchAttribute.allCases {
      #expect((bare.value(of: attribute) == nil) == !always.contains(attribute), "\(attribute)")
    }
  }

  @Test func everyAttributeOfAFullProfileHasAValueOfItsKind() throws {
    let subject = try subject { $0.parkTier = "市级" }
    for attribute in MatchAttribute.allCases {
      switch (try #require(subject.value(of: attribute), "\(attribute)"), attribute.kind) {
      case (.flag, .flag), (.number, .number), (.number, .money), (.text, .text): continue
      case (let value, let kind): Issue.record("\(attribute): \(value) is no \(kind)")
      }
    }
  }

  @Test func textsCompareWholeOrByPrefix() throws {
    let subject = try subject()
    #expect(MatchCondition(.registrationRegion, .beginsWith, values: ["31", "11"]).test(subject) == .met)
    #expect(MatchCondition(.registrationRegion, .oneOf, values: ["11"]).test(subject) == .notMet)
    #expect(MatchCondition(.cultureClass, .noneOf, values: ["02"]).test(subject) == .notMet)
    #expect(MatchCondition(.cultureClass, .noneOf, values: ["03"]).test(subject) == .met)
  }

  @Test func alternativeThatIsMetDecidesOverOneThatIsUnknown() throws {
    let rule = MatchRule(
      id: "r", text: BilingualText(zh: "甲", en: "a"),
      anyOf: [[MatchCondition(.employees, .atMost, number: 100)], [MatchCondition(.foundedYears, .atMost, number: 9)]])
    let result = rule.test(try subject { $0.employees = nil })
    #expect(result.finding == .met)
    #expect(result.missing.isEmpty)
    #expect(result.reason.en.contains("completed years since founding: 4"))
  }

  @Test func openAlternativeKeepsTheRuleOpenAndNamesTheFact() throws {
    let rule = MatchRule(
      id: "r", text: BilingualText(zh: "甲", en: "a"),
      anyOf: [[MatchCondition(.employees, .atMost, number: 100)], [MatchCondition(.foundedYears, .atMost, number: 1)]])
    let result = rule.test(try subject { $0.employees = nil })
    #expect(result.finding == .unknown)
    #expect(result.missing == [.employees])
    #expect(result.reason.zh.contains("资料不全") && result.reason.zh.contains("从业人数未填写"))
  }

  @Test func failedConditionDecidesOverAMissingFactInOneAlternative() throws {
    let rule = MatchRule(
      id: "r", text: BilingualText(zh: "甲", en: "a"),
      anyOf: [[MatchCondition(.employees, .atMost, number: 10), MatchCondition(.annualTaxFen, .atMost, number: 1)]])
    let result = rule.test(try subject { $0.taxPaid = nil })
    #expect(result.finding == .notMet)
    #expect(result.missing.isEmpty)
    #expect(result.reason.en.contains("employees: 35, required: at most 10"))
    #expect(!result.reason.en.contains("tax"))
  }

  @Test func amountsInReasonsAreYuan() throws {
    let condition = MatchCondition(.annualTaxFen, .atMost, number: 300_000_000)
    #expect(condition.reason(try subject()).en.contains("3,000,000.00"))
  }

  @Test func comparisonThatDoesNotFitMeetsNothing() throws {
    #expect(MatchCondition(.employees, .isTrue).test(try subject()) == .notMet)
    #expect(MatchCondition(.verified, .atLeast, number: 0).test(try subject()) == .notMet)
  }
}
