import ParkRules
import ParkSchemas
import RPCCore
import Storage

extension FinanceHandler {
  func authoriseDataSharing(
    _ request: FinanceV1.AuthoriseDataSharingRequest, _ context: ServerContext
  ) async throws -> FinanceV1.Authorisation {
    var fields = FieldChecks()
    fields.identifier("institution_id", request.institutionId, .institution)
    fields.require(
      !request.scopes.isEmpty && request.scopes.allSatisfy(SharingRow.scopes.contains), "scopes", "REQUIRED",
      zh: "须选择共享范围", en: "at least one of PROFILE, CREDIT and AWARDS")
    let expires = request.expiresAt.flatMap { Timestamp($0) }
    let (now, latest) = (park.clock.now, park.clock.now + .seconds(FinanceLimits.sharingSecondsMax))
    fields.require(
      expires.map { now < $0 && $0 <= latest } ?? false, "expires_at", "OUT_OF_RANGE", zh: "须晚于现在且不超过365天",
      en: "after now, and at most 365 days away")
    try fields.finish()
    guard let expires else { throw RPCError(.internalError, "a checked field is missing") }
    return try await park.mutate(context) { change in
      let step = try DemandStep(request.demandId, expectedVersion: request.expectedVersion, in: change)
      step.inputs.institution = request.institutionId
      let sharing = SharingRow(
        id: change.newID(.financeSharing), demand: step.row, institution: request.institutionId,
        scopes: request.scopes, expires: max(expires, change.now + .milliseconds(1)), at: change.now)
      try step.perform(.authoriseSharing) { step in
        try FinanceEnds.endSharing(step.row.id, request.institutionId, by: .enterprise, in: change)
        try sharing.insert(in: change)
      }
      var message = try sharing.message(in: change)
      message.demandVersion = step.row.version
      return Applied(
        message, subject: sharing.id,
        details: step.auditDetails([
          "demand": step.row.id, "scopes": sharing.scopes.map(\.description).joined(separator: " "),
          "expires": "\(sharing.expires)",
        ]))
    }
  }

  func revokeDataSharing(
    _ request: FinanceV1.RevokeDataSharingRequest, _ context: ServerContext
  ) async throws -> FinanceV1.Authorisation {
    var fields = FieldChecks()
    // It goes into the audit log, which keeps no such numbers.
    let reason = Masking.numbers(in: fields.text("reason", request.reason, .remark))
    try fields.finish()
    return try await park.mutate(context) { change in
      guard var sharing = try SharingRow.find(request.authorisationId, in: change),
        sharing.enterprise == change.caller.tenant, let demand = try DemandRow.find(sharing.demand, in: change)
      else { throw RPCError.notFound("authorisation", request.authorisationId) }
      try change.requireVersion(request.expectedVersion, of: "authorisation", sharing.id, is: sharing.version)
      // What has expired by its time can be revoked no more, whether or not the scheduler has been by.
      sharing.state = sharing.state(at: change.now)
      try sharing.end(.revoke, by: .enterprise, in: change)
      // The institution's watch streams see this event, find no authorisation in force, and end.
      try FinanceEvents.emit("revoke_sharing", demand, institution: sharing.institution, in: change)
      return Applied(
        try sharing.message(in: change), subject: sharing.id,
        details: ["demand": demand.id, "institution": sharing.institution, "reason": reason])
    }
  }

  func listAuthorisations(
    _ request: FinanceV1.ListAuthorisationsRequest, _ responses: ResponseWriter<FinanceV1.Authorisation>,
    _ context: ServerContext
  ) async throws {
    let caller = context.caller
    let filter = SQLFilter()
      .equal(caller.enterpriseID == nil ? "institution" : "enterprise", .text(caller.tenant))
      .equal("demand", request.demandId.isEmpty ? nil : .text(request.demandId))
    try await park.streamRows(context, to: responses, from: SQLFilter.beforeNewest) { transaction, _, after, rowsMax in
      let rows = try transaction.rows(
        "SELECT \(SharingRow.columns) FROM finance_sharings WHERE id < ?\(filter.sql) ORDER BY id DESC LIMIT ?",
        [.text(after)] + filter.arguments + [.integer(rowsMax)]
      ).map(SharingRow.init)
      // The state depends on the clock, so it is told apart here and not in the query.
      let wanted = rows.filter {
        request.state == .unspecified || $0.state(at: transaction.now).message == request.state
      }
      return RowPage(
        try wanted.map { try $0.message(in: transaction) }, next: rows.count < rowsMax ? nil : rows.last?.id)
    }
  }

  func readSharedData(
    _ request: FinanceV1.ReadSharedDataRequest, _ context: ServerContext
  ) async throws -> FinanceV1.SharedData {
    let purpose = try Purpose(request.purpose)
    return try await park.mutate(
      context,
      // A repeated call's stored answer is data too: it is given only while the authorisation is in force.
      authorize: { transaction in
        _ = try SharedData.readable(request.authorisationId, context.caller, in: transaction)
      }
    ) { change in
      let sharing = try SharedData.readable(request.authorisationId, change.caller, in: change)
      try change.execute("UPDATE finance_sharings SET reads = reads + 1 WHERE id = ?", [.text(sharing.id)])
      let data = try SharedData.read(sharing, in: change)
      return Applied(
        data, subject: sharing.id,
        details: ["purpose": purpose.name, "demand": sharing.demand, "enterprise": sharing.enterprise])
    }
  }
}
