/// The legal transitions of a park's recognition (processes table, `park_recognition`: call, first check within a quota,
/// expert review, site visit, report for approval, public notice, plaque). The double 70 % is of the thresholds table; who
/// may do what, that the notice is opened by a second officer, and how objections and conflicts of interest are dealt
/// with, is ours.
public enum ParkRecognitionTables {
  public static let recognition = StateTable<ParkRecognitionState, ParkRecognitionAction, ParkRecognitionVocabulary>(
    resource: "recognition",
    rows: [
      .init(.absent, .apply, .applied, by: [.parkStaff], guards: [.callOpen, .noLivingApplication]),
      .init(
        .applied, .passFirstCheck, .recommended, by: [.districtOfficer],
        guards: [.personWithoutConflict, .doubleSeventy, .quotaLeft]),
      .init(
        .recommended, .assignExpert, .inReview, by: [.districtOfficer],
        guards: [.personWithoutConflict, .expertEligible]),
      .init(
        .inReview, .assignExpert, .inReview, by: [.districtOfficer],
        guards: [.personWithoutConflict, .expertEligible]),
      .init(
        .inReview, .submitReview, .reviewed, by: [.expert], guards: [.personWithoutConflict, .expertAssigned],
        when: .completesReviews),
      .init(
        .inReview, .submitReview, .inReview, by: [.expert], guards: [.personWithoutConflict, .expertAssigned],
        when: .leavesReviewsMissing),
      .init(.reviewed, .recordVisit, .visited, by: [.districtOfficer], guards: separate),
      .init(.visited, .recordVisit, .visited, by: [.districtOfficer], guards: separate),
      .init(
        .visited, .report, .reported, by: [.districtOfficer], guards: separate + [.passMarkReached, .visitAgrees]),
      .init(
        .reported, .openNotice, .inNotice, by: [.districtOfficer],
        guards: [.otherOfficer] + separate + [.holidaysKnown]),
      .init(.inNotice, .raiseObjection, .inNotice, by: [.account], guards: [.noticeRunning]),
      .init(.inNotice, .resolveObjection, .inNotice, by: [.districtOfficer], guards: separate),
      .init(
        .inNotice, .grantPlaque, .recognised, by: [.districtOfficer],
        guards: separate + [.noticeEnded, .noOpenObjection, .noUpheldObjection]),
    ] + refusals + withdrawals + conflicts)

  /// Objections to a recognition, in the words of those to an award.
  public static let objection = StateTable<ObjectionState, ObjectionAction, ParkRecognitionVocabulary>(
    resource: "objection",
    rows: [
      .init(.absent, .raise, .open, by: [.account], guards: [.noticeRunning]),
      .init(.open, .uphold, .upheld, by: [.districtOfficer], guards: [.objectionOfAnother]),
      .init(.open, .dismiss, .dismissed, by: [.districtOfficer], guards: [.objectionOfAnother]),
    ])

  private typealias Row = StateTable<ParkRecognitionState, ParkRecognitionAction, ParkRecognitionVocabulary>.Row

  /// Who decides has neither reviewed nor a conflict of interest.
  private static let separate: [ParkRecognitionGuard] = [.personWithoutConflict, .personHasNotReviewed]
  /// Where something is left to decide.
  private static let undecided: [ParkRecognitionState] = [
    .applied, .recommended, .inReview, .reviewed, .visited, .reported, .inNotice,
  ]
  private static let refusals: [Row] = undecided.map {
    .init($0, .refuse, .refused, by: [.districtOfficer], guards: separate)
  }
  /// An expert states a conflict before the own review, an officer as long as something is left to decide.
  private static let conflicts: [Row] = undecided.map {
    .init(
      $0, .declareConflict, $0, by: $0 == .inReview ? [.districtOfficer, .expert] : [.districtOfficer],
      guards: separate)
  }
  private static let withdrawals: [Row] = [.applied, .recommended, .inReview, .reviewed, .visited, .reported]
    .map { .init($0, .withdraw, .withdrawn, by: [.parkStaff]) }
}
