import ParkRules
import ParkSchemas
import Storage

extension PolicyHandler {
  /// What falls due among policies: a round whose last day is over is closed, and its watchers are told; officers are told,
  /// once, of a new fast award whose guide is late.
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
      },
      .items("policy.guides", every: .seconds(3600)) { transaction, after, rowsMax in
        // The guide comes with the first round.
        try DueWork.keys(
          """
          SELECT id FROM policies WHERE guide_due <> '' AND guide_told IS NULL AND guide_due < ? AND state = 'in_force'
            AND NOT EXISTS (SELECT 1 FROM rounds WHERE policy = policies.id) AND id > ? ORDER BY id LIMIT ?
          """, [.text(try transaction.now.shanghaiDay.description), .text(after), .integer(rowsMax)], in: transaction)
      } settle: { change, id in
        guard let row = try PolicyRow.find(id, in: change), row.guideDue < (try change.now.shanghaiDay.description)
        else { return nil }
        let told = try change.execute(
          """
          UPDATE policies SET guide_told = ? WHERE id = ? AND guide_told IS NULL AND state = 'in_force'
            AND NOT EXISTS (SELECT 1 FROM rounds WHERE policy = policies.id)
          """, [.time(change.now), .text(id)])
        guard told == 1 else { return nil }
        try change.emit(
          PolicyEvents.guideOverdue, subjects: [id], PolicyV1.PolicyEvent.with { $0.policy = .with { $0.id = id } })
        return AuditNote(subject: id, details: ["guide_due": row.guideDue])
      },
    ]
  }
}
