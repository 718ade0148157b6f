/// The legal transitions of a park's recognition (processes table, `park_recognition`: call, first check within a quota,
/// expert review, site visit, report for approval, public notice, plaque). The double 70 % is of the thresholds table; who
/// may do what, that the notice is opened by a second officer, and how objections are dealt with, is ours.
public enum ParkRecognitionTables {
  public static let recognition = StateTable<ParkRecognitionState, ParkRecognitionAction, ParkRecognitionVocabulary>(
    resource: "recognition",
    rows: [
      .init(.absent, .apply, .applied, by: [.parkStaff], guards: [.callOpen, .noLivingApplication]),
      .init(
        .applied, .passFirstCheck, .recommended, by: [.districtOfficer], guards: [.doubleSeventy, .quotaLeft]),
      .init(.recommended, .assignExpert, .inReview, by: [.districtOfficer], guards: [.expertEligible]),
      .init(.inReview, .assignExpert, .inReview, by: [.districtOfficer], guards: [.expertEligible]),
      .init(
        .inReview, .submitReview, .reviewed, by: [.expert], guards: [.expertAssigned], when: .completesReviews),
      .init(
        .inReview, .submitReview, .inReview, by: [.expert], guards: [.expertAssigned], when: .leavesReviewsMissing),
      .init(.reviewed, .recordVisit, .visited, by: [.districtOfficer], guards: [.personHasNotReviewed]),
      .init(.visited, .recordVisit, .visited, by: [.districtOfficer], guards: [.personHasNotReviewed]),
      .init(
        .visited, .report, .reported, by: [.districtOfficer],
        guards: [.personHasNotReviewed, .passMarkReached, .visitAgrees]),
      .init(
        .reported, .openNotice, .inNotice, by: [.districtOfficer],
        guards: [.otherOfficer, .personHasNotReviewed, .holidaysKnown]),
      .init(.inNotice, .raiseObjection, .inNotice, by: [.account], guards: [.noticeRunning]),
      .init(.inNotice, .resolveObjection, .inNotice, by: [.districtOfficer], guards: [.personHasNotReviewed]),
      .init(
        .inNotice, .grantPlaque, .recognised, by: [.districtOfficer],
        guards: [.personHasNotReviewed, .noticeEnded, .noOpenObjection, .noUpheldObjection]),
    ] + refusals + withdrawals)

  /// Objections to a recognition, in the words of those to an award.
  public static let objection = StateTable<ObjectionState, ObjectionAction, ParkRecognitionVocabulary>(
    resource: "objection",
    rows: [
      .init(.absent, .raise, .open, by: [.account], guards: [.noticeRunning]),
      .init(.open, .uphold, .upheld, by: [.districtOfficer], guards: [.objectionOfAnother]),
      .init(.open, .dismiss, .dismissed, by: [.districtOfficer], guards: [.objectionOfAnother]),
    ])

  private typealias Row = StateTable<ParkRecognitionState, ParkRecognitionAction, ParkRecognitionVocabulary>.Row

  private static let refusals: [Row] = [.applied, .recommended, .inReview, .reviewed, .visited, .reported, .inNotice]
    .map { .init($0, .refuse, .refused, by: [.districtOfficer], guards: [.personHasNotReviewed]) }
  private static let withdrawals: [Row] = [.applied, .recommended, .inReview, .reviewed, .visited, .reported]
    .map { .init($0, .withdraw, .withdrawn, by: [.parkStaff]) }
}
