import ParkSchemas
import RPCCore
import RPCSchemas
import Testing

@testable import ParkServices

/// Goal: concurrency never moves a fen too much. Method: many calls at once against one ledger, then the books.
@Suite struct LedgerRaceTests {
  private static let rivals = 100
  private static let funded = 30

  /// A hundred verified enterprises.
  private func applicants(_ fixture: AwardFixture, _ count: Int = LedgerRaceTests.rivals) async throws -> [Applicant] {
    var applicants: [Applicant] = []
    for seed in 1...count { applicants.append(try await fixture.applicant(UInt64(seed))) }
    return applicants
  }

  @Test func hundredSubmitsOnALedgerThatFundsThirtyGrantExactlyThirty() async throws {
    let fixture = try await AwardFixture(Contents.fast(), budgetFen: 30_000_000)
    var drafts: [(Applicant, ApplicationV1.Application)] = []
    for applicant in try await applicants(fixture) { drafts.append((applicant, try await fixture.draft(applicant))) }
    let ready = drafts
    let results = await race(Self.rivals) { index in
      _ = try await fixture.submit(ready[index].1, as: ready[index].0.admin)
    }
    #expect(results.filter { $0 == nil }.count == Self.funded)
    #expect(results.compactMap { $0?.rule } == Array(repeating: "FUNDS_AVAILABLE", count: Self.rivals - Self.funded))
    let ledger = try await fixture.ledger()
    #expect(ledger.reservedFen == 30_000_000 && ledger.availableFen == 0)
    #expect(try await fixture.entries().count == Self.funded)
    await fixture.close()
  }

  @Test func hundredConfirmationsOnALedgerThatFundsThirtyGrantExactlyThirty() async throws {
    let fixture = try await AwardFixture(Contents.noApply(), budgetFen: 30_000_000)
    let applicants = try await applicants(fixture)
    let results = await race(Self.rivals) { index in _ = try await fixture.confirm(applicants[index]) }
    #expect(results.filter { $0 == nil }.count == Self.funded)
    let ledger = try await fixture.ledger()
    #expect(ledger.approvedFen == 30_000_000 && ledger.availableFen == 0)
    #expect(try await fixture.park.count("applications") == Self.funded)
    await fixture.close()
  }

  @Test func caseApprovedManyTimesAtOnceIsApprovedOnce() async throws {
    let fixture = try await AwardFixture(Contents.fast())
    let application = try await fixture.accept(fixture.submitted(fixture.applicant()))
    let results = await race(20) { _ in _ = try await fixture.approve(application) }
    #expect(results.filter { $0 == nil }.count == 1)
    #expect(results.compactMap { $0?.code } == Array(repeating: .aborted, count: 19))
    #expect(results.compactMap { $0?.currentVersion } == Array(repeating: application.version + 1, count: 19))
    #expect(try await fixture.ledger().approvedFen == 1_000_000)
    let approved = try await fixture.get(application.id)
    let payments = await race(20) { _ in _ = try await fixture.disburse(approved) }
    #expect(payments.filter { $0 == nil }.count == 1)
    #expect(try await fixture.ledger().paidFen == 1_000_000)
    #expect(try await fixture.park.count("payments") == 1)
    await fixture.close()
  }

  @Test func hundredApprovalsAtOnceKeepTheBooksExact() async throws {
    let fixture = try await AwardFixture(Contents.fast(), budgetFen: 30_000_000)
    var accepted: [ApplicationV1.Application] = []
    for applicant in try await applicants(fixture, Self.funded) {
      accepted.append(try await fixture.accept(fixture.submitted(applicant)))
    }
    let ready = accepted
    // Every case three times at once, each for half of what was asked.
    let results = await race(Self.funded * 3) { index in
      _ = try await fixture.approve(ready[index % Self.funded], amountFen: 500_000)
    }
    #expect(results.filter { $0 == nil }.count == Self.funded)
    let ledger = try await fixture.ledger()
    #expect(ledger.reservedFen == 0 && ledger.approvedFen == 15_000_000 && ledger.availableFen == 15_000_000)
    await fixture.close()
  }

  @Test func oneEnterpriseCannotHaveTwoCasesInARoundHoweverFastItIs() async throws {
    let fixture = try await AwardFixture(Contents.fast())
    let applicant = try await fixture.applicant()
    let results = await race(20) { _ in _ = try await fixture.draft(applicant) }
    #expect(results.filter { $0 == nil }.count == 1)
    #expect(results.compactMap { $0?.rule } == Array(repeating: "NO_OTHER_CASE_IN_ROUND", count: 19))
    await fixture.close()
  }

  @Test func repeatedSubmitWithOneKeyHasOneEffectAndOneAnswer() async throws {
    let fixture = try await AwardFixture(Contents.fast())
    let applicant = try await fixture.applicant()
    let draft = try await fixture.draft(applicant)
    let answers = try await withThrowingTaskGroup(of: ApplicationV1.Application.self) { group in
      for _ in 0..<20 { group.addTask { try await fixture.submit(draft, as: applicant.admin, key: "submit-1") } }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(Set(answers.map(\.version)) == [draft.version + 1])
    #expect(answers.allSatisfy { $0 == answers[0] })
    #expect(try await fixture.entries().count == 1)
    await fixture.close()
  }
}
