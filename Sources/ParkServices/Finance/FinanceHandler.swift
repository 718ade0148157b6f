import ParkRules
import ParkSchemas
import RPCCore
import Storage

/// Serves `cloudpark.finance.v1.FinanceService`.
///
/// A handler checks the request's fields, then lets a ``DemandStep`` carry out one action; tables and guards decide.
struct FinanceHandler: FinanceV1.FinanceServiceHandler {
  let park: ParkEnvironment

  init(_ park: ParkEnvironment) { self.park = park }

  /// Products of one page, unless the caller asks for fewer.
  static let pageRows = 50
  /// Products of one page at most.
  static let pageRowsMax = 200

  /// Carries out an action on one demand and answers with the demand.
  func act(
    _ action: FinanceDemandAction, on id: String, expectedVersion: UInt64, _ context: ServerContext,
    details: [String: String] = [:], prepare: @escaping @Sendable (DemandStep) throws -> Void = { _ in },
    effect: @escaping @Sendable (DemandStep) throws -> Void
  ) async throws -> FinanceV1.Demand {
    try await park.mutate(context) { change in
      let step = try DemandStep(id, expectedVersion: expectedVersion, in: change)
      try prepare(step)
      try step.perform(action, effect: effect)
      return try step.applied(details)
    }
  }

  func getDemand(_ request: FinanceV1.GetDemandRequest, _ context: ServerContext) async throws -> FinanceV1.Demand {
    try await park.query(context) { transaction, caller in
      let (row, viewer) = try DemandAccess.require(request.demandId, caller, in: transaction)
      return try FinanceMessages.demand(row, for: viewer, in: transaction)
    }
  }

  func listDemands(
    _ request: FinanceV1.ListDemandsRequest, _ responses: ResponseWriter<FinanceV1.Demand>, _ context: ServerContext
  ) async throws {
    let caller = context.caller
    if let own = caller.enterpriseID, !request.enterpriseId.isEmpty, request.enterpriseId != own {
      throw RPCError.notFound("enterprise", request.enterpriseId)
    }
    let state = request.state == .unspecified ? nil : FinanceDemandState(request.state)
    if request.state != .unspecified, state == nil {
      throw RPCError.invalid("state", "UNKNOWN", BilingualText(zh: "未知状态", en: "no state is numbered so"))
    }
    let enterprise = caller.enterpriseID ?? (caller.isActing(.districtOfficer) ? request.enterpriseId : "")
    let filter = SQLFilter()
      .equal("state", state.map { .text($0.rawValue) })
      .equal("enterprise", enterprise.isEmpty ? nil : .text(enterprise))
    try await park.streamRows(context, to: responses, from: SQLFilter.beforeNewest) {
      transaction, caller, after, rowsMax in
      let rows = try transaction.rows(
        "SELECT \(DemandRow.columns) FROM finance_demands WHERE id < ?\(filter.sql) ORDER BY id DESC LIMIT ?",
        [.text(after)] + filter.arguments + [.integer(rowsMax)]
      ).map(DemandRow.init)
      let lens = try caller.institutionID.map { try LenderLens($0, in: transaction) }
      let items = try rows.compactMap { row -> FinanceV1.Demand? in
        let viewer =
          try lens.map { try $0.viewer(row, in: transaction) }
          ?? DemandAccess.viewer(row, caller, in: transaction)
        return try viewer.map { try FinanceMessages.demand(row, for: $0, in: transaction) }
      }
      return RowPage(items, next: rows.count < rowsMax ? nil : rows.last?.id)
    }
  }
}
