/// Where a work stands in copyright registration, after the sourced process `copyright_registration`. `absent` is before
/// its submission.
public enum WorkState: String, TableName {
  case absent
  case submitted
  case feePaid = "fee_paid"
  case examining
  case correction
  case passed
  case certified
  case revoked
  case refused
  case abandoned
  case withdrawn

  public var label: BilingualText {
    switch self {
    case .absent: BilingualText(zh: "未提交", en: "not submitted")
    case .submitted: BilingualText(zh: "已提交,待缴费", en: "submitted, the fee is due")
    case .feePaid: BilingualText(zh: "已缴费,待受理", en: "fee paid")
    case .examining: BilingualText(zh: "审查中", en: "examining")
    case .correction: BilingualText(zh: "补正中", en: "in correction")
    case .passed: BilingualText(zh: "审查通过", en: "passed")
    case .certified: BilingualText(zh: "已发证并公告", en: "certified and announced")
    case .revoked: BilingualText(zh: "登记已撤销", en: "revoked")
    case .refused: BilingualText(zh: "不予登记", en: "refused")
    case .abandoned: BilingualText(zh: "逾期未补正,视为放弃", en: "abandoned")
    case .withdrawn: BilingualText(zh: "已撤回", en: "withdrawn")
    }
  }

  /// Whether the work is over without a certificate, so that what was kept for its examination is not needed any more.
  public var hasEndedUnregistered: Bool { self == .refused || self == .abandoned || self == .withdrawn }
}

/// What can be done to a work.
public enum WorkAction: String, TableName {
  case submit
  case uploadSample = "upload_sample"
  case payFee = "pay_fee"
  case accept
  case requestCorrection = "request_correction"
  case resubmit
  case pass
  case refuse
  case issueCertificate = "issue_certificate"
  case revokeCertificate = "revoke_certificate"
  case withdraw
  /// The time of a correction has ended.
  case abandon

  public var label: BilingualText {
    switch self {
    case .submit: BilingualText(zh: "提交", en: "submit")
    case .uploadSample: BilingualText(zh: "上传样本", en: "upload a sample")
    case .payFee: BilingualText(zh: "缴费", en: "pay the fee")
    case .accept: BilingualText(zh: "受理", en: "accept")
    case .requestCorrection: BilingualText(zh: "要求补正", en: "request a correction")
    case .resubmit: BilingualText(zh: "补正后重新提交", en: "hand in again")
    case .pass: BilingualText(zh: "审查通过", en: "pass")
    case .refuse: BilingualText(zh: "不予登记", en: "refuse")
    case .issueCertificate: BilingualText(zh: "发证并公告", en: "issue the certificate")
    case .revokeCertificate: BilingualText(zh: "撤销登记", en: "revoke the certificate")
    case .withdraw: BilingualText(zh: "撤回", en: "withdraw")
    case .abandon: BilingualText(zh: "视为放弃", en: "abandon")
    }
  }
}

/// What must hold for a transition of a work.
public enum WorkGuard: String, TableGuard {
  case applicantVerified
  case samplesBelowMax
  case sampleGiven
  case feeExact
  case referenceIsNew
  case officeActive
  case inTime
  case timeHasEnded
  case personHasNotExamined

  public var isAboutTheCaller: Bool { self == .officeActive || self == .personHasNotExamined }

  public var label: BilingualText {
    switch self {
    case .applicantVerified: BilingualText(zh: "申请企业须已认证", en: "the applicant must be verified")
    case .samplesBelowMax: BilingualText(zh: "样本数须低于上限", en: "the work's samples must be below the limit")
    case .sampleGiven: BilingualText(zh: "须先上传作品样本", en: "a sample must be there")
    case .feeExact: BilingualText(zh: "缴费金额须与应缴金额一致", en: "the amount must be exactly the fee")
    case .referenceIsNew: BilingualText(zh: "银行流水号不得重复使用", en: "the bank's reference must be new")
    case .officeActive:
      BilingualText(zh: "须为登记在册且未暂停的版权登记机构", en: "the institution must be a copyright office and not suspended")
    case .inTime: BilingualText(zh: "须在补正期限内", en: "the correction must be in time")
    case .timeHasEnded: BilingualText(zh: "补正期限须已届满", en: "the time of the correction must have ended")
    case .personHasNotExamined:
      BilingualText(zh: "审查人不得为同一作品发证", en: "who examined the work does not issue its certificate")
    }
  }
}

/// The words of the table of works.
public enum WorkVocabulary: TableVocabulary {
  public enum Actor: String, CaseIterable, Sendable {
    /// The enterprise whose work it is.
    case applicant
    /// A copyright office.
    case office
    /// The passing of time.
    case clock
  }
  public typealias Guard = WorkGuard
  public typealias Branch = NoBranch
}
