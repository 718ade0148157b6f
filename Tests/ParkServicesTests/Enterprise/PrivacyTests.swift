import ParkRules
import ParkSchemas
import SchemaRuntime
import Testing

@testable import ParkServices
@testable import RPCCore

/// Goal: invariant 14. No output but the two audited reads holds a clear name, phone or account number, and a foreign
/// enterprise is not found.
@Suite struct PrivacyTests {
  static let clear = ["张三丰", "13812345678", "138 1234 5678", "6222020000001234", "6222 0200 0000 1234"]

  private func isMasked(_ message: some Message) throws -> Bool {
    let json = try message.json()
    return !Self.clear.contains { json.contains($0) }
  }

  @Test func everyOutputIsMasked() async throws {
    let park = try await TestPark()
    let officer = try await park.account(.districtOfficer)
    let auditor = try await park.account(.auditor)
    var (enterprise, admin) = try await park.registered()
    #expect(try isMasked(enterprise))
    #expect(enterprise.contact?.name == "张**")
    #expect(enterprise.contact?.phone == "138****5678")
    #expect(enterprise.bankAccount?.number == "**** **** **** 1234")
    #expect(enterprise.profile?.contact == nil && enterprise.profile?.bankAccount == nil)
    enterprise = try await park.submit(enterprise, as: admin)
    #expect(try isMasked(enterprise))
    enterprise = try await park.decide(.verify, enterprise, as: officer)
    #expect(try isMasked(enterprise))
    for account in [officer, auditor, admin] {
      #expect(try isMasked(try await park.profile(enterprise.id, as: account)))
    }
    let seen = try await park.profile(enterprise.id, as: auditor)
    #expect(seen.creditCode == Masking.creditCode(syntheticCode(1)))
    for account in [officer, auditor, admin] {
      for row in try await park.search(as: account) { #expect(try isMasked(row)) }
    }
    await park.close()
  }

  /// Method: look for the clear texts in every column of the tables, in events, audit and stored answers.
  @Test func noClearTextIsStoredAnywhere() async throws {
    let park = try await TestPark()
    let (enterprise, admin) = try await park.registered()
    let _: EnterpriseV1.RevealContactResponse = try await park.call(
      Enterprises.revealContact,
      EnterpriseV1.RevealContactRequest.with {
        $0.enterpriseId = enterprise.id
        $0.purpose = "contact"
      }, as: admin)
    let blobs = try await park.storage.store.read { transaction in
      var found: [[UInt8]] = []
      for (table, columns) in [
        ("enterprises", ["contact", "bank_account"]), ("events", ["payload"]), ("audit_records", ["details"]),
        ("idempotency_records", ["answer"]),
      ] {
        for row in try transaction.rows("SELECT \(columns.joined(separator: ", ")) FROM \(table)") {
          for column in columns { found.append(try row.optionalBlob(column) ?? []) }
        }
      }
      return found
    }
    #expect(blobs.count >= 4)
    for blob in blobs {
      let text = String(decoding: blob, as: UTF8.self)
      #expect(!Self.clear.contains { text.contains($0) })
    }
    await park.close()
  }

  @Test func anotherEnterpriseIsNotFoundInEveryMethod() async throws {
    let park = try await TestPark()
    let (mine, _) = try await park.registered(seed: 1)
    let (_, stranger) = try await park.registered(seed: 2, .whole("另一家公司"))
    let staff = try await park.account(.enterpriseStaff, "ent_elsewhere")
    let attempts: [@Sendable () async throws -> Void] = [
      { _ = try await park.profile(mine.id, as: stranger) },
      { _ = try await park.profile(mine.id, as: staff) },
      { _ = try await park.profile("ent_doesnotexist", as: stranger) },
      { _ = try await park.submit(mine, as: stranger) },
      { _ = try await park.update(mine, ["district"], as: stranger) { $0.district = "东城区" } },
      {
        let _: EnterpriseV1.RevealContactResponse = try await park.call(
          Enterprises.revealContact,
          EnterpriseV1.RevealContactRequest.with {
            $0.enterpriseId = mine.id
            $0.purpose = "contact"
          }, as: stranger)
      },
      {
        let _: EnterpriseV1.RevealBankAccountResponse = try await park.call(
          Enterprises.revealBankAccount,
          EnterpriseV1.RevealBankAccountRequest.with {
            $0.enterpriseId = mine.id
            $0.purpose = "payment"
          }, as: stranger)
      },
      {
        let _: EnterpriseV1.Credit = try await park.call(
          Enterprises.getCredit, EnterpriseV1.GetCreditRequest.with { $0.enterpriseId = mine.id }, as: stranger)
      },
      {
        let _: [EnterpriseV1.Entitlement] = try await park.stream(
          Enterprises.listEntitlements, EnterpriseV1.ListEntitlementsRequest.with { $0.enterpriseId = mine.id },
          as: stranger)
      },
    ]
    for (index, attempt) in attempts.enumerated() {
      let error = await failure { try await attempt() }
      #expect(error?.code == .notFound, "attempt \(index)")
    }
    await park.close()
  }

  @Test func aContactIsReadInClearOnlyWithConsentAndAudited() async throws {
    let park = try await TestPark()
    let officer = try await park.account(.districtOfficer)
    var (enterprise, admin) = try await park.registered()
    let request = EnterpriseV1.RevealContactRequest.with {
      $0.enterpriseId = enterprise.id
      $0.purpose = "contact"
    }
    let read: EnterpriseV1.RevealContactResponse = try await park.call(Enterprises.revealContact, request, as: officer)
    #expect(read.contact?.name == "张三丰" && read.contact?.phone == "13812345678")
    #expect(
      try await park.number("SELECT count(*) AS n FROM audit_records WHERE action = 'enterprise.reveal_contact'") == 1)
    enterprise = try await park.update(enterprise, ["contact"], as: admin) {
      $0.contact = .with {
        $0.name = "张三丰"
        $0.phone = "13812345678"
      }
    }
    let refused = await failure {
      let _: EnterpriseV1.RevealContactResponse = try await park.call(Enterprises.revealContact, request, as: officer)
    }
    #expect(refused?.rule == "CONSENT_REQUIRED")
    let own: EnterpriseV1.RevealContactResponse = try await park.call(Enterprises.revealContact, request, as: admin)
    #expect(own.contact?.name == "张三丰")
    await park.close()
  }

