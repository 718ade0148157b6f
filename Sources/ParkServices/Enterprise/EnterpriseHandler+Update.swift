import ParkRules
import ParkSchemas
import RPCCore
import Storage

extension EnterpriseHandler {
  public func updateProfile(
    _ request: EnterpriseV1.UpdateProfileRequest, _ context: ServerContext
  ) async throws -> EnterpriseV1.Enterprise {
    var fields = FieldChecks()
    fields.identifier("enterprise_id", request.enterpriseId, .enterprise)
    let mask = ProfileMask(request.updateMask?.paths ?? [], &fields)
    try fields.finish()
    let park = self.park
    return try await park.mutate(context) { change in
      try Self.update(request, mask, park, change)
    }
  }

  private static func update(
    _ request: EnterpriseV1.UpdateProfileRequest, _ mask: ProfileMask, _ park: ParkEnvironment, _ change: Change
  ) throws -> Applied<EnterpriseV1.Enterprise> {
    let before = try find(request.enterpriseId, for: change.caller, in: change)
    try change.requireVersion(request.expectedVersion, of: "enterprise", before.id, is: before.version)
    let message = request.profile ?? EnterpriseV1.Profile()
    var input = ProfileInput(before.profile)
    for field in mask.fields { input.take(field, of: message) }
    var checks = FieldChecks()
    let values = ProfileChange(
      input, mask.contact ? message.contact : nil, mask.bankAccount ? message.bankAccount : nil,
      today: try today(change.now), &checks)
    try checks.finish()
    guard let values else { throw RPCError(.internalError, "a checked profile is incomplete") }
    try requirePark(values.profile, in: change)

    var row = before
    row.profile = values.profile
    if row.profile != before.profile {
      row.state = try change.resolve(
        VerificationTable.table, before.state, .amend, by: .enterpriseAdmin, row.id, row.version)
    }
    guard row.profile != before.profile || mask.contact || mask.bankAccount else {
      return .unchanged(try before.message(for: change.caller, park, in: change))
    }
    row.touch(at: change.now)
    if mask.contact { try SealedFields(park, row.id).removeContact(from: &row, in: change) }
    if mask.bankAccount { row.bankAccount = nil }
    try values.seal(into: &row, park, in: change)
    if row.state == .draft { row.stateReason = "" }
    try row.update(in: change)
    try change.emit("enterprise.changed", subjects: [row.id], row.event())
    let changed =
      mask.fields.map(\.rawValue) + (mask.contact ? ["contact"] : []) + (mask.bankAccount ? ["bank_account"] : [])
    return Applied(
      try row.message(for: change.caller, park, in: change), subject: row.id,
      details: [
        "fields": changed.sorted().joined(separator: ","), "state": row.state.name, "version": "\(row.version)",
      ], action: "enterprise.update")
  }
}
