import ParkRules
import ParkSchemas
import RPCCore
import Storage

/// A row of `event_registrations`: one person's registration for one event.
struct RegistrationRow: Sendable {
  var id: String
  var event: String
  var account: String
  var state: RegistrationState
  /// The order of arrival within the event, from 1.
  var sequence: Int64
  var created: Timestamp
  var changed: Timestamp
  var checkedIn: Timestamp?

  static let columns = "id, event, account, state, sequence, created, changed, checked_in"

  init(_ row: Row) throws {
    id = try row.text("id")
    event = try row.text("event")
    account = try row.text("account")
    state = try row.name("state")
    sequence = try row.integer("sequence")
    created = try row.time("created")
    changed = try row.time("changed")
    checkedIn = try row.optionalTime("checked_in")
  }

  init(id: String, event: String, account: String, state: RegistrationState, sequence: Int64, at now: Timestamp) {
    self.id = id
    self.event = event
    self.account = account
    self.state = state
    self.sequence = sequence
    created = now
    changed = now
  }

  static func find(_ id: String, in transaction: any ReadTransaction) throws -> RegistrationRow? {
    try transaction.row("SELECT \(columns) FROM event_registrations WHERE id = ?", [.text(id)])
      .map(RegistrationRow.init)
  }

  /// A person's own registration, or NOT_FOUND.
  static func own(_ id: String, of account: String, in transaction: any ReadTransaction) throws -> RegistrationRow {
    guard let row = try find(id, in: transaction), row.account == account else {
      throw RPCError.notFound("registration", id)
    }
    return row
  }

  /// The one registration of a person for an event that lives.
  static func live(of account: String, for event: String, in transaction: any ReadTransaction) throws
    -> RegistrationRow?
  {
    try transaction.row(
      """
      SELECT \(columns) FROM event_registrations
      WHERE event = ? AND account = ? AND state IN ('confirmed', 'waiting', 'checked_in')
      """, [.text(event), .text(account)]
    ).map(RegistrationRow.init)
  }

  func insert(in change: Change) throws {
    try change.execute(
      "INSERT INTO event_registrations (\(Self.columns)) VALUES (?, ?, ?, ?, ?, ?, ?, NULL)",
      [
        .text(id), .text(event), .text(account), .text(state.rawValue), .integer(sequence), .time(created),
        .time(changed),
      ])
  }

  mutating func move(to next: RegistrationState, in change: Change) throws {
    state = next
    changed = change.now
    checkedIn = next == .checkedIn ? change.now : nil
    try change.execute(
      "UPDATE event_registrations SET state = ?, changed = ?, checked_in = ? WHERE id = ?",
      [.text(state.rawValue), .time(changed), checkedIn.map(SQLValue.time) ?? .null, .text(id)])
  }

  /// The contract's message, with the place in the line.
  func message(in transaction: any ReadTransaction) throws -> EventV1.Registration {
    var before: Int64 = 0
    if state == .waiting {
      before =
        try transaction.row(
          "SELECT count(*) AS n FROM event_registrations WHERE event = ? AND state = 'waiting' AND sequence < ?",
          [.text(event), .integer(sequence)])?.integer("n") ?? 0
    }
    return .with {
      $0.id = id
      $0.eventId = event
      $0.state = state.message
      $0.sequence = UInt64(clamping: sequence)
      $0.waitingBefore = UInt32(clamping: before)
      $0.createdAt = created.message
      $0.changedAt = changed.message
    }
  }
}

extension RegistrationState {
  /// The contract's value.
  var message: EventV1.RegistrationState {
    switch self {
    case .absent: .unspecified
    case .confirmed: .confirmed
    case .waiting: .waiting
    case .cancelled: .cancelled
    case .checkedIn: .checkedIn
    case .lapsed: .lapsed
    }
  }

  /// The state of a filter; nil for any, and for values this program does not know.
  init?(_ message: EventV1.RegistrationState) {
    guard message != .unspecified, let state = Self.allCases.first(where: { $0.message == message }) else { return nil }
    self = state
  }
}

extension EventState {
  /// The contract's value.
  var message: EventV1.EventState {
    switch self {
    case .absent: .unspecified
    case .draft: .draft
    case .published: .published
    case .open: .open
    case .closed: .closed
    case .cancelled: .cancelled
    case .ended: .ended
    }
  }
}
