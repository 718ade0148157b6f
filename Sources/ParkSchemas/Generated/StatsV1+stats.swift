// Made by Scripts/generate from cloudpark/stats/v1/stats.proto. Do not edit.

internal import CParkSchemas
import RPCSchemas
import SchemaRuntime

extension StatsV1 {
  /// A figure that a form asks for.
  public struct FormField: Message {
    /// Its key within the form: 1 to 40 of a-z, 0-9 and _, a letter first.
    public var key: String = ""
    /// Its name in Chinese, 1 to 100 characters.
    public var nameZh: String = ""
    /// Its name in English, 0 to 100 characters.
    public var nameEn: String = ""
    /// What it is.
    public var kind: StatsV1.FieldKind = StatsV1.FieldKind()
    /// Its unit as people read it, 1 to 20 characters: 人, 元, %.
    public var unit: String = ""
    /// The smallest value allowed; at least -100,000,000,000,000 (of fen: minus a trillion yuan).
    public var min: Int64 = 0
    /// The largest value allowed; at most 100,000,000,000,000, and not below min.
    public var max: Int64 = 0
    /// Whether a report must have it.
    public var required: Bool = false

    /// The message in which every field has its default.
    public init() {}
  }

  /// coefficient x figure.
  public struct RuleTerm: Message {
    /// The figure's key.
    public var field: String = ""
    /// What it is multiplied with; -1,000,000 to 1,000,000, not 0.
    public var coefficient: Int64 = 0
    /// Where the figure comes from.
    public var period: StatsV1.TermPeriod = StatsV1.TermPeriod()

    /// The message in which every field has its default.
    public init() {}
  }

  /// A rule between figures: sum of left terms COMPARED WITH sum of right terms + constant. One that names a figure which
  /// the report leaves out holds.
  public struct FormRule: Message {
    /// Its name within the form, like a field's key.
    public var id: String = ""
    /// How serious.
    public var severity: StatsV1.Severity = StatsV1.Severity()
    /// The left side, 1 to 16 terms.
    public var left: [StatsV1.RuleTerm] = []
    /// How the sides compare.
    public var comparison: StatsV1.Comparison = StatsV1.Comparison()
    /// The right side, 0 to 16 terms.
    public var right: [StatsV1.RuleTerm] = []
    /// Added to the right side; -100,000,000,000,000 to 100,000,000,000,000.
    public var constant: Int64 = 0
    /// The rule in Chinese, as a person reads it when it does not hold, 1 to 200 characters.
    public var textZh: String = ""
    /// The rule in English, 0 to 200 characters.
    public var textEn: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// What a form asks for.
  public struct FormContent: Message {
    /// The form's code, the same in all editions: 1 to 40 of a-z, 0-9 and -.
    public var code: String = ""
    /// Its title in Chinese, 1 to 100 characters.
    public var titleZh: String = ""
    /// Its title in English, 0 to 100 characters.
    public var titleEn: String = ""
    /// Who has to file it.
    public var obligation: StatsV1.Obligation = StatsV1.Obligation()
    /// The figures, 1 to 60.
    public var fields: [StatsV1.FormField] = []
    /// The rules, 0 to 60.
    public var rules: [StatsV1.FormRule] = []

    /// The message in which every field has its default.
    public init() {}
  }

  /// Publishes a form.
  public struct PublishFormRequest: Message {
    /// What it asks for.
    public var content: StatsV1.FormContent?
    /// The edition that the caller has seen last; 0 for a new code.
    public var expectedEdition: UInt32 = 0

    /// The message in which every field has its default.
    public init() {}
  }

  /// One edition of a form.
  public struct Form: Message {
    /// frm_...
    public var id: String = ""
    /// 1 for the first edition of the code.
    public var edition: UInt32 = 0
    /// What it asks for.
    public var content: StatsV1.FormContent?
    /// When it was published.
    public var publishedAt: GoogleProtobuf.Timestamp?

    /// The message in which every field has its default.
    public init() {}
  }

  /// Asks for an edition.
  public struct GetFormRequest: Message {
    /// frm_...; empty = the latest edition of the code.
    public var formId: String = ""
    /// The form's code, when no id is given.
    public var code: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// Asks for editions.
  public struct ListFormsRequest: Message {
    /// Only this code; empty = all.
    public var code: String = ""
    /// Only the latest edition of each code.
    public var latestOnly: Bool = false

    /// The message in which every field has its default.
    public init() {}
  }

  /// Opens a period.
  public struct OpenPeriodRequest: Message {
    /// The year, 2000 to 2100.
    public var year: UInt32 = 0
    /// The quarter, 1 to 4.
    public var quarter: UInt32 = 0
    /// The first filing day.
    public var filesFrom: String = ""
    /// The last filing day.
    public var filesTo: String = ""
    /// The codes of the forms to be filed, 1 to 10; the latest edition of each is taken.
    public var formCodes: [String] = []

    /// The message in which every field has its default.
    public init() {}
  }

  /// A quarter in which reports are filed.
  public struct Period: Message {
    /// per_...
    public var id: String = ""
    /// Grows with every change of the period itself.
    public var version: UInt64 = 0
    /// The year.
    public var year: UInt32 = 0
    /// The quarter.
    public var quarter: UInt32 = 0
    /// The first filing day.
    public var filesFrom: String = ""
    /// The last filing day.
    public var filesTo: String = ""
    /// Where it stands.
    public var state: StatsV1.PeriodState = StatsV1.PeriodState()
    /// The editions to be filed: ids of forms.
    public var formIds: [String] = []
    /// The codes of these forms, in the same order.
    public var formCodes: [String] = []
    /// When it was opened.
    public var openedAt: GoogleProtobuf.Timestamp?
    /// When it was locked; unset while it is open.
    public var lockedAt: GoogleProtobuf.Timestamp?

    /// The message in which every field has its default.
    public init() {}
  }

  /// Asks for a period.
  public struct GetPeriodRequest: Message {
    /// per_...; empty = by year and quarter.
    public var periodId: String = ""
    /// The year.
    public var year: UInt32 = 0
    /// The quarter.
    public var quarter: UInt32 = 0

    /// The message in which every field has its default.
    public init() {}
  }

  /// Asks for periods.
  public struct ListPeriodsRequest: Message {
    /// Only these.
    public var state: StatsV1.PeriodState = StatsV1.PeriodState()

    /// The message in which every field has its default.
    public init() {}
  }

  /// Locks a period.
  public struct LockPeriodRequest: Message {
    /// per_...
    public var periodId: String = ""
    /// The version the caller has seen.
    public var expectedVersion: UInt64 = 0
    /// Why, 0 to 500 characters; needed before the last filing day is over.
    public var reason: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// A figure of a report.
  public struct Figure: Message {
    /// The field's key.
    public var field: String = ""
    /// The value in the field's unit; of money: fen.
    public var value: Int64 = 0

    /// The message in which every field has its default.
    public init() {}
  }

  /// What a rule or a field finds in a report.
  public struct Finding: Message {
    /// The rule's id; empty when it is about a field.
    public var ruleId: String = ""
    /// The field's key; empty when it is about a rule.
    public var field: String = ""
    /// How serious.
    public var severity: StatsV1.Severity = StatsV1.Severity()
    /// What is wrong, in both languages.
    public var text: RpcV1.LocalizedText?

    /// The message in which every field has its default.
    public init() {}
  }

  /// A report as it was handed in once; it does not change.
  public struct ReportRevision: Message {
    /// 1 for the first.
    public var revision: UInt32 = 0
    /// The figures.
    public var figures: [StatsV1.Figure] = []
    /// What was said to the warnings.
    public var explanation: String = ""
    /// When it was handed in.
    public var submittedAt: GoogleProtobuf.Timestamp?
    /// The account that did.
    public var submittedBy: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// A report of one enterprise for one period and form.
  public struct Report: Message {
    /// rpt_...
    public var id: String = ""
    /// Grows with every change.
    public var version: UInt64 = 0
    /// per_...
    public var periodId: String = ""
    /// frm_...: the edition it is filed by.
    public var formId: String = ""
    /// The form's code.
    public var formCode: String = ""
    /// ent_...
    public var enterpriseId: String = ""
    /// Where it stands.
    public var state: StatsV1.ReportState = StatsV1.ReportState()
    /// The figures of the draft, in the form's order.
    public var draft: [StatsV1.Figure] = []
    /// What fields and rules find in the draft.
    public var findings: [StatsV1.Finding] = []
    /// What was handed in, oldest first; the last one counts.
    public var revisions: [StatsV1.ReportRevision] = []
    /// Why it was sent back; empty when it was not.
    public var returnReason: String = ""
    /// When it was changed last.
    public var updatedAt: GoogleProtobuf.Timestamp?

    /// The message in which every field has its default.
    public init() {}
  }

  /// A report in a list, without its figures.
  public struct ReportSummary: Message {
    /// rpt_...
    public var id: String = ""
    /// Its version.
    public var version: UInt64 = 0
    /// per_...
    public var periodId: String = ""
    /// The form's code.
    public var formCode: String = ""
    /// ent_...
    public var enterpriseId: String = ""
    /// The enterprise's Chinese name.
    public var enterpriseName: String = ""
    /// Where it stands.
    public var state: StatsV1.ReportState = StatsV1.ReportState()
    /// How often it was handed in.
    public var revisions: UInt32 = 0
    /// When it was handed in last; unset if never.
    public var submittedAt: GoogleProtobuf.Timestamp?

    /// The message in which every field has its default.
    public init() {}
  }

  /// Stores a draft.
  public struct SaveReportRequest: Message {
    /// per_...
    public var periodId: String = ""
    /// The form's code.
    public var formCode: String = ""
    /// The whole of the figures, each field at most once.
    public var figures: [StatsV1.Figure] = []
    /// The report's version the caller has seen; 0 for the first draft.
    public var expectedVersion: UInt64 = 0

    /// The message in which every field has its default.
    public init() {}
  }

  /// Hands a draft in.
  public struct SubmitReportRequest: Message {
    /// rpt_...
    public var reportId: String = ""
    /// The version the caller has seen.
    public var expectedVersion: UInt64 = 0
    /// What there is to say to the warnings, 0 to 1000 characters.
    public var explanation: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// The first message of a bulk filing.
  public struct BulkStart: Message {
    /// The caller's name for it within period and form: 1 to 128 of A-Z a-z 0-9 . _ : -
    public var bulkId: String = ""
    /// The number of the first row that follows; at most the offset reached.
    public var firstRow: UInt64 = 0
    /// per_...
    public var periodId: String = ""
    /// The form's code.
    public var formCode: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// A report to be filed.
  public struct BulkRow: Message {
    /// The enterprise's credit code, 18 characters.
    public var creditCode: String = ""
    /// The whole of the figures.
    public var figures: [StatsV1.Figure] = []
    /// What there is to say to the warnings, 0 to 1000 characters.
    public var explanation: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// A message of a bulk filing: the start, then rows.
  public struct BulkReportRequest: Message {
    /// Which.
    public var kind: StatsV1.BulkReportRequest.OneOfKind?

    /// The message in which every field has its default.
    public init() {}

    /// Which.
    public enum OneOfKind: Equatable, Sendable {
      /// The first message.
      case start(StatsV1.BulkStart)
      /// Every other one.
      case row(StatsV1.BulkRow)
    }
  }

  /// A row that was not filed.
  public struct BulkError: Message {
    /// Its number, from 0.
    public var row: UInt64 = 0
    /// Why.
    public var violations: RpcV1.FieldViolations?

    /// The message in which every field has its default.
    public init() {}
  }

  /// How far a bulk filing has come.
  public struct BulkReportResponse: Message {
    /// Its name.
    public var bulkId: String = ""
    /// The row it goes on with: all below are settled.
    public var nextRow: UInt64 = 0
    /// Reports that were handed in.
    public var submitted: UInt64 = 0
    /// Rows that say what the last revision says already.
    public var unchanged: UInt64 = 0
    /// Rows that could not be filed.
    public var refused: UInt64 = 0
    /// The reasons of the first 1,000 of them.
    public var errors: [StatsV1.BulkError] = []

    /// The message in which every field has its default.
    public init() {}
  }

  /// Asks how far a bulk filing has come.
  public struct GetBulkReportRequest: Message {
    /// Its name.
    public var bulkId: String = ""
    /// per_...
    public var periodId: String = ""
    /// The form's code.
    public var formCode: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// Sends a report back.
  public struct ReturnReportRequest: Message {
    /// rpt_...
    public var reportId: String = ""
    /// The version the caller has seen.
    public var expectedVersion: UInt64 = 0
    /// Why, 1 to 500 characters.
    public var reason: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// Notes that a report was checked.
  public struct CheckReportRequest: Message {
    /// rpt_...
    public var reportId: String = ""
    /// The version the caller has seen.
    public var expectedVersion: UInt64 = 0

    /// The message in which every field has its default.
    public init() {}
  }

  /// Asks for a report.
  public struct GetReportRequest: Message {
    /// rpt_...
    public var reportId: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// Asks for reports.
  public struct ListReportsRequest: Message {
    /// Only of this period; empty = all.
    public var periodId: String = ""
    /// Only of this form; empty = all.
    public var formCode: String = ""
    /// Only in this state.
    public var state: StatsV1.ReportState = StatsV1.ReportState()
    /// Only this enterprise's; empty = all that the caller may see.
    public var enterpriseId: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// Asks for a filing standing.
  public struct GetFilingStandingRequest: Message {
    /// ent_...; empty = the enterprise the caller acts for.
    public var enterpriseId: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// One report that an enterprise has to file.
  public struct FilingDuty: Message {
    /// per_...
    public var periodId: String = ""
    /// The form's code.
    public var formCode: String = ""
    /// The last filing day.
    public var filesTo: String = ""
    /// The report; empty when there is none yet.
    public var reportId: String = ""
    /// Whether it was handed in.
    public var filed: Bool = false
    /// Whether its last day is over without that.
    public var overdue: Bool = false

    /// The message in which every field has its default.
    public init() {}
  }

  /// What an enterprise has to file.
  public struct FilingStanding: Message {
    /// ent_...
    public var enterpriseId: String = ""
    /// The duties of the last four quarters, newest first.
    public var duties: [StatsV1.FilingDuty] = []
    /// Whether it keeps its duties: it says in its profile that it files, and none is overdue. Awards need it.
    public var inGoodStanding: Bool = false

    /// The message in which every field has its default.
    public init() {}
  }

  /// Asks for indicators.
  public struct GetIndicatorsRequest: Message {
    /// per_...
    public var periodId: String = ""
    /// The form's code.
    public var formCode: String = ""
    /// By what.
    public var dimension: StatsV1.Dimension = StatsV1.Dimension()

    /// The message in which every field has its default.
    public init() {}
  }

  /// A total of one field over the reports of a cell.
  public struct IndicatorValue: Message {
    /// The field's key.
    public var field: String = ""
    /// The sum; unset when the cell would disclose somebody, or of a share.
    public var sum: GoogleProtobuf.Int64Value?
    /// The mean, rounded half up; unset likewise.
    public var mean: GoogleProtobuf.Int64Value?
    /// Whether it was left out to protect an enterprise.
    public var suppressed: Bool = false

    /// The message in which every field has its default.
    public init() {}
  }

