import ParkRules
import Storage

extension PolicyHandler {
  /// What falls due among policies: a round whose last day is over is closed, and its watchers are told.
  static var dueWork: [DueWork] {
    [
      .items("policy.rounds", every: .seconds(60)) { transaction, after, rowsMax in
        try DueWork.keys(
          "SELECT id FROM rounds WHERE state = 'open' AND closes_on < ? AND id > ? ORDER BY id LIMIT ?",
          [.text(try transaction.now.shanghaiDay.description), .text(after), .integer(rowsMax)], in: transaction)
      } settle: { change, id in
        guard var round = try RoundRow.find(id, in: change), round.state == .open,
          round.closesOn < (try change.now.shanghaiDay),
          case .moves(let closed) = PolicyTables.round.resolve(
            from: round.state, .close, by: .clock, refusal: { _ in BilingualText?.none })
        else { return nil }
        round.state = closed
        round.version += 1
        round.closed = change.now
        round.closeReason = "申报期已于\(round.closesOn)届满"
        try round.update(in: change)
        try change.emitPolicy(.roundClosed, policy: round.policy, round: round.id)
        return AuditNote(
          subject: round.id, details: ["state": closed.rawValue, "closes_on": round.closesOn.description])
      }
    ]
  }
}
