import ParkRules
import ParkSchemas
import RPCCore
import Storage

extension EventHandler {
  func createEvent(_ request: EventV1.CreateEventRequest, _ context: ServerContext) async throws -> EventV1.Event {
    let facts = try EventFacts(request.facts)
    return try await park.mutate(context) { change in
      var row = EventRow(
        id: change.newID(.event), organiser: change.caller.tenant, facts, by: change.caller.accountID, at: change.now)
      row.storedState = try change.resolve(EventTables.event, .absent, .create, by: .organiser, row.id, 0)
      try row.insert(facts.description, in: change)
      try row.emit(EventKinds.created, in: change)
      return Applied(
        try row.message(in: change), subject: row.id,
        details: ["organiser": row.organiser, "capacity": "\(row.seats.capacity)"])
    }
  }

  func updateEvent(_ request: EventV1.UpdateEventRequest, _ context: ServerContext) async throws -> EventV1.Event {
    let facts = try EventFacts(request.facts)
    return try await step(.update, request.eventId, request.expectedVersion, context) { row, change in
      (row.titleZh, row.titleEn, row.place) = (facts.titleZh, facts.titleEn, facts.place)
      (row.starts, row.ends) = (facts.starts, facts.ends)
      row.registrationUntil = row.registrationUntil.map { min($0, facts.starts) }
      (row.seats.capacity, row.seats.held) = (facts.capacity, facts.held)
      row.seats.waitlistMax = facts.waitlistMax
      try change.execute(
        "UPDATE event_descriptions SET description = ? WHERE event = ?", [.text(facts.description), .text(row.id)])
      return EventKinds.updated
    } refusal: { condition, row, change in
      guard condition == .seatsSuffice else { return nil }
      let needed = row.seats.confirmed + facts.held
      guard needed <= facts.capacity && row.seats.waiting <= facts.waitlistMax + max(0, facts.capacity - needed) else {
        return BilingualText(
          zh: "已确认\(row.seats.confirmed)人、候补\(row.seats.waiting)人，名额或候补上限不足",
          en: "\(row.seats.confirmed) are confirmed and \(row.seats.waiting) wait: seats or waitlist would not suffice")
      }
      return nil
    }
  }

  func publishEvent(_ request: EventV1.PublishEventRequest, _ context: ServerContext) async throws -> EventV1.Event {
    try await step(.publish, request.eventId, request.expectedVersion, context) { _, _ in EventKinds.published }
  }

  func openRegistration(_ request: EventV1.OpenRegistrationRequest, _ context: ServerContext) async throws
    -> EventV1.Event
  {
    var fields = FieldChecks()
    let from = request.from.flatMap { fields.time("from", $0) }
    let until = request.until.flatMap { fields.time("until", $0) }
    try fields.finish()
    return try await step(.openRegistration, request.eventId, request.expectedVersion, context) { row, change in
      let begin = max(from ?? change.now, change.now)
      let end = until ?? row.starts
      guard begin < end, end <= row.starts else {
        throw RPCError.invalid(
          "until", "OUT_OF_RANGE",
          BilingualText(zh: "报名截止须晚于开始，且不晚于活动开始", en: "must be after the begin, and not after the event begins"))
      }
      (row.registrationFrom, row.registrationUntil) = (begin, end)
      return EventKinds.opened
    }
  }

  func closeRegistration(_ request: EventV1.CloseRegistrationRequest, _ context: ServerContext) async throws
    -> EventV1.Event
  {
    try await step(.closeRegistration, request.eventId, request.expectedVersion, context) { _, _ in EventKinds.closed }
  }

  func cancelEvent(_ request: EventV1.CancelEventRequest, _ context: ServerContext) async throws -> EventV1.Event {
    var fields = FieldChecks()
    let reason = fields.text("reason", request.reason, .title)
    try fields.finish()
    return try await step(.callOff, request.eventId, request.expectedVersion, context) { row, change in
      row.cancelReason = reason
      try RegistrationBooks.lapseAll(of: &row, in: change)
      return EventKinds.calledOff
    }
  }

  /// One action of the organiser on its event: found, at the expected version, legal, carried out, told.
  ///
  /// - Parameters:
  ///   - effect: Changes the row; its result is the kind of event that tells of it.
  ///   - refusal: Why a guard of the action's own does not hold; that the event has not begun is looked at for all.
  private func step(
    _ action: EventAction, _ id: String, _ version: UInt64, _ context: ServerContext,
    _ effect: @escaping @Sendable (inout EventRow, Change) throws -> String,
    refusal: @escaping @Sendable (EventGuard, EventRow, Change) throws -> BilingualText? = { _, _, _ in nil }
  ) async throws -> EventV1.Event {
    var fields = FieldChecks()
    fields.identifier("event_id", id, .event)
    try fields.finish()
    return try await park.mutate(context) { change in
      var row = try EventRow.managed(id, by: change.caller, in: change)
      try change.requireVersion(version, of: "event", row.id, is: row.version)
      let state = row.state(at: change.now)
      let next = try change.resolve(EventTables.event, state, action, by: .organiser, row.id, row.version) {
        condition in
        if condition == .eventNotBegun, row.starts <= change.now { return condition.label }
        return try refusal(condition, row, change)
      }
      let kind = try effect(&row, change)
      row.storedState = next
      let promoted = try RegistrationBooks.promote(in: &row, change)
      try row.save(in: change)
      try row.emit(kind, in: change)
      try RegistrationBooks.tell(promoted, of: row, in: change)
      return Applied(
        try row.message(in: change), subject: row.id,
        details: ["state": next.rawValue, "version": "\(row.version)", "promoted": "\(promoted.count)"])
    }
  }
}
