import ParkRules
import ParkSchemas
import RPCCore
import Storage

extension EnterpriseHandler {
  /// Roles whose holders judge enterprises, pay them or run the platform: they register none.
  private static let barredRoles: Set<Role> = [.districtOfficer, .financeOfficer, .auditor, .systemAdministrator]

  public func register(
    _ request: EnterpriseV1.RegisterRequest, _ context: ServerContext
  ) async throws -> EnterpriseV1.Enterprise {
    var fields = FieldChecks()
    let code = fields.read("credit_code") { try CreditCode(request.creditCode) }
    let message = request.profile ?? EnterpriseV1.Profile()
    let change = ProfileChange(message, today: try Self.today(park.clock.now), &fields)
    try fields.finish()
    guard let code, let change else { throw RPCError(.internalError, "a checked request is incomplete") }
    let park = self.park
    return try await park.mutate(context) { transaction in
      try Self.register(code, change, park, transaction)
    }
  }

  private static func register(
    _ code: CreditCode, _ change: ProfileChange, _ park: ParkEnvironment, _ transaction: Change
  ) throws -> Applied<EnterpriseV1.Enterprise> {
    let caller = transaction.caller
    guard !caller.memberships.contains(where: { barredRoles.contains($0.role) }) else {
      throw RPCError.denied(
        BilingualText(zh: "管理、财务、审计人员不能登记企业", en: "officers, auditors and administrators register no enterprise"))
    }
    let found = try EnterpriseRow.read(creditCode: code, in: transaction)
    if let found, found.claimed { throw alreadyRegistered(code) }
    try requirePark(change.profile, in: transaction)
    var row =
      found
      ?? EnterpriseRow(
        id: transaction.newID(.enterprise), creditCode: code, claimed: true, profile: change.profile,
        at: transaction.now)
    if found != nil {
      // An imported one: its registration takes it over, with what the enterprise says of itself.
      row.claimed = true
      row.profile = change.profile
      row.touch(at: transaction.now)
    }
    try change.seal(into: &row, park, in: transaction)
    do {
      try found == nil ? row.insert(in: transaction) : row.update(in: transaction)
    } catch let error as StorageError where error.uniqueViolation == "enterprises.credit_code" {
      throw alreadyRegistered(code)
    }
    try Memberships.grant(Membership(.enterpriseAdmin, row.id), to: caller.accountID, in: transaction)
    try transaction.emit("enterprise.registered", subjects: [row.id], row.event())
    return Applied(
      try row.message(for: caller, park, in: transaction), subject: row.id,
      details: ["state": row.state.name, "version": "\(row.version)", "taken_over": "\(found != nil)"],
      action: "enterprise.register")
  }

  private static func alreadyRegistered(_ code: CreditCode) -> RPCError {
    .alreadyExists(
      "enterprise", code.text,
      BilingualText(
        zh: "统一社会信用代码\(code.text)已登记,请联系该企业管理员", en: "\(code.text) is registered; ask that enterprise's administrator"))
  }
}
