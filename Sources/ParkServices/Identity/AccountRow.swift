import ParkRules
import ParkSchemas
import RPCCore
import Storage

/// One row of `accounts`.
struct AccountRow: Sendable {
  static let columns = """
    id, login, state, real_name, phone, password_hash, password_salt, password_n, password_r, password_p,
    password_version, password_change_required, version, authority_version, created, created_by
    """

  var id: String
  var login: String
  var state: String
  var realName: [UInt8]?
  var phone: [UInt8]?
  var password: PasswordRecord
  var passwordVersion: Int64
  var passwordChangeRequired: Bool
  var version: UInt64
  var authorityVersion: Int64
  var created: Timestamp
  var createdBy: String

  init(_ row: Row) throws {
    id = try row.text("id")
    login = try row.text("login")
    state = try row.text("state")
    realName = try row.optionalBlob("real_name")
    phone = try row.optionalBlob("phone")
    password = PasswordRecord(
      hash: try row.blob("password_hash"), salt: try row.blob("password_salt"),
      cost: PasswordCost(
        n: UInt64(clamping: try row.integer("password_n")), r: UInt32(clamping: try row.integer("password_r")),
        p: UInt32(clamping: try row.integer("password_p"))))
    passwordVersion = try row.integer("password_version")
    passwordChangeRequired = try row.boolean("password_change_required")
    version = UInt64(clamping: try row.integer("version"))
    authorityVersion = try row.integer("authority_version")
    created = try row.time("created")
    createdBy = try row.text("created_by")
  }

  var isActive: Bool { state == AccountStates.active }

  static func read(_ id: String, in transaction: any ReadTransaction) throws -> AccountRow? {
    try transaction.row("SELECT \(columns) FROM accounts WHERE id = ?", [.text(id)]).map(AccountRow.init)
  }

  static func read(login: LoginName, in transaction: any ReadTransaction) throws -> AccountRow? {
    try transaction.row("SELECT \(columns) FROM accounts WHERE login = ?", [.text(login.text)]).map(AccountRow.init)
  }

  /// Writes back what may change, and counts the version up.
  mutating func save(in transaction: any WriteTransaction) throws {
    version += 1
    try transaction.execute(
      """
      UPDATE accounts SET login = ?, state = ?, real_name = ?, phone = ?, password_hash = ?, password_salt = ?,
        password_n = ?, password_r = ?, password_p = ?, password_version = ?, password_change_required = ?, version = ?,
        authority_version = ? WHERE id = ?
      """,
      [
        .text(login), .text(state), .blob(orNull: realName), .blob(orNull: phone), .blob(password.hash),
        .blob(password.salt), .integer(Int64(clamping: password.cost.n)), .integer(Int64(password.cost.r)),
        .integer(Int64(password.cost.p)), .integer(passwordVersion), .boolean(passwordChangeRequired),
        .integer(Int64(clamping: version)), .integer(authorityVersion), .text(id),
      ])
  }

  /// Writes the same password at another cost. It is no change of the account: neither its version nor that of the
  /// password moves.
  func rehash(_ record: PasswordRecord, in transaction: any WriteTransaction) throws {
    try transaction.execute(
      """
      UPDATE accounts SET password_hash = ?, password_salt = ?, password_n = ?, password_r = ?, password_p = ?
      WHERE id = ?
      """,
      [
        .blob(record.hash), .blob(record.salt), .integer(Int64(clamping: record.cost.n)),
        .integer(Int64(record.cost.r)), .integer(Int64(record.cost.p)), .text(id),
      ])
  }

  /// Inserts a new account.
  static func insert(
    id: String, login: LoginName, password: PasswordRecord, realName: [UInt8]?, phone: [UInt8]?,
    passwordChangeRequired: Bool, createdBy: String, in transaction: any WriteTransaction
  ) throws {
    try transaction.execute(
      "INSERT INTO accounts (\(columns)) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?, 1, 1, ?, ?)",
      [
        .text(id), .text(login.text), .text(AccountStates.active), .blob(orNull: realName), .blob(orNull: phone),
        .blob(password.hash), .blob(password.salt), .integer(Int64(clamping: password.cost.n)),
        .integer(Int64(password.cost.r)), .integer(Int64(password.cost.p)), .boolean(passwordChangeRequired),
        .time(transaction.now), .text(createdBy),
      ])
  }

  /// The contract's message.
  ///
  /// - Parameters:
  ///   - viewer: nil for the person itself and the system administrator; else only memberships of that tenant show.
  ///   - clear: Whether name and phone are given in clear: for the person's own export only.
  func message(
    _ park: ParkEnvironment, tenant: String? = nil, clear: Bool = false, in transaction: any ReadTransaction
  ) throws -> IdentityV1.User {
    let name = try park.persons.text(realName, of: id, field: PersonalFields.realName, in: transaction)
    let number = try park.persons.text(phone, of: id, field: PersonalFields.phone, in: transaction)
    let grants = try CallerRecords.grants(of: id, in: transaction)
    return .with {
      $0.accountId = id
      $0.login = login
      $0.realName = clear ? name : Masking.personName(name)
      $0.phone = clear ? number : Masking.phone(number)
      $0.state = stateMessage
      $0.memberships = grants.filter { tenant == nil || $0.membership.tenant == tenant }.map(\.message)
      $0.version = version
      $0.created = created.message
      $0.passwordChangeRequired = passwordChangeRequired
    }
  }

  private var stateMessage: IdentityV1.AccountState {
    switch state {
    case AccountStates.active: .active
    case AccountStates.disabled: .disabled
    case AccountStates.erased: .erased
    default: .unspecified
    }
  }
}

/// The names under which an account's personal fields are sealed.
enum PersonalFields {
  static let realName = "real_name"
  static let phone = "phone"
}

extension CallerRecords.Grant {
  /// The contract's message.
  var message: CommonV1.Membership {
    var message = membership.message
    message.approvalLimitFen = approvalLimitFen
    return message
  }
}
