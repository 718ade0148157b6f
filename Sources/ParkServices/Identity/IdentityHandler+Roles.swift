import ParkRules
import ParkSchemas
import RPCCore
import Storage

extension IdentityHandler {
  public func grantRole(_ request: IdentityV1.GrantRoleRequest, _ context: ServerContext) async throws
    -> IdentityV1.User
  {
    let wanted = try Self.membership(request.membership, of: request.accountId)
    return try await changeRoles(of: request.accountId, wanted, request.expectedVersion, context) { account, change in
      guard change.caller.role != .systemAdministrator || account.id != change.caller.accountID else {
        throw RPCError.denied(
          BilingualText(
            zh: "系统管理员不得为自己授予角色，请由其他管理员办理；紧急情况请使用应急访问",
            en: "an administrator grants itself no role: ask another one, or in an emergency call OpenBreakGlass"))
      }
      try Memberships.requireTenants([wanted.membership], in: change)
      let granted = try Memberships.grant(
        wanted.membership, approvalLimitFen: wanted.approvalLimitFen, to: account.id, in: change)
      return granted ? ["approval_limit_fen": "\(wanted.approvalLimitFen)"] : nil
    }
  }

  public func revokeRole(_ request: IdentityV1.RevokeRoleRequest, _ context: ServerContext) async throws
    -> IdentityV1.User
  {
    let wanted = try Self.membership(request.membership, of: request.accountId)
    return try await changeRoles(of: request.accountId, wanted, request.expectedVersion, context) { account, change in
      try Memberships.revoke(wanted.membership, from: &account, in: change) ? [:] : nil
    }
  }

  private static func membership(
    _ message: CommonV1.Membership?, of account: String
  ) throws -> CallerRecords.Grant {
    var fields = FieldChecks()
    fields.identifier("account_id", account, .account)
    let wanted = NewAccount.grant(message, "membership", &fields)
    try fields.finish()
    guard let wanted else { throw RPCError(.internalError, "a refused membership was let through") }
    return wanted
  }

  /// What a grant and a revocation share.
  ///
  /// - Parameter body: The details of what it changed; nil when nothing did.
  private func changeRoles(
    of id: String, _ wanted: CallerRecords.Grant, _ expectedVersion: UInt64, _ context: ServerContext,
    _ body: @escaping @Sendable (inout AccountRow, Change) throws -> [String: String]?
  ) async throws -> IdentityV1.User {
    try await park.mutate(context) { change in
      var account = try self.managed(id, by: change.caller, in: change)
      try self.requireMayGrant(change.caller, [wanted])
      try change.requireVersion(expectedVersion, of: "account", account.id, is: account.version)
      let details = try body(&account, change)
      let message = try self.viewed(account.id, in: change)
      guard let details else { return .unchanged(message, subject: account.id) }
      return Applied(
        message, subject: account.id,
        details: details.merging(["membership": "\(wanted.membership)"]) { first, _ in first })
    }
  }

  public func bindCertificate(_ request: IdentityV1.BindCertificateRequest, _ context: ServerContext) async throws
    -> IdentityV1.BindCertificateResponse
  {
    var fields = FieldChecks()
    let identity = certificateIdentity(request.certificateIdentity, &fields)
    fields.identifier("account_id", request.accountId, .account)
    try fields.finish()
    return try await park.mutate(context) { change in
      let account = try self.managed(request.accountId, by: change.caller, in: change)
      guard account.isActive else { throw self.wrongState(account, rule: "ACCOUNT_NOT_ACTIVE") }
      guard try change.row("SELECT 1 AS found FROM certificates WHERE identity = ?", [.text(identity)]) == nil else {
        throw RPCError.alreadyExists(
          "certificate", identity, BilingualText(zh: "该证书已绑定，请先解除", en: "the certificate is bound: unbind it first"))
      }
      try change.execute(
        "INSERT INTO certificates (identity, account, bound, bound_by) VALUES (?, ?, ?, ?)",
        [.text(identity), .text(account.id), .time(change.now), .text(change.caller.accountID)])
      return Applied(
        IdentityV1.BindCertificateResponse(), subject: account.id, details: ["certificate": identity])
    }
  }

  public func unbindCertificate(_ request: IdentityV1.UnbindCertificateRequest, _ context: ServerContext) async throws
    -> IdentityV1.UnbindCertificateResponse
  {
    var fields = FieldChecks()
    let identity = certificateIdentity(request.certificateIdentity, &fields)
    try fields.finish()
    return try await park.mutate(context) { change in
      guard let row = try change.row("SELECT account FROM certificates WHERE identity = ?", [.text(identity)]) else {
        throw RPCError.notFound("certificate", identity)
      }
      let account = try row.text("account")
      try change.execute("DELETE FROM certificates WHERE identity = ?", [.text(identity)])
      let park = self.park
      change.afterCommit { park.certificateUnbound(identity, of: account) }
      return Applied(
        IdentityV1.UnbindCertificateResponse(), subject: account, details: ["certificate": identity])
    }
  }

  private func viewed(_ id: String, in change: Change) throws -> IdentityV1.User {
    guard let account = try AccountRow.read(id, in: change) else { throw RPCError.notFound("account", id) }
    return try account.message(park, tenant: viewedTenant(change.caller), in: change)
  }

  private func certificateIdentity(_ text: String, _ fields: inout FieldChecks) -> String {
    let isGood = text.utf8.count <= 512 && text.contains("://") && text.utf8.allSatisfy { (0x21...0x7e).contains($0) }
    fields.require(
      isGood, "certificate_identity", "NOT_A_URI", zh: "应为证书中的URI",
      en: "must be the certificate's URI: spiffe://park.example/stats")
    return text
  }
}
