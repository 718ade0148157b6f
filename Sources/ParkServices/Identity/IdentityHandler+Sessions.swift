import ParkRules
import ParkSchemas
import RPCCore
import Storage

extension IdentityHandler {
  public func login(_ request: IdentityV1.LoginRequest, _ context: ServerContext) async throws
    -> IdentityV1.LoginResponse
  {
    let name = try loginName(request.login)
    var fields = FieldChecks()
    let label = label(request.label, &fields)
    try fields.finish()
    let verified = try await verify(name, request.password, context)
    // Only now is the password known: a record of an older cost is made anew.
    let rehashed =
      park.passwords.isOutdated(verified.password)
      ? try await park.passwords.record(of: request.password, deadline: context.deadline) : nil
    let (attempts, peer) = (attempts, context.peer.address)
    let actor = Caller(accountID: verified.id, proof: .none, memberships: [])
    return try await park.mutate(context, as: actor) { change in
      let account = try self.requireUnchanged(verified, name, in: change)
      let grants = try CallerRecords.grants(of: account.id, in: change)
      let opened = try Sessions.open(account.id, label: label, peer: peer, in: change)
      try attempts.clear(name, in: change)
      if let rehashed { try account.rehash(rehashed, in: change) }
      let response = IdentityV1.LoginResponse.with {
        $0.tokens = opened.tokens
        $0.sessionId = opened.id
        $0.accountId = account.id
        $0.memberships = grants.map(\.message)
        $0.passwordChangeRequired = account.passwordChangeRequired
      }
      return Applied(response, subject: opened.id, details: rehashed == nil ? [:] : ["password": "rehashed"])
    }
  }

  public func refreshToken(_ request: IdentityV1.RefreshTokenRequest, _ context: ServerContext) async throws
    -> IdentityV1.RefreshTokenResponse
  {
    guard request.refreshToken.utf8.count == Token.textBytes else { throw Self.badRefreshToken }
    let hash = try Token.hash(of: request.refreshToken)
    let found = try await park.store.read(deadline: context.deadline?.instant) {
      try $0.row(
        "SELECT id, account FROM sessions WHERE refresh_hash = ? OR used_refresh_hash = ?", [.blob(hash), .blob(hash)])
    }
    guard let found else { throw Self.badRefreshToken }
    let (id, actor) = (
      try found.text("id"), Caller(accountID: try found.text("account"), proof: .none, memberships: [])
    )
    do {
      return try await park.mutate(context, as: actor) { change in
        let row = try change.row(
          "SELECT \(SessionRow.columns), refresh_hash FROM sessions WHERE id = ?", [.text(id)])
        guard let row, let account = try AccountRow.read(actor.accountID, in: change), account.isActive else {
          throw Self.badRefreshToken
        }
        let session = try SessionRow(row)
        guard session.lives(at: change.now) else { throw Self.badRefreshToken }
        guard try row.optionalBlob("refresh_hash") == hash else { throw RefreshTokenReused() }
        let tokens = try Sessions.renew(session, usedHash: hash, in: change)
        return Applied(IdentityV1.RefreshTokenResponse.with { $0.tokens = tokens }, subject: id)
      }
    } catch is RefreshTokenReused {
      // Two parties hold the token, and one of them stole it: neither keeps the session.
      try await park.changeAside(context, as: actor) { change in
        try Sessions.end(id, of: actor.accountID, .refreshReuse, in: change)
        return AuditNote(subject: id, action: "IdentityService/RefreshTokenReused")
      }
      throw Self.badRefreshToken
    }
  }

  private static var badRefreshToken: RPCError {
    .unauthenticated(
      BilingualText(zh: "刷新令牌无效或已失效，请重新登录", en: "the refresh token is not known or no longer valid: log in again"))
  }

  public func logout(_ request: IdentityV1.LogoutRequest, _ context: ServerContext) async throws
    -> IdentityV1.LogoutResponse
  {
    let session = context.caller.sessionID
    guard !session.isEmpty else {
      throw RPCError.precondition(
        "session", "", state: "CERTIFICATE", rule: "NOT_A_SESSION",
        BilingualText(zh: "证书身份没有会话", en: "a client certificate has no session to end"))
    }
    return try await park.mutate(context) { change in
      try Sessions.end(session, of: change.caller.accountID, .logout, in: change)
      return Applied(IdentityV1.LogoutResponse(), subject: session)
    }
  }

