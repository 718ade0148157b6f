import ParkRules
import ParkSchemas
import RPCCore
import Storage

extension SpaceHandler {
  public func holdSlot(_ request: SpaceV1.HoldSlotRequest, _ context: ServerContext) async throws -> SpaceV1.Booking {
    var fields = FieldChecks()
    fields.identifier("space_id", request.spaceId, .space)
    let span = BookingSpan(request.startsAt, request.endsAt, &fields)
    let minutes = request.ttlMinutes == 0 ? BookingRules.holdMinutesDefault : Int(request.ttlMinutes)
    fields.require(
      BookingRules.holdMinutes.contains(minutes), "ttl_minutes", "OUT_OF_RANGE", zh: "应为1至30", en: "must be 1 to 30")
    try fields.finish()
    guard let span else { throw RPCError(.internalError, "a span without a violation is missing") }
    return try await park.mutate(context) { change in
      let step = try Self.newStep(request.spaceId, span, change)
      try step.perform(.hold, by: .person) { $0.lapses = change.now + .minutes(minutes) }
      return step.applied()
    }
  }

  public func book(_ request: SpaceV1.BookRequest, _ context: ServerContext) async throws -> SpaceV1.Booking {
    var fields = FieldChecks()
    let purpose = Masking.numbers(
      in: fields.text("purpose", request.purpose, TextRules(scalarsMin: 1, scalarsMax: 500)))
    fields.require(
      (1...100_000).contains(request.persons), "persons", "OUT_OF_RANGE", zh: "应为1至100000", en: "must be 1 to 100000")
    var span: BookingSpan?
    if request.holdId.isEmpty {
      fields.identifier("space_id", request.spaceId, .space)
      span = BookingSpan(request.startsAt, request.endsAt, &fields)
    } else {
      fields.identifier("hold_id", request.holdId, .booking)
      fields.require(
        request.spaceId.isEmpty && request.startsAt == nil && request.endsAt == nil, "space_id", "NOT_WITH_HOLD",
        zh: "使用占位时不得填写", en: "and the span are the hold's: leave them out")
    }
    try fields.finish()
    let wanted = span
    return try await park.mutate(context) { change in
      let step: BookingStep
      if let wanted {
        step = try Self.newStep(request.spaceId, wanted, change)
      } else {
        step = try BookingStep(on: request.holdId, expectedVersion: request.expectedVersion, in: change)
        guard step.row.person == change.caller.accountID else { throw RPCError.notFound("booking", request.holdId) }
      }
      step.row.persons = request.persons
      step.row.purpose = purpose
      try step.perform(.book, by: .person)
      return step.applied()
    }
  }

  public func approveBooking(
    _ request: SpaceV1.ApproveBookingRequest, _ context: ServerContext
  ) async throws -> SpaceV1.Booking {
    var fields = FieldChecks()
    let reason = Masking.numbers(
      in: fields.text("reason", request.reason, TextRules(scalarsMin: request.approve ? 0 : 1, scalarsMax: 500)))
    try fields.finish()
    return try await park.mutate(context) { change in
      let step = try Self.keptStep(request.bookingId, request.expectedVersion, change)
      try step.perform(request.approve ? .approve : .refuse, by: .keeper) { $0.reason = reason }
      return step.applied()
    }
  }

  public func cancelBooking(
    _ request: SpaceV1.CancelBookingRequest, _ context: ServerContext
  ) async throws -> SpaceV1.Booking {
    var fields = FieldChecks()
    let reason = Masking.numbers(in: fields.text("reason", request.reason, .remark))
    try fields.finish()
    return try await park.mutate(context) { change in
      let step = try BookingStep(on: request.bookingId, expectedVersion: request.expectedVersion, in: change)
      guard step.actor == .person || !reason.isEmpty else {
        throw RPCError.invalid(
          "reason", "TEXT", BilingualText(zh: "取消他人预订须说明原因", en: "is needed to cancel another's booking"))
      }
      try step.perform(.cancel) { $0.reason = reason }
      return step.applied()
    }
  }

  public func checkIn(_ request: SpaceV1.CheckInRequest, _ context: ServerContext) async throws -> SpaceV1.Booking {
    try await park.mutate(context) { change in
      let step = try BookingStep(on: request.bookingId, expectedVersion: request.expectedVersion, in: change)
      try step.perform(.checkIn) { $0.checkedIn = change.now }
      return step.applied()
    }
  }

  public func releaseNoShows(
    _ request: SpaceV1.ReleaseNoShowsRequest, _ context: ServerContext
  ) async throws -> SpaceV1.ReleaseNoShowsResponse {
    try await park.mutate(context) { change in
      let space = try Self.kept(request.spaceId, change)
      let rows = try change.rows(
        """
        SELECT \(BookingRow.columns) FROM bookings WHERE space = ? AND state = 'confirmed' AND lapses <= ?
        ORDER BY lapses LIMIT 1000
        """, [.text(space.id), .time(change.now)]
      ).map(BookingRow.init)
      let response = SpaceV1.ReleaseNoShowsResponse.with { $0.bookingIds = rows.map(\.id) }
      guard !rows.isEmpty else { return .unchanged(response) }
      for row in rows { try BookingStep(on: row, of: space, in: change).perform(.release, by: .keeper) }
      return Applied(response, subject: space.id, details: ["released": "\(rows.count)"])
    }
  }

  /// A step on a booking that is not there yet.
  private static func newStep(_ space: String, _ span: BookingSpan, _ change: Change) throws -> BookingStep {
    let row = BookingRow(id: change.newID(.booking), space: space, span, by: change.caller, at: change.now)
    return BookingStep(on: row, of: try SpaceRow.require(space, in: change), in: change)
  }

  /// A step of a space's keeper; NOT_FOUND for anybody else.
  private static func keptStep(_ id: String, _ expected: UInt64, _ change: Change) throws -> BookingStep {
    let step = try BookingStep(on: id, expectedVersion: expected, in: change)
    guard step.space.isKept(by: change.caller) else { throw RPCError.notFound("booking", id) }
    return step
  }
}
