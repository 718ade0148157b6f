import ParkSchemas
import RPCCore
import RPCSchemas
import SchemaRuntime
import Storage
import Testing

@testable import ParkServices

/// Goal: every method of Identity that changes something appends exactly one audit record, and a repeated key none.
/// Method: a scenario for each mutating method of the service; one that has none fails the test.
@Suite struct AuditedMutationsTests {
  typealias Identity = IdentityV1.IdentityService
  private typealias Scenario = @Sendable (Stage) async throws -> Void

  private struct Stage: Sendable {
    let park: TestPark
    let administrator: TestAccount
    let account: TestAccount

    func call<Request: Message, Response: Message>(
      _ method: MethodDescriptor, _ request: Request, as caller: TestAccount, of type: Response.Type
    ) async throws {
      let _: Response = try await park.call(method, request, as: caller, key: "the key")
    }

    func version() async throws -> UInt64 { try await park.user(account.id, as: administrator).version }
  }

  private static let uri = "spiffe://park.example/x"

  private static let scenarios: [String: Scenario] = [
    "Login": { _ = try await $0.park.login($0.account.login, TestAccount.password, key: "the key") },
    "RefreshToken": { stage in
      let request = IdentityV1.RefreshTokenRequest.with { $0.refreshToken = stage.account.refreshToken }
      let _: IdentityV1.RefreshTokenResponse = try await stage.park.call(Identity.refreshToken, request, key: "the key")
    },
    "Logout": {
      try await $0.call(Identity.logout, IdentityV1.LogoutRequest(), as: $0.account, of: IdentityV1.LogoutResponse.self)
    },
    "CreateUser": { stage in
      let request = IdentityV1.CreateUserRequest.with {
        $0.login = "new.user"
        $0.password = "a first password"
        $0.memberships = [Membership(.worker).message, Membership(.auditor).message]
      }
      try await stage.call(Identity.createUser, request, as: stage.administrator, of: IdentityV1.User.self)
    },
    "ChangePassword": { stage in
      let request = IdentityV1.ChangePasswordRequest.with {
        $0.oldPassword = TestAccount.password
        $0.newPassword = "another password"
      }
      try await stage.call(
        Identity.changePassword, request, as: stage.account, of: IdentityV1.ChangePasswordResponse.self)
    },
    "ResetPassword": { stage in
      let version = try await stage.version()
      let request = IdentityV1.ResetPasswordRequest.with {
        $0.accountId = stage.account.id
        $0.expectedVersion = version
        $0.newPassword = "another password"
      }
      try await stage.call(Identity.resetPassword, request, as: stage.administrator, of: IdentityV1.User.self)
    },
    "DisableUser": { stage in
      let version = try await stage.version()
      let request = IdentityV1.DisableUserRequest.with {
        $0.accountId = stage.account.id
        $0.expectedVersion = version
      }
      try await stage.call(Identity.disableUser, request, as: stage.administrator, of: IdentityV1.User.self)
    },
    "EnableUser": { stage in
      try await stage.park.storage.store.write {
        _ = try $0.execute("UPDATE accounts SET state = 'disabled' WHERE id = ?", [.text(stage.account.id)])
      }
      let version = try await stage.version()
      let request = IdentityV1.EnableUserRequest.with {
        $0.accountId = stage.account.id
        $0.expectedVersion = version
      }
      try await stage.call(Identity.enableUser, request, as: stage.administrator, of: IdentityV1.User.self)
    },
    "GrantRole": { stage in
      let version = try await stage.version()
      let request = IdentityV1.GrantRoleRequest.with {
        $0.accountId = stage.account.id
        $0.expectedVersion = version
        $0.membership = Membership(.auditor).message
      }
      try await stage.call(Identity.grantRole, request, as: stage.administrator, of: IdentityV1.User.self)
    },
    "RevokeRole": { stage in
      let version = try await stage.version()
      let request = IdentityV1.RevokeRoleRequest.with {
        $0.accountId = stage.account.id
        $0.expectedVersion = version
        $0.membership = Membership(.worker).message
      }
      try await stage.call(Identity.revokeRole, request, as: stage.administrator, of: IdentityV1.User.self)
    },
    "OpenBreakGlass": { stage in
      let request = IdentityV1.OpenBreakGlassRequest.with {
        $0.membership = Membership(.districtOfficer).message
        $0.reason = "an incident to look into"
      }
      try await stage.call(Identity.openBreakGlass, request, as: stage.administrator, of: IdentityV1.BreakGlass.self)
    },
    "CloseBreakGlass": { stage in
      try await stage.park.storage.store.write {
        _ = try $0.execute(
          """
          INSERT INTO break_glass VALUES ('bgl_1', ?, 'district_officer', '', 'a reason', 1, ?, NULL)
          ON CONFLICT DO NOTHING
          """, [.text(stage.administrator.id), .time($0.now + .days(1))])
      }
      let request = IdentityV1.CloseBreakGlassRequest.with { $0.breakGlassId = "bgl_1" }
      try await stage.call(Identity.closeBreakGlass, request, as: stage.administrator, of: IdentityV1.BreakGlass.self)
    },
    "RevokeSession": { stage in
      let request = IdentityV1.RevokeSessionRequest.with { $0.sessionId = stage.account.session }
      try await stage.call(
        Identity.revokeSession, request, as: stage.administrator, of: IdentityV1.RevokeSessionResponse.self)
    },
    "CreateApiKey": { stage in
      let expires = stage.park.clock.now + .days(1)
      let request = IdentityV1.CreateApiKeyRequest.with {
        $0.membership = Membership(.worker).message
        $0.expires = expires.message
      }
      try await stage.call(Identity.createApiKey, request, as: stage.account, of: IdentityV1.CreateApiKeyResponse.self)
    },
    "BindCertificate": { stage in
      let request = IdentityV1.BindCertificateRequest.with {
        $0.certificateIdentity = uri
        $0.accountId = stage.account.id
      }
      try await stage.call(
        Identity.bindCertificate, request, as: stage.administrator, of: IdentityV1.BindCertificateResponse.self)
    },
    "UnbindCertificate": { stage in
      try await stage.park.storage.store.write {
        _ = try $0.execute(
          "INSERT INTO certificates (identity, account, bound, bound_by) VALUES (?, ?, 1, 'x') ON CONFLICT DO NOTHING",
          [.text(uri), .text(stage.account.id)])
      }
      let request = IdentityV1.UnbindCertificateRequest.with { $0.certificateIdentity = uri }
      try await stage.call(
        Identity.unbindCertificate, request, as: stage.administrator, of: IdentityV1.UnbindCertificateResponse.self)
    },
    "RecordConsent": { stage in
      let request = IdentityV1.RecordConsentRequest.with { $0.purpose = "contact" }
      try await stage.call(Identity.recordConsent, request, as: stage.account, of: IdentityV1.Consent.self)
    },
    "WithdrawConsent": { stage in
      try await stage.park.storage.store.write {
        _ = try $0.execute(
          "INSERT INTO consents (id, account, purpose, given) VALUES ('cns_1', ?, 'contact', 1) ON CONFLICT DO NOTHING",
          [.text(stage.account.id)])
      }
      let request = IdentityV1.WithdrawConsentRequest.with { $0.purpose = "contact" }
      try await stage.call(Identity.withdrawConsent, request, as: stage.account, of: IdentityV1.Consent.self)
    },
    "EraseMyData": { stage in
      let request = IdentityV1.EraseMyDataRequest.with { $0.password = TestAccount.password }
      try await stage.call(Identity.eraseMyData, request, as: stage.account, of: IdentityV1.EraseMyDataResponse.self)
    },
  ]

  @Test(arguments: Identity.methods.filter { $0.idempotency == .mutates }.map(\.name))
  func aMutationAppendsOneRecord(name: String) async throws {
    let scenario = try #require(Self.scenarios[name], "no scenario for \(name): add one")
    let park = try await TestPark()
    let stage = Stage(
      park: park, administrator: try await park.account(.systemAdministrator),
      account: try await park.account(.worker, login: "li.hua"))
    let before = try await park.auditCount()
    try await scenario(stage)
    let records = try await park.auditRecords().dropFirst(before)
    #expect(records.map(\.entry.action) == ["IdentityService/\(name)"])
    #expect(records.allSatisfy { !$0.entry.subject.isEmpty && !$0.entry.actor.isEmpty })
    // The caller's own session may have ended by it; whoever can still call gets the stored answer and no new record.
    _ = await failure { try await scenario(stage) }
    #expect(try await park.auditCount() == before + 1)
    await park.close()
  }
}
