import ParkRules
import ParkSchemas
import RPCCore
import Storage

extension StatsHandler {
  static let formsPerPeriodMax = 10

  func openPeriod(_ request: StatsV1.OpenPeriodRequest, _ context: ServerContext) async throws -> StatsV1.Period {
    var fields = FieldChecks()
    let quarter = Quarter(year: Int(request.year), number: Int(request.quarter))
    fields.require(quarter != nil, "quarter", "OUT_OF_RANGE", zh: "年份或季度不正确", en: "years 2000 to 2100, quarters 1 to 4")
    let from = fields.read("files_from") { try CivilDate(request.filesFrom) }
    let to = fields.read("files_to") { try CivilDate(request.filesTo) }
    if let from, let to {
      fields.require(from <= to, "files_to", "BEFORE_START", zh: "不能早于首日", en: "not before files_from")
    }
    fields.require(
      (1...Self.formsPerPeriodMax).contains(request.formCodes.count)
        && Set(request.formCodes).count == request.formCodes.count,
      "form_codes", "OUT_OF_RANGE", zh: "应有1至\(Self.formsPerPeriodMax)个不重复的表",
      en: "1 to \(Self.formsPerPeriodMax) different forms")
    try fields.finish()
    guard let quarter, let from, let to else { throw RPCError(.internalError, "unchecked fields") }
    return try await park.mutate(context) { change in
      if let other = try PeriodRow.find(quarter, in: change) {
        throw RPCError.alreadyExists(
          "period", other.id, BilingualText(zh: "\(quarter)已开放过", en: "the period \(quarter) has been opened already"))
      }
      let today = try change.now.shanghaiDay
      guard today <= to else {
        throw RPCError.invalid("files_to", "PAST", BilingualText(zh: "截止日已过", en: "is past"))
      }
      let forms = try request.formCodes.map { code in
        guard let form = try FormRow.latest(code, in: change) else { throw RPCError.notFound("form", code) }
        return PeriodRow.Form(code: code, id: form.id, obligation: form.content.obligation.name)
      }
      var row = PeriodRow(
        id: change.newID(.period), quarter: quarter, filesFrom: from, filesTo: to, forms: forms, at: change.now)
      row.state = try change.resolve(StatisticsTables.period, .absent, .open, by: .districtOfficer, row.id, 0)
      try row.insert(in: change)
      try row.emit("period_opened", in: change)
      return Applied(row.message, subject: row.id, details: ["quarter": "\(quarter)", "files_to": "\(to)"])
    }
  }

  func getPeriod(_ request: StatsV1.GetPeriodRequest, _ context: ServerContext) async throws -> StatsV1.Period {
    try await park.query(context) { transaction, _ in
      if !request.periodId.isEmpty { return try PeriodRow.require(request.periodId, in: transaction).message }
      guard let quarter = Quarter(year: Int(request.year), number: Int(request.quarter)),
        let row = try PeriodRow.find(quarter, in: transaction)
      else { throw RPCError.notFound("period", "\(request.year)Q\(request.quarter)") }
      return row.message
    }
  }

  func listPeriods(
    _ request: StatsV1.ListPeriodsRequest, _ responses: ResponseWriter<StatsV1.Period>, _ context: ServerContext
  ) async throws {
    let filter = SQLFilter().equal(
      "state", request.state == .unspecified ? nil : .text(request.state == .locked ? "locked" : "open"))
    // The key is the quarter as one number, which no two periods share.
    try await park.streamRows(context, to: responses, from: Int64.max) { transaction, _, before, rowsMax in
      let rows = try transaction.rows(
        """
        SELECT \(PeriodRow.columns) FROM stat_periods WHERE year * 4 + quarter < ?\(filter.sql)
        ORDER BY year DESC, quarter DESC LIMIT ?
        """, [.integer(before)] + filter.arguments + [.integer(rowsMax)]
      ).map { try PeriodRow($0, in: transaction) }
      let last = rows.last.map { Int64($0.quarter.year * 4 + $0.quarter.number) }
      return RowPage(rows.map(\.message), next: rows.count < rowsMax ? nil : last)
    }
  }

  func lockPeriod(_ request: StatsV1.LockPeriodRequest, _ context: ServerContext) async throws -> StatsV1.Period {
    var fields = FieldChecks()
    let reason = fields.text("reason", request.reason, .remark)
    try fields.finish()
    return try await park.mutate(context) { change in
      var row = try PeriodRow.require(request.periodId, in: change)
      try change.requireVersion(request.expectedVersion, of: "period", row.id, is: row.version)
      let today = try change.now.shanghaiDay
      _ = try change.resolve(
        StatisticsTables.period, row.state, .lock, by: .districtOfficer, row.id, row.version
      ) { condition in
        guard condition == .filingDaysOverOrReason, today <= row.filesTo, reason.isEmpty else { return nil }
        return BilingualText(
          zh: "填报期至\(row.filesTo),提前锁定须说明理由",
          en: "reports are filed until \(row.filesTo): an earlier lock needs a reason")
      }
      try row.lock(reason, in: change)
      try row.emit("period_locked", in: change)
      return Applied(row.message, subject: row.id, details: ["state": row.state.rawValue])
    }
  }
}

extension PeriodRow {
  /// Tells the watchers of the period.
  func emit(_ kind: String, in change: Change) throws {
    try change.emit("stats.\(kind)", subjects: [id], StatsV1.StatsEvent.with { $0.periodId = id })
  }
}
