/// The words of the award chain's tables.
public enum AwardVocabulary: TableVocabulary {
  public typealias Actor = AwardActor
  public typealias Guard = AwardGuard
  public typealias Branch = AwardBranch
}

/// A table of the award chain.
public typealias AwardTable<State: TableName, Action: TableName> = StateTable<State, Action, AwardVocabulary>

/// Who acts in the award chain, seen from the case.
public enum AwardActor: String, Sendable, Hashable, CaseIterable {
  /// The enterprise the case belongs to, by its administrator or staff.
  case applicant
  case districtOfficer
  /// An expert who was given the case.
  case assignedReviewer
  case financeOfficer
  /// Anybody with an account.
  case account
  /// The passing of time.
  case clock

  /// The roles (of the access lists) by which an account acts so; empty for the clock, "authenticated" for anybody.
  public var roles: Set<String> {
    switch self {
    case .applicant: return ["enterprise_admin", "enterprise_staff"]
    case .districtOfficer: return ["district_officer"]
    case .assignedReviewer: return ["expert_reviewer"]
    case .financeOfficer: return ["finance_officer"]
    case .account: return ["authenticated"]
    case .clock: return []
    }
  }
}

/// Which of two rows with the same state and action applies.
public enum AwardBranch: String, TableBranch {
  /// This review is the last one that was missing.
  case completesReviews
  /// More reviews are needed after this one.
  case leavesReviewsMissing
  /// The whole of what was paid has come back with this.
  case recoversAll
  /// Some of what was paid stays paid.
  case recoversPart

  /// The branch that applies when this one does not.
  public var counterpart: AwardBranch {
    switch self {
    case .completesReviews: return .leavesReviewsMissing
    case .leavesReviewsMissing: return .completesReviews
    case .recoversAll: return .recoversPart
    case .recoversPart: return .recoversAll
    }
  }
}
