import ParkSchemas
import Storage

/// A row of `break_glass`.
struct BreakGlassRow: Sendable {
  static let columns = "id, account, role, tenant, reason, opened, expires, ended"

  var id: String
  var account: String
  var membership: Membership
  var reason: String
  var opened: Timestamp
  var expires: Timestamp
  var ended: Timestamp?

  init(
    id: String, account: String, membership: Membership, reason: String, opened: Timestamp, expires: Timestamp
  ) {
    self.id = id
    self.account = account
    self.membership = membership
    self.reason = reason
    self.opened = opened
    self.expires = expires
  }

  init(_ row: Row) throws {
    id = try row.text("id")
    account = try row.text("account")
    guard let role = Role(rawValue: try row.text("role")) else {
      throw StorageError(.unexpectedValue, "column role: no role")
    }
    membership = Membership(role, try row.text("tenant"))
    reason = try row.text("reason")
    opened = try row.time("opened")
    expires = try row.time("expires")
    ended = try row.optionalTime("ended")
  }

  static func find(_ id: String, in transaction: any ReadTransaction) throws -> BreakGlassRow? {
    try transaction.row("SELECT \(columns) FROM break_glass WHERE id = ?", [.text(id)]).map(BreakGlassRow.init)
  }

  func insert(in change: Change) throws {
    try change.insert(
      into: "break_glass",
      [
        "id": .text(id), "account": .text(account), "role": .text(membership.role.rawValue),
        "tenant": .text(membership.tenant), "reason": .text(reason), "opened": .time(opened),
        "expires": .time(expires), "ended": .time(orNull: ended),
      ])
  }

  /// Ends it: cached callers are read again after the commit.
  mutating func end(in change: Change) throws {
    ended = min(change.now, expires)
    try change.update("break_glass", id, ["ended": .time(orNull: ended)])
    try tell("identity.break_glass_closed", in: change)
  }

  /// Tells the auditors, and those whom the role belongs to.
  func tell(_ kind: String, in change: Change) throws {
    let subjects = [id, account] + (membership.tenant.isEmpty ? [] : [membership.tenant])
    // The reason is somebody's words: events hold none.
    var event = message(at: change.now)
    event.reason = ""
    try change.emit(kind, subjects: subjects, event)
    let (park, id) = (change.park, self.account)
    change.afterCommit { park.authority.changed(id) }
  }

  /// One whose time has run out has ended then, tidied up or not.
  func message(at now: Timestamp) -> IdentityV1.BreakGlass {
    .with {
      $0.id = id
      $0.accountId = account
      $0.membership = membership.message
      $0.reason = reason
      $0.openedAt = opened.message
      $0.expiresAt = expires.message
      $0.endedAt = (ended ?? (expires <= now ? expires : nil))?.message
    }
  }
}

/// Whom a broken glass is told: the auditors, the other administrators, and those whose content may be read.
enum IdentityNotifications {
  static let rules: [NotificationRule] =
    ([.role(.auditor), .role(.systemAdministrator), .members([.parkStaff, .enterpriseAdmin, .institution])]
    as [NotificationRule.Recipients])
    .map { recipients in
      NotificationRule(
        on: "identity.break_glass_opened", to: recipients, urgent: true, zh: "系统管理员已启用应急访问{subject}，其间的查询均有审计记录",
        en: "A system administrator has broken the glass: {subject}. Every read under it is audited")
    }
}
