import ParkRules
import ParkSchemas
import RPCCore
import Storage

extension SpaceHandler {
  public func getBooking(
    _ request: SpaceV1.GetBookingRequest, _ context: ServerContext
  ) async throws -> SpaceV1.Booking {
    try park.pointQuery(context) { transaction, caller in
      guard let row = try BookingRow.find(request.bookingId, in: transaction),
        let space = try SpaceRow.find(row.space, in: transaction), row.isVisible(to: caller, space)
      else { throw RPCError.notFound("booking", request.bookingId) }
      return row.message(at: transaction.now)
    }
  }

  public func listBookings(
    _ request: SpaceV1.ListBookingsRequest, _ responses: ResponseWriter<SpaceV1.Booking>, _ context: ServerContext
  ) async throws {
    let state = BookingState.allCases.first { $0.message == request.state && $0 != .absent }
    guard state != nil || request.state == .unspecified else {
      throw RPCError.invalid("state", "UNKNOWN", BilingualText(zh: "未知的状态", en: "is no state"))
    }
    try await park.streamRows(context, to: responses, from: SQLFilter.beforeNewest) {
      transaction, caller, after, rowsMax in
      var filter = SQLFilter()
        .equal("space", request.spaceId.isEmpty ? nil : .text(request.spaceId))
        .equal("state", state.map { .text($0.rawValue) })
      if request.upcomingOnly { filter = filter.condition("ends > ?", [.time(transaction.now)]) }
      // The own ones, those of the own enterprise, and those of the spaces one keeps.
      if let park = caller.parkID {
        filter = filter.condition(
          "(person = ? OR space IN (SELECT id FROM spaces WHERE park = ?))", [.text(caller.accountID), .text(park)])
      } else if caller.isActing(.districtOfficer, .systemAdministrator) {
        filter = filter.condition(
          "(person = ? OR space IN (SELECT id FROM spaces WHERE park IS NULL))", [.text(caller.accountID)])
      } else if let enterprise = caller.enterpriseID {
        filter = filter.condition("(person = ? OR enterprise = ?)", [.text(caller.accountID), .text(enterprise)])
      } else {
        filter = filter.equal("person", .text(caller.accountID))
      }
      let rows = try transaction.rows(
        "SELECT \(BookingRow.columns) FROM bookings WHERE id < ?\(filter.sql) ORDER BY id DESC LIMIT ?",
        [.text(after)] + filter.arguments + [.integer(rowsMax)]
      ).map(BookingRow.init)
      return RowPage(
        rows.map { $0.message(at: transaction.now) }, next: rows.count < rowsMax ? nil : rows.last?.id)
    }
  }

  public func searchSlots(
    _ request: SpaceV1.SearchSlotsRequest, _ responses: ResponseWriter<SpaceV1.Slot>, _ context: ServerContext
  ) async throws {
    var fields = FieldChecks()
    if !request.spaceId.isEmpty { fields.identifier("space_id", request.spaceId, .space) }
    let filter = SpaceFilter(
      type: fields.filter("type", request.type), district: fields.filter("district", request.district),
      bookableOnly: true)
    let first = fields.read("from_day") { try CivilDate(request.fromDay) }
    let last = request.throughDay.isEmpty ? first : fields.read("through_day") { try CivilDate(request.throughDay) }
    fields.require(request.minutes <= 1440, "minutes", "OUT_OF_RANGE", zh: "应不超过1440", en: "must be at most 1440")
    if let first, let last {
      fields.require(
        (0...30).contains(first.days(to: last)), "through_day", "OUT_OF_RANGE", zh: "应在首日之后30天内",
        en: "must be 0 to 30 days after the first")
    }
    try fields.finish()
    guard let first, let last else { throw RPCError(.internalError, "days without a violation are missing") }
    let days = first...last
    try await park.streamRows(context, to: responses, from: "") {
      transaction, _, after, rowsMax in
      let spaces: [SpaceRow]
      if request.spaceId.isEmpty {
        spaces = try filter.page(after: after, rowsMax: min(rowsMax, 16), in: transaction)
      } else {
        spaces = [try SpaceRow.require(request.spaceId, in: transaction)]
      }
      let slots = try spaces.flatMap { try Self.slots($0, days, request, in: transaction) }
      return RowPage(slots, next: request.spaceId.isEmpty && spaces.count == min(rowsMax, 16) ? spaces.last?.id : nil)
    }
  }

