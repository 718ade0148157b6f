import ParkSchemas
import Storage

/// One row of `sessions`, without its hashes.
struct SessionRow: Sendable {
  static let columns = "id, account, kind, label, peer, created, renewed, expires, ended, end_reason"

  var id: String
  var account: String
  var kind: String
  var label: String
  var peer: String
  var created: Timestamp
  var renewed: Timestamp
  var expires: Timestamp
  var ended: Timestamp?
  var endReason: String

  init(_ row: Row) throws {
    id = try row.text("id")
    account = try row.text("account")
    kind = try row.text("kind")
    label = try row.text("label")
    peer = try row.text("peer")
    created = try row.time("created")
    renewed = try row.time("renewed")
    expires = try row.time("expires")
    ended = try row.optionalTime("ended")
    endReason = try row.optionalText("end_reason") ?? ""
  }

  static func read(_ id: String, in transaction: any ReadTransaction) throws -> SessionRow? {
    try transaction.row("SELECT \(columns) FROM sessions WHERE id = ?", [.text(id)]).map(SessionRow.init)
  }

  /// Whether its tokens are good at a time.
  func lives(at time: Timestamp) -> Bool { ended == nil && expires > time }

  func message(current: String) -> IdentityV1.Session {
    .with {
      $0.sessionId = id
      $0.kind = kind == SessionKinds.apiKey ? .apiKey : .login
      $0.label = label
      $0.peer = peer
      $0.created = created.message
      $0.renewed = renewed.message
      $0.expires = expires.message
      $0.ended = ended?.message
      $0.endReason = endReason
      $0.current = id == current
    }
  }
}

/// Why sessions end; shown in lists.
enum EndReason: String {
  case logout, revoked, password, disabled, erased, expired
  case refreshReuse = "refresh_reuse"
  case tooMany = "too_many"
}

/// Opens and ends sessions inside mutations.
enum Sessions {
  /// A session that was just opened, with the tokens that are shown once.
  struct Opened: Sendable {
    var id: String
    var tokens: IdentityV1.Tokens
  }

  /// Opens a login session; the account's oldest ones end if it has too many.
  static func open(_ account: String, label: String, peer: String, in change: Change) throws -> Opened {
    try makeRoom(for: account, in: change)
    let (id, settings, now) = (change.newID(.session), change.park.settings, change.now)
    let (access, refresh) = (try Token.make(.access), try Token.make(.refresh))
    let expires = now + settings.refreshTokenLifetime
    let accessExpires = min(now + settings.accessTokenLifetime, expires)
    try change.execute(
      """
      INSERT INTO sessions (id, account, kind, label, peer, access_hash, access_expires, refresh_hash, created, renewed,
        expires) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        .text(id), .text(account), .text(SessionKinds.login), .text(label), .text(peer), .blob(access.hash),
        .time(accessExpires), .blob(refresh.hash), .time(now), .time(now), .time(expires),
      ])
    return Opened(id: id, tokens: tokens(access, accessExpires, refresh, expires))
  }

  /// Gives a session a new pair of tokens. The old refresh token is remembered, so that its second use is noticed.
  static func renew(_ session: SessionRow, usedHash: [UInt8], in change: Change) throws -> IdentityV1.Tokens {
    let (settings, now) = (change.park.settings, change.now)
    let (access, refresh) = (try Token.make(.access), try Token.make(.refresh))
    let expires = now + settings.refreshTokenLifetime
    let accessExpires = min(now + settings.accessTokenLifetime, expires)
    try change.execute(
      """
      UPDATE sessions SET access_hash = ?, access_expires = ?, refresh_hash = ?, used_refresh_hash = ?, renewed = ?,
        expires = ? WHERE id = ?
      """,
      [
        .blob(access.hash), .time(accessExpires), .blob(refresh.hash), .blob(usedHash), .time(now), .time(expires),
        .text(session.id),
      ])
    let (park, account) = (change.park, session.account)
    // The old access token ends; open streams belong to the session and go on.
    change.afterCommit { park.authority.changed(account) }
    return tokens(access, accessExpires, refresh, expires)
  }

  /// Opens an API key for one membership.
  static func openKey(
    _ account: String, _ membership: Membership, label: String, peer: String, expires: Timestamp, in change: Change
  ) throws -> (id: String, token: String) {
    try makeRoom(for: account, in: change)
    let (id, token) = (change.newID(.session), try Token.make(.apiKey))
    try change.execute(
      """
      INSERT INTO sessions (id, account, kind, label, peer, access_hash, access_expires, role, tenant, created, renewed,
        expires) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        .text(id), .text(account), .text(SessionKinds.apiKey), .text(label), .text(peer), .blob(token.hash),
        .time(expires), .text(membership.role.rawValue), .text(membership.tenant), .time(change.now), .time(change.now),
        .time(expires),
      ])
    return (id, token.text)
  }

  /// Ends one session; its streams end after the commit.
  static func end(_ id: String, of account: String, _ reason: EndReason, in change: Change) throws {
    try change.execute(
      "UPDATE sessions SET ended = ?, end_reason = ? WHERE id = ? AND ended IS NULL",
      [.time(change.now), .text(reason.rawValue), .text(id)])
    let park = change.park
    change.afterCommit { park.sessionEnded(id, of: account) }
  }

  /// Ends all sessions of an account, except one, and every open stream but that one's; returns how many sessions.
  @discardableResult
  static func endAll(of account: String, except kept: String? = nil, _ reason: EndReason, in change: Change) throws
    -> Int
  {
    let ended = try change.execute(
      "UPDATE sessions SET ended = ?, end_reason = ? WHERE account = ? AND id <> ? AND ended IS NULL",
      [.time(change.now), .text(reason.rawValue), .text(account), .text(kept ?? "")])
    let park = change.park
    change.afterCommit { park.sessionsEnded(of: account, except: kept) }
    return ended
  }

  /// Ends the oldest living sessions until there is room for one more.
  private static func makeRoom(for account: String, in change: Change) throws {
    let living = try change.rows(
      "SELECT id FROM sessions WHERE account = ? AND ended IS NULL AND expires > ? ORDER BY renewed, id",
      [.text(account), .time(change.now)])
    let surplus = living.count - change.park.settings.sessionsPerAccountMax + 1
    for row in living.prefix(max(0, surplus)) { try end(try row.text("id"), of: account, .tooMany, in: change) }
  }

  private static func tokens(_ access: Token, _ accessExpires: Timestamp, _ refresh: Token, _ expires: Timestamp)
    -> IdentityV1.Tokens
  {
    .with {
      $0.accessToken = access.text
      $0.accessExpires = accessExpires.message
      $0.refreshToken = refresh.text
      $0.refreshExpires = expires.message
    }
  }
}
