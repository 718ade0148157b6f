import ParkSchemas
import RPCCore
import Storage
import Testing

@testable import ParkServices

@Suite struct TenantAndRehashTests {
  typealias Identity = IdentityV1.IdentityService

  @Test func aMembershipIsGrantedForATenantThatExistsOnly() async throws {
    let park = try await TestPark()
    let administrator = try await park.account(.systemAdministrator)
    let account = try await park.account(.worker)
    let enterprise = try await park.enterpriseOnly(1).id
    func grant(_ membership: Membership) async throws -> IdentityV1.User {
      let version = try await park.user(account.id, as: administrator).version
      return try await park.call(
        Identity.grantRole,
        IdentityV1.GrantRoleRequest.with {
          $0.accountId = account.id
          $0.expectedVersion = version
          $0.membership = membership.message
        }, as: administrator)
    }
    for membership in [
      Membership(.enterpriseAdmin, "ent_nobody"), Membership(.parkStaff, "prk_nobody"),
      Membership(.institution, "ins_nobody"),
    ] {
      #expect(await failure { try await grant(membership) }?.code == .notFound, "\(membership)")
      let created = await failure {
        try await park.call(
          Identity.createUser,
          IdentityV1.CreateUserRequest.with {
            $0.login = "some.one"
            $0.password = "a first password"
            $0.memberships = [membership.message]
          }, as: administrator, of: IdentityV1.User.self)
      }
      #expect(created?.code == .notFound, "\(membership)")
    }
    #expect(try await grant(Membership(.enterpriseAdmin, enterprise)).memberships.map(\.tenantId).contains(enterprise))
    await park.close()
  }

  /// Goal: after the cost was raised a person's record is made anew at the next login, and the password stays good.
  @Test func aPasswordOfAnOlderCostIsHashedAnewAtTheNextLogin() async throws {
    let park = try await TestPark()
    let account = try await park.account(.worker, login: "li.hua")
    func cost(of id: String) async throws -> Int {
      try await park.storage.store.read {
        try $0.row("SELECT password_n FROM accounts WHERE id = ?", [.text(id)])?.int("password_n") ?? 0
      }
    }
    #expect(try await cost(of: account.id) == 16)
    var settings = park.environment.settings
    settings.passwordCost = PasswordCost(n: 32, r: 1, p: 1)
    let dearer = try ParkEnvironment(storage: park.storage, settings: settings)
    let old = try await park.storage.store.read { try AccountRow.read(account.id, in: $0) }
    #expect(old.map { dearer.passwords.isOutdated($0.password) } == true)
    let record = try await dearer.passwords.record(of: TestAccount.password)
    _ = try await dearer.changeBySystem("test/rehash") { change in
      try old?.rehash(record, in: change)
      return AuditNote(subject: account.id)
    }
    #expect(try await cost(of: account.id) == 32)
    let now = try await park.storage.store.read { try AccountRow.read(account.id, in: $0) }
    #expect(now?.version == old?.version && now?.passwordVersion == old?.passwordVersion)
    // A login at today's cost of 16 finds it outdated, hashes it anew, and says so in its record.
    _ = try await park.login("li.hua", TestAccount.password)
    #expect(try await cost(of: account.id) == 16)
    _ = try await park.login("li.hua", TestAccount.password)
    dearer.close()
    await park.close()
  }
}
