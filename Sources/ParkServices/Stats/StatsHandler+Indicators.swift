import ParkRules
import ParkSchemas
import RPCCore
import Storage

extension StatsHandler {
  func getIndicators(
    _ request: StatsV1.GetIndicatorsRequest, _ context: ServerContext
  ) async throws -> StatsV1.Indicators {
    guard let dimension = ReportDimension(request.dimension) else {
      throw RPCError.invalid("dimension", "UNKNOWN", BilingualText(zh: "未知的分组", en: "no dimension is numbered so"))
    }
    return try await park.query(context) { transaction, caller in
      let period = try PeriodRow.require(request.periodId, in: transaction)
      let form = try period.form(request.formCode, in: transaction)
      let seesAll = caller.isActing(.districtOfficer, .auditor)
      // While reports still come in, two answers apart by one report would disclose it.
      guard seesAll || period.state == .locked else {
        throw RPCError.precondition(
          "period", period.id, state: period.state.detailName, version: period.version, rule: "PERIOD_LOCKED",
          BilingualText(zh: "报告期锁定后方可查询", en: "indicators are shown once the period is locked"))
      }
      let table = try ReportTotals(period.id, form, by: dimension, in: transaction)
      return .with {
        $0.periodId = period.id
        $0.formCode = form.content.code
        let (total, cells) = table.messages(protecting: !seesAll)
        $0.total = total
        $0.cells = cells
        $0.preliminary = period.state == .open
      }
    }
  }
}

/// By what totals are grouped: a column of `reports`.
enum ReportDimension: String, Sendable {
  case none = "''"
  case industryClass = "r.industry_class"
  case park = "r.park"
  case district = "r.district"

  init?(_ message: StatsV1.Dimension) {
    switch message {
    case .unspecified: self = .none
    case .industryClass: self = .industryClass
    case .park: self = .park
    case .district: self = .district
    default: return nil
    }
  }
}

/// The totals of a period's last revisions for one form, by group.
struct ReportTotals: Sendable {
  /// One field over the reports of a group.
  struct Value: Sendable {
    var reports = 0
    var sum: Int128 = 0
    var magnitude: Int128 = 0
    var largest: Int128 = 0

    static func + (left: Value, right: Value) -> Value {
      Value(
        reports: left.reports + right.reports, sum: left.sum + right.sum, magnitude: left.magnitude + right.magnitude,
        largest: max(left.largest, right.largest))
    }

    /// What the rules of disclosure look at.
    var cell: Disclosure.Cell { Disclosure.Cell(reports: reports, magnitude: magnitude, largest: largest) }

    /// Rounded half away from zero; 0 of nothing.
    var mean: Int128 {
      guard reports > 0 else { return 0 }
      let count = Int128(reports)
      return (sum >= 0 ? (2 * sum + count) : (2 * sum - count)) / (2 * count)
    }
  }

  let form: ReportForm
  let isByGroup: Bool
  private(set) var groups: [String] = []
  private(set) var reports: [Int] = []
  /// By group, then by the form's fields.
  private(set) var values: [[Value]] = []

  init(_ period: String, _ form: FormRow, by dimension: ReportDimension, in transaction: any ReadTransaction) throws {
    self.form = form.form
    isByGroup = dimension != .none
    let scope: [SQLValue] = [.text(period), .text(form.content.code)]
    for row in try transaction.rows(
      """
      SELECT \(dimension.rawValue) AS grp, count(*) AS n FROM reports r
      WHERE r.period = ? AND r.form_code = ? AND r.revisions > 0 GROUP BY 1 ORDER BY 1
      """, scope)
    {
      groups.append(try row.text("grp"))
      reports.append(try row.int("n"))
      values.append(Array(repeating: Value(), count: self.form.fields.count))
    }
    let places = Dictionary(groups.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    let fields = Dictionary(self.form.fields.enumerated().map { ($1.key, $0) }, uniquingKeysWith: { first, _ in first })
    // Sums are taken in two halves: sixty-four bits do not hold those of a whole district.
    try transaction.forEach(
      """
      SELECT \(dimension.rawValue) AS grp, v.field, count(*) AS n, max(abs(v.value)) AS largest,
        sum(v.value / 1000000) AS high, sum(v.value % 1000000) AS low,
        sum(abs(v.value) / 1000000) AS high_size, sum(abs(v.value) % 1000000) AS low_size
      FROM reports r JOIN report_values v ON v.report = r.id
      WHERE r.period = ? AND r.form_code = ? AND r.revisions > 0 GROUP BY 1, 2
      """, scope
    ) { row in
      guard let group = places[try row.text("grp")], let field = fields[try row.text("field")] else { return true }
      func whole(_ high: String, _ low: String) throws -> Int128 {
        Int128(try row.integer(high)) * 1_000_000 + Int128(try row.integer(low))
      }
      values[group][field] = Value(
        reports: try row.int("n"), sum: try whole("high", "low"), magnitude: try whole("high_size", "low_size"),
        largest: Int128(try row.integer("largest")))
      return true
    }
  }

  /// The total over all groups and the groups, with everything left out that would disclose an enterprise, or with all.
  func messages(protecting: Bool) -> (total: StatsV1.IndicatorCell, cells: [StatsV1.IndicatorCell]) {
    let counts = reports.map { Disclosure.Cell(reports: $0, magnitude: Int128($0), largest: 0) }
    let hiddenCounts = hidden(counts, dominance: false, protecting)
    let hiddenFields = form.fields.indices.map { field in
      hidden(values.map { $0[field].cell }, dominance: true, protecting)
    }
    let totals = form.fields.indices.map { field in values.reduce(Value()) { $0 + $1[field] } }
    let total = cell(
      "", reports: reports.reduce(0, +), hidesCount: hiddenCounts.total, totals, hiddenFields.map(\.total))
    guard isByGroup else { return (total, []) }
    let cells = groups.indices.map { group in
      cell(
        groups[group], reports: reports[group], hidesCount: hiddenCounts.cells.contains(group), values[group],
        hiddenFields.map { $0.cells.contains(group) })
    }
    return (total, cells)
  }

  private func hidden(_ cells: [Disclosure.Cell], dominance: Bool, _ protecting: Bool) -> Disclosure.Suppression {
    protecting ? Disclosure.suppression(of: cells, dominance: dominance) : .init(total: false, cells: [])
  }

  private func cell(_ group: String, reports: Int, hidesCount: Bool, _ values: [Value], _ hides: [Bool])
    -> StatsV1.IndicatorCell
  {
    .with {
      $0.group = group
      if !hidesCount { $0.reports = .with { $0.value = UInt64(reports) } }
      $0.values = form.fields.indices.map { index in
        .with {
          $0.field = form.fields[index].key
          $0.suppressed = hides[index]
          guard !hides[index], values[index].reports > 0 else { return }
          $0.mean = .with { $0.value = Int64(clamping: values[index].mean) }
          if form.fields[index].kind.isAdditive { $0.sum = .with { $0.value = Int64(clamping: values[index].sum) } }
        }
      }
    }
  }
}
