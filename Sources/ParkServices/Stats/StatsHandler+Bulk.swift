import ParkRules
import ParkSchemas
import RPCCore
import Storage

extension StatsHandler {
  func bulkReport(
    _ requests: RequestStream<StatsV1.BulkReportRequest>, _ context: ServerContext
  ) async throws -> StatsV1.BulkReportResponse {
    guard case .start(let start)? = try await requests.next()?.kind else {
      throw RPCError.invalid(
        "start", "REQUIRED", BilingualText(zh: "第一条消息应为start", en: "the first message must be the start"))
    }
    let run = try BulkRun(start.bulkId, start.periodId, start.formCode, park: park, context: context)
    try await run.begin(at: start.firstRow)
    var number = start.firstRow
    var batch: [StatsV1.BulkRow] = []
    for try await request in requests {
      guard case .row(let row)? = request.kind else {
        throw RPCError.invalid(
          "row", "REQUIRED",
          BilingualText(
            zh: "第\(number)行之后的消息应为row", en: "a message after row \(number) is no row; rows follow the start"))
      }
      batch.append(row)
      if batch.count == ImportRun.batchRowsMax {
        try await run.apply(batch, from: number)
        number += UInt64(batch.count)
        batch.removeAll(keepingCapacity: true)
      }
    }
    if !batch.isEmpty { try await run.apply(batch, from: number) }
    return try await run.progress()
  }

  func getBulkReport(
    _ request: StatsV1.GetBulkReportRequest, _ context: ServerContext
  ) async throws -> StatsV1.BulkReportResponse {
    let run = try BulkRun(request.bulkId, request.periodId, request.formCode, park: park, context: context)
    return try await park.query(context) { transaction, caller in
      guard let record = try ImportRecord.read(caller.accountID, run.record, in: transaction) else {
        throw RPCError.notFound("bulk filing", request.bulkId)
      }
      return try run.message(record, in: transaction)
    }
  }
}

/// A bulk filing under way: files batches, each in a transaction of its own that also moves the offset.
struct BulkRun: Sendable {
  let park: ParkEnvironment
  let context: ServerContext
  let name: String
  let period: String
  let code: String
  /// What its offset is stored under; no import of enterprises is called so.
  var record: String { "reports/\(period)/\(code)/\(name)" }

  init(_ name: String, _ period: String, _ code: String, park: ParkEnvironment, context: ServerContext) throws {
    var fields = FieldChecks()
    fields.require(
      KeyText.validated(name) != nil, "bulk_id", "MALFORMED", zh: "应为1至128个字符A-Z a-z 0-9 . _ : -",
      en: "must be 1 to 128 of A-Z a-z 0-9 . _ : -")
    fields.identifier("period_id", period, .period)
    fields.code("form_code", code)
    try fields.finish()
    (self.name, self.period, self.code, self.park, self.context) = (name, period, code, park, context)
  }

  /// Refuses a start that would leave a gap, or for a period or form that is not there.
  func begin(at first: UInt64) async throws {
    let run = self
    let next = try await park.query(context) { transaction, caller in
      _ = try PeriodRow.require(run.period, in: transaction).form(run.code, in: transaction)
      return try ImportRecord.read(caller.accountID, run.record, in: transaction)?.nextRow ?? 0
    }
    try ImportRun.requireNoGap(name, first, next: next)
  }

  /// Files rows that begin at a number; those below the offset have been settled before and are passed over.
  func apply(_ rows: [StatsV1.BulkRow], from number: UInt64) async throws {
    let run = self
    guard number <= ImportRun.rowsMax, UInt64(rows.count) <= ImportRun.rowsMax - number else {
      throw RPCError.quota(
        "bulk filing", "rowsMax", limit: Int64(ImportRun.rowsMax), used: Int64(clamping: number),
        BilingualText(zh: "一次最多\(ImportRun.rowsMax)行", en: "a bulk filing has at most \(ImportRun.rowsMax) rows"))
    }
    try await park.mutateBatch(context) { change in
      var record =
        try ImportRecord.read(change.caller.accountID, run.record, in: change)
        ?? ImportRecord(account: change.caller.accountID, name: run.record)
      try ImportRun.requireNoGap(run.name, number, next: record.nextRow)
      let before = record
      let period = try PeriodRow.require(run.period, in: change)
      // The lock ends the whole filing: no row of it can be filed any more.
      guard period.state == .open else {
        throw RPCError.precondition(
          "period", period.id, state: "LOCKED", version: period.version, rule: "PERIOD_OPEN",
          BilingualText(zh: "\(period.quarter)报告期已锁定", en: "the period \(period.quarter) is locked"))
      }
      for (index, row) in rows.enumerated() where number + UInt64(index) >= record.nextRow {
        record.nextRow = number + UInt64(index) + 1
        try run.file(row, period, &record, change)
      }
      guard record.nextRow > before.nextRow else { return ((), nil) }
      try record.save(in: change)
      return (
        (),
        AuditNote(
          subject: period.id,
          details: [
            "form": run.code, "first_row": "\(before.nextRow)", "next_row": "\(record.nextRow)",
            "submitted": "\(record.created - before.created)", "refused": "\(record.refused - before.refused)",
          ], action: "stats.bulk_report")
      )
    }
  }