  /// The reports of one group.
  public struct IndicatorCell: Message {
    /// The group: a class, a park's id, a district; empty = not stated.
    public var group: String = ""
    /// How many reports it has; unset when that would disclose somebody.
    public var reports: GoogleProtobuf.UInt64Value?
    /// The fields, in the form's order.
    public var values: [StatsV1.IndicatorValue] = []

    /// The message in which every field has its default.
    public init() {}
  }

  /// Totals of a period.
  public struct Indicators: Message {
    /// per_...
    public var periodId: String = ""
    /// The form's code.
    public var formCode: String = ""
    /// Over all groups.
    public var total: StatsV1.IndicatorCell?
    /// By group, in the order of the groups.
    public var cells: [StatsV1.IndicatorCell] = []
    /// Whether they can still change.
    public var preliminary: Bool = false

    /// The message in which every field has its default.
    public init() {}
  }

  /// Registers a dataset.
  public struct RegisterDatasetRequest: Message {
    /// Its code, 1 to 40 of a-z, 0-9 and -; one dataset has it.
    public var code: String = ""
    /// Its title in Chinese, 1 to 100 characters.
    public var titleZh: String = ""
    /// Its title in English, 0 to 100 characters.
    public var titleEn: String = ""
    /// What it is about, 0 to 2000 characters.
    public var description_: String = ""
    /// The code of the form it is drawn from.
    public var formCode: String = ""
    /// The fields it has, 1 to 60.
    public var fields: [String] = []
    /// In which shape.
    public var shape: StatsV1.DatasetShape = StatsV1.DatasetShape()

    /// The message in which every field has its default.
    public init() {}
  }

  /// An entry of the catalogue.
  public struct Dataset: Message {
    /// dts_...
    public var id: String = ""
    /// Its code.
    public var code: String = ""
    /// Its title in Chinese.
    public var titleZh: String = ""
    /// Its title in English.
    public var titleEn: String = ""
    /// What it is about.
    public var description_: String = ""
    /// The code of the form it is drawn from.
    public var formCode: String = ""
    /// The fields it has.
    public var fields: [String] = []
    /// In which shape.
    public var shape: StatsV1.DatasetShape = StatsV1.DatasetShape()
    /// When it was registered.
    public var registeredAt: GoogleProtobuf.Timestamp?

    /// The message in which every field has its default.
    public init() {}
  }

  /// Asks for the catalogue.
  public struct ListDatasetsRequest: Message {
    /// Only of this form; empty = all.
    public var formCode: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// Grants a dataset.
  public struct GrantDatasetRequest: Message {
    /// dts_...
    public var datasetId: String = ""
    /// Who may: ent_..., prk_... or ins_...
    public var tenantId: String = ""
    /// What for, 1 to 200 characters.
    public var purpose: String = ""
    /// Until when, at most 366 days from now.
    public var expiresAt: GoogleProtobuf.Timestamp?

    /// The message in which every field has its default.
    public init() {}
  }

  /// A right to export a dataset.
  public struct DatasetGrant: Message {
    /// dgr_...
    public var id: String = ""
    /// Grows with every change.
    public var version: UInt64 = 0
    /// dts_...
    public var datasetId: String = ""
    /// Who may.
    public var tenantId: String = ""
    /// What for.
    public var purpose: String = ""
    /// Where it stands.
    public var state: StatsV1.GrantState = StatsV1.GrantState()
    /// When it was granted.
    public var grantedAt: GoogleProtobuf.Timestamp?
    /// When it ends by itself.
    public var expiresAt: GoogleProtobuf.Timestamp?
    /// When it was revoked; unset if it was not.
    public var revokedAt: GoogleProtobuf.Timestamp?
    /// Why it was revoked.
    public var revokeReason: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// Revokes a grant.
  public struct RevokeDatasetRequest: Message {
    /// dgr_...
    public var grantId: String = ""
    /// The version the caller has seen.
    public var expectedVersion: UInt64 = 0
    /// Why, 1 to 500 characters.
    public var reason: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// Asks for grants.
  public struct ListDatasetGrantsRequest: Message {
    /// Only of this dataset; empty = all.
    public var datasetId: String = ""
    /// Only in this state.
    public var state: StatsV1.GrantState = StatsV1.GrantState()

    /// The message in which every field has its default.
    public init() {}
  }

  /// Asks for an export.
  public struct ExportDatasetRequest: Message {
    /// dgr_...
    public var grantId: String = ""
    /// per_...: a locked period.
    public var periodId: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// A row of a dataset.
  public struct DatasetRow: Message {
    /// The enterprise's pseudonym under this grant; empty in totals.
    public var pseudonym: String = ""
    /// The industry class; empty when not stated, and in the total over all.
    public var industryClass: String = ""
    /// How many reports a total has; 0 for a row of one enterprise.
    public var reports: UInt64 = 0
    /// The figures; what protects an enterprise is left out.
    public var figures: [StatsV1.Figure] = []

    /// The message in which every field has its default.
    public init() {}
  }

  /// A message of an export.
  public struct ExportDatasetResponse: Message {
    /// Which.
    public var kind: StatsV1.ExportDatasetResponse.OneOfKind?

    /// The message in which every field has its default.
    public init() {}

    /// Which.
    public enum OneOfKind: Equatable, Sendable {
      /// The first message: the receipt that was opened.
      case opened(StatsV1.DatasetReceipt)
      /// A row.
      case row(StatsV1.DatasetRow)
      /// The last message: the receipt, closed.
      case closed(StatsV1.DatasetReceipt)
    }
  }

  /// The record of an export.
  public struct DatasetReceipt: Message {
    /// rcp_...
    public var id: String = ""
    /// dgr_...
    public var grantId: String = ""
    /// dts_...
    public var datasetId: String = ""
    /// per_...
    public var periodId: String = ""
    /// Who received it.
    public var tenantId: String = ""
    /// The account that asked for it.
    public var accountId: String = ""
    /// When it began.
    public var startedAt: GoogleProtobuf.Timestamp?
    /// When it was complete; unset for one that broke off.
    public var finishedAt: GoogleProtobuf.Timestamp?
    /// The rows sent.
    public var rows: UInt64 = 0
    /// SHA-256 over the packed rows in their order; empty until it is complete.
    public var sha256: [UInt8] = []

    /// The message in which every field has its default.
    public init() {}
  }

  /// Asks for receipts.
  public struct ListReceiptsRequest: Message {
    /// Only of this grant; empty = all that the caller may see.
    public var grantId: String = ""

    /// The message in which every field has its default.
    public init() {}
  }

  /// Watches the filing of a period.
  public struct WatchDashboardRequest: Message {
    /// per_...
    public var periodId: String = ""
    /// The cursor of the last message seen; empty to begin.
    public var cursor: [UInt8] = []

    /// The message in which every field has its default.
    public init() {}
  }

  /// How many reports of a form are in a state.
  public struct FilingCount: Message {
    /// The form's code.
    public var formCode: String = ""
    /// The state.
    public var state: StatsV1.ReportState = StatsV1.ReportState()
    /// How many.
    public var reports: UInt64 = 0

    /// The message in which every field has its default.
    public init() {}
  }

  /// How the filing of a period stands.
  public struct Dashboard: Message {
    /// Where this message stands; send it back to go on behind it.
    public var cursor: [UInt8] = []
    /// The period; unset in a message that only moves the cursor.
    public var period: StatsV1.Period?
    /// Counts above zero, by form and state.
    public var counts: [StatsV1.FilingCount] = []
    /// Reports that were handed in at least once.
    public var filed: UInt64 = 0
    /// When it was so.
    public var asOf: GoogleProtobuf.Timestamp?

    /// The message in which every field has its default.
    public init() {}
  }

  /// What the event log says of reports and periods: ids and states.
  public struct StatsEvent: Message {
    /// per_...
    public var periodId: String = ""
    /// rpt_...; empty when it is about the period.
    public var reportId: String = ""
    /// The report's state after the event.
    public var state: StatsV1.ReportState = StatsV1.ReportState()

    /// The message in which every field has its default.
    public init() {}
  }

  /// What a figure of a form is.
  public struct FieldKind: OpenEnum {
    /// The number on the wire.
    public var rawValue: Int32
    /// The value of a number, known or not.
    public init(rawValue: Int32) { self.rawValue = rawValue }

    /// Not set; refused.
    public static var unspecified: Self { Self(rawValue: 0) }
    /// A count of something: persons, works.
    public static var count: Self { Self(rawValue: 1) }
    /// An amount in fen.
    public static var money: Self { Self(rawValue: 2) }
    /// A share in basis points (1/100 of a per cent); never added up.
    public static var basisPoints: Self { Self(rawValue: 3) }
  }

  /// How serious it is that a rule does not hold.
  public struct Severity: OpenEnum {
    /// The number on the wire.
    public var rawValue: Int32
    /// The value of a number, known or not.
    public init(rawValue: Int32) { self.rawValue = rawValue }

    /// Not set; refused.
    public static var unspecified: Self { Self(rawValue: 0) }
    /// A report cannot be submitted.
    public static var error: Self { Self(rawValue: 1) }
    /// A report can be submitted with an explanation.
    public static var warning: Self { Self(rawValue: 2) }
  }

  /// How the two sides of a rule compare.
  public struct Comparison: OpenEnum {
    /// The number on the wire.
    public var rawValue: Int32
    /// The value of a number, known or not.
    public init(rawValue: Int32) { self.rawValue = rawValue }

    /// Not set; refused.
    public static var unspecified: Self { Self(rawValue: 0) }
    /// Left = right.
    public static var equal: Self { Self(rawValue: 1) }
    /// Left <= right.
    public static var atMost: Self { Self(rawValue: 2) }
    /// Left >= right.
    public static var atLeast: Self { Self(rawValue: 3) }
  }

  /// Which quarter a term of a rule takes its figure from.
  public struct TermPeriod: OpenEnum {
    /// The number on the wire.
    public var rawValue: Int32
    /// The value of a number, known or not.
    public init(rawValue: Int32) { self.rawValue = rawValue }

    /// The report's own.
    public static var current: Self { Self(rawValue: 0) }
    /// The quarter before; a rule whose earlier figure does not exist holds.
    public static var previous: Self { Self(rawValue: 1) }
    /// The same quarter a year before.
    public static var yearBefore: Self { Self(rawValue: 2) }
  }

  /// Which enterprises have to file a form.
  public struct Obligation: OpenEnum {
    /// The number on the wire.
    public var rawValue: Int32
    /// The value of a number, known or not.
    public init(rawValue: Int32) { self.rawValue = rawValue }

    /// Not set; refused.
    public static var unspecified: Self { Self(rawValue: 0) }
    /// None: who files does so of its own will.
    public static var none: Self { Self(rawValue: 1) }
    /// Every verified enterprise.
    public static var verified: Self { Self(rawValue: 2) }
    /// Every verified enterprise above designated size (规模以上).
    public static var designatedSize: Self { Self(rawValue: 3) }
  }

  /// Where a period stands.
  public struct PeriodState: OpenEnum {
    /// The number on the wire.
    public var rawValue: Int32
    /// The value of a number, known or not.
    public init(rawValue: Int32) { self.rawValue = rawValue }

    /// In a filter: any.
    public static var unspecified: Self { Self(rawValue: 0) }
    /// Reports may be written, on its filing days.
    public static var open: Self { Self(rawValue: 1) }
    /// Nothing changes any more.
    public static var locked: Self { Self(rawValue: 2) }
  }

  /// Where a report stands.
  public struct ReportState: OpenEnum {
    /// The number on the wire.
    public var rawValue: Int32
    /// The value of a number, known or not.
    public init(rawValue: Int32) { self.rawValue = rawValue }

    /// In a filter: any.
    public static var unspecified: Self { Self(rawValue: 0) }
    /// A draft with gaps or errors.
    public static var draft: Self { Self(rawValue: 1) }
    /// A draft that every rule of severity ERROR agrees with.
    public static var validated: Self { Self(rawValue: 2) }
    /// Handed in.
    public static var submitted: Self { Self(rawValue: 3) }
    /// Sent back for correction.
    public static var returned: Self { Self(rawValue: 4) }
    /// Handed in and checked by the district.
    public static var checked: Self { Self(rawValue: 5) }
    /// Its period is locked.
    public static var locked: Self { Self(rawValue: 6) }
  }

  /// By what reports are grouped.
  public struct Dimension: OpenEnum {
    /// The number on the wire.
    public var rawValue: Int32
    /// The value of a number, known or not.
    public init(rawValue: Int32) { self.rawValue = rawValue }

    /// One cell with all.
    public static var unspecified: Self { Self(rawValue: 0) }
    /// By major class of the culture classification, "01" to "09".
    public static var industryClass: Self { Self(rawValue: 1) }
    /// By park.
    public static var park: Self { Self(rawValue: 2) }
    /// By district.
    public static var district: Self { Self(rawValue: 3) }
  }

  /// In which shape a dataset leaves the house.
  public struct DatasetShape: OpenEnum {
    /// The number on the wire.
    public var rawValue: Int32
    /// The value of a number, known or not.
    public init(rawValue: Int32) { self.rawValue = rawValue }

    /// Not set; refused.
    public static var unspecified: Self { Self(rawValue: 0) }
    /// Totals by industry class, as GetIndicators shows them to the public.
    public static var totals: Self { Self(rawValue: 1) }
    /// A row per enterprise under a pseudonym of the grant's own, with its industry class.
    public static var pseudonyms: Self { Self(rawValue: 2) }
  }

  /// Where a grant stands.
  public struct GrantState: OpenEnum {
    /// The number on the wire.
    public var rawValue: Int32
    /// The value of a number, known or not.
    public init(rawValue: Int32) { self.rawValue = rawValue }

    /// In a filter: any.
    public static var unspecified: Self { Self(rawValue: 0) }
    /// Good.
    public static var active: Self { Self(rawValue: 1) }
    /// Its time is up.
    public static var expired: Self { Self(rawValue: 2) }
    /// Taken back.
    public static var revoked: Self { Self(rawValue: 3) }
  }

  /// Forms, periods, reports, indicators, datasets, dashboard.
  public enum StatsService {
    /// The full name.
    public static let name: String = "cloudpark.stats.v1.StatsService"
    /// All methods, in the order of the contract.
    public static var methods: [MethodDescriptor] {
      [publishForm, getForm, listForms, openPeriod, getPeriod, listPeriods, lockPeriod, saveReport, submitReport, bulkReport, getBulkReport, returnReport, checkReport, getReport, listReports, getFilingStanding, getIndicators, registerDataset, listDatasets, grantDataset, revokeDataset, listDatasetGrants, exportDataset, listReceipts, watchDashboard]
    }

