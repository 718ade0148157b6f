import ParkRules
import ParkSchemas
import RPCCore
import Storage

/// Serves `cloudpark.development.v1.TestAccountService`: only a server that was started for load runs registers it.
///
/// An account as a load run wants it costs no password hash: nobody can log in to it, it acts by its API key or session alone.
public struct TestAccountHandler: DevelopmentV1.TestAccountServiceHandler {
  private static let countMax = 100_000
  private static let accountsPerTransaction = 250
  private static let keyLifetime: Duration = .days(1)

  let park: ParkEnvironment

  /// Over an environment.
  public init(_ park: ParkEnvironment) { self.park = park }

  public func createTestAccounts(
    _ request: DevelopmentV1.CreateTestAccountsRequest, _ responses: ResponseWriter<DevelopmentV1.TestAccount>,
    _ context: ServerContext
  ) async throws {
    var fields = FieldChecks()
    fields.require(
      (1...UInt32(Self.countMax)).contains(request.count), "count", "OUT_OF_RANGE", zh: "应为1至\(Self.countMax)",
      en: "must be 1 to \(Self.countMax)")
    let membership = request.membership.flatMap(Membership.init)
    fields.require(
      membership?.isWellFormed ?? false, "membership", "MALFORMED", zh: "角色与所属不符", en: "is no membership")
    try fields.finish()
    guard let membership else { throw RPCError(.internalError, "unchecked fields") }
    let noPassword = try await park.passwords.record(of: try Token.make(.access).text, deadline: context.deadline)
    var left = Int(request.count)
    while left > 0 {
      let count = min(left, Self.accountsPerTransaction)
      let made = try await park.mutateBatch(context) { change in
        let accounts = try (0..<count).map { _ in try Self.account(request, membership, noPassword, in: change) }
        return (accounts, AuditNote(subject: accounts[0].accountId, details: ["accounts": "\(count)"]))
      }
      for account in made { try await responses.send(account) }
      left -= count
    }
  }

  private static func account(
    _ request: DevelopmentV1.CreateTestAccountsRequest, _ membership: Membership, _ noPassword: PasswordRecord,
    in change: Change
  ) throws -> DevelopmentV1.TestAccount {
    let id = change.newID(.account)
    try AccountRow.insert(
      id: id, login: try LoginName("test-" + id), password: noPassword, realName: nil, phone: nil,
      passwordChangeRequired: false, createdBy: change.caller.accountID, in: change)
    try Memberships.grant(membership, to: id, in: change)
    let token = try token(of: id, membership, session: request.opensSession, in: change)
    return .with {
      $0.accountId = id
      $0.token = token
    }
  }

  private static func token(
    of id: String, _ membership: Membership, session: Bool, in change: Change
  ) throws -> String {
    let label = "test account"
    if session { return try Sessions.open(id, label: label, peer: "", in: change).tokens.accessToken }
    return try Sessions.openKey(
      id, membership, label: label, peer: "", expires: change.now + keyLifetime, in: change
    ).token
  }
}
