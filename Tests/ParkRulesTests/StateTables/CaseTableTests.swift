import Testing

@testable import ParkRules

/// Goal: the procedures say what the domain says. Method: the whole table of each kind is written down here a second
/// time, as state -> legal actions, and compared pair by pair; then single rules are looked at.
@Suite struct CaseTableTests {
  private static let award: [CaseState: Set<CaseAction>] = [
    .absent: [.saveDraft],
    .draft: [.saveDraft, .uploadMaterial, .submit, .withdraw],
    .submitted: [.accept, .returnForCorrection, .reject, .withdraw, .declareConflict],
    .returned: [.saveDraft, .uploadMaterial, .submit, .withdraw, .declareConflict],
    .accepted: [.assignReviewer, .recordSiteVisit, .reject, .withdraw, .declareConflict],
    .underReview: [.assignReviewer, .submitReview, .recordSiteVisit, .reject, .withdraw, .declareConflict],
    .reviewed: [.openPublicNotice, .recordSiteVisit, .reject, .withdraw, .declareConflict],
    .inNotice: [.raiseObjection, .resolveObjection, .approve, .reject, .withdraw, .declareConflict],
    .approved: [.uploadMaterial, .disburse, .withdraw, .declareConflict],
    .disbursed: [.recoverFunds],
  ]
  private static let fast: [CaseState: Set<CaseAction>] = [
    .absent: [.saveDraft],
    .draft: [.saveDraft, .uploadMaterial, .submit, .withdraw],
    .submitted: [.accept, .returnForCorrection, .reject, .withdraw, .declareConflict],
    .returned: [.saveDraft, .uploadMaterial, .submit, .withdraw, .declareConflict],
    .accepted: [.approve, .reject, .withdraw, .declareConflict],
    .approved: [.uploadMaterial, .disburse, .withdraw, .declareConflict],
    .disbursed: [.recoverFunds],
  ]
  private static let noApply: [CaseState: Set<CaseAction>] = [
    .absent: [.confirmNoApply],
    .approved: [.disburse, .withdraw, .declareConflict],
    .disbursed: [.recoverFunds],
  ]

  @Test(arguments: [ProgrammeKind.award, .fast, .noApply])
  func legalActionsOfEveryStateAreExactlyThoseOfTheProcedure(kind: ProgrammeKind) throws {
    let table = try #require(kind.table)
    let expected = kind == .award ? Self.award : kind == .fast ? Self.fast : Self.noApply
    for state in CaseState.allCases {
      for action in CaseAction.allCases {
        let legal = !table.rows(from: state, action).isEmpty
        #expect(legal == (expected[state]?.contains(action) ?? false), "\(kind) \(state) \(action)")
      }
    }
  }

