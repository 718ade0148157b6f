import ParkRules
import ParkSchemas
import RPCCore
import Storage

extension TalentHandler {
  func applyJob(_ request: TalentV1.ApplyJobRequest, _ context: ServerContext) async throws -> TalentV1.Candidate {
    var fields = FieldChecks()
    fields.identifier("job_id", request.jobId, .job)
    let name = fields.text("name", request.name, ContactPerson.nameRules)
    let phone = fields.read("phone") { try PhoneNumber(request.phone) }?.digits ?? ""
    let resume = fields.text(
      "resume", request.resume, TextRules(scalarsMin: 1, scalarsMax: 5_000, allowsLineFeeds: true))
    try fields.finish()
    let keys = park.persons
    return try await park.mutate(context) { change in
      let account = change.caller.accountID
      let job = try JobRow.require(request.jobId, in: change)
      let today = try change.now.shanghaiDay
      _ = try change.resolve(
        TalentTables.job, job.state(on: today), .apply, by: .applicant, job.id, job.version)
      var row = CandidateRow(id: change.newID(.candidate), job: job.id, account: account, at: change.now)
      row.state = try change.resolve(TalentTables.candidate, .absent, .apply, by: .applicant, job.id, 0) { condition in
        switch condition {
        case .consentGiven:
          try CallerRecords.hasConsent(account, purpose: CandidateRow.purpose, in: change) ? nil : condition.label
        case .oneApplicationPerPerson:
          try change.row(
            """
            SELECT id FROM candidates
            WHERE job = ? AND account = ? AND state IN ('applied', 'screening', 'interview', 'offered', 'hired')
            """, [.text(job.id), .text(account)]) == nil ? nil : condition.label
        default: nil
        }
      }
      row.name = try keys.seal(name, of: account, field: CandidateRow.Sealed.name, in: change)
      row.phone = try keys.seal(phone, of: account, field: CandidateRow.Sealed.phone, in: change)
      row.resume = try keys.seal(resume, of: account, field: CandidateRow.Sealed.resume, in: change)
      try row.insert(in: change)
      return try Self.told(TalentEvents.applied, row, job, keys, change)
    }
  }

  func withdrawApplication(_ request: TalentV1.WithdrawApplicationRequest, _ context: ServerContext) async throws
    -> TalentV1.Candidate
  {
    let keys = park.persons
    return try await park.mutate(context) { change in
      guard var row = try CandidateRow.find(request.candidateId, in: change), row.account == change.caller.accountID
      else { throw RPCError.notFound("candidate", request.candidateId) }
      try change.requireVersion(request.expectedVersion, of: "candidate", row.id, is: row.version)
      let next = try change.resolve(
        TalentTables.candidate, row.state, .withdraw, by: .applicant, row.id, row.version)
      try row.move(to: next, in: change)
      return try Self.told(
        TalentEvents.withdrawn, row, try JobRow.require(row.job, in: change), keys, change)
    }
  }

  func moveCandidate(_ request: TalentV1.MoveCandidateRequest, _ context: ServerContext) async throws
    -> TalentV1.Candidate
  {
    let action: CandidateAction? =
      switch request.to {
      case .screening: .screen
      case .interview: .interview
      case .offered: .offer
      case .hired: .hire
      case .refused: .refuse
      default: nil
      }
    guard let action else {
      throw RPCError.invalid("to", "NOT_A_STAGE", BilingualText(zh: "不能移动到该阶段", en: "is no stage to move to"))
    }
    let keys = park.persons
    return try await park.mutate(context) { change in
      var (row, job) = try Self.ownCandidate(request.candidateId, change.caller, in: change)
      try change.requireVersion(request.expectedVersion, of: "candidate", row.id, is: row.version)
      let next = try change.resolve(
        TalentTables.candidate, row.state, action, by: .employer, row.id, row.version
      ) { condition in
        guard condition == .openingLeft, job.hired >= job.facts.openings else { return nil }
        return BilingualText(zh: "招聘的\(job.facts.openings)个名额已满", en: "all \(job.facts.openings) openings are filled")
      }
      if next == .hired { try job.hire(in: change) }
      try row.move(to: next, in: change)
      return try Self.told(TalentEvents.moved, row, job, keys, change)
    }
  }

