import ParkRules
import ParkSchemas
import RPCCore
import Storage

/// A row of `reports`: the one report of an enterprise for a period and form.
struct ReportRow: Sendable {
  static let columns = """
    id, version, period, form_code, enterprise, state, draft, revisions, returned, return_reason, industry_class, park,
    district, updated, submitted
    """

  var id: String
  var version: UInt64
  var period: String
  var formCode: String
  var enterprise: String
  var state: ReportState
  var draft: [StatsV1.Figure]
  /// How often it was handed in.
  var revisions: UInt32
  /// Sent back and not handed in again: it may be filed after the last day.
  var isReturned: Bool
  var returnReason: String
  /// What the enterprise was when it last wrote: by these its figures are grouped.
  var industryClass: String
  var park: String
  var district: String
  var updated: Timestamp
  var submitted: Timestamp?

  /// A report that is not stored yet.
  init(id: String, period: String, formCode: String, enterprise: String, at now: Timestamp) {
    self.id = id
    version = 0
    self.period = period
    self.formCode = formCode
    self.enterprise = enterprise
    state = .absent
    draft = []
    revisions = 0
    isReturned = false
    returnReason = ""
    (industryClass, park, district) = ("", "", "")
    updated = now
  }

  init(_ row: Row) throws {
    id = try row.text("id")
    version = UInt64(clamping: try row.integer("version"))
    period = try row.text("period")
    formCode = try row.text("form_code")
    enterprise = try row.text("enterprise")
    state = try row.name("state")
    draft = try StatsV1.Report(packed: try row.blob("draft")).draft
    revisions = UInt32(clamping: try row.integer("revisions"))
    isReturned = try row.boolean("returned")
    returnReason = try row.text("return_reason")
    industryClass = try row.text("industry_class")
    park = try row.text("park")
    district = try row.text("district")
    updated = try row.time("updated")
    submitted = try row.optionalTime("submitted")
  }

  static func find(_ id: String, in transaction: any ReadTransaction) throws -> ReportRow? {
    try transaction.row("SELECT \(columns) FROM reports WHERE id = ?", [.text(id)]).map(ReportRow.init)
  }

  static func find(
    _ enterprise: String, _ period: String, _ code: String, in transaction: any ReadTransaction
  ) throws -> ReportRow? {
    try transaction.row(
      "SELECT \(columns) FROM reports WHERE enterprise = ? AND period = ? AND form_code = ?",
      [.text(enterprise), .text(period), .text(code)]
    ).map(ReportRow.init)
  }

  /// A report that the caller may see, or NOT_FOUND.
  static func require(_ id: String, for caller: Caller, in transaction: any ReadTransaction) throws -> ReportRow {
    guard let row = try find(id, in: transaction), caller.isActing(.districtOfficer) || row.enterprise == caller.tenant
    else { throw RPCError.notFound("report", id) }
    return row
  }

  /// Where it stands, its period's lock included.
  func state(in period: PeriodRow) -> ReportState {
    period.state == .locked && state != .absent ? .locked : state
  }

  /// Takes over what the enterprise is now, by which its figures are grouped.
  mutating func place(_ enterprise: EnterpriseRow) {
    industryClass = enterprise.profile.industryClass ?? ""
    park = enterprise.profile.parkID ?? ""
    district = enterprise.profile.district ?? ""
  }

  /// Stores the next version.
  mutating func save(in change: Change) throws {
    version += 1
    updated = change.now
    let draft = try StatsV1.Report.with { $0.draft = self.draft }.packed()
    try change.execute(
      """
      INSERT INTO reports (\(Self.columns)) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (id) DO UPDATE SET version = excluded.version, state = excluded.state, draft = excluded.draft,
        revisions = excluded.revisions, returned = excluded.returned, return_reason = excluded.return_reason,
        industry_class = excluded.industry_class, park = excluded.park, district = excluded.district,
        updated = excluded.updated, submitted = excluded.submitted
      """,
      [
        .text(id), .integer(Int64(version)), .text(period), .text(formCode), .text(enterprise), .text(state.rawValue),
        .blob(draft), .integer(Int64(revisions)), .boolean(isReturned), .text(returnReason), .text(industryClass),
        .text(park), .text(district), .time(updated), submitted.map(SQLValue.time) ?? .null,
      ])
  }

  /// Appends the draft as the next revision, which counts from now on.
  mutating func handIn(_ explanation: String, in change: Change) throws {
    revisions += 1
    submitted = change.now
    isReturned = false
    returnReason = ""
    try save(in: change)
    let revision = StatsV1.ReportRevision.with {
      $0.revision = revisions
      $0.figures = draft
      $0.explanation = explanation
    }
    try change.execute(
      """
      INSERT INTO report_revisions (report, revision, period, content, submitted, submitted_by)
      VALUES (?, ?, ?, ?, ?, ?)
      """,
      [
        .text(id), .integer(Int64(revisions)), .text(period), .blob(try revision.packed()), .time(change.now),
        .text(change.caller.accountID),
      ])
    try change.execute("DELETE FROM report_values WHERE report = ?", [.text(id)])
    for figure in draft {
      try change.execute(
        "INSERT INTO report_values (report, field, value) VALUES (?, ?, ?)",
        [.text(id), .text(figure.field), .integer(figure.value)])
    }
  }

  /// The revisions, oldest first.
  func history(in transaction: any ReadTransaction) throws -> [StatsV1.ReportRevision] {
    try transaction.rows(
      "SELECT content, submitted, submitted_by FROM report_revisions WHERE report = ? ORDER BY revision", [.text(id)]
    ).map { row in
      var revision = try StatsV1.ReportRevision(packed: try row.blob("content"))
      revision.submittedAt = try row.time("submitted").message
      revision.submittedBy = try row.text("submitted_by")
      return revision
    }
  }

  /// Tells the watchers: of the period as a whole, of the park's and of the enterprise's part of it.
  func emit(_ kind: String, in change: Change) throws {
    var subjects = [id, period, "\(period)/\(enterprise)", enterprise]
    if !park.isEmpty { subjects.append("\(period)/\(park)") }
    try change.emit(
      "stats.\(kind)", subjects: subjects,
      StatsV1.StatsEvent.with {
        $0.periodId = period
        $0.reportId = id
        $0.state = state.message
      })
  }
}

extension ReportState {
  /// The contract's value; `absent` is never shown.
  var message: StatsV1.ReportState {
    switch self {
    case .absent: .unspecified
    case .draft: .draft
    case .validated: .validated
    case .submitted: .submitted
    case .returned: .returned
    case .checked: .checked
    case .locked: .locked
    }
  }

  /// From the contract's value; nil for unspecified and unknown ones.
  init?(_ message: StatsV1.ReportState) {
    guard let state = Self.allCases.first(where: { $0 != .absent && $0.message == message }) else { return nil }
    self = state
  }
}
