import ParkRules
import ParkSchemas
import RPCCore
import Storage

/// Serves `cloudpark.copyright.v1.CopyrightService`.
///
/// A handler checks the request's fields, then lets a ``WorkStep`` carry out one action; the table and its guards decide.
struct CopyrightHandler: CopyrightV1.CopyrightServiceHandler {
  let park: ParkEnvironment

  init(_ park: ParkEnvironment) { self.park = park }

  /// Carries out an action on one work and answers with the work.
  func act(
    _ action: WorkAction, on id: String, expectedVersion: UInt64, _ context: ServerContext,
    prepare: @escaping @Sendable (WorkStep) throws -> Void = { _ in },
    effect: @escaping @Sendable (WorkStep) throws -> Void = { _ in }
  ) async throws -> CopyrightV1.Work {
    try await park.mutate(context) { change in
      let step = try WorkStep(id, expectedVersion: expectedVersion, in: change)
      try prepare(step)
      try step.perform(action, effect: effect)
      return try step.applied()
    }
  }

  func getWork(_ request: CopyrightV1.GetWorkRequest, _ context: ServerContext) async throws -> CopyrightV1.Work {
    try await park.query(context) { transaction, caller in
      try WorkAccess.require(request.workId, caller, in: transaction).message(in: transaction)
    }
  }

  func listWorks(
    _ request: CopyrightV1.ListWorksRequest, _ responses: ResponseWriter<CopyrightV1.Work>, _ context: ServerContext
  ) async throws {
    if request.state != .unspecified, WorkState(request.state) == nil {
      throw RPCError.invalid("state", "UNKNOWN", BilingualText(zh: "未知状态", en: "no state is numbered so"))
    }
    let caller = context.caller
    let own = caller.enterpriseID
    let filter = SQLFilter()
      .equal("enterprise", own.map(SQLValue.text))
      .equal("category", request.category == .unspecified ? nil : .integer(request.category.rawValue))
    try await park.streamRows(context, to: responses, from: "") { transaction, caller, after, rowsMax in
      let source = try transaction.search("copyright_works", for: request.text, beyond: after, newestFirst: true)
      let rows = try transaction.rows(
        """
        SELECT \(WorkRow.columns) FROM \(source.from) WHERE \(source.condition)\(filter.sql)
        ORDER BY \(source.order) LIMIT ?
        """, source.arguments + filter.arguments + [.integer(rowsMax)]
      ).map(WorkRow.init)
      // The state depends on the clock, so it is told apart here and not in the query.
      let wanted = try rows.filter {
        try (request.state == .unspecified || $0.state(at: transaction.now).message == request.state)
          && WorkAccess.mayView($0, caller, in: transaction)
      }
      return RowPage(
        try wanted.map { try $0.message(in: transaction) }, next: rows.count < rowsMax ? nil : rows.last?.id)
    }
  }
}
