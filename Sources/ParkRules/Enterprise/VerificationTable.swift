/// Where an enterprise's profile stands in verification.
public enum VerificationState: String, TableName {
  case draft
  case submitted
  case verified
  case returned

  public var label: BilingualText {
    switch self {
    case .draft: return BilingualText(zh: "草稿", en: "draft")
    case .submitted: return BilingualText(zh: "待核验", en: "submitted")
    case .verified: return BilingualText(zh: "已核验", en: "verified")
    case .returned: return BilingualText(zh: "已退回", en: "returned")
    }
  }
}

/// What can be done to it.
public enum VerificationAction: String, TableName {
  /// The enterprise hands the profile in.
  case submit
  /// The enterprise changes a value that verification covers.
  case amend
  /// An officer finds the values right.
  case verify
  /// An officer sends the profile back.
  case sendBack = "send_back"
  /// An officer withdraws a verification.
  case revoke

  public var label: BilingualText {
    switch self {
    case .submit: return BilingualText(zh: "提交核验", en: "submit")
    case .amend: return BilingualText(zh: "修改", en: "amend")
    case .verify: return BilingualText(zh: "核验通过", en: "verify")
    case .sendBack: return BilingualText(zh: "退回", en: "send back")
    case .revoke: return BilingualText(zh: "撤销核验", en: "revoke the verification")
    }
  }
}

/// The words of the verification table.
public enum VerificationVocabulary: TableVocabulary {
  public enum Actor: String, CaseIterable, Sendable {
    case enterpriseAdmin
    case districtOfficer
  }
  public typealias Guard = NoGuard
  public typealias Branch = NoBranch
}

/// The legal transitions (*ours*): one row each, everything else is refused.
public enum VerificationTable {
  public static let table = StateTable<VerificationState, VerificationAction, VerificationVocabulary>(
    resource: "enterprise",
    rows: [
      .init(.draft, .amend, .draft, by: [.enterpriseAdmin]),
      .init(.draft, .submit, .submitted, by: [.enterpriseAdmin]),
      .init(.submitted, .verify, .verified, by: [.districtOfficer]),
      .init(.submitted, .sendBack, .returned, by: [.districtOfficer]),
      .init(.returned, .amend, .returned, by: [.enterpriseAdmin]),
      .init(.returned, .submit, .submitted, by: [.enterpriseAdmin]),
      // What was verified no longer stands as it was judged.
      .init(.verified, .amend, .draft, by: [.enterpriseAdmin]),
      .init(.verified, .revoke, .returned, by: [.districtOfficer]),
    ])
}
