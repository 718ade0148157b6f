import ParkSchemas
import RPCCore
import Storage

@testable import ParkServices

/// Calls of the identity service that several tests make.
extension TestPark {
  func login(_ login: String, _ password: String, key: String? = nil) async throws -> IdentityV1.LoginResponse {
    try await call(
      IdentityV1.IdentityService.login,
      IdentityV1.LoginRequest.with {
        $0.login = login
        $0.password = password
      }, key: key)
  }

  func whoAmI(_ account: TestAccount, acting: String? = nil) async throws -> IdentityV1.WhoAmIResponse {
    try await call(IdentityV1.IdentityService.whoAmI, IdentityV1.WhoAmIRequest(), as: account, acting: acting)
  }

  func user(_ id: String, as account: TestAccount) async throws -> IdentityV1.User {
    try await call(
      IdentityV1.IdentityService.getUser, IdentityV1.GetUserRequest.with { $0.accountId = id }, as: account)
  }

  /// An API key of an account, as an account to call with.
  func apiKey(_ account: TestAccount, _ membership: Membership) async throws -> TestAccount {
    let expires = clock.now + .days(30)
    let key: IdentityV1.CreateApiKeyResponse = try await call(
      IdentityV1.IdentityService.createApiKey,
      IdentityV1.CreateApiKeyRequest.with {
        $0.label = "program"
        $0.membership = membership.message
        $0.expires = expires.message
      }, as: account)
    return TestAccount(id: account.id, login: account.login, session: key.sessionId, token: key.token)
  }
}
