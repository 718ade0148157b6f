/// The procedures of the three kinds of programme, after the processes table (policy_award, policy_no_apply,
/// policy_fast). Where the sources name bodies that deliberate (班子会, 部务会, 领导小组), a policy names them, and their meetings
/// are guards of the notice and of the approval.
public enum CaseTables {
  public typealias Table = AwardTable<CaseState, CaseAction>

  /// 申报 → 受理/补正/不予受理 → 专家评审、现场检查 → 公示 → 核定 → 拨付.
  public static let award = Table(
    resource: "application",
    rows: writing + intake
      + [
        .init(.accepted, .assignReviewer, .underReview, by: [.districtOfficer], guards: assignGuards),
        .init(.underReview, .assignReviewer, .underReview, by: [.districtOfficer], guards: assignGuards),
        .init(
          .underReview, .submitReview, .reviewed, by: [.assignedReviewer], guards: reviewGuards, when: .completesReviews
        ),
        .init(
          .underReview, .submitReview, .underReview, by: [.assignedReviewer], guards: reviewGuards,
          when: .leavesReviewsMissing),
        .init(.accepted, .recordSiteVisit, .accepted, by: [.districtOfficer], guards: [.personWithoutConflict]),
        .init(.underReview, .recordSiteVisit, .underReview, by: [.districtOfficer], guards: [.personWithoutConflict]),
        .init(.reviewed, .recordSiteVisit, .reviewed, by: [.districtOfficer], guards: [.personWithoutConflict]),
        .init(
          .reviewed, .openPublicNotice, .inNotice, by: [.districtOfficer],
          guards: [
            .personWithoutConflict, .siteVisitRecorded, .siteVisitAgrees, .bodiesMetBeforeNotice,
            .amountWithinEntitlement,
            .noticePeriodKnown,
          ]),
        .init(.inNotice, .raiseObjection, .inNotice, by: [.account], guards: [.noticeRunning]),
        .init(.inNotice, .resolveObjection, .inNotice, by: [.districtOfficer], guards: [.personWithoutConflict]),
        .init(
          .inNotice, .approve, .approved, by: [.districtOfficer],
          guards: [
            .personWithoutConflict, .personHasNotReviewed, .noticeEnded, .noOpenObjection, .noUpheldObjection,
            .bodiesMetBeforeApproval, .amountWithinProposal, .withinOwnLimit, .applicantInGoodStanding,
            .lifetimeCapNotReached, .noExclusion,
          ]),
      ] + rejections(from: [.accepted, .underReview, .reviewed, .inNotice])
      + withdrawals(from: [.accepted, .underReview, .reviewed, .inNotice, .approved])
      + conflicts(
        in: [.submitted, .returned, .accepted, .underReview, .reviewed, .inNotice, .approved],
        reviewersIn: [.underReview]) + payment)

  /// 申报 → 受理 → 核定 → 拨付, without experts and notice.
  public static let fast = Table(
    resource: "application",
    rows: writing + intake
      + [
        .init(
          .accepted, .approve, .approved, by: [.districtOfficer],
          guards: [
            .personWithoutConflict, .personHasNotReviewed, .amountWithinProposal, .withinOwnLimit,
            .applicantInGoodStanding, .lifetimeCapNotReached, .noExclusion,
          ])
      ] + rejections(from: [.accepted]) + withdrawals(from: [.accepted, .approved])
      + conflicts(in: [.submitted, .returned, .accepted, .approved], reviewersIn: []) + payment)

  /// 数据比对 → 意愿确认 → 拨付. The officer who opened the round stands for the approval.
  public static let noApply = Table(
    resource: "application",
    rows: [
      .init(
        .absent, .confirmNoApply, .approved, by: [.applicant],
        guards: [
          .policyInForce, .roundTakesCases, .noOtherCaseInRound, .applicantQualifies, .lifetimeCapNotReached,
          .noExclusion, .payeeGiven, .amountWithinEntitlement, .fundsAvailable,
        ])
    ] + withdrawals(from: [.approved]) + conflicts(in: [.approved], reviewersIn: []) + payment)

