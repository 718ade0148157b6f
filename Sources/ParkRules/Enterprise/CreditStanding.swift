/// The standing that follows from an enterprise's credit events (*ours*): the gravest event that is still in force
/// decides.
public enum CreditStanding: String, Sendable, Hashable, CaseIterable {
  case good
  /// A warning is in force: shown to reviewers, bars nothing.
  case warned
  /// A breach of trust is in force: no new applications and no awards.
  case barred

  /// The standing on `day`, from the events that have not lapsed by then.
  public static func standing(of events: some Sequence<CreditEvent>, on day: CivilDate) -> CreditStanding {
    var standing = CreditStanding.good
    for event in events where event.isInForce(on: day) {
      switch event.kind {
      case .commendation: continue
      case .warning: if standing == .good { standing = .warned }
      case .breach: return .barred
      }
    }
    return standing
  }
}

/// Something that happened and counts for an enterprise's credit.
public struct CreditEvent: Sendable, Hashable {
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    case commendation
    case warning
    case breach
  }

  public var kind: Kind
  /// The first day on which it counts.
  public var from: CivilDate
  /// The last day on which it counts; nil when it never lapses.
  public var through: CivilDate?

  /// Refused when `through` lies before `from`.
  public init(kind: Kind, from: CivilDate, through: CivilDate?) throws(CreditEventError) {
    if let through, through < from { throw .endsBeforeItStarts(from: from, through: through) }
    self.kind = kind
    self.from = from
    self.through = through
  }

  public func isInForce(on day: CivilDate) -> Bool { from <= day && (through.map { day <= $0 } ?? true) }
}

/// Why there is no such credit event.
public enum CreditEventError: ExplainedError, Hashable, CustomStringConvertible {
  case endsBeforeItStarts(from: CivilDate, through: CivilDate)

  public var explanation: BilingualText {
    switch self {
    case .endsBeforeItStarts(let from, let through):
      return BilingualText(
        zh: "信用事件的截止日\(through)早于起始日\(from)", en: "the event's last day \(through) is before its first day \(from)")
    }
  }
}
