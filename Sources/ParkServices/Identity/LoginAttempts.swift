import ParkRules
import RPCCore
import Storage

/// Counts failed logins by name, known or not, and locks a name for a time that doubles.
///
/// A name is kept as an HMAC: what people type into a login field may be anything, even a password.
struct LoginAttempts: Sendable {
  let park: ParkEnvironment

  /// What is known of a name.
  struct Standing: Sendable {
    var failures: Int64 = 0
    var lockedUntil: Timestamp?
  }

  func key(_ login: LoginName) throws -> [UInt8] { try SHA256.authenticate(Array(login.text.utf8), key: park.loginKey) }

  /// The standing of a name; old failures are forgotten.
  func standing(_ login: LoginName, in transaction: any ReadTransaction) throws -> Standing {
    let row = try transaction.row(
      "SELECT failures, locked_until, last FROM login_attempts WHERE login_key = ?", [.blob(try key(login))])
    guard let row, try row.time("last") + park.settings.loginLockMax > transaction.now else { return Standing() }
    let until = try row.time("locked_until")
    return Standing(failures: try row.integer("failures"), lockedUntil: until > transaction.now ? until : nil)
  }

  /// Refuses while the name is locked, whatever the password.
  func requireUnlocked(_ login: LoginName, in transaction: any ReadTransaction) throws {
    guard let until = try standing(login, in: transaction).lockedUntil else { return }
    let max = Int64(park.settings.loginFailuresMax)
    throw RPCError.quota(
      "login", "loginFailuresMax", limit: max, used: max,
      BilingualText(zh: "登录失败次数过多，请于\(until)之后再试", en: "too many failed logins: try again after \(until)"))
  }

  /// Counts a failure; returns how many there were in a row.
  @discardableResult
  func fail(_ login: LoginName, in transaction: any WriteTransaction) throws -> Int64 {
    let failures = try standing(login, in: transaction).failures + 1
    let over = failures - Int64(park.settings.loginFailuresMax)
    var until = Timestamp(microseconds: 0)
    if over >= 0 {
      let lock = park.settings.loginLock * Double(UInt64(1) << UInt64(min(over, 32)))
      until = transaction.now + min(lock, park.settings.loginLockMax)
    }
    try transaction.execute(
      """
      INSERT INTO login_attempts (login_key, failures, locked_until, last) VALUES (?, ?, ?, ?)
      ON CONFLICT (login_key) DO UPDATE SET failures = excluded.failures, locked_until = excluded.locked_until,
        last = excluded.last
      """, [.blob(try key(login)), .integer(failures), .time(until), .time(transaction.now)])
    return failures
  }

  /// Forgets the failures of a name.
  func clear(_ login: LoginName, in transaction: any WriteTransaction) throws {
    guard try standing(login, in: transaction).failures > 0 else { return }
    try transaction.execute("DELETE FROM login_attempts WHERE login_key = ?", [.blob(try key(login))])
  }
}
