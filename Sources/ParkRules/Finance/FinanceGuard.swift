/// What must hold for a transition of the financing tables. The raw value is the stable name that error details carry.
public enum FinanceGuard: String, TableGuard {
  // The enterprise.
  case enterpriseInGoodStanding
  case openDemandsBelowMax
  // The institution.
  case institutionMayLend
  case productOpen
  case productFits
  // Claims.
  case noClaimOfOwn
  case claimsBelowMax
  case claimHeld
  // Data.
  case sharingInForce
  // Examination and offer.
  case examinationIsFirst
  case examinationSupports
  case termsWithinDemandAndProduct
  case offerOpen
  // Money.
  case referenceIsNew
  case drawdownWithinOffer
  case repaymentWithinOutstanding
  case nothingOutstanding

  public var isAboutTheCaller: Bool { self == .institutionMayLend || self == .sharingInForce }

  public var label: BilingualText {
    switch self {
    case .enterpriseInGoodStanding:
      BilingualText(zh: "企业须已认证且无失信限制", en: "the enterprise must be verified and not barred")
    case .openDemandsBelowMax:
      BilingualText(zh: "未结束的需求数须低于上限", en: "the enterprise's open demands must be below the limit")
    case .institutionMayLend:
      BilingualText(zh: "机构须为登记在册且未暂停的资金方", en: "the institution must be a registered lender and not suspended")
    case .productOpen: BilingualText(zh: "产品须为本机构在架产品", en: "the product must be the institution's own and on the list")
    case .productFits: BilingualText(zh: "需求不得与产品条件相悖", en: "the demand must not fail the product's conditions")
    case .noClaimOfOwn: BilingualText(zh: "同一机构只能认领一次", en: "an institution holds one claim on a demand")
    case .claimsBelowMax: BilingualText(zh: "认领数须低于上限", en: "the demand's claims must be below the limit")
    case .claimHeld: BilingualText(zh: "该机构须持有有效认领", en: "the institution must hold a claim")
    case .sharingInForce: BilingualText(zh: "须有有效的数据授权", en: "an authorisation must be in force")
    case .examinationIsFirst: BilingualText(zh: "每次认领只提交一次尽调结论", en: "a claim is examined once")
    case .examinationSupports: BilingualText(zh: "尽调结论须为支持", en: "the examination must support it")
    case .termsWithinDemandAndProduct:
      BilingualText(zh: "条件须在需求与产品范围内", en: "the terms must be within the demand and the product")
    case .offerOpen: BilingualText(zh: "融资条件须仍有效", en: "the offer must be open and in time")
    case .referenceIsNew: BilingualText(zh: "银行流水号不得重复", en: "the bank's reference must be new")
    case .drawdownWithinOffer: BilingualText(zh: "累计放款不得超过签约额度", en: "all drawdowns must be within the offer")
    case .repaymentWithinOutstanding:
      BilingualText(zh: "归还本金不得超过未还本金", en: "the principal must be within what is outstanding")
    case .nothingOutstanding: BilingualText(zh: "须已全部还清", en: "everything drawn must be repaid")
    }
  }
}
