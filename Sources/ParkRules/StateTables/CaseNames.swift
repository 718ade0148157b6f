/// Where a case stands. `absent` is before its first row.
public enum CaseState: String, TableName {
  case absent
  case draft
  case submitted
  case returned
  case accepted
  case underReview = "under_review"
  case reviewed
  case inNotice = "in_notice"
  case approved
  case disbursed
  case recovered
  case notAccepted = "not_accepted"
  case rejected
  case withdrawn

  public var label: BilingualText {
    switch self {
    case .absent: return BilingualText(zh: "未开始", en: "not begun")
    case .draft: return BilingualText(zh: "草稿", en: "draft")
    case .submitted: return BilingualText(zh: "已提交", en: "submitted")
    case .returned: return BilingualText(zh: "退回补正", en: "returned for correction")
    case .accepted: return BilingualText(zh: "已受理", en: "accepted")
    case .underReview: return BilingualText(zh: "评审中", en: "under review")
    case .reviewed: return BilingualText(zh: "评审完成", en: "reviewed")
    case .inNotice: return BilingualText(zh: "公示中", en: "in public notice")
    case .approved: return BilingualText(zh: "已核定", en: "approved")
    case .disbursed: return BilingualText(zh: "已拨付", en: "disbursed")
    case .recovered: return BilingualText(zh: "已全额收回", en: "recovered in full")
    case .notAccepted: return BilingualText(zh: "不予受理", en: "not accepted")
    case .rejected: return BilingualText(zh: "不予核定", en: "rejected")
    case .withdrawn: return BilingualText(zh: "已撤回", en: "withdrawn")
    }
  }

  /// Whether the case counts as the enterprise's one case of its programme and round.
  public var isLive: Bool { !Self.ended.contains(self) }

  /// Whether its amount is held as a reservation in the round's ledger.
  public var holdsReservation: Bool {
    switch self {
    case .submitted, .returned, .accepted, .underReview, .reviewed, .inNotice: return true
    default: return false
    }
  }

  /// Whether the award counts against lifetime and yearly bounds.
  public var isGranted: Bool { self == .approved || self == .disbursed }

  /// The states in which a case is over and holds nothing.
  public static let ended: Set<CaseState> = [.absent, .recovered, .notAccepted, .rejected, .withdrawn]
}

/// What can be done to a case.
public enum CaseAction: String, TableName {
  case saveDraft = "save_draft"
  case uploadMaterial = "upload_material"
  case submit
  case withdraw
  case accept
  case returnForCorrection = "return_for_correction"
  case reject
  case assignReviewer = "assign_reviewer"
  case declareConflict = "declare_conflict"
  case submitReview = "submit_review"
  case recordSiteVisit = "record_site_visit"
  case openPublicNotice = "open_public_notice"
  case raiseObjection = "raise_objection"
  case resolveObjection = "resolve_objection"
  case approve
  case confirmNoApply = "confirm_no_apply"
  case disburse
  case recoverFunds = "recover_funds"

  public var label: BilingualText {
    switch self {
    case .saveDraft: return BilingualText(zh: "保存草稿", en: "save the draft")
    case .uploadMaterial: return BilingualText(zh: "上传材料", en: "upload a material")
    case .submit: return BilingualText(zh: "提交", en: "submit")
    case .withdraw: return BilingualText(zh: "撤回", en: "withdraw")
    case .accept: return BilingualText(zh: "受理", en: "accept")
    case .returnForCorrection: return BilingualText(zh: "退回补正", en: "return for correction")
    case .reject: return BilingualText(zh: "不予受理或核定", en: "reject")
    case .assignReviewer: return BilingualText(zh: "分派专家", en: "assign a reviewer")
    case .declareConflict: return BilingualText(zh: "声明利益冲突", en: "declare a conflict")
    case .submitReview: return BilingualText(zh: "提交评审意见", en: "submit a review")
    case .recordSiteVisit: return BilingualText(zh: "记录现场检查", en: "record a site visit")
    case .openPublicNotice: return BilingualText(zh: "公示", en: "open the public notice")
    case .raiseObjection: return BilingualText(zh: "提出异议", en: "raise an objection")
    case .resolveObjection: return BilingualText(zh: "处理异议", en: "resolve an objection")
    case .approve: return BilingualText(zh: "核定", en: "approve")
    case .confirmNoApply: return BilingualText(zh: "一键领取", en: "confirm a no-apply award")
    case .disburse: return BilingualText(zh: "拨付", en: "disburse")
    case .recoverFunds: return BilingualText(zh: "收回资金", en: "recover funds")
    }
  }
}