    /// Publishes a form, or the next edition of one: editions are not changed, and reports keep the one they were filed
    /// by. INVALID_ARGUMENT names every wrong part.
    public static let publishForm: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.stats.v1.StatsService", name: "PublishForm",
      callType: .unary, requestType: "cloudpark.stats.v1.PublishFormRequest",
      responseType: "cloudpark.stats.v1.Form", idempotency: .mutates,
      roles: ["district_officer"], scope: "district",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// One edition of a form.
    public static let getForm: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.stats.v1.StatsService", name: "GetForm",
      callType: .unary, requestType: "cloudpark.stats.v1.GetFormRequest",
      responseType: "cloudpark.stats.v1.Form", idempotency: .noSideEffects,
      roles: ["authenticated"], scope: "public",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Editions of forms, newest first.
    public static let listForms: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.stats.v1.StatsService", name: "ListForms",
      callType: .serverStreaming, requestType: "cloudpark.stats.v1.ListFormsRequest",
      responseType: "cloudpark.stats.v1.Form", idempotency: .noSideEffects,
      roles: ["authenticated"], scope: "public",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Opens the filing of a quarter with its days and forms. ALREADY_EXISTS for a quarter that has been opened.
    public static let openPeriod: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.stats.v1.StatsService", name: "OpenPeriod",
      callType: .unary, requestType: "cloudpark.stats.v1.OpenPeriodRequest",
      responseType: "cloudpark.stats.v1.Period", idempotency: .mutates,
      roles: ["district_officer"], scope: "district",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// One period.
    public static let getPeriod: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.stats.v1.StatsService", name: "GetPeriod",
      callType: .unary, requestType: "cloudpark.stats.v1.GetPeriodRequest",
      responseType: "cloudpark.stats.v1.Period", idempotency: .noSideEffects,
      roles: ["authenticated"], scope: "public",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Periods, the latest quarter first.
    public static let listPeriods: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.stats.v1.StatsService", name: "ListPeriods",
      callType: .serverStreaming, requestType: "cloudpark.stats.v1.ListPeriodsRequest",
      responseType: "cloudpark.stats.v1.Period", idempotency: .noSideEffects,
      roles: ["authenticated"], scope: "public",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Locks a period for ever: from its commit on no report of it is written. Before the last filing day it needs a
    /// reason.
    public static let lockPeriod: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.stats.v1.StatsService", name: "LockPeriod",
      callType: .unary, requestType: "cloudpark.stats.v1.LockPeriodRequest",
      responseType: "cloudpark.stats.v1.Period", idempotency: .mutates,
      roles: ["district_officer"], scope: "district",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Stores the figures of the caller's enterprise as a draft and answers what the form's rules find. The first call
    /// makes the report. A draft over a submitted report is its correction; until it is submitted the old revision counts.
    public static let saveReport: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.stats.v1.StatsService", name: "SaveReport",
      callType: .unary, requestType: "cloudpark.stats.v1.SaveReportRequest",
      responseType: "cloudpark.stats.v1.Report", idempotency: .mutates,
      roles: ["enterprise_admin", "enterprise_staff"], scope: "own_enterprise",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Hands a validated draft in: it becomes the next revision. Warnings need an explanation.
    public static let submitReport: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.stats.v1.StatsService", name: "SubmitReport",
      callType: .unary, requestType: "cloudpark.stats.v1.SubmitReportRequest",
      responseType: "cloudpark.stats.v1.Report", idempotency: .mutates,
      roles: ["enterprise_admin", "enterprise_staff"], scope: "own_enterprise",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Files many reports, in batches of at most 500 rows that commit one by one: the district for all enterprises, a
    /// park's staff for those of the park. A row that cannot be filed is kept with its reasons and stops no other. A call
    /// that broke off goes on under its bulk_id: rows below its offset are skipped.
    public static let bulkReport: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.stats.v1.StatsService", name: "BulkReport",
      callType: .clientStreaming, requestType: "cloudpark.stats.v1.BulkReportRequest",
      responseType: "cloudpark.stats.v1.BulkReportResponse", idempotency: .mutates,
      roles: ["district_officer", "park_staff"], scope: "district",
      resumable: false, priority: -10, secretResponse: false, pointRead: false)

    /// How far a bulk filing has come; NOT_FOUND for one of another account.
    public static let getBulkReport: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.stats.v1.StatsService", name: "GetBulkReport",
      callType: .unary, requestType: "cloudpark.stats.v1.GetBulkReportRequest",
      responseType: "cloudpark.stats.v1.BulkReportResponse", idempotency: .noSideEffects,
      roles: ["district_officer", "park_staff"], scope: "own_person",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Sends a submitted report back for correction, which may then be filed after the last day too.
    public static let returnReport: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.stats.v1.StatsService", name: "ReturnReport",
      callType: .unary, requestType: "cloudpark.stats.v1.ReturnReportRequest",
      responseType: "cloudpark.stats.v1.Report", idempotency: .mutates,
      roles: ["district_officer"], scope: "district",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Notes that the district has checked a submitted report.
    public static let checkReport: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.stats.v1.StatsService", name: "CheckReport",
      callType: .unary, requestType: "cloudpark.stats.v1.CheckReportRequest",
      responseType: "cloudpark.stats.v1.Report", idempotency: .mutates,
      roles: ["district_officer"], scope: "district",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// One report with its draft, revisions and findings.
    public static let getReport: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.stats.v1.StatsService", name: "GetReport",
      callType: .unary, requestType: "cloudpark.stats.v1.GetReportRequest",
      responseType: "cloudpark.stats.v1.Report", idempotency: .noSideEffects,
      roles: ["enterprise_admin", "enterprise_staff", "district_officer"], scope: "own_enterprise",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Reports in the order of their making: one's own enterprise's, the park's (without figures), or all.
    public static let listReports: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.stats.v1.StatsService", name: "ListReports",
      callType: .serverStreaming, requestType: "cloudpark.stats.v1.ListReportsRequest",
      responseType: "cloudpark.stats.v1.ReportSummary", idempotency: .noSideEffects,
      roles: ["enterprise_admin", "enterprise_staff", "park_staff", "district_officer", "auditor"], scope: "own_enterprise",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// What an enterprise has to file, what it has filed, and whether that keeps it eligible for awards.
    public static let getFilingStanding: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.stats.v1.StatsService", name: "GetFilingStanding",
      callType: .unary, requestType: "cloudpark.stats.v1.GetFilingStandingRequest",
      responseType: "cloudpark.stats.v1.FilingStanding", idempotency: .noSideEffects,
      roles: ["enterprise_admin", "enterprise_staff", "district_officer"], scope: "own_enterprise",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Totals of a period's submitted reports by one dimension. The district sees every cell at any time. Everybody else
    /// sees locked periods only, and no cell that would disclose an enterprise: cells of fewer than 3 reports or ruled by
    /// one, and with them the cell from which they could be reckoned, are left out.
    public static let getIndicators: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.stats.v1.StatsService", name: "GetIndicators",
      callType: .unary, requestType: "cloudpark.stats.v1.GetIndicatorsRequest",
      responseType: "cloudpark.stats.v1.Indicators", idempotency: .noSideEffects,
      roles: ["district_officer", "auditor", "park_staff", "enterprise_admin", "enterprise_staff", "institution"], scope: "masked",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Puts a dataset into the catalogue: which figures of which form, and in which of two shapes.
    public static let registerDataset: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.stats.v1.StatsService", name: "RegisterDataset",
      callType: .unary, requestType: "cloudpark.stats.v1.RegisterDatasetRequest",
      responseType: "cloudpark.stats.v1.Dataset", idempotency: .mutates,
      roles: ["district_officer"], scope: "district",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// The catalogue, in the order of registration.
    public static let listDatasets: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.stats.v1.StatsService", name: "ListDatasets",
      callType: .serverStreaming, requestType: "cloudpark.stats.v1.ListDatasetsRequest",
      responseType: "cloudpark.stats.v1.Dataset", idempotency: .noSideEffects,
      roles: ["authenticated"], scope: "public",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Lets one enterprise, park or institution export a dataset until a time, for a purpose.
    public static let grantDataset: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.stats.v1.StatsService", name: "GrantDataset",
      callType: .unary, requestType: "cloudpark.stats.v1.GrantDatasetRequest",
      responseType: "cloudpark.stats.v1.DatasetGrant", idempotency: .mutates,
      roles: ["district_officer"], scope: "district",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Ends a grant. Exports that run under it end at once with PERMISSION_DENIED.
    public static let revokeDataset: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.stats.v1.StatsService", name: "RevokeDataset",
      callType: .unary, requestType: "cloudpark.stats.v1.RevokeDatasetRequest",
      responseType: "cloudpark.stats.v1.DatasetGrant", idempotency: .mutates,
      roles: ["district_officer"], scope: "district",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Grants in the order of granting: one's own tenant's, or all.
    public static let listDatasetGrants: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.stats.v1.StatsService", name: "ListDatasetGrants",
      callType: .serverStreaming, requestType: "cloudpark.stats.v1.ListDatasetGrantsRequest",
      responseType: "cloudpark.stats.v1.DatasetGrant", idempotency: .noSideEffects,
      roles: ["district_officer", "auditor", "park_staff", "enterprise_admin", "institution"], scope: "granted",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// Streams a locked period of a dataset to whom it is granted. Every export leaves a receipt: the first message names
    /// it, the last one closes it with the number of rows and their SHA-256.
    public static let exportDataset: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.stats.v1.StatsService", name: "ExportDataset",
      callType: .serverStreaming, requestType: "cloudpark.stats.v1.ExportDatasetRequest",
      responseType: "cloudpark.stats.v1.ExportDatasetResponse", idempotency: .mutates,
      roles: ["park_staff", "enterprise_admin", "institution"], scope: "granted",
      resumable: false, priority: -10, secretResponse: false, pointRead: false)

    /// Receipts of exports in their order: of one's own tenant, or all.
    public static let listReceipts: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.stats.v1.StatsService", name: "ListReceipts",
      callType: .serverStreaming, requestType: "cloudpark.stats.v1.ListReceiptsRequest",
      responseType: "cloudpark.stats.v1.DatasetReceipt", idempotency: .noSideEffects,
      roles: ["district_officer", "auditor", "park_staff", "enterprise_admin", "institution"], scope: "granted",
      resumable: false, priority: 0, secretResponse: false, pointRead: false)

