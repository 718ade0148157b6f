/// Where an authorisation to read an enterprise's data stands. `absent` is before it.
public enum SharingState: String, TableName {
  case absent
  case granted
  case revoked
  case expired
  case ended

  public var label: BilingualText {
    switch self {
    case .absent: BilingualText(zh: "未授权", en: "not granted")
    case .granted: BilingualText(zh: "已授权", en: "granted")
    case .revoked: BilingualText(zh: "已撤销", en: "revoked")
    case .expired: BilingualText(zh: "已到期", en: "expired")
    case .ended: BilingualText(zh: "已终止", en: "ended")
    }
  }
}

/// What can be done to an authorisation.
public enum SharingAction: String, TableName {
  case grant
  case revoke
  case expire
  /// A later one takes its place, or the claim or the demand it serves ends.
  case end

  public var label: BilingualText {
    switch self {
    case .grant: BilingualText(zh: "授权", en: "grant")
    case .revoke: BilingualText(zh: "撤销", en: "revoke")
    case .expire: BilingualText(zh: "到期", en: "expire")
    case .end: BilingualText(zh: "终止", en: "end")
    }
  }
}

/// Whether a lender's product is on the list. `absent` is before its publication.
public enum FinanceProductState: String, TableName {
  case absent
  case open
  case withdrawn

  public var label: BilingualText {
    switch self {
    case .absent: BilingualText(zh: "未发布", en: "not published")
    case .open: BilingualText(zh: "在架", en: "open")
    case .withdrawn: BilingualText(zh: "已下架", en: "withdrawn")
    }
  }
}

/// What can be done to a product.
public enum FinanceProductAction: String, TableName {
  case publish
  case withdraw

  public var label: BilingualText {
    switch self {
    case .publish: BilingualText(zh: "发布", en: "publish")
    case .withdraw: BilingualText(zh: "下架", en: "withdraw")
    }
  }
}
