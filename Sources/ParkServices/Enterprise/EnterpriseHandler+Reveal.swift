import ParkRules
import ParkSchemas
import RPCCore
import Storage

extension EnterpriseHandler {
  public func revealContact(
    _ request: EnterpriseV1.RevealContactRequest, _ context: ServerContext
  ) async throws -> EnterpriseV1.RevealContactResponse {
    try Self.check(request.enterpriseId)
    let purpose = try Purpose(request.purpose)
    let park = self.park
    return try await park.mutate(context) { change in
      let row = try Self.find(request.enterpriseId, for: change.caller, in: change)
      guard row.contactConsented || change.caller.enterpriseID == row.id else {
        throw RPCError.precondition(
          "enterprise", row.id, state: "NO_CONSENT", version: row.version, rule: "CONSENT_REQUIRED",
          BilingualText(zh: "联系人未同意被联系", en: "the contact person has not consented to being contacted"))
      }
      guard let contact = try SealedFields(park, row.id).contact(row, in: change) else {
        throw RPCError.notFound("contact", row.id)
      }
      return Applied(
        .with { $0.contact = contact }, subject: row.id, details: ["purpose": purpose.name],
        action: "enterprise.reveal_contact")
    }
  }

  public func revealBankAccount(
    _ request: EnterpriseV1.RevealBankAccountRequest, _ context: ServerContext
  ) async throws -> EnterpriseV1.RevealBankAccountResponse {
    try Self.check(request.enterpriseId)
    let purpose = try Purpose(request.purpose)
    let park = self.park
    return try await park.mutate(context) { change in
      let row = try Self.find(request.enterpriseId, for: change.caller, in: change)
      guard try change.caller.enterpriseID == row.id || Self.isOnTheApprovedList(row.id, in: change) else {
        throw RPCError.notFound("enterprise", row.id)
      }
      guard let account = try SealedFields(park, row.id).bankAccount(row, in: change) else {
        throw RPCError.notFound("bank account", row.id)
      }
      return Applied(
        .with { $0.bankAccount = account }, subject: row.id, details: ["purpose": purpose.name],
        action: "enterprise.reveal_bank_account")
    }
  }

  /// Whether an award of the enterprise waits to be paid or was paid: all that finance sees.
  private static func isOnTheApprovedList(_ id: String, in transaction: any ReadTransaction) throws -> Bool {
    try transaction.row(
      "SELECT 1 AS found FROM applications WHERE enterprise = ? AND state IN ('approved', 'disbursed') LIMIT 1",
      [.text(id)]) != nil
  }
}
