import ParkRules
import ParkSchemas
import RPCCore
import Storage

extension RecognitionHandler {
  private typealias Table = ParkRecognitionTables
  /// Why a guard does not hold, looked at inside the transaction.
  typealias Refusal = (ParkRecognitionGuard) throws -> BilingualText?

  public func applyForRecognition(
    _ request: ParkV1.ApplyForRecognitionRequest, _ context: ServerContext
  ) async throws -> ParkV1.Recognition {
    var fields = FieldChecks()
    fields.identifier("park_id", request.parkId, .park)
    let statement = Masking.numbers(
      in: fields.text(
        "statement", request.statement, TextRules(scalarsMin: 1, scalarsMax: 5_000, allowsLineFeeds: true)))
    try fields.finish()
    return try await park.mutate(context) { change in
      guard change.caller.parkID == request.parkId else { throw RPCError.notFound("park", request.parkId) }
      let call = try RecognitionCallRow.require(request.callId, in: change)
      let today = try change.now.shanghaiDay
      let living = try change.row(
        """
        SELECT 1 AS found FROM park_recognitions WHERE call = ? AND park = ? AND state NOT IN ('refused', 'withdrawn')
        """,
        [.text(call.id), .text(request.parkId)])
      var row = ParkRecognitionRow(
        id: change.newID(.parkRecognition), call: call.id, park: request.parkId, statement: statement,
        figures: try ParkFiguresReading.figures(of: request.parkId, in: change), at: change.now)
      return try Self.step(&row, .apply, by: .parkStaff, change) { condition in
        switch condition {
        case .callOpen where today < call.opens || today > call.closes:
          BilingualText(
            zh: "\(condition.label.zh)(\(call.opens)至\(call.closes))",
            en: "\(condition.label.en): \(call.opens) to \(call.closes)")
        case .noLivingApplication where living != nil: condition.label
        default: nil
        }
      }
    }
  }

  public func withdrawRecognition(
    _ request: ParkV1.WithdrawRecognitionRequest, _ context: ServerContext
  ) async throws -> ParkV1.Recognition {
    try await change(request.recognitionId, request.expectedVersion, context) { row, change in
      let counted = row.countsAgainstQuota
      let applied = try Self.step(&row, .withdraw, by: .parkStaff, change)
      if counted { try Self.freePlace(row, change) }
      return applied
    }
  }

  public func decideFirstCheck(
    _ request: ParkV1.DecideFirstCheckRequest, _ context: ServerContext
  ) async throws -> ParkV1.Recognition {
    let reason = try Self.text("reason", request.reason, min: request.pass ? 0 : 1)
    return try await change(request.recognitionId, request.expectedVersion, context) { row, change in
      row.figures = try ParkFiguresReading.figures(of: row.park, in: change)
      row.reason = reason
      guard request.pass else {
        // The check is failed where it may be passed; what is refused later has a place of the quota to give back.
        _ = try change.resolve(
          Table.recognition, row.state, .passFirstCheck, by: .districtOfficer, row.id, row.version
        ) { _ in nil }
        return try Self.step(&row, .refuse, by: .districtOfficer, change)
      }
      let call = try RecognitionCallRow.require(row.call, in: change)
      let figures = row.figures
      let applied = try Self.step(&row, .passFirstCheck, by: .districtOfficer, change) { condition in
        switch condition {
        case .doubleSeventy where !figures.meetsDoubleSeventy: Self.explanation(condition, figures)
        case .quotaLeft where call.passed >= call.quota:
          BilingualText(zh: "\(condition.label.zh)(\(call.quota))", en: "\(condition.label.en) of \(call.quota)")
        default: nil
        }
      }
      try change.execute("UPDATE recognition_calls SET passed = passed + 1 WHERE id = ?", [.text(call.id)])
      return applied
    }
  }

  public func recordParkVisit(
    _ request: ParkV1.RecordParkVisitRequest, _ context: ServerContext
  ) async throws -> ParkV1.Recognition {
    let findings = try Self.text("findings", request.findings, min: 1)
    return try await change(request.recognitionId, request.expectedVersion, context) { row, change in
      row.visitFindings = findings
      row.visitAgrees = request.agrees
      return try Self.step(&row, .recordVisit, by: .districtOfficer, change)
    }
  }

  public func reportForApproval(
    _ request: ParkV1.ReportForApprovalRequest, _ context: ServerContext
  ) async throws -> ParkV1.Recognition {
    try await change(request.recognitionId, request.expectedVersion, context) { row, change in
      let call = try RecognitionCallRow.require(row.call, in: change)
      let scores = try ParkRecognitionReview.all(of: row.id, in: change).compactMap(\.score)
      let agrees = row.visitAgrees
      row.reportedBy = change.caller.accountID
      return try Self.step(&row, .report, by: .districtOfficer, change) { condition in
        switch condition {
        // The mean reaches the mark when the sum reaches the mark times the number: no division, no rounding.
        case .passMarkReached where scores.reduce(0, +) < call.passMark * scores.count || scores.isEmpty:
          BilingualText(zh: "\(condition.label.zh)(\(call.passMark))", en: "\(condition.label.en) of \(call.passMark)")
        case .visitAgrees where !agrees: condition.label
        default: nil
        }
      }
    }
  }

