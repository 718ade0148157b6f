/// Where an event stands. `absent` is before its creation.
public enum EventState: String, TableName {
  case absent
  case draft
  case published
  case open
  case closed
  case cancelled
  case ended

  public var label: BilingualText {
    switch self {
    case .absent: return BilingualText(zh: "未创建", en: "not created")
    case .draft: return BilingualText(zh: "草稿", en: "draft")
    case .published: return BilingualText(zh: "已发布", en: "published")
    case .open: return BilingualText(zh: "报名中", en: "registration open")
    case .closed: return BilingualText(zh: "报名截止", en: "registration closed")
    case .cancelled: return BilingualText(zh: "已取消", en: "called off")
    case .ended: return BilingualText(zh: "已结束", en: "over")
    }
  }
}

/// What can be done to an event.
public enum EventAction: String, TableName {
  case create
  case update
  case publish
  case openRegistration = "open_registration"
  case closeRegistration = "close_registration"
  case callOff = "call_off"
  /// Its end has passed.
  case end

  public var label: BilingualText {
    switch self {
    case .create: return BilingualText(zh: "创建", en: "create")
    case .update: return BilingualText(zh: "修改", en: "change")
    case .publish: return BilingualText(zh: "发布", en: "publish")
    case .openRegistration: return BilingualText(zh: "开放报名", en: "open the registration")
    case .closeRegistration: return BilingualText(zh: "截止报名", en: "close the registration")
    case .callOff: return BilingualText(zh: "取消活动", en: "call off")
    case .end: return BilingualText(zh: "结束", en: "end")
    }
  }
}

/// Where a registration stands. `absent` is before it.
public enum RegistrationState: String, TableName {
  case absent
  case confirmed
  case waiting
  case cancelled
  case checkedIn = "checked_in"
  case lapsed

  public var label: BilingualText {
    switch self {
    case .absent: return BilingualText(zh: "未报名", en: "not registered")
    case .confirmed: return BilingualText(zh: "已确认", en: "confirmed")
    case .waiting: return BilingualText(zh: "候补中", en: "waiting")
    case .cancelled: return BilingualText(zh: "已取消", en: "given up")
    case .checkedIn: return BilingualText(zh: "已签到", en: "checked in")
    case .lapsed: return BilingualText(zh: "已失效", en: "lapsed")
    }
  }

  /// Whether it is the one live registration of its person and event.
  public var isLive: Bool { self == .confirmed || self == .waiting || self == .checkedIn }
}

/// What happens to a registration.
public enum RegistrationAction: String, TableName {
  case register
  case joinWaitlist = "join_waitlist"
  /// A seat came free, and it is the first that waits.
  case promote
  case cancel
  case checkIn = "check_in"
  /// The event is over or called off.
  case lapse

  public var label: BilingualText {
    switch self {
    case .register: return BilingualText(zh: "报名", en: "register")
    case .joinWaitlist: return BilingualText(zh: "加入候补", en: "join the waitlist")
    case .promote: return BilingualText(zh: "候补转正", en: "promote")
    case .cancel: return BilingualText(zh: "取消报名", en: "give up")
    case .checkIn: return BilingualText(zh: "签到", en: "check in")
    case .lapse: return BilingualText(zh: "失效", en: "lapse")
    }
  }
}

/// Who acts on events and registrations.
public enum EventActor: String, Sendable, Hashable, CaseIterable {
  /// Staff of the park or enterprise whose event it is, or a district officer for the district's.
  case organiser
  /// The person whose registration it is.
  case attendee
  /// The passing of time, and what follows from another's action.
  case clock
}

/// What must hold for an action on an event or a registration.
public enum EventGuard: String, TableGuard {
  case eventNotBegun
  case registrationOpen
  case onePerPerson
  case seatFree
  case waitlistHasRoom
  case firstInLine
  case seatsSuffice
  case gateOpen
  case eventOver

  public var label: BilingualText {
    switch self {
    case .eventNotBegun: return BilingualText(zh: "活动尚未开始", en: "the event must not have begun")
    case .registrationOpen: return BilingualText(zh: "须在报名时间内", en: "the registration must be open")
    case .onePerPerson: return BilingualText(zh: "每人只能有一个有效报名", en: "one live registration per person")
    case .seatFree: return BilingualText(zh: "须有空余名额", en: "a seat must be free")
    case .waitlistHasRoom: return BilingualText(zh: "候补名单未满", en: "the waitlist must have room")
    case .firstInLine: return BilingualText(zh: "按候补先后顺序", en: "it must be the first that waits")
    case .seatsSuffice:
      return BilingualText(zh: "名额不得少于已确认与保留之和", en: "the seats must suffice for what is confirmed and held")
    case .gateOpen:
      return BilingualText(zh: "须在签到时间内", en: "the gate opens two hours before the event and closes at its end")
    case .eventOver: return BilingualText(zh: "活动已结束", en: "the event must be over")
    }
  }
}

/// The words of the tables of events.
public enum EventVocabulary: TableVocabulary {
  public typealias Actor = EventActor
  public typealias Guard = EventGuard
  public typealias Branch = NoBranch
}
