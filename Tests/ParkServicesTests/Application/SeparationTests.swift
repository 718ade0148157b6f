import ParkSchemas
import RPCCore
import RPCSchemas
import Testing

@testable import ParkServices

/// Goal: reviewer, approver and payer of one case are three persons, none with a conflict of interest, and an approver
/// keeps to the own limit. Method: persons with several roles try to act twice.
@Suite struct SeparationTests {
  @Test func reviewerWhoIsAnOfficerTooCannotApproveThatCase() async throws {
    let fixture = try await AwardFixture()
    let both = try await fixture.park.account(
      [Membership(.expertReviewer), Membership(.districtOfficer)], approvalLimitFen: 50_000_000)
    var application = try await fixture.accept(fixture.submitted(fixture.applicant()))
    application = try await fixture.assign(application, both)
    application = try await fixture.assign(application, fixture.experts[0])
    application = try await fixture.review(application, by: both.acting(.expertReviewer))
    application = try await fixture.review(application, by: fixture.experts[0])
    _ = try await fixture.openNotice([application])
    fixture.passNotice()
    application = try await fixture.get(application.id)
    let refusal = await failure { try await fixture.approve(application, as: both.acting(.districtOfficer)) }
    #expect(refusal?.code == .permissionDenied && refusal?.rule == "PERSON_HAS_NOT_REVIEWED")
    #expect(try await fixture.approve(application).state == .approved)
    await fixture.close()
  }

  @Test func approverWhoIsAFinanceOfficerTooCannotPay() async throws {
    let fixture = try await AwardFixture(Contents.fast())
    let both = try await fixture.park.account(
      [Membership(.districtOfficer), Membership(.financeOfficer)], approvalLimitFen: 50_000_000)
    var application = try await fixture.accept(fixture.submitted(fixture.applicant()))
    application = try await fixture.approve(application, as: both.acting(.districtOfficer))
    let payer = both.acting(.financeOfficer)
    let refusal = await failure { try await fixture.disburse(application, as: payer) }
    #expect(refusal?.code == .permissionDenied && refusal?.rule == "PERSON_HAS_NOT_APPROVED")
    application = try await fixture.disburse(application)
    #expect(await failure { try await fixture.recover(application, 1, as: payer) }?.rule == "PERSON_HAS_NOT_APPROVED")
    await fixture.close()
  }

