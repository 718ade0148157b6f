import ParkRules
import ParkSchemas
import RPCCore
import Storage

extension EnterpriseHandler {
  public func submitVerification(
    _ request: EnterpriseV1.SubmitVerificationRequest, _ context: ServerContext
  ) async throws -> EnterpriseV1.Enterprise {
    try Self.check(request.enterpriseId)
    let park = self.park
    return try await park.mutate(context) { change in
      var row = try Self.find(request.enterpriseId, for: change.caller, in: change)
      try change.requireVersion(request.expectedVersion, of: "enterprise", row.id, is: row.version)
      row.state = try change.resolve(
        VerificationTable.table, row.state, .submit, by: .enterpriseAdmin, row.id, row.version)
      var problems = FieldProblems(prefix: "profile.")
      for field in ProfileRules.missingForVerification(row.profile, hasContact: row.contact != nil) {
        problems.required(field)
      }
      var fields = FieldChecks()
      fields.take(problems)
      try fields.finish()
      row.stateReason = ""
      return try Self.save(&row, "enterprise.submitted", "enterprise.submit", park, change)
    }
  }

  public func decideVerification(
    _ request: EnterpriseV1.DecideVerificationRequest, _ context: ServerContext
  ) async throws -> EnterpriseV1.Enterprise {
    var fields = FieldChecks()
    fields.identifier("enterprise_id", request.enterpriseId, .enterprise)
    let action = VerificationAction(request.decision)
    fields.require(
      action != nil, "decision", "REQUIRED", zh: "应为通过、退回或撤销", en: "must be VERIFY, RETURN or REVOKE")
    let needsReason = action == .sendBack || action == .revoke
    let reason = fields.text("reason", request.reason, TextRules(scalarsMin: needsReason ? 1 : 0, scalarsMax: 500))
    try fields.finish()
    guard let action else { throw RPCError(.internalError, "a checked decision is missing") }
    let park = self.park
    return try await park.mutate(context) { change in
      var row = try Self.find(request.enterpriseId, for: change.caller, in: change)
      guard !change.caller.memberships.contains(where: { $0.tenant == row.id }) else {
        throw RPCError.denied(
          BilingualText(zh: "不能审核本人所属企业", en: "nobody decides on an enterprise that he or she belongs to"))
      }
      try change.requireVersion(request.expectedVersion, of: "enterprise", row.id, is: row.version)
      row.state = try change.resolve(
        VerificationTable.table, row.state, action, by: .districtOfficer, row.id, row.version)
      row.stateReason = needsReason ? reason : ""
      row.verified = action == .verify ? change.now : row.verified
      return try Self.save(
        &row, "enterprise.\(row.state.rawValue)", "enterprise.\(action.rawValue)", park, change)
    }
  }

  private static func save(
    _ row: inout EnterpriseRow, _ event: String, _ action: String, _ park: ParkEnvironment, _ change: Change
  ) throws -> Applied<EnterpriseV1.Enterprise> {
    row.touch(at: change.now)
    try row.update(in: change)
    try change.emit(event, subjects: [row.id], row.event())
    return Applied(
      try row.message(for: change.caller, park, in: change), subject: row.id,
      details: ["state": row.state.name, "version": "\(row.version)"], action: action)
  }
}

extension VerificationAction {
  /// What an officer's decision does; nil for unspecified and unknown values.
  init?(_ decision: EnterpriseV1.VerificationDecision) {
    switch decision {
    case .verify: self = .verify
    case .return: self = .sendBack
    case .revoke: self = .revoke
    default: return nil
    }
  }
}
