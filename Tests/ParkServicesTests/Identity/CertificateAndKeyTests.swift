import ParkSchemas
import RPCCore
import Storage
import Testing

@testable import ParkServices

@Suite struct CertificateAndKeyTests {
  typealias Identity = IdentityV1.IdentityService
  private let uri = "spiffe://park.example/stats"

  private func bind(_ account: TestAccount, _ park: TestPark, as administrator: TestAccount) async throws {
    let _: IdentityV1.BindCertificateResponse = try await park.call(
      Identity.bindCertificate,
      IdentityV1.BindCertificateRequest.with {
        $0.certificateIdentity = uri
        $0.accountId = account.id
      }, as: administrator)
  }

  private func certificate(acting: Membership? = nil) -> TestAccount {
    var account = TestAccount(id: "", token: "", acting: acting)
    account.certificateIdentity = uri
    return account
  }

  @Test func aBoundCertificateActsAsItsAccountUntilItIsUnbound() async throws {
    let park = try await TestPark()
    let administrator = try await park.account(.systemAdministrator)
    let program = try await park.account(.auditor)
    #expect(await failure { try await park.whoAmI(certificate()) }?.code == .unauthenticated)
    try await bind(program, park, as: administrator)
    let me = try await park.whoAmI(certificate())
    #expect(me.user?.accountId == program.id)
    #expect(me.sessionId.isEmpty && me.certificateIdentity == uri)
    #expect(me.acting?.role == .auditor)
    #expect(await failure { try await bind(program, park, as: administrator) }?.code == .alreadyExists)
    let _: IdentityV1.UnbindCertificateResponse = try await park.call(
      Identity.unbindCertificate, IdentityV1.UnbindCertificateRequest.with { $0.certificateIdentity = uri },
      as: administrator)
    #expect(await failure { try await park.whoAmI(certificate()) }?.code == .unauthenticated)
    await park.close()
  }

  @Test func aTokenPresentedByACertificateRecordsBoth() async throws {
    let park = try await TestPark()
    var account = try await park.account(.worker)
    account.certificateIdentity = uri
    let _: IdentityV1.Consent = try await park.call(
      Identity.recordConsent, IdentityV1.RecordConsentRequest.with { $0.purpose = "contact" }, as: account)
    let record = AuditHandler.message(try #require(try await park.auditRecords().last))
    #expect(record.actor == account.id)
    #expect(record.certificateIdentity == uri)
    await park.close()
  }

  @Test func anApiKeyActsInItsOneMembershipOnly() async throws {
    let park = try await TestPark()
    let account = try await park.account([Membership(.districtOfficer), Membership(.auditor)])
    let key = try await park.apiKey(account, Membership(.auditor))
    let me = try await park.whoAmI(key)
    #expect(me.acting?.role == .auditor)
    let denied = await failure { try await park.whoAmI(key, acting: "district_officer") }
    #expect(denied?.code == .permissionDenied)
    // A key cannot make keys, so that revoking it is the end of it.
    #expect(await failure { try await park.apiKey(key, Membership(.auditor)) }?.code == .permissionDenied)
    let _: IdentityV1.RevokeSessionResponse = try await park.call(
      Identity.revokeSession, IdentityV1.RevokeSessionRequest.with { $0.sessionId = key.session }, as: account)
    #expect(await failure { try await park.whoAmI(key) }?.code == .unauthenticated)
    await park.close()
  }

  @Test func anApiKeyEndsInTimeAndIsMadeForOwnMembershipsOnly() async throws {
    let park = try await TestPark()
    let account = try await park.account(.worker)
    let key = try await park.apiKey(account, Membership(.worker))
    #expect(await failure { try await park.apiKey(account, Membership(.auditor)) }?.code == .permissionDenied)
    park.clock.advance(by: .days(30))
    #expect(await failure { try await park.whoAmI(key) }?.code == .unauthenticated)
    let late = await failure {
      try await park.call(
        Identity.createApiKey,
        IdentityV1.CreateApiKeyRequest.with {
          $0.membership = Membership(.worker).message
          $0.expires = (park.clock.now + Duration.days(367)).message
        }, as: account, of: IdentityV1.CreateApiKeyResponse.self)
    }
    #expect(late?.code == .unauthenticated || late?.fields == ["expires"])
    await park.close()
  }
}
