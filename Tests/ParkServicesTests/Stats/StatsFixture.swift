import ParkRules
import ParkSchemas
import RPCCore
import Storage

@testable import ParkServices

/// A park with a form, an open quarter (filed from 2026-01-05 to 2026-01-15; today is the first day) and people.
struct StatsFixture: Sendable {
  typealias Service = StatsV1.StatsService

  let park: TestPark
  let officer: TestAccount
  let form: StatsV1.Form
  let period: StatsV1.Period

  init(obligation: StatsV1.Obligation = .none, _ change: (inout ParkSettings) -> Void = { _ in }) async throws {
    park = try await TestPark {
      $0.accessTokenLifetime = .seconds(1000 * 86_400)
      $0.refreshTokenLifetime = .seconds(1000 * 86_400)
      $0.dashboardInterval = .zero
      change(&$0)
    }
    officer = try await park.account(.districtOfficer)
    form = try await park.call(
      Service.publishForm, StatsV1.PublishFormRequest.with { $0.content = Self.content(obligation) }, as: officer)
    period = try await Self.open(park, officer, quarter: 1)
  }

  func close() async { await park.close() }

  /// revenue = main + other (error); women at most employees (error); revenue at most twice the quarter before (warning).
  static func content(_ obligation: StatsV1.Obligation = .none) -> StatsV1.FormContent {
    func field(_ key: String, _ kind: StatsV1.FieldKind, _ unit: String, required: Bool = true) -> StatsV1.FormField {
      .with {
        $0.key = key
        $0.nameZh = "指标\(key)"
        $0.kind = kind
        $0.unit = unit
        $0.max = 1_000_000_000_000
        $0.required = required
      }
    }
    func term(_ field: String, _ coefficient: Int64 = 1, _ period: StatsV1.TermPeriod = .current) -> StatsV1.RuleTerm {
      .with {
        $0.field = field
        $0.coefficient = coefficient
        $0.period = period
      }
    }
    return .with {
      $0.code = "culture-quarterly"
      $0.titleZh = "文化企业季度报表"
      $0.obligation = obligation
      $0.fields = [
        field("revenue", .money, "元"), field("main", .money, "元"), field("other", .money, "元"),
        field("employees", .count, "人"), field("women", .count, "人", required: false),
      ]
      $0.rules = [
        .with {
          $0.id = "parts"
          $0.severity = .error
          $0.left = [term("revenue")]
          $0.comparison = .equal
          $0.right = [term("main"), term("other")]
          $0.textZh = "营业收入应等于主营与其他之和"
        },
        .with {
          $0.id = "women"
          $0.severity = .error
          $0.left = [term("women")]
          $0.comparison = .atMost
          $0.right = [term("employees")]
          $0.textZh = "女性从业人员不能多于从业人员"
        },
        .with {
          $0.id = "jump"
          $0.severity = .warning
          $0.left = [term("revenue")]
          $0.comparison = .atMost
          $0.right = [term("revenue", 2, .previous)]
          $0.textZh = "营业收入较上季度增长超过一倍"
        },
      ]
    }
  }

  static func figures(_ revenue: Int64, employees: Int64 = 10, women: Int64? = nil) -> [StatsV1.Figure] {
    let values: [(String, Int64?)] = [
      ("revenue", revenue), ("main", revenue - revenue / 4), ("other", revenue / 4), ("employees", employees),
      ("women", women),
    ]
    return values.compactMap { field, value in
      value.map { value in
        .with {
          $0.field = field
          $0.value = value
        }
      }
    }
  }

  static func open(
    _ park: TestPark, _ officer: TestAccount, year: UInt32 = 2026, quarter: UInt32, from: String = "2026-01-05",
    to: String = "2026-01-15"
  ) async throws -> StatsV1.Period {
    try await park.call(
      Service.openPeriod,
      StatsV1.OpenPeriodRequest.with {
        $0.year = year
        $0.quarter = quarter
        $0.filesFrom = from
        $0.filesTo = to
        $0.formCodes = ["culture-quarterly"]
      }, as: officer)
  }

  // MARK: - Steps

  func save(
    _ figures: [StatsV1.Figure], as account: TestAccount, version: UInt64 = 0, period: StatsV1.Period? = nil,
    key: String? = nil
  ) async throws -> StatsV1.Report {
    let period = period ?? self.period
    return try await park.call(
      Service.saveReport,
      StatsV1.SaveReportRequest.with {
        $0.periodId = period.id
        $0.formCode = "culture-quarterly"
        $0.figures = figures
        $0.expectedVersion = version
      }, as: account, key: key)
  }

  func submit(_ report: StatsV1.Report, as account: TestAccount, explanation: String = "") async throws
    -> StatsV1.Report
  {
    try await park.call(
      Service.submitReport,
      StatsV1.SubmitReportRequest.with {
        $0.reportId = report.id
        $0.expectedVersion = report.version
        $0.explanation = explanation
      }, as: account)
  }

  /// A report that was handed in.
  func filed(_ revenue: Int64, by applicant: Applicant, period: StatsV1.Period? = nil) async throws -> StatsV1.Report {
    let draft = try await save(Self.figures(revenue), as: applicant.admin, period: period)
    return try await submit(draft, as: applicant.admin, explanation: "增长属实")
  }

  func sendBack(_ report: StatsV1.Report, reason: String = "请核对") async throws -> StatsV1.Report {
    try await park.call(
      Service.returnReport,
      StatsV1.ReturnReportRequest.with {
        $0.reportId = report.id
        $0.expectedVersion = report.version
        $0.reason = reason
      }, as: officer)
  }

  func check(_ report: StatsV1.Report) async throws -> StatsV1.Report {
    try await park.call(
      Service.checkReport,
      StatsV1.CheckReportRequest.with {
        $0.reportId = report.id
        $0.expectedVersion = report.version
      }, as: officer)
  }

  func lock(_ period: StatsV1.Period? = nil, reason: String = "提前截止") async throws -> StatsV1.Period {
    let period = period ?? self.period
    return try await park.call(
      Service.lockPeriod,
      StatsV1.LockPeriodRequest.with {
        $0.periodId = period.id
        $0.expectedVersion = period.version
        $0.reason = reason
      }, as: officer)
  }

  func get(_ id: String, as account: TestAccount? = nil) async throws -> StatsV1.Report {
    try await park.call(
      Service.getReport, StatsV1.GetReportRequest.with { $0.reportId = id }, as: account ?? officer)
  }

  func bulk(
    _ rows: [StatsV1.BulkRow], from first: UInt64 = 0, as account: TestAccount, name: String = "bulk-1"
  ) async throws -> StatsV1.BulkReportResponse {
    let start = StatsV1.BulkReportRequest.with {
      $0.kind = .start(
        .with {
          $0.bulkId = name
          $0.firstRow = first
          $0.periodId = period.id
          $0.formCode = "culture-quarterly"
        })
    }
    return try await park.upload(
      Service.bulkReport, [start] + rows.map { row in .with { $0.kind = .row(row) } }, as: account)
  }

  func indicators(_ dimension: StatsV1.Dimension, as account: TestAccount) async throws -> StatsV1.Indicators {
    try await park.call(
      Service.getIndicators,
      StatsV1.GetIndicatorsRequest.with {
        $0.periodId = period.id
        $0.formCode = "culture-quarterly"
        $0.dimension = dimension
      }, as: account)
  }
}
