import ParkRules
import RPCCore
import Storage

/// What moves several registrations of one event at once: the line moves up, or everything lapses.
enum RegistrationBooks {
  /// Accounts that one event of the log names; it allows 64 subjects.
  private static let accountsPerEvent = 60

  /// Gives the free seats to those who wait, first come, first served; the accounts that have a seat now, in their
  /// order. The caller writes the row.
  static func promote(in row: inout EventRow, _ change: Change) throws -> [String] {
    let state = row.storedState
    guard state == .published || state == .open || state == .closed, row.seats.waiting > 0, row.seats.free > 0 else {
      return []
    }
    let first = try change.rows(
      "SELECT account, sequence FROM event_registrations WHERE event = ? AND state = 'waiting' ORDER BY sequence LIMIT ?",
      [.text(row.id), .integer(row.seats.free)])
    guard let last = first.last else { return [] }
    let moved = try change.execute(
      """
      UPDATE event_registrations SET state = 'confirmed', changed = ?
      WHERE event = ? AND state = 'waiting' AND sequence <= ?
      """, [.time(change.now), .text(row.id), .integer(try last.integer("sequence"))])
    row.seats.waiting -= Int64(moved)
    row.seats.confirmed += Int64(moved)
    return try first.map { try $0.text("account") }
  }

  /// Tells those who have a seat now.
  static func tell(_ promoted: [String], of row: EventRow, in change: Change) throws {
    for start in stride(from: 0, to: promoted.count, by: accountsPerEvent) {
      let accounts = Array(promoted[start..<min(promoted.count, start + accountsPerEvent)])
      try row.emit(EventKinds.promoted, about: accounts, in: change)
    }
  }

  /// Everything that was not used lapses: the event is over or called off. The caller writes the row.
  static func lapseAll(of row: inout EventRow, in change: Change) throws {
    try change.execute(
      """
      UPDATE event_registrations SET state = 'lapsed', changed = ?
      WHERE event = ? AND state IN ('confirmed', 'waiting')
      """, [.time(change.now), .text(row.id)])
    row.seats.waiting = 0
    row.seats.confirmed = row.seats.checkedIn
  }

  /// Gives a registration up that has a seat or waits, and moves the line up.
  static func giveUp(_ registration: inout RegistrationRow, of row: inout EventRow, in change: Change) throws {
    if registration.state == .confirmed { row.seats.confirmed -= 1 } else { row.seats.waiting -= 1 }
    try registration.move(to: .cancelled, in: change)
    let promoted = try promote(in: &row, change)
    try row.saveSeats(in: change)
    try row.emit(EventKinds.givenUp, about: [registration.account], in: change)
    try tell(promoted, of: row, in: change)
  }
}
