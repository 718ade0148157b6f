import ParkRules
import ParkSchemas
import RPCCore
import Storage

extension TalentHandler {
  /// 机关代字 of our recognitions (*ours*).
  private static let agency = "云园人才"

  func submitRecognition(_ request: TalentV1.SubmitRecognitionRequest, _ context: ServerContext) async throws
    -> TalentV1.Recognition
  {
    var fields = FieldChecks()
    if !request.recognitionId.isEmpty { fields.identifier("recognition_id", request.recognitionId, .recognition) }
    fields.require(
      request.category != .unspecified && request.category.name != nil, "category", "UNKNOWN", zh: "请选择人才类别",
      en: "say as what")
    let text = fields.text(
      "achievements", request.achievements, TextRules(scalarsMin: 1, scalarsMax: 5_000, allowsLineFeeds: true))
    try fields.finish()
    let keys = park.persons
    return try await park.mutate(context) { change in
      let account = change.caller.accountID
      var row: RecognitionRow
      if request.recognitionId.isEmpty {
        row = RecognitionRow(
          id: change.newID(.recognition), account: account, category: request.category.rawValue, at: change.now)
      } else {
        guard let found = try RecognitionRow.find(request.recognitionId, in: change), found.account == account else {
          throw RPCError.notFound("recognition", request.recognitionId)
        }
        try change.requireVersion(request.expectedVersion, of: "recognition", found.id, is: found.version)
        row = found
      }
      // Also for one that was returned: its category may have changed into one that the person has.
      try Self.requireOnePerCategory(account, request.category, except: row, in: change)
      row.state = try change.resolve(
        TalentTables.recognition, row.state, .submit, by: .applicant, row.id, row.version)
      row.category = request.category.rawValue
      row.achievements = try keys.seal(text, of: account, field: RecognitionRow.sealedField, in: change)
      (row.reason, row.submitted, row.decided, row.decidedBy) = ("", change.now, nil, nil)
      return try Self.told(TalentEvents.submitted, &row, keys, change)
    }
  }

  private static func requireOnePerCategory(
    _ account: String, _ category: TalentV1.RecognitionCategory, except row: RecognitionRow, in change: Change
  ) throws {
    let other = try change.row(
      """
      SELECT id FROM recognitions WHERE account = ? AND category = ? AND id <> ?
        AND state IN ('submitted', 'returned', 'recognised')
      """, [.text(account), .integer(category.rawValue), .text(row.id)])
    guard other != nil else { return }
    let condition = TalentGuard.oneRecognitionPerPerson
    throw RPCError.refused(
      TalentTables.recognition.resource, row.id, state: row.state, version: row.version, by: condition, condition.label)
  }

  func decideRecognition(_ request: TalentV1.DecideRecognitionRequest, _ context: ServerContext) async throws
    -> TalentV1.Recognition
  {
    var fields = FieldChecks()
    fields.identifier("recognition_id", request.recognitionId, .recognition)
    let action: RecognitionAction? =
      switch request.decision {
      case .recognise: .recognise
      case .return: .sendBack
      case .refuse: .refuse
      default: nil
      }
    fields.require(action != nil, "decision", "MISSING", zh: "请作出决定", en: "say what is decided")
    let reason = fields.text(
      "reason", request.reason, TextRules(scalarsMin: action == .recognise ? 0 : 1, scalarsMax: 500))
    try fields.finish()
    guard let action else { throw RPCError(.internalError, "unchecked fields") }
    let keys = park.persons
    return try await park.mutate(context) { change in
      guard var row = try RecognitionRow.find(request.recognitionId, in: change) else {
        throw RPCError.notFound("recognition", request.recognitionId)
      }
      guard row.account != change.caller.accountID else {
        throw RPCError.denied(BilingualText(zh: "不能决定本人的申报", en: "nobody decides on the own recognition"))
      }
      try change.requireVersion(request.expectedVersion, of: "recognition", row.id, is: row.version)
      row.state = try change.resolve(
        TalentTables.recognition, row.state, action, by: .districtOfficer, row.id, row.version)
      if row.state == .recognised {
        row.number = try NumberBooks.takeDocumentNumber("talent", agency: Self.agency, in: change)
      }
      (row.reason, row.decided, row.decidedBy) = (reason, change.now, change.caller.accountID)
      return try Self.told(TalentEvents.decided, &row, keys, change)
    }
  }

  func getRecognition(_ request: TalentV1.GetRecognitionRequest, _ context: ServerContext) async throws
    -> TalentV1.Recognition
  {
    let keys = park.persons
    return try await park.query(context) { transaction, caller in
      try RecognitionRow.visible(request.recognitionId, to: caller, in: transaction).message(keys, in: transaction)
    }
  }

  func listRecognitions(
    _ request: TalentV1.ListRecognitionsRequest, _ responses: ResponseWriter<TalentV1.Recognition>,
    _ context: ServerContext
  ) async throws {
    let keys = park.persons
    let state = RecognitionState.allCases.first { $0.message == request.state && $0 != .absent }
    try await park.streamRows(context, to: responses, from: SQLFilter.beforeNewest) {
      transaction, caller, before, rowsMax in
      let filter = SQLFilter()
        .equal("state", state.map { .text($0.rawValue) })
        .equal("account", caller.isActing(.districtOfficer) ? nil : .text(caller.accountID))
      let rows = try transaction.rows(
        "SELECT \(RecognitionRow.columns) FROM recognitions WHERE id < ?\(filter.sql) ORDER BY id DESC LIMIT ?",
        [.text(before)] + filter.arguments + [.integer(rowsMax)]
      ).map(RecognitionRow.init)
      return RowPage(
        try rows.map { try $0.message(keys, in: transaction) }, next: rows.count < rowsMax ? nil : rows.last?.id)
    }
  }

  private static func told(
    _ kind: String, _ row: inout RecognitionRow, _ keys: PersonKeys, _ change: Change
  ) throws -> Applied<TalentV1.Recognition> {
    try row.save(in: change)
    let id = row.id
    try change.emit(kind, subjects: [row.id, row.account], TalentV1.Recognition.with { $0.id = id })
    return Applied(
      try row.message(keys, in: change), subject: row.id,
      details: ["state": row.state.rawValue, "version": "\(row.version)", "number": row.number ?? ""])
  }
}
