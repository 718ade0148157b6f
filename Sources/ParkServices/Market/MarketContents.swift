import ParkRules
import ParkSchemas
import Storage

/// A supply that may be published: texts trimmed, every field sound.
struct CheckedSupply: Sendable {
  let content: MarketV1.SupplyContent

  static let cultureClasses = Set(ReferenceData.categories.map(\.code))

  /// - Throws: ``RPCError`` INVALID_ARGUMENT that names every wrong field.
  init(_ request: MarketV1.SupplyContent?) throws {
    var fields = FieldChecks()
    var content = request ?? MarketV1.SupplyContent()
    let kind = SupplyKind(rawValue: content.kind.rawValue)
    fields.require(kind != nil, "content.kind", "REQUIRED", zh: "须选择供给类型", en: "say what is offered")
    Self.checkField(content.field, &fields)
    content.title = fields.text("content.title", content.title, .title)
    content.summary = fields.text("content.summary", content.summary, .body)
    _ = fields.read("content.price_from_fen", "NEGATIVE") { try Money(fen: content.priceFromFen) }
    fields.require(
      content.cultureClasses.allSatisfy(Self.cultureClasses.contains), "content.culture_classes", "UNKNOWN",
      zh: "文化产业大类应为01-09", en: "classes \"01\" to \"09\"")
    content.cultureClasses = Set(content.cultureClasses).sorted()
    if kind == .cloudResource {
      content.unit = fields.text("content.unit", content.unit, TextRules(scalarsMax: 50))
      fields.require(
        content.quotaUnits > 0, "content.quota_units", "NOT_POSITIVE", zh: "总量须大于0", en: "must be above 0")
      fields.require(
        content.deliveryDays == 0, "content.delivery_days", "DOES_NOT_FIT", zh: "云网资源不填交付天数", en: "0 for a resource")
    } else {
      fields.require(
        content.unit.isEmpty && content.quotaUnits == 0, "content.quota_units", "DOES_NOT_FIT", zh: "仅云网资源有总量",
        en: "only a resource has a quota")
      fields.require(
        MarketLimits.deliveryDaysRange.contains(Int(content.deliveryDays)), "content.delivery_days", "OUT_OF_RANGE",
        zh: "交付天数应为1-3650", en: "1 to 3650")
    }
    try fields.finish()
    self.content = content
  }

  static func checkField(_ field: String, _ fields: inout FieldChecks) {
    fields.require(
      KeyText.validated(field) != nil, "content.field", "NO_KEY", zh: "领域须为1-128个ASCII字母数字或._:-",
      en: "1 to 128 of A-Z a-z 0-9 . _ : -")
  }
}

/// A demand that may be published.
struct CheckedWish: Sendable {
  let content: MarketV1.DemandContent

  /// - Throws: ``RPCError`` INVALID_ARGUMENT that names every wrong field.
  init(_ request: MarketV1.DemandContent?) throws {
    var fields = FieldChecks()
    var content = request ?? MarketV1.DemandContent()
    let kind = SupplyKind(rawValue: content.kind.rawValue)
    fields.require(
      kind != nil && kind != .cloudResource, "content.kind", "REQUIRED", zh: "须选择产业协同或专业服务",
      en: "CO_DEVELOPMENT or PROFESSIONAL_SERVICE; resources are requested by units")
    CheckedSupply.checkField(content.field, &fields)
    content.title = fields.text("content.title", content.title, .title)
    content.summary = fields.text("content.summary", content.summary, .body)
    let budget = fields.read("content.budget_fen", "NEGATIVE") { try Money(fen: content.budgetFen) }
    fields.require(
      budget.map { !$0.isZero } ?? true, "content.budget_fen", "NOT_POSITIVE", zh: "预算须大于0", en: "must be above 0")
    if !content.neededBy.isEmpty { _ = fields.read("content.needed_by") { try CivilDate(content.neededBy) } }
    try fields.finish()
    self.content = content
  }
}