    /// How the filing of a period stands, now and whenever it changes: of the district, one's own park or enterprise. A
    /// reader that is slower than the changes misses states in between, never the last one.
    public static let watchDashboard: MethodDescriptor = MethodDescriptor(
      service: "cloudpark.stats.v1.StatsService", name: "WatchDashboard",
      callType: .serverStreaming, requestType: "cloudpark.stats.v1.WatchDashboardRequest",
      responseType: "cloudpark.stats.v1.Dashboard", idempotency: .noSideEffects,
      roles: ["district_officer", "auditor", "park_staff", "enterprise_admin", "enterprise_staff"], scope: "own_park",
      resumable: true, priority: 0, secretResponse: false, pointRead: false)
  }
}

extension StatsV1.FormField {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("key", jsonName: "key", number: 1, FieldType.string))
    fields.append(FieldSchema("name_zh", jsonName: "nameZh", number: 2, FieldType.string))
    fields.append(FieldSchema("name_en", jsonName: "nameEn", number: 3, FieldType.string))
    fields.append(FieldSchema("kind", jsonName: "kind", number: 4, FieldType.enumeration({ StatsV1.FieldKind.schema })))
    fields.append(FieldSchema("unit", jsonName: "unit", number: 5, FieldType.string))
    fields.append(FieldSchema("min", jsonName: "min", number: 6, FieldType.int64))
    fields.append(FieldSchema("max", jsonName: "max", number: 7, FieldType.int64))
    fields.append(FieldSchema("required", jsonName: "required", number: 8, FieldType.bool))
    return MessageSchema(name: "cloudpark.stats.v1.FormField", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__stats__v1__form_field__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Stats__V1__FormField.self)
    self.key = RecordReader.string(record.pointee.key)
    self.nameZh = RecordReader.string(record.pointee.name_zh)
    self.nameEn = RecordReader.string(record.pointee.name_en)
    self.kind = RecordReader.enumeration(record.pointee.kind)
    self.unit = RecordReader.string(record.pointee.unit)
    self.min = record.pointee.min
    self.max = record.pointee.max
    self.required = record.pointee.required != 0
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Stats__V1__FormField.self)
    cloudpark__stats__v1__form_field__init(record)
    if !self.key.isEmpty {
      record.pointee.key = try packer.string(self.key, "key")
    }
    if !self.nameZh.isEmpty {
      record.pointee.name_zh = try packer.string(self.nameZh, "name_zh")
    }
    if !self.nameEn.isEmpty {
      record.pointee.name_en = try packer.string(self.nameEn, "name_en")
    }
    record.pointee.kind = packer.enumeration(self.kind)
    if !self.unit.isEmpty {
      record.pointee.unit = try packer.string(self.unit, "unit")
    }
    record.pointee.min = self.min
    record.pointee.max = self.max
    record.pointee.required = self.required ? 1 : 0
    return UnsafeMutableRawPointer(record)
  }
}

extension StatsV1.RuleTerm {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("field", jsonName: "field", number: 1, FieldType.string))
    fields.append(FieldSchema("coefficient", jsonName: "coefficient", number: 2, FieldType.int64))
    fields.append(FieldSchema("period", jsonName: "period", number: 3, FieldType.enumeration({ StatsV1.TermPeriod.schema })))
    return MessageSchema(name: "cloudpark.stats.v1.RuleTerm", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__stats__v1__rule_term__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Stats__V1__RuleTerm.self)
    self.field = RecordReader.string(record.pointee.field)
    self.coefficient = record.pointee.coefficient
    self.period = RecordReader.enumeration(record.pointee.period)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Stats__V1__RuleTerm.self)
    cloudpark__stats__v1__rule_term__init(record)
    if !self.field.isEmpty {
      record.pointee.field = try packer.string(self.field, "field")
    }
    record.pointee.coefficient = self.coefficient
    record.pointee.period = packer.enumeration(self.period)
    return UnsafeMutableRawPointer(record)
  }
}

extension StatsV1.FormRule {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("id", jsonName: "id", number: 1, FieldType.string))
    fields.append(FieldSchema("severity", jsonName: "severity", number: 2, FieldType.enumeration({ StatsV1.Severity.schema })))
    fields.append(FieldSchema("left", jsonName: "left", number: 3, FieldType.message({ StatsV1.RuleTerm.schema }), label: .repeated))
    fields.append(FieldSchema("comparison", jsonName: "comparison", number: 4, FieldType.enumeration({ StatsV1.Comparison.schema })))
    fields.append(FieldSchema("right", jsonName: "right", number: 5, FieldType.message({ StatsV1.RuleTerm.schema }), label: .repeated))
    fields.append(FieldSchema("constant", jsonName: "constant", number: 6, FieldType.int64))
    fields.append(FieldSchema("text_zh", jsonName: "textZh", number: 7, FieldType.string))
    fields.append(FieldSchema("text_en", jsonName: "textEn", number: 8, FieldType.string))
    return MessageSchema(name: "cloudpark.stats.v1.FormRule", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__stats__v1__form_rule__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Stats__V1__FormRule.self)
    self.id = RecordReader.string(record.pointee.id)
    self.severity = RecordReader.enumeration(record.pointee.severity)
    self.left = RecordReader.messages(record.pointee.n_left, record.pointee.left)
    self.comparison = RecordReader.enumeration(record.pointee.comparison)
    self.right = RecordReader.messages(record.pointee.n_right, record.pointee.right)
    self.constant = record.pointee.constant
    self.textZh = RecordReader.string(record.pointee.text_zh)
    self.textEn = RecordReader.string(record.pointee.text_en)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Stats__V1__FormRule.self)
    cloudpark__stats__v1__form_rule__init(record)
    if !self.id.isEmpty {
      record.pointee.id = try packer.string(self.id, "id")
    }
    record.pointee.severity = packer.enumeration(self.severity)
    if !self.left.isEmpty {
      record.pointee.n_left = self.left.count
      record.pointee.left = try packer.messages(self.left, "left")
    }
    record.pointee.comparison = packer.enumeration(self.comparison)
    if !self.right.isEmpty {
      record.pointee.n_right = self.right.count
      record.pointee.right = try packer.messages(self.right, "right")
    }
    record.pointee.constant = self.constant
    if !self.textZh.isEmpty {
      record.pointee.text_zh = try packer.string(self.textZh, "text_zh")
    }
    if !self.textEn.isEmpty {
      record.pointee.text_en = try packer.string(self.textEn, "text_en")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension StatsV1.FormContent {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("code", jsonName: "code", number: 1, FieldType.string))
    fields.append(FieldSchema("title_zh", jsonName: "titleZh", number: 2, FieldType.string))
    fields.append(FieldSchema("title_en", jsonName: "titleEn", number: 3, FieldType.string))
    fields.append(FieldSchema("obligation", jsonName: "obligation", number: 4, FieldType.enumeration({ StatsV1.Obligation.schema })))
    fields.append(FieldSchema("fields", jsonName: "fields", number: 5, FieldType.message({ StatsV1.FormField.schema }), label: .repeated))
    fields.append(FieldSchema("rules", jsonName: "rules", number: 6, FieldType.message({ StatsV1.FormRule.schema }), label: .repeated))
    return MessageSchema(name: "cloudpark.stats.v1.FormContent", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__stats__v1__form_content__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Stats__V1__FormContent.self)
    self.code = RecordReader.string(record.pointee.code)
    self.titleZh = RecordReader.string(record.pointee.title_zh)
    self.titleEn = RecordReader.string(record.pointee.title_en)
    self.obligation = RecordReader.enumeration(record.pointee.obligation)
    self.fields = RecordReader.messages(record.pointee.n_fields, record.pointee.fields)
    self.rules = RecordReader.messages(record.pointee.n_rules, record.pointee.rules)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Stats__V1__FormContent.self)
    cloudpark__stats__v1__form_content__init(record)
    if !self.code.isEmpty {
      record.pointee.code = try packer.string(self.code, "code")
    }
    if !self.titleZh.isEmpty {
      record.pointee.title_zh = try packer.string(self.titleZh, "title_zh")
    }
    if !self.titleEn.isEmpty {
      record.pointee.title_en = try packer.string(self.titleEn, "title_en")
    }
    record.pointee.obligation = packer.enumeration(self.obligation)
    if !self.fields.isEmpty {
      record.pointee.n_fields = self.fields.count
      record.pointee.fields = try packer.messages(self.fields, "fields")
    }
    if !self.rules.isEmpty {
      record.pointee.n_rules = self.rules.count
      record.pointee.rules = try packer.messages(self.rules, "rules")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension StatsV1.PublishFormRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("content", jsonName: "content", number: 1, FieldType.message({ StatsV1.FormContent.schema })))
    fields.append(FieldSchema("expected_edition", jsonName: "expectedEdition", number: 2, FieldType.uint32))
    return MessageSchema(name: "cloudpark.stats.v1.PublishFormRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__stats__v1__publish_form_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Stats__V1__PublishFormRequest.self)
    self.content = RecordReader.message(record.pointee.content)
    self.expectedEdition = record.pointee.expected_edition
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Stats__V1__PublishFormRequest.self)
    cloudpark__stats__v1__publish_form_request__init(record)
    if let value = self.content {
      record.pointee.content = try packer.message(value, "content")
    }
    record.pointee.expected_edition = self.expectedEdition
    return UnsafeMutableRawPointer(record)
  }
}

extension StatsV1.Form {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("id", jsonName: "id", number: 1, FieldType.string))
    fields.append(FieldSchema("edition", jsonName: "edition", number: 2, FieldType.uint32))
    fields.append(FieldSchema("content", jsonName: "content", number: 3, FieldType.message({ StatsV1.FormContent.schema })))
    fields.append(FieldSchema("published_at", jsonName: "publishedAt", number: 4, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    return MessageSchema(name: "cloudpark.stats.v1.Form", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__stats__v1__form__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Stats__V1__Form.self)
    self.id = RecordReader.string(record.pointee.id)
    self.edition = record.pointee.edition
    self.content = RecordReader.message(record.pointee.content)
    self.publishedAt = RecordReader.message(record.pointee.published_at)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Stats__V1__Form.self)
    cloudpark__stats__v1__form__init(record)
    if !self.id.isEmpty {
      record.pointee.id = try packer.string(self.id, "id")
    }
    record.pointee.edition = self.edition
    if let value = self.content {
      record.pointee.content = try packer.message(value, "content")
    }
    if let value = self.publishedAt {
      record.pointee.published_at = try packer.message(value, "published_at")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension StatsV1.GetFormRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("form_id", jsonName: "formId", number: 1, FieldType.string))
    fields.append(FieldSchema("code", jsonName: "code", number: 2, FieldType.string))
    return MessageSchema(name: "cloudpark.stats.v1.GetFormRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__stats__v1__get_form_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Stats__V1__GetFormRequest.self)
    self.formId = RecordReader.string(record.pointee.form_id)
    self.code = RecordReader.string(record.pointee.code)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Stats__V1__GetFormRequest.self)
    cloudpark__stats__v1__get_form_request__init(record)
    if !self.formId.isEmpty {
      record.pointee.form_id = try packer.string(self.formId, "form_id")
    }
    if !self.code.isEmpty {
      record.pointee.code = try packer.string(self.code, "code")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension StatsV1.ListFormsRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("code", jsonName: "code", number: 1, FieldType.string))
    fields.append(FieldSchema("latest_only", jsonName: "latestOnly", number: 2, FieldType.bool))
    return MessageSchema(name: "cloudpark.stats.v1.ListFormsRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__stats__v1__list_forms_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Stats__V1__ListFormsRequest.self)
    self.code = RecordReader.string(record.pointee.code)
    self.latestOnly = record.pointee.latest_only != 0
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Stats__V1__ListFormsRequest.self)
    cloudpark__stats__v1__list_forms_request__init(record)
    if !self.code.isEmpty {
      record.pointee.code = try packer.string(self.code, "code")
    }
    record.pointee.latest_only = self.latestOnly ? 1 : 0
    return UnsafeMutableRawPointer(record)
  }
}

extension StatsV1.OpenPeriodRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("year", jsonName: "year", number: 1, FieldType.uint32))
    fields.append(FieldSchema("quarter", jsonName: "quarter", number: 2, FieldType.uint32))
    fields.append(FieldSchema("files_from", jsonName: "filesFrom", number: 3, FieldType.string))
    fields.append(FieldSchema("files_to", jsonName: "filesTo", number: 4, FieldType.string))
    fields.append(FieldSchema("form_codes", jsonName: "formCodes", number: 5, FieldType.string, label: .repeated))
    return MessageSchema(name: "cloudpark.stats.v1.OpenPeriodRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__stats__v1__open_period_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Stats__V1__OpenPeriodRequest.self)
    self.year = record.pointee.year
    self.quarter = record.pointee.quarter
    self.filesFrom = RecordReader.string(record.pointee.files_from)
    self.filesTo = RecordReader.string(record.pointee.files_to)
    self.formCodes = RecordReader.strings(record.pointee.n_form_codes, record.pointee.form_codes)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Stats__V1__OpenPeriodRequest.self)
    cloudpark__stats__v1__open_period_request__init(record)
    record.pointee.year = self.year
    record.pointee.quarter = self.quarter
    if !self.filesFrom.isEmpty {
      record.pointee.files_from = try packer.string(self.filesFrom, "files_from")
    }
    if !self.filesTo.isEmpty {
      record.pointee.files_to = try packer.string(self.filesTo, "files_to")
    }
    if !self.formCodes.isEmpty {
      record.pointee.n_form_codes = self.formCodes.count
      record.pointee.form_codes = try packer.strings(self.formCodes, "form_codes")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension StatsV1.Period {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("id", jsonName: "id", number: 1, FieldType.string))
    fields.append(FieldSchema("version", jsonName: "version", number: 2, FieldType.uint64))
    fields.append(FieldSchema("year", jsonName: "year", number: 3, FieldType.uint32))
    fields.append(FieldSchema("quarter", jsonName: "quarter", number: 4, FieldType.uint32))
    fields.append(FieldSchema("files_from", jsonName: "filesFrom", number: 5, FieldType.string))
    fields.append(FieldSchema("files_to", jsonName: "filesTo", number: 6, FieldType.string))
    fields.append(FieldSchema("state", jsonName: "state", number: 7, FieldType.enumeration({ StatsV1.PeriodState.schema })))
    fields.append(FieldSchema("form_ids", jsonName: "formIds", number: 8, FieldType.string, label: .repeated))
    fields.append(FieldSchema("form_codes", jsonName: "formCodes", number: 9, FieldType.string, label: .repeated))
    fields.append(FieldSchema("opened_at", jsonName: "openedAt", number: 10, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    fields.append(FieldSchema("locked_at", jsonName: "lockedAt", number: 11, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    return MessageSchema(name: "cloudpark.stats.v1.Period", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__stats__v1__period__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Stats__V1__Period.self)
    self.id = RecordReader.string(record.pointee.id)
    self.version = record.pointee.version
    self.year = record.pointee.year
    self.quarter = record.pointee.quarter
    self.filesFrom = RecordReader.string(record.pointee.files_from)
    self.filesTo = RecordReader.string(record.pointee.files_to)
    self.state = RecordReader.enumeration(record.pointee.state)
    self.formIds = RecordReader.strings(record.pointee.n_form_ids, record.pointee.form_ids)
    self.formCodes = RecordReader.strings(record.pointee.n_form_codes, record.pointee.form_codes)
    self.openedAt = RecordReader.message(record.pointee.opened_at)
    self.lockedAt = RecordReader.message(record.pointee.locked_at)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Stats__V1__Period.self)
    cloudpark__stats__v1__period__init(record)
    if !self.id.isEmpty {
      record.pointee.id = try packer.string(self.id, "id")
    }
    record.pointee.version = self.version
    record.pointee.year = self.year
    record.pointee.quarter = self.quarter
    if !self.filesFrom.isEmpty {
      record.pointee.files_from = try packer.string(self.filesFrom, "files_from")
    }
    if !self.filesTo.isEmpty {
      record.pointee.files_to = try packer.string(self.filesTo, "files_to")
    }
    record.pointee.state = packer.enumeration(self.state)
    if !self.formIds.isEmpty {
      record.pointee.n_form_ids = self.formIds.count
      record.pointee.form_ids = try packer.strings(self.formIds, "form_ids")
    }
    if !self.formCodes.isEmpty {
      record.pointee.n_form_codes = self.formCodes.count
      record.pointee.form_codes = try packer.strings(self.formCodes, "form_codes")
    }
    if let value = self.openedAt {
      record.pointee.opened_at = try packer.message(value, "opened_at")
    }
    if let value = self.lockedAt {
      record.pointee.locked_at = try packer.message(value, "locked_at")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension StatsV1.GetPeriodRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("period_id", jsonName: "periodId", number: 1, FieldType.string))
    fields.append(FieldSchema("year", jsonName: "year", number: 2, FieldType.uint32))
    fields.append(FieldSchema("quarter", jsonName: "quarter", number: 3, FieldType.uint32))
    return MessageSchema(name: "cloudpark.stats.v1.GetPeriodRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__stats__v1__get_period_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Stats__V1__GetPeriodRequest.self)
    self.periodId = RecordReader.string(record.pointee.period_id)
    self.year = record.pointee.year
    self.quarter = record.pointee.quarter
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Stats__V1__GetPeriodRequest.self)
    cloudpark__stats__v1__get_period_request__init(record)
    if !self.periodId.isEmpty {
      record.pointee.period_id = try packer.string(self.periodId, "period_id")
    }
    record.pointee.year = self.year
    record.pointee.quarter = self.quarter
    return UnsafeMutableRawPointer(record)
  }
}

extension StatsV1.ListPeriodsRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("state", jsonName: "state", number: 1, FieldType.enumeration({ StatsV1.PeriodState.schema })))
    return MessageSchema(name: "cloudpark.stats.v1.ListPeriodsRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__stats__v1__list_periods_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Stats__V1__ListPeriodsRequest.self)
    self.state = RecordReader.enumeration(record.pointee.state)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Stats__V1__ListPeriodsRequest.self)
    cloudpark__stats__v1__list_periods_request__init(record)
    record.pointee.state = packer.enumeration(self.state)
    return UnsafeMutableRawPointer(record)
  }
}

extension StatsV1.LockPeriodRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("period_id", jsonName: "periodId", number: 1, FieldType.string))
    fields.append(FieldSchema("expected_version", jsonName: "expectedVersion", number: 2, FieldType.uint64))
    fields.append(FieldSchema("reason", jsonName: "reason", number: 3, FieldType.string))
    return MessageSchema(name: "cloudpark.stats.v1.LockPeriodRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__stats__v1__lock_period_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Stats__V1__LockPeriodRequest.self)
    self.periodId = RecordReader.string(record.pointee.period_id)
    self.expectedVersion = record.pointee.expected_version
    self.reason = RecordReader.string(record.pointee.reason)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Stats__V1__LockPeriodRequest.self)
    cloudpark__stats__v1__lock_period_request__init(record)
    if !self.periodId.isEmpty {
      record.pointee.period_id = try packer.string(self.periodId, "period_id")
    }
    record.pointee.expected_version = self.expectedVersion
    if !self.reason.isEmpty {
      record.pointee.reason = try packer.string(self.reason, "reason")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension StatsV1.Figure {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("field", jsonName: "field", number: 1, FieldType.string))
    fields.append(FieldSchema("value", jsonName: "value", number: 2, FieldType.int64))
    return MessageSchema(name: "cloudpark.stats.v1.Figure", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__stats__v1__figure__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Stats__V1__Figure.self)
    self.field = RecordReader.string(record.pointee.field)
    self.value = record.pointee.value
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Stats__V1__Figure.self)
    cloudpark__stats__v1__figure__init(record)
    if !self.field.isEmpty {
      record.pointee.field = try packer.string(self.field, "field")
    }
    record.pointee.value = self.value
    return UnsafeMutableRawPointer(record)
  }
}

