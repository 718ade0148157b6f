import ParkRules
import ParkSchemas
import RPCCore
import Storage

/// A step of a report inside a transaction: the report, its period and form, and what the form finds in its figures.
struct ReportStep {
  let change: Change
  let period: PeriodRow
  let form: FormRow
  var row: ReportRow

  /// The step on a stored report.
  init(_ row: ReportRow, in change: Change) throws {
    self.change = change
    period = try PeriodRow.require(row.period, in: change)
    form = try period.form(row.formCode, in: change)
    self.row = row
  }

  /// The step on the report of an enterprise, stored or not.
  init(_ enterprise: String, _ period: PeriodRow, _ code: String, in change: Change) throws {
    self.change = change
    self.period = period
    form = try period.form(code, in: change)
    row =
      try ReportRow.find(enterprise, period.id, code, in: change)
      ?? ReportRow(
        id: change.newID(.report), period: period.id, formCode: code, enterprise: enterprise, at: change.now)
  }

  /// What fields and rules find in the draft.
  func findings() throws -> [ReportFinding] { try Self.findings(row, form, period, in: change) }

  static func findings(
    _ row: ReportRow, _ form: FormRow, _ period: PeriodRow, in transaction: any ReadTransaction
  ) throws -> [ReportFinding] {
    let rules = form.form
    var earlier: [ReportForm.Source: [String: Int64]] = [:]
    let wanted = Set(rules.rules.flatMap { $0.left + $0.right }.map(\.source))
    for (source, quarter) in [
      (ReportForm.Source.previous, period.quarter.previous), (.yearBefore, period.quarter.yearBefore),
    ] {
      guard wanted.contains(source), let quarter else { continue }
      earlier[source] = try values(of: row.enterprise, quarter, row.formCode, in: transaction)
    }
    let figures = Dictionary(row.draft.map { ($0.field, $0.value) }, uniquingKeysWith: { first, _ in first })
    return rules.evaluate(figures, earlier: earlier)
  }

  private static func values(
    of enterprise: String, _ quarter: Quarter, _ code: String, in transaction: any ReadTransaction
  ) throws -> [String: Int64] {
    let rows = try transaction.rows(
      """
      SELECT v.field, v.value FROM stat_periods p
      JOIN reports r ON r.period = p.id AND r.enterprise = ? AND r.form_code = ?
      JOIN report_values v ON v.report = r.id WHERE p.year = ? AND p.quarter = ?
      """, [.text(enterprise), .text(code), .integer(quarter.year), .integer(quarter.number)])
    return Dictionary(try rows.map { (try $0.text("field"), try $0.integer("value")) }, uniquingKeysWith: { $1 })
  }

  /// The state after an action, or the refusal of the table or a guard. Writes nothing.
  func resolve(
    _ action: ReportAction, by actor: StatisticsVocabulary.Actor, _ findings: [ReportFinding] = [],
    explanation: String = ""
  ) throws -> ReportState {
    let errors = findings.filter { $0.severity == .error }
    let today = try change.now.shanghaiDay
    return try change.resolve(
      StatisticsTables.report, row.state(in: period), action, by: actor, row.id, row.version,
      branches: [errors.isEmpty ? .draftIsClean : .draftHasErrors]
    ) { condition in
      switch condition {
      case .periodOpen where period.state == .locked:
        BilingualText(
          zh: "\(period.quarter)报告期已锁定,不能再填报", en: "the period \(period.quarter) is locked: nothing is written any more"
        )
      case .filingDay where !row.isReturned && !period.isFilingDay(today):
        BilingualText(
          zh: "填报期为\(period.filesFrom)至\(period.filesTo),今天是\(today)",
          en: "reports are filed from \(period.filesFrom) to \(period.filesTo); today is \(today)")
      case .noErrors where !errors.isEmpty: Self.text(errors)
      case .warningsExplained where explanation.isEmpty && findings.contains { $0.severity == .warning }:
        Self.text(findings.filter { $0.severity == .warning })
      default: nil
      }
    }
  }

  private static func text(_ findings: [ReportFinding]) -> BilingualText {
    BilingualText(
      zh: findings.map(\.text.zh).joined(separator: ";"), en: findings.map(\.text.en).joined(separator: "; "))
  }

  /// What a person reads of the report: draft, findings, history.
  static func message(_ row: ReportRow, in transaction: any ReadTransaction) throws -> StatsV1.Report {
    let period = try PeriodRow.require(row.period, in: transaction)
    let form = try period.form(row.formCode, in: transaction)
    return try message(
      row, period, form, findings(row, form, period, in: transaction), try row.history(in: transaction))
  }

  func message(_ findings: [ReportFinding]) throws -> StatsV1.Report {
    Self.message(row, period, form, findings, try row.history(in: change))
  }

  private static func message(
    _ row: ReportRow, _ period: PeriodRow, _ form: FormRow, _ findings: [ReportFinding],
    _ history: [StatsV1.ReportRevision]
  ) -> StatsV1.Report {
    .with {
      $0.id = row.id
      $0.version = row.version
      $0.periodId = row.period
      $0.formId = form.id
      $0.formCode = row.formCode
      $0.enterpriseId = row.enterprise
      $0.state = row.state(in: period).message
      $0.draft = row.draft
      $0.findings = findings.map { finding in
        .with {
          $0.ruleId = finding.rule
          $0.field = finding.field
          $0.severity = finding.severity == .error ? .error : .warning
          $0.text = finding.text.message
        }
      }
      $0.revisions = history
      $0.returnReason = row.returnReason
      $0.updatedAt = row.updated.message
    }
  }
}

extension FieldProblems {
  /// The figures of a request in the form's order: none twice, none that the form does not ask for. What is out of its
  /// range is a finding, not a problem, as long as a table can hold it.
  mutating func figures(_ figures: [StatsV1.Figure], of form: ReportForm) -> [StatsV1.Figure] {
    var byField: [String: StatsV1.Figure] = [:]
    for (index, figure) in figures.prefix(2 * ReportForm.fieldsMax).enumerated() {
      let path = "figures[\(index)]"
      if form.field(figure.field) == nil {
        add("\(path).field", "UNKNOWN", zh: "表中没有此指标", en: "the form has no such field")
      } else if byField[figure.field] != nil {
        add("\(path).field", "DUPLICATE", zh: "指标重复", en: "the field is there twice")
      } else if !(-ReportForm.valuesMax...ReportForm.valuesMax).contains(figure.value) {
        add("\(path).value", "OUT_OF_RANGE", zh: "数值过大", en: "is outside ±\(ReportForm.valuesMax)")
      } else {
        byField[figure.field] = figure
      }
    }
    if figures.count > 2 * ReportForm.fieldsMax {
      add("figures", "OUT_OF_RANGE", zh: "指标过多", en: "more figures than any form has fields")
    }
    return form.fields.compactMap { byField[$0.key] }
  }

  /// - Throws: INVALID_ARGUMENT with all problems, if there is any.
  func finish() throws(RPCError) {
    var fields = FieldChecks()
    for problem in all { fields.add(problem.field, problem.reason, problem.explanation) }
    try fields.finish()
  }
}