  /// The free spans of a space on some days that are long enough.
  private static func slots(
    _ space: SpaceRow, _ days: ClosedRange<CivilDate>, _ request: SpaceV1.SearchSlotsRequest,
    in transaction: any ReadTransaction
  ) throws -> [SpaceV1.Slot] {
    if request.persons > 0, space.facts.capacity > 0, request.persons > space.facts.capacity { return [] }
    let rules = space.bookingRules
    let open = try space.openingHours.intervals(from: days.lowerBound, through: days.upperBound)
    guard let begin = open.first?.lowerBound, let end = open.last?.upperBound else { return [] }
    let taken = try transaction.rows(
      """
      SELECT starts, ends FROM bookings WHERE space = ? AND ends > ? AND starts < ?
      AND state IN (\(SpaceSchema.takingStates)) AND lapses > ? ORDER BY starts
      """, [.text(space.id), .time(Timestamp(seconds: begin)), .time(Timestamp(seconds: end)), .time(transaction.now)]
    ).map { row in
      try row.time("starts").secondsAndNanoseconds.seconds..<row.time("ends").secondsAndNanoseconds.seconds
    }
    let free = rules.free(
      open, taken: taken, after: transaction.now.secondsAndNanoseconds.seconds,
      minutes: request.minutes == 0 ? rules.minutesMin : Int(request.minutes))
    return free.map { span in
      .with {
        $0.spaceId = space.id
        $0.spaceName = space.facts.name
        $0.startsAt = Timestamp(seconds: span.lowerBound).message
        $0.endsAt = Timestamp(seconds: span.upperBound).message
      }
    }
  }

  public func watchCalendar(
    _ request: SpaceV1.WatchCalendarRequest, _ responses: ResponseWriter<SpaceV1.CalendarUpdate>,
    _ context: ServerContext
  ) async throws {
    let space = request.spaceId
    _ = try await park.query(context) { transaction, _ in try SpaceRow.require(space, in: transaction) }
    var filter = request
    filter.cursor = []
    let kinds = BookingState.allCases.filter { $0 != .absent }.map { "booking.\($0.rawValue)" }
    let plan = WatchPlan<SpaceV1.CalendarUpdate>(
      filter: EventFilter(kinds: Set(kinds), subjects: [space]),
      snapshot: { transaction in
        try transaction.rows(
          """
          SELECT \(BookingRow.columns) FROM bookings WHERE space = ? AND ends > ?
          AND state IN (\(SpaceSchema.takingStates)) AND lapses > ? ORDER BY starts
          """, [.text(space), .time(transaction.now), .time(transaction.now)]
        ).map { row in
          let booking = try BookingRow(row)
          return .with {
            $0.bookingId = booking.id
            $0.startsAt = booking.starts.message
            $0.endsAt = booking.ends.message
            $0.state = .taken
          }
        }
      },
      update: { event, _ in
        // What the event itself says: the state of that moment, in order.
        let change = try SpaceV1.SpaceEvent(packed: event.payload)
        let takes = BookingState(rawValue: change.state).map(BookingState.takesSpan.contains) ?? false
        return .with {
          $0.bookingId = change.bookingId
          $0.startsAt = change.startsAt
          $0.endsAt = change.endsAt
          $0.state = takes ? .taken : .free
          $0.occurredAt = event.time.message
        }
      },
      setCursor: { $0.cursor = $1 })
    try await park.watch(context, cursor: request.cursor, request: filter, to: responses, plan)
  }
}

extension BookingState {
  var message: SpaceV1.BookingState {
    switch self {
    case .absent: .unspecified
    case .held: .held
    case .pending: .pending
    case .confirmed: .confirmed
    case .checkedIn: .checkedIn
    case .cancelled: .cancelled
    case .refused: .refused
    case .expired: .expired
    case .noShow: .noShow
    }
  }
}