  /// Goal: a contact person that was replaced cannot be read again, not even from a copy of its row.
  @Test func theKeyOfAReplacedContactIsDestroyed() async throws {
    let park = try await TestPark()
    var (enterprise, admin) = try await park.registered()
    func live() async throws -> Int {
      try await park.number("SELECT count(*) AS n FROM person_keys WHERE person LIKE '%/contact/%' AND erased IS NULL")
    }
    let old = try await park.storage.store.read { [id = enterprise.id] in try EnterpriseRow.read(id, in: $0) }
    #expect(try await live() == 1)
    enterprise = try await park.update(enterprise, ["contact"], as: admin) {
      $0.contact = .with {
        $0.name = "李四"
        $0.phone = "13900001111"
      }
    }
    #expect(enterprise.contact?.name == "李*")
    #expect(try await live() == 1)
    let environment = park.environment
    let reread = try await park.storage.store.read { transaction in
      try old.flatMap { try SealedFields(environment, $0.id).contact($0, in: transaction) }
    }
    #expect(old?.contact != nil && reread == nil)
    enterprise = try await park.update(enterprise, ["contact"], as: admin) { _ in }
    #expect(enterprise.contact == nil)
    #expect(try await live() == 0)
    await park.close()
  }

  /// Goal: finance sees the approved list and nothing before, an officer never reads an account in clear.
  @Test func anAccountIsReadInClearByTheEnterpriseAndByFinanceOnceAnAwardIsApproved() async throws {
    let fixture = try await AwardFixture(Contents.noApply())
    let park = fixture.park
    let (enterprise, admin) = try await park.verified(by: fixture.officer)
    func reveal(_ account: TestAccount, _ purpose: String = "payment") async throws -> String {
      let answer: EnterpriseV1.RevealBankAccountResponse = try await park.call(
        Enterprises.revealBankAccount,
        EnterpriseV1.RevealBankAccountRequest.with {
          $0.enterpriseId = enterprise.id
          $0.purpose = purpose
        }, as: account)
      return answer.bankAccount?.number ?? ""
    }
    #expect(try await reveal(admin) == "6222020000001234")
    #expect(await failure { try await reveal(fixture.finance) }?.code == .notFound)
    let award = try await fixture.confirm(
      Applicant(id: enterprise.id, name: "北京示例文化传播有限公司", admin: admin))
    #expect(award.state == .approved)
    #expect(try await reveal(fixture.finance) == "6222020000001234")
    #expect(await failure { try await reveal(fixture.officer) }?.code == .permissionDenied)
    #expect(await failure { try await reveal(fixture.finance, "") }?.fields == ["purpose"])
    #expect(await failure { try await reveal(fixture.finance, "Why not") }?.fields == ["purpose"])
    let audited = try await park.number(
      "SELECT count(*) AS n FROM audit_records WHERE action = 'enterprise.reveal_bank_account'")
    #expect(audited == 2)
    await fixture.close()
  }
}
