import ParkSchemas
import RPCCore
import RPCSchemas
import SchemaRuntime
import Storage
import Testing

@testable import ParkServices

/// Goal: a bank account is in clear for nobody but the finance officer who names a purpose, and that read is audited.
@Suite struct PayeeTests {
  private func reveal(
    _ fixture: AwardFixture, _ application: ApplicationV1.Application, as account: TestAccount,
    purpose: String = "disbursement"
  ) async throws -> ApplicationV1.RevealPayeeResponse {
    let request = ApplicationV1.RevealPayeeRequest.with {
      $0.applicationId = application.id
      $0.purpose = purpose
    }
    return try await fixture.park.call(AwardFixture.Service.revealPayee, request, as: account)
  }

  @Test func financeOfficerReadsTheAccountForAPurposeAndIsAudited() async throws {
    let fixture = try await AwardFixture(Contents.fast())
    let application = try await fixture.approve(fixture.accept(fixture.submitted(fixture.applicant())))
    let answer = try await reveal(fixture, application, as: fixture.finance)
    #expect(answer.payee?.accountNumber == AwardFixture.accountNumber)
    let record = try #require(try await fixture.park.auditRecords().last)
    #expect(record.entry.actor == fixture.finance.id && record.entry.subject == application.id)
    #expect(String(decoding: record.entry.details, as: UTF8.self).contains("disbursement"))
    #expect(
      await failure { try await reveal(fixture, application, as: fixture.finance, purpose: "") }?.fields == ["purpose"])
    let denied = await failure { try await reveal(fixture, application, as: fixture.officer) }
    #expect(denied?.code == .permissionDenied)
    await fixture.close()
  }

  @Test func accountIsMaskedInEveryAnswerAndNowhereInClearInTheStore() async throws {
    let fixture = try await AwardFixture(Contents.fast())
    let applicant = try await fixture.applicant()
    let draft = try await fixture.draft(applicant)
    #expect(draft.payee?.accountNumber == "**** **** **** 0001")
    #expect(draft.payee?.holderName == applicant.name)
    let application = try await fixture.approve(fixture.accept(fixture.submit(draft, as: applicant.admin)))
    _ = try await reveal(fixture, application, as: fixture.finance)
    #expect(try await fixture.park.tablesHold(AwardFixture.accountNumber) == [])
    await fixture.close()
  }

  @Test func accountMustBeTheEnterprisesOwnAndWellFormed() async throws {
    let fixture = try await AwardFixture(Contents.fast())
    let applicant = try await fixture.applicant()
    func fields(_ change: (inout ApplicationV1.PayeeAccount) -> Void) async -> [String] {
      var payee = ApplicationV1.PayeeAccount.with {
        $0.bankName = "银行"
        $0.accountNumber = "6222 0200 0000 0000 001"
      }
      change(&payee)
      let account = payee
      let request = ApplicationV1.SaveDraftRequest.with {
        $0.roundId = fixture.round.id
        $0.payee = account
      }
      return await failure {
        try await fixture.park.call(
          AwardFixture.Service.saveDraft, request, as: applicant.admin, of: ApplicationV1.Application.self)
      }?.fields ?? []
    }
    #expect(await fields { $0.holderName = "别的公司" } == ["payee.holder_name"])
    #expect(await fields { $0.bankName = "" } == ["payee.bank_name"])
    #expect(await fields { $0.accountNumber = "12345" } == ["payee.account_number"])
    #expect(await fields { $0.accountNumber = "62220200000000000a1" } == ["payee.account_number"])
    #expect(await fields { _ in } == [])
    await fixture.close()
  }

  @Test func caseWithoutAnAccountIsNotSubmitted() async throws {
    let fixture = try await AwardFixture(Contents.fast())
    let applicant = try await fixture.applicant()
    let request = ApplicationV1.SaveDraftRequest.with { $0.roundId = fixture.round.id }
    let draft: ApplicationV1.Application = try await fixture.park.call(
      AwardFixture.Service.saveDraft, request, as: applicant.admin)
    #expect(draft.payee == nil)
    #expect(await failure { try await fixture.submit(draft, as: applicant.admin) }?.rule == "PAYEE_GIVEN")
    await fixture.close()
  }
}

extension TestPark {
  /// The tables, of all that the store holds, in which some value contains the text.
  func tablesHold(_ text: String) async throws -> [String] {
    let needle = Array(text.utf8)
    return try await storage.store.read { transaction in
      let names = try transaction.rows("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
      return try names.map { try $0.text("name") }.filter { table in
        var found = false
        try transaction.forEach("SELECT * FROM \(table)", []) { row in
          found = row.values.contains { Self.holds($0, needle) }
          return !found
        }
        return found
      }
    }
  }

  private static func holds(_ value: SQLValue, _ needle: [UInt8]) -> Bool {
    switch value {
    case .text(let text): Array(text.utf8).contains(needle)
    case .blob(let bytes): bytes.contains(needle)
    default: false
    }
  }
}
