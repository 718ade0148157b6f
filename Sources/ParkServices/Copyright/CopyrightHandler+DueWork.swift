import ParkRules
import Storage

extension CopyrightHandler {
  /// What falls due in copyright registration: corrections whose time has ended are abandoned.
  static var dueWork: [DueWork] {
    [
      .items("copyright.corrections", every: .seconds(60)) { transaction, after, rowsMax in
        try DueWork.keys(
          """
          SELECT id FROM copyright_works WHERE state = 'correction' AND correct_until <= ? AND id > ?
          ORDER BY id LIMIT ?
          """, [.time(transaction.now), .text(after), .integer(rowsMax)], in: transaction)
      } settle: { change, id in
        guard let row = try WorkRow.find(id, in: change), row.state == .correction,
          row.state(at: change.now) == .abandoned
        else { return nil }
        let step = WorkStep(due: row, in: change)
        try step.perform(.abandon)
        return AuditNote(subject: row.id, details: step.auditDetails())
      }
    ]
  }
}