  func listCandidates(
    _ request: TalentV1.ListCandidatesRequest, _ responses: ResponseWriter<TalentV1.Candidate>,
    _ context: ServerContext
  ) async throws {
    let (keys, state) = (park.persons, CandidateState(request.state))
    try await park.streamRows(context, to: responses, from: "") { transaction, caller, after, rowsMax in
      let job = try JobRow.own(request.jobId, of: caller.tenant, in: transaction)
      let filter = SQLFilter().equal("state", state.map { .text($0.rawValue) })
      let rows = try transaction.rows(
        "SELECT \(CandidateRow.columns) FROM candidates WHERE job = ? AND id > ?\(filter.sql) ORDER BY id LIMIT ?",
        [.text(job.id), .text(after)] + filter.arguments + [.integer(rowsMax)]
      ).map(CandidateRow.init)
      return RowPage(
        try rows.map { try $0.message(keys, in: transaction) }, next: rows.count < rowsMax ? nil : rows.last?.id)
    }
  }

  func myApplications(
    _ request: TalentV1.MyApplicationsRequest, _ responses: ResponseWriter<TalentV1.Candidate>,
    _ context: ServerContext
  ) async throws {
    let (keys, state) = (park.persons, CandidateState(request.state))
    try await park.streamRows(context, to: responses, from: SQLFilter.beforeNewest) {
      transaction, caller, before, rowsMax in
      let filter = SQLFilter().equal("state", state.map { .text($0.rawValue) })
      let rows = try transaction.rows(
        """
        SELECT \(CandidateRow.columns) FROM candidates WHERE account = ? AND id < ?\(filter.sql)
        ORDER BY id DESC LIMIT ?
        """, [.text(caller.accountID), .text(before)] + filter.arguments + [.integer(rowsMax)]
      ).map(CandidateRow.init)
      return RowPage(
        try rows.map { try $0.message(keys, in: transaction) }, next: rows.count < rowsMax ? nil : rows.last?.id)
    }
  }

  func revealCandidate(_ request: TalentV1.RevealCandidateRequest, _ context: ServerContext) async throws
    -> TalentV1.CandidateData
  {
    let park = park
    let purpose = try Purpose(CandidateRow.purpose)
    return try await park.mutate(context) { change in
      let (row, _) = try Self.ownCandidate(request.candidateId, change.caller, in: change)
      try park.requireConsent(of: row.account, to: purpose, in: change)
      guard row.state.isLive || row.state == .hired else {
        throw RPCError.precondition(
          "candidate", row.id, state: row.state.detailName, version: row.version, rule: "APPLICATION_LIVES",
          BilingualText(zh: "投递已结束，资料已删除", en: "the application is over: its data are gone"))
      }
      return Applied(
        try row.data(park.persons, in: change), subject: row.id, details: ["purpose": purpose.name])
    }
  }

  /// A candidate of a job of the caller's enterprise; any other is not found.
  private static func ownCandidate(
    _ id: String, _ caller: Caller, in transaction: any ReadTransaction
  ) throws -> (CandidateRow, JobRow) {
    guard let row = try CandidateRow.find(id, in: transaction), let job = try JobRow.find(row.job, in: transaction),
      job.enterprise == caller.tenant
    else { throw RPCError.notFound("candidate", id) }
    return (row, job)
  }

  private static func told(
    _ kind: String, _ row: CandidateRow, _ job: JobRow, _ keys: PersonKeys, _ change: Change
  ) throws -> Applied<TalentV1.Candidate> {
    try change.emit(
      kind, subjects: [row.id, job.id, job.enterprise, row.account],
      TalentV1.Candidate.with {
        $0.id = row.id
        $0.state = row.state.message
      })
    return Applied(
      try row.message(keys, in: change), subject: row.id,
      details: ["state": row.state.rawValue, "job": job.id, "version": "\(row.version)"])
  }
}
