import ParkSchemas
import RPCCore
import Testing

@testable import ParkServices

@Suite struct LoginTests {
  @Test func loginWithTheRightPasswordOpensASession() async throws {
    let park = try await TestPark()
    let account = try await park.account(.worker, login: "li.hua")
    let answer: IdentityV1.LoginResponse = try await park.login("Li.Hua", TestAccount.password)
    #expect(answer.accountId == account.id)
    let tokens = try #require(answer.tokens)
    let me: IdentityV1.WhoAmIResponse = try await park.call(
      IdentityV1.IdentityService.whoAmI, IdentityV1.WhoAmIRequest(), as: TestAccount(id: account.id, token: tokens.accessToken))
    #expect(me.user?.accountId == account.id)
    #expect(me.acting?.role == .worker)
    await park.close()
  }
}

extension TestPark {
  func login(_ login: String, _ password: String, key: String? = nil) async throws -> IdentityV1.LoginResponse {
    try await call(
      IdentityV1.IdentityService.login,
      IdentityV1.LoginRequest.with {
        $0.login = login
        $0.password = password
      }, key: key)
  }
}
