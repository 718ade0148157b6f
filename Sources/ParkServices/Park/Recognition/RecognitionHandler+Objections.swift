import ParkRules
import ParkSchemas
import RPCCore
import Storage

/// The public notice of a recognition, and what people say against it.
extension RecognitionHandler {
  /// Objections one account may raise against a recognition.
  static let objectionsPerAccountMax = 3

  public func listRecognitionNotices(
    _ request: ParkV1.ListRecognitionNoticesRequest, _ responses: ResponseWriter<ParkV1.RecognitionNotice>,
    _ context: ServerContext
  ) async throws {
    let running = request.runningOnly ? " AND r.state = 'in_notice' AND r.notice_ends > ?" : ""
    try await park.streamRows(context, to: responses, from: SQLFilter.beforeNewest) { transaction, _, after, rowsMax in
      let now = transaction.now
      let bound: [SQLValue] = request.runningOnly ? [.time(now)] : []
      let rows = try transaction.rows(
        """
        SELECT r.id, r.park, r.call, r.state, r.notice_last_day, r.notice_ends, p.name, c.tier
        FROM park_recognitions r JOIN parks p ON p.id = r.park JOIN recognition_calls c ON c.id = r.call
        WHERE r.notice_last_day IS NOT NULL AND r.id < ?\(running) ORDER BY r.id DESC LIMIT ?
        """, [.text(after)] + bound + [.integer(rowsMax)])
      return RowPage(
        try rows.map { try Self.notice($0, at: now) }, next: rows.count < rowsMax ? nil : try rows.last?.text("id"))
    }
  }

  private static func notice(_ row: Row, at now: Timestamp) throws -> ParkV1.RecognitionNotice {
    let state: ParkRecognitionState = try row.name("state")
    return try .with {
      $0.recognitionId = try row.text("id")
      $0.parkId = try row.text("park")
      $0.parkName = try row.text("name")
      $0.callId = try row.text("call")
      $0.tier = try row.text("tier")
      $0.lastDay = try row.text("notice_last_day")
      $0.running = try state == .inNotice && row.optionalTime("notice_ends").map { now < $0 } ?? false
    }
  }

  public func raiseRecognitionObjection(
    _ request: ParkV1.RaiseRecognitionObjectionRequest, _ context: ServerContext
  ) async throws -> ParkV1.RecognitionObjection {
    let reason = try Self.text("reason", request.reason, min: 1)
    return try await park.mutate(context) { change in
      // Anybody may object to what is in public; an application that never was is nobody's business.
      guard var row = try ParkRecognitionRow.find(request.recognitionId, in: change), row.noticeLastDay != nil else {
        throw RPCError.notFound("recognition", request.recognitionId)
      }
      try Self.checkQuota(row, change)
      _ = try Self.step(&row, .raiseObjection, by: .account, change)
      var objection = RecognitionObjectionRow(
        id: change.newID(.objection), recognition: row.id, reason: reason, by: change.caller.accountID, at: change.now)
      objection.state = try change.resolve(
        ParkRecognitionTables.objection, objection.state, .raise, by: .account, objection.id, objection.version
      ) { try row.refusal($0, in: change) }
      try objection.save(in: change)
      return Applied(objection.message, subject: row.id, details: ["objection": objection.id])
    }
  }

  private static func checkQuota(_ row: ParkRecognitionRow, _ change: Change) throws {
    let own = try RecognitionObjectionRow.all(of: row.id, in: change)
      .filter { $0.raisedBy == change.caller.accountID }
    guard own.count < objectionsPerAccountMax else {
      throw RPCError.quota(
        row.id, "objectionsPerAccountMax", limit: Int64(objectionsPerAccountMax), used: Int64(own.count),
        BilingualText(zh: "您对该申报的异议次数已达上限", en: "you have raised all the objections to it that one account may"))
    }
  }

  public func resolveRecognitionObjection(
    _ request: ParkV1.ResolveRecognitionObjectionRequest, _ context: ServerContext
  ) async throws -> ParkV1.RecognitionObjection {
    let resolution = try Self.text("resolution", request.resolution, min: 1)
    return try await park.mutate(context) { change in
      guard var objection = try RecognitionObjectionRow.find(request.objectionId, in: change) else {
        throw RPCError.notFound("objection", request.objectionId)
      }
      var row = try ParkRecognitionRow.require(objection.recognition, change.caller, in: change)
      try change.requireVersion(request.expectedVersion, of: "objection", objection.id, is: objection.version)
      let raisedBy = objection.raisedBy
      objection.state = try change.resolve(
        ParkRecognitionTables.objection, objection.state, request.upheld ? .uphold : .dismiss, by: .districtOfficer,
        objection.id, objection.version
      ) { $0 == .objectionOfAnother && raisedBy == change.caller.accountID ? $0.label : nil }
      _ = try Self.step(&row, .resolveObjection, by: .districtOfficer, change)
      objection.resolution = resolution
      objection.resolved = change.now
      try objection.save(in: change)
      try ErasedObjections.forget(.recognition, objection: objection.id, in: change)
      let resolved = try RecognitionObjectionRow.find(objection.id, in: change) ?? objection
      return Applied(
        resolved.message, subject: row.id, details: ["objection": objection.id, "state": objection.state.rawValue])
    }
  }
}
