import ParkRules
import ParkSchemas
import RPCCore

/// A content that may be published: texts trimmed, the document number in its standard form, the programme sound.
struct CheckedContent: Sendable {
  let content: PolicyV1.PolicyContent
  let programme: Programme

  /// Texts of one policy in all, in bytes; far above any real one.
  static let packedBytesMax = 256 << 10

  /// - Throws: ``RPCError`` INVALID_ARGUMENT that names every wrong field.
  init(_ request: PolicyV1.PolicyContent?) throws {
    var fields = FieldChecks()
    var content = request ?? PolicyV1.PolicyContent()
    if !content.documentNumber.isEmpty {
      let number = fields.read("content.document_number") { try DocumentNumber(content.documentNumber) }
      content.documentNumber = number?.description ?? ""
    }
    content.titleZh = fields.text("content.title_zh", content.titleZh, .title)
    content.titleEn = fields.text("content.title_en", content.titleEn, TextRules(scalarsMin: 0, scalarsMax: 400))
    content.issuer = fields.text("content.issuer", content.issuer, .title)
    content.source = fields.text("content.source", content.source, .remark)
    content.summaryZh = fields.text("content.summary_zh", content.summaryZh, .body)
    content.summaryEn = fields.text("content.summary_en", content.summaryEn, .body)
    fields.require(
      (PolicyV1.PolicyLevel.national.rawValue...PolicyV1.PolicyLevel.elsewhere.rawValue).contains(
        content.level.rawValue),
      "content.level", "MISSING", zh: "须说明政策层级", en: "say which level of government issued it")
    Self.checkDays(content, &fields)
    let programme = Programme(content, noting: &fields)
    if fields.areGood {
      for defect in programme.defects { fields.add("content.\(defect.field)", defect.reason, defect.text) }
    }
    fields.require(
      try content.packed().count <= Self.packedBytesMax, "content", "TOO_LONG", zh: "政策内容过长", en: "at most 256 KiB")
    try fields.finish()
    self.content = content
    self.programme = programme
  }

  private static func checkDays(_ content: PolicyV1.PolicyContent, _ fields: inout FieldChecks) {
    fields.require(
      isPrintedDay(content.issuedOn), "content.issued_on", "MALFORMED", zh: "应为YYYY、YYYY-MM或YYYY-MM-DD",
      en: "YYYY, YYYY-MM or YYYY-MM-DD")
    let from = day(content.effectiveFrom, "content.effective_from", &fields)
    let to = day(content.effectiveTo, "content.effective_to", &fields)
    if let from, let to {
      fields.require(
        from <= to, "content.effective_to", "BEFORE_START", zh: "截止日不能早于起始日", en: "not before effective_from")
    }
  }

  private static func day(_ text: String, _ field: String, _ fields: inout FieldChecks) -> CivilDate? {
    text.isEmpty ? nil : fields.read(field) { try CivilDate(text) }
  }

  /// A day, month or year as a document prints it, or nothing.
  private static func isPrintedDay(_ text: String) -> Bool {
    switch text.utf8.count {
    case 0: true
    case 4: (try? CivilDate(text + "-01-01")) != nil
    case 7: (try? CivilDate(text + "-01")) != nil
    default: (try? CivilDate(text)) != nil
    }
  }
}
