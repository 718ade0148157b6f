/// Where an enterprise's profile stands in verification.
public enum VerificationState: String, Sendable, Hashable, CaseIterable {
  case draft
  case submitted
  case verified
  case returned
}

/// What can be done to it.
public enum VerificationAction: String, Sendable, Hashable, CaseIterable {
  /// The enterprise hands the profile in.
  case submit
  /// The enterprise changes a value that verification covers.
  case amend
  /// An officer finds the values right.
  case verify
  /// An officer sends the profile back.
  case sendBack
  /// An officer withdraws a verification.
  case revoke

  /// The role that may do it.
  public var role: String {
    switch self {
    case .submit, .amend: return "enterprise_admin"
    case .verify, .sendBack, .revoke: return "district_officer"
    }
  }
}

/// The legal transitions (*ours*): one row each, everything else is refused.
public enum VerificationTable {
  public struct Row: Sendable, Hashable {
    public var from: VerificationState
    public var action: VerificationAction
    public var to: VerificationState
  }

  public static let rows: [Row] = [
    Row(from: .draft, action: .amend, to: .draft),
    Row(from: .draft, action: .submit, to: .submitted),
    Row(from: .submitted, action: .verify, to: .verified),
    Row(from: .submitted, action: .sendBack, to: .returned),
    Row(from: .returned, action: .amend, to: .returned),
    Row(from: .returned, action: .submit, to: .submitted),
    // What was verified no longer stands as it was judged.
    Row(from: .verified, action: .amend, to: .draft),
    Row(from: .verified, action: .revoke, to: .returned),
  ]

  /// The state after `action`; throws when there is no such transition.
  public static func next(
    from state: VerificationState, _ action: VerificationAction
  ) throws(VerificationRefusal) -> VerificationState {
    guard let row = rows.first(where: { $0.from == state && $0.action == action }) else {
      throw VerificationRefusal(state: state, action: action)
    }
    return row.to
  }
}

/// An action that the state does not allow.
public struct VerificationRefusal: ExplainedError, Hashable, CustomStringConvertible {
  public var state: VerificationState
  public var action: VerificationAction

  public var explanation: BilingualText {
    let allowed = VerificationTable.rows.filter { $0.from == state }.map(\.action.rawValue).joined(separator: ", ")
    return BilingualText(
      zh: "档案状态为\(state.rawValue),不能执行\(action.rawValue);可执行:\(allowed)",
      en: "the profile is \(state.rawValue), so it cannot be changed by \(action.rawValue); possible are: \(allowed)")
  }
}
