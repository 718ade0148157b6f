import ParkRules
import RPCCore
import Storage

/// Grants and revokes memberships inside a mutation. Other services use it when a role follows from what they do: who
/// registers an enterprise becomes its administrator.
public enum Memberships {
  /// Gives an account a membership, or changes its approval limit. The account's cached callers are read again after
  /// the commit.
  ///
  /// - Returns: false if it was held so already.
  /// - Throws: ``RPCError`` NOT_FOUND for an unknown account, FAILED_PRECONDITION when it is not active,
  ///   RESOURCE_EXHAUSTED when it holds as many as it may.
  @discardableResult
  public static func grant(
    _ membership: Membership, approvalLimitFen: Int64 = 0, to account: String, in change: Change
  ) throws -> Bool {
    guard var row = try AccountRow.read(account, in: change) else { throw RPCError.notFound("account", account) }
    guard row.isActive else {
      throw RPCError.precondition(
        "account", account, state: row.state.uppercased(), version: row.version, rule: "ACCOUNT_NOT_ACTIVE",
        BilingualText(zh: "账号未启用", en: "the account is \(row.state)"))
    }
    let held = try CallerRecords.grants(of: account, in: change)
    if held.contains(where: { $0.membership == membership && $0.approvalLimitFen == approvalLimitFen }) { return false }
    let max = change.park.settings.membershipsPerAccountMax
    guard held.count < max || held.contains(where: { $0.membership == membership }) else {
      throw RPCError.quota(
        "account", "membershipsPerAccountMax", limit: Int64(max), used: Int64(held.count),
        BilingualText(zh: "该账号的身份已达上限（\(max)个）", en: "the account holds \(held.count) memberships, at most \(max)"))
    }
    try change.execute(
      """
      INSERT INTO memberships (account, role, tenant, approval_limit_fen, granted, granted_by) VALUES (?, ?, ?, ?, ?, ?)
      ON CONFLICT (account, role, tenant) DO UPDATE SET approval_limit_fen = excluded.approval_limit_fen,
        granted = excluded.granted, granted_by = excluded.granted_by
      """,
      [
        .text(account), .text(membership.role.rawValue), .text(membership.tenant), .integer(approvalLimitFen),
        .time(change.now), .text(change.caller.accountID),
      ])
    row.authorityVersion += 1
    try row.save(in: change)
    let park = change.park
    change.afterCommit { park.authority.changed(account) }
    return true
  }

  /// Takes a membership away; streams that stand on it end after the commit.
  ///
  /// - Returns: false if it was not held.
  /// - Throws: ``RPCError`` FAILED_PRECONDITION when it is the last system administrator's.
  @discardableResult
  static func revoke(_ membership: Membership, from row: inout AccountRow, in change: Change) throws -> Bool {
    let held = try CallerRecords.grants(of: row.id, in: change).map(\.membership)
    guard held.contains(membership) else { return false }
    if membership.role == .systemAdministrator { try requireAnotherAdministrator(than: row.id, in: change) }
    try change.execute(
      "DELETE FROM memberships WHERE account = ? AND role = ? AND tenant = ?",
      [.text(row.id), .text(membership.role.rawValue), .text(membership.tenant)])
    row.authorityVersion += 1
    try row.save(in: change)
    let (park, account) = (change.park, row.id)
    change.afterCommit { park.membershipRevoked(membership, of: account) }
    return true
  }

  /// Refuses what would leave the park without a system administrator who can log in.
  static func requireAnotherAdministrator(than account: String, in transaction: any ReadTransaction) throws {
    let other = try transaction.row(
      """
      SELECT 1 AS found FROM memberships m JOIN accounts a ON a.id = m.account
      WHERE m.role = ? AND a.state = ? AND a.id <> ? LIMIT 1
      """, [.text(Role.systemAdministrator.rawValue), .text(AccountStates.active), .text(account)])
    guard other == nil else { return }
    throw RPCError.precondition(
      "account", account, state: "LAST_ADMINISTRATOR", rule: "LAST_ADMINISTRATOR",
      BilingualText(zh: "至少须保留一名系统管理员", en: "it is the last system administrator: appoint another first"))
  }

  /// Refuses a membership for a tenant that does not exist: a slip of the pen would give rights to whoever gets the id
  /// later. Whoever acts for the tenant need not show that it is there.
  static func requireTenants(_ memberships: [Membership], in change: Change) throws {
    for membership in memberships where !membership.tenant.isEmpty && membership.tenant != change.caller.tenant {
      let table: String
      switch membership.role.tenantKind {
      case .none: continue
      case .enterprise: table = "enterprises"
      case .park: table = "parks"
      case .institution: table = "institutions"
      }
      guard try change.row("SELECT 1 AS found FROM \(table) WHERE id = ?", [.text(membership.tenant)]) != nil else {
        throw RPCError.notFound(membership.role.tenantKind.rawValue, membership.tenant)
      }
    }
  }
}
