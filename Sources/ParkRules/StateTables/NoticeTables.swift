/// Where a public notice stands. `absent` is before its publication.
public enum NoticeState: String, TableName {
  case absent
  case running
  case ended

  public var label: BilingualText {
    switch self {
    case .absent: return BilingualText(zh: "未公示", en: "not published")
    case .running: return BilingualText(zh: "公示中", en: "running")
    case .ended: return BilingualText(zh: "公示期满", en: "ended")
    }
  }
}

/// What happens to a notice.
public enum NoticeAction: String, TableName {
  case publish
  case raiseObjection = "raise_objection"
  /// The last day has ended.
  case end

  public var label: BilingualText {
    switch self {
    case .publish: return BilingualText(zh: "公示", en: "publish")
    case .raiseObjection: return BilingualText(zh: "提出异议", en: "raise an objection")
    case .end: return BilingualText(zh: "期满", en: "end")
    }
  }
}

/// Where an objection stands. `absent` is before it is raised.
public enum ObjectionState: String, TableName {
  case absent
  case open
  case upheld
  case dismissed

  public var label: BilingualText {
    switch self {
    case .absent: return BilingualText(zh: "未提出", en: "not raised")
    case .open: return BilingualText(zh: "待处理", en: "open")
    case .upheld: return BilingualText(zh: "异议成立", en: "upheld")
    case .dismissed: return BilingualText(zh: "异议不成立", en: "dismissed")
    }
  }
}

/// What can be done about an objection.
public enum ObjectionAction: String, TableName {
  case raise
  case uphold
  case dismiss

  public var label: BilingualText {
    switch self {
    case .raise: return BilingualText(zh: "提出", en: "raise")
    case .uphold: return BilingualText(zh: "认定成立", en: "uphold")
    case .dismiss: return BilingualText(zh: "认定不成立", en: "dismiss")
    }
  }
}

/// The legal transitions of notices and objections.
public enum NoticeTables {
  public static let notice = AwardTable<NoticeState, NoticeAction>(
    resource: "notice",
    rows: [
      .init(.absent, .publish, .running, by: [.districtOfficer], guards: [.noticePeriodKnown]),
      .init(.running, .raiseObjection, .running, by: [.account], guards: [.noticeRunning]),
      .init(.running, .end, .ended, by: [.clock], guards: [.noticeEnded]),
    ])

  public static let objection = AwardTable<ObjectionState, ObjectionAction>(
    resource: "objection",
    rows: [
      .init(.absent, .raise, .open, by: [.account], guards: [.noticeRunning]),
      .init(.open, .uphold, .upheld, by: [.districtOfficer], guards: [.personWithoutConflict]),
      .init(.open, .dismiss, .dismissed, by: [.districtOfficer], guards: [.personWithoutConflict]),
    ])
}
