import ParkRules
import ParkSchemas
import RPCCore
import RPCSchemas
import Storage

/// A row of `bookings`.
struct BookingRow: Sendable {
  var id: String
  var version: UInt64
  var space: String
  var starts: Timestamp
  var ends: Timestamp
  var state: BookingState
  /// From this instant on the row takes its span no more, whatever has been tidied up.
  var lapses: Timestamp
  var person: String
  var enterprise: String?
  var persons: UInt32
  var purpose: String
  var reason: String
  var checkedIn: Timestamp?
  var created: Timestamp
  var updated: Timestamp

  static let columns = """
    id, version, space, starts, ends, state, lapses, person, enterprise, persons, purpose, reason, checked_in, created,
    updated
    """

  init(id: String, space: String, _ span: BookingSpan, by caller: Caller, at now: Timestamp) {
    self.id = id
    self.space = space
    starts = span.starts
    ends = span.ends
    person = caller.accountID
    enterprise = caller.enterpriseID
    version = 0
    state = .absent
    lapses = ends
    persons = 0
    purpose = ""
    reason = ""
    created = now
    updated = now
  }

  init(_ row: Row) throws {
    id = try row.text("id")
    version = UInt64(clamping: try row.integer("version"))
    space = try row.text("space")
    starts = try row.time("starts")
    ends = try row.time("ends")
    state = try row.name("state")
    lapses = try row.time("lapses")
    person = try row.text("person")
    enterprise = try row.optionalText("enterprise")
    persons = UInt32(clamping: try row.integer("persons"))
    purpose = try row.text("purpose")
    reason = try row.text("reason")
    checkedIn = try row.optionalTime("checked_in")
    created = try row.time("created")
    updated = try row.time("updated")
  }

  static func find(_ id: String, in transaction: any ReadTransaction) throws -> BookingRow? {
    try transaction.row("SELECT \(columns) FROM bookings WHERE id = ?", [.text(id)]).map(BookingRow.init)
  }

  /// A booking that takes its span from others at an instant.
  func takesSpan(at now: Timestamp) -> Bool { BookingState.takesSpan.contains(state) && now < lapses }

  /// Another booking that has a part of the span now.
  func rival(in transaction: any ReadTransaction) throws -> BookingRow? {
    try transaction.row(
      """
      SELECT \(Self.columns) FROM bookings WHERE space = ? AND ends > ? AND starts < ? AND id <> ?
      AND state IN (\(SpaceSchema.takingStates)) AND lapses > ? LIMIT 1
      """, [.text(space), .time(starts), .time(ends), .text(id), .time(transaction.now)]
    ).map(BookingRow.init)
  }

  /// Whether the caller may see it: who booked, the enterprise it was booked for, and the keeper.
  func isVisible(to caller: Caller, _ space: SpaceRow) -> Bool {
    person == caller.accountID || (enterprise != nil && enterprise == caller.enterpriseID) || space.isKept(by: caller)
  }

  /// Writes the row under its next version.
  mutating func save(in change: Change) throws {
    version += 1
    updated = change.now
    if version == 1 {
      try change.execute(
        "INSERT INTO bookings (\(Self.columns)) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
        [
          .text(id), .integer(Int64(version)), .text(space), .time(starts), .time(ends), .text(state.rawValue),
          .time(lapses), .text(person), .text(orNull: enterprise), .integer(Int64(persons)), .text(purpose),
          .text(reason), checkedIn.map(SQLValue.time) ?? .null, .time(created), .time(updated),
        ])
    } else {
      try change.execute(
        """
        UPDATE bookings SET version = ?, state = ?, lapses = ?, persons = ?, purpose = ?, reason = ?, checked_in = ?,
          updated = ? WHERE id = ?
        """,
        [
          .integer(Int64(version)), .text(state.rawValue), .time(lapses), .integer(Int64(persons)), .text(purpose),
          .text(reason), checkedIn.map(SQLValue.time) ?? .null, .time(updated), .text(id),
        ])
    }
  }

  var event: SpaceV1.SpaceEvent {
    .with {
      $0.spaceId = space
      $0.bookingId = id
      $0.startsAt = starts.message
      $0.endsAt = ends.message
      $0.state = state.rawValue
    }
  }

  /// The booking with its state by the time of the answer.
  func message(at now: Timestamp) -> SpaceV1.Booking {
    .with {
      $0.id = id
      $0.version = version
      $0.spaceId = space
      $0.startsAt = starts.message
      $0.endsAt = ends.message
      $0.state = shown(at: now)
      $0.personId = person
      $0.enterpriseId = enterprise ?? ""
      $0.persons = persons
      $0.purpose = purpose
      $0.holdExpiresAt = state == .held ? lapses.message : nil
      $0.reason = reason
      $0.checkedInAt = checkedIn?.message
      $0.createdAt = created.message
      $0.updatedAt = updated.message
    }
  }

  private func shown(at now: Timestamp) -> SpaceV1.BookingState {
    let isOver = now >= lapses
    switch state {
    case .absent: return .unspecified
    case .held: return isOver ? .expired : .held
    case .pending: return isOver ? .refused : .pending
    case .confirmed: return isOver ? .noShow : .confirmed
    case .checkedIn: return .checkedIn
    case .cancelled: return .cancelled
    case .refused: return .refused
    case .expired: return .expired
    case .noShow: return .noShow
    }
  }
}

/// A span [start, end) of instants, in whole seconds.
struct BookingSpan: Sendable, Equatable {
  var starts: Timestamp
  var ends: Timestamp
  /// Seconds since 1970.
  var seconds: Range<Int64>

  /// From a request; nil, and the wrong fields noted, when it is none.
  init?(_ starts: GoogleProtobuf.Timestamp?, _ ends: GoogleProtobuf.Timestamp?, _ fields: inout FieldChecks) {
    func read(_ field: String, _ value: GoogleProtobuf.Timestamp?) -> Timestamp? {
      let time = value.flatMap { $0.nanos == 0 ? Timestamp($0) : nil }
      fields.require(time != nil, field, "MALFORMED", zh: "缺少,或不是整秒的时间", en: "is missing, or no time in whole seconds")
      return time
    }
    guard let starts = read("starts_at", starts), let ends = read("ends_at", ends) else { return nil }
    guard fields.require(starts < ends, "ends_at", "NOT_AFTER_START", zh: "应晚于开始时间", en: "must be after the start")
    else {
      return nil
    }
    self.starts = starts
    self.ends = ends
    seconds = starts.secondsAndNanoseconds.seconds..<ends.secondsAndNanoseconds.seconds
  }
}
