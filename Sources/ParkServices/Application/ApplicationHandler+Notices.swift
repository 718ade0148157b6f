import ParkRules
import ParkSchemas
import RPCCore
import Storage

extension ApplicationHandler {
  func openPublicNotice(
    _ request: ApplicationV1.OpenPublicNoticeRequest, _ context: ServerContext
  ) async throws -> ApplicationV1.PublicNotice {
    let meetings = try Self.check(request)
    return try await park.mutate(context) { change in
      let round = try RoundRow.require(request.roundId, in: change)
      let policy = try PolicyRow.require(round.policy, in: change)
      // Every case is tested before anything is written: a notice is whole or is not.
      let steps = try request.items.enumerated().map { index, item in
        let step = try CaseStep(
          .openPublicNotice, on: item.applicationId, expectedVersion: item.expectedVersion,
          CaseInputs(amountFen: item.proposedFen, deliberations: meetings), in: change)
        guard step.row.round == round.id else {
          throw RPCError.invalid(
            "items[\(index)].application_id", "OTHER_ROUND", BilingualText(zh: "不属于该批次", en: "is of another round"))
        }
        return step
      }
      guard let first = steps.first else { throw RPCError(.internalError, "a notice without cases passed its check") }
      let period: PublicNoticePeriod
      do {
        period = try first.noticePeriod()
      } catch let error as PublicNoticeError {
        throw first.refusal(.noticePeriodKnown, error.explanation)
      }
      for step in steps { try step.precheck() }
      let notice = NoticeRow(
        id: change.newID(.notice), number: try NumberBooks.takeNoticeNumber(in: change), policy: policy.id,
        round: round.id, period: period, at: change.now)
      try notice.insert(in: change)
      try DeliberationRow.insert(meetings, about: notice.id, in: change)
      for step in steps { try step.enter(notice) }
      return Applied(
        try NoticeMessages.message(notice, in: change), subject: notice.id,
        details: [
          "number": notice.number, "round": round.id, "cases": "\(steps.count)", "last_day": "\(notice.lastDay)",
        ])
    }
  }

  /// The meetings of a request whose fields are good.
  private static func check(_ request: ApplicationV1.OpenPublicNoticeRequest) throws -> [Deliberation] {
    var fields = FieldChecks()
    let meetings = DeliberationRow.read(request.deliberations, &fields)
    fields.identifier("round_id", request.roundId, .round)
    fields.require(
      (1...casesPerNoticeMax).contains(request.items.count), "items", "OUT_OF_RANGE", zh: "应有1-\(casesPerNoticeMax)个申请",
      en: "1 to \(casesPerNoticeMax) cases")
    var seen: Set<String> = []
    for (index, item) in request.items.enumerated() {
      fields.identifier("items[\(index)].application_id", item.applicationId, .application)
      fields.require(
        seen.insert(item.applicationId).inserted, "items[\(index)].application_id", "DUPLICATE", zh: "申请重复",
        en: "is named twice")
    }
    try fields.finish()
    return meetings
  }

  func getPublicNotice(
    _ request: ApplicationV1.GetPublicNoticeRequest, _ context: ServerContext
  ) async throws -> ApplicationV1.PublicNotice {
    try await park.query(context) { transaction, _ in
      if !request.noticeId.isEmpty {
        guard let notice = try NoticeRow.find(request.noticeId, in: transaction) else {
          throw RPCError.notFound("notice", request.noticeId)
        }
        return try NoticeMessages.message(notice, in: transaction)
      }
      let number = try? DocumentNumber(request.number).description
      let row = try transaction.row(
        "SELECT \(NoticeRow.columns) FROM notices WHERE number = ?", [.text(number ?? request.number)])
      guard let row else { throw RPCError.notFound("notice", request.number) }
      return try NoticeMessages.message(NoticeRow(row), in: transaction)
    }
  }

  func listPublicNotices(
    _ request: ApplicationV1.ListPublicNoticesRequest, _ responses: ResponseWriter<ApplicationV1.PublicNotice>,
    _ context: ServerContext
  ) async throws {
    let filter = SQLFilter()
      .equal("policy", request.policyId.isEmpty ? nil : .text(request.policyId))
      .equal("round", request.roundId.isEmpty ? nil : .text(request.roundId))
    // A notice may hold hundreds of cases, so a page is short.
    try await park.streamRows(context, to: responses, from: SQLFilter.beforeNewest) { transaction, _, after, rowsMax in
      let limit = min(rowsMax, 16)
      let running = request.runningOnly ? filter.condition("ends > ?", [.time(transaction.now)]) : filter
      let rows = try transaction.rows(
        "SELECT \(NoticeRow.columns) FROM notices WHERE id < ?\(running.sql) ORDER BY id DESC LIMIT ?",
        [.text(after)] + running.arguments + [.integer(limit)]
      ).map(NoticeRow.init)
      return RowPage(
        try rows.map { try NoticeMessages.message($0, in: transaction) }, next: rows.count < limit ? nil : rows.last?.id
      )
    }
  }

