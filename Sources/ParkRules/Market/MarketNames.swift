/// Where a supply stands. `absent` is before its publication.
public enum SupplyState: String, TableName {
  case absent
  case open
  case closed

  public var label: BilingualText {
    switch self {
    case .absent: BilingualText(zh: "未发布", en: "not published")
    case .open: BilingualText(zh: "供给中", en: "open")
    case .closed: BilingualText(zh: "已下架", en: "closed")
    }
  }
}

/// What can be done to a supply.
public enum SupplyAction: String, TableName {
  case publish
  case close

  public var label: BilingualText {
    switch self {
    case .publish: BilingualText(zh: "发布", en: "publish")
    case .close: BilingualText(zh: "下架", en: "close")
    }
  }
}

/// Where a demand of the market stands. `absent` is before its publication.
public enum MarketDemandState: String, TableName {
  case absent
  case open
  case ordered
  case closed

  public var label: BilingualText {
    switch self {
    case .absent: BilingualText(zh: "未发布", en: "not published")
    case .open: BilingualText(zh: "征集报价", en: "open")
    case .ordered: BilingualText(zh: "已成交", en: "ordered")
    case .closed: BilingualText(zh: "已关闭", en: "closed")
    }
  }
}

/// What can be done to a demand.
public enum MarketDemandAction: String, TableName {
  case publish
  case quote
  case acceptQuote = "accept_quote"
  case close

  public var label: BilingualText {
    switch self {
    case .publish: BilingualText(zh: "发布", en: "publish")
    case .quote: BilingualText(zh: "报价", en: "quote")
    case .acceptQuote: BilingualText(zh: "接受报价", en: "accept a quote")
    case .close: BilingualText(zh: "关闭", en: "close")
    }
  }
}

/// Where a quote stands. `absent` is before it.
public enum QuoteState: String, TableName {
  case absent
  case open
  case accepted
  case replaced
  case declined

  public var label: BilingualText {
    switch self {
    case .absent: BilingualText(zh: "未报价", en: "not quoted")
    case .open: BilingualText(zh: "有效", en: "open")
    case .accepted: BilingualText(zh: "已接受", en: "accepted")
    case .replaced: BilingualText(zh: "已被替换", en: "replaced")
    case .declined: BilingualText(zh: "未接受", en: "declined")
    }
  }
}

/// What can be done to a quote.
public enum QuoteAction: String, TableName {
  case quote
  case accept
  case replace
  case decline

  public var label: BilingualText {
    switch self {
    case .quote: BilingualText(zh: "报价", en: "quote")
    case .accept: BilingualText(zh: "接受", en: "accept")
    case .replace: BilingualText(zh: "替换", en: "replace")
    case .decline: BilingualText(zh: "不接受", en: "decline")
    }
  }
}
