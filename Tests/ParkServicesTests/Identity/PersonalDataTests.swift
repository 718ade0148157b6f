import ParkSchemas
import RPCCore
import Storage
import Testing

@testable import ParkServices

@Suite struct PersonalDataTests {
  typealias Identity = IdentityV1.IdentityService

  private func person(_ park: TestPark) async throws -> TestAccount {
    let administrator = try await park.account(.systemAdministrator)
    let user: IdentityV1.User = try await park.call(
      Identity.createUser,
      IdentityV1.CreateUserRequest.with {
        $0.login = "zhang.sf"
        $0.password = TestAccount.password
        $0.realName = "张三丰"
        $0.phone = "13812345678"
        $0.memberships = [Membership(.worker).message]
        $0.keepPassword = true
      }, as: administrator)
    let login = try await park.login("zhang.sf", TestAccount.password)
    return TestAccount(
      id: user.accountId, login: "zhang.sf", session: login.sessionId, token: login.tokens?.accessToken ?? "",
      refreshToken: login.tokens?.refreshToken ?? "")
  }

  private func consent(_ purpose: String, _ park: TestPark, _ account: TestAccount) async throws -> IdentityV1.Consent {
    try await park.call(
      Identity.recordConsent, IdentityV1.RecordConsentRequest.with { $0.purpose = purpose }, as: account)
  }

  @Test func aConsentIsInForceUntilItIsWithdrawn() async throws {
    let park = try await TestPark()
    let account = try await park.account(.worker)
    let given = try await consent("contact", park, account)
    #expect(given.given != nil && given.withdrawn == nil)
    let audits = try await park.auditCount()
    #expect(try await consent("contact", park, account) == given)
    #expect(try await park.auditCount() == audits)
    let purpose = try Purpose("contact")
    let environment = park.environment
    try await park.storage.store.read { try environment.requireConsent(of: account.id, to: purpose, in: $0) }
    let withdrawn: IdentityV1.Consent = try await park.call(
      Identity.withdrawConsent, IdentityV1.WithdrawConsentRequest.with { $0.purpose = "contact" }, as: account)
    #expect(withdrawn.withdrawn != nil)
    let refused = await failure {
      try await park.storage.store.read { try environment.requireConsent(of: account.id, to: purpose, in: $0) }
    }
    #expect(refused?.rule == "CONSENT_REQUIRED")
    #expect(try await park.whoAmI(account).consents.isEmpty)
    #expect(await failure { try await consent("Not A Purpose", park, account) }?.fields == ["purpose"])
    await park.close()
  }

  @Test func anExportHoldsEverythingInClearAndIsAudited() async throws {
    let park = try await TestPark()
    let account = try await person(park)
    _ = try await consent("contact", park, account)
    let rows: [IdentityV1.ExportMyDataResponse] = try await park.stream(
      Identity.exportMyData, IdentityV1.ExportMyDataRequest(), as: account)
    #expect(Set(rows.map(\.section)) == ["account", "session", "consent"])
    let own = try #require(rows.first { $0.section == "account" })
    #expect(own.json_.contains("张三丰") && own.json_.contains("13812345678"))
    let record = AuditHandler.message(try #require(try await park.auditRecords().last))
    #expect(record.action == "IdentityService/ExportMyData" && record.actor == account.id)
    #expect(record.details.first?.value == "own_export")
    await park.close()
  }

  @Test func erasureDestroysWhatIsPersonalAndKeepsThePseudonym() async throws {
    let park = try await TestPark()
    let account = try await person(park)
    _ = try await consent("contact", park, account)
    func erase(_ password: String) async throws -> IdentityV1.EraseMyDataResponse {
      try await park.call(
        Identity.eraseMyData, IdentityV1.EraseMyDataRequest.with { $0.password = password }, as: account)
    }
    #expect(await failure { try await erase("wrong wrong wrong") }?.code == .permissionDenied)
    let sealed = try await park.storage.store.read {
      try $0.row("SELECT phone FROM accounts WHERE id = ?", [.text(account.id)])?.blob("phone")
    }
    let answer = try await erase(TestAccount.password)
    #expect(answer.erased != nil && answer.backupsUntil != nil)
    #expect(await failure { try await park.whoAmI(account) }?.code == .unauthenticated)
    #expect(await failure { try await park.login("zhang.sf", TestAccount.password) }?.code == .unauthenticated)
    let (environment, id) = (park.environment, account.id)
    let opened = try await park.storage.store.read {
      try environment.persons.text(sealed, of: id, field: PersonalFields.phone, in: $0)
    }
    #expect(opened.isEmpty)
    let left = try await park.storage.store.read { transaction in
      try [
        "SELECT 1 AS x FROM idempotency_records WHERE principal = ? AND method NOT LIKE '%EraseMyData%'",
        "SELECT 1 AS x FROM memberships WHERE account = ?",
        "SELECT 1 AS x FROM sessions WHERE account = ? AND (peer <> '' OR label <> '' OR ended IS NULL)",
        "SELECT 1 AS x FROM consents WHERE account = ? AND withdrawn IS NULL",
        "SELECT 1 AS x FROM accounts WHERE id = ? AND (phone IS NOT NULL OR real_name IS NOT NULL)",
        "SELECT 1 AS x FROM accounts WHERE id = ? AND login = 'zhang.sf'",
      ].filter { try transaction.row($0, [.text(id)]) != nil }
    }
    #expect(left.isEmpty)
    let actors = try await park.auditRecords().map(\.entry.actor)
    #expect(actors.contains(id))
    let report = try await park.storage.checkpointer.verify()
    #expect(report.isSound)
    await park.close()
  }
}
