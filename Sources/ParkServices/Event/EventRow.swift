import ParkRules
import ParkSchemas
import RPCCore
import Storage

/// A row of `park_events`, without the description.
struct EventRow: Sendable {
  var id: String
  var version: UInt64
  /// As stored; ``state(at:)`` is what counts.
  var storedState: EventState
  var organiser: String
  var titleZh: String
  var titleEn: String
  var place: String
  var starts: Timestamp
  var ends: Timestamp
  var registrationFrom: Timestamp?
  var registrationUntil: Timestamp?
  var seats: EventSeats
  /// Registrations so far; each takes the next number.
  var arrivals: Int64
  var cancelReason: String
  var created: Timestamp
  var createdBy: String

  static let columns = """
    id, version, state, organiser, title_zh, title_en, place, starts, ends, registration_from, registration_until,
    capacity, held, confirmed, waiting, waitlist_max, checked_in, arrivals, cancel_reason, created, created_by
    """

  init(_ row: Row) throws {
    id = try row.text("id")
    version = UInt64(clamping: try row.integer("version"))
    storedState = try row.name("state")
    organiser = try row.text("organiser")
    titleZh = try row.text("title_zh")
    titleEn = try row.text("title_en")
    place = try row.text("place")
    starts = try row.time("starts")
    ends = try row.time("ends")
    registrationFrom = try row.optionalTime("registration_from")
    registrationUntil = try row.optionalTime("registration_until")
    seats = EventSeats(
      capacity: try row.integer("capacity"), held: try row.integer("held"), confirmed: try row.integer("confirmed"),
      waiting: try row.integer("waiting"), waitlistMax: try row.integer("waitlist_max"),
      checkedIn: try row.integer("checked_in"))
    arrivals = try row.integer("arrivals")
    cancelReason = try row.text("cancel_reason")
    created = try row.time("created")
    createdBy = try row.text("created_by")
  }

  /// A draft that is created now.
  init(id: String, organiser: String, _ facts: EventFacts, by account: String, at now: Timestamp) {
    self.id = id
    version = 1
    storedState = .draft
    self.organiser = organiser
    (titleZh, titleEn, place) = (facts.titleZh, facts.titleEn, facts.place)
    (starts, ends) = (facts.starts, facts.ends)
    seats = EventSeats(capacity: facts.capacity, held: facts.held, waitlistMax: facts.waitlistMax)
    arrivals = 0
    cancelReason = ""
    created = now
    createdBy = account
  }

  /// The state by the clock: an event is over when its end has passed, whether or not anybody has noted it.
  func state(at now: Timestamp) -> EventState {
    switch storedState {
    case .published, .open, .closed: ends <= now ? .ended : storedState
    default: storedState
    }
  }

  /// Whether it takes registrations: open, and within its window.
  func takesRegistrations(at now: Timestamp) -> Bool {
    state(at: now) == .open && (registrationFrom.map { $0 <= now } ?? false)
      && (registrationUntil.map { now < $0 } ?? false)
  }

  /// When the gate opens.
  var gateOpens: Timestamp { starts - .seconds(EventTables.gateOpensBeforeSeconds) }

  /// Whether the caller acts for the organiser.
  func isManaged(by caller: Caller) -> Bool {
    guard caller.isActing(.parkStaff, .enterpriseAdmin, .enterpriseStaff, .districtOfficer) else { return false }
    return caller.tenant == organiser
  }

  /// What searches look at. Registrations do not name it in their updates, so the index is left alone in a rush.
  private var search: String { SearchText.column([titleZh, titleEn, place]) }

  static func find(_ id: String, in transaction: any ReadTransaction) throws -> EventRow? {
    try transaction.row("SELECT \(columns) FROM park_events WHERE id = ?", [.text(id)]).map(EventRow.init)
  }

  /// The event, if the caller may see it: a draft is its organiser's.
  static func visible(_ id: String, to caller: Caller, in transaction: any ReadTransaction) throws -> EventRow {
    guard let row = try find(id, in: transaction), row.storedState != .draft || row.isManaged(by: caller) else {
      throw RPCError.notFound("event", id)
    }
    return row
  }

  /// The event, if the caller acts for its organiser.
  static func managed(_ id: String, by caller: Caller, in transaction: any ReadTransaction) throws -> EventRow {
    guard let row = try find(id, in: transaction), row.isManaged(by: caller) else {
      throw RPCError.notFound("event", id)
    }
    return row
  }

  func insert(_ description: String, in change: Change) throws {
    try change.execute(
      """
      INSERT INTO park_events (\(Self.columns), search)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, NULL, NULL, ?, ?, 0, 0, ?, 0, 0, '', ?, ?, ?)
      """,
      [
        .text(id), .integer(Int64(clamping: version)), .text(storedState.rawValue), .text(organiser), .text(titleZh),
        .text(titleEn), .text(place), .time(starts), .time(ends), .integer(seats.capacity), .integer(seats.held),
        .integer(seats.waitlistMax), .time(created), .text(createdBy), .text(search),
      ])
    try change.execute(
      "INSERT INTO event_descriptions (event, description) VALUES (?, ?)", [.text(id), .text(description)])
  }

  /// Writes what the organiser changes: facts, window, state. Seats are written too.
  mutating func save(in change: Change) throws {
    version += 1
    try change.execute(
      """
      UPDATE park_events SET version = ?, state = ?, title_zh = ?, title_en = ?, place = ?, starts = ?, ends = ?,
        registration_from = ?, registration_until = ?, cancel_reason = ?, search = ? WHERE id = ?
      """,
      [
        .integer(Int64(clamping: version)), .text(storedState.rawValue), .text(titleZh), .text(titleEn), .text(place),
        .time(starts), .time(ends), registrationFrom.map(SQLValue.time) ?? .null,
        registrationUntil.map(SQLValue.time) ?? .null, .text(cancelReason), .text(search), .text(id),
      ])
    try saveSeats(in: change)
  }

  /// Writes the counts only: what registrations change.
  func saveSeats(in change: Change) throws {
    try change.execute(
      """
      UPDATE park_events SET capacity = ?, held = ?, confirmed = ?, waiting = ?, waitlist_max = ?, checked_in = ?,
        arrivals = ? WHERE id = ?
      """,
      [
        .integer(seats.capacity), .integer(seats.held), .integer(seats.confirmed), .integer(seats.waiting),
        .integer(seats.waitlistMax), .integer(seats.checkedIn), .integer(arrivals), .text(id),
      ])
  }
}
