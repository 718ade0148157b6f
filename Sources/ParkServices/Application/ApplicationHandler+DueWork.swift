import ParkSchemas
import Storage

extension ApplicationHandler {
  /// What falls due among cases: whoever watches a case is told that its public notice has ended, once; and fast awards
  /// that are not paid in time.
  static var dueWork: [DueWork] {
    [
      .items("application.notices", every: .seconds(30)) { transaction, after, rowsMax in
        try DueWork.keys(
          "SELECT id FROM notices WHERE end_told IS NULL AND ends <= ? AND id > ? ORDER BY id LIMIT ?",
          [.time(transaction.now), .text(after), .integer(rowsMax)], in: transaction)
      } settle: { change, id in
        let told = try change.execute(
          "UPDATE notices SET end_told = ? WHERE id = ? AND end_told IS NULL AND ends <= ?",
          [.time(change.now), .text(id), .time(change.now)])
        guard told == 1 else { return nil }
        let entries = try change.rows(
          """
          SELECT a.id, a.enterprise, a.round FROM notice_entries e JOIN applications a ON a.id = e.application
          WHERE e.notice = ? ORDER BY a.id
          """, [.text(id)])
        for entry in entries {
          try change.emit(
            "application.notice_ended",
            subjects: [try entry.text("id"), try entry.text("enterprise"), try entry.text("round")],
            ApplicationV1.ApplicationEvent.with { $0.action = "notice_ended" })
        }
        return AuditNote(subject: id, details: ["cases": "\(entries.count)"])
      },
      PaymentTerms.dueWork,
    ]
  }
}
