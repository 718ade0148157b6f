import Storage

extension IdentityHandler {
  /// What falls due among accounts: sessions whose time is up are ended, and with them their open streams.
  static var dueWork: [DueWork] {
    [
      .items("identity.sessions", every: .seconds(30)) { transaction, after, rowsMax in
        try DueWork.keys(
          "SELECT id FROM sessions WHERE ended IS NULL AND expires <= ? AND id > ? ORDER BY id LIMIT ?",
          [.time(transaction.now), .text(after), .integer(rowsMax)], in: transaction)
      } settle: { change, id in
        guard let session = try SessionRow.read(id, in: change), session.ended == nil, session.expires <= change.now
        else { return nil }
        try Sessions.end(id, of: session.account, .expired, in: change)
        return AuditNote(subject: session.account, details: ["session": id, "reason": EndReason.expired.rawValue])
      },
      breakGlassWork,
    ]
  }
}
