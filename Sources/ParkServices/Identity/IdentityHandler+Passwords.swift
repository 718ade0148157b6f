import ParkRules
import ParkSchemas
import RPCCore
import Storage

extension IdentityHandler {
  public func changePassword(_ request: IdentityV1.ChangePasswordRequest, _ context: ServerContext) async throws
    -> IdentityV1.ChangePasswordResponse
  {
    if let stored = try await park.storedAnswer(context, as: IdentityV1.ChangePasswordResponse.self) { return stored }
    let caller = context.caller
    let name = try await ownLogin(context)
    var fields = FieldChecks()
    if fields.read("new_password", "PASSWORD", { try PasswordError.check(request.newPassword, login: name.text) })
      != nil
    {
      fields.require(
        request.newPassword != request.oldPassword, "new_password", "SAME", zh: PasswordError.same.explanation.zh,
        en: PasswordError.same.explanation.en)
    }
    try fields.finish()
    let verified = try await verifyOwn(name, request.oldPassword, context)
    let password = try await park.passwords.record(of: request.newPassword, deadline: context.deadline)
    return try await park.mutate(context) { change in
      var account = try self.requireUnchanged(verified, name, in: change)
      account.password = password
      account.passwordVersion += 1
      account.passwordChangeRequired = false
      try account.save(in: change)
      let ended = try Sessions.endAll(of: account.id, except: caller.sessionID, .password, in: change)
      let response = IdentityV1.ChangePasswordResponse.with { $0.sessionsEnded = UInt32(clamping: ended) }
      return Applied(response, subject: account.id, details: ["sessions_ended": "\(ended)"])
    }
  }

  public func resetPassword(_ request: IdentityV1.ResetPasswordRequest, _ context: ServerContext) async throws
    -> IdentityV1.User
  {
    var fields = FieldChecks()
    fields.identifier("account_id", request.accountId, .account)
    _ = fields.read("new_password", "PASSWORD") { try PasswordError.check(request.newPassword, login: "") }
    try fields.finish()
    let password = try await park.passwords.record(of: request.newPassword, deadline: context.deadline)
    return try await park.mutate(context) { change in
      var account = try self.managed(request.accountId, by: change.caller, in: change)
      try change.requireVersion(request.expectedVersion, of: "account", account.id, is: account.version)
      guard account.state != AccountStates.erased else { throw self.wrongState(account, rule: "ACCOUNT_ERASED") }
      account.password = password
      account.passwordVersion += 1
      account.passwordChangeRequired = true
      try account.save(in: change)
      let ended = try Sessions.endAll(of: account.id, .password, in: change)
      return Applied(
        try account.message(self.park, in: change), subject: account.id, details: ["sessions_ended": "\(ended)"])
    }
  }

  /// The login name of the caller's account.
  func ownLogin(_ context: ServerContext) async throws -> LoginName {
    let login = try await park.query(context) { transaction, caller in
      try AccountRow.read(caller.accountID, in: transaction)?.login
    }
    guard let login else { throw RPCError.notFound("account", context.caller.accountID) }
    return try LoginName(login)
  }

  /// Verifies the caller's own password, for what a stolen token must not do. A wrong one is PERMISSION_DENIED: who
  /// calls is known, and a client must not log in anew because of it.
  func verifyOwn(_ name: LoginName, _ password: String, _ context: ServerContext) async throws -> AccountRow {
    do {
      return try await verify(name, password, context)
    } catch let error as RPCError where error.code == .unauthenticated {
      throw RPCError.denied(BilingualText(zh: "密码不正确", en: "the present password is wrong"))
    }
  }
}
