import ParkRules
import ParkSchemas
import RPCCore
import Storage

extension IdentityHandler {
  public func createUser(_ request: IdentityV1.CreateUserRequest, _ context: ServerContext) async throws
    -> IdentityV1.User
  {
    var fields = FieldChecks()
    let wanted = try NewAccount(request, park.settings, &fields)
    try fields.finish()
    try requireMayGrant(context.caller, wanted.grants)
    let password = try await park.passwords.record(of: request.password, deadline: context.deadline)
    return try await park.mutate(context) { change in
      guard try AccountRow.read(login: wanted.login, in: change) == nil else {
        throw RPCError.alreadyExists(
          "account", wanted.login.text,
          BilingualText(zh: "登录名已被使用", en: "the login name is taken: choose another"))
      }
      try Memberships.requireTenants(wanted.grants.map(\.membership), in: change)
      let id = change.newID(.account)
      let (park, person) = (self.park, id)
      let name = try park.persons.seal(wanted.realName, of: person, field: PersonalFields.realName, in: change)
      let phone = try park.persons.seal(wanted.phone, of: person, field: PersonalFields.phone, in: change)
      try AccountRow.insert(
        id: id, login: wanted.login, password: password, realName: name, phone: phone,
        passwordChangeRequired: !request.keepPassword, createdBy: change.caller.accountID, in: change)
      for grant in wanted.grants {
        try Memberships.grant(grant.membership, approvalLimitFen: grant.approvalLimitFen, to: id, in: change)
      }
      guard let account = try AccountRow.read(id, in: change) else {
        throw RPCError(.internalError, "an account that was inserted is not there")
      }
      let roles = wanted.grants.map(\.membership.description).joined(separator: " ")
      return Applied(try account.message(park, in: change), subject: id, details: ["memberships": roles])
    }
  }

  public func getUser(_ request: IdentityV1.GetUserRequest, _ context: ServerContext) async throws -> IdentityV1.User {
    try await park.query(context) { transaction, caller in
      try self.managed(request.accountId, by: caller, in: transaction)
        .message(self.park, tenant: self.viewedTenant(caller), in: transaction)
    }
  }

  public func listUsers(
    _ request: IdentityV1.ListUsersRequest, _ responses: ResponseWriter<IdentityV1.User>, _ context: ServerContext
  ) async throws {
    let role = Role(request.role)
    guard request.role == .unspecified || role != nil else {
      throw RPCError.invalid("role", "UNKNOWN_ROLE", BilingualText(zh: "未知角色", en: "is no role of the park"))
    }
    try await park.streamRows(context, to: responses, from: "") { transaction, caller, after, rowsMax in
      let viewed = self.viewedTenant(caller)
      var (conditions, arguments) = (["id > ?"], [SQLValue.text(after)])
      if viewed != nil, !request.tenantId.isEmpty, request.tenantId != viewed {
        return RowPage([], next: nil)
      }
      // One membership must fit both: what a person is elsewhere does not show in a tenant's list.
      var wanted: [String] = []
      if let tenant = viewed ?? (request.tenantId.isEmpty ? nil : request.tenantId) {
        wanted.append("m.tenant = ?")
        arguments.append(.text(tenant))
      }
      if let role {
        wanted.append("m.role = ?")
        arguments.append(.text(role.rawValue))
      }
      if !wanted.isEmpty {
        let membership = wanted.joined(separator: " AND ")
        conditions.append("EXISTS (SELECT 1 FROM memberships m WHERE m.account = accounts.id AND \(membership))")
      }
      arguments.append(.integer(rowsMax))
      let rows = try transaction.rows(
        "SELECT \(AccountRow.columns) FROM accounts WHERE \(conditions.joined(separator: " AND ")) ORDER BY id LIMIT ?",
        arguments
      ).map(AccountRow.init)
      let users = try rows.map { try $0.message(self.park, tenant: viewed, in: transaction) }
      return RowPage(users, next: rows.count < rowsMax ? nil : rows.last?.id)
    }
  }

  public func disableUser(_ request: IdentityV1.DisableUserRequest, _ context: ServerContext) async throws
    -> IdentityV1.User
  {
    var fields = FieldChecks()
    fields.identifier("account_id", request.accountId, .account)
    let reason = fields.text("reason", request.reason, .remark)
    try fields.finish()
    return try await park.mutate(context) { change in
      var account = try self.managed(request.accountId, by: change.caller, in: change)
      try change.requireVersion(request.expectedVersion, of: "account", account.id, is: account.version)
      guard account.isActive else { throw self.wrongState(account, rule: "ACCOUNT_NOT_ACTIVE") }
      let held = try CallerRecords.memberships(of: account.id, in: change)
      // A tenant's administrator cannot lock a person out of another tenant: it revokes its own role instead.
      guard held.allSatisfy({ GrantRules.mayGrant(change.caller.acting, $0) }) else {
        throw RPCError.precondition(
          "account", account.id, state: "HAS_OTHER_MEMBERSHIPS", version: account.version, rule: "OTHER_MEMBERSHIPS",
          BilingualText(zh: "该账号还有其他身份，请改为撤销本单位角色", en: "the account has other memberships: revoke the role instead"))
      }
      if held.contains(Membership(.systemAdministrator)) {
        try Memberships.requireAnotherAdministrator(than: account.id, in: change)
      }
      account.state = AccountStates.disabled
      account.authorityVersion += 1
      try account.save(in: change)
      let ended = try Sessions.endAll(of: account.id, .disabled, in: change)
      return Applied(
        try account.message(self.park, tenant: self.viewedTenant(change.caller), in: change), subject: account.id,
        details: ["reason": Masking.numbers(in: reason), "sessions_ended": "\(ended)"])
    }
  }

