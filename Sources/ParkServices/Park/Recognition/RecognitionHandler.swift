import ParkRules
import ParkSchemas
import RPCCore
import Storage

/// The recognition of parks.
public struct RecognitionHandler: ParkV1.RecognitionServiceHandler {
  let park: ParkEnvironment

  /// Over an environment.
  public init(_ park: ParkEnvironment) { self.park = park }

  public func openCall(
    _ request: ParkV1.OpenCallRequest, _ context: ServerContext
  ) async throws -> ParkV1.RecognitionCall {
    let call = request.call ?? .init()
    var fields = FieldChecks()
    let title = fields.text("call.title", call.title, .title)
    let tier = fields.text("call.tier", call.tier, TextRules(scalarsMax: 100))
    let opens = fields.read("call.opens_on") { try CivilDate(call.opensOn) }
    let closes = fields.read("call.closes_on") { try CivilDate(call.closesOn) }
    for (name, value, range) in [
      ("quota", call.quota, 1...1000), ("reviews_required", call.reviewsRequired, 1...9),
      ("pass_mark", call.passMark, 0...100), ("notice_working_days", call.noticeWorkingDays, 1...30),
    ] as [(String, UInt32, ClosedRange<UInt32>)] {
      fields.require(
        range.contains(value), "call.\(name)", "OUT_OF_RANGE", zh: "应为\(range.lowerBound)至\(range.upperBound)",
        en: "must be \(range.lowerBound) to \(range.upperBound)")
    }
    if let opens, let closes {
      fields.require(
        opens <= closes, "call.closes_on", "OUT_OF_ORDER", zh: "不得早于开始日", en: "must not be before the first day")
    }
    try fields.finish()
    return try await park.mutate(context) { change in
      let id = change.newID(.recognitionCall)
      try change.execute(
        """
        INSERT INTO recognition_calls (\(RecognitionCallRow.columns)) VALUES (?,?,?,?,?,?,0,?,?,?,?)
        """,
        [
          .text(id), .text(title), .text(tier), .text(call.opensOn), .text(call.closesOn), .integer(Int64(call.quota)),
          .integer(Int64(call.reviewsRequired)), .integer(Int64(call.passMark)),
          .integer(Int64(call.noticeWorkingDays)), .time(change.now),
        ])
      try change.emit("recognition.call_opened", subjects: [id], ParkV1.RecognitionEvent())
      return Applied(
        try RecognitionCallRow.require(id, in: change).message, subject: id, details: ["quota": "\(call.quota)"])
    }
  }

  public func listCalls(
    _ request: ParkV1.ListCallsRequest, _ responses: ResponseWriter<ParkV1.RecognitionCall>, _ context: ServerContext
  ) async throws {
    try await park.streamRows(context, to: responses, from: SQLFilter.beforeNewest) { transaction, _, after, rowsMax in
      let rows = try transaction.rows(
        "SELECT \(RecognitionCallRow.columns) FROM recognition_calls WHERE id < ? ORDER BY id DESC LIMIT ?",
        [.text(after), .integer(rowsMax)]
      ).map(RecognitionCallRow.init)
      return RowPage(rows.map(\.message), next: rows.count < rowsMax ? nil : rows.last?.id)
    }
  }

  public func getParkFigures(
    _ request: ParkV1.GetParkFiguresRequest, _ context: ServerContext
  ) async throws -> ParkV1.ParkFigures {
    try await park.query(context) { transaction, caller in
      guard caller.isActing(.districtOfficer) || caller.parkID == request.parkId,
        try ParkRecord.read(request.parkId, in: transaction) != nil
      else { throw RPCError.notFound("park", request.parkId) }
      return try ParkFiguresReading.figures(of: request.parkId, in: transaction)
    }
  }

  public func getRecognition(
    _ request: ParkV1.GetRecognitionRequest, _ context: ServerContext
  ) async throws -> ParkV1.Recognition {
    try await park.query(context) { transaction, caller in
      try ParkRecognitionRow.require(request.recognitionId, caller, in: transaction).message(
        for: caller, in: transaction)
    }
  }

  public func listRecognitions(
    _ request: ParkV1.ListRecognitionsRequest, _ responses: ResponseWriter<ParkV1.Recognition>,
    _ context: ServerContext
  ) async throws {
    let state = ParkRecognitionState.allCases.first { $0.message == request.state && $0 != .absent }
    guard state != nil || request.state == .unspecified else {
      throw RPCError.invalid("state", "UNKNOWN", BilingualText(zh: "未知的状态", en: "is no state"))
    }
    try await park.streamRows(context, to: responses, from: SQLFilter.beforeNewest) {
      transaction, caller, after, rowsMax in
      var filter = SQLFilter()
        .equal("call", request.callId.isEmpty ? nil : .text(request.callId))
        .equal("state", state.map { .text($0.rawValue) })
        .equal("park", caller.parkID.map { .text($0) })
      if caller.isActing(.expertReviewer) {
        filter = filter.condition(
          """
          id IN (SELECT r.recognition FROM recognition_reviews r
            WHERE r.expert = ? AND NOT \(ParkRecognitionRow.isConflicted))
          """, [.text(caller.accountID)])
      }
      let rows = try transaction.rows(
        "SELECT \(ParkRecognitionRow.columns) FROM park_recognitions WHERE id < ?\(filter.sql) ORDER BY id DESC LIMIT ?",
        [.text(after)] + filter.arguments + [.integer(rowsMax)]
      ).map(ParkRecognitionRow.init)
      return RowPage(
        try rows.map { try $0.message(for: caller, in: transaction) }, next: rows.count < rowsMax ? nil : rows.last?.id)
    }
  }
}
