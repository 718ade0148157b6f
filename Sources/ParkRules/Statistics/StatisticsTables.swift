/// The words of the tables of statistics.
public enum StatisticsVocabulary: TableVocabulary {
  public enum Actor: String, CaseIterable, Sendable {
    /// The enterprise, by its administrator or staff.
    case filer
    /// A park's staff that files for the park's enterprises.
    case parkStaff
    case districtOfficer
    /// The passing of time.
    case clock
  }

  public enum Guard: String, TableGuard {
    case periodOpen
    case filingDay
    case noErrors
    case warningsExplained
    case filingDaysOverOrReason

    public var label: BilingualText {
      switch self {
      case .periodOpen: return BilingualText(zh: "报告期须未锁定", en: "the period must not be locked")
      case .filingDay:
        return BilingualText(zh: "须在填报期内,退回补正的除外", en: "it must be a filing day, unless the report was returned")
      case .noErrors: return BilingualText(zh: "须通过全部校验", en: "every rule of severity ERROR must hold")
      case .warningsExplained: return BilingualText(zh: "预警项须说明", en: "warnings need an explanation")
      case .filingDaysOverOrReason:
        return BilingualText(zh: "填报期未结束时锁定须说明理由", en: "before the last filing day is over a lock needs a reason")
      }
    }
  }

  public enum Branch: String, TableBranch {
    /// Every field and rule agrees with the draft.
    case draftIsClean
    /// Something is missing or wrong.
    case draftHasErrors

    public var counterpart: Branch { self == .draftIsClean ? .draftHasErrors : .draftIsClean }
  }
}

/// Where a report stands. `absent` is before its first draft.
public enum ReportState: String, TableName {
  case absent
  case draft
  case validated
  case submitted
  case returned
  case checked
  case locked

  public var label: BilingualText {
    switch self {
    case .absent: return BilingualText(zh: "未填报", en: "not begun")
    case .draft: return BilingualText(zh: "填报中", en: "draft")
    case .validated: return BilingualText(zh: "已校验", en: "validated")
    case .submitted: return BilingualText(zh: "已报送", en: "submitted")
    case .returned: return BilingualText(zh: "退回修改", en: "returned")
    case .checked: return BilingualText(zh: "区级已审", en: "checked by the district")
    case .locked: return BilingualText(zh: "已锁定", en: "locked")
    }
  }
}

/// What can be done to a report.
public enum ReportAction: String, TableName {
  case save
  case submit
  case file
  case sendBack = "send_back"
  case check
  case lock

  public var label: BilingualText {
    switch self {
    case .save: return BilingualText(zh: "保存", en: "save a draft")
    case .submit: return BilingualText(zh: "报送", en: "submit")
    case .file: return BilingualText(zh: "批量报送", en: "file in bulk")
    case .sendBack: return BilingualText(zh: "退回", en: "send back")
    case .check: return BilingualText(zh: "审核", en: "check")
    case .lock: return BilingualText(zh: "锁定", en: "lock with its period")
    }
  }
}

/// Where a period stands.
public enum PeriodState: String, TableName {
  case absent
  case open
  case locked

  public var label: BilingualText {
    switch self {
    case .absent: return BilingualText(zh: "未开放", en: "not opened")
    case .open: return BilingualText(zh: "开放", en: "open")
    case .locked: return BilingualText(zh: "已锁定", en: "locked")
    }
  }
}

/// What can be done to a period.
public enum PeriodAction: String, TableName {
  case open
  case lock

  public var label: BilingualText {
    switch self {
    case .open: return BilingualText(zh: "开放填报", en: "open")
    case .lock: return BilingualText(zh: "锁定", en: "lock")
    }
  }
}

/// Where the grant of a dataset stands.
public enum DatasetGrantState: String, TableName {
  case absent
  case active
  case expired
  case revoked

  public var label: BilingualText {
    switch self {
    case .absent: return BilingualText(zh: "未授权", en: "not granted")
    case .active: return BilingualText(zh: "有效", en: "active")
    case .expired: return BilingualText(zh: "已到期", en: "expired")
    case .revoked: return BilingualText(zh: "已撤销", en: "revoked")
    }
  }
}

/// What can be done to a grant.
public enum DatasetGrantAction: String, TableName {
  case grant
  case revoke
  case expire

  public var label: BilingualText {
    switch self {
    case .grant: return BilingualText(zh: "授权", en: "grant")
    case .revoke: return BilingualText(zh: "撤销", en: "revoke")
    case .expire: return BilingualText(zh: "到期", en: "expire")
    }
  }
}

/// Quarterly statistics after the processes table: 填报 → 校验 → 报送 → 区级审核 → 锁定.
public enum StatisticsTables {
  public typealias Reports = StateTable<ReportState, ReportAction, StatisticsVocabulary>

  public static let report = Reports(
    resource: "report",
    rows: [ReportState.absent, .draft, .validated, .returned, .submitted].flatMap(saving)
      + [
        .init(
          .validated, .submit, .submitted, by: [.filer], guards: [.periodOpen, .filingDay, .warningsExplained])
      ] + [ReportState.absent, .draft, .validated, .returned, .submitted].flatMap(filing)
      + [ReportState.submitted, .checked].map {
        .init($0, .sendBack, .returned, by: [.districtOfficer], guards: [.periodOpen])
      } + [.init(.submitted, .check, .checked, by: [.districtOfficer], guards: [.periodOpen])]
      + [ReportState.draft, .validated, .returned, .submitted, .checked].map {
        .init($0, .lock, .locked, by: [.districtOfficer])
      })

  public static let period = StateTable<PeriodState, PeriodAction, StatisticsVocabulary>(
    resource: "period",
    rows: [
      .init(.absent, .open, .open, by: [.districtOfficer]),
      .init(.open, .lock, .locked, by: [.districtOfficer], guards: [.filingDaysOverOrReason]),
    ])

  public static let grant = StateTable<DatasetGrantState, DatasetGrantAction, StatisticsVocabulary>(
    resource: "dataset grant",
    rows: [
      .init(.absent, .grant, .active, by: [.districtOfficer]),
      .init(.active, .revoke, .revoked, by: [.districtOfficer]),
      .init(.active, .expire, .expired, by: [.clock]),
    ])

  // A draft over a submitted report is its correction: the revision before counts until the next one.
  private static func saving(from state: ReportState) -> [Reports.Row] {
    [
      .init(
        state, .save, .validated, by: [.filer], guards: [.periodOpen, .filingDay], when: .draftIsClean),
      .init(
        state, .save, .draft, by: [.filer], guards: [.periodOpen, .filingDay], when: .draftHasErrors),
    ]
  }

  // The district may file late for whoever could not.
  private static func filing(from state: ReportState) -> [Reports.Row] {
    [
      .init(
        state, .file, .submitted, by: [.districtOfficer], guards: [.periodOpen, .noErrors, .warningsExplained]),
      .init(
        state, .file, .submitted, by: [.parkStaff], guards: [.periodOpen, .filingDay, .noErrors, .warningsExplained]),
    ]
  }

  /// For the pages.
  static let described = [
    report.described("Reports"), period.described("Periods"), grant.described("Grants of datasets"),
  ]
}