  private func file(_ row: StatsV1.BulkRow, _ period: PeriodRow, _ record: inout ImportRecord, _ change: Change) throws
  {
    var problems = FieldProblems()
    let explanation = problems.reading("explanation") {
      try TextRules(scalarsMin: 0, scalarsMax: 1000).normalise(row.explanation, field: "explanation")
    }
    let code = problems.reading("credit_code") { try CreditCode(row.creditCode) }
    let enterprise = try code.flatMap { try EnterpriseRow.read(creditCode: $0, in: change) }
    if let code, enterprise.map({ mayFile(for: $0, change.caller) }) != true {
      problems.add("credit_code", "NOT_FOUND", zh: "未找到企业\(code.text)", en: "no enterprise \(code.text)")
    }
    guard problems.isEmpty, let enterprise, let explanation else { return try refuse(problems, &record, change) }
    var step = try ReportStep(enterprise.id, period, self.code, in: change)
    let figures = problems.figures(row.figures, of: step.form.form)
    guard problems.isEmpty else { return try refuse(problems, &record, change) }
    if [.submitted, .checked].contains(step.row.state), step.row.draft == figures {
      record.skipped += 1
      return
    }
    step.row.draft = figures
    do {
      let actor: StatisticsVocabulary.Actor = change.caller.isActing(.parkStaff) ? .parkStaff : .districtOfficer
      step.row.state = try step.resolve(.file, by: actor, try step.findings(), explanation: explanation)
    } catch let refusal as RPCError where refusal.code == .failedPrecondition {
      problems.add("figures", "REFUSED", zh: refusal.localized?.zh ?? refusal.message, en: refusal.message)
      return try refuse(problems, &record, change)
    }
    step.row.place(enterprise)
    try step.row.handIn(explanation, in: change)
    try step.row.emit("report_submitted", in: change)
    record.created += 1
  }

  private func refuse(_ problems: FieldProblems, _ record: inout ImportRecord, _ change: Change) throws {
    record.refused += 1
    try record.keep(problems, row: record.nextRow - 1, in: change)
  }

  /// The district for everybody, a park's staff for the park's.
  private func mayFile(for enterprise: EnterpriseRow, _ caller: Caller) -> Bool {
    caller.isActing(.districtOfficer) || (caller.parkID != nil && enterprise.profile.parkID == caller.parkID)
  }

  func progress() async throws -> StatsV1.BulkReportResponse {
    let run = self
    return try await park.query(context) { transaction, caller in
      let record = try ImportRecord.read(caller.accountID, run.record, in: transaction)
      return try run.message(record ?? ImportRecord(account: caller.accountID, name: run.record), in: transaction)
    }
  }

  func message(_ record: ImportRecord, in transaction: any ReadTransaction) throws -> StatsV1.BulkReportResponse {
    let errors = try record.errors(in: transaction)
    return .with {
      $0.bulkId = name
      $0.nextRow = record.nextRow
      $0.submitted = record.created
      $0.unchanged = record.skipped
      $0.refused = record.refused
      $0.errors = errors.map { error in
        .with {
          $0.row = error.row
          $0.violations = error.violations
        }
      }
    }
  }
}

extension RPCError {
  /// The text in both languages that the details carry; nil for none.
  var localized: BilingualText? {
    for detail in details {
      if case .localizedText(let text)? = detail.kind { return BilingualText(zh: text.zh, en: text.en) }
    }
    return nil
  }
}
