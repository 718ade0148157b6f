import ParkRules
import ParkSchemas
import RPCCore
import Storage

extension StatsHandler {
  func saveReport(_ request: StatsV1.SaveReportRequest, _ context: ServerContext) async throws -> StatsV1.Report {
    try await park.mutate(context) { change in
      let period = try PeriodRow.require(request.periodId, in: change)
      guard let enterprise = try EnterpriseRow.read(change.caller.tenant, in: change) else {
        throw RPCError.notFound("enterprise", change.caller.tenant)
      }
      var step = try ReportStep(enterprise.id, period, request.formCode, in: change)
      var problems = FieldProblems()
      let figures = problems.figures(request.figures, of: step.form.form)
      try problems.finish()
      try change.requireVersion(request.expectedVersion, of: "report", step.row.id, is: step.row.version)
      step.row.draft = figures
      let findings = try step.findings()
      step.row.state = try step.resolve(.save, by: .filer, findings)
      step.row.place(enterprise)
      try step.row.save(in: change)
      try step.row.emit("report_saved", in: change)
      return Applied(
        try step.message(findings), subject: step.row.id,
        details: ["period": period.id, "state": step.row.state.rawValue])
    }
  }

  func submitReport(_ request: StatsV1.SubmitReportRequest, _ context: ServerContext) async throws -> StatsV1.Report {
    var fields = FieldChecks()
    let explanation = fields.text("explanation", request.explanation, TextRules(scalarsMin: 0, scalarsMax: 1000))
    try fields.finish()
    return try await park.mutate(context) { change in
      let row = try ReportRow.require(request.reportId, for: change.caller, in: change)
      try change.requireVersion(request.expectedVersion, of: "report", row.id, is: row.version)
      var step = try ReportStep(row, in: change)
      // A figure of an earlier quarter may have been corrected since the draft was saved.
      let findings = try step.findings()
      step.row.state = try step.resolve(.submit, by: .filer, findings, explanation: explanation)
      try step.row.handIn(explanation, in: change)
      try step.row.emit("report_submitted", in: change)
      return Applied(
        try step.message(findings), subject: row.id,
        details: ["period": row.period, "revision": "\(step.row.revisions)", "state": step.row.state.rawValue])
    }
  }

  func returnReport(_ request: StatsV1.ReturnReportRequest, _ context: ServerContext) async throws -> StatsV1.Report {
    var fields = FieldChecks()
    let reason = fields.text("reason", request.reason, TextRules(scalarsMax: 500))
    try fields.finish()
    return try await decide(request.reportId, request.expectedVersion, .sendBack, "report_returned", context) { row in
      row.isReturned = true
      row.returnReason = reason
    }
  }

  func checkReport(_ request: StatsV1.CheckReportRequest, _ context: ServerContext) async throws -> StatsV1.Report {
    try await decide(request.reportId, request.expectedVersion, .check, "report_checked", context) { _ in }
  }

  /// What the district decides on a report; never on one of an enterprise the officer belongs to.
  private func decide(
    _ id: String, _ version: UInt64, _ action: ReportAction, _ event: String, _ context: ServerContext,
    _ body: @escaping @Sendable (inout ReportRow) -> Void
  ) async throws -> StatsV1.Report {
    try await park.mutate(context) { change in
      let row = try ReportRow.require(id, for: change.caller, in: change)
      try change.requireVersion(version, of: "report", row.id, is: row.version)
      guard try !CallerRecords.belongs(change.caller.accountID, to: row.enterprise, in: change) else {
        throw RPCError.denied(
          BilingualText(zh: "不能审核本人所属企业的报表", en: "nobody decides on a report of an enterprise of one's own"))
      }
      var step = try ReportStep(row, in: change)
      step.row.state = try step.resolve(action, by: .districtOfficer)
      body(&step.row)
      try step.row.save(in: change)
      try step.row.emit(event, in: change)
      return Applied(
        try step.message(try step.findings()), subject: row.id,
        details: ["period": row.period, "state": step.row.state.rawValue])
    }
  }

  func getReport(_ request: StatsV1.GetReportRequest, _ context: ServerContext) async throws -> StatsV1.Report {
    try await park.query(context) { transaction, caller in
      let row = try ReportRow.require(request.reportId, for: caller, in: transaction)
      return try ReportStep.message(row, in: transaction)
    }
  }

  func listReports(
    _ request: StatsV1.ListReportsRequest, _ responses: ResponseWriter<StatsV1.ReportSummary>, _ context: ServerContext
  ) async throws {
    var filter = SQLFilter()
      .equal("r.period", request.periodId.isEmpty ? nil : .text(request.periodId))
      .equal("r.form_code", request.formCode.isEmpty ? nil : .text(request.formCode))
      .equal("r.enterprise", request.enterpriseId.isEmpty ? nil : .text(request.enterpriseId))
    if request.state != .unspecified {
      guard let state = ReportState(request.state) else {
        throw RPCError.invalid("state", "UNKNOWN", BilingualText(zh: "未知状态", en: "no state is numbered so"))
      }
      filter =
        state == .locked
        ? filter.condition("p.state = 'locked'")
        : filter.equal("r.state", .text(state.rawValue)).condition("p.state = 'open'")
    }
    let condition = filter
    try await park.streamRows(context, to: responses, from: "") { transaction, caller, after, rowsMax in
      let own = Self.ownReports(caller, condition)
      let rows = try transaction.rows(
        """
        SELECT r.id, r.version, r.period, r.form_code, r.enterprise, e.name_zh, r.revisions, r.submitted,
          CASE p.state WHEN 'locked' THEN 'locked' ELSE r.state END AS state
        FROM reports r JOIN stat_periods p ON p.id = r.period JOIN enterprises e ON e.id = r.enterprise
        WHERE r.id > ?\(own.sql) ORDER BY r.id LIMIT ?
        """, [.text(after)] + own.arguments + [.integer(rowsMax)])
      return RowPage(
        try rows.map(Self.summary), next: rows.count < rowsMax ? nil : try rows.last?.text("id"))
    }
  }

  private static func ownReports(_ caller: Caller, _ filter: SQLFilter) -> SQLFilter {
    if let park = caller.parkID { return filter.equal("r.park", .text(park)) }
    if caller.isDistrict { return filter }
    return filter.equal("r.enterprise", .text(caller.tenant))
  }

  private static func summary(_ row: Row) throws -> StatsV1.ReportSummary {
    let state: ReportState = try row.name("state")
    return try .with {
      $0.id = try row.text("id")
      $0.version = UInt64(clamping: try row.integer("version"))
      $0.periodId = try row.text("period")
      $0.formCode = try row.text("form_code")
      $0.enterpriseId = try row.text("enterprise")
      $0.enterpriseName = try row.text("name_zh")
      $0.state = state.message
      $0.revisions = UInt32(clamping: try row.integer("revisions"))
      $0.submittedAt = try row.optionalTime("submitted")?.message
    }
  }
}
