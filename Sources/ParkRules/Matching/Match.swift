/// What a programme means for one enterprise: every rule with its reason, the verdict, and the amount.
public struct Match: Sendable, Hashable {
  public var results: [MatchResult]
  public var verdict: MatchVerdict
  /// The tier of the formula the enterprise falls into; nil for none.
  public var tierID: String?
  /// What the formula gives on the profile's own figures; nil when it cannot be told.
  public var estimate: Money?

  /// Tests all rules of a programme.
  public init(_ programme: Programme, _ subject: MatchSubject) {
    var results = (programme.standingRules + programme.rules).map { $0.test(subject) }
    if !programme.exclusionGroups.isEmpty { results.append(Self.exclusion(programme, subject)) }
    self.results = results
    verdict = Self.verdict(of: results.map(\.finding))
    let tier = programme.formula?.tier(for: subject)
    tierID = tier?.id
    estimate = programme.formula.flatMap { formula in
      tier.flatMap { formula.amount($0, SubsidyClaim(profile: subject.facts)) }
    }
  }

  static func verdict(of findings: [MatchFinding]) -> MatchVerdict {
    switch MatchRule.all(findings) {
    case .met: return .eligible
    case .notMet: return .notEligible
    case .unknown: return .incomplete
    }
  }

  private static func exclusion(_ programme: Programme, _ subject: MatchSubject) -> MatchResult {
    let groups = programme.exclusionGroups.joined(separator: "、")
    return subject.excludedThisYear
      ? MatchResult(
        ruleID: "exclusion", finding: .notMet,
        reason: BilingualText(
          zh: "不符合:本年度已申报或获得互斥政策支持(\(groups))",
          en: "not met: another programme of \(groups) was applied for or granted this year"), missing: [])
      : MatchResult(
        ruleID: "exclusion", finding: .met,
        reason: BilingualText(
          zh: "符合:本年度未享受互斥政策(\(groups))", en: "met: no other programme of \(groups) this year"), missing: [])
  }
}
