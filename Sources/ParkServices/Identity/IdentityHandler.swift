import ParkRules
import ParkSchemas
import RPCCore
import Storage

/// Serves `cloudpark.identity.v1.IdentityService`.
public struct IdentityHandler: IdentityV1.IdentityServiceHandler {
  let park: ParkEnvironment
  let attempts: LoginAttempts

  /// Over an environment.
  public init(_ park: ParkEnvironment) {
    self.park = park
    attempts = LoginAttempts(park: park)
  }

  /// The account, if the caller may manage it: any for the system administrator, one with a membership of the own
  /// tenant for an enterprise's administrator or a park's staff. Another one is not found.
  func managed(_ id: String, by caller: Caller, in transaction: any ReadTransaction) throws -> AccountRow {
    guard let row = try AccountRow.read(id, in: transaction) else { throw RPCError.notFound("account", id) }
    guard try caller.isActing(.systemAdministrator) || isOfTenant(id, caller, in: transaction) else {
      throw RPCError.notFound("account", id)
    }
    return row
  }

  private func isOfTenant(_ id: String, _ caller: Caller, in transaction: any ReadTransaction) throws -> Bool {
    try !caller.tenant.isEmpty && CallerRecords.belongs(id, to: caller.tenant, in: transaction)
  }

  /// The tenant to which a caller's view of accounts is bound; nil for the system administrator.
  func viewedTenant(_ caller: Caller) -> String? { caller.isActing(.systemAdministrator) ? nil : caller.tenant }

  /// Verifies a password for a name: refuses while the name is locked, counts a failure, and takes as long for an
  /// unknown name as for a known one.
  ///
  /// - Returns: The account as it was when its password was read.
  /// - Throws: ``RPCError`` UNAUTHENTICATED; RESOURCE_EXHAUSTED while the name is locked.
  func verify(_ login: LoginName, _ password: String, _ context: ServerContext) async throws -> AccountRow {
    let attempts = attempts
    let account = try await park.store.read(deadline: context.deadline?.instant) {
      transaction -> AccountRow? in
      try attempts.requireUnlocked(login, in: transaction)
      return try AccountRow.read(login: login, in: transaction)
    }
    let matches =
      password.utf8.count <= PasswordError.bytesMax
      ? try await park.passwords.matches(
        password, account?.password ?? park.passwords.nobody, deadline: context.deadline) : false
    if let account, matches, account.isActive { return account }
    let actor = Caller(accountID: account?.id ?? Caller.anonymousID, proof: .none, memberships: [])
    try await park.changeAside(context, as: actor) { change in
      // Guesses that ran at the same time as the one that locked the name are not counted, and learn nothing.
      try attempts.requireUnlocked(login, in: change)
      let failures = try attempts.fail(login, in: change)
      return AuditNote(
        subject: account?.id ?? "", details: ["failures": "\(failures)"], action: "IdentityService/FailedLogin")
    }
    throw RPCError.unauthenticated(BilingualText(zh: "登录名或密码不正确", en: "the login name or the password is wrong"))
  }

  /// Refuses a password that was verified against an account which has changed since, or whose name was locked since.
  func requireUnchanged(_ account: AccountRow, _ login: LoginName, in transaction: any ReadTransaction) throws
    -> AccountRow
  {
    try attempts.requireUnlocked(login, in: transaction)
    guard let now = try AccountRow.read(account.id, in: transaction), now.isActive,
      now.passwordVersion == account.passwordVersion
    else {
      throw RPCError.unauthenticated(BilingualText(zh: "登录名或密码不正确", en: "the login name or the password is wrong"))
    }
    return now
  }

  /// A login name from a request.
  func loginName(_ text: String) throws -> LoginName {
    var fields = FieldChecks()
    let name = fields.read("login") { try LoginName(text) }
    try fields.finish()
    guard let name else { throw RPCError(.internalError, "a refused login name was let through") }
    return name
  }

  /// A label: short, printable, possibly empty.
  func label(_ text: String, _ fields: inout FieldChecks) -> String {
    fields.text("label", text, TextRules(scalarsMin: 0, scalarsMax: 64))
  }
}
