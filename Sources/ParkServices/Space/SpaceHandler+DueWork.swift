import ParkRules
import ParkSchemas
import RPCCore
import SchemaRuntime
import Storage

extension SpaceHandler {
  /// Bookings whose time has passed: holds, requests that nobody approved, and spans that nobody came for.
  static var dueWork: [DueWork] {
    [
      .items("space.bookings", every: .seconds(10)) { transaction, after, rowsMax in
        try DueWork.keys(
          """
          SELECT id FROM bookings WHERE state IN ('held', 'pending', 'confirmed') AND lapses <= ? AND id > ?
          ORDER BY id LIMIT ?
          """, [.time(transaction.now), .text(after), .integer(rowsMax)], in: transaction)
      } settle: { change, id in
        guard let row = try BookingRow.find(id, in: change), change.now >= row.lapses,
          [.held, .pending, .confirmed].contains(row.state), let space = try SpaceRow.find(row.space, in: change)
        else { return nil }
        let step = BookingStep(on: row, of: space, in: change)
        try step.perform(row.state == .confirmed ? .release : .expire, by: .clock)
        return AuditNote(subject: id, details: ["state": step.row.state.rawValue, "space": row.space])
      }
    ]
  }
}

/// Whom the steps of a booking are told: who booked.
enum SpaceNotifications {
  static let rules: [NotificationRule] = [
    ("booking.pending", "您的预订{subject}待审批", "Your booking {subject} waits for approval"),
    ("booking.confirmed", "您的预订{subject}已确认", "Your booking {subject} is confirmed"),
    ("booking.refused", "您的预订{subject}未获批准", "Your booking {subject} was not approved"),
    ("booking.cancelled", "您的预订{subject}已取消", "Your booking {subject} is cancelled"),
    ("booking.no_show", "您未到场,预订{subject}已释放", "You did not come: your booking {subject} was given free"),
  ].map { kind, zh, en in NotificationRule(on: kind, to: .accounts, zh: zh, en: en) }
}

/// What bookings hold of persons.
struct SpacePersonalData: PersonalDataSource {
  func records(of person: String, rowsMax: Int, in transaction: any ReadTransaction) throws -> [PersonalRecord] {
    try transaction.rows(
      "SELECT \(BookingRow.columns) FROM bookings WHERE person = ? ORDER BY id LIMIT ?",
      [.text(person), .integer(rowsMax)]
    ).map { row in
      let booking = try BookingRow(row)
      return PersonalRecord(
        section: "booking", recordID: booking.id, json: try booking.message(at: transaction.now).json())
    }
  }

  func matters(of person: String, in transaction: any ReadTransaction) throws -> [String] {
    try transaction.ids("SELECT id FROM bookings WHERE person = ?1", of: person)
  }

  /// Bookings stay under the account's id, which is a pseudonym then; what was said of them goes.
  func erase(_ person: String, in change: Change) throws {
    try change.execute("UPDATE bookings SET purpose = '', reason = '' WHERE person = ?", [.text(person)])
  }
}
