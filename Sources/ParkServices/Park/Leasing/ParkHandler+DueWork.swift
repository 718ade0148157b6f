import ParkRules
import Storage

extension ParkHandler {
  /// Holds whose time has passed are tidied up, with the offers that stood on them, and the watchers are told.
  static var dueWork: [DueWork] {
    [
      .items("park.holds", every: .seconds(10)) { transaction, after, rowsMax in
        try DueWork.keys(
          "SELECT id FROM unit_holds WHERE state = 'active' AND expires <= ? AND id > ? ORDER BY id LIMIT ?",
          [.time(transaction.now), .text(after), .integer(rowsMax)], in: transaction)
      } settle: { change, id in
        guard var hold = try HoldRow.find(id, in: change), hold.state == .active, !hold.isLiving(at: change.now) else {
          return nil
        }
        try hold.step(.expire, by: .clock, in: change)
        return AuditNote(subject: id, details: ["state": hold.state.rawValue, "unit": hold.unit])
      },
      .items("park.offers", every: .seconds(10)) { transaction, after, rowsMax in
        try DueWork.keys(
          """
          SELECT l.id FROM leases l WHERE l.state = 'offered' AND l.id > ? AND NOT EXISTS (
            SELECT 1 FROM unit_holds h WHERE h.enquiry = l.enquiry AND h.state = 'active' AND h.expires > ?)
          ORDER BY l.id LIMIT ?
          """, [.text(after), .time(transaction.now), .integer(rowsMax)], in: transaction)
      } settle: { change, id in
        guard let row = try LeaseRow.find(id, in: change), row.state == .offered,
          try HoldRow.living(ofEnquiry: row.enquiry, in: change) == nil
        else { return nil }
        let step = try LeaseStep(on: row, in: change)
        try step.perform(.lapse, by: .clock)
        return AuditNote(subject: id, details: ["state": step.row.state.rawValue, "unit": row.unit])
      },
      renewalWork,
    ]
  }
}
