import ParkRules
import ParkSchemas
import RPCCore
import Storage

extension EventHandler {
  func register(_ request: EventV1.RegisterRequest, _ context: ServerContext) async throws -> EventV1.Registration {
    try await take(request.eventId, context, waits: false)
  }

  func joinWaitlist(_ request: EventV1.JoinWaitlistRequest, _ context: ServerContext) async throws
    -> EventV1.Registration
  {
    try await take(request.eventId, context, waits: true)
  }

  /// Takes a seat or, when the caller is willing to wait, the end of the line.
  ///
  /// In a rush nearly every call ends in a refusal: each is decided by two look-ups, before anything is written.
  private func take(_ id: String, _ context: ServerContext, waits: Bool) async throws -> EventV1.Registration {
    var fields = FieldChecks()
    fields.identifier("event_id", id, .event)
    try fields.finish()
    return try await park.mutate(context) { change in
      let account = change.caller.accountID
      var row = try EventRow.visible(id, to: change.caller, in: change)
      // Nobody waits beside a free seat: who comes to the line then, takes the seat.
      let action: RegistrationAction = waits && row.seats.free == 0 ? .joinWaitlist : .register
      let state = try change.resolve(
        EventTables.registration, .absent, action, by: .attendee, row.id, row.version
      ) { condition in
        switch condition {
        case .registrationOpen: Self.closedText(row, at: change.now)
        case .onePerPerson:
          try RegistrationRow.live(of: account, for: row.id, in: change).map { live in
            BilingualText(
              zh: "您已有报名\(live.id)（\(live.state.label.zh)）",
              en: "you have registration \(live.id): \(live.state.label.en)")
          }
        case .seatFree where row.seats.free == 0:
          BilingualText(
            zh: row.seats.waitlistHasRoom ? "名额已满，可加入候补" : "名额已满",
            en: row.seats.waitlistHasRoom ? "all seats are taken: join the waitlist" : "all seats are taken")
        case .waitlistHasRoom where !row.seats.waitlistHasRoom:
          BilingualText(zh: "名额与候补均已满", en: "all seats and all places of the waitlist are taken")
        default: nil
        }
      }
      row.arrivals += 1
      if state == .confirmed { row.seats.confirmed += 1 } else { row.seats.waiting += 1 }
      let registration = RegistrationRow(
        id: change.newID(.registration), event: row.id, account: account, state: state, sequence: row.arrivals,
        at: change.now)
      try registration.insert(in: change)
      try row.saveSeats(in: change)
      try row.emit(
        state == .confirmed ? EventKinds.registered : EventKinds.waitlisted, about: [account], in: change)
      return Applied(
        try registration.message(in: change), subject: registration.id,
        details: ["event": row.id, "state": state.rawValue, "sequence": "\(registration.sequence)"])
    }
  }

  private static func closedText(_ row: EventRow, at now: Timestamp) -> BilingualText? {
    guard !row.takesRegistrations(at: now) else { return nil }
    if row.state(at: now) == .open, let from = row.registrationFrom, now < from {
      return BilingualText(zh: "报名将于\(from)开始", en: "the registration opens at \(from)")
    }
    return BilingualText(zh: "当前不接受报名", en: "the event takes no registrations now")
  }

  func cancel(_ request: EventV1.CancelRequest, _ context: ServerContext) async throws -> EventV1.Registration {
    var fields = FieldChecks()
    fields.identifier("registration_id", request.registrationId, .registration)
    try fields.finish()
    return try await park.mutate(context) { change in
      var registration = try RegistrationRow.own(request.registrationId, of: change.caller.accountID, in: change)
      guard var row = try EventRow.find(registration.event, in: change) else {
        throw RPCError.notFound("event", registration.event)
      }
      _ = try change.resolve(
        EventTables.registration, registration.state, .cancel, by: .attendee, registration.id, 0
      ) { condition in condition == .eventNotBegun && row.starts <= change.now ? condition.label : nil }
      let waitedOrSat = registration.state
      try RegistrationBooks.giveUp(&registration, of: &row, in: change)
      return Applied(
        try registration.message(in: change), subject: registration.id,
        details: ["event": row.id, "was": waitedOrSat.rawValue])
    }
  }

  func myRegistrations(
    _ request: EventV1.MyRegistrationsRequest, _ responses: ResponseWriter<EventV1.Registration>,
    _ context: ServerContext
  ) async throws {
    let filter = SQLFilter()
      .equal("event", request.eventId.isEmpty ? nil : .text(request.eventId))
      .equal("state", RegistrationState(request.state).map { .text($0.rawValue) })
    try await park.streamRows(context, to: responses, from: SQLFilter.beforeNewest) {
      transaction, caller, after, rowsMax in
      let rows = try transaction.rows(
        """
        SELECT \(RegistrationRow.columns) FROM event_registrations WHERE account = ? AND id < ?\(filter.sql)
        ORDER BY id DESC LIMIT ?
        """, [.text(caller.accountID), .text(after)] + filter.arguments + [.integer(rowsMax)]
      ).map(RegistrationRow.init)
      return RowPage(try rows.map { try $0.message(in: transaction) }, next: rows.count < rowsMax ? nil : rows.last?.id)
    }
  }

  func getTicket(_ request: EventV1.GetTicketRequest, _ context: ServerContext) async throws -> EventV1.Ticket {
    let tickets = try TicketCodes(park)
    return try await park.query(context) { transaction, caller in
      let registration = try RegistrationRow.own(request.registrationId, of: caller.accountID, in: transaction)
      guard registration.state == .confirmed || registration.state == .checkedIn,
        let row = try EventRow.find(registration.event, in: transaction)
      else {
        throw RPCError.precondition(
          "registration", registration.id, state: registration.state.detailName, rule: "HAS_A_SEAT",
          BilingualText(zh: "该报名没有名额，无入场券", en: "the registration has no seat, so there is no ticket"))
      }
      let code = try tickets.code(of: registration)
      return .with {
        $0.code = code
        $0.eventId = row.id
        $0.registrationId = registration.id
        $0.gateOpensAt = row.gateOpens.message
        $0.gateClosesAt = row.ends.message
      }
    }
  }
}
