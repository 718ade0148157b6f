import ParkRules
import ParkSchemas
import RPCCore
import Storage

/// A row of `stat_forms`: one edition, which does not change.
struct FormRow: Sendable {
  static let columns = "id, code, edition, content, published"

  var id: String
  var edition: UInt32
  var content: StatsV1.FormContent
  var published: Timestamp

  init(id: String, edition: UInt32, content: StatsV1.FormContent, at now: Timestamp) {
    self.id = id
    self.edition = edition
    self.content = content
    published = now
  }

  init(_ row: Row) throws {
    id = try row.text("id")
    edition = UInt32(clamping: try row.integer("edition"))
    content = try StatsV1.FormContent(packed: try row.blob("content"))
    published = try row.time("published")
  }

  static func find(_ id: String, in transaction: any ReadTransaction) throws -> FormRow? {
    try transaction.row("SELECT \(columns) FROM stat_forms WHERE id = ?", [.text(id)]).map(FormRow.init)
  }

  /// The newest edition of a code.
  static func latest(_ code: String, in transaction: any ReadTransaction) throws -> FormRow? {
    try transaction.row(
      "SELECT \(columns) FROM stat_forms WHERE code = ? ORDER BY edition DESC LIMIT 1", [.text(code)]
    ).map(FormRow.init)
  }

  func insert(in change: Change) throws {
    try change.execute(
      """
      INSERT INTO stat_forms (id, code, edition, obligation, content, published, published_by)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      """,
      [
        .text(id), .text(content.code), .integer(Int64(edition)), .text(content.obligation.name),
        .blob(try content.packed()), .time(published), .text(change.caller.accountID),
      ])
  }

  var form: ReportForm { ReportForm(content) }

  var message: StatsV1.Form {
    .with {
      $0.id = id
      $0.edition = edition
      $0.content = content
      $0.publishedAt = published.message
    }
  }
}

extension StatsV1.Obligation {
  /// As tables store it.
  var name: String {
    switch self {
    case .verified: "verified"
    case .designatedSize: "designated_size"
    default: "none"
    }
  }
}

extension ReportForm {
  /// From the contract's message, whose enums were checked.
  init(_ content: StatsV1.FormContent) {
    func term(_ term: StatsV1.RuleTerm) -> Term {
      let source: Source =
        switch term.period {
        case .previous: .previous
        case .yearBefore: .yearBefore
        default: .current
        }
      return Term(field: term.field, coefficient: term.coefficient, source: source)
    }
    self.init(
      fields: content.fields.map { field in
        let kind: Kind =
          switch field.kind {
          case .money: .money
          case .basisPoints: .basisPoints
          default: .count
          }
        return Field(
          key: field.key, name: BilingualText(zh: field.nameZh, en: field.nameEn), kind: kind, unit: field.unit,
          range: field.min...max(field.min, field.max), isRequired: field.required)
      },
      rules: content.rules.map { rule in
        let comparison: Comparison =
          switch rule.comparison {
          case .atMost: .atMost
          case .atLeast: .atLeast
          default: .equal
          }
        return Rule(
          id: rule.id, severity: rule.severity == .warning ? .warning : .error, left: rule.left.map(term),
          comparison: comparison, right: rule.right.map(term), constant: rule.constant,
          text: BilingualText(zh: rule.textZh, en: rule.textEn.isEmpty ? rule.id : rule.textEn))
      })
  }
}

extension FieldChecks {
  /// A form as a publication hands it in: texts trimmed, everything else as the rules of forms have it.
  mutating func form(_ content: StatsV1.FormContent) -> StatsV1.FormContent {
    let name = TextRules(scalarsMax: 100)
    let optional = TextRules(scalarsMin: 0, scalarsMax: 100)
    var form = content
    code("content.code", content.code)
    form.titleZh = text("content.title_zh", content.titleZh, name)
    form.titleEn = text("content.title_en", content.titleEn, optional)
    known(content.obligation, [.none, .verified, .designatedSize], "content.obligation")
    for (index, field) in content.fields.prefix(ReportForm.fieldsMax).enumerated() {
      let path = "content.fields[\(index)]"
      form.fields[index].nameZh = text("\(path).name_zh", field.nameZh, name)
      form.fields[index].nameEn = text("\(path).name_en", field.nameEn, optional)
      form.fields[index].unit = text("\(path).unit", field.unit, TextRules(scalarsMax: 20))
      known(field.kind, [.count, .money, .basisPoints], "\(path).kind")
      require(field.min <= field.max, "\(path).max", "BELOW_MIN", zh: "不能小于最小值", en: "must not be below min")
    }
    for (index, rule) in content.rules.prefix(ReportForm.rulesMax).enumerated() {
      let path = "content.rules[\(index)]"
      form.rules[index].textZh = text("\(path).text_zh", rule.textZh, .title)
      form.rules[index].textEn = text("\(path).text_en", rule.textEn, TextRules(scalarsMin: 0, scalarsMax: 200))
      known(rule.severity, [.error, .warning], "\(path).severity")
      known(rule.comparison, [.equal, .atMost, .atLeast], "\(path).comparison")
      for term in (rule.left + rule.right).prefix(2 * ReportForm.termsMax) {
        known(term.period, [.current, .previous, .yearBefore], "\(path).left")
      }
    }
    var problems = FieldProblems(prefix: "content.")
    ReportForm(content).check(&problems)
    for problem in problems.all { add(problem.field, problem.reason, problem.explanation) }
    return form
  }

  /// A code: 1 to 40 of a-z, 0-9 and "-".
  mutating func code(_ field: String, _ code: String) {
    let isGood =
      (1...40).contains(code.utf8.count)
      && code.utf8.allSatisfy { (0x61...0x7a).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2d }
    require(isGood, field, "MALFORMED", zh: "应为1至40个a-z、0-9、-", en: "must be 1 to 40 of a-z, 0-9 and -")
  }

  /// One of the values that an enum's field may have.
  mutating func known<Value: Equatable>(_ value: Value, _ values: [Value], _ field: String) {
    require(values.contains(value), field, "UNKNOWN", zh: "请选择一个已知的值", en: "is not one of the known values")
  }
}
