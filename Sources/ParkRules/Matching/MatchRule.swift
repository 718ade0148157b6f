/// One requirement of a programme: met when all conditions of one of its alternatives are.
public struct MatchRule: Sendable, Hashable {
  /// A stable name within the policy.
  public var id: String
  /// What is required, as the document says it.
  public var text: BilingualText
  /// Ways to meet it.
  public var anyOf: [[MatchCondition]]

  public init(id: String, text: BilingualText, anyOf: [[MatchCondition]]) {
    self.id = id
    self.text = text
    self.anyOf = anyOf
  }

  /// Tests the rule and says why.
  ///
  /// The reasons name the conditions that decided: those of the alternative that is met, or of each alternative the
  /// ones that failed or lacked a fact.
  public func test(_ subject: MatchSubject) -> MatchResult {
    let findings = anyOf.map { conditions in Self.all(conditions.map { $0.test(subject) }) }
    if let index = findings.firstIndex(of: .met) {
      return result(.met, anyOf[index].map { $0.reason(subject) }, subject, missing: [])
    }
    let finding: MatchFinding = findings.contains(.unknown) ? .unknown : .notMet
    // When one alternative is still open, only what is open helps the reader; failed alternatives would mislead.
    let relevant = zip(anyOf, findings).filter { $0.1 == finding }.map(\.0)
    let deciding = relevant.map { conditions in conditions.filter { $0.test(subject) == finding } }
    let missing = finding == .unknown ? deciding.flatMap { $0 }.map(\.attribute) : []
    return result(finding, deciding.flatMap { $0 }.map { $0.reason(subject) }, subject, missing: missing)
  }

  /// All of: one failed condition decides, then a missing fact.
  static func all(_ findings: [MatchFinding]) -> MatchFinding {
    if findings.contains(.notMet) { return .notMet }
    return findings.contains(.unknown) ? .unknown : .met
  }

  private func result(
    _ finding: MatchFinding, _ details: [BilingualText], _ subject: MatchSubject, missing: [MatchAttribute]
  ) -> MatchResult {
    let verdict: BilingualText
    switch finding {
    case .met: verdict = BilingualText(zh: "符合", en: "met")
    case .notMet: verdict = BilingualText(zh: "不符合", en: "not met")
    case .unknown: verdict = BilingualText(zh: "资料不全", en: "cannot be told")
    }
    let zh = details.map(\.zh).joined(separator: ";")
    let en = details.map(\.en).joined(separator: "; ")
    var seen: Set<MatchAttribute> = []
    return MatchResult(
      ruleID: id, finding: finding,
      reason: BilingualText(
        zh: "\(verdict.zh):\(text.zh)" + (zh.isEmpty ? "" : "(\(zh))"),
        en: "\(verdict.en): \(text.en)" + (en.isEmpty ? "" : " (\(en))")),
      missing: missing.filter { seen.insert($0).inserted })
  }
}

/// What one rule means for one enterprise.
public struct MatchResult: Sendable, Hashable {
  public var ruleID: String
  public var finding: MatchFinding
  /// Why, in both languages: the requirement and what the profile says.
  public var reason: BilingualText
  /// Facts the profile lacks, when the finding is `unknown`.
  public var missing: [MatchAttribute]
}

/// What all rules together mean.
public enum MatchVerdict: Int32, Sendable, Hashable, CaseIterable {
  case eligible = 1
  case incomplete = 2
  case notEligible = 3
}
