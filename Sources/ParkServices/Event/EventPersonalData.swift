import ParkRules
import ParkSchemas
import SchemaRuntime
import Storage

/// What the event service holds of persons: their registrations.
struct EventPersonalData: PersonalDataSource {
  func records(of person: String, rowsMax: Int, in transaction: any ReadTransaction) throws -> [PersonalRecord] {
    try transaction.rows(
      "SELECT \(RegistrationRow.columns) FROM event_registrations WHERE account = ? ORDER BY id LIMIT ?",
      [.text(person), .integer(rowsMax)]
    ).map { row in
      let registration = try RegistrationRow(row)
      return PersonalRecord(
        section: "event_registration", recordID: registration.id,
        json: try registration.message(in: transaction).json())
    }
  }

  func matters(of person: String, in transaction: any ReadTransaction) throws -> [String] {
    try transaction.ids("SELECT id FROM event_registrations WHERE account = ?1", of: person)
  }

  /// Seats and places in lines of events to come are given up, and the lines move up; the rest stays under the
  /// account's id, which is a pseudonym then.
  func erase(_ person: String, in change: Change) throws {
    let live = try change.rows(
      """
      SELECT \(RegistrationRow.columns) FROM event_registrations
      WHERE account = ? AND state IN ('confirmed', 'waiting') ORDER BY id
      """, [.text(person)]
    ).map(RegistrationRow.init)
    for var registration in live {
      guard var row = try EventRow.find(registration.event, in: change), change.now < row.starts else { continue }
      try RegistrationBooks.giveUp(&registration, of: &row, in: change)
    }
  }
}
