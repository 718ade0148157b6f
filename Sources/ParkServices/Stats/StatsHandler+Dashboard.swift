import ParkRules
import ParkSchemas
import RPCCore
import Storage

extension StatsHandler {
  func watchDashboard(
    _ request: StatsV1.WatchDashboardRequest, _ responses: ResponseWriter<StatsV1.Dashboard>, _ context: ServerContext
  ) async throws {
    var filter = request
    filter.cursor = []
    let (caller, id) = (context.caller, request.periodId)
    _ = try await park.query(context) { transaction, _ in try PeriodRow.require(id, in: transaction).id }
    // What is one's own has subjects of its own, so that nobody is woken by the others' reports.
    let subjects: Set<String> = caller.isDistrict ? [id] : [id + "/" + caller.tenant]
    var plan = WatchPlan<StatsV1.Dashboard>(
      filter: EventFilter(kinds: [], subjects: subjects),
      snapshot: { [try Self.dashboard(id, caller, in: $0)] },
      update: { _, transaction in try Self.dashboard(id, caller, in: transaction) },
      setCursor: { $0.cursor = $1 })
    plan.coalescing = park.settings.dashboardInterval
    try await park.watch(context, cursor: request.cursor, request: filter, to: responses, plan)
  }

  /// The counts of the district, of a park, or of one enterprise.
  private static func dashboard(_ id: String, _ caller: Caller, in transaction: any ReadTransaction) throws
    -> StatsV1.Dashboard
  {
    let period = try PeriodRow.require(id, in: transaction)
    var filter = SQLFilter()
    if let park = caller.parkID {
      filter = filter.equal("park", .text(park))
    } else if !caller.isDistrict {
      filter = filter.equal("enterprise", .text(caller.tenant))
    }
    let rows = try transaction.rows(
      """
      SELECT form_code, state, count(*) AS n, coalesce(sum(revisions > 0), 0) AS filed FROM reports
      WHERE period = ?\(filter.sql) GROUP BY form_code, state ORDER BY form_code, state
      """, [.text(id)] + filter.arguments)
    return try .with {
      $0.period = period.message
      $0.counts = try rows.map { row in
        let state: ReportState = try row.name("state")
        return try .with {
          $0.formCode = try row.text("form_code")
          $0.state = state.message
          $0.reports = UInt64(clamping: try row.integer("n"))
        }
      }
      $0.filed = try rows.reduce(0) { $0 + UInt64(clamping: try $1.integer("filed")) }
      $0.asOf = transaction.now.message
    }
  }
}