  public func whoAmI(_ request: IdentityV1.WhoAmIRequest, _ context: ServerContext) async throws
    -> IdentityV1.WhoAmIResponse
  {
    try await park.query(context) { transaction, caller in
      guard let account = try AccountRow.read(caller.accountID, in: transaction) else {
        throw RPCError.notFound("account", caller.accountID)
      }
      let user = try account.message(self.park, in: transaction)
      let consents = try ConsentRow.ofAccount(caller.accountID, rowsMax: 100, in: transaction)
      return .with {
        $0.user = user
        $0.sessionId = caller.sessionID
        $0.acting = caller.acting?.message
        $0.certificateIdentity = caller.certificateIdentity ?? ""
        $0.consents = consents.filter { $0.withdrawn == nil }.map(\.message)
      }
    }
  }

  public func listSessions(_ request: IdentityV1.ListSessionsRequest, _ context: ServerContext) async throws
    -> IdentityV1.ListSessionsResponse
  {
    try await park.query(context) { transaction, caller in
      let account = request.accountId.isEmpty ? caller.accountID : request.accountId
      guard account == caller.accountID || caller.isActing(.systemAdministrator) else {
        throw RPCError.notFound("account", account)
      }
      let condition = request.includeEnded ? "" : "AND ended IS NULL AND expires > ?"
      var arguments: [SQLValue] = [.text(account)]
      if !request.includeEnded { arguments.append(.time(transaction.now)) }
      let rows = try transaction.rows(
        """
        SELECT \(SessionRow.columns) FROM sessions WHERE account = ? \(condition)
        ORDER BY created DESC, id DESC LIMIT 200
        """, arguments)
      let sessions = try rows.map { try SessionRow($0).message(current: caller.sessionID) }
      return .with { $0.sessions = sessions }
    }
  }

  public func revokeSession(_ request: IdentityV1.RevokeSessionRequest, _ context: ServerContext) async throws
    -> IdentityV1.RevokeSessionResponse
  {
    var fields = FieldChecks()
    fields.identifier("session_id", request.sessionId, .session)
    try fields.finish()
    return try await park.mutate(context) { change in
      let caller = change.caller
      guard let session = try SessionRow.read(request.sessionId, in: change),
        session.account == caller.accountID || caller.isActing(.systemAdministrator)
      else { throw RPCError.notFound("session", request.sessionId) }
      guard session.ended == nil else { return .unchanged(IdentityV1.RevokeSessionResponse()) }
      try Sessions.end(session.id, of: session.account, .revoked, in: change)
      return Applied(
        IdentityV1.RevokeSessionResponse(), subject: session.id, details: ["account": session.account])
    }
  }

  public func createApiKey(_ request: IdentityV1.CreateApiKeyRequest, _ context: ServerContext) async throws
    -> IdentityV1.CreateApiKeyResponse
  {
    var fields = FieldChecks()
    let label = label(request.label, &fields)
    let wanted = request.membership.flatMap { Membership($0) }
    fields.require(
      wanted?.isWellFormed == true, "membership", "NOT_A_MEMBERSHIP", zh: "请给出密钥使用的身份",
      en: "must be the one membership that the key acts in")
    let expires = request.expires.flatMap { Storage.Timestamp($0) }
    let (now, lifetimeMax) = (park.clock.now, park.settings.apiKeyLifetimeMax)
    fields.require(
      expires.map { $0 > now && $0 <= now + lifetimeMax } ?? false, "expires", "OUT_OF_RANGE",
      zh: "有效期应在今后\(lifetimeMax.components.seconds / 86_400)天之内",
      en: "must be in the next \(lifetimeMax.components.seconds / 86_400) days")
    try fields.finish()
    guard let wanted, let expires else { throw RPCError(.internalError, "a refused field was let through") }
    let peer = context.peer.address
    return try await park.mutate(context) { change in
      let caller = change.caller
      // A key that could make keys could not be revoked for good.
      guard try SessionRow.read(caller.sessionID, in: change)?.kind == SessionKinds.login else {
        throw RPCError.denied(BilingualText(zh: "只有登录会话可以创建密钥", en: "only a person's login makes keys"))
      }
      guard caller.memberships.contains(wanted) else {
        throw RPCError.denied(BilingualText(zh: "您没有该身份", en: "you do not hold the membership \(wanted)"))
      }
      let key = try Sessions.openKey(
        caller.accountID, wanted, label: label, peer: peer, expires: expires, in: change)
      let response = IdentityV1.CreateApiKeyResponse.with {
        $0.token = key.token
        $0.sessionId = key.id
        $0.expires = expires.message
      }
      return Applied(response, subject: key.id, details: ["membership": "\(wanted)"])
    }
  }
}

/// A refresh token came a second time: not an answer, but a reason to end the session.
private struct RefreshTokenReused: Error {}
