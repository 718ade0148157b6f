import ParkRules
import ParkSchemas
import RPCCore
import RPCSchemas
import Storage

extension EventHandler {
  func checkIn(_ request: EventV1.CheckInRequest, _ context: ServerContext) async throws -> EventV1.ScanResult {
    var fields = FieldChecks()
    fields.identifier("event_id", request.eventId, .event)
    try fields.finish()
    let tickets = try TicketCodes(park)
    return try await park.mutate(context) { change in
      let decision = try Self.decide(request.ticket, at: request.eventId, tickets, in: change)
      switch decision.outcome {
      case .admitted: return decision.applied
      case .alreadyUsed:
        throw RPCError.alreadyExists("registration", decision.result.registrationId, decision.text)
      case .notATicket: throw RPCError.notFound("ticket", request.eventId)
      default:
        throw RPCError.precondition(
          "event", request.eventId, state: decision.state, rule: decision.rule, decision.text)
      }
    }
  }

  func checkInGate(
    _ requests: RequestStream<EventV1.GateScan>, _ responses: ResponseWriter<EventV1.ScanResult>,
    _ context: ServerContext
  ) async throws {
    let tickets = try TicketCodes(park)
    var event: String?
    for try await scan in requests {
      if let event {
        try await responses.send(try await self.scan(scan, at: event, tickets, context))
        continue
      }
      let (ready, id) = try await park.query(context) { transaction, caller in
        let row = try EventRow.managed(scan.eventId, by: caller, in: transaction)
        return (
          GateDecision(.ready, zh: "可以检票", en: "the gate is ready", checkedIn: row.seats.checkedIn).result, row.id
        )
      }
      event = id
      try await responses.send(ready)
    }
  }

  /// One scan, under an idempotency key of its own.
  private func scan(
    _ scan: EventV1.GateScan, at event: String, _ tickets: TicketCodes, _ context: ServerContext
  ) async throws -> EventV1.ScanResult {
    let key = Array(scan.scanId.utf8)
    var result: EventV1.ScanResult
    if (1...64).contains(key.count), key.allSatisfy({ (0x21...0x7e).contains($0) }) {
      let hash = try SHA256.hash(Array("\(event) \(scan.ticket)".utf8))
      do {
        result = try await park.mutate(context, key: key, requestHash: hash) { change in
          try Self.decide(scan.ticket, at: event, tickets, in: change).applied
        }
      } catch let error as RPCError where error.code == .invalidArgument {
        result = GateDecision(.badScan, zh: "扫描编号已用于其他票", en: "the scan's id was used for another ticket").result
      }
    } else {
      result = GateDecision(.badScan, zh: "扫描编号格式不正确", en: "a scan's id has 1 to 64 printable characters").result
    }
    result.scanId = scan.scanId
    return result
  }

  /// What a ticket is worth at a gate; lets its holder in when it is good.
  private static func decide(
    _ ticket: String, at event: String, _ tickets: TicketCodes, in change: Change
  ) throws -> GateDecision {
    var row = try EventRow.managed(event, by: change.caller, in: change)
    guard let id = try tickets.registration(of: ticket, at: row.id),
      var registration = try RegistrationRow.find(id, in: change), registration.event == row.id
    else {
      return GateDecision(
        .notATicket, zh: "不是本活动的有效票", en: "not a ticket of this event", checkedIn: row.seats.checkedIn)
    }
    var decision = GateDecision(.noSeat, zh: "该报名没有名额", en: "the registration has no seat")
    decision.state = registration.state.detailName
    switch EventTables.registration.resolve(
      from: registration.state, .checkIn, by: .organiser,
      refusal: { condition -> BilingualText? in
        let now = change.now
        let isOpen = row.state(at: now) != .cancelled && row.gateOpens <= now && now < row.ends
        return condition == .gateOpen && !isOpen ? condition.label : nil
      })
    {
    case .moves(let next):
      try registration.move(to: next, in: change)
      row.seats.checkedIn += 1
      try row.saveSeats(in: change)
      try row.emit(EventKinds.checkedIn, about: [registration.account], in: change)
      decision = GateDecision(.admitted, zh: "请入场", en: "let in")
    case .refused(_, let text): decision = GateDecision(.gateClosed, zh: text.zh, en: text.en)
    case .illegal, .wrongActor:
      if registration.state == .checkedIn {
        decision = GateDecision(.alreadyUsed, zh: "此票已使用", en: "the ticket was used before")
      }
    }
    decision.result.registrationId = registration.id
    decision.result.usedAt = registration.checkedIn?.message
    decision.result.checkedIn = UInt32(clamping: row.seats.checkedIn)
    return decision
  }
}

/// What the gate decides about one scan.
private struct GateDecision {
  var result: EventV1.ScanResult
  /// The registration's state, for the details of a refusal.
  var state = ""
  let text: BilingualText

  init(_ outcome: EventV1.ScanOutcome, zh: String, en: String, checkedIn: Int64 = 0) {
    text = BilingualText(zh: zh, en: en)
    result = EventV1.ScanResult()
    result.outcome = outcome
    result.text = text.message
    result.checkedIn = UInt32(clamping: checkedIn)
  }

  var outcome: EventV1.ScanOutcome { result.outcome }

  /// The stable name of the rule that keeps somebody out.
  var rule: String { outcome == .gateClosed ? EventGuard.gateOpen.detailName : "HAS_A_SEAT" }

  /// An admission is a change; everything else changes nothing, and its answer is kept for repetitions all the same.
  var applied: Applied<EventV1.ScanResult> {
    outcome == .admitted ? Applied(result, subject: result.registrationId) : .unchanged(result)
  }
}