  @Test func openerOfANoApplyRoundCannotPayItsAwards() async throws {
    let fixture = try await AwardFixture(Contents.fast())
    let both = try await fixture.park.account(
      [Membership(.districtOfficer), Membership(.financeOfficer)], approvalLimitFen: 50_000_000)
    let policy: PolicyV1.Policy = try await fixture.park.call(
      PolicyV1.PolicyService.publishPolicy, PolicyV1.PublishPolicyRequest.with { $0.content = Contents.noApply() },
      as: fixture.officer)
    let round = try await fixture.park.openRound(policy, as: both.acting(.districtOfficer))
    let application = try await fixture.confirm(fixture.applicant(), in: round)
    #expect(
      await failure { try await fixture.disburse(application, as: both.acting(.financeOfficer)) }?.rule
        == "PERSON_HAS_NOT_APPROVED")
    #expect(try await fixture.disburse(application).state == .disbursed)
    await fixture.close()
  }

  @Test func whoBelongsToTheEnterpriseHasAConflictInEveryRole() async throws {
    let fixture = try await AwardFixture()
    let applicant = try await fixture.applicant()
    let insider = try await fixture.park.account(
      [
        Membership(.districtOfficer), Membership(.expertReviewer), Membership(.financeOfficer),
        Membership(.enterpriseStaff, applicant.id),
      ], approvalLimitFen: 50_000_000)
    var application = try await fixture.submitted(applicant)
    let accept = ApplicationV1.AcceptRequest.with {
      $0.applicationId = application.id
      $0.expectedVersion = application.version
    }
    let refusal = await failure {
      try await fixture.park.call(
        AwardFixture.Service.accept, accept, as: insider.acting(.districtOfficer), of: ApplicationV1.Application.self)
    }
    #expect(refusal?.code == .permissionDenied && refusal?.rule == "PERSON_WITHOUT_CONFLICT")
    application = try await fixture.accept(application)
    #expect(await failure { try await fixture.assign(application, insider) }?.rule == "REVIEWER_ELIGIBLE")
    await fixture.close()
  }

  @Test func declaredConflictBarsEveryFurtherAct() async throws {
    let fixture = try await AwardFixture()
    var application = try await fixture.inNotice(fixture.applicant()).application
    try await fixture.declareConflict(application, as: fixture.approver)
    try await fixture.declareConflict(fixture.get(application.id), as: fixture.finance)
    fixture.passNotice()
    application = try await fixture.get(application.id)
    #expect(await failure { try await fixture.approve(application) }?.rule == "PERSON_WITHOUT_CONFLICT")
    let other = try await fixture.park.account(.districtOfficer, approvalLimitFen: 50_000_000)
    application = try await fixture.approve(application, as: other)
    #expect(await failure { try await fixture.disburse(application) }?.rule == "PERSON_WITHOUT_CONFLICT")
    await fixture.close()
  }

  @Test func expertWithADeclaredConflictNoLongerSeesTheCaseAndIsReplaced() async throws {
    let fixture = try await AwardFixture()
    var application = try await fixture.accept(fixture.submitted(fixture.applicant()))
    application = try await fixture.assign(application, fixture.experts[0])
    try await fixture.declareConflict(application, as: fixture.experts[0])
    #expect(await failure { try await fixture.get(application.id, as: fixture.experts[0]) }?.code == .notFound)
    application = try await fixture.get(application.id)
    #expect(application.assignments.map(\.conflicted) == [true])
    #expect(await failure { try await fixture.assign(application, fixture.experts[0]) }?.rule == "REVIEWER_ELIGIBLE")
    application = try await fixture.assign(application, fixture.experts[1])
    application = try await fixture.assign(application, fixture.experts[2])
    application = try await fixture.review(application, by: fixture.experts[1])
    application = try await fixture.review(application, by: fixture.experts[2])
    #expect(application.state == .reviewed)
    await fixture.close()
  }

  @Test func approvalAboveTheOwnLimitIsDenied() async throws {
    let fixture = try await AwardFixture()
    let application = try await fixture.inNotice(fixture.applicant()).application
    fixture.passNotice()
    let none = await failure { try await fixture.approve(application, as: fixture.officer) }
    #expect(none?.code == .permissionDenied && none?.rule == "WITHIN_OWN_LIMIT")
    let exact = try await fixture.park.account(.districtOfficer, approvalLimitFen: 18_000_000)
    let below = try await fixture.park.account(.districtOfficer, approvalLimitFen: 17_999_999)
    #expect(await failure { try await fixture.approve(application, as: below) }?.rule == "WITHIN_OWN_LIMIT")
    #expect(try await fixture.approve(application, as: exact).state == .approved)
    await fixture.close()
  }

  @Test func reviewerIsAnActiveExpertAndReviewsOnce() async throws {
    let fixture = try await AwardFixture()
    var application = try await fixture.accept(fixture.submitted(fixture.applicant()))
    #expect(await failure { try await fixture.assign(application, fixture.officer) }?.rule == "REVIEWER_ELIGIBLE")
    application = try await fixture.assign(application, fixture.experts[0])
    #expect(await failure { try await fixture.assign(application, fixture.experts[0]) }?.rule == "REVIEWER_ELIGIBLE")
    application = try await fixture.review(application, by: fixture.experts[0])
    #expect(await failure { try await fixture.review(application, by: fixture.experts[0]) }?.rule == "REVIEW_IS_FIRST")
    await fixture.close()
  }

  @Test func othersReviewsShowOnlyAfterTheOwnOne() async throws {
    let fixture = try await AwardFixture()
    let applicant = try await fixture.applicant()
    var application = try await fixture.accept(fixture.submitted(applicant))
    application = try await fixture.assign(application, fixture.experts[0])
    application = try await fixture.assign(application, fixture.experts[1])
    application = try await fixture.review(application, by: fixture.experts[0], score: 12)
    let before = try await fixture.get(application.id, as: fixture.experts[1])
    #expect(before.reviews.isEmpty)
    #expect(before.assignments.map(\.reviewerId) == [fixture.experts[1].id])
    application = try await fixture.review(application, by: fixture.experts[1])
    #expect(try await fixture.get(application.id, as: fixture.experts[1]).reviews.count == 2)
    // The applicant sees neither scores nor names.
    let own = try await fixture.get(application.id, as: applicant.admin)
    #expect(own.reviews.isEmpty && own.assignments.isEmpty && own.approvedBy.isEmpty)
    await fixture.close()
  }
}
