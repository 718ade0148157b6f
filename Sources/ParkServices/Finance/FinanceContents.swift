import ParkRules
import ParkSchemas

/// Between the contract's contents and the terms that ParkRules works on.
extension ProductTerms {
  /// The bounds of a product, noting what is wrong under the contract's field names; nil when something is.
  init?(_ content: FinanceV1.ProductContent, noting fields: inout FieldChecks) {
    let kind = FinanceProductKind(rawValue: content.kind.rawValue)
    fields.require(kind != nil, "content.kind", "REQUIRED", zh: "须选择产品类型", en: "say how it finances")
    let low = fields.read("content.amount_min_fen", "NEGATIVE") { try Money(fen: content.amountMinFen) }
    let high = fields.read("content.amount_max_fen", "NEGATIVE") { try Money(fen: content.amountMaxFen) }
    let months = (Int(content.termMonthsMin), Int(content.termMonthsMax))
    let rates = (Int(content.rateMinBasisPoints), Int(content.rateMaxBasisPoints))
    fields.require(
      low.map { !$0.isZero } ?? true, "content.amount_min_fen", "NOT_POSITIVE", zh: "须大于0", en: "must be above 0")
    if let low, let high {
      fields.require(low <= high, "content.amount_max_fen", "BELOW_MIN", zh: "不能低于下限", en: "not below the least")
    }
    fields.require(
      months.0 <= months.1 && Self.monthsRange.contains(months.0) && Self.monthsRange.contains(months.1),
      "content.term_months_max", "OUT_OF_RANGE", zh: "期限应为1-360个月,上限不低于下限",
      en: "1 to 360 months, the longest not below the shortest")
    fields.require(
      rates.0 <= rates.1 && rates.1 <= Self.rateMax, "content.rate_max_basis_points", "OUT_OF_RANGE",
      zh: "年利率应为0-36%,上限不低于下限", en: "0 to 3600, the highest not below the lowest")
    guard fields.areGood, let kind, let low, let high else { return nil }
    self.init(kind: kind, amountMin: low, amountMax: high, months: months.0...months.1, rates: rates.0...rates.1)
  }
}

extension DemandTerms {
  /// What a demand asks for, noting what is wrong; nil when something is.
  init?(_ content: FinanceV1.DemandContent, noting fields: inout FieldChecks) {
    let amount = fields.read("content.amount_fen", "NEGATIVE") { try Money(fen: content.amountFen) }
    fields.require(
      amount.map { !$0.isZero } ?? true, "content.amount_fen", "NOT_POSITIVE", zh: "须大于0", en: "must be above 0")
    fields.require(
      ProductTerms.monthsRange.contains(Int(content.termMonths)), "content.term_months", "OUT_OF_RANGE",
      zh: "期限应为1-360个月", en: "1 to 360")
    fields.require(
      Int(content.rateMaxBasisPoints) <= ProductTerms.rateMax, "content.rate_max_basis_points", "OUT_OF_RANGE",
      zh: "年利率应为0-36%", en: "0 to 3600")
    let kinds = content.kinds.map { FinanceProductKind(rawValue: $0.rawValue) }
    fields.require(
      kinds.count <= FinanceProductKind.allCases.count && !kinds.contains(nil), "content.kinds", "UNKNOWN",
      zh: "产品类型未知或过多", en: "known kinds, each once")
    guard fields.areGood, let amount else { return nil }
    self.init(
      amount: amount, months: Int(content.termMonths), rateMax: Int(content.rateMaxBasisPoints),
      kinds: Set(kinds.compactMap { $0 }))
  }
}

/// A product that may be published: texts trimmed, bounds and rules sound.
struct CheckedProduct: Sendable {
  let content: FinanceV1.ProductContent

  /// - Throws: ``RPCError`` INVALID_ARGUMENT that names every wrong field.
  init(_ request: FinanceV1.ProductContent?) throws {
    var fields = FieldChecks()
    var content = request ?? FinanceV1.ProductContent()
    content.nameZh = fields.text("content.name_zh", content.nameZh, .title)
    content.nameEn = fields.text("content.name_en", content.nameEn, TextRules(scalarsMin: 0, scalarsMax: 200))
    content.summary = fields.text("content.summary", content.summary, .body)
    _ = ProductTerms(content, noting: &fields)
    let rules = MatchRule.rules(content.eligibility, "content.eligibility", noting: &fields)
    if fields.areGood {
      for defect in MatchRule.defects(of: rules) { fields.add("content.\(defect.field)", defect.reason, defect.text) }
      for (index, rule) in rules.enumerated() where rule.anyOf.joined().contains(where: { $0.attribute == .pastAwards })
      {
        fields.add(
          "content.eligibility[\(index)]", "DOES_NOT_FIT",
          BilingualText(zh: "产品条件不能使用累计获支持次数", en: "past awards are no fact for a product"))
      }
    }
    fields.require(
      try content.packed().count <= CheckedContent.packedBytesMax, "content", "TOO_LONG", zh: "内容过长",
      en: "at most 256 KiB")
    try fields.finish()
    self.content = content
  }
}

/// A demand that may be published.
struct CheckedDemand: Sendable {
  let content: FinanceV1.DemandContent

  /// - Throws: ``RPCError`` INVALID_ARGUMENT that names every wrong field.
  init(_ request: FinanceV1.DemandContent?) throws {
    var fields = FieldChecks()
    var content = request ?? FinanceV1.DemandContent()
    content.purpose = fields.text(
      "content.purpose", content.purpose, TextRules(scalarsMax: 2_000, allowsLineFeeds: true))
    if !content.neededBy.isEmpty { _ = fields.read("content.needed_by") { try CivilDate(content.neededBy) } }
    _ = DemandTerms(content, noting: &fields)
    try fields.finish()
    self.content = content
  }
}
