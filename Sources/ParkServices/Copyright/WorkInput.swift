import ParkRules
import ParkSchemas
import Storage

/// What an applicant says of a work, checked. The authors' names exist in clear only until they are sealed.
struct WorkInput: Sendable {
  /// With the authors' names masked.
  let content: CopyrightV1.WorkContent
  /// In clear; nil when they came in masked, which leaves them as they are.
  let authors: [String]?

  static let sealedField = "authors"

  /// - Throws: ``RPCError`` INVALID_ARGUMENT that names every wrong field.
  init(_ request: CopyrightV1.WorkContent?, today: CivilDate, isNew: Bool) throws {
    var fields = FieldChecks()
    var content = request ?? CopyrightV1.WorkContent()
    content.title = fields.text("content.title", content.title, .title)
    fields.require(
      WorkCategory(rawValue: content.category.rawValue) != nil, "content.category", "REQUIRED", zh: "须选择作品类别",
      en: "say what kind of work it is")
    fields.require(
      (CopyrightV1.OwnershipKind.legalPerson.rawValue...CopyrightV1.OwnershipKind.transferred.rawValue)
        .contains(content.ownership.rawValue), "content.ownership", "REQUIRED", zh: "须说明权利归属方式",
      en: "say how the enterprise came to the right")
    content.description_ = fields.text(
      "content.description", content.description_, TextRules(scalarsMax: 20_000, allowsLineFeeds: true))
    Self.checkDays(content, today, &fields)
    let isMasked = !isNew && !content.authors.isEmpty && content.authors.allSatisfy { $0.contains("*") }
    if isMasked {
      authors = nil
    } else {
      authors = Self.authors(content, &fields)
      content.authors = (authors ?? []).map(Masking.personName)
    }
    try fields.finish()
    self.content = content
  }

  private static func authors(_ content: CopyrightV1.WorkContent, _ fields: inout FieldChecks) -> [String] {
    fields.require(
      (1...CopyrightTerms.authorsMax).contains(content.authors.count), "content.authors", "OUT_OF_RANGE",
      zh: "须填写1-\(CopyrightTerms.authorsMax)名作者", en: "1 to \(CopyrightTerms.authorsMax)")
    fields.require(
      content.authorsConsented, "content.authors_consented", "CONSENT_REQUIRED", zh: "须取得作者同意",
      en: "the authors must have consented")
    return content.authors.prefix(CopyrightTerms.authorsMax).enumerated().map { index, name in
      let name = fields.text("content.authors[\(index)]", name, TextRules(scalarsMax: 100))
      fields.require(
        !name.contains("*"), "content.authors[\(index)]", "MASKED", zh: "姓名不能含星号", en: "a name, not a masked one")
      return name
    }
  }

  private static func checkDays(_ content: CopyrightV1.WorkContent, _ today: CivilDate, _ fields: inout FieldChecks) {
    let completed = fields.read("content.completed_on") { try CivilDate(content.completedOn) }
    let published =
      content.publishedOn.isEmpty ? nil : fields.read("content.published_on") { try CivilDate(content.publishedOn) }
    if let completed {
      fields.require(
        completed <= today, "content.completed_on", "IN_THE_FUTURE", zh: "完成日期不能晚于今日", en: "today at the latest")
      if let published {
        fields.require(
          completed <= published && published <= today, "content.published_on", "OUT_OF_RANGE",
          zh: "发表日期须在完成日期之后且不晚于今日", en: "from the completion to today")
      }
    }
  }

  /// The names of whom the key belongs to: the work's authors together, so that they can be forgotten together.
  static func person(of work: String) -> String { "\(work)/authors" }

  /// Puts the content into the row, the names sealed.
  func apply(to row: inout WorkRow, in change: Change) throws {
    let kept = row.content.authors
    row.content = content
    guard let authors else {
      row.content.authors = kept
      return
    }
    let names = CopyrightV1.RevealAuthorsResponse.with { $0.authors = authors }
    row.authors = try change.park.persons.seal(
      try names.packed(), person: Self.person(of: row.id), field: Self.sealedField, in: change)
  }
}
