/// Where the renewal of a lease stands. `absent` is before it is asked for.
public enum RenewalState: String, TableName {
  case absent
  case applied
  case offered
  case accepted
  case refused
  case withdrawn
  case lapsed

  public var label: BilingualText {
    switch self {
    case .absent: return BilingualText(zh: "未申请", en: "not applied for")
    case .applied: return BilingualText(zh: "已申请续租", en: "applied")
    case .offered: return BilingualText(zh: "已拟定续租条件", en: "offered")
    case .accepted: return BilingualText(zh: "已续租", en: "accepted")
    case .refused: return BilingualText(zh: "不予续租", en: "refused")
    case .withdrawn: return BilingualText(zh: "已撤回", en: "withdrawn")
    case .lapsed: return BilingualText(zh: "已失效", en: "lapsed")
    }
  }

  /// The states in which it has not ended.
  public static let running: Set<RenewalState> = [.applied, .offered]
}

/// What is done about a renewal.
public enum RenewalAction: String, TableName {
  case apply
  case offer
  case accept
  case refuse
  case withdraw
  case lapse

  public var label: BilingualText {
    switch self {
    case .apply: return BilingualText(zh: "申请续租", en: "apply")
    case .offer: return BilingualText(zh: "拟定续租条件", en: "offer")
    case .accept: return BilingualText(zh: "接受续租", en: "accept")
    case .refuse: return BilingualText(zh: "不予续租", en: "refuse")
    case .withdraw: return BilingualText(zh: "撤回", en: "withdraw")
    case .lapse: return BilingualText(zh: "逾期失效", en: "lapse")
    }
  }
}
