/// The legal transitions of a park's recognition (processes table, `park_recognition`: call, first check within a quota,
/// expert review, site visit, report for approval, public notice, plaque). The double 70 % is of the thresholds table; who
/// may do what, and that the notice is opened by a second officer, is ours.
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
      .init(.reviewed, .recordVisit, .visited, by: [.districtOfficer]),
      .init(.visited, .recordVisit, .visited, by: [.districtOfficer]),
      .init(.visited, .report, .reported, by: [.districtOfficer], guards: [.passMarkReached, .visitAgrees]),
      .init(
        .reported, .openNotice, .inNotice, by: [.districtOfficer], guards: [.otherOfficer, .holidaysKnown]),
      .init(.inNotice, .grantPlaque, .recognised, by: [.districtOfficer], guards: [.noticeEnded]),
    ] + refusals + withdrawals)

  private typealias Row = StateTable<ParkRecognitionState, ParkRecognitionAction, ParkRecognitionVocabulary>.Row

  private static let refusals: [Row] = [.applied, .recommended, .inReview, .reviewed, .visited, .reported, .inNotice]
    .map { .init($0, .refuse, .refused, by: [.districtOfficer]) }
  private static let withdrawals: [Row] = [.applied, .recommended, .inReview, .reviewed, .visited, .reported]
    .map { .init($0, .withdraw, .withdrawn, by: [.parkStaff]) }
}