  @Test func documentHasNoProcedure() { #expect(ProgrammeKind.document.table == nil) }

  @Test func illegalAttemptNamesWhatIsPossible() {
    let resolution = CaseTables.award.resolve(from: .rejected, .approve, by: .districtOfficer) { _ in Bool?.none }
    guard case .illegal = resolution else { return #expect(Bool(false), "\(resolution)") }
    #expect(CaseTables.award.explanation(of: .approve, in: .rejected).en.contains("final"))
    #expect(CaseTables.award.explanation(of: .approve, in: .draft).en.contains("possible are: save_draft"))
  }

  @Test func actionByAnotherActorIsRefusedForEveryRow() {
    for table in [CaseTables.award, CaseTables.fast, CaseTables.noApply] {
      for row in table.rows {
        for actor in AwardActor.allCases where !row.actors.contains(actor) {
          let resolution = table.resolve(from: row.from, row.action, by: actor, branch: { _ in true }) { _ in Bool?.none
          }
          guard case .wrongActor = resolution else { return #expect(Bool(false), "\(row) \(actor)") }
        }
      }
    }
  }

  @Test func everyGuardOfEveryRowCanRefuseIt() {
    for table in [CaseTables.award, CaseTables.fast, CaseTables.noApply] {
      for row in table.rows {
        for condition in row.guards {
          let actor = row.actors.sorted { $0.rawValue < $1.rawValue }[0]
          let resolution = table.resolve(from: row.from, row.action, by: actor, branch: { $0 == row.branch }) {
            $0 == condition ? true : nil
          }
          guard case .refused(condition, true) = resolution else { return #expect(Bool(false), "\(row) \(condition)") }
        }
      }
    }
  }

  @Test func approvalAndPaymentAreGuardedBySeparationOfPersons() {
    for table in [CaseTables.award, CaseTables.fast] {
      for row in table.rows where row.action == .approve {
        #expect(row.guards.contains(.personHasNotReviewed) && row.guards.contains(.personWithoutConflict))
        #expect(row.guards.contains(.withinOwnLimit) && row.guards.contains(.lifetimeCapNotReached))
        #expect(row.guards.contains(.applicantInGoodStanding) && row.guards.contains(.noExclusion))
      }
    }
    for table in [CaseTables.award, CaseTables.fast, CaseTables.noApply] {
      for row in table.rows where row.action == .disburse || row.action == .recoverFunds {
        #expect(row.guards.contains(.personHasNotReviewed) && row.guards.contains(.personHasNotApproved))
      }
    }
  }

  @Test func approvalOfAnAwardWaitsForNoticeAndObjections() throws {
    let row = try #require(CaseTables.award.rows(from: .inNotice, .approve).first)
    #expect(row.guards.contains(.noticeEnded))
    #expect(row.guards.contains(.noOpenObjection))
    #expect(row.guards.contains(.noUpheldObjection))
  }

  @Test func reservationIsHeldFromSubmissionToDecision() {
    let holding = Set(CaseState.allCases.filter(\.holdsReservation))
    #expect(holding == [.submitted, .returned, .accepted, .underReview, .reviewed, .inNotice])
    // Leaving such a state either keeps the reservation, turns it into a grant or ends the case.
    for row in CaseTables.award.rows where holding.contains(row.from) {
      #expect(holding.contains(row.to) || row.to == .approved || !row.to.isLive, "\(row)")
    }
  }

  @Test func reviewBranchesOnWhetherItIsTheLastOne() {
    func after(_ branch: AwardBranch) -> CaseState? {
      let resolution = CaseTables.award.resolve(
        from: .underReview, .submitReview, by: .assignedReviewer, branch: { $0 == branch }, refusal: { _ in Bool?.none }
      )
      if case .moves(let state) = resolution { return state }
      return nil
    }
    #expect(after(.completesReviews) == .reviewed)
    #expect(after(.leavesReviewsMissing) == .underReview)
  }

  /// Every step of the sourced processes that the platform runs has its state or action here.
  @Test func sourcedStepsOfTheAwardAreCovered() {
    let covered: [String: [String]] = [
      "policy_published": [PolicyAction.publish.rawValue],
      "round_open": [PolicyAction.openRound.rawValue],
      "submitted": [CaseState.submitted.rawValue],
      "accepted / returned_for_correction / not_accepted": [
        CaseState.accepted.rawValue, CaseState.returned.rawValue, CaseState.notAccepted.rawValue,
      ],
      "third_party_audit + site_check": [CaseAction.submitReview.rawValue, CaseAction.recordSiteVisit.rawValue],
      "internal_review": [CaseState.reviewed.rawValue],
      "public_notice": [CaseState.inNotice.rawValue],
      "leading_group_review": [CaseAction.approve.rawValue],
      "approved / rejected": [CaseState.approved.rawValue, CaseState.rejected.rawValue],
      "payment_materials": [AwardGuard.payeeGiven.rawValue],
      "disbursed": [CaseState.disbursed.rawValue],
      "matched/subscribed": ["PolicyService.MatchPolicies", "PolicyService.Subscribe"],
    ]
    let steps = ReferenceData.processes.filter { $0.process == "policy_award" }.map(\.state)
    #expect(!steps.isEmpty)
    for step in steps { #expect(covered[step] != nil, "\(step)") }
  }
}
