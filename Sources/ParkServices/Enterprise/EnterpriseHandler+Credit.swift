import ParkRules
import ParkSchemas
import RPCCore
import Storage

extension EnterpriseHandler {
  /// Events that one answer holds at most.
  static let creditEventsShownMax = 200

  public func recordCreditEvent(
    _ request: EnterpriseV1.RecordCreditEventRequest, _ context: ServerContext
  ) async throws -> EnterpriseV1.CreditEvent {
    var fields = FieldChecks()
    fields.identifier("enterprise_id", request.enterpriseId, .enterprise)
    let kind = CreditEvent.Kind(request.kind)
    fields.require(kind != nil, "kind", "REQUIRED", zh: "须选择事件类型", en: "must be COMMENDATION, WARNING or BREACH")
    let reason = fields.text("reason", request.reason, TextRules(scalarsMax: 500))
    let source = fields.text("source", request.source, .remark)
    let from = fields.day("from_day", request.fromDay)
    let through = fields.day("through_day", request.throughDay)
    try fields.finish()
    guard let kind else { throw RPCError(.internalError, "a checked kind is missing") }
    return try await park.mutate(context) { change in
      var row = try Self.find(request.enterpriseId, for: change.caller, in: change)
      try change.requireVersion(request.expectedVersion, of: "enterprise", row.id, is: row.version)
      let event: CreditEvent
      do {
        event = try CreditEvent(kind: kind, from: try from ?? Self.today(change.now), through: through)
      } catch let error as CreditEventError {
        throw RPCError.invalid("through_day", "BEFORE_FROM_DAY", error.explanation)
      }
      row.touch(at: change.now)
      try row.update(in: change)
      let id = change.newID(.creditEvent)
      try change.execute(
        """
        INSERT INTO credit_events (id, enterprise, kind, reason, source, from_day, through_day, recorded,
          enterprise_version) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        [
          .text(id), .text(row.id), .text(kind.rawValue), .text(reason), .text(source),
          .text(event.from.description), .text(orNull: event.through?.description), .time(change.now),
          .integer(Int64(row.version)),
        ])
      try change.emit("enterprise.credit", subjects: [row.id], row.event(id))
      guard let stored = try change.row("SELECT * FROM credit_events WHERE id = ?", [.text(id)]) else {
        throw RPCError(.internalError, "the event is not there")
      }
      return Applied(
        try Self.creditEvent(stored), subject: row.id,
        details: ["credit_event": id, "kind": kind.rawValue, "version": "\(row.version)"],
        action: "enterprise.record_credit_event")
    }
  }

  public func getCredit(
    _ request: EnterpriseV1.GetCreditRequest, _ context: ServerContext
  ) async throws -> EnterpriseV1.Credit {
    try Self.check(request.enterpriseId, orOwn: context.caller)
    return try await park.query(context) { transaction, caller in
      let row = try Self.find(request.enterpriseId, for: caller, in: transaction)
      return try Self.credit(of: row.id, in: transaction)
    }
  }

  /// The standing of an enterprise today, with its latest events.
  static func credit(of enterprise: String, in transaction: any ReadTransaction) throws -> EnterpriseV1.Credit {
    let day = try today(transaction.now)
    let standing = try EnterpriseReading.creditStanding(of: enterprise, on: day, in: transaction)
    let events = try transaction.rows(
      "SELECT * FROM credit_events WHERE enterprise = ? ORDER BY id DESC LIMIT ?",
      [.text(enterprise), .integer(creditEventsShownMax)])
    return try .with {
      $0.enterpriseId = enterprise
      $0.standing = standing.message
      $0.day = day.description
      $0.events = try events.map(creditEvent)
    }
  }

  private static func creditEvent(_ row: Row) throws -> EnterpriseV1.CreditEvent {
    guard let kind = CreditEvent.Kind(rawValue: try row.text("kind")) else {
      throw StorageError(.unexpectedValue, "credit_events.kind")
    }
    return try .with {
      $0.id = try row.text("id")
      $0.enterpriseId = try row.text("enterprise")
      $0.kind = kind.message
      $0.reason = try row.text("reason")
      $0.source = try row.text("source")
      $0.fromDay = try row.text("from_day")
      $0.throughDay = try row.optionalText("through_day") ?? ""
      $0.recordedAt = try row.time("recorded").message
      $0.enterpriseVersion = UInt64(clamping: try row.integer("enterprise_version"))
    }
  }
}

extension FieldChecks {
  /// A day, or nil for the empty text.
  mutating func day(_ field: String, _ text: String) -> CivilDate? {
    text.isEmpty ? nil : read(field) { try CivilDate(text) }
  }
}

extension CreditEvent.Kind {
  /// Of the contract's value; nil for unspecified and unknown values.
  init?(_ message: EnterpriseV1.CreditEventKind) {
    guard let kind = Self.allCases.first(where: { $0.message == message }) else { return nil }
    self = kind
  }

  var message: EnterpriseV1.CreditEventKind {
    switch self {
    case .commendation: .commendation
    case .warning: .warning
    case .breach: .breach
    }
  }
}

extension CreditStanding {
  var message: EnterpriseV1.CreditStanding {
    switch self {
    case .good: .good
    case .warned: .warned
    case .barred: .barred
    }
  }
}
