import ParkRules
import Storage

extension StatsHandler {
  /// What falls due in statistics: grants whose time is up end, with their exports; whoever watches a period is told that
  /// its filing days are over.
  static var dueWork: [DueWork] {
    [
      .items("stats.grants", every: .seconds(30)) { transaction, after, rowsMax in
        try DueWork.keys(
          "SELECT id FROM dataset_grants WHERE state = 'active' AND expires <= ? AND id > ? ORDER BY id LIMIT ?",
          [.time(transaction.now), .text(after), .integer(rowsMax)], in: transaction)
      } settle: { change, id in
        guard var row = try DatasetGrantRow.find(id, in: change), row.state == .active, row.expires <= change.now
        else { return nil }
        row.state = try change.resolve(StatisticsTables.grant, row.state, .expire, by: .clock, row.id, row.version)
        try row.update(in: change)
        let openCalls = change.park.openCalls
        change.afterCommit { openCalls.end(tagged: id, grantOver(id)) }
        return AuditNote(subject: id, details: ["state": row.state.rawValue])
      },
      .items("stats.periods", every: .seconds(60)) { transaction, after, rowsMax in
        try DueWork.keys(
          """
          SELECT id FROM stat_periods WHERE end_told IS NULL AND state = 'open' AND files_to < ? AND id > ?
          ORDER BY id LIMIT ?
          """, [.text(try transaction.now.shanghaiDay.description), .text(after), .integer(rowsMax)], in: transaction)
      } settle: { change, id in
        guard let row = try PeriodRow.find(id, in: change), row.state == .open,
          row.filesTo < (try change.now.shanghaiDay),
          try change.execute(
            "UPDATE stat_periods SET end_told = ? WHERE id = ? AND end_told IS NULL", [.time(change.now), .text(id)])
            == 1
        else { return nil }
        try row.emit("filing_ended", in: change)
        return AuditNote(subject: id, details: ["files_to": row.filesTo.description])
      },
    ]
  }
}
