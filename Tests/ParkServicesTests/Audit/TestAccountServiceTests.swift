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
}
