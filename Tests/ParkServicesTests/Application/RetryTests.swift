import ParkSchemas
import RPCCore
import RPCSchemas
import Testing

@testable import ParkServices

/// Goal: a call that is repeated with its key has one effect and one answer, OK and refusal alike; another request
/// under the key is an error.
@Suite struct RetryTests {
  @Test func repeatedCallsOfTheWholeChainAnswerTheSameAndChangeNothing() async throws {
    let fixture = try await AwardFixture(Contents.fast())
    let applicant = try await fixture.applicant()
    let draft = try await fixture.draft(applicant)
    let submitted = try await fixture.submit(draft, as: applicant.admin, key: "s")
    #expect(try await fixture.submit(draft, as: applicant.admin, key: "s") == submitted)
    let accepted = try await fixture.accept(submitted)
    let approved = try await fixture.approve(accepted, key: "a")
    let paid = try await fixture.disburse(approved, key: "d")
    let audits = try await fixture.park.auditCount()
    #expect(try await fixture.approve(accepted, key: "a") == approved)
    #expect(try await fixture.disburse(approved, key: "d") == paid)
    #expect(try await fixture.park.auditCount() == audits)
    #expect(try await fixture.ledger().paidFen == 1_000_000)
    await fixture.close()
  }

  @Test func refusalIsRepeatedEvenWhenTheReasonIsGone() async throws {
    let fixture = try await AwardFixture(Contents.fast(), budgetFen: 1_000_000)
    let (first, second) = (try await fixture.applicant(1), try await fixture.applicant(2))
    let holder = try await fixture.submitted(first)
    let draft = try await fixture.draft(second)
    let refusal = await failure { try await fixture.submit(draft, as: second.admin, key: "early") }
    #expect(refusal?.rule == "FUNDS_AVAILABLE")
    _ = try await fixture.withdraw(holder, as: first.admin)
    #expect(await failure { try await fixture.submit(draft, as: second.admin, key: "early") } == refusal)
    #expect(try await fixture.submit(draft, as: second.admin, key: "later").state == .submitted)
    await fixture.close()
  }

  @Test func keyWithAnotherRequestIsAnError() async throws {
    let fixture = try await AwardFixture(Contents.fast())
    let application = try await fixture.accept(fixture.submitted(fixture.applicant()))
    _ = try await fixture.approve(application, amountFen: 500_000, key: "k")
    let refusal = await failure { try await fixture.approve(application, amountFen: 400_000, key: "k") }
    #expect(refusal?.code == .invalidArgument)
    await fixture.close()
  }

  @Test func uploadRepeatedWithItsKeyIsAppliedOnce() async throws {
    let fixture = try await AwardFixture()
    let applicant = try await fixture.applicant()
    let draft = try await fixture.draft(applicant)
    let first = try await fixture.upload(draft, as: applicant.admin, key: "u")
    #expect(try await fixture.upload(draft, as: applicant.admin, key: "u") == first)
    #expect(try await fixture.park.count("materials") == 1)
    // Without the key the version is outdated.
    #expect(await failure { try await fixture.upload(draft, as: applicant.admin) }?.code == .aborted)
    await fixture.close()
  }
}
