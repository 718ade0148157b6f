/// Whether a unit is on the market. `absent` is before it is listed.
public enum UnitState: String, TableName {
  case absent
  case listed
  case withdrawn

  public var label: BilingualText {
    switch self {
    case .absent: return BilingualText(zh: "未登记", en: "not listed")
    case .listed: return BilingualText(zh: "在租", en: "listed")
    case .withdrawn: return BilingualText(zh: "已下架", en: "withdrawn")
    }
  }
}

/// What is done to a unit.
public enum UnitAction: String, TableName {
  case list
  case change
  case withdraw

  public var label: BilingualText {
    switch self {
    case .list: return BilingualText(zh: "上架", en: "list")
    case .change: return BilingualText(zh: "修改", en: "change")
    case .withdraw: return BilingualText(zh: "下架", en: "withdraw")
    }
  }
}

/// Where a hold on a unit stands.
public enum HoldState: String, TableName {
  case absent
  case active
  case used
  case released
  case expired

  public var label: BilingualText {
    switch self {
    case .absent: return BilingualText(zh: "未保留", en: "not held")
    case .active: return BilingualText(zh: "保留中", en: "active")
    case .used: return BilingualText(zh: "已签约", en: "used")
    case .released: return BilingualText(zh: "已释放", en: "released")
    case .expired: return BilingualText(zh: "已过期", en: "expired")
    }
  }
}

/// What is done to a hold.
public enum HoldAction: String, TableName {
  case hold
  case prolong
  case use
  case release
  case expire

  public var label: BilingualText {
    switch self {
    case .hold: return BilingualText(zh: "保留", en: "hold")
    case .prolong: return BilingualText(zh: "延长", en: "prolong")
    case .use: return BilingualText(zh: "签约使用", en: "use")
    case .release: return BilingualText(zh: "释放", en: "release")
    case .expire: return BilingualText(zh: "到期", en: "expire")
    }
  }
}

/// Where an enquiry stands.
public enum EnquiryState: String, TableName {
  case absent
  case open
  case viewing
  case applied
  case admitted
  case intentSigned = "intent_signed"
  case leased
  case refused
  case withdrawn

  public var label: BilingualText {
    switch self {
    case .absent: return BilingualText(zh: "未提出", en: "not made")
    case .open: return BilingualText(zh: "已提出", en: "open")
    case .viewing: return BilingualText(zh: "已约看房", en: "viewing set")
    case .applied: return BilingualText(zh: "已书面申请", en: "applied")
    case .admitted: return BilingualText(zh: "准入通过", en: "admitted")
    case .intentSigned: return BilingualText(zh: "已签意向", en: "intent signed")
    case .leased: return BilingualText(zh: "已签租约", en: "leased")
    case .refused: return BilingualText(zh: "准入未通过", en: "refused")
    case .withdrawn: return BilingualText(zh: "已撤回", en: "withdrawn")
    }
  }
}

/// What is done about an enquiry.
public enum EnquiryAction: String, TableName {
  case create
  case scheduleViewing = "schedule_viewing"
  case apply
  case admit
  case refuse
  case signIntent = "sign_intent"
  case lease
  case withdraw

  public var label: BilingualText {
    switch self {
    case .create: return BilingualText(zh: "提出意向", en: "create")
    case .scheduleViewing: return BilingualText(zh: "约看房", en: "schedule a viewing")
    case .apply: return BilingualText(zh: "书面进场申请", en: "apply to settle in")
    case .admit: return BilingualText(zh: "准入", en: "admit")
    case .refuse: return BilingualText(zh: "不予准入", en: "refuse")
    case .signIntent: return BilingualText(zh: "签意向合同", en: "sign the intent")
    case .lease: return BilingualText(zh: "签租约", en: "lease")
    case .withdraw: return BilingualText(zh: "撤回", en: "withdraw")
    }
  }
}