  // MARK: what the procedures share

  private static let writing: [Table.Row] = [
    .init(
      .absent, .saveDraft, .draft, by: [.applicant], guards: [.policyInForce, .roundTakesCases, .noOtherCaseInRound]),
    .init(.draft, .saveDraft, .draft, by: [.applicant]),
    .init(.returned, .saveDraft, .returned, by: [.applicant]),
    .init(.draft, .uploadMaterial, .draft, by: [.applicant], guards: [.materialOfThisStage]),
    .init(.returned, .uploadMaterial, .returned, by: [.applicant], guards: [.materialOfThisStage]),
    .init(.approved, .uploadMaterial, .approved, by: [.applicant], guards: [.materialOfThisStage]),
    .init(.draft, .submit, .submitted, by: [.applicant], guards: [.policyInForce, .roundTakesCases] + submitGuards),
    // A correction may come in after the round's last day: the case was in time.
    .init(.returned, .submit, .submitted, by: [.applicant], guards: submitGuards),
    .init(.draft, .withdraw, .withdrawn, by: [.applicant]),
    .init(.returned, .withdraw, .withdrawn, by: [.applicant]),
  ]

  private static let submitGuards: [AwardGuard] = [
    .noOtherCaseInRound, .applicantQualifies, .lifetimeCapNotReached, .noExclusion, .materialsComplete, .payeeGiven,
    .amountWithinEntitlement, .fundsAvailable,
  ]

  private static let intake: [Table.Row] = [
    .init(.submitted, .accept, .accepted, by: [.districtOfficer], guards: [.personWithoutConflict]),
    .init(.submitted, .returnForCorrection, .returned, by: [.districtOfficer], guards: [.personWithoutConflict]),
    .init(.submitted, .reject, .notAccepted, by: [.districtOfficer], guards: [.personWithoutConflict]),
    .init(.submitted, .withdraw, .withdrawn, by: [.applicant]),
  ]

  private static let assignGuards: [AwardGuard] = [.personWithoutConflict, .reviewerEligible]
  private static let reviewGuards: [AwardGuard] = [.personWithoutConflict, .reviewIsFirst]

  private static let payment: [Table.Row] = [
    .init(
      .approved, .disburse, .disbursed, by: [.financeOfficer],
      guards: [
        .personWithoutConflict, .personHasNotReviewed, .personHasNotApproved, .payeeGiven, .paymentMaterialsComplete,
      ]),
    .init(
      .disbursed, .recoverFunds, .recovered, by: [.financeOfficer],
      guards: [.personWithoutConflict, .personHasNotReviewed, .personHasNotApproved, .amountWithinPayment],
      when: .recoversAll),
    .init(
      .disbursed, .recoverFunds, .disbursed, by: [.financeOfficer],
      guards: [.personWithoutConflict, .personHasNotReviewed, .personHasNotApproved, .amountWithinPayment],
      when: .recoversPart),
  ]

  private static func rejections(from states: [CaseState]) -> [Table.Row] {
    states.map {
      .init($0, .reject, .rejected, by: [.districtOfficer], guards: [.personWithoutConflict, .personHasNotReviewed])
    }
  }

  private static func withdrawals(from states: [CaseState]) -> [Table.Row] {
    states.map { .init($0, .withdraw, .withdrawn, by: [.applicant]) }
  }

  /// A conflict can be stated as long as something is left to decide; an expert states it before the own review.
  private static func conflicts(in states: [CaseState], reviewersIn: Set<CaseState>) -> [Table.Row] {
    states.map { state in
      let officers: Set<AwardActor> = [.districtOfficer, .financeOfficer]
      return .init(
        state, .declareConflict, state,
        by: reviewersIn.contains(state) ? officers.union([.assignedReviewer]) : officers,
        guards: [.personWithoutConflict, .personHasNotReviewed])
    }
  }
}
