import ParkRules
import ParkSchemas
import RPCCore
import Storage

/// Serves `cloudpark.talent.v1.TalentService`.
struct TalentHandler: TalentV1.TalentServiceHandler {
  let park: ParkEnvironment

  init(_ park: ParkEnvironment) { self.park = park }

  func postJob(_ request: TalentV1.PostJobRequest, _ context: ServerContext) async throws -> TalentV1.Job {
    let facts = try JobFacts(request.facts, on: try park.clock.now.shanghaiDay)
    return try await park.mutate(context) { change in
      let today = try change.now.shanghaiDay
      var row = JobRow(
        id: change.newID(.job), enterprise: change.caller.tenant, facts, by: change.caller.accountID, at: change.now)
      row.storedState = try change.resolve(TalentTables.job, .absent, .post, by: .employer, row.id, 0) { condition in
        guard condition == .enterpriseVerified else { return nil }
        let facts = try EnterpriseReading.facts(of: row.enterprise, on: today, in: change)
        return facts?.isVerified ?? false ? nil : condition.label
      }
      try row.insert(in: change)
      try change.emit(TalentEvents.jobPosted, subjects: [row.id, row.enterprise], TalentV1.Job.with { $0.id = row.id })
      return Applied(
        try row.message(in: change), subject: row.id,
        details: ["enterprise": row.enterprise, "openings": "\(row.facts.openings)"])
    }
  }

  func closeJob(_ request: TalentV1.CloseJobRequest, _ context: ServerContext) async throws -> TalentV1.Job {
    try await park.mutate(context) { change in
      var row = try JobRow.own(request.jobId, of: change.caller.tenant, in: change)
      try change.requireVersion(request.expectedVersion, of: "job", row.id, is: row.version)
      let state = row.state(on: try change.now.shanghaiDay)
      let next = try change.resolve(TalentTables.job, state, .close, by: .employer, row.id, row.version)
      try row.close(next, in: change)
      try change.emit(TalentEvents.jobClosed, subjects: [row.id, row.enterprise], TalentV1.Job.with { $0.id = row.id })
      return Applied(try row.message(in: change), subject: row.id, details: ["state": next.rawValue])
    }
  }

  func getJob(_ request: TalentV1.GetJobRequest, _ context: ServerContext) async throws -> TalentV1.Job {
    try await park.query(context) { transaction, _ in
      try JobRow.require(request.jobId, in: transaction).message(in: transaction)
    }
  }

  func searchJobs(
    _ request: TalentV1.SearchJobsRequest, _ responses: ResponseWriter<TalentV1.Job>, _ context: ServerContext
  ) async throws {
    var fields = FieldChecks()
    let limit = fields.limit("limit", request.limit, default: 100, max: 1_000)
    fields.require(
      request.salaryAtLeastFen >= 0, "salary_at_least_fen", "NEGATIVE", zh: "不能为负", en: "must not be negative")
    try fields.finish()
    try await park.streamRows(context, to: responses, from: "", limit: limit) { transaction, _, after, rowsMax in
      let source = try transaction.search("jobs", for: request.text, beyond: after, newestFirst: true)
      var filter = SQLFilter()
        .equal("enterprise", request.enterpriseId.isEmpty ? nil : .text(request.enterpriseId))
      if request.salaryAtLeastFen > 0 {
        filter = filter.condition("max(salary_min, salary_max) >= ?", [.integer(request.salaryAtLeastFen)])
      }
      if !request.closedToo {
        filter = filter.condition(
          "state = 'open' AND closes_on >= ?", [.text(try transaction.now.shanghaiDay.description)])
      }
      let rows = try transaction.rows(
        """
        SELECT \(JobRow.columns) FROM \(source.from) WHERE \(source.condition)\(filter.sql)
        ORDER BY \(source.order) LIMIT ?
        """, source.arguments + filter.arguments + [.integer(rowsMax)]
      ).map(JobRow.init)
      return RowPage(try rows.map { try $0.message(in: transaction) }, next: rows.count < rowsMax ? nil : rows.last?.id)
    }
  }

  /// Jobs whose last day has passed are noted as closed.
  static var dueWork: [DueWork] {
    [
      .items("talent.jobs", every: .seconds(60)) { transaction, after, rowsMax in
        try DueWork.keys(
          "SELECT id FROM jobs WHERE state = 'open' AND closes_on < ? AND id > ? ORDER BY id LIMIT ?",
          [.text(try transaction.now.shanghaiDay.description), .text(after), .integer(rowsMax)], in: transaction)
      } settle: { change, id in
        let today = try change.now.shanghaiDay
        guard var row = try JobRow.find(id, in: change),
          case .moves(let next) = TalentTables.job.resolve(
            from: row.storedState, .expire, by: .clock,
            refusal: { _ in row.facts.closesOn < today ? nil : TalentGuard.lastDayPassed.label })
        else { return nil }
        try row.close(next, in: change)
        try change.emit(
          TalentEvents.jobClosed, subjects: [row.id, row.enterprise], TalentV1.Job.with { $0.id = row.id })
        return AuditNote(subject: id, details: ["state": next.rawValue, "closes_on": row.facts.closesOn.description])
      }
    ]
  }
}

/// The kinds of events that the talent service emits.
enum TalentEvents {
  static let jobPosted = "talent.job_posted"
  static let jobClosed = "talent.job_closed"
  static let applied = "talent.applied"
  static let moved = "talent.candidate_moved"
  static let withdrawn = "talent.application_withdrawn"
  static let submitted = "talent.recognition_submitted"
  static let decided = "talent.recognition_decided"
}
