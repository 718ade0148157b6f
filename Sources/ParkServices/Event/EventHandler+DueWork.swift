import ParkRules
import Storage

extension EventHandler {
  /// Events whose end has passed are noted as over, and what was not used lapses.
  static var dueWork: [DueWork] {
    [
      .items("event.ends", every: .seconds(60)) { transaction, after, rowsMax in
        try DueWork.keys(
          """
          SELECT id FROM park_events WHERE state IN ('published', 'open', 'closed') AND ends <= ? AND id > ?
          ORDER BY id LIMIT ?
          """, [.time(transaction.now), .text(after), .integer(rowsMax)], in: transaction)
      } settle: { change, id in
        guard var row = try EventRow.find(id, in: change),
          case .moves(let next) = EventTables.event.resolve(
            from: row.storedState, .end, by: .clock,
            refusal: { _ in row.ends <= change.now ? nil : EventGuard.eventOver.label })
        else { return nil }
        let came = row.seats.checkedIn
        try RegistrationBooks.lapseAll(of: &row, in: change)
        row.storedState = next
        try row.save(in: change)
        try row.emit(EventKinds.ended, in: change)
        return AuditNote(subject: row.id, details: ["state": next.rawValue, "checked_in": "\(came)"])
      }
    ]
  }
}