  func raiseObjection(
    _ request: ApplicationV1.RaiseObjectionRequest, _ context: ServerContext
  ) async throws -> ApplicationV1.Objection {
    // People type phone and identity numbers into reasons; no such number is kept.
    let reason = Masking.numbers(in: try Self.required("reason", request.reason))
    return try await park.mutate(context) { change in
      let entry = try change.row(
        "SELECT notice FROM notice_entries WHERE notice = ? AND application = ?",
        [.text(request.noticeId), .text(request.applicationId)])
      guard entry != nil, let row = try CaseRow.find(request.applicationId, in: change) else {
        throw RPCError.notFound("notice entry", "\(request.noticeId)/\(request.applicationId)")
      }
      let step = try CaseStep(.raiseObjection, on: row, in: change)
      try Self.checkObjectionQuota(step)
      let objection = ObjectionRow(
        id: change.newID(.objection), application: row.id, notice: request.noticeId, reason: reason,
        by: change.caller.accountID, at: change.now)
      try step.perform(as: .account) { _ in try objection.insert(in: change) }
      return Applied(objection.message, subject: row.id, details: ["objection": objection.id])
    }
  }

  private static func checkObjectionQuota(_ step: CaseStep) throws {
    let count = try step.change.row(
      "SELECT count(*) AS n FROM objections WHERE application = ? AND raised_by = ?",
      [.text(step.row.id), .text(step.change.caller.accountID)])
    guard try count?.int("n") ?? 0 < objectionsPerAccountMax else {
      throw RPCError.quota(
        step.row.id, "objectionsPerAccountMax", limit: Int64(objectionsPerAccountMax),
        used: Int64(objectionsPerAccountMax),
        BilingualText(zh: "您对该申请的异议次数已达上限", en: "you have raised all the objections to this case that one account may"))
    }
  }

  func resolveObjection(
    _ request: ApplicationV1.ResolveObjectionRequest, _ context: ServerContext
  ) async throws -> ApplicationV1.Objection {
    let resolution = try Self.required("resolution", request.resolution)
    return try await park.mutate(context) { change in
      guard var objection = try ObjectionRow.find(request.objectionId, in: change),
        let row = try CaseRow.find(objection.application, in: change),
        try CaseAccess.mayAct(on: row, change.caller, in: change)
      else { throw RPCError.notFound("objection", request.objectionId) }
      try change.requireVersion(request.expectedVersion, of: "objection", objection.id, is: objection.version)
      objection.state = try change.resolve(
        NoticeTables.objection, objection.state, request.upheld ? .uphold : .dismiss, by: .districtOfficer,
        objection.id,
        objection.version)
      let step = try CaseStep(.resolveObjection, on: row, in: change)
      objection.version += 1
      objection.resolution = resolution
      objection.resolved = change.now
      let decided = objection
      try step.perform { _ in
        try decided.update(in: change)
        try ErasedObjections.forget(.award, objection: decided.id, in: change)
      }
      let resolved = try ObjectionRow.find(decided.id, in: change) ?? decided
      return Applied(
        resolved.message, subject: row.id, details: ["objection": resolved.id, "state": resolved.state.rawValue])
    }
  }
}

extension CaseStep {
  /// Refuses what the table and the guards would refuse, before anything is written.
  func precheck() throws { _ = try resolve(as: change.caller.awardActor) }

  /// Puts the case into a notice.
  fileprivate func enter(_ notice: NoticeRow) throws {
    try perform { step in
      let proposed = try Money(fen: step.inputs.amountFen)
      step.row.proposed = proposed
      step.row.notice = notice.id
      step.row.dueOn = try PaymentTerms.dueDay(noticeEnds: notice.lastDay).description
      try step.change.execute(
        "INSERT INTO notice_entries (notice, application, number, enterprise_name, proposed) VALUES (?, ?, ?, ?, ?)",
        [
          .text(notice.id), .text(step.row.id), .text(step.row.number ?? ""),
          .text(try EnterpriseProfiles.name(of: step.row.enterprise, in: step.change)), .integer(proposed.fen),
        ])
    }
  }
}

/// A notice as the public sees it.
enum NoticeMessages {
  static func message(_ notice: NoticeRow, in transaction: any ReadTransaction) throws -> ApplicationV1.PublicNotice {
    let policy = try PolicyRow.find(notice.policy, in: transaction)
    let entries = try transaction.rows(
      "SELECT application, number, enterprise_name, proposed FROM notice_entries WHERE notice = ? ORDER BY number",
      [.text(notice.id)])
    return try .with {
      $0.id = notice.id
      $0.number = notice.number
      $0.policyId = notice.policy
      $0.policyTitleZh = policy?.content.titleZh ?? ""
      $0.policyTitleEn = policy?.content.titleEn ?? ""
      $0.roundId = notice.round
      $0.publishedOn = notice.publishedOn.description
      $0.workingDays = UInt32(clamping: notice.workingDays)
      $0.lastDay = notice.lastDay.description
      $0.endsAt = notice.ends.message
      $0.state = notice.isOver(at: transaction.now) ? .ended : .running
      $0.entries = try entries.map { row in
        try .with {
          $0.applicationId = try row.text("application")
          $0.number = try row.text("number")
          // A name may hold a person's numbers by mistake; a notice shows none.
          $0.enterpriseName = Masking.numbers(in: try row.text("enterprise_name"))
          $0.proposedFen = try row.integer("proposed")
        }
      }
    }
  }
}
