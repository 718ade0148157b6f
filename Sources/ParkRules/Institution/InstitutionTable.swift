/// Whether an institution may act. `absent` is before its registration.
public enum InstitutionState: String, TableName {
  case absent
  case active
  case suspended

  public var label: BilingualText {
    switch self {
    case .absent: BilingualText(zh: "未登记", en: "not registered")
    case .active: BilingualText(zh: "正常", en: "active")
    case .suspended: BilingualText(zh: "暂停", en: "suspended")
    }
  }
}

/// What can be done to an institution's entry in the register.
public enum InstitutionAction: String, TableName {
  case register
  case suspend
  case reinstate

  public var label: BilingualText {
    switch self {
    case .register: BilingualText(zh: "登记", en: "register")
    case .suspend: BilingualText(zh: "暂停", en: "suspend")
    case .reinstate: BilingualText(zh: "恢复", en: "reinstate")
    }
  }
}

/// The words of the register's table.
public enum InstitutionVocabulary: TableVocabulary {
  public enum Actor: String, CaseIterable, Sendable {
    case districtOfficer
  }
  public typealias Guard = NoGuard
  public typealias Branch = NoBranch
}

/// The legal transitions of the register of institutions (*ours*).
public enum InstitutionTable {
  public static let table = StateTable<InstitutionState, InstitutionAction, InstitutionVocabulary>(
    resource: "institution",
    rows: [
      .init(.absent, .register, .active, by: [.districtOfficer]),
      .init(.active, .suspend, .suspended, by: [.districtOfficer]),
      .init(.suspended, .reinstate, .active, by: [.districtOfficer]),
    ])
}
