import ParkSchemas
import RPCCore
import RPCSchemas
import Storage
import Testing

@testable import ParkServices

/// Goal: caps, lifetime bounds, exclusions and windows hold at their edges. Method: one enterprise and several rounds
/// or programmes.
@Suite struct BoundsTests {
  /// 填报是申请专项资金的基本条件: of a programme whose document does not say so too, on the day of application and on that of
  /// approval.
  @Test func filingIsAPreconditionOfEveryProgramme() async throws {
    let fixture = try await AwardFixture(Contents.fast())
    #expect(fixture.policy.content?.statisticsFilingRequired == false)
    let silent = try await fixture.applicant(7) { $0.filesStatistics = false }
    let draft = try await fixture.draft(silent)
    let refusal = await failure { try await fixture.submit(draft, as: silent.admin) }
    #expect(refusal?.rule == "APPLICANT_QUALIFIES" && refusal?.message.contains("statistics") == true)
    let matches: [PolicyV1.PolicyMatch] = try await fixture.park.stream(
      PolicyV1.PolicyService.matchPolicies, PolicyV1.MatchPoliciesRequest(), as: silent.admin)
    #expect(matches.first?.results.contains { $0.ruleId == "statistics_filing" && $0.finding == .notMet } == true)
    await fixture.close()
  }

