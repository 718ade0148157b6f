/// What must hold for a transition of the award chain. The raw value is the stable name that error details carry.
public enum AwardGuard: String, TableGuard {
  // The policy and the round.
  case policyInForce
  case policyIsProgramme
  case noOpenRound
  case guideGiven
  case roundTakesCases
  // The applicant.
  case applicantQualifies
  case applicantInGoodStanding
  case noOtherCaseInRound
  case lifetimeCapNotReached
  case noExclusion
  case materialsComplete
  case materialOfThisStage
  case paymentMaterialsComplete
  case payeeGiven
  // Money.
  case amountWithinEntitlement
  case fundsAvailable
  case amountWithinProposal
  case amountWithinPayment
  case withinOwnLimit
  // Persons.
  case personWithoutConflict
  case personHasNotReviewed
  case personHasNotApproved
  case reviewerEligible
  case reviewIsFirst
  // Reviews and visits.
  case siteVisitRecorded
  case siteVisitAgrees
  // Meetings.
  case bodiesMetBeforeNotice
  case bodiesMetBeforeApproval
  // Notice and objections.
  case noticePeriodKnown
  case noticeRunning
  case noticeEnded
  case noOpenObjection
  case noUpheldObjection

  public var isAboutTheCaller: Bool {
    switch self {
    case .personWithoutConflict, .personHasNotReviewed, .personHasNotApproved, .withinOwnLimit: true
    default: false
    }
  }

  /// The rule in words; a service adds the figures of the case.
  public var label: BilingualText {
    switch self {
    case .policyInForce: return BilingualText(zh: "政策须在有效期内", en: "the policy must be in force")
    case .policyIsProgramme: return BilingualText(zh: "该政策须为可申报项目", en: "the policy must be a programme")
    case .noOpenRound: return BilingualText(zh: "须先关闭已开放的申报批次", en: "its open rounds must be closed first")
    case .guideGiven:
      return BilingualText(
        zh: "快申快享须先发布工作手册和申兑指南", en: "the guide of a fast award must be published first")
    case .roundTakesCases: return BilingualText(zh: "须在申报窗口内", en: "the round must take applications today")
    case .applicantQualifies: return BilingualText(zh: "须符合全部申报条件", en: "every eligibility rule must be met")
    case .applicantInGoodStanding:
      return BilingualText(
        zh: "核定时企业须仍为已认证、无失信限制并按规定填报统计",
        en: "the applicant must still be verified, not barred, and file its statistics")
    case .noOtherCaseInRound:
      return BilingualText(zh: "同一企业同一批次只能有一份申请", en: "one case per enterprise, programme and round")
    case .lifetimeCapNotReached:
      return BilingualText(zh: "累计获支持次数已达上限", en: "the lifetime number of awards must not be reached")
    case .noExclusion:
      return BilingualText(zh: "同一年度不得重复享受互斥政策", en: "one award a year among programmes that exclude each other")
    case .materialsComplete: return BilingualText(zh: "须上传全部必需材料", en: "all required materials must be there")
    case .materialOfThisStage:
      return BilingualText(
        zh: "申报材料随申报提交,收款材料在核定后提交",
        en: "a material belongs to the application or, after the approval, to the payment")
    case .paymentMaterialsComplete:
      return BilingualText(zh: "须上传全部必需的收款材料", en: "all materials required for the payment must be there")
    case .payeeGiven: return BilingualText(zh: "须填写收款账户", en: "the payee's account must be given")
    case .amountWithinEntitlement:
      return BilingualText(zh: "申请金额须大于零且不超过可享额度", en: "the amount must be above zero and within the entitlement")
    case .fundsAvailable: return BilingualText(zh: "批次剩余预算须足够", en: "the round's budget must have enough left")
    case .amountWithinProposal:
      return BilingualText(zh: "核定额须大于零且不超过公示额", en: "the amount must be above zero and within what was proposed")
    case .amountWithinPayment:
      return BilingualText(zh: "收回额须大于零且不超过未收回的已拨付额", en: "the amount must be above zero and within what is still paid")
    case .withinOwnLimit:
      return BilingualText(zh: "须在本人审批权限内", en: "the amount must be within the approver's own limit")
    case .personWithoutConflict:
      return BilingualText(zh: "经办人不得有利益冲突", en: "who acts must have no conflict of interest")
    case .personHasNotReviewed:
      return BilingualText(zh: "评审人不得审批或拨付同一申请", en: "a reviewer cannot approve or pay the case")
    case .personHasNotApproved: return BilingualText(zh: "审批人不得拨付同一申请", en: "the approver cannot pay the case")
    case .reviewerEligible:
      return BilingualText(zh: "评审人须为有效专家账号且未分派过", en: "the reviewer must be an active expert, not yet assigned")
    case .reviewIsFirst: return BilingualText(zh: "每位专家只能评审一次", en: "an expert reviews a case once")
    case .siteVisitRecorded: return BilingualText(zh: "须先记录现场检查", en: "a site visit must be recorded first")
    case .siteVisitAgrees:
      return BilingualText(zh: "最近一次现场检查须与申请相符", en: "the latest site visit must agree with the case")
    case .bodiesMetBeforeNotice:
      return BilingualText(
        zh: "公示前须经政策规定的会议审议", en: "the bodies that the policy names must have met before the notice")
    case .bodiesMetBeforeApproval:
      return BilingualText(
        zh: "核定前须经政策规定的会议审议", en: "the bodies that the policy names must have met after the notice")
    case .noticePeriodKnown:
      return BilingualText(zh: "公示期内的节假日安排须已录入", en: "the holidays of the notice's span must be known")
    case .noticeRunning: return BilingualText(zh: "须在公示期内", en: "the public notice must be running")
    case .noticeEnded: return BilingualText(zh: "公示期须已届满", en: "the public notice must have ended")
    case .noOpenObjection: return BilingualText(zh: "异议须已处理完毕", en: "no objection may be open")
    case .noUpheldObjection: return BilingualText(zh: "异议成立的申请不得核定", en: "no objection may have been upheld")
    }
  }
}
