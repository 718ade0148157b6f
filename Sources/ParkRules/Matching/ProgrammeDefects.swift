/// Something wrong in a programme that is to be published: where, and what is allowed.
public struct ProgrammeDefect: Sendable, Hashable {
  /// The path of the field in the contract's terms: "eligibility[2].any_of[0].all_of[1].comparison".
  public var field: String
  /// A stable name for programs.
  public var reason: String
  public var text: BilingualText
}

extension Programme {
  /// Everything wrong at once, so that a form can mark it all; empty for a programme that can be published.
  public var defects: [ProgrammeDefect] {
    var found = DefectList()
    guard kind != .document else {
      found.require(
        rules.isEmpty && formula == nil, "kind", "DOCUMENT_HAS_PROGRAMME", "文件类政策不带申报规则",
        "a document has no rules and no formula")
      return found.defects
    }
    found.require(
      KeyText.validated(key) != nil, "programme", "NO_KEY", "项目键须为1-128个ASCII字母数字或._:-",
      "1 to 128 of A-Z a-z 0-9 . _ : -")
    found.check(rules)
    if let formula {
      found.check(formula)
    } else {
      found.add("formula", "MISSING", "须给出补贴公式", "a programme needs a formula")
    }
    found.require(materials.count <= 50, "materials", "TOO_MANY", "最多50种", "at most 50")
    found.checkIDs(materials.map(\.kind), "materials")
    found.checkProcedure(self)
    found.require((0...100).contains(lifetimeAwardsMax), "lifetime_awards_max", "OUT_OF_RANGE", "应为0-100", "0 to 100")
    for (index, group) in exclusionGroups.enumerated() {
      found.require(
        KeyText.validated(group) != nil, "exclusion_groups[\(index)]", "NO_KEY", "互斥组键须为ASCII字母数字或._:-",
        "1 to 128 of A-Z a-z 0-9 . _ : -")
    }
    return found.defects
  }
}

extension MatchRule {
  /// Everything wrong with a list of rules, under the field "eligibility", for whoever publishes some: a policy, a
  /// lender's product.
  public static func defects(of rules: [MatchRule]) -> [ProgrammeDefect] {
    var found = DefectList()
    found.check(rules)
    return found.defects
  }
}

/// Collects defects.
private struct DefectList {
  var defects: [ProgrammeDefect] = []

  mutating func add(_ field: String, _ reason: String, _ zh: String, _ en: String) {
    defects.append(ProgrammeDefect(field: field, reason: reason, text: BilingualText(zh: zh, en: en)))
  }

  mutating func require(_ holds: Bool, _ field: String, _ reason: String, _ zh: String, _ en: String) {
    if !holds { add(field, reason, zh, en) }
  }

  mutating func checkIDs(_ ids: [String], _ field: String) {
    var seen: Set<String> = []
    for (index, id) in ids.enumerated() {
      require(
        KeyText.validated(id) != nil, "\(field)[\(index)]", "NO_KEY", "键须为ASCII字母数字或._:-",
        "its key: A-Z a-z 0-9 . _ : -")
      require(
        seen.insert(id).inserted, "\(field)[\(index)]", "DUPLICATE", "键“\(id)”重复", "the key '\(id)' is used twice")
    }
  }

  mutating func check(_ rules: [MatchRule]) {
    require(rules.count <= 50, "eligibility", "TOO_MANY", "最多50条", "at most 50")
    checkIDs(rules.map(\.id), "eligibility")
    for (index, rule) in rules.enumerated() { check(rule, "eligibility[\(index)]") }
  }

  private mutating func check(_ rule: MatchRule, _ field: String) {
    require(!rule.text.zh.isEmpty, "\(field).text_zh", "MISSING", "须写明条件", "say in Chinese what is required")
    require(!rule.text.en.isEmpty, "\(field).text_en", "MISSING", "须写明条件(英文)", "say in English what is required")
    require((1...10).contains(rule.anyOf.count), "\(field).any_of", "OUT_OF_RANGE", "应有1-10种方式", "1 to 10 alternatives")
    for (index, conditions) in rule.anyOf.enumerated() {
      let path = "\(field).any_of[\(index)].all_of"
      require((1...20).contains(conditions.count), path, "OUT_OF_RANGE", "应有1-20个条件", "1 to 20 conditions")
      check(conditions, path)
    }
  }