  public func enableUser(_ request: IdentityV1.EnableUserRequest, _ context: ServerContext) async throws
    -> IdentityV1.User
  {
    try await park.mutate(context) { change in
      var account = try self.managed(request.accountId, by: change.caller, in: change)
      try change.requireVersion(request.expectedVersion, of: "account", account.id, is: account.version)
      guard account.state == AccountStates.disabled else {
        throw self.wrongState(account, rule: "ACCOUNT_NOT_DISABLED")
      }
      account.state = AccountStates.active
      account.authorityVersion += 1
      try account.save(in: change)
      let park = self.park
      let id = account.id
      change.afterCommit { park.authority.changed(id) }
      return Applied(try account.message(park, in: change), subject: account.id)
    }
  }

  func wrongState(_ account: AccountRow, rule: String) -> RPCError {
    .precondition(
      "account", account.id, state: account.state.uppercased(), version: account.version, rule: rule,
      BilingualText(zh: "账号状态不允许此操作（\(account.state)）", en: "the account is \(account.state)"))
  }

  /// Refuses memberships that the caller may not grant.
  func requireMayGrant(_ caller: Caller, _ grants: [CallerRecords.Grant]) throws {
    for grant in grants where !GrantRules.mayGrant(caller.acting, grant.membership) {
      throw RPCError.denied(
        BilingualText(
          zh: "您无权授予 \(grant.membership)",
          en: "as \(caller.acting?.description ?? "nobody") you may not grant \(grant.membership)"))
    }
    // A person without any membership belongs to no tenant: only the administrator of the platform could manage it.
    if grants.isEmpty, !caller.isActing(.systemAdministrator) {
      throw RPCError.invalid(
        "memberships", "EMPTY",
        BilingualText(zh: "请至少给出本单位的一个身份", en: "must name at least one membership of your tenant"))
    }
  }
}

/// A checked request for a new account.
struct NewAccount: Sendable {
  let login: LoginName
  let realName: String
  let phone: String
  let grants: [CallerRecords.Grant]

  init(_ request: IdentityV1.CreateUserRequest, _ settings: ParkSettings, _ fields: inout FieldChecks) throws {
    let name = fields.read("login") { try LoginName(request.login) }
    if fields.read("password", "PASSWORD", { try PasswordError.check(request.password, login: name?.text ?? "") })
      == nil
    {
    }
    realName = fields.text("real_name", request.realName, TextRules(scalarsMin: 0, scalarsMax: 64))
    phone = request.phone.isEmpty ? "" : fields.read("phone") { try PhoneNumber(request.phone).digits } ?? ""
    grants = Self.grants(request.memberships, settings, &fields)
    guard let name else {
      try fields.finish()
      throw RPCError(.internalError, "a refused login name was let through")
    }
    login = name
  }

  private static func grants(_ messages: [CommonV1.Membership], _ settings: ParkSettings, _ fields: inout FieldChecks)
    -> [CallerRecords.Grant]
  {
    let max = settings.membershipsPerAccountMax
    fields.require(
      messages.count <= max, "memberships", "TOO_MANY", zh: "最多\(max)个身份", en: "at most \(max) memberships are allowed")
    var grants: [CallerRecords.Grant] = []
    for (index, message) in messages.prefix(max).enumerated() {
      if let grant = grant(message, "memberships[\(index)]", &fields) { grants.append(grant) }
    }
    return grants
  }

  /// One membership with its limit; nil and a violation when it is none.
  static func grant(_ message: CommonV1.Membership?, _ field: String, _ fields: inout FieldChecks) -> CallerRecords
    .Grant?
  {
    guard let message, let membership = Membership(message), membership.isWellFormed else {
      fields.add(
        field, "NOT_A_MEMBERSHIP",
        BilingualText(
          zh: "角色未知，或单位编号与角色不符",
          en: "must be a role of the park, with the id of a tenant of its kind (ent_, prk_, ins_) or none"))
      return nil
    }
    let limit = message.approvalLimitFen
    fields.require(
      limit >= 0 && (limit == 0 || membership.role == .districtOfficer), "\(field).approval_limit_fen", "OUT_OF_RANGE",
      zh: "审批限额不能为负，且仅用于区级工作人员", en: "must not be negative, and is for district officers only")
    return CallerRecords.Grant(membership: membership, approvalLimitFen: limit)
  }
}