extension StatsV1.Finding {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("rule_id", jsonName: "ruleId", number: 1, FieldType.string))
    fields.append(FieldSchema("field", jsonName: "field", number: 2, FieldType.string))
    fields.append(FieldSchema("severity", jsonName: "severity", number: 3, FieldType.enumeration({ StatsV1.Severity.schema })))
    fields.append(FieldSchema("text", jsonName: "text", number: 4, FieldType.message({ RpcV1.LocalizedText.schema })))
    return MessageSchema(name: "cloudpark.stats.v1.Finding", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__stats__v1__finding__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Stats__V1__Finding.self)
    self.ruleId = RecordReader.string(record.pointee.rule_id)
    self.field = RecordReader.string(record.pointee.field)
    self.severity = RecordReader.enumeration(record.pointee.severity)
    self.text = RecordReader.message(record.pointee.text)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Stats__V1__Finding.self)
    cloudpark__stats__v1__finding__init(record)
    if !self.ruleId.isEmpty {
      record.pointee.rule_id = try packer.string(self.ruleId, "rule_id")
    }
    if !self.field.isEmpty {
      record.pointee.field = try packer.string(self.field, "field")
    }
    record.pointee.severity = packer.enumeration(self.severity)
    if let value = self.text {
      record.pointee.text = try packer.message(value, "text")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension StatsV1.ReportRevision {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("revision", jsonName: "revision", number: 1, FieldType.uint32))
    fields.append(FieldSchema("figures", jsonName: "figures", number: 2, FieldType.message({ StatsV1.Figure.schema }), label: .repeated))
    fields.append(FieldSchema("explanation", jsonName: "explanation", number: 3, FieldType.string))
    fields.append(FieldSchema("submitted_at", jsonName: "submittedAt", number: 4, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    fields.append(FieldSchema("submitted_by", jsonName: "submittedBy", number: 5, FieldType.string))
    return MessageSchema(name: "cloudpark.stats.v1.ReportRevision", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__stats__v1__report_revision__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Stats__V1__ReportRevision.self)
    self.revision = record.pointee.revision
    self.figures = RecordReader.messages(record.pointee.n_figures, record.pointee.figures)
    self.explanation = RecordReader.string(record.pointee.explanation)
    self.submittedAt = RecordReader.message(record.pointee.submitted_at)
    self.submittedBy = RecordReader.string(record.pointee.submitted_by)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Stats__V1__ReportRevision.self)
    cloudpark__stats__v1__report_revision__init(record)
    record.pointee.revision = self.revision
    if !self.figures.isEmpty {
      record.pointee.n_figures = self.figures.count
      record.pointee.figures = try packer.messages(self.figures, "figures")
    }
    if !self.explanation.isEmpty {
      record.pointee.explanation = try packer.string(self.explanation, "explanation")
    }
    if let value = self.submittedAt {
      record.pointee.submitted_at = try packer.message(value, "submitted_at")
    }
    if !self.submittedBy.isEmpty {
      record.pointee.submitted_by = try packer.string(self.submittedBy, "submitted_by")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension StatsV1.Report {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("id", jsonName: "id", number: 1, FieldType.string))
    fields.append(FieldSchema("version", jsonName: "version", number: 2, FieldType.uint64))
    fields.append(FieldSchema("period_id", jsonName: "periodId", number: 3, FieldType.string))
    fields.append(FieldSchema("form_id", jsonName: "formId", number: 4, FieldType.string))
    fields.append(FieldSchema("form_code", jsonName: "formCode", number: 5, FieldType.string))
    fields.append(FieldSchema("enterprise_id", jsonName: "enterpriseId", number: 6, FieldType.string))
    fields.append(FieldSchema("state", jsonName: "state", number: 7, FieldType.enumeration({ StatsV1.ReportState.schema })))
    fields.append(FieldSchema("draft", jsonName: "draft", number: 8, FieldType.message({ StatsV1.Figure.schema }), label: .repeated))
    fields.append(FieldSchema("findings", jsonName: "findings", number: 9, FieldType.message({ StatsV1.Finding.schema }), label: .repeated))
    fields.append(FieldSchema("revisions", jsonName: "revisions", number: 10, FieldType.message({ StatsV1.ReportRevision.schema }), label: .repeated))
    fields.append(FieldSchema("return_reason", jsonName: "returnReason", number: 11, FieldType.string))
    fields.append(FieldSchema("updated_at", jsonName: "updatedAt", number: 12, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    return MessageSchema(name: "cloudpark.stats.v1.Report", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__stats__v1__report__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Stats__V1__Report.self)
    self.id = RecordReader.string(record.pointee.id)
    self.version = record.pointee.version
    self.periodId = RecordReader.string(record.pointee.period_id)
    self.formId = RecordReader.string(record.pointee.form_id)
    self.formCode = RecordReader.string(record.pointee.form_code)
    self.enterpriseId = RecordReader.string(record.pointee.enterprise_id)
    self.state = RecordReader.enumeration(record.pointee.state)
    self.draft = RecordReader.messages(record.pointee.n_draft, record.pointee.draft)
    self.findings = RecordReader.messages(record.pointee.n_findings, record.pointee.findings)
    self.revisions = RecordReader.messages(record.pointee.n_revisions, record.pointee.revisions)
    self.returnReason = RecordReader.string(record.pointee.return_reason)
    self.updatedAt = RecordReader.message(record.pointee.updated_at)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Stats__V1__Report.self)
    cloudpark__stats__v1__report__init(record)
    if !self.id.isEmpty {
      record.pointee.id = try packer.string(self.id, "id")
    }
    record.pointee.version = self.version
    if !self.periodId.isEmpty {
      record.pointee.period_id = try packer.string(self.periodId, "period_id")
    }
    if !self.formId.isEmpty {
      record.pointee.form_id = try packer.string(self.formId, "form_id")
    }
    if !self.formCode.isEmpty {
      record.pointee.form_code = try packer.string(self.formCode, "form_code")
    }
    if !self.enterpriseId.isEmpty {
      record.pointee.enterprise_id = try packer.string(self.enterpriseId, "enterprise_id")
    }
    record.pointee.state = packer.enumeration(self.state)
    if !self.draft.isEmpty {
      record.pointee.n_draft = self.draft.count
      record.pointee.draft = try packer.messages(self.draft, "draft")
    }
    if !self.findings.isEmpty {
      record.pointee.n_findings = self.findings.count
      record.pointee.findings = try packer.messages(self.findings, "findings")
    }
    if !self.revisions.isEmpty {
      record.pointee.n_revisions = self.revisions.count
      record.pointee.revisions = try packer.messages(self.revisions, "revisions")
    }
    if !self.returnReason.isEmpty {
      record.pointee.return_reason = try packer.string(self.returnReason, "return_reason")
    }
    if let value = self.updatedAt {
      record.pointee.updated_at = try packer.message(value, "updated_at")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension StatsV1.ReportSummary {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("id", jsonName: "id", number: 1, FieldType.string))
    fields.append(FieldSchema("version", jsonName: "version", number: 2, FieldType.uint64))
    fields.append(FieldSchema("period_id", jsonName: "periodId", number: 3, FieldType.string))
    fields.append(FieldSchema("form_code", jsonName: "formCode", number: 4, FieldType.string))
    fields.append(FieldSchema("enterprise_id", jsonName: "enterpriseId", number: 5, FieldType.string))
    fields.append(FieldSchema("enterprise_name", jsonName: "enterpriseName", number: 6, FieldType.string))
    fields.append(FieldSchema("state", jsonName: "state", number: 7, FieldType.enumeration({ StatsV1.ReportState.schema })))
    fields.append(FieldSchema("revisions", jsonName: "revisions", number: 8, FieldType.uint32))
    fields.append(FieldSchema("submitted_at", jsonName: "submittedAt", number: 9, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    return MessageSchema(name: "cloudpark.stats.v1.ReportSummary", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__stats__v1__report_summary__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Stats__V1__ReportSummary.self)
    self.id = RecordReader.string(record.pointee.id)
    self.version = record.pointee.version
    self.periodId = RecordReader.string(record.pointee.period_id)
    self.formCode = RecordReader.string(record.pointee.form_code)
    self.enterpriseId = RecordReader.string(record.pointee.enterprise_id)
    self.enterpriseName = RecordReader.string(record.pointee.enterprise_name)
    self.state = RecordReader.enumeration(record.pointee.state)
    self.revisions = record.pointee.revisions
    self.submittedAt = RecordReader.message(record.pointee.submitted_at)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Stats__V1__ReportSummary.self)
    cloudpark__stats__v1__report_summary__init(record)
    if !self.id.isEmpty {
      record.pointee.id = try packer.string(self.id, "id")
    }
    record.pointee.version = self.version
    if !self.periodId.isEmpty {
      record.pointee.period_id = try packer.string(self.periodId, "period_id")
    }
    if !self.formCode.isEmpty {
      record.pointee.form_code = try packer.string(self.formCode, "form_code")
    }
    if !self.enterpriseId.isEmpty {
      record.pointee.enterprise_id = try packer.string(self.enterpriseId, "enterprise_id")
    }
    if !self.enterpriseName.isEmpty {
      record.pointee.enterprise_name = try packer.string(self.enterpriseName, "enterprise_name")
    }
    record.pointee.state = packer.enumeration(self.state)
    record.pointee.revisions = self.revisions
    if let value = self.submittedAt {
      record.pointee.submitted_at = try packer.message(value, "submitted_at")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension StatsV1.SaveReportRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("period_id", jsonName: "periodId", number: 1, FieldType.string))
    fields.append(FieldSchema("form_code", jsonName: "formCode", number: 2, FieldType.string))
    fields.append(FieldSchema("figures", jsonName: "figures", number: 3, FieldType.message({ StatsV1.Figure.schema }), label: .repeated))
    fields.append(FieldSchema("expected_version", jsonName: "expectedVersion", number: 4, FieldType.uint64))
    return MessageSchema(name: "cloudpark.stats.v1.SaveReportRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__stats__v1__save_report_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Stats__V1__SaveReportRequest.self)
    self.periodId = RecordReader.string(record.pointee.period_id)
    self.formCode = RecordReader.string(record.pointee.form_code)
    self.figures = RecordReader.messages(record.pointee.n_figures, record.pointee.figures)
    self.expectedVersion = record.pointee.expected_version
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Stats__V1__SaveReportRequest.self)
    cloudpark__stats__v1__save_report_request__init(record)
    if !self.periodId.isEmpty {
      record.pointee.period_id = try packer.string(self.periodId, "period_id")
    }
    if !self.formCode.isEmpty {
      record.pointee.form_code = try packer.string(self.formCode, "form_code")
    }
    if !self.figures.isEmpty {
      record.pointee.n_figures = self.figures.count
      record.pointee.figures = try packer.messages(self.figures, "figures")
    }
    record.pointee.expected_version = self.expectedVersion
    return UnsafeMutableRawPointer(record)
  }
}

extension StatsV1.SubmitReportRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("report_id", jsonName: "reportId", number: 1, FieldType.string))
    fields.append(FieldSchema("expected_version", jsonName: "expectedVersion", number: 2, FieldType.uint64))
    fields.append(FieldSchema("explanation", jsonName: "explanation", number: 3, FieldType.string))
    return MessageSchema(name: "cloudpark.stats.v1.SubmitReportRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__stats__v1__submit_report_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Stats__V1__SubmitReportRequest.self)
    self.reportId = RecordReader.string(record.pointee.report_id)
    self.expectedVersion = record.pointee.expected_version
    self.explanation = RecordReader.string(record.pointee.explanation)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Stats__V1__SubmitReportRequest.self)
    cloudpark__stats__v1__submit_report_request__init(record)
    if !self.reportId.isEmpty {
      record.pointee.report_id = try packer.string(self.reportId, "report_id")
    }
    record.pointee.expected_version = self.expectedVersion
    if !self.explanation.isEmpty {
      record.pointee.explanation = try packer.string(self.explanation, "explanation")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension StatsV1.BulkStart {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("bulk_id", jsonName: "bulkId", number: 1, FieldType.string))
    fields.append(FieldSchema("first_row", jsonName: "firstRow", number: 2, FieldType.uint64))
    fields.append(FieldSchema("period_id", jsonName: "periodId", number: 3, FieldType.string))
    fields.append(FieldSchema("form_code", jsonName: "formCode", number: 4, FieldType.string))
    return MessageSchema(name: "cloudpark.stats.v1.BulkStart", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__stats__v1__bulk_start__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Stats__V1__BulkStart.self)
    self.bulkId = RecordReader.string(record.pointee.bulk_id)
    self.firstRow = record.pointee.first_row
    self.periodId = RecordReader.string(record.pointee.period_id)
    self.formCode = RecordReader.string(record.pointee.form_code)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Stats__V1__BulkStart.self)
    cloudpark__stats__v1__bulk_start__init(record)
    if !self.bulkId.isEmpty {
      record.pointee.bulk_id = try packer.string(self.bulkId, "bulk_id")
    }
    record.pointee.first_row = self.firstRow
    if !self.periodId.isEmpty {
      record.pointee.period_id = try packer.string(self.periodId, "period_id")
    }
    if !self.formCode.isEmpty {
      record.pointee.form_code = try packer.string(self.formCode, "form_code")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension StatsV1.BulkRow {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("credit_code", jsonName: "creditCode", number: 1, FieldType.string))
    fields.append(FieldSchema("figures", jsonName: "figures", number: 2, FieldType.message({ StatsV1.Figure.schema }), label: .repeated))
    fields.append(FieldSchema("explanation", jsonName: "explanation", number: 3, FieldType.string))
    return MessageSchema(name: "cloudpark.stats.v1.BulkRow", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__stats__v1__bulk_row__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Stats__V1__BulkRow.self)
    self.creditCode = RecordReader.string(record.pointee.credit_code)
    self.figures = RecordReader.messages(record.pointee.n_figures, record.pointee.figures)
    self.explanation = RecordReader.string(record.pointee.explanation)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Stats__V1__BulkRow.self)
    cloudpark__stats__v1__bulk_row__init(record)
    if !self.creditCode.isEmpty {
      record.pointee.credit_code = try packer.string(self.creditCode, "credit_code")
    }
    if !self.figures.isEmpty {
      record.pointee.n_figures = self.figures.count
      record.pointee.figures = try packer.messages(self.figures, "figures")
    }
    if !self.explanation.isEmpty {
      record.pointee.explanation = try packer.string(self.explanation, "explanation")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension StatsV1.BulkReportRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("start", jsonName: "start", number: 1, FieldType.message({ StatsV1.BulkStart.schema }), oneof: "kind"))
    fields.append(FieldSchema("row", jsonName: "row", number: 2, FieldType.message({ StatsV1.BulkRow.schema }), oneof: "kind"))
    return MessageSchema(name: "cloudpark.stats.v1.BulkReportRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__stats__v1__bulk_report_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Stats__V1__BulkReportRequest.self)
    switch RecordReader.number(record.pointee.kind_case) {
    case 1:
      if let value: StatsV1.BulkStart = RecordReader.message(record.pointee.start) { self.kind = .start(value) }
    case 2:
      if let value: StatsV1.BulkRow = RecordReader.message(record.pointee.row) { self.kind = .row(value) }
    default: break
    }
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Stats__V1__BulkReportRequest.self)
    cloudpark__stats__v1__bulk_report_request__init(record)
    switch self.kind {
    case .start(let value):
      record.pointee.kind_case = Cloudpark__Stats__V1__BulkReportRequest__KindCase(rawValue: 1)
      record.pointee.start = try packer.message(value, "start")
    case .row(let value):
      record.pointee.kind_case = Cloudpark__Stats__V1__BulkReportRequest__KindCase(rawValue: 2)
      record.pointee.row = try packer.message(value, "row")
    case nil: break
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension StatsV1.BulkError {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("row", jsonName: "row", number: 1, FieldType.uint64))
    fields.append(FieldSchema("violations", jsonName: "violations", number: 2, FieldType.message({ RpcV1.FieldViolations.schema })))
    return MessageSchema(name: "cloudpark.stats.v1.BulkError", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__stats__v1__bulk_error__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Stats__V1__BulkError.self)
    self.row = record.pointee.row
    self.violations = RecordReader.message(record.pointee.violations)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Stats__V1__BulkError.self)
    cloudpark__stats__v1__bulk_error__init(record)
    record.pointee.row = self.row
    if let value = self.violations {
      record.pointee.violations = try packer.message(value, "violations")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension StatsV1.BulkReportResponse {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("bulk_id", jsonName: "bulkId", number: 1, FieldType.string))
    fields.append(FieldSchema("next_row", jsonName: "nextRow", number: 2, FieldType.uint64))
    fields.append(FieldSchema("submitted", jsonName: "submitted", number: 3, FieldType.uint64))
    fields.append(FieldSchema("unchanged", jsonName: "unchanged", number: 4, FieldType.uint64))
    fields.append(FieldSchema("refused", jsonName: "refused", number: 5, FieldType.uint64))
    fields.append(FieldSchema("errors", jsonName: "errors", number: 6, FieldType.message({ StatsV1.BulkError.schema }), label: .repeated))
    return MessageSchema(name: "cloudpark.stats.v1.BulkReportResponse", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__stats__v1__bulk_report_response__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Stats__V1__BulkReportResponse.self)
    self.bulkId = RecordReader.string(record.pointee.bulk_id)
    self.nextRow = record.pointee.next_row
    self.submitted = record.pointee.submitted
    self.unchanged = record.pointee.unchanged
    self.refused = record.pointee.refused
    self.errors = RecordReader.messages(record.pointee.n_errors, record.pointee.errors)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Stats__V1__BulkReportResponse.self)
    cloudpark__stats__v1__bulk_report_response__init(record)
    if !self.bulkId.isEmpty {
      record.pointee.bulk_id = try packer.string(self.bulkId, "bulk_id")
    }
    record.pointee.next_row = self.nextRow
    record.pointee.submitted = self.submitted
    record.pointee.unchanged = self.unchanged
    record.pointee.refused = self.refused
    if !self.errors.isEmpty {
      record.pointee.n_errors = self.errors.count
      record.pointee.errors = try packer.messages(self.errors, "errors")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension StatsV1.GetBulkReportRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("bulk_id", jsonName: "bulkId", number: 1, FieldType.string))
    fields.append(FieldSchema("period_id", jsonName: "periodId", number: 2, FieldType.string))
    fields.append(FieldSchema("form_code", jsonName: "formCode", number: 3, FieldType.string))
    return MessageSchema(name: "cloudpark.stats.v1.GetBulkReportRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__stats__v1__get_bulk_report_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Stats__V1__GetBulkReportRequest.self)
    self.bulkId = RecordReader.string(record.pointee.bulk_id)
    self.periodId = RecordReader.string(record.pointee.period_id)
    self.formCode = RecordReader.string(record.pointee.form_code)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Stats__V1__GetBulkReportRequest.self)
    cloudpark__stats__v1__get_bulk_report_request__init(record)
    if !self.bulkId.isEmpty {
      record.pointee.bulk_id = try packer.string(self.bulkId, "bulk_id")
    }
    if !self.periodId.isEmpty {
      record.pointee.period_id = try packer.string(self.periodId, "period_id")
    }
    if !self.formCode.isEmpty {
      record.pointee.form_code = try packer.string(self.formCode, "form_code")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension StatsV1.ReturnReportRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("report_id", jsonName: "reportId", number: 1, FieldType.string))
    fields.append(FieldSchema("expected_version", jsonName: "expectedVersion", number: 2, FieldType.uint64))
    fields.append(FieldSchema("reason", jsonName: "reason", number: 3, FieldType.string))
    return MessageSchema(name: "cloudpark.stats.v1.ReturnReportRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__stats__v1__return_report_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Stats__V1__ReturnReportRequest.self)
    self.reportId = RecordReader.string(record.pointee.report_id)
    self.expectedVersion = record.pointee.expected_version
    self.reason = RecordReader.string(record.pointee.reason)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Stats__V1__ReturnReportRequest.self)
    cloudpark__stats__v1__return_report_request__init(record)
    if !self.reportId.isEmpty {
      record.pointee.report_id = try packer.string(self.reportId, "report_id")
    }
    record.pointee.expected_version = self.expectedVersion
    if !self.reason.isEmpty {
      record.pointee.reason = try packer.string(self.reason, "reason")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension StatsV1.CheckReportRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("report_id", jsonName: "reportId", number: 1, FieldType.string))
    fields.append(FieldSchema("expected_version", jsonName: "expectedVersion", number: 2, FieldType.uint64))
    return MessageSchema(name: "cloudpark.stats.v1.CheckReportRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__stats__v1__check_report_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Stats__V1__CheckReportRequest.self)
    self.reportId = RecordReader.string(record.pointee.report_id)
    self.expectedVersion = record.pointee.expected_version
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Stats__V1__CheckReportRequest.self)
    cloudpark__stats__v1__check_report_request__init(record)
    if !self.reportId.isEmpty {
      record.pointee.report_id = try packer.string(self.reportId, "report_id")
    }
    record.pointee.expected_version = self.expectedVersion
    return UnsafeMutableRawPointer(record)
  }
}

extension StatsV1.GetReportRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("report_id", jsonName: "reportId", number: 1, FieldType.string))
    return MessageSchema(name: "cloudpark.stats.v1.GetReportRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__stats__v1__get_report_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Stats__V1__GetReportRequest.self)
    self.reportId = RecordReader.string(record.pointee.report_id)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Stats__V1__GetReportRequest.self)
    cloudpark__stats__v1__get_report_request__init(record)
    if !self.reportId.isEmpty {
      record.pointee.report_id = try packer.string(self.reportId, "report_id")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension StatsV1.ListReportsRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("period_id", jsonName: "periodId", number: 1, FieldType.string))
    fields.append(FieldSchema("form_code", jsonName: "formCode", number: 2, FieldType.string))
    fields.append(FieldSchema("state", jsonName: "state", number: 3, FieldType.enumeration({ StatsV1.ReportState.schema })))
    fields.append(FieldSchema("enterprise_id", jsonName: "enterpriseId", number: 4, FieldType.string))
    return MessageSchema(name: "cloudpark.stats.v1.ListReportsRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__stats__v1__list_reports_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Stats__V1__ListReportsRequest.self)
    self.periodId = RecordReader.string(record.pointee.period_id)
    self.formCode = RecordReader.string(record.pointee.form_code)
    self.state = RecordReader.enumeration(record.pointee.state)
    self.enterpriseId = RecordReader.string(record.pointee.enterprise_id)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Stats__V1__ListReportsRequest.self)
    cloudpark__stats__v1__list_reports_request__init(record)
    if !self.periodId.isEmpty {
      record.pointee.period_id = try packer.string(self.periodId, "period_id")
    }
    if !self.formCode.isEmpty {
      record.pointee.form_code = try packer.string(self.formCode, "form_code")
    }
    record.pointee.state = packer.enumeration(self.state)
    if !self.enterpriseId.isEmpty {
      record.pointee.enterprise_id = try packer.string(self.enterpriseId, "enterprise_id")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension StatsV1.GetFilingStandingRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("enterprise_id", jsonName: "enterpriseId", number: 1, FieldType.string))
    return MessageSchema(name: "cloudpark.stats.v1.GetFilingStandingRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__stats__v1__get_filing_standing_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Stats__V1__GetFilingStandingRequest.self)
    self.enterpriseId = RecordReader.string(record.pointee.enterprise_id)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Stats__V1__GetFilingStandingRequest.self)
    cloudpark__stats__v1__get_filing_standing_request__init(record)
    if !self.enterpriseId.isEmpty {
      record.pointee.enterprise_id = try packer.string(self.enterpriseId, "enterprise_id")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension StatsV1.FilingDuty {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("period_id", jsonName: "periodId", number: 1, FieldType.string))
    fields.append(FieldSchema("form_code", jsonName: "formCode", number: 2, FieldType.string))
    fields.append(FieldSchema("files_to", jsonName: "filesTo", number: 3, FieldType.string))
    fields.append(FieldSchema("report_id", jsonName: "reportId", number: 4, FieldType.string))
    fields.append(FieldSchema("filed", jsonName: "filed", number: 5, FieldType.bool))
    fields.append(FieldSchema("overdue", jsonName: "overdue", number: 6, FieldType.bool))
    return MessageSchema(name: "cloudpark.stats.v1.FilingDuty", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__stats__v1__filing_duty__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Stats__V1__FilingDuty.self)
    self.periodId = RecordReader.string(record.pointee.period_id)
    self.formCode = RecordReader.string(record.pointee.form_code)
    self.filesTo = RecordReader.string(record.pointee.files_to)
    self.reportId = RecordReader.string(record.pointee.report_id)
    self.filed = record.pointee.filed != 0
    self.overdue = record.pointee.overdue != 0
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Stats__V1__FilingDuty.self)
    cloudpark__stats__v1__filing_duty__init(record)
    if !self.periodId.isEmpty {
      record.pointee.period_id = try packer.string(self.periodId, "period_id")
    }
    if !self.formCode.isEmpty {
      record.pointee.form_code = try packer.string(self.formCode, "form_code")
    }
    if !self.filesTo.isEmpty {
      record.pointee.files_to = try packer.string(self.filesTo, "files_to")
    }
    if !self.reportId.isEmpty {
      record.pointee.report_id = try packer.string(self.reportId, "report_id")
    }
    record.pointee.filed = self.filed ? 1 : 0
    record.pointee.overdue = self.overdue ? 1 : 0
    return UnsafeMutableRawPointer(record)
  }
}

