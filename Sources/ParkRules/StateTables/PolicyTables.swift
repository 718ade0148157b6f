/// Where a policy stands. `absent` is before its publication.
public enum PolicyState: String, TableName {
  case absent
  case inForce = "in_force"
  case repealed

  public var label: BilingualText {
    switch self {
    case .absent: return BilingualText(zh: "未发布", en: "not published")
    case .inForce: return BilingualText(zh: "有效", en: "in force")
    case .repealed: return BilingualText(zh: "已废止", en: "repealed")
    }
  }
}

/// What can be done to a policy.
public enum PolicyAction: String, TableName {
  case publish
  case openRound = "open_round"
  case repeal

  public var label: BilingualText {
    switch self {
    case .publish: return BilingualText(zh: "发布", en: "publish")
    case .openRound: return BilingualText(zh: "开放申报批次", en: "open a round")
    case .repeal: return BilingualText(zh: "废止", en: "repeal")
    }
  }
}

/// Where a round stands.
public enum RoundState: String, TableName {
  case absent
  case open
  case closed

  public var label: BilingualText {
    switch self {
    case .absent: return BilingualText(zh: "未开放", en: "not opened")
    case .open: return BilingualText(zh: "开放", en: "open")
    case .closed: return BilingualText(zh: "已关闭", en: "closed")
    }
  }
}

/// What can be done to a round.
public enum RoundAction: String, TableName {
  case open
  case takeCase = "take_case"
  case close

  public var label: BilingualText {
    switch self {
    case .open: return BilingualText(zh: "开放", en: "open")
    case .takeCase: return BilingualText(zh: "接收申请", en: "take a case")
    case .close: return BilingualText(zh: "关闭", en: "close")
    }
  }
}

/// The legal transitions of policies and rounds.
public enum PolicyTables {
  public static let policy = AwardTable<PolicyState, PolicyAction>(
    resource: "policy",
    rows: [
      .init(.absent, .publish, .inForce, by: [.districtOfficer]),
      .init(.inForce, .openRound, .inForce, by: [.districtOfficer], guards: [.policyIsProgramme, .policyInForce]),
      .init(.inForce, .repeal, .repealed, by: [.districtOfficer], guards: [.noOpenRound]),
    ])

  public static let round = AwardTable<RoundState, RoundAction>(
    resource: "round",
    rows: [
      // A no-apply round grants by itself, so its opener's own limit bounds each grant.
      .init(.absent, .open, .open, by: [.districtOfficer], guards: [.withinOwnLimit, .guideGiven]),
      .init(.open, .takeCase, .open, by: [.applicant], guards: [.roundTakesCases]),
      // The day after its last one closes it by itself.
      .init(.open, .close, .closed, by: [.districtOfficer, .clock]),
    ])
}
