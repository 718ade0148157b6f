import ParkRules
import ParkSchemas
import RPCCore
import RPCSchemas
import Storage
import Testing

@testable import ParkServices

/// Goal: the chain from draft to payment and recovery, as the domain describes it. Method: the real rent subsidy over
/// the services, the clock moved by the test, the ledger looked at after every step.
@Suite struct AwardChainTests {
  @Test func wholeChainFromDraftToPaymentAndRecovery() async throws {
    let fixture = try await AwardFixture()
    let applicant = try await fixture.applicant()
    var application = try await fixture.submitted(applicant)
    #expect(application.state == .submitted)
    #expect(application.number == "AW-2026-000001")
    #expect(application.requestedFen == 18_000_000)
    #expect(application.tierId == "core")
    var ledger = try await fixture.ledger()
    #expect(ledger.reservedFen == 18_000_000 && ledger.availableFen == 82_000_000)

    application = try await fixture.accept(application)
    application = try await fixture.assign(application, fixture.experts[0])
    #expect(application.state == .underReview)
    application = try await fixture.assign(application, fixture.experts[1])
    application = try await fixture.review(application, by: fixture.experts[0])
    #expect(application.state == .underReview)
    application = try await fixture.review(application, by: fixture.experts[1])
    #expect(application.state == .reviewed)
    #expect(application.reviews.count == 2)

    let notice = try await fixture.openNotice([application])
    #expect(notice.number == "云园公示〔2026〕1号")
    // Five working days after Monday 5 January: Friday is the fourth, Monday 12 January the fifth.
    #expect(notice.publishedOn == "2026-01-05" && notice.lastDay == "2026-01-12")
    #expect(notice.state == .running)
    application = try await fixture.get(application.id)
    #expect(application.state == .inNotice && application.proposedFen == 18_000_000)

    let early = try #require(await failure { try await fixture.approve(application) })
    #expect(early.code == .failedPrecondition && early.rule == "NOTICE_ENDED")
    #expect(early.dateConstraint?.notBefore == "2026-01-13")
    #expect(early.dateConstraint?.rule?.zh.contains("5个工作日") == true)
    // The last second of the last day, then the first of the next: 2026-01-13 00:00 in Shanghai.
    fixture.park.clock.set(Timestamp(seconds: 1_768_233_599))
    #expect(await failure { try await fixture.approve(application) }?.rule == "NOTICE_ENDED")
    fixture.park.clock.set(Timestamp(seconds: 1_768_233_600))

    application = try await fixture.approve(application, amountFen: 17_000_000)
    #expect(application.state == .approved && application.approvedFen == 17_000_000)
    ledger = try await fixture.ledger()
    #expect(ledger.reservedFen == 0 && ledger.approvedFen == 17_000_000 && ledger.availableFen == 83_000_000)

    application = try await fixture.disburse(application)
    #expect(application.state == .disbursed && application.paidFen == 17_000_000)
    #expect(application.payments.map(\.number) == ["PY-2026-000001"])
    #expect(application.payments[0].amountWordsZh == "壹拾柒万元整")
    ledger = try await fixture.ledger()
    #expect(ledger.approvedFen == 0 && ledger.paidFen == 17_000_000)

    application = try await fixture.recover(application, 7_000_000)
    #expect(application.state == .disbursed && application.recoveredFen == 7_000_000)
    application = try await fixture.recover(application, 10_000_000)
    #expect(application.state == .recovered)
    ledger = try await fixture.ledger()
    #expect(ledger.paidFen == 0 && ledger.recoveredFen == 17_000_000 && ledger.availableFen == 100_000_000)
    try await checkBookings(fixture)
    await fixture.close()
  }

  /// The bookings have no gap, never exceed the budget, and end at the round's figures.
  private func checkBookings(_ fixture: AwardFixture) async throws {
    let entries = try await fixture.entries()
    #expect(entries.map(\.kind) == [.reserve, .approve, .pay, .recover, .recover])
    #expect(entries.map(\.sequence) == Array(1...UInt64(entries.count)))
    for entry in entries {
      let ledger = try #require(entry.ledger)
      #expect(ledger.reservedFen + ledger.approvedFen + ledger.paidFen <= ledger.budgetFen)
    }
    #expect(try await fixture.ledger() == entries.last?.ledger)
  }

  @Test func everyMutationHasExactlyOneAuditRecord() async throws {
    let fixture = try await AwardFixture()
    let applicant = try await fixture.applicant()
    let before = try await fixture.park.auditCount()
    // draft, upload, submit, accept, 2 x assign, 2 x review, notice, approve, disburse
    let application = try await fixture.disburse(fixture.approved(applicant))
    #expect(try await fixture.park.auditCount() == before + 11)
    let subjects = try await fixture.park.auditRecords().suffix(11).map(\.entry.subject)
    #expect(subjects.filter { $0 == application.id }.count == 10)
    await fixture.close()
  }

  @Test func noticeOfSeveralCasesIsWholeOrIsNot() async throws {
    let fixture = try await AwardFixture()
    let first = try await fixture.reviewed(fixture.applicant(1))
    let second = try await fixture.accept(fixture.submitted(fixture.applicant(2)))
    #expect(await failure { try await fixture.openNotice([first, second]) }?.rule == "ILLEGAL_TRANSITION")
    #expect(try await fixture.get(first.id).state == .reviewed)
    #expect(try await fixture.park.count("notices") == 0)
    // The refused attempt took no number.
    #expect(try await fixture.openNotice([first]).number == "云园公示〔2026〕1号")
    await fixture.close()
  }

