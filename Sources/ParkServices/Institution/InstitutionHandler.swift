import ParkRules
import ParkSchemas
import RPCCore
import Storage

/// Serves `cloudpark.institution.v1.InstitutionService`.
struct InstitutionHandler: InstitutionV1.InstitutionServiceHandler {
  let park: ParkEnvironment

  init(_ park: ParkEnvironment) { self.park = park }

  func registerInstitution(
    _ request: InstitutionV1.RegisterInstitutionRequest, _ context: ServerContext
  ) async throws -> InstitutionV1.Institution {
    var fields = FieldChecks()
    let kind = InstitutionKind(rawValue: request.kind.rawValue)
    fields.require(kind != nil, "kind", "REQUIRED", zh: "须选择机构类型", en: "say what it does")
    let nameZh = fields.text("name_zh", request.nameZh, .title)
    let nameEn = fields.text("name_en", request.nameEn, TextRules(scalarsMin: 0, scalarsMax: 200))
    let code = fields.read("credit_code") { try CreditCode(request.creditCode) }
    let summary = fields.text("summary", request.summary, .body)
    try fields.finish()
    guard let kind, let code else { throw RPCError(.internalError, "a checked field is missing") }
    return try await park.mutate(context) { change in
      if let holder = try change.row("SELECT id FROM institutions WHERE credit_code = ?", [.text(code.text)]) {
        throw RPCError.alreadyExists(
          "institution", try holder.text("id"),
          BilingualText(zh: "该统一社会信用代码的机构已登记", en: "an institution with this credit code is registered"))
      }
      var row = InstitutionRow(
        id: change.newID(.institution), kind: kind, nameZh: nameZh, nameEn: nameEn, creditCode: code.text,
        summary: summary, at: change.now)
      row.state = try change.resolve(
        InstitutionTable.table, row.state, .register, by: .districtOfficer, row.id, row.version)
      try row.insert(in: change)
      return try Self.applied(row, .register, change)
    }
  }

  func suspendInstitution(
    _ request: InstitutionV1.SuspendInstitutionRequest, _ context: ServerContext
  ) async throws -> InstitutionV1.Institution {
    var fields = FieldChecks()
    let reason = fields.text("reason", request.reason, TextRules(scalarsMax: 500))
    try fields.finish()
    return try await change(
      request.institutionId, request.expectedVersion, .suspend, reason: reason, context)
  }

  func reinstateInstitution(
    _ request: InstitutionV1.ReinstateInstitutionRequest, _ context: ServerContext
  ) async throws -> InstitutionV1.Institution {
    try await change(request.institutionId, request.expectedVersion, .reinstate, reason: "", context)
  }

  private func change(
    _ id: String, _ expectedVersion: UInt64, _ action: InstitutionAction, reason: String, _ context: ServerContext
  ) async throws -> InstitutionV1.Institution {
    try await park.mutate(context) { change in
      var row = try InstitutionRow.require(id, in: change)
      try change.requireVersion(expectedVersion, of: "institution", row.id, is: row.version)
      row.state = try change.resolve(
        InstitutionTable.table, row.state, action, by: .districtOfficer, row.id, row.version)
      row.version += 1
      row.stateReason = reason
      row.updated = change.now
      try row.update(in: change)
      return try Self.applied(row, action, change)
    }
  }

  private static func applied(
    _ row: InstitutionRow, _ action: InstitutionAction, _ change: Change
  ) throws -> Applied<InstitutionV1.Institution> {
    try change.emit("institution.\(action.rawValue)", subjects: [row.id], row.message(for: change.caller))
    return Applied(
      row.message(for: change.caller), subject: row.id,
      details: ["state": row.state.rawValue, "version": "\(row.version)"])
  }

  func getInstitution(
    _ request: InstitutionV1.GetInstitutionRequest, _ context: ServerContext
  ) async throws -> InstitutionV1.Institution {
    try await park.query(context) { transaction, caller in
      try InstitutionRow.require(request.institutionId, in: transaction).message(for: caller)
    }
  }

  func listInstitutions(
    _ request: InstitutionV1.ListInstitutionsRequest, _ responses: ResponseWriter<InstitutionV1.Institution>,
    _ context: ServerContext
  ) async throws {
    let state: String? =
      switch request.state {
      case .active: InstitutionState.active.rawValue
      case .suspended: InstitutionState.suspended.rawValue
      default: nil
      }
    let filter = SQLFilter()
      .equal("kind", request.kind == .unspecified ? nil : .integer(request.kind.rawValue))
      .equal("state", state.map(SQLValue.text))
    try await park.streamRows(context, to: responses, from: "") { transaction, caller, after, rowsMax in
      let source = try transaction.search("institutions", for: request.text, beyond: after, newestFirst: true)
      let rows = try transaction.rows(
        """
        SELECT \(InstitutionRow.columns) FROM \(source.from) WHERE \(source.condition)\(filter.sql)
        ORDER BY \(source.order) LIMIT ?
        """, source.arguments + filter.arguments + [.integer(rowsMax)]
      ).map(InstitutionRow.init)
      return RowPage(rows.map { $0.message(for: caller) }, next: rows.count < rowsMax ? nil : rows.last?.id)
    }
  }
}
