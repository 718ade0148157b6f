import ParkRules
import ParkSchemas
import RPCCore
import Storage

/// Serves `cloudpark.policy.v1.PolicyService`.
struct PolicyHandler: PolicyV1.PolicyServiceHandler {
  let park: ParkEnvironment

  init(_ park: ParkEnvironment) { self.park = park }

  func getPolicy(_ request: PolicyV1.GetPolicyRequest, _ context: ServerContext) async throws -> PolicyV1.Policy {
    if !request.policyId.isEmpty {
      return try await park.query(context) { transaction, _ in
        try PolicyRow.require(request.policyId, in: transaction).message
      }
    }
    var fields = FieldChecks()
    let number = fields.read("document_number") { try DocumentNumber(request.documentNumber) }?.description ?? ""
    try fields.finish()
    return try await park.query(context) { transaction, _ in
      let row = try transaction.row(
        """
        SELECT \(PolicyRow.columns) FROM policies WHERE document_number = ?
        ORDER BY CASE state WHEN 'in_force' THEN 0 ELSE 1 END, id DESC LIMIT 1
        """, [.text(number)])
      guard let row else { throw RPCError.notFound("policy", number) }
      return try PolicyRow(row).message
    }
  }

  func listPolicies(
    _ request: PolicyV1.ListPoliciesRequest, _ responses: ResponseWriter<PolicyV1.Policy>, _ context: ServerContext
  ) async throws {
    let filter = SQLFilter()
      .equal("state", request.state == .unspecified ? nil : .text(request.state == .inForce ? "in_force" : "repealed"))
      .equal("kind", request.kind == .unspecified ? nil : .integer(request.kind.rawValue))
      .equal("level", request.level == .unspecified ? nil : .integer(request.level.rawValue))
      .equal("programme", request.programme.isEmpty ? nil : .text(request.programme))
    try await park.streamRows(context, to: responses, from: "") { transaction, _, after, rowsMax in
      let source = try transaction.search("policies", for: request.text, beyond: after, newestFirst: true)
      let rows = try transaction.rows(
        """
        SELECT \(PolicyRow.columns) FROM \(source.from) WHERE \(source.condition)\(filter.sql)
        ORDER BY \(source.order) LIMIT ?
        """, source.arguments + filter.arguments + [.integer(rowsMax)]
      ).map(PolicyRow.init)
      return RowPage(rows.map(\.message), next: rows.count < rowsMax ? nil : rows.last?.id)
    }
  }

  func getRound(_ request: PolicyV1.GetRoundRequest, _ context: ServerContext) async throws -> PolicyV1.Round {
    try await park.query(context) { transaction, _ in
      try RoundRow.require(request.roundId, in: transaction).message(in: transaction)
    }
  }

  func listRounds(
    _ request: PolicyV1.ListRoundsRequest, _ responses: ResponseWriter<PolicyV1.Round>, _ context: ServerContext
  ) async throws {
    let filter = SQLFilter()
      .equal("policy", request.policyId.isEmpty ? nil : .text(request.policyId))
      .equal("state", request.state == .unspecified ? nil : .text(request.state == .open ? "open" : "closed"))
    try await park.streamRows(context, to: responses, from: SQLFilter.beforeNewest) { transaction, _, after, rowsMax in
      let rows = try transaction.rows(
        "SELECT \(RoundRow.columns) FROM rounds WHERE id < ?\(filter.sql) ORDER BY id DESC LIMIT ?",
        [.text(after)] + filter.arguments + [.integer(rowsMax)]
      ).map(RoundRow.init)
      return RowPage(try rows.map { try $0.message(in: transaction) }, next: rows.count < rowsMax ? nil : rows.last?.id)
    }
  }
}

/// Optional conditions of a list, as SQL and its arguments.
struct SQLFilter: Sendable {
  private(set) var sql = ""
  private(set) var arguments: [SQLValue] = []

  /// A key that sorts behind every id, for lists from the newest down.
  static let beforeNewest = "~"

  /// The column has the value; nil asks for nothing.
  func equal(_ column: String, _ value: SQLValue?) -> SQLFilter {
    guard let value else { return self }
    var filter = self
    filter.sql += " AND \(column) = ?"
    filter.arguments.append(value)
    return filter
  }

  /// A condition written out.
  func condition(_ text: String, _ values: [SQLValue] = []) -> SQLFilter {
    var filter = self
    filter.sql += " AND \(text)"
    filter.arguments += values
    return filter
  }
}
