/// Where a booking of a space stands. `absent` is before it.
public enum BookingState: String, TableName {
  case absent
  case held
  case pending
  case confirmed
  case checkedIn = "checked_in"
  case cancelled
  case refused
  case expired
  case noShow = "no_show"

  public var label: BilingualText {
    switch self {
    case .absent: return BilingualText(zh: "未预订", en: "not booked")
    case .held: return BilingualText(zh: "占位中", en: "held")
    case .pending: return BilingualText(zh: "待审批", en: "waiting for approval")
    case .confirmed: return BilingualText(zh: "已预订", en: "booked")
    case .checkedIn: return BilingualText(zh: "已到场", en: "checked in")
    case .cancelled: return BilingualText(zh: "已取消", en: "cancelled")
    case .refused: return BilingualText(zh: "未批准", en: "refused")
    case .expired: return BilingualText(zh: "占位过期", en: "expired")
    case .noShow: return BilingualText(zh: "未到场", en: "no-show")
    }
  }

  /// The states in which the span is taken, as long as the booking's time has not passed.
  public static let takesSpan: Set<BookingState> = [.held, .pending, .confirmed, .checkedIn]
}

/// What is done to a booking.
public enum BookingAction: String, TableName {
  case hold
  case book
  case approve
  case refuse
  case cancel
  case checkIn = "check_in"
  case release
  case expire

  public var label: BilingualText {
    switch self {
    case .hold: return BilingualText(zh: "占位", en: "hold")
    case .book: return BilingualText(zh: "预订", en: "book")
    case .approve: return BilingualText(zh: "批准", en: "approve")
    case .refuse: return BilingualText(zh: "不批准", en: "refuse")
    case .cancel: return BilingualText(zh: "取消", en: "cancel")
    case .checkIn: return BilingualText(zh: "签到", en: "check in")
    case .release: return BilingualText(zh: "释放", en: "release")
    case .expire: return BilingualText(zh: "到期", en: "expire")
    }
  }
}

/// What must hold for a step of a booking.
public enum BookingGuard: String, TableGuard {
  case spaceOpens
  case onGrain
  case lengthAllowed
  case notStarted
  case notTooFarAhead
  case withinOpeningHours
  case personBelowQuota
  case personNotBarred
  case spanFree
  case holdLiving
  case personsFit
  case timePassed
  case cancelledInTime
  case notEnded
  case checkInOpen

  public var label: BilingualText {
    switch self {
    case .spaceOpens: return BilingualText(zh: "场地须开放预订", en: "the space must have opening hours")
    case .onGrain: return BilingualText(zh: "起止时间须为时段整数倍", en: "starts and ends lie on the space's grain")
    case .lengthAllowed: return BilingualText(zh: "时长须在允许范围内", en: "the length must be one that the space allows")
    case .notStarted: return BilingualText(zh: "须在开始之前", en: "it must not have begun")
    case .notTooFarAhead: return BilingualText(zh: "须在可预订天数内", en: "it must not be too far ahead")
    case .withinOpeningHours: return BilingualText(zh: "须在开放时间内", en: "it must lie within the opening hours")
    case .personBelowQuota:
      return BilingualText(zh: "个人未结束预订不得超过上限", en: "a person's living bookings of a space are limited")
    case .personNotBarred:
      return BilingualText(zh: "近期爽约次数不得达到上限", en: "a person who often does not come cannot book for a while")
    case .spanFree: return BilingualText(zh: "该时段须未被占用", en: "nobody else may have the span")
    case .holdLiving: return BilingualText(zh: "占位须未到期", en: "the hold must not have run out")
    case .personsFit: return BilingualText(zh: "人数不得超过容量", en: "the persons must fit into the space")
    case .timePassed: return BilingualText(zh: "须已超过时限", en: "its time must have passed")
    case .cancelledInTime: return BilingualText(zh: "须在规定时间之前取消", en: "it must be cancelled in time")
    case .notEnded: return BilingualText(zh: "须未结束", en: "it must not be over")
    case .checkInOpen: return BilingualText(zh: "须在签到时间内", en: "check-in must be open")
    }
  }
}

/// The words of the table of bookings.
public enum BookingVocabulary: TableVocabulary {
  public enum Actor: String, CaseIterable, Sendable {
    /// Who booked.
    case person
    /// Who keeps the space: the park's staff, or the district for a public one.
    case keeper
    /// The passing of time.
    case clock
  }
  public typealias Guard = BookingGuard
  public enum Branch: String, TableBranch {
    /// The space asks for the keeper's approval.
    case approvalRequired
    /// It does not.
    case approvalNotRequired

    public var counterpart: Branch { self == .approvalRequired ? .approvalNotRequired : .approvalRequired }
  }
}