extension StatsV1.FilingStanding {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("enterprise_id", jsonName: "enterpriseId", number: 1, FieldType.string))
    fields.append(FieldSchema("duties", jsonName: "duties", number: 2, FieldType.message({ StatsV1.FilingDuty.schema }), label: .repeated))
    fields.append(FieldSchema("in_good_standing", jsonName: "inGoodStanding", number: 3, FieldType.bool))
    return MessageSchema(name: "cloudpark.stats.v1.FilingStanding", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__stats__v1__filing_standing__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Stats__V1__FilingStanding.self)
    self.enterpriseId = RecordReader.string(record.pointee.enterprise_id)
    self.duties = RecordReader.messages(record.pointee.n_duties, record.pointee.duties)
    self.inGoodStanding = record.pointee.in_good_standing != 0
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Stats__V1__FilingStanding.self)
    cloudpark__stats__v1__filing_standing__init(record)
    if !self.enterpriseId.isEmpty {
      record.pointee.enterprise_id = try packer.string(self.enterpriseId, "enterprise_id")
    }
    if !self.duties.isEmpty {
      record.pointee.n_duties = self.duties.count
      record.pointee.duties = try packer.messages(self.duties, "duties")
    }
    record.pointee.in_good_standing = self.inGoodStanding ? 1 : 0
    return UnsafeMutableRawPointer(record)
  }
}

extension StatsV1.GetIndicatorsRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("period_id", jsonName: "periodId", number: 1, FieldType.string))
    fields.append(FieldSchema("form_code", jsonName: "formCode", number: 2, FieldType.string))
    fields.append(FieldSchema("dimension", jsonName: "dimension", number: 3, FieldType.enumeration({ StatsV1.Dimension.schema })))
    return MessageSchema(name: "cloudpark.stats.v1.GetIndicatorsRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__stats__v1__get_indicators_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Stats__V1__GetIndicatorsRequest.self)
    self.periodId = RecordReader.string(record.pointee.period_id)
    self.formCode = RecordReader.string(record.pointee.form_code)
    self.dimension = RecordReader.enumeration(record.pointee.dimension)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Stats__V1__GetIndicatorsRequest.self)
    cloudpark__stats__v1__get_indicators_request__init(record)
    if !self.periodId.isEmpty {
      record.pointee.period_id = try packer.string(self.periodId, "period_id")
    }
    if !self.formCode.isEmpty {
      record.pointee.form_code = try packer.string(self.formCode, "form_code")
    }
    record.pointee.dimension = packer.enumeration(self.dimension)
    return UnsafeMutableRawPointer(record)
  }
}

extension StatsV1.IndicatorValue {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("field", jsonName: "field", number: 1, FieldType.string))
    fields.append(FieldSchema("sum", jsonName: "sum", number: 2, FieldType.message({ GoogleProtobuf.Int64Value.schema })))
    fields.append(FieldSchema("mean", jsonName: "mean", number: 3, FieldType.message({ GoogleProtobuf.Int64Value.schema })))
    fields.append(FieldSchema("suppressed", jsonName: "suppressed", number: 4, FieldType.bool))
    return MessageSchema(name: "cloudpark.stats.v1.IndicatorValue", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__stats__v1__indicator_value__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Stats__V1__IndicatorValue.self)
    self.field = RecordReader.string(record.pointee.field)
    self.sum = RecordReader.message(record.pointee.sum)
    self.mean = RecordReader.message(record.pointee.mean)
    self.suppressed = record.pointee.suppressed != 0
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Stats__V1__IndicatorValue.self)
    cloudpark__stats__v1__indicator_value__init(record)
    if !self.field.isEmpty {
      record.pointee.field = try packer.string(self.field, "field")
    }
    if let value = self.sum {
      record.pointee.sum = try packer.message(value, "sum")
    }
    if let value = self.mean {
      record.pointee.mean = try packer.message(value, "mean")
    }
    record.pointee.suppressed = self.suppressed ? 1 : 0
    return UnsafeMutableRawPointer(record)
  }
}

extension StatsV1.IndicatorCell {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("group", jsonName: "group", number: 1, FieldType.string))
    fields.append(FieldSchema("reports", jsonName: "reports", number: 2, FieldType.message({ GoogleProtobuf.UInt64Value.schema })))
    fields.append(FieldSchema("values", jsonName: "values", number: 3, FieldType.message({ StatsV1.IndicatorValue.schema }), label: .repeated))
    return MessageSchema(name: "cloudpark.stats.v1.IndicatorCell", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__stats__v1__indicator_cell__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Stats__V1__IndicatorCell.self)
    self.group = RecordReader.string(record.pointee.group)
    self.reports = RecordReader.message(record.pointee.reports)
    self.values = RecordReader.messages(record.pointee.n_values, record.pointee.values)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Stats__V1__IndicatorCell.self)
    cloudpark__stats__v1__indicator_cell__init(record)
    if !self.group.isEmpty {
      record.pointee.group = try packer.string(self.group, "group")
    }
    if let value = self.reports {
      record.pointee.reports = try packer.message(value, "reports")
    }
    if !self.values.isEmpty {
      record.pointee.n_values = self.values.count
      record.pointee.values = try packer.messages(self.values, "values")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension StatsV1.Indicators {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("period_id", jsonName: "periodId", number: 1, FieldType.string))
    fields.append(FieldSchema("form_code", jsonName: "formCode", number: 2, FieldType.string))
    fields.append(FieldSchema("total", jsonName: "total", number: 3, FieldType.message({ StatsV1.IndicatorCell.schema })))
    fields.append(FieldSchema("cells", jsonName: "cells", number: 4, FieldType.message({ StatsV1.IndicatorCell.schema }), label: .repeated))
    fields.append(FieldSchema("preliminary", jsonName: "preliminary", number: 5, FieldType.bool))
    return MessageSchema(name: "cloudpark.stats.v1.Indicators", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__stats__v1__indicators__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Stats__V1__Indicators.self)
    self.periodId = RecordReader.string(record.pointee.period_id)
    self.formCode = RecordReader.string(record.pointee.form_code)
    self.total = RecordReader.message(record.pointee.total)
    self.cells = RecordReader.messages(record.pointee.n_cells, record.pointee.cells)
    self.preliminary = record.pointee.preliminary != 0
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Stats__V1__Indicators.self)
    cloudpark__stats__v1__indicators__init(record)
    if !self.periodId.isEmpty {
      record.pointee.period_id = try packer.string(self.periodId, "period_id")
    }
    if !self.formCode.isEmpty {
      record.pointee.form_code = try packer.string(self.formCode, "form_code")
    }
    if let value = self.total {
      record.pointee.total = try packer.message(value, "total")
    }
    if !self.cells.isEmpty {
      record.pointee.n_cells = self.cells.count
      record.pointee.cells = try packer.messages(self.cells, "cells")
    }
    record.pointee.preliminary = self.preliminary ? 1 : 0
    return UnsafeMutableRawPointer(record)
  }
}

