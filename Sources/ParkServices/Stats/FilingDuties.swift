import ParkRules
import ParkSchemas
import RPCCore
import Storage

/// What enterprises have to file, and whether they have: the last four quarters that were opened count.
///
/// An enterprise has the duty to file a form when it was first verified before the period's first filing day and the form
/// is for it; to be verified anew frees it of none. The duty is kept by handing a report in, and broken when the last filing day is over, or the period locked,
/// without that.
enum FilingDuties {
  static let periodsMax = 4

  /// Whether a duty is broken on a day. For an enterprise that was never verified there is none.
  static func isBroken(
    by enterprise: EnterpriseRow, on day: CivilDate, in transaction: any ReadTransaction
  ) throws -> Bool {
    try transaction.row(
      "SELECT 1 AS found FROM (\(duties)) WHERE filed = 0 AND (files_to < ? OR state = 'locked') LIMIT 1",
      arguments(enterprise) + [.text(day.description)]) != nil
  }

  static func standing(
    of enterprise: EnterpriseRow, on day: CivilDate, in transaction: any ReadTransaction
  ) throws -> StatsV1.FilingStanding {
    let today = day.description
    let rows = try transaction.rows(
      "SELECT * FROM (\(duties)) ORDER BY year DESC, quarter DESC, place", arguments(enterprise))
    return try .with {
      $0.enterpriseId = enterprise.id
      $0.duties = try rows.map { row in
        let filed = try row.boolean("filed")
        let isOver = try row.text("files_to") < today || row.text("state") == "locked"
        return try .with {
          $0.periodId = try row.text("period")
          $0.formCode = try row.text("code")
          $0.filesTo = try row.text("files_to")
          $0.reportId = try row.optionalText("report") ?? ""
          $0.filed = filed
          $0.overdue = !filed && isOver
        }
      }
      $0.inGoodStanding = enterprise.profile.filesStatistics && !$0.duties.contains(where: \.overdue)
    }
  }

  private static let duties = """
    SELECT p.id AS period, p.year, p.quarter, p.files_to, p.state, f.code, f.place, r.id AS report,
      coalesce(r.revisions, 0) > 0 AS filed
    FROM (SELECT * FROM stat_periods ORDER BY year DESC, quarter DESC LIMIT \(periodsMax)) p
    JOIN enterprises e ON e.id = ?
    JOIN stat_period_forms f ON f.period = p.id
    LEFT JOIN reports r ON r.enterprise = e.id AND r.period = p.id AND r.form_code = f.code
    WHERE p.begins > e.first_verified AND (f.obligation = 'verified' OR (f.obligation = 'designated_size' AND ?))
    """

  private static func arguments(_ enterprise: EnterpriseRow) -> [SQLValue] {
    [.text(enterprise.id), .boolean(enterprise.profile.designatedSize == .above)]
  }
}

extension StatsHandler {
  func getFilingStanding(
    _ request: StatsV1.GetFilingStandingRequest, _ context: ServerContext
  ) async throws -> StatsV1.FilingStanding {
    try EnterpriseHandler.check(request.enterpriseId, orOwn: context.caller)
    return try await park.query(context) { transaction, caller in
      let row = try EnterpriseHandler.find(request.enterpriseId, for: caller, in: transaction)
      return try FilingDuties.standing(of: row, on: try transaction.now.shanghaiDay, in: transaction)
    }
  }
}
