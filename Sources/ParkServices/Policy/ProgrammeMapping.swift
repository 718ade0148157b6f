import ParkRules
import ParkSchemas

/// Between the contract's policy content and the programme that ParkRules works on.
///
/// Numbers of enums are the same on both sides; one that the rules do not know is a violation of that field, never a
/// rule that is silently left out.
extension Programme {
  /// The programme of a content, noting what cannot be mapped under the contract's field names.
  init(_ content: PolicyV1.PolicyContent, noting fields: inout FieldChecks) {
    let kind = ProgrammeKind(rawValue: content.kind.rawValue)
    fields.require(kind != nil, "content.kind", "UNKNOWN", zh: "政策类型未知", en: "no kind of policy is numbered so")
    self.init(
      kind: kind ?? .document, key: content.programme,
      rules: MatchRule.rules(content.eligibility, "content.eligibility", noting: &fields),
      formula: content.formula.map { SubsidyFormula($0, noting: &fields) },
      materials: content.materials.map {
        ProgrammeMaterial(
          kind: $0.kind, text: BilingualText(zh: $0.textZh, en: $0.textEn), isRequired: $0.required,
          isForPayment: $0.forPayment)
      },
      noticeWorkingDays: Int(content.noticeWorkingDays), reviewsRequired: Int(content.reviewsRequired),
      siteVisitRequired: content.siteVisitRequired, lifetimeAwardsMax: Int(content.lifetimeAwardsMax),
      exclusionGroups: content.exclusionGroups, bodiesBeforeNotice: content.bodiesBeforeNotice,
      bodiesBeforeApproval: content.bodiesBeforeApproval)
  }

  /// The programme of a content that was checked when it was published.
  init(published content: PolicyV1.PolicyContent) throws {
    var fields = FieldChecks()
    self.init(content, noting: &fields)
    try fields.finish()
  }
}

extension MatchRule {
  /// The rules of a contract's list, noting what cannot be mapped under the field's path.
  static func rules(
    _ list: [PolicyV1.EligibilityRule], _ path: String, noting fields: inout FieldChecks
  ) -> [MatchRule] {
    list.enumerated().map { index, rule in MatchRule(rule, "\(path)[\(index)]", noting: &fields) }
  }

  private init(_ rule: PolicyV1.EligibilityRule, _ path: String, noting fields: inout FieldChecks) {
    self.init(
      id: rule.id, text: BilingualText(zh: rule.textZh, en: rule.textEn),
      anyOf: rule.anyOf.enumerated().map { index, alternative in
        conditions(alternative.allOf, "\(path).any_of[\(index)].all_of", noting: &fields)
      })
  }
}

private func conditions(
  _ all: [PolicyV1.Condition], _ path: String, noting fields: inout FieldChecks
) -> [MatchCondition] {
  all.enumerated().compactMap { index, condition in
    guard let attribute = MatchAttribute(rawValue: condition.attribute.rawValue) else {
      fields.add("\(path)[\(index)].attribute", "UNKNOWN", BilingualText(zh: "未知属性", en: "no attribute is numbered so"))
      return nil
    }
    guard let comparison = MatchComparison(rawValue: condition.comparison.rawValue) else {
      fields.add(
        "\(path)[\(index)].comparison", "UNKNOWN", BilingualText(zh: "未知比较方式", en: "no comparison is numbered so"))
      return nil
    }
    return MatchCondition(attribute, comparison, number: condition.number, values: condition.values)
  }
}

extension SubsidyFormula {
  fileprivate init(_ formula: PolicyV1.SubsidyFormula, noting fields: inout FieldChecks) {
    let base = Base(rawValue: formula.shareBase.rawValue)
    fields.require(
      base != nil, "content.formula.share_base", "UNKNOWN", zh: "未知计算基数", en: "no base of shares is numbered so")
    let cap = fields.read("content.formula.enterprise_year_cap_fen") { try Money(fen: formula.enterpriseYearCapFen) }
    self.init(
      base: base ?? .fixed,
      tiers: formula.tiers.enumerated().map { index, tier in
        let path = "content.formula.tiers[\(index)]"
        let fixed = fields.read("\(path).fixed_fen") { try Money(fen: tier.fixedFen) }
        return SubsidyTier(
          id: tier.id, text: BilingualText(zh: tier.textZh, en: tier.textEn),
          allOf: conditions(tier.allOf, "\(path).all_of", noting: &fields),
          shareBasisPoints: Int64(tier.shareBasisPoints), fixed: fixed ?? .zero)
      },
      areaSquareMetresMax: formula.areaSquareMetresMax == 0 ? nil : Int64(formula.areaSquareMetresMax),
      enterpriseYearCap: cap.flatMap { $0.isZero ? nil : $0 })
  }
}

extension PolicyV1.RuleResult {
  /// The contract's message of a result.
  init(_ result: MatchResult) {
    self.init()
    ruleId = result.ruleID
    finding = PolicyV1.Finding(rawValue: result.finding.rawValue)
    reasonZh = result.reason.zh
    reasonEn = result.reason.en
    missing = result.missing.map { PolicyV1.Attribute(rawValue: $0.rawValue) }
  }
}
