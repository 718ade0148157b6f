import ParkRules
import ParkSchemas
import RPCCore
import RPCSchemas
import Testing

@testable import ParkServices

/// Goal: what the table does not allow is refused with the state, for every state x action. Method: one case is brought
/// into each state by its legal way; every action without a row is then tried by the person whose action it is, on the
/// current version; the case must not have changed. Pairs with a row are walked by the other suites.
@Suite struct IllegalTransitionTests {
  private typealias Case = ApplicationV1.Application

  @Test func everyActionThatTheTableOfAwardsDoesNotAllowIsRefusedWithTheState() async throws {
    let fixture = try await AwardFixture(budgetFen: 1_000_000_000)
    var tried = 0
    for (index, state) in CaseState.allCases.filter({ $0 != .absent }).enumerated() {
      let applicant = try await fixture.applicant(UInt64(index + 1))
      let brought = try await bring(fixture, applicant, to: state)
      let application = try await current(fixture, applicant, brought)
      #expect(application.state == state.message, "\(state)")
      for action in CaseAction.allCases where CaseTables.award.rows(from: state, action).isEmpty {
        // A no-apply confirmation names a round, a draft is begun without a case: neither acts on this one.
        guard action != .confirmNoApply else { continue }
        let refusal = await failure { try await attempt(action, fixture, applicant, application) }
        check(refusal, state, action)
        tried += 1
      }
      #expect(try await current(fixture, applicant, application).version == application.version, "\(state) has changed")
    }
    #expect(tried == 13 * 17 - legalPairs)
    await fixture.close()
  }

  private var legalPairs: Int {
    CaseState.allCases.filter { $0 != .absent }.map { CaseTables.award.actions(in: $0).count }.reduce(0, +)
  }

  private func check(_ refusal: RPCError?, _ state: CaseState, _ action: CaseAction) {
    // Who may not even see the case in this state is told that there is none.
    let hidden: Bool =
      switch action {
      case .submitReview: ![.underReview, .reviewed, .inNotice, .approved, .disbursed, .recovered].contains(state)
      case .raiseObjection, .resolveObjection: ![.inNotice, .approved, .disbursed, .recovered].contains(state)
      case .saveDraft, .uploadMaterial, .submit, .withdraw: false
      default: state == .draft
      }
    if hidden {
      #expect(refusal?.code == .notFound, "\(state) \(action): \(refusal.map { "\($0)" } ?? "no failure")")
      return
    }
    // Of an objection that is resolved, the objection's own state stands in the way.
    #expect(refusal?.code == .failedPrecondition, "\(state) \(action): \(refusal.map { "\($0)" } ?? "no failure")")
    #expect(refusal?.rule == "ILLEGAL_TRANSITION", "\(state) \(action): \(refusal?.rule ?? "")")
    if action != .resolveObjection { #expect(refusal?.preconditionState == state.detailName, "\(state) \(action)") }
  }

  private func current(_ fixture: AwardFixture, _ applicant: Applicant, _ application: Case) async throws -> Case {
    try await fixture.get(application.id, as: applicant.admin)
  }

  private func bring(_ fixture: AwardFixture, _ applicant: Applicant, to state: CaseState) async throws -> Case {
    switch state {
    case .absent, .draft: return try await fixture.draft(applicant)
    case .submitted: return try await fixture.submitted(applicant)
    case .returned: return try await fixture.giveBack(fixture.submitted(applicant))
    case .accepted: return try await fixture.accept(fixture.submitted(applicant))
    case .underReview: return try await fixture.assign(bring(fixture, applicant, to: .accepted), fixture.experts[0])
    case .reviewed: return try await fixture.reviewed(applicant)
    case .inNotice: return try await fixture.inNotice(applicant).application
    case .approved: return try await approvedWithObjection(fixture, applicant)
    case .disbursed: return try await fixture.disburse(approvedWithObjection(fixture, applicant))
    case .recovered:
      let paid = try await bring(fixture, applicant, to: .disbursed)
      return try await fixture.recover(paid, paid.paidFen)
    case .notAccepted: return try await fixture.reject(fixture.submitted(applicant))
    case .rejected: return try await fixture.reject(bring(fixture, applicant, to: .accepted))
    case .withdrawn: return try await fixture.withdraw(fixture.submitted(applicant), as: applicant.admin)
    }
  }

  /// Approved after an objection that was dismissed, so that there is one to resolve again.
  private func approvedWithObjection(_ fixture: AwardFixture, _ applicant: Applicant) async throws -> Case {
    let (application, notice) = try await fixture.inNotice(applicant)
    let objection = try await fixture.object(notice, application, as: fixture.experts[2])
    _ = try await fixture.resolve(objection, upheld: false)
    fixture.passNotice()
    return try await fixture.approve(fixture.get(application.id))
  }

  private func attempt(
    _ action: CaseAction, _ fixture: AwardFixture, _ applicant: Applicant, _ application: Case
  ) async throws {
    let (id, version) = (application.id, application.version)
    switch action {
    case .saveDraft:
      let request = ApplicationV1.SaveDraftRequest.with {
        $0.applicationId = id
        $0.expectedVersion = version
      }
      let _: Case = try await fixture.park.call(AwardFixture.Service.saveDraft, request, as: applicant.admin)
    case .uploadMaterial: try await fixture.upload(application, as: applicant.admin)
    case .submit: _ = try await fixture.submit(application, as: applicant.admin)
    case .withdraw: _ = try await fixture.withdraw(application, as: applicant.admin)
    case .accept: _ = try await fixture.accept(application)
    case .returnForCorrection: _ = try await fixture.giveBack(application)
    case .reject: _ = try await fixture.reject(application)
    case .assignReviewer: _ = try await fixture.assign(application, fixture.experts[2])
    case .declareConflict: try await fixture.declareConflict(application, as: fixture.officer)
    case .submitReview: try await fixture.review(application, by: fixture.experts[0])
    case .recordSiteVisit:
      let request = ApplicationV1.RecordSiteVisitRequest.with {
        $0.applicationId = id
        $0.expectedVersion = version
        $0.visitedOn = "2026-01-05"
        $0.agrees = true
        $0.report = "现场相符"
      }
      let _: Case = try await fixture.park.call(AwardFixture.Service.recordSiteVisit, request, as: fixture.officer)
    case .openPublicNotice: _ = try await fixture.openNotice([application])
    case .raiseObjection:
      let notice = ApplicationV1.PublicNotice.with { $0.id = application.noticeId }
      _ = try await fixture.object(notice, application, as: fixture.experts[2])
    case .resolveObjection:
      let objection = application.objections.first ?? .with { $0.id = "obj_none" }
      _ = try await fixture.resolve(objection, upheld: true)
    case .approve: _ = try await fixture.approve(application, amountFen: 1)
    case .confirmNoApply: break
    case .disburse: _ = try await fixture.disburse(application)
    case .recoverFunds: _ = try await fixture.recover(application, 1)
    }
  }
}

extension RPCError {
  /// The state that stands in the way; empty when the details have none.
  var preconditionState: String {
    for detail in details {
      if case .preconditionState(let state)? = detail.kind { return state.currentState }
    }
    return ""
  }
}