  mutating func check(_ conditions: [MatchCondition], _ field: String) {
    for (index, condition) in conditions.enumerated() {
      let path = "\(field)[\(index)]"
      require(
        condition.comparison.fits(condition.attribute.kind), "\(path).comparison", "DOES_NOT_FIT",
        "该比较方式不适用于“\(condition.attribute.label.zh)”", "this comparison does not fit \(condition.attribute.label.en)")
      let needsValues = MatchComparison.beginsWith.fits(condition.attribute.kind)
      let count = condition.values.count
      require(
        needsValues ? (1...MatchCondition.valuesMax).contains(count) : count == 0, "\(path).values", "OUT_OF_RANGE",
        "文本条件须列1-100个值,其他条件不列", "1 to 100 texts for a text, none otherwise")
      require(condition.number >= 0, "\(path).number", "NEGATIVE", "不能为负", "not below zero")
    }
  }

  mutating func check(_ formula: SubsidyFormula) {
    require((1...20).contains(formula.tiers.count), "formula.tiers", "OUT_OF_RANGE", "应有1-20档", "1 to 20 tiers")
    checkIDs(formula.tiers.map(\.id), "formula.tiers")
    for (index, tier) in formula.tiers.enumerated() {
      let path = "formula.tiers[\(index)]"
      check(tier.allOf, "\(path).all_of")
      if formula.base == .fixed {
        require(
          !tier.fixed.isZero, "\(path).fixed_fen", "NOT_POSITIVE", "定额须大于零", "the fixed amount must be above zero")
      } else {
        require(
          (1...10_000).contains(tier.shareBasisPoints), "\(path).share_basis_points", "OUT_OF_RANGE", "应为1-10000",
          "1 to 10000")
      }
    }
  }

  mutating func checkProcedure(_ programme: Programme) {
    let isAward = programme.kind == .award
    require(
      isAward
        ? PublicNoticePeriod.workingDaysRange.contains(programme.noticeWorkingDays) : programme.noticeWorkingDays == 0,
      "notice_working_days", "OUT_OF_RANGE", "评审类项目公示1-60个工作日,其他类为0", "1 to 60 for an award, 0 for other kinds")
    require(
      isAward ? (2...9).contains(programme.reviewsRequired) : programme.reviewsRequired == 0, "reviews_required",
      "OUT_OF_RANGE", "评审类项目须2-9名专家评审,其他类为0", "2 to 9 for an award, 0 for other kinds")
    require(
      isAward || !programme.siteVisitRequired, "site_visit_required", "DOES_NOT_FIT", "仅评审类项目可要求现场检查",
      "only an award can require a site visit")
    let bodies = [
      ("bodies_before_notice", programme.bodiesBeforeNotice),
      ("bodies_before_approval", programme.bodiesBeforeApproval),
    ]
    for (field, names) in bodies {
      require(isAward || names.isEmpty, field, "DOES_NOT_FIT", "仅评审类项目可要求会议审议", "only an award can require meetings")
      require(
        names.count <= Deliberations.bodiesMax && Set(names).count == names.count
          && names.allSatisfy { (try? TextRules(scalarsMax: 100).normalise($0, field: field)) == $0 },
        field, "OUT_OF_RANGE", "最多5个互不相同的名称,每个1-100字", "at most 5 different names of 1 to 100 characters each")
    }
    require(
      programme.kind != .noApply || !programme.materials.contains(where: \.isForPayment), "materials", "DOES_NOT_FIT",
      "免申即享不收取收款材料", "a no-apply award takes no materials for the payment")
    require(
      programme.kind != .noApply || programme.formula?.base != .statedCost, "formula.share_base", "DOES_NOT_FIT",
      "免申即享不能按申报成本计算", "a no-apply award cannot share a stated cost")
  }
}
