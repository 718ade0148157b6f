import Storage

/// Reads callers from the tables of accounts, sessions and memberships.
public enum CallerRecords {
  /// The caller of a token; nil when it is unknown, its session has ended, or its account may not log in.
  static func caller(ofTokenHash hash: [UInt8], certificate: String?, in transaction: any ReadTransaction) throws
    -> Caller?
  {
    let row = try transaction.row(
      """
      SELECT s.id AS session, s.access_expires, s.expires, s.role, s.tenant, s.kind,
        a.id AS account, a.state, a.authority_version, a.password_change_required
      FROM sessions s JOIN accounts a ON a.id = s.account WHERE s.access_hash = ? AND s.ended IS NULL
      """, [.blob(hash)])
    guard let row, try row.text("state") == AccountStates.active else { return nil }
    let account = try row.text("account")
    var held = try grants(of: account, in: transaction)
    // A key stands for one membership, and for nothing once the person has lost that.
    if let role = try row.optionalText("role") {
      let tenant = try row.text("tenant")
      held = held.filter { $0.membership.role.rawValue == role && $0.membership.tenant == tenant }
    }
    let isKey = try row.text("kind") == SessionKinds.apiKey
    // Only a person who has logged in breaks the glass, never a program with a key.
    let isAdministrator = !isKey && held.contains { $0.membership.role == .systemAdministrator }
    let brokenGlass = try isAdministrator ? BreakGlass.open(of: account, in: transaction) : []
    return Caller(
      accountID: account, proof: .session(id: try row.text("session")), memberships: held.map(\.membership),
      certificateIdentity: certificate, expires: try row.time("access_expires"),
      sessionExpires: try row.time("expires"), authorityVersion: try row.integer("authority_version"),
      approvalLimitFen: held.map(\.approvalLimitFen).max() ?? 0,
      passwordChangeRequired: try !isKey && row.boolean("password_change_required"),
      brokenGlass: brokenGlass)
  }

  /// The caller of a bound client certificate; nil when it is not bound, or its account may not log in.
  static func caller(ofCertificate identity: String, in transaction: any ReadTransaction) throws -> Caller? {
    let row = try transaction.row(
      """
      SELECT a.id AS account, a.state, a.authority_version
      FROM certificates c JOIN accounts a ON a.id = c.account WHERE c.identity = ?
      """, [.text(identity)])
    guard let row, try row.text("state") == AccountStates.active else { return nil }
    let account = try row.text("account")
    let held = try grants(of: account, in: transaction)
    return Caller(
      accountID: account, proof: .certificate, memberships: held.map(\.membership), certificateIdentity: identity,
      authorityVersion: try row.integer("authority_version"), approvalLimitFen: held.map(\.approvalLimitFen).max() ?? 0)
  }

  /// A membership with what was granted with it.
  struct Grant: Sendable {
    let membership: Membership
    let approvalLimitFen: Int64
  }

  static func grants(of account: String, in transaction: any ReadTransaction) throws -> [Grant] {
    try transaction.rows(
      "SELECT role, tenant, approval_limit_fen FROM memberships WHERE account = ? ORDER BY role, tenant",
      [.text(account)]
    ).compactMap { row in
      // A role that a newer program granted means nothing to this one: it is skipped, never guessed.
      guard let role = Role(rawValue: try row.text("role")) else { return nil }
      return Grant(
        membership: Membership(role, try row.text("tenant")),
        approvalLimitFen: try row.integer("approval_limit_fen"))
    }
  }

  /// The memberships of an account, sorted; empty for an unknown account. For rules like conflicts of interest.
  public static func memberships(of account: String, in transaction: any ReadTransaction) throws -> [Membership] {
    try grants(of: account, in: transaction).map(\.membership)
  }

  /// Whether an account exists, is active and holds the role (for any tenant).
  public static func isActive(_ account: String, as role: Role, in transaction: any ReadTransaction) throws -> Bool {
    try transaction.row(
      """
      SELECT 1 AS found FROM accounts a JOIN memberships m ON m.account = a.id
      WHERE a.id = ? AND a.state = ? AND m.role = ? LIMIT 1
      """, [.text(account), .text(AccountStates.active), .text(role.rawValue)]) != nil
  }

  /// Whether an account belongs to a tenant in any role.
  public static func belongs(_ account: String, to tenant: String, in transaction: any ReadTransaction) throws -> Bool {
    try transaction.row(
      "SELECT 1 AS found FROM memberships WHERE account = ? AND tenant = ? LIMIT 1", [.text(account), .text(tenant)])
      != nil
  }

  /// Whether a person's consent to a purpose is in force.
  public static func hasConsent(_ account: String, purpose: String, in transaction: any ReadTransaction) throws -> Bool
  {
    try transaction.row(
      "SELECT 1 AS found FROM consents WHERE account = ? AND purpose = ? AND withdrawn IS NULL LIMIT 1",
      [.text(account), .text(purpose)]) != nil
  }

  /// Refuses a caller that has lost its session or its authority since it was authenticated: the last look, inside the
  /// transaction that would act on it.
  static func recheck(_ caller: Caller, in transaction: any ReadTransaction) throws -> Bool {
    switch caller.proof {
    case .none: return true
    case .session(let id):
      let row = try transaction.row(
        """
        SELECT a.authority_version, a.state FROM sessions s JOIN accounts a ON a.id = s.account
        WHERE s.id = ? AND s.ended IS NULL
        """, [.text(id)])
      return try row.map { try isCurrent($0, caller) } ?? false
    case .certificate:
      let row = try transaction.row(
        """
        SELECT a.authority_version, a.state FROM certificates c JOIN accounts a ON a.id = c.account
        WHERE c.identity = ?
        """, [.text(caller.certificateIdentity ?? "")])
      return try row.map { try isCurrent($0, caller) } ?? false
    }
  }

  private static func isCurrent(_ row: Row, _ caller: Caller) throws -> Bool {
    try row.text("state") == AccountStates.active && row.integer("authority_version") == caller.authorityVersion
  }
}

/// The values of `accounts.state`.
enum AccountStates {
  static let active = "active"
  static let disabled = "disabled"
  static let erased = "erased"
}

/// The values of `sessions.kind`.
enum SessionKinds {
  static let login = "login"
  static let apiKey = "api_key"
}