extension StatsV1.RegisterDatasetRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("code", jsonName: "code", number: 1, FieldType.string))
    fields.append(FieldSchema("title_zh", jsonName: "titleZh", number: 2, FieldType.string))
    fields.append(FieldSchema("title_en", jsonName: "titleEn", number: 3, FieldType.string))
    fields.append(FieldSchema("description", jsonName: "description", number: 4, FieldType.string))
    fields.append(FieldSchema("form_code", jsonName: "formCode", number: 5, FieldType.string))
    fields.append(FieldSchema("fields", jsonName: "fields", number: 6, FieldType.string, label: .repeated))
    fields.append(FieldSchema("shape", jsonName: "shape", number: 7, FieldType.enumeration({ StatsV1.DatasetShape.schema })))
    return MessageSchema(name: "cloudpark.stats.v1.RegisterDatasetRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__stats__v1__register_dataset_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Stats__V1__RegisterDatasetRequest.self)
    self.code = RecordReader.string(record.pointee.code)
    self.titleZh = RecordReader.string(record.pointee.title_zh)
    self.titleEn = RecordReader.string(record.pointee.title_en)
    self.description_ = RecordReader.string(record.pointee.description)
    self.formCode = RecordReader.string(record.pointee.form_code)
    self.fields = RecordReader.strings(record.pointee.n_fields, record.pointee.fields)
    self.shape = RecordReader.enumeration(record.pointee.shape)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Stats__V1__RegisterDatasetRequest.self)
    cloudpark__stats__v1__register_dataset_request__init(record)
    if !self.code.isEmpty {
      record.pointee.code = try packer.string(self.code, "code")
    }
    if !self.titleZh.isEmpty {
      record.pointee.title_zh = try packer.string(self.titleZh, "title_zh")
    }
    if !self.titleEn.isEmpty {
      record.pointee.title_en = try packer.string(self.titleEn, "title_en")
    }
    if !self.description_.isEmpty {
      record.pointee.description = try packer.string(self.description_, "description")
    }
    if !self.formCode.isEmpty {
      record.pointee.form_code = try packer.string(self.formCode, "form_code")
    }
    if !self.fields.isEmpty {
      record.pointee.n_fields = self.fields.count
      record.pointee.fields = try packer.strings(self.fields, "fields")
    }
    record.pointee.shape = packer.enumeration(self.shape)
    return UnsafeMutableRawPointer(record)
  }
}

