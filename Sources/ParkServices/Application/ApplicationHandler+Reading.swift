import ParkRules
import ParkSchemas
import RPCCore
import Storage

extension ApplicationHandler {
  func getApplication(
    _ request: ApplicationV1.GetApplicationRequest, _ context: ServerContext
  ) async throws -> ApplicationV1.Application {
    try await park.query(context) { transaction, caller in
      let (row, viewer) = try CaseAccess.require(request.applicationId, caller, in: transaction)
      return try CaseMessages.application(row, for: viewer, caller, in: transaction)
    }
  }

  func listApplications(
    _ request: ApplicationV1.ListApplicationsRequest, _ responses: ResponseWriter<ApplicationV1.ApplicationSummary>,
    _ context: ServerContext
  ) async throws {
    let caller = context.caller
    if let own = caller.enterpriseID, !request.enterpriseId.isEmpty, request.enterpriseId != own {
      throw RPCError.notFound("enterprise", request.enterpriseId)
    }
    guard let own = CaseAccess.filter(caller) else { return }
    let filter = try Self.narrowed(own, by: request)
    try await park.streamRows(context, to: responses, from: SQLFilter.beforeNewest) { transaction, _, after, rowsMax in
      let columns = CaseRow.columns.split(separator: ",").map { "a." + $0.filter { !$0.isWhitespace } }
      let rows = try transaction.rows(
        """
        SELECT \(columns.joined(separator: ", ")), coalesce(e.name_zh, '') AS enterprise_name
        FROM applications a LEFT JOIN enterprises e ON e.id = a.enterprise
        WHERE a.id < ?\(filter.sql) ORDER BY a.id DESC LIMIT ?
        """, [.text(after)] + filter.arguments + [.integer(rowsMax)])
      let today = try transaction.now.shanghaiDay
      let items = try rows.map {
        try CaseMessages.summary(CaseRow($0), enterpriseName: $0.text("enterprise_name"), on: today)
      }
      return RowPage(items, next: rows.count < rowsMax ? nil : items.last?.id)
    }
  }

  private static func narrowed(
    _ filter: SQLFilter, by request: ApplicationV1.ListApplicationsRequest
  ) throws -> SQLFilter {
    var state: SQLValue?
    if request.state != .unspecified {
      guard let wanted = CaseState(request.state) else {
        throw RPCError.invalid("state", "UNKNOWN", BilingualText(zh: "未知状态", en: "no state is numbered so"))
      }
      state = .text(wanted.rawValue)
    }
    var filter = filter
    if !request.dueBy.isEmpty {
      var fields = FieldChecks()
      let day = fields.read("due_by") { try CivilDate(request.dueBy) }
      try fields.finish()
      if let day { filter = PaymentTerms.filter(dueBy: day, filter) }
    }
    return filter.equal("a.state", state)
      .equal("a.policy", request.policyId.isEmpty ? nil : .text(request.policyId))
      .equal("a.round", request.roundId.isEmpty ? nil : .text(request.roundId))
      .equal("a.enterprise", request.enterpriseId.isEmpty ? nil : .text(request.enterpriseId))
  }

  func listLedgerEntries(
    _ request: ApplicationV1.ListLedgerEntriesRequest, _ responses: ResponseWriter<ApplicationV1.LedgerEntry>,
    _ context: ServerContext
  ) async throws {
    _ = try await park.query(context) { transaction, _ in try RoundRow.require(request.roundId, in: transaction).id }
    let filter = SQLFilter().equal(
      "application", request.applicationId.isEmpty ? nil : .text(request.applicationId))
    try await park.streamRows(context, to: responses, from: Int64(0)) { transaction, _, after, rowsMax in
      let rows = try transaction.rows(
        "SELECT * FROM ledger_entries WHERE round = ? AND sequence > ?\(filter.sql) ORDER BY sequence LIMIT ?",
        [.text(request.roundId), .integer(after)] + filter.arguments + [.integer(rowsMax)])
      return RowPage(
        try rows.map(LedgerBooks.message), next: rows.count < rowsMax ? nil : try rows.last?.integer("sequence"))
    }
  }

  func watchApplication(
    _ request: ApplicationV1.WatchApplicationRequest, _ responses: ResponseWriter<ApplicationV1.ApplicationEvent>,
    _ context: ServerContext
  ) async throws {
    var filter = request
    filter.cursor = []
    let caller = context.caller
    let id = request.applicationId
    _ = try await park.query(context) { transaction, caller in
      try CaseAccess.require(id, caller, in: transaction).row.id
    }
    let plan = WatchPlan<ApplicationV1.ApplicationEvent>(
      filter: EventFilter(kinds: [], subjects: [id]),
      snapshot: { transaction in
        let (row, viewer) = try CaseAccess.require(id, caller, in: transaction)
        return [
          try .with {
            $0.kind = .snapshot
            $0.application = try CaseMessages.application(row, for: viewer, caller, in: transaction)
            $0.occurredAt = row.updated.message
          }
        ]
      },
      update: { event, transaction in
        var update = try ApplicationV1.ApplicationEvent(packed: event.payload)
        // Who may not see the case any more (an expert with a conflict) is told nothing of it.
        guard let row = try CaseRow.find(id, in: transaction),
          let viewer = try CaseAccess.viewer(row, caller, in: transaction)
        else { return nil }
        update.kind = .changed
        update.application = try CaseMessages.application(row, for: viewer, caller, in: transaction)
        update.occurredAt = event.time.message
        return update
      },
      setCursor: { update, cursor in
        update.cursor = cursor
        if update.kind == .unspecified { update.kind = .bookmark }
      })
    try await park.watch(context, cursor: request.cursor, request: filter, to: responses, plan)
  }
}
