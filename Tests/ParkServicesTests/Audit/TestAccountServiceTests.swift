import ParkSchemas
import RPCCore
import RPCSchemas
import Storage
import Testing

@testable import ParkServices

/// Goal: a load run gets as many people as it asks for, each with a token that acts in the membership asked for.
@Suite struct TestAccountServiceTests {
  private typealias Service = DevelopmentV1.TestAccountService

  @Test func manyAccountsAreMadeAndActByTheirTokens() async throws {
    let park = try await TestPark()
    let admin = try await park.account(.systemAdministrator)
    let made: [DevelopmentV1.TestAccount] = try await park.stream(
      Service.createTestAccounts,
      DevelopmentV1.CreateTestAccountsRequest.with {
        $0.count = 300
        $0.membership = Membership(.worker).message
      }, as: admin)
    #expect(Set(made.map(\.accountId)).count == 300 && Set(made.map(\.token)).count == 300)
    let last = try #require(made.last)
    let who = try await park.whoAmI(TestAccount(id: last.accountId, token: last.token))
    #expect(who.user?.accountId == last.accountId && who.user?.memberships.map(\.role) == [.worker])
    let refusal = await failure {
      try await park.stream(
        Service.createTestAccounts, DevelopmentV1.CreateTestAccountsRequest(), as: admin,
        of: DevelopmentV1.TestAccount.self)
    }
    #expect(refusal?.fields == ["count", "membership"])
    await park.close()
  }

  @Test func aSessionActsInTheMembershipsThatComeLaterAndAKeyDoesNot() async throws {
    let park = try await TestPark()
    let admin = try await park.account(.systemAdministrator)
    for opensSession in [true, false] {
      let made: [DevelopmentV1.TestAccount] = try await park.stream(
        Service.createTestAccounts,
        DevelopmentV1.CreateTestAccountsRequest.with {
          $0.count = 1
          $0.membership = Membership(.worker).message
          $0.opensSession = opensSession
        }, as: admin)
      let person = TestAccount(id: try #require(made.first).accountId, token: made[0].token)
      let version = try await park.user(person.id, as: admin).version
      let _: IdentityV1.User = try await park.call(
        IdentityV1.IdentityService.grantRole,
        IdentityV1.GrantRoleRequest.with {
          $0.accountId = person.id
          $0.expectedVersion = version
          $0.membership = Membership(.auditor).message
        }, as: admin)
      let refusal = await failure {
        try await park.call(
          IdentityV1.IdentityService.whoAmI, IdentityV1.WhoAmIRequest(), as: person, acting: "auditor",
          of: IdentityV1.WhoAmIResponse.self)
      }
      #expect((refusal == nil) == opensSession, "\(String(describing: refusal))")
    }
    await park.close()
  }
}
