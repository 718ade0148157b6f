/// Where an institution's claim on a demand stands. `absent` is before it.
public enum FinanceClaimState: String, TableName {
  case absent
  case active
  case examined
  case offered
  case accepted
  case released
  case declined
  case expired

  public var label: BilingualText {
    switch self {
    case .absent: BilingualText(zh: "未认领", en: "not claimed")
    case .active: BilingualText(zh: "已认领", en: "active")
    case .examined: BilingualText(zh: "尽调通过", en: "examined")
    case .offered: BilingualText(zh: "已给出条件", en: "offered")
    case .accepted: BilingualText(zh: "已签约", en: "accepted")
    case .released: BilingualText(zh: "已放弃", en: "released")
    case .declined: BilingualText(zh: "未成交", en: "declined")
    case .expired: BilingualText(zh: "已过期", en: "expired")
    }
  }

  /// Whether it takes one of the demand's places, if its time has not ended.
  public var isHeld: Bool { self == .active || self == .examined || self == .offered }
}

/// What can be done to a claim.
public enum FinanceClaimAction: String, TableName {
  case claim
  /// The examination supports lending.
  case support
  case offer
  case accept
  case release
  /// The examination speaks against it, another offer was accepted, or the demand ended.
  case decline
  case expire

  public var label: BilingualText {
    switch self {
    case .claim: BilingualText(zh: "认领", en: "claim")
    case .support: BilingualText(zh: "尽调支持", en: "support")
    case .offer: BilingualText(zh: "给出条件", en: "offer")
    case .accept: BilingualText(zh: "签约", en: "accept")
    case .release: BilingualText(zh: "放弃", en: "release")
    case .decline: BilingualText(zh: "不成交", en: "decline")
    case .expire: BilingualText(zh: "到期", en: "expire")
    }
  }
}

/// Where an offer stands. `absent` is before it.
public enum FinanceOfferState: String, TableName {
  case absent
  case open
  case accepted
  case replaced
  case declined
  case expired

  public var label: BilingualText {
    switch self {
    case .absent: BilingualText(zh: "未给出", en: "not made")
    case .open: BilingualText(zh: "有效", en: "open")
    case .accepted: BilingualText(zh: "已接受", en: "accepted")
    case .replaced: BilingualText(zh: "已被替换", en: "replaced")
    case .declined: BilingualText(zh: "未接受", en: "declined")
    case .expired: BilingualText(zh: "已过期", en: "expired")
    }
  }
}

/// What can be done to an offer.
public enum FinanceOfferAction: String, TableName {
  case offer
  case accept
  case replace
  case decline
  case expire

  public var label: BilingualText {
    switch self {
    case .offer: BilingualText(zh: "给出", en: "offer")
    case .accept: BilingualText(zh: "接受", en: "accept")
    case .replace: BilingualText(zh: "替换", en: "replace")
    case .decline: BilingualText(zh: "不接受", en: "decline")
    case .expire: BilingualText(zh: "到期", en: "expire")
    }
  }
}
