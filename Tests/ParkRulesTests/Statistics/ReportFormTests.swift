import Testing

@testable import ParkRules

@Suite struct ReportFormTests {
  private func field(_ key: String, _ range: ClosedRange<Int64> = 0...1000) -> ReportForm.Field {
    .init(
      key: key, name: BilingualText(zh: key, en: key), kind: .count, unit: "人", range: range, isRequired: true)
  }

  private func rule(
    _ left: [ReportForm.Term], _ comparison: ReportForm.Comparison, _ right: [ReportForm.Term] = [],
    _ constant: Int64 = 0
  ) -> ReportForm.Rule {
    .init(
      id: "r", severity: .error, left: left, comparison: comparison, right: right, constant: constant,
      text: BilingualText(zh: "规则", en: "rule"))
  }

  @Test func rulesHoldAtTheirLimits() {
    let terms: [ReportForm.Term] = [.init(field: "a", coefficient: 2), .init(field: "b", coefficient: -1)]
    for (comparison, value, holds) in [
      (ReportForm.Comparison.equal, Int64(7), true), (.equal, 8, false), (.atMost, 7, true), (.atMost, 6, false),
      (.atLeast, 7, true), (.atLeast, 8, false),
    ] {
      let form = ReportForm(fields: [field("a"), field("b")], rules: [rule(terms, comparison, [], value)])
      #expect(form.evaluate(["a": 5, "b": 3]).isEmpty == holds, "\(comparison) \(value)")
    }
  }

  @Test func missingFiguresAreTheFieldsConcernAndEarlierOnesAreLookedUp() {
    let earlier = ReportForm.Term(field: "a", coefficient: 3, source: .previous)
    let form = ReportForm(
      fields: [field("a")], rules: [rule([.init(field: "a", coefficient: 1)], .atMost, [earlier])])
    #expect(form.evaluate([:]).map(\.field) == ["a"])
    #expect(form.evaluate(["a": 900]).isEmpty)
    #expect(form.evaluate(["a": 900], earlier: [.previous: ["a": 299]]).map(\.rule) == ["r"])
    #expect(form.evaluate(["a": 900], earlier: [.previous: ["a": 300], .yearBefore: ["a": 1]]).isEmpty)
  }

  /// The largest figures with the largest coefficients do not overflow, nor do values that no form allows.
  @Test func extremeFiguresNeverTrap() {
    let terms = (0..<ReportForm.termsMax).map { _ in
      ReportForm.Term(field: "a", coefficient: ReportForm.coefficientMax)
    }
    let form = ReportForm(
      fields: [field("a")], rules: [rule(terms, .equal, terms, -ReportForm.valuesMax), rule(terms, .equal, terms)])
    for value in [Int64.min, -1, 0, 1, .max] {
      let findings = form.evaluate(["a": value])
      #expect(findings.filter { $0.rule == "r" }.count == 1)
    }
  }

  @Test func brokenFormsAreNamedPartByPart() {
    var problems = FieldProblems()
    ReportForm(
      fields: [field("a"), field("a"), field("B"), field("c", -ReportForm.valuesMax - 1...0)],
      rules: [
        rule([], .equal), rule([.init(field: "nothing", coefficient: 0)], .equal, [], .max),
      ]
    ).check(&problems)
    #expect(
      problems.all.map { "\($0.field) \($0.reason)" } == [
        "fields[1].key DUPLICATE", "fields[2].key MALFORMED", "fields[3].max OUT_OF_RANGE",
        "rules[0].left OUT_OF_RANGE", "rules[1].id DUPLICATE", "rules[1].constant OUT_OF_RANGE",
        "rules[1].left UNKNOWN_FIELD", "rules[1].left COEFFICIENT",
      ])
    var none = FieldProblems()
    ReportForm(fields: [], rules: []).check(&none)
    #expect(none.all.map(\.field) == ["fields"])
  }

  @Test func quartersFollowEachOther() {
    #expect(Quarter(year: 2026, number: 1)?.previous == Quarter(year: 2025, number: 4))
    #expect(Quarter(year: 2026, number: 3)?.yearBefore?.description == "2025Q3")
    #expect(Quarter(year: 2000, number: 1)?.previous == nil && Quarter(year: 2026, number: 5) == nil)
    #expect(Quarter(year: 1999, number: 1) == nil && Quarter(year: 2101, number: 1) == nil)
  }
}
