/// Where an order stands. `absent` is before a quote is accepted.
public enum OrderState: String, TableName {
  case absent
  case ordered
  case delivered
  case rated

  public var label: BilingualText {
    switch self {
    case .absent: BilingualText(zh: "未成交", en: "not ordered")
    case .ordered: BilingualText(zh: "履约中", en: "ordered")
    case .delivered: BilingualText(zh: "已交付", en: "delivered")
    case .rated: BilingualText(zh: "已评价", en: "rated")
    }
  }
}

/// What can be done to an order.
public enum OrderAction: String, TableName {
  case order
  case confirmDelivery = "confirm_delivery"
  case rate

  public var label: BilingualText {
    switch self {
    case .order: BilingualText(zh: "成交", en: "order")
    case .confirmDelivery: BilingualText(zh: "确认交付", en: "confirm the delivery")
    case .rate: BilingualText(zh: "评价", en: "rate")
    }
  }
}

/// Where an allocation of a resource stands. `absent` is before it is asked for.
public enum AllocationState: String, TableName {
  case absent
  case requested
  case allocated
  case released
  case declined

  public var label: BilingualText {
    switch self {
    case .absent: BilingualText(zh: "未申请", en: "not asked for")
    case .requested: BilingualText(zh: "已申请", en: "requested")
    case .allocated: BilingualText(zh: "已分配", en: "allocated")
    case .released: BilingualText(zh: "已释放", en: "released")
    case .declined: BilingualText(zh: "未分配", en: "declined")
    }
  }
}

/// What can be done to an allocation.
public enum AllocationAction: String, TableName {
  case request
  case allocate
  case release

  public var label: BilingualText {
    switch self {
    case .request: BilingualText(zh: "申请", en: "request")
    case .allocate: BilingualText(zh: "分配", en: "allocate")
    case .release: BilingualText(zh: "释放", en: "release")
    }
  }
}