  @Test func noticeIsPublicAndShowsNoPersonalData() async throws {
    let fixture = try await AwardFixture()
    let applicant = try await fixture.applicant()
    let (application, notice) = try await fixture.inNotice(applicant)
    let seen: ApplicationV1.PublicNotice = try await fixture.park.call(
      AwardFixture.Service.getPublicNotice, ApplicationV1.GetPublicNoticeRequest.with { $0.number = "云园公示[2026]1号" })
    #expect(seen == notice)
    #expect(seen.entries.map(\.enterpriseName) == [applicant.name])
    #expect(seen.entries.map(\.number) == [application.number])
    #expect(!(try seen.json()).contains(AwardFixture.accountNumber))
    await fixture.close()
  }

  @Test func noticesAreListedForEverybodyNewestFirst() async throws {
    let fixture = try await AwardFixture()
    let first = try await fixture.inNotice(fixture.applicant(1)).notice
    fixture.passNotice()
    let second = try await fixture.inNotice(fixture.applicant(2)).notice
    func list(runningOnly: Bool) async throws -> [String] {
      let request = ApplicationV1.ListPublicNoticesRequest.with {
        $0.roundId = fixture.round.id
        $0.runningOnly = runningOnly
      }
      let rows: [ApplicationV1.PublicNotice] = try await fixture.park.stream(
        AwardFixture.Service.listPublicNotices, request)
      return rows.map(\.number)
    }
    #expect(try await list(runningOnly: false) == [second.number, first.number])
    #expect(try await list(runningOnly: true) == [second.number])
    #expect(second.number == "云园公示〔2026〕2号")
    await fixture.close()
  }

  @Test func spanOutsideTheKnownCalendarIsRefusedNamingTheYear() async throws {
    // 2026-12-28: the fifth working day after it falls into 2027, whose holidays are not announced.
    let fixture = try await AwardFixture(start: Timestamp(seconds: 1_798_416_000))
    let reviewed = try await fixture.reviewed(fixture.applicant())
    let refusal = try #require(await failure { try await fixture.openNotice([reviewed]) })
    #expect(refusal.code == .failedPrecondition && refusal.rule == "NOTICE_PERIOD_KNOWN")
    #expect(refusal.message.contains("2027"))
    await fixture.close()
  }

  @Test func fastAwardNeedsNeitherReviewsNorNotice() async throws {
    let fixture = try await AwardFixture(Contents.fast())
    let submitted = try await fixture.submitted(fixture.applicant())
    #expect(submitted.requestedFen == 1_000_000)
    // 60 working days after 5 January 2026, by the holidays of that year.
    #expect(submitted.dueOn == "2026-04-03")
    var application = try await fixture.accept(submitted)
    application = try await fixture.approve(application)
    application = try await fixture.disburse(application)
    #expect(application.state == .disbursed && application.paidFen == 1_000_000)
    await fixture.close()
  }

  @Test func noApplyAwardIsMatchedConfirmedAndPaid() async throws {
    let fixture = try await AwardFixture(Contents.reward())
    let large = try await fixture.applicant(1)
    let small = try await fixture.applicant(2) { $0.revenue = .yuan(1_000_000) }
    let matches: [PolicyV1.EnterpriseMatch] = try await fixture.park.stream(
      PolicyV1.PolicyService.matchEnterprises,
      PolicyV1.MatchEnterprisesRequest.with {
        $0.policyId = fixture.policy.id
        $0.verdict = .eligible
      }, as: fixture.officer)
    #expect(matches.map(\.enterpriseId) == [large.id])
    #expect(await failure { try await fixture.confirm(small) }?.rule == "APPLICANT_QUALIFIES")

    let confirmed = try await fixture.confirm(large)
    #expect(confirmed.state == .approved && confirmed.approvedFen == 10_000_000)
    #expect(await failure { try await fixture.confirm(large) }?.rule == "NO_OTHER_CASE_IN_ROUND")
    let paid = try await fixture.disburse(confirmed)
    #expect(paid.state == .disbursed)
    #expect(try await fixture.ledger().paidFen == 10_000_000)
    #expect(try await fixture.entries().map(\.kind) == [.reserve, .approve, .pay])
    await fixture.close()
  }

  @Test func numbersHaveNoGapsWhenAttemptsFail() async throws {
    let fixture = try await AwardFixture(budgetFen: 40_000_000)
    var numbers: [String] = []
    for seed in 1...3 {
      let applicant = try await fixture.applicant(UInt64(seed))
      // The third one does not fit the budget and takes no number.
      if let number = try? await fixture.submitted(applicant).number { numbers.append(number) }
    }
    #expect(numbers == ["AW-2026-000001", "AW-2026-000002"])
    let last = try await fixture.submitted(fixture.applicant(9), requestedFen: 4_000_000)
    #expect(last.number == "AW-2026-000003")
    #expect(try await fixture.ledger().availableFen == 0)
    await fixture.close()
  }
}

extension RPCError {
  /// The days that bound the refusal.
  var dateConstraint: RpcV1.DateConstraint? {
    for detail in details {
      if case .dateConstraint(let constraint)? = detail.kind { return constraint }
    }
    return nil
  }
}
