/// Where a financing demand stands, after the sourced process `financing`. `absent` is before its publication.
public enum FinanceDemandState: String, TableName {
  case absent
  case published
  case matching
  case applied
  case dueDiligence = "due_diligence"
  case offered
  case signed
  case disbursed
  case repaying
  case closed
  case cancelled

  public var label: BilingualText {
    switch self {
    case .absent: BilingualText(zh: "未发布", en: "not published")
    case .published: BilingualText(zh: "需求已发布", en: "published")
    case .matching: BilingualText(zh: "匹配中", en: "matching")
    case .applied: BilingualText(zh: "融资申请中", en: "applied for")
    case .dueDiligence: BilingualText(zh: "尽职调查", en: "due diligence")
    case .offered: BilingualText(zh: "审批与谈判", en: "offered")
    case .signed: BilingualText(zh: "合同已签署", en: "signed")
    case .disbursed: BilingualText(zh: "资金已拨付", en: "disbursed")
    case .repaying: BilingualText(zh: "还款中", en: "repaying")
    case .closed: BilingualText(zh: "已结束", en: "closed")
    case .cancelled: BilingualText(zh: "已取消", en: "cancelled")
    }
  }

  /// Whether institutions may still claim it.
  public var takesClaims: Bool { Self.open.contains(self) }

  /// The states before a contract.
  public static let open: [FinanceDemandState] = [.published, .matching, .applied, .dueDiligence, .offered]
}

/// What can be done to a financing demand.
public enum FinanceDemandAction: String, TableName {
  case publish
  case claim
  case releaseClaim = "release_claim"
  case authoriseSharing = "authorise_sharing"
  case submitDueDiligence = "submit_due_diligence"
  case offerTerms = "offer_terms"
  case acceptOffer = "accept_offer"
  case recordDrawdown = "record_drawdown"
  case recordRepayment = "record_repayment"
  case close

  public var label: BilingualText {
    switch self {
    case .publish: BilingualText(zh: "发布需求", en: "publish")
    case .claim: BilingualText(zh: "认领", en: "claim")
    case .releaseClaim: BilingualText(zh: "放弃认领", en: "release the claim")
    case .authoriseSharing: BilingualText(zh: "授权数据共享(提出融资申请)", en: "authorise data sharing (apply)")
    case .submitDueDiligence: BilingualText(zh: "提交尽调结论", en: "submit due diligence")
    case .offerTerms: BilingualText(zh: "给出融资条件", en: "offer terms")
    case .acceptOffer: BilingualText(zh: "接受并签约", en: "accept an offer")
    case .recordDrawdown: BilingualText(zh: "登记放款", en: "record a drawdown")
    case .recordRepayment: BilingualText(zh: "登记还款", en: "record a repayment")
    case .close: BilingualText(zh: "结束", en: "close")
    }
  }
}

/// Who acts in financing, seen from the demand.
public enum FinanceActor: String, CaseIterable, Sendable {
  /// The enterprise whose demand it is.
  case enterprise
  /// An institution that lends.
  case institution
  /// The passing of time.
  case clock
}

/// The words of the financing tables.
public enum FinanceVocabulary: TableVocabulary {
  public typealias Actor = FinanceActor
  public typealias Guard = FinanceGuard
  public typealias Branch = NoBranch
}