  public func openRecognitionNotice(
    _ request: ParkV1.OpenRecognitionNoticeRequest, _ context: ServerContext
  ) async throws -> ParkV1.Recognition {
    try await change(request.recognitionId, request.expectedVersion, context) { row, change in
      let call = try RecognitionCallRow.require(row.call, in: change)
      let reporter = row.reportedBy
      let period = Result {
        try PublicNoticePeriod(
          publishedEpochSeconds: change.now.secondsAndNanoseconds.seconds, workingDays: call.noticeDays)
      }
      if case .success(let period) = period {
        row.noticeLastDay = period.lastDay
        row.noticeEnds = Timestamp(seconds: period.endEpochSeconds)
      }
      return try Self.step(&row, .openNotice, by: .districtOfficer, change) { condition in
        switch condition {
        case .otherOfficer where reporter == change.caller.accountID: return condition.label
        case .holidaysKnown:
          guard case .failure(let error) = period else { return nil }
          return (error as? any ExplainedError)?.explanation ?? condition.label
        default: return nil
        }
      }
    }
  }

  public func grantPlaque(
    _ request: ParkV1.GrantPlaqueRequest, _ context: ServerContext
  ) async throws -> ParkV1.Recognition {
    try await change(request.recognitionId, request.expectedVersion, context) { row, change in
      let (ends, last) = (row.noticeEnds, row.noticeLastDay)
      let applied = try Self.step(&row, .grantPlaque, by: .districtOfficer, change) { condition in
        guard condition == .noticeEnded, ends.map({ change.now < $0 }) ?? true else { return nil }
        return BilingualText(
          zh: "\(condition.label.zh)(\(last.map(\.description) ?? ""))",
          en: "\(condition.label.en): its last day is \(last.map(\.description) ?? "not set")")
      }
      // From now on programmes that ask for a recognised park find it.
      guard var record = try ParkRecord.read(row.park, in: change) else {
        throw RPCError(.internalError, "a recognition without its park")
      }
      record.facts.tier = try RecognitionCallRow.require(row.call, in: change).tier
      record.version += 1
      record.edited = true
      record.updated = change.now
      try record.update(in: change)
      try change.emit("park.changed", subjects: [record.id], record.event)
      return applied
    }
  }

  public func refuseRecognition(
    _ request: ParkV1.RefuseRecognitionRequest, _ context: ServerContext
  ) async throws -> ParkV1.Recognition {
    let reason = try Self.text("reason", request.reason, min: 1)
    return try await change(request.recognitionId, request.expectedVersion, context) { row, change in
      let counted = row.countsAgainstQuota
      row.reason = reason
      let applied = try Self.step(&row, .refuse, by: .districtOfficer, change)
      if counted { try Self.freePlace(row, change) }
      return applied
    }
  }

  // MARK: - What the steps share

  /// A change of an application that the caller may see, at the version it has seen.
  func change(
    _ id: String, _ expected: UInt64, _ context: ServerContext,
    _ body: @escaping @Sendable (inout ParkRecognitionRow, Change) throws -> Applied<ParkV1.Recognition>
  ) async throws -> ParkV1.Recognition {
    try await park.mutate(context) { change in
      var row = try ParkRecognitionRow.require(id, change.caller, in: change)
      try change.requireVersion(expected, of: "recognition", id, is: row.version)
      return try body(&row, change)
    }
  }

  /// The table decides, the row is written, the park is told.
  static func step(
    _ row: inout ParkRecognitionRow, _ action: ParkRecognitionAction, by actor: ParkRecognitionVocabulary.Actor,
    _ change: Change, _ details: [String: String] = [:], branches: Set<ParkRecognitionVocabulary.Branch> = [],
    refusal: Refusal = { _ in nil }
  ) throws -> Applied<ParkV1.Recognition> {
    let next = try change.resolve(
      Table.recognition, row.state, action, by: actor, row.id, row.version, branches: branches
    ) { try row.refusal($0, in: change) ?? refusal($0) }
    let leavesNotice = row.state == .inNotice && next != .inNotice
    row.state = next
    try row.save(in: change)
    if leavesNotice { try ErasedObjections.forget(.recognition, ofCase: row.id, in: change) }
    let event = ParkV1.RecognitionEvent.with {
      $0.recognitionId = row.id
      $0.parkId = row.park
      $0.state = row.state.rawValue
    }
    try change.emit("recognition.\(action.rawValue)", subjects: [row.id, row.park], event)
    let own = ["state": row.state.rawValue, "park": row.park, "call": row.call]
    return Applied(
      try row.message(for: change.caller, in: change), subject: row.id,
      details: details.merging(own) { first, _ in first })
  }

  /// A place of the quota is free again when who had it is out.
  private static func freePlace(_ row: ParkRecognitionRow, _ change: Change) throws {
    try change.execute("UPDATE recognition_calls SET passed = passed - 1 WHERE id = ?", [.text(row.call)])
  }

  private static func explanation(_ condition: ParkRecognitionGuard, _ figures: ParkV1.ParkFigures) -> BilingualText {
    func percent(_ basisPoints: UInt32) -> String {
      "\(basisPoints / 100).\(basisPoints % 100 / 10)\(basisPoints % 10)%"
    }
    let (occupancy, share) = (percent(figures.occupancyBasisPoints), percent(figures.culturalBasisPoints))
    return BilingualText(
      zh: "\(condition.label.zh):入驻率\(occupancy),文创占比\(share)",
      en: "\(condition.label.en): occupancy is \(occupancy), the cultural share \(share)")
  }

  /// A text that a person wrote, without numbers of persons.
  static func text(_ field: String, _ value: String, min: Int) throws -> String {
    var fields = FieldChecks()
    let text = fields.text(field, value, TextRules(scalarsMin: min, scalarsMax: 2_000, allowsLineFeeds: true))
    try fields.finish()
    return Masking.numbers(in: text)
  }
}

extension ParkRecognitionRow {
  /// Whether it holds a place of its call's quota.
  fileprivate var countsAgainstQuota: Bool {
    [.recommended, .inReview, .reviewed, .visited, .reported, .inNotice].contains(state)
  }
}
