import ParkRules
import RPCCore
import Storage

/// Creates the first system administrator, before anything is served: `cloudparkd bootstrap`.
public enum Bootstrap {
  /// Creates a system administrator whose password may stay.
  ///
  /// - Parameter ifMissing: Return the present administrator's account instead of refusing.
  /// - Returns: The account's id.
  /// - Throws: ``RPCError`` INVALID_ARGUMENT for a bad name or password; FAILED_PRECONDITION when there is a system
  ///   administrator already, ALREADY_EXISTS when the name is taken.
  @discardableResult
  public static func createAdministrator(
    login: String, password: String, ifMissing: Bool = false, in park: ParkEnvironment
  ) async throws -> String {
    var fields = FieldChecks()
    let name = fields.read("login") { try LoginName(login) }
    _ = fields.read("password", "PASSWORD") { try PasswordError.check(password, login: name?.text ?? "") }
    try fields.finish()
    guard let name else { throw RPCError(.internalError, "a refused login name was let through") }
    let record = try await park.passwords.record(of: password)
    let system = Caller(accountID: Caller.systemID, proof: .none, memberships: [])
    return try await park.store.write { transaction in
      if let present = try administrator(in: transaction) {
        if ifMissing { return present }
        throw RPCError.precondition(
          "account", present, state: "ADMINISTRATOR_EXISTS", rule: "ADMINISTRATOR_EXISTS",
          BilingualText(
            zh: "已存在系统管理员，请用其登录后创建其他账号", en: "there is a system administrator already: log in as it and create others"))
      }
      guard try AccountRow.read(login: name, in: transaction) == nil else {
        throw RPCError.alreadyExists(
          "account", name.text, BilingualText(zh: "登录名已被使用", en: "the login name is taken: choose another"))
      }
      let change = Change(transaction, caller: system, park: park)
      let id = change.newID(.account)
      try AccountRow.insert(
        id: id, login: name, password: record, realName: nil, phone: nil, passwordChangeRequired: false,
        createdBy: Caller.systemID, in: change)
      try Memberships.grant(Membership(.systemAdministrator), to: id, in: change)
      try park.storage.audit.append(
        AuditEntry(actor: Caller.systemID, action: "IdentityService/Bootstrap", subject: id), in: change)
      return id
    }
  }

  /// Whether there is a system administrator.
  public static func hasAdministrator(in park: ParkEnvironment) async throws -> Bool {
    try await park.store.read { try administrator(in: $0) != nil }
  }

  private static func administrator(in transaction: any ReadTransaction) throws -> String? {
    try transaction.row(
      "SELECT account FROM memberships m JOIN accounts a ON a.id = m.account WHERE m.role = ? AND a.state <> ? LIMIT 1",
      [.text(Role.systemAdministrator.rawValue), .text(AccountStates.erased)]
    ).map { try $0.text("account") }
  }
}