  @Test func yearlyCapOfTheEnterpriseCountsAllRoundsAndWhatWasRecoveredIsFreeAgain() async throws {
    var content = Contents.fast()
    content.formula?.enterpriseYearCapFen = 1_500_000
    let fixture = try await AwardFixture(content)
    let applicant = try await fixture.applicant()
    var first = try await fixture.approve(fixture.accept(fixture.submitted(applicant)))
    first = try await fixture.disburse(first)
    let second = try await fixture.park.openRound(fixture.policy, as: fixture.officer)
    // 10,000 yuan are taken of 15,000.
    let other = try await fixture.submitted(applicant, in: second)
    #expect(other.requestedFen == 500_000)
    let third = try await fixture.park.openRound(fixture.policy, as: fixture.officer)
    #expect(await failure { try await fixture.submitted(applicant, in: third) }?.rule == "AMOUNT_WITHIN_ENTITLEMENT")
    first = try await fixture.recover(first, 400_000)
    let draft = try await fixture.park.stream(
      ApplicationV1.ApplicationService.listApplications,
      ApplicationV1.ListApplicationsRequest.with { $0.roundId = third.id }, as: applicant.admin,
      of: ApplicationV1.ApplicationSummary.self)
    let waiting = try await fixture.get(try #require(draft.first?.id), as: applicant.admin)
    #expect(try await fixture.submit(waiting, as: applicant.admin).requestedFen == 400_000)
    await fixture.close()
  }

  @Test func yearlyCapStartsAnewInTheNextYear() async throws {
    var content = Contents.fast()
    content.formula?.enterpriseYearCapFen = 1_000_000
    let fixture = try await AwardFixture(content, closes: "2027-12-31")
    let applicant = try await fixture.applicant()
    _ = try await fixture.submitted(applicant)
    let second = try await fixture.park.openRound(fixture.policy, as: fixture.officer, closes: "2027-12-31")
    let draft = try await fixture.draft(applicant, in: second)
    #expect(await failure { try await fixture.submit(draft, as: applicant.admin) }?.rule == "AMOUNT_WITHIN_ENTITLEMENT")
    // 2026-12-31 16:00 UTC is the first instant of 2027 in Shanghai.
    fixture.park.clock.set(Timestamp(seconds: 1_798_732_800))
    #expect(try await fixture.submit(draft, as: applicant.admin).number == "AW-2027-000001")
    await fixture.close()
  }

  @Test func capOfTheRoundBoundsTheAmount() async throws {
    let fixture = try await AwardFixture(enterpriseCapFen: 10_000_000)
    #expect(try await fixture.submitted(fixture.applicant(1)).requestedFen == 10_000_000)
    let wish = await failure { try await fixture.submitted(fixture.applicant(2), requestedFen: 10_000_001) }
    #expect(wish?.rule == "AMOUNT_WITHIN_ENTITLEMENT")
    #expect(try await fixture.submitted(fixture.applicant(3), requestedFen: 1).requestedFen == 1)
    await fixture.close()
  }

  @Test func rentBeyondTheCountedAreaAndTheCapIsNotPaid() async throws {
    let fixture = try await AwardFixture()
    let applicant = try await fixture.applicant { $0.areaSquareDecimetres = 100_000 }
    let request = ApplicationV1.SaveDraftRequest.with {
      $0.roundId = fixture.round.id
      // Rent and area come from the profile: 600,000 yuan for 1,000 m², of which 500 count.
      $0.payee = .with {
        $0.bankName = "银行"
        $0.accountNumber = AwardFixture.accountNumber
      }
    }
    var draft: ApplicationV1.Application = try await fixture.park.call(
      ApplicationV1.ApplicationService.saveDraft, request, as: applicant.admin)
    draft.version = try await fixture.upload(draft, as: applicant.admin).applicationVersion
    #expect(try await fixture.submit(draft, as: applicant.admin).requestedFen == 9_000_000)
    await fixture.close()
  }

  @Test func twoPastAwardsBarAThirdAtSubmissionAndAtApproval() async throws {
    var content = Contents.fast()
    content.lifetimeAwardsMax = 2
    let fixture = try await AwardFixture(content)
    let applicant = try await fixture.applicant()
    var waiting: [ApplicationV1.Application] = []
    for _ in 0..<3 {
      let round = try await fixture.park.openRound(fixture.policy, as: fixture.officer)
      waiting.append(try await fixture.accept(fixture.submitted(applicant, in: round)))
    }
    _ = try await fixture.approve(waiting[0])
    let second = try await fixture.approve(waiting[1])
    // The third was submitted while there was none: it is barred now.
    #expect(await failure { try await fixture.approve(waiting[2]) }?.rule == "LIFETIME_CAP_NOT_REACHED")
    #expect(await failure { try await fixture.submitted(applicant) }?.rule == "LIFETIME_CAP_NOT_REACHED")
    // An award that was wholly recovered does not count.
    let paid = try await fixture.disburse(second)
    _ = try await fixture.recover(paid, paid.paidFen)
    #expect(try await fixture.approve(waiting[2]).state == .approved)
    await fixture.close()
  }

  @Test func programmesOfOneGroupExcludeEachOtherWithinAYear() async throws {
    var content = Contents.fast("clause-1")
    content.exclusionGroups = ["chaoyang-measures"]
    let fixture = try await AwardFixture(content, closes: "2027-12-31")
    content.programme = "clause-2"
    let other = content
    let policy: PolicyV1.Policy = try await fixture.park.call(
      PolicyV1.PolicyService.publishPolicy, PolicyV1.PublishPolicyRequest.with { $0.content = other },
      as: fixture.officer)
    let round = try await fixture.park.openRound(policy, as: fixture.officer, closes: "2027-12-31")
    let applicant = try await fixture.applicant()
    let first = try await fixture.submitted(applicant)
    let draft = try await fixture.draft(applicant, in: round)
    #expect(await failure { try await fixture.submit(draft, as: applicant.admin) }?.rule == "NO_EXCLUSION")
    let matches: [PolicyV1.PolicyMatch] = try await fixture.park.stream(
      PolicyV1.PolicyService.matchPolicies, PolicyV1.MatchPoliciesRequest.with { $0.policyId = policy.id },
      as: applicant.admin)
    #expect(matches.first?.verdict == .notEligible)
    #expect(matches.first?.results.first { $0.ruleId == "exclusion" }?.finding == .notMet)
    // Given up, or in another year, the other clause is open again.
    _ = try await fixture.withdraw(first, as: applicant.admin)
    #expect(try await fixture.submit(draft, as: applicant.admin).state == .submitted)
    await fixture.close()
  }

  @Test func windowHoldsToTheSecondAndACorrectionMayComeLater() async throws {
    let fixture = try await AwardFixture(Contents.fast(), opens: "2026-01-05", closes: "2026-01-06")
    let (first, late) = (try await fixture.applicant(1), try await fixture.applicant(2))
    let draft = try await fixture.draft(late)
    let returned = try await fixture.giveBack(fixture.submitted(first))
    // 2026-01-06 23:59:59 in Shanghai, then the next second.
    fixture.park.clock.set(Timestamp(seconds: 1_767_715_199))
    let third = try await fixture.applicant(3)
    #expect(try await fixture.submitted(third).state == .submitted)
    fixture.park.clock.set(Timestamp(seconds: 1_767_715_200))
    let refusal = await failure { try await fixture.submit(draft, as: late.admin) }
    #expect(refusal?.rule == "ROUND_TAKES_CASES")
    #expect(refusal?.dateConstraint?.notAfter == "2026-01-06")
    #expect(try await fixture.submit(returned, as: first.admin).state == .submitted)
    await fixture.close()
  }

  @Test func roundOfTheFutureTakesNoCasesYet() async throws {
    let fixture = try await AwardFixture(Contents.fast(), opens: "2026-02-02", closes: "2026-02-27")
    let refusal = await failure { try await fixture.draft(fixture.applicant()) }
    #expect(refusal?.rule == "ROUND_TAKES_CASES" && refusal?.dateConstraint?.notBefore == "2026-02-02")
    await fixture.close()
  }

  @Test func whoDoesNotQualifyIsToldEveryReason() async throws {
    let fixture = try await AwardFixture()
    let applicant = try await fixture.applicant {
      $0.industryClass = "07"
      $0.filesStatistics = false
    }
    let refusal = try #require(await failure { try await fixture.submitted(applicant) })
    #expect(refusal.rule == "APPLICANT_QUALIFIES")
    #expect(refusal.message.contains("core field") && refusal.message.contains("statistics"))
    #expect(try await fixture.ledger().reservedFen == 0)
    await fixture.close()
  }

  @Test func applicantThatLostItsStandingIsNotGrantedAnything() async throws {
    let fixture = try await AwardFixture()
    let applicant = try await fixture.applicant()
    let application = try await fixture.inNotice(applicant).application
    fixture.passNotice()
    func set(_ column: String, _ value: SQLValue) async throws {
      try await fixture.park.storage.store.write {
        try $0.execute("UPDATE enterprises SET \(column) = ? WHERE id = ?", [value, .text(applicant.id)])
      }
    }
    try await set("state", "draft")
    #expect(await failure { try await fixture.approve(application) }?.rule == "APPLICANT_IN_GOOD_STANDING")
    try await set("state", "verified")
    try await set("files_statistics", 0)
    #expect(await failure { try await fixture.approve(application) }?.rule == "APPLICANT_IN_GOOD_STANDING")
    try await set("files_statistics", 1)
    // It has grown out of the class since: what counts is the day of submission.
    try await set("employees", 500)
    #expect(try await fixture.approve(application).state == .approved)
    await fixture.close()
  }

  @Test func resubmissionReplacesTheReservation() async throws {
    let fixture = try await AwardFixture(budgetFen: 20_000_000)
    let applicant = try await fixture.applicant()
    let returned = try await fixture.giveBack(fixture.submitted(applicant))
    #expect(try await fixture.ledger().reservedFen == 18_000_000)
    let request = ApplicationV1.SaveDraftRequest.with {
      $0.applicationId = returned.id
      $0.expectedVersion = returned.version
      $0.claim = .with { $0.annualRentFen = 50_000_000 }
    }
    let changed: ApplicationV1.Application = try await fixture.park.call(
      ApplicationV1.ApplicationService.saveDraft, request, as: applicant.admin)
    #expect(changed.payee?.accountNumber == "**** **** **** 0001")
    let again = try await fixture.submit(changed, as: applicant.admin)
    #expect(again.requestedFen == 15_000_000 && again.number == returned.number)
    #expect(try await fixture.ledger().reservedFen == 15_000_000)
    #expect(try await fixture.entries().map(\.kind) == [.reserve, .release, .reserve])
    await fixture.close()
  }

  @Test(arguments: ["submitted", "reviewed", "inNotice", "approved"])
  func withdrawalAndRejectionFreeWhatWasHeld(stage: String) async throws {
    let fixture = try await AwardFixture()
    let applicant = try await fixture.applicant()
    let application =
      switch stage {
      case "submitted": try await fixture.submitted(applicant)
      case "reviewed": try await fixture.reviewed(applicant)
      case "inNotice": try await fixture.inNotice(applicant).application
      default: try await fixture.approved(applicant)
      }
    if stage == "reviewed" {
      _ = try await fixture.reject(application)
    } else {
      _ = try await fixture.withdraw(application, as: applicant.admin)
    }
    let ledger = try await fixture.ledger()
    #expect(ledger.availableFen == ledger.budgetFen && ledger.reservedFen == 0 && ledger.approvedFen == 0)
    // The way is free for another case.
    if stage == "submitted" { #expect(try await fixture.submitted(applicant).state == .submitted) }
    await fixture.close()
  }
}