extension StatsV1.Dataset {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("id", jsonName: "id", number: 1, FieldType.string))
    fields.append(FieldSchema("code", jsonName: "code", number: 2, FieldType.string))
    fields.append(FieldSchema("title_zh", jsonName: "titleZh", number: 3, FieldType.string))
    fields.append(FieldSchema("title_en", jsonName: "titleEn", number: 4, FieldType.string))
    fields.append(FieldSchema("description", jsonName: "description", number: 5, FieldType.string))
    fields.append(FieldSchema("form_code", jsonName: "formCode", number: 6, FieldType.string))
    fields.append(FieldSchema("fields", jsonName: "fields", number: 7, FieldType.string, label: .repeated))
    fields.append(FieldSchema("shape", jsonName: "shape", number: 8, FieldType.enumeration({ StatsV1.DatasetShape.schema })))
    fields.append(FieldSchema("registered_at", jsonName: "registeredAt", number: 9, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    return MessageSchema(name: "cloudpark.stats.v1.Dataset", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__stats__v1__dataset__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Stats__V1__Dataset.self)
    self.id = RecordReader.string(record.pointee.id)
    self.code = RecordReader.string(record.pointee.code)
    self.titleZh = RecordReader.string(record.pointee.title_zh)
    self.titleEn = RecordReader.string(record.pointee.title_en)
    self.description_ = RecordReader.string(record.pointee.description)
    self.formCode = RecordReader.string(record.pointee.form_code)
    self.fields = RecordReader.strings(record.pointee.n_fields, record.pointee.fields)
    self.shape = RecordReader.enumeration(record.pointee.shape)
    self.registeredAt = RecordReader.message(record.pointee.registered_at)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Stats__V1__Dataset.self)
    cloudpark__stats__v1__dataset__init(record)
    if !self.id.isEmpty {
      record.pointee.id = try packer.string(self.id, "id")
    }
    if !self.code.isEmpty {
      record.pointee.code = try packer.string(self.code, "code")
    }
    if !self.titleZh.isEmpty {
      record.pointee.title_zh = try packer.string(self.titleZh, "title_zh")
    }
    if !self.titleEn.isEmpty {
      record.pointee.title_en = try packer.string(self.titleEn, "title_en")
    }
    if !self.description_.isEmpty {
      record.pointee.description = try packer.string(self.description_, "description")
    }
    if !self.formCode.isEmpty {
      record.pointee.form_code = try packer.string(self.formCode, "form_code")
    }
    if !self.fields.isEmpty {
      record.pointee.n_fields = self.fields.count
      record.pointee.fields = try packer.strings(self.fields, "fields")
    }
    record.pointee.shape = packer.enumeration(self.shape)
    if let value = self.registeredAt {
      record.pointee.registered_at = try packer.message(value, "registered_at")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension StatsV1.ListDatasetsRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("form_code", jsonName: "formCode", number: 1, FieldType.string))
    return MessageSchema(name: "cloudpark.stats.v1.ListDatasetsRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__stats__v1__list_datasets_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Stats__V1__ListDatasetsRequest.self)
    self.formCode = RecordReader.string(record.pointee.form_code)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Stats__V1__ListDatasetsRequest.self)
    cloudpark__stats__v1__list_datasets_request__init(record)
    if !self.formCode.isEmpty {
      record.pointee.form_code = try packer.string(self.formCode, "form_code")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension StatsV1.GrantDatasetRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("dataset_id", jsonName: "datasetId", number: 1, FieldType.string))
    fields.append(FieldSchema("tenant_id", jsonName: "tenantId", number: 2, FieldType.string))
    fields.append(FieldSchema("purpose", jsonName: "purpose", number: 3, FieldType.string))
    fields.append(FieldSchema("expires_at", jsonName: "expiresAt", number: 4, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    return MessageSchema(name: "cloudpark.stats.v1.GrantDatasetRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__stats__v1__grant_dataset_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Stats__V1__GrantDatasetRequest.self)
    self.datasetId = RecordReader.string(record.pointee.dataset_id)
    self.tenantId = RecordReader.string(record.pointee.tenant_id)
    self.purpose = RecordReader.string(record.pointee.purpose)
    self.expiresAt = RecordReader.message(record.pointee.expires_at)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Stats__V1__GrantDatasetRequest.self)
    cloudpark__stats__v1__grant_dataset_request__init(record)
    if !self.datasetId.isEmpty {
      record.pointee.dataset_id = try packer.string(self.datasetId, "dataset_id")
    }
    if !self.tenantId.isEmpty {
      record.pointee.tenant_id = try packer.string(self.tenantId, "tenant_id")
    }
    if !self.purpose.isEmpty {
      record.pointee.purpose = try packer.string(self.purpose, "purpose")
    }
    if let value = self.expiresAt {
      record.pointee.expires_at = try packer.message(value, "expires_at")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension StatsV1.DatasetGrant {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("id", jsonName: "id", number: 1, FieldType.string))
    fields.append(FieldSchema("version", jsonName: "version", number: 2, FieldType.uint64))
    fields.append(FieldSchema("dataset_id", jsonName: "datasetId", number: 3, FieldType.string))
    fields.append(FieldSchema("tenant_id", jsonName: "tenantId", number: 4, FieldType.string))
    fields.append(FieldSchema("purpose", jsonName: "purpose", number: 5, FieldType.string))
    fields.append(FieldSchema("state", jsonName: "state", number: 6, FieldType.enumeration({ StatsV1.GrantState.schema })))
    fields.append(FieldSchema("granted_at", jsonName: "grantedAt", number: 7, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    fields.append(FieldSchema("expires_at", jsonName: "expiresAt", number: 8, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    fields.append(FieldSchema("revoked_at", jsonName: "revokedAt", number: 9, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    fields.append(FieldSchema("revoke_reason", jsonName: "revokeReason", number: 10, FieldType.string))
    return MessageSchema(name: "cloudpark.stats.v1.DatasetGrant", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__stats__v1__dataset_grant__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Stats__V1__DatasetGrant.self)
    self.id = RecordReader.string(record.pointee.id)
    self.version = record.pointee.version
    self.datasetId = RecordReader.string(record.pointee.dataset_id)
    self.tenantId = RecordReader.string(record.pointee.tenant_id)
    self.purpose = RecordReader.string(record.pointee.purpose)
    self.state = RecordReader.enumeration(record.pointee.state)
    self.grantedAt = RecordReader.message(record.pointee.granted_at)
    self.expiresAt = RecordReader.message(record.pointee.expires_at)
    self.revokedAt = RecordReader.message(record.pointee.revoked_at)
    self.revokeReason = RecordReader.string(record.pointee.revoke_reason)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Stats__V1__DatasetGrant.self)
    cloudpark__stats__v1__dataset_grant__init(record)
    if !self.id.isEmpty {
      record.pointee.id = try packer.string(self.id, "id")
    }
    record.pointee.version = self.version
    if !self.datasetId.isEmpty {
      record.pointee.dataset_id = try packer.string(self.datasetId, "dataset_id")
    }
    if !self.tenantId.isEmpty {
      record.pointee.tenant_id = try packer.string(self.tenantId, "tenant_id")
    }
    if !self.purpose.isEmpty {
      record.pointee.purpose = try packer.string(self.purpose, "purpose")
    }
    record.pointee.state = packer.enumeration(self.state)
    if let value = self.grantedAt {
      record.pointee.granted_at = try packer.message(value, "granted_at")
    }
    if let value = self.expiresAt {
      record.pointee.expires_at = try packer.message(value, "expires_at")
    }
    if let value = self.revokedAt {
      record.pointee.revoked_at = try packer.message(value, "revoked_at")
    }
    if !self.revokeReason.isEmpty {
      record.pointee.revoke_reason = try packer.string(self.revokeReason, "revoke_reason")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension StatsV1.RevokeDatasetRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("grant_id", jsonName: "grantId", number: 1, FieldType.string))
    fields.append(FieldSchema("expected_version", jsonName: "expectedVersion", number: 2, FieldType.uint64))
    fields.append(FieldSchema("reason", jsonName: "reason", number: 3, FieldType.string))
    return MessageSchema(name: "cloudpark.stats.v1.RevokeDatasetRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__stats__v1__revoke_dataset_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Stats__V1__RevokeDatasetRequest.self)
    self.grantId = RecordReader.string(record.pointee.grant_id)
    self.expectedVersion = record.pointee.expected_version
    self.reason = RecordReader.string(record.pointee.reason)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Stats__V1__RevokeDatasetRequest.self)
    cloudpark__stats__v1__revoke_dataset_request__init(record)
    if !self.grantId.isEmpty {
      record.pointee.grant_id = try packer.string(self.grantId, "grant_id")
    }
    record.pointee.expected_version = self.expectedVersion
    if !self.reason.isEmpty {
      record.pointee.reason = try packer.string(self.reason, "reason")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension StatsV1.ListDatasetGrantsRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("dataset_id", jsonName: "datasetId", number: 1, FieldType.string))
    fields.append(FieldSchema("state", jsonName: "state", number: 2, FieldType.enumeration({ StatsV1.GrantState.schema })))
    return MessageSchema(name: "cloudpark.stats.v1.ListDatasetGrantsRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__stats__v1__list_dataset_grants_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Stats__V1__ListDatasetGrantsRequest.self)
    self.datasetId = RecordReader.string(record.pointee.dataset_id)
    self.state = RecordReader.enumeration(record.pointee.state)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Stats__V1__ListDatasetGrantsRequest.self)
    cloudpark__stats__v1__list_dataset_grants_request__init(record)
    if !self.datasetId.isEmpty {
      record.pointee.dataset_id = try packer.string(self.datasetId, "dataset_id")
    }
    record.pointee.state = packer.enumeration(self.state)
    return UnsafeMutableRawPointer(record)
  }
}

extension StatsV1.ExportDatasetRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("grant_id", jsonName: "grantId", number: 1, FieldType.string))
    fields.append(FieldSchema("period_id", jsonName: "periodId", number: 2, FieldType.string))
    return MessageSchema(name: "cloudpark.stats.v1.ExportDatasetRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__stats__v1__export_dataset_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Stats__V1__ExportDatasetRequest.self)
    self.grantId = RecordReader.string(record.pointee.grant_id)
    self.periodId = RecordReader.string(record.pointee.period_id)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Stats__V1__ExportDatasetRequest.self)
    cloudpark__stats__v1__export_dataset_request__init(record)
    if !self.grantId.isEmpty {
      record.pointee.grant_id = try packer.string(self.grantId, "grant_id")
    }
    if !self.periodId.isEmpty {
      record.pointee.period_id = try packer.string(self.periodId, "period_id")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension StatsV1.DatasetRow {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("pseudonym", jsonName: "pseudonym", number: 1, FieldType.string))
    fields.append(FieldSchema("industry_class", jsonName: "industryClass", number: 2, FieldType.string))
    fields.append(FieldSchema("reports", jsonName: "reports", number: 3, FieldType.uint64))
    fields.append(FieldSchema("figures", jsonName: "figures", number: 4, FieldType.message({ StatsV1.Figure.schema }), label: .repeated))
    return MessageSchema(name: "cloudpark.stats.v1.DatasetRow", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__stats__v1__dataset_row__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Stats__V1__DatasetRow.self)
    self.pseudonym = RecordReader.string(record.pointee.pseudonym)
    self.industryClass = RecordReader.string(record.pointee.industry_class)
    self.reports = record.pointee.reports
    self.figures = RecordReader.messages(record.pointee.n_figures, record.pointee.figures)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Stats__V1__DatasetRow.self)
    cloudpark__stats__v1__dataset_row__init(record)
    if !self.pseudonym.isEmpty {
      record.pointee.pseudonym = try packer.string(self.pseudonym, "pseudonym")
    }
    if !self.industryClass.isEmpty {
      record.pointee.industry_class = try packer.string(self.industryClass, "industry_class")
    }
    record.pointee.reports = self.reports
    if !self.figures.isEmpty {
      record.pointee.n_figures = self.figures.count
      record.pointee.figures = try packer.messages(self.figures, "figures")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension StatsV1.ExportDatasetResponse {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("opened", jsonName: "opened", number: 1, FieldType.message({ StatsV1.DatasetReceipt.schema }), oneof: "kind"))
    fields.append(FieldSchema("row", jsonName: "row", number: 2, FieldType.message({ StatsV1.DatasetRow.schema }), oneof: "kind"))
    fields.append(FieldSchema("closed", jsonName: "closed", number: 3, FieldType.message({ StatsV1.DatasetReceipt.schema }), oneof: "kind"))
    return MessageSchema(name: "cloudpark.stats.v1.ExportDatasetResponse", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__stats__v1__export_dataset_response__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Stats__V1__ExportDatasetResponse.self)
    switch RecordReader.number(record.pointee.kind_case) {
    case 1:
      if let value: StatsV1.DatasetReceipt = RecordReader.message(record.pointee.opened) { self.kind = .opened(value) }
    case 2:
      if let value: StatsV1.DatasetRow = RecordReader.message(record.pointee.row) { self.kind = .row(value) }
    case 3:
      if let value: StatsV1.DatasetReceipt = RecordReader.message(record.pointee.closed) { self.kind = .closed(value) }
    default: break
    }
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Stats__V1__ExportDatasetResponse.self)
    cloudpark__stats__v1__export_dataset_response__init(record)
    switch self.kind {
    case .opened(let value):
      record.pointee.kind_case = Cloudpark__Stats__V1__ExportDatasetResponse__KindCase(rawValue: 1)
      record.pointee.opened = try packer.message(value, "opened")
    case .row(let value):
      record.pointee.kind_case = Cloudpark__Stats__V1__ExportDatasetResponse__KindCase(rawValue: 2)
      record.pointee.row = try packer.message(value, "row")
    case .closed(let value):
      record.pointee.kind_case = Cloudpark__Stats__V1__ExportDatasetResponse__KindCase(rawValue: 3)
      record.pointee.closed = try packer.message(value, "closed")
    case nil: break
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension StatsV1.DatasetReceipt {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("id", jsonName: "id", number: 1, FieldType.string))
    fields.append(FieldSchema("grant_id", jsonName: "grantId", number: 2, FieldType.string))
    fields.append(FieldSchema("dataset_id", jsonName: "datasetId", number: 3, FieldType.string))
    fields.append(FieldSchema("period_id", jsonName: "periodId", number: 4, FieldType.string))
    fields.append(FieldSchema("tenant_id", jsonName: "tenantId", number: 5, FieldType.string))
    fields.append(FieldSchema("account_id", jsonName: "accountId", number: 6, FieldType.string))
    fields.append(FieldSchema("started_at", jsonName: "startedAt", number: 7, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    fields.append(FieldSchema("finished_at", jsonName: "finishedAt", number: 8, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    fields.append(FieldSchema("rows", jsonName: "rows", number: 9, FieldType.uint64))
    fields.append(FieldSchema("sha256", jsonName: "sha256", number: 10, FieldType.bytes))
    return MessageSchema(name: "cloudpark.stats.v1.DatasetReceipt", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__stats__v1__dataset_receipt__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Stats__V1__DatasetReceipt.self)
    self.id = RecordReader.string(record.pointee.id)
    self.grantId = RecordReader.string(record.pointee.grant_id)
    self.datasetId = RecordReader.string(record.pointee.dataset_id)
    self.periodId = RecordReader.string(record.pointee.period_id)
    self.tenantId = RecordReader.string(record.pointee.tenant_id)
    self.accountId = RecordReader.string(record.pointee.account_id)
    self.startedAt = RecordReader.message(record.pointee.started_at)
    self.finishedAt = RecordReader.message(record.pointee.finished_at)
    self.rows = record.pointee.rows
    self.sha256 = RecordReader.bytes(record.pointee.sha256.len, record.pointee.sha256.data)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Stats__V1__DatasetReceipt.self)
    cloudpark__stats__v1__dataset_receipt__init(record)
    if !self.id.isEmpty {
      record.pointee.id = try packer.string(self.id, "id")
    }
    if !self.grantId.isEmpty {
      record.pointee.grant_id = try packer.string(self.grantId, "grant_id")
    }
    if !self.datasetId.isEmpty {
      record.pointee.dataset_id = try packer.string(self.datasetId, "dataset_id")
    }
    if !self.periodId.isEmpty {
      record.pointee.period_id = try packer.string(self.periodId, "period_id")
    }
    if !self.tenantId.isEmpty {
      record.pointee.tenant_id = try packer.string(self.tenantId, "tenant_id")
    }
    if !self.accountId.isEmpty {
      record.pointee.account_id = try packer.string(self.accountId, "account_id")
    }
    if let value = self.startedAt {
      record.pointee.started_at = try packer.message(value, "started_at")
    }
    if let value = self.finishedAt {
      record.pointee.finished_at = try packer.message(value, "finished_at")
    }
    record.pointee.rows = self.rows
    if !self.sha256.isEmpty {
      record.pointee.sha256.len = self.sha256.count
      record.pointee.sha256.data = try packer.bytes(self.sha256)
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension StatsV1.ListReceiptsRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("grant_id", jsonName: "grantId", number: 1, FieldType.string))
    return MessageSchema(name: "cloudpark.stats.v1.ListReceiptsRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__stats__v1__list_receipts_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Stats__V1__ListReceiptsRequest.self)
    self.grantId = RecordReader.string(record.pointee.grant_id)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Stats__V1__ListReceiptsRequest.self)
    cloudpark__stats__v1__list_receipts_request__init(record)
    if !self.grantId.isEmpty {
      record.pointee.grant_id = try packer.string(self.grantId, "grant_id")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension StatsV1.WatchDashboardRequest {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("period_id", jsonName: "periodId", number: 1, FieldType.string))
    fields.append(FieldSchema("cursor", jsonName: "cursor", number: 2, FieldType.bytes))
    return MessageSchema(name: "cloudpark.stats.v1.WatchDashboardRequest", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__stats__v1__watch_dashboard_request__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Stats__V1__WatchDashboardRequest.self)
    self.periodId = RecordReader.string(record.pointee.period_id)
    self.cursor = RecordReader.bytes(record.pointee.cursor.len, record.pointee.cursor.data)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Stats__V1__WatchDashboardRequest.self)
    cloudpark__stats__v1__watch_dashboard_request__init(record)
    if !self.periodId.isEmpty {
      record.pointee.period_id = try packer.string(self.periodId, "period_id")
    }
    if !self.cursor.isEmpty {
      record.pointee.cursor.len = self.cursor.count
      record.pointee.cursor.data = try packer.bytes(self.cursor)
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension StatsV1.FilingCount {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("form_code", jsonName: "formCode", number: 1, FieldType.string))
    fields.append(FieldSchema("state", jsonName: "state", number: 2, FieldType.enumeration({ StatsV1.ReportState.schema })))
    fields.append(FieldSchema("reports", jsonName: "reports", number: 3, FieldType.uint64))
    return MessageSchema(name: "cloudpark.stats.v1.FilingCount", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__stats__v1__filing_count__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Stats__V1__FilingCount.self)
    self.formCode = RecordReader.string(record.pointee.form_code)
    self.state = RecordReader.enumeration(record.pointee.state)
    self.reports = record.pointee.reports
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Stats__V1__FilingCount.self)
    cloudpark__stats__v1__filing_count__init(record)
    if !self.formCode.isEmpty {
      record.pointee.form_code = try packer.string(self.formCode, "form_code")
    }
    record.pointee.state = packer.enumeration(self.state)
    record.pointee.reports = self.reports
    return UnsafeMutableRawPointer(record)
  }
}

extension StatsV1.Dashboard {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("cursor", jsonName: "cursor", number: 1, FieldType.bytes))
    fields.append(FieldSchema("period", jsonName: "period", number: 2, FieldType.message({ StatsV1.Period.schema })))
    fields.append(FieldSchema("counts", jsonName: "counts", number: 3, FieldType.message({ StatsV1.FilingCount.schema }), label: .repeated))
    fields.append(FieldSchema("filed", jsonName: "filed", number: 4, FieldType.uint64))
    fields.append(FieldSchema("as_of", jsonName: "asOf", number: 5, FieldType.message({ GoogleProtobuf.Timestamp.schema })))
    return MessageSchema(name: "cloudpark.stats.v1.Dashboard", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__stats__v1__dashboard__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Stats__V1__Dashboard.self)
    self.cursor = RecordReader.bytes(record.pointee.cursor.len, record.pointee.cursor.data)
    self.period = RecordReader.message(record.pointee.period)
    self.counts = RecordReader.messages(record.pointee.n_counts, record.pointee.counts)
    self.filed = record.pointee.filed
    self.asOf = RecordReader.message(record.pointee.as_of)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Stats__V1__Dashboard.self)
    cloudpark__stats__v1__dashboard__init(record)
    if !self.cursor.isEmpty {
      record.pointee.cursor.len = self.cursor.count
      record.pointee.cursor.data = try packer.bytes(self.cursor)
    }
    if let value = self.period {
      record.pointee.period = try packer.message(value, "period")
    }
    if !self.counts.isEmpty {
      record.pointee.n_counts = self.counts.count
      record.pointee.counts = try packer.messages(self.counts, "counts")
    }
    record.pointee.filed = self.filed
    if let value = self.asOf {
      record.pointee.as_of = try packer.message(value, "as_of")
    }
    return UnsafeMutableRawPointer(record)
  }
}

extension StatsV1.StatsEvent {
  public static let schema: MessageSchema = {
    var fields: [FieldSchema] = []
    fields.append(FieldSchema("period_id", jsonName: "periodId", number: 1, FieldType.string))
    fields.append(FieldSchema("report_id", jsonName: "reportId", number: 2, FieldType.string))
    fields.append(FieldSchema("state", jsonName: "state", number: 3, FieldType.enumeration({ StatsV1.ReportState.schema })))
    return MessageSchema(name: "cloudpark.stats.v1.StatsEvent", fields: fields)
  }()

  public static var recordDescriptor: UnsafeRawPointer { cloudpark__stats__v1__stats_event__descriptor_address() }

  public init(record: UnsafeRawPointer) {
    let record = record.assumingMemoryBound(to: Cloudpark__Stats__V1__StatsEvent.self)
    self.periodId = RecordReader.string(record.pointee.period_id)
    self.reportId = RecordReader.string(record.pointee.report_id)
    self.state = RecordReader.enumeration(record.pointee.state)
  }

  public func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer {
    let record = try packer.allocate(Cloudpark__Stats__V1__StatsEvent.self)
    cloudpark__stats__v1__stats_event__init(record)
    if !self.periodId.isEmpty {
      record.pointee.period_id = try packer.string(self.periodId, "period_id")
    }
    if !self.reportId.isEmpty {
      record.pointee.report_id = try packer.string(self.reportId, "report_id")
    }
    record.pointee.state = packer.enumeration(self.state)
    return UnsafeMutableRawPointer(record)
  }
}

extension StatsV1.FieldKind {
  public static let schema: EnumSchema = {
    var values: [(name: String, number: Int32)] = []
    values.append((name: "FIELD_KIND_UNSPECIFIED", number: 0))
    values.append((name: "FIELD_KIND_COUNT", number: 1))
    values.append((name: "FIELD_KIND_MONEY", number: 2))
    values.append((name: "FIELD_KIND_BASIS_POINTS", number: 3))
    return EnumSchema(name: "cloudpark.stats.v1.FieldKind", values: values)
  }()
}

extension StatsV1.Severity {
  public static let schema: EnumSchema = {
    var values: [(name: String, number: Int32)] = []
    values.append((name: "SEVERITY_UNSPECIFIED", number: 0))
    values.append((name: "SEVERITY_ERROR", number: 1))
    values.append((name: "SEVERITY_WARNING", number: 2))
    return EnumSchema(name: "cloudpark.stats.v1.Severity", values: values)
  }()
}

extension StatsV1.Comparison {
  public static let schema: EnumSchema = {
    var values: [(name: String, number: Int32)] = []
    values.append((name: "COMPARISON_UNSPECIFIED", number: 0))
    values.append((name: "COMPARISON_EQUAL", number: 1))
    values.append((name: "COMPARISON_AT_MOST", number: 2))
    values.append((name: "COMPARISON_AT_LEAST", number: 3))
    return EnumSchema(name: "cloudpark.stats.v1.Comparison", values: values)
  }()
}

extension StatsV1.TermPeriod {
  public static let schema: EnumSchema = {
    var values: [(name: String, number: Int32)] = []
    values.append((name: "TERM_PERIOD_CURRENT", number: 0))
    values.append((name: "TERM_PERIOD_PREVIOUS", number: 1))
    values.append((name: "TERM_PERIOD_YEAR_BEFORE", number: 2))
    return EnumSchema(name: "cloudpark.stats.v1.TermPeriod", values: values)
  }()
}

extension StatsV1.Obligation {
  public static let schema: EnumSchema = {
    var values: [(name: String, number: Int32)] = []
    values.append((name: "OBLIGATION_UNSPECIFIED", number: 0))
    values.append((name: "OBLIGATION_NONE", number: 1))
    values.append((name: "OBLIGATION_VERIFIED", number: 2))
    values.append((name: "OBLIGATION_DESIGNATED_SIZE", number: 3))
    return EnumSchema(name: "cloudpark.stats.v1.Obligation", values: values)
  }()
}

extension StatsV1.PeriodState {
  public static let schema: EnumSchema = {
    var values: [(name: String, number: Int32)] = []
    values.append((name: "PERIOD_STATE_UNSPECIFIED", number: 0))
    values.append((name: "PERIOD_STATE_OPEN", number: 1))
    values.append((name: "PERIOD_STATE_LOCKED", number: 2))
    return EnumSchema(name: "cloudpark.stats.v1.PeriodState", values: values)
  }()
}

extension StatsV1.ReportState {
  public static let schema: EnumSchema = {
    var values: [(name: String, number: Int32)] = []
    values.append((name: "REPORT_STATE_UNSPECIFIED", number: 0))
    values.append((name: "REPORT_STATE_DRAFT", number: 1))
    values.append((name: "REPORT_STATE_VALIDATED", number: 2))
    values.append((name: "REPORT_STATE_SUBMITTED", number: 3))
    values.append((name: "REPORT_STATE_RETURNED", number: 4))
    values.append((name: "REPORT_STATE_CHECKED", number: 5))
    values.append((name: "REPORT_STATE_LOCKED", number: 6))
    return EnumSchema(name: "cloudpark.stats.v1.ReportState", values: values)
  }()
}

extension StatsV1.Dimension {
  public static let schema: EnumSchema = {
    var values: [(name: String, number: Int32)] = []
    values.append((name: "DIMENSION_UNSPECIFIED", number: 0))
    values.append((name: "DIMENSION_INDUSTRY_CLASS", number: 1))
    values.append((name: "DIMENSION_PARK", number: 2))
    values.append((name: "DIMENSION_DISTRICT", number: 3))
    return EnumSchema(name: "cloudpark.stats.v1.Dimension", values: values)
  }()
}

extension StatsV1.DatasetShape {
  public static let schema: EnumSchema = {
    var values: [(name: String, number: Int32)] = []
    values.append((name: "DATASET_SHAPE_UNSPECIFIED", number: 0))
    values.append((name: "DATASET_SHAPE_TOTALS", number: 1))
    values.append((name: "DATASET_SHAPE_PSEUDONYMS", number: 2))
    return EnumSchema(name: "cloudpark.stats.v1.DatasetShape", values: values)
  }()
}

extension StatsV1.GrantState {
  public static let schema: EnumSchema = {
    var values: [(name: String, number: Int32)] = []
    values.append((name: "GRANT_STATE_UNSPECIFIED", number: 0))
    values.append((name: "GRANT_STATE_ACTIVE", number: 1))
    values.append((name: "GRANT_STATE_EXPIRED", number: 2))
    values.append((name: "GRANT_STATE_REVOKED", number: 3))
    return EnumSchema(name: "cloudpark.stats.v1.GrantState", values: values)
  }()
}
