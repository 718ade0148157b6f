/// Where a park's application for recognition stands. `absent` is before it.
public enum ParkRecognitionState: String, TableName {
  case absent
  case applied
  case recommended
  case inReview = "in_review"
  case reviewed
  case visited
  case reported
  case inNotice = "in_notice"
  case recognised
  case refused
  case withdrawn

  public var label: BilingualText {
    switch self {
    case .absent: return BilingualText(zh: "未申报", en: "not applied")
    case .applied: return BilingualText(zh: "已申报", en: "applied")
    case .recommended: return BilingualText(zh: "初审推荐", en: "recommended")
    case .inReview: return BilingualText(zh: "专家评审中", en: "in review")
    case .reviewed: return BilingualText(zh: "评审完成", en: "reviewed")
    case .visited: return BilingualText(zh: "已踏勘", en: "visited")
    case .reported: return BilingualText(zh: "已报审", en: "reported")
    case .inNotice: return BilingualText(zh: "公示中", en: "in public notice")
    case .recognised: return BilingualText(zh: "已授牌", en: "recognised")
    case .refused: return BilingualText(zh: "未认定", en: "refused")
    case .withdrawn: return BilingualText(zh: "已撤回", en: "withdrawn")
    }
  }
}

/// What is done about it.
public enum ParkRecognitionAction: String, TableName {
  case apply
  case passFirstCheck = "pass_first_check"
  case assignExpert = "assign_expert"
  case submitReview = "submit_review"
  case declareConflict = "declare_conflict"
  case recordVisit = "record_visit"
  case report
  case openNotice = "open_notice"
  case raiseObjection = "raise_objection"
  case resolveObjection = "resolve_objection"
  case grantPlaque = "grant_plaque"
  case refuse
  case withdraw

  public var label: BilingualText {
    switch self {
    case .apply: return BilingualText(zh: "申报", en: "apply")
    case .passFirstCheck: return BilingualText(zh: "初审推荐", en: "pass the first check")
    case .assignExpert: return BilingualText(zh: "分派专家", en: "assign an expert")
    case .submitReview: return BilingualText(zh: "提交评审", en: "submit a review")
    case .declareConflict: return BilingualText(zh: "声明利益冲突", en: "declare a conflict")
    case .recordVisit: return BilingualText(zh: "现场踏勘", en: "record the visit")
    case .report: return BilingualText(zh: "报审", en: "report for approval")
    case .openNotice: return BilingualText(zh: "公示", en: "open the notice")
    case .raiseObjection: return BilingualText(zh: "提出异议", en: "raise an objection")
    case .resolveObjection: return BilingualText(zh: "处理异议", en: "resolve an objection")
    case .grantPlaque: return BilingualText(zh: "授牌", en: "grant the plaque")
    case .refuse: return BilingualText(zh: "不予认定", en: "refuse")
    case .withdraw: return BilingualText(zh: "撤回", en: "withdraw")
    }
  }
}

/// What must hold for a step of a park's recognition.
public enum ParkRecognitionGuard: String, TableGuard {
  case callOpen
  case noLivingApplication
  case doubleSeventy
  case quotaLeft
  case expertEligible
  case expertAssigned
  case passMarkReached
  case visitAgrees
  case otherOfficer
  case holidaysKnown
  case noticeRunning
  case noticeEnded
  case noOpenObjection
  case noUpheldObjection
  case personHasNotReviewed
  case personWithoutConflict
  case objectionOfAnother

  public var label: BilingualText {
    switch self {
    case .callOpen: return BilingualText(zh: "须在申报期内", en: "the call must take applications today")
    case .noLivingApplication: return BilingualText(zh: "同一批次只能有一份申报", en: "one living application per call and park")
    case .doubleSeventy:
      return BilingualText(
        zh: "入驻率和文创法人单位占比均须不低于70%", en: "occupancy and the share of cultural enterprises must both reach 70 %")
    case .quotaLeft: return BilingualText(zh: "推荐名额须有剩余", en: "the call's quota must have a place left")
    case .expertEligible:
      return BilingualText(
        zh: "专家须为有效账号、与园区无利益冲突且未分派过",
        en: "the expert must be active, without a conflict of interest, and not yet assigned")
    case .expertAssigned:
      return BilingualText(
        zh: "须为已分派且未评审的专家", en: "the expert must have been given the application and not have reviewed it")
    case .passMarkReached: return BilingualText(zh: "平均分须达到合格线", en: "the mean of the reviews must reach the pass mark")
    case .visitAgrees: return BilingualText(zh: "现场踏勘须与申报相符", en: "the visit must agree with the application")
    case .otherOfficer:
      return BilingualText(zh: "公示须由报审人以外的人员办理", en: "another officer than the one who reported must open the notice")
    case .holidaysKnown:
      return BilingualText(zh: "公示期内的节假日安排须已录入", en: "the holidays of the notice's span must be known")
    case .noticeRunning: return BilingualText(zh: "须在公示期内", en: "the public notice must be running")
    case .noticeEnded: return BilingualText(zh: "公示期须已届满", en: "the public notice must have ended")
    case .noOpenObjection: return BilingualText(zh: "异议须已处理完毕", en: "no objection may be open")
    case .noUpheldObjection: return BilingualText(zh: "异议成立的园区不得授牌", en: "no objection may have been upheld")
    case .personHasNotReviewed:
      return BilingualText(zh: "评审专家不得办理同一申报的后续事项", en: "who reviewed the application does none of the steps behind it")
    case .personWithoutConflict:
      return BilingualText(
        zh: "与园区有利益冲突的人员须回避", en: "the person is not of the park and has stated no conflict of interest")
    case .objectionOfAnother:
      return BilingualText(zh: "异议人不得处理自己提出的异议", en: "who raised an objection does not resolve it")
    }
  }

  public var isAboutTheCaller: Bool {
    switch self {
    case .otherOfficer, .personHasNotReviewed, .personWithoutConflict, .objectionOfAnother: true
    default: false
    }
  }
}

/// The words of the table of park recognition.
public enum ParkRecognitionVocabulary: TableVocabulary {
  public enum Actor: String, CaseIterable, Sendable {
    case parkStaff
    case districtOfficer
    case expert
    /// Anybody with an account.
    case account
  }
  public typealias Guard = ParkRecognitionGuard
  public enum Branch: String, TableBranch {
    /// This review is the last one that was missing.
    case completesReviews
    /// More reviews are needed after this one.
    case leavesReviewsMissing

    public var counterpart: Branch { self == .completesReviews ? .leavesReviewsMissing : .completesReviews }
  }
}
