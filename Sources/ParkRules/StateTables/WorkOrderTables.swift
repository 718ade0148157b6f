/// Where a work order stands. `absent` is before its report.
public enum WorkOrderState: String, TableName {
  case absent
  case submitted
  case dispatched
  case accepted
  case inProgress = "in_progress"
  case waitingParts = "waiting_parts"
  case done
  case ownerConfirmed = "owner_confirmed"
  case rated
  case closed
  case cancelled

  public var label: BilingualText {
    switch self {
    case .absent: return BilingualText(zh: "未报修", en: "not reported")
    case .submitted: return BilingualText(zh: "已报修", en: "reported")
    case .dispatched: return BilingualText(zh: "已派单", en: "dispatched")
    case .accepted: return BilingualText(zh: "已接单", en: "accepted")
    case .inProgress: return BilingualText(zh: "处理中", en: "in progress")
    case .waitingParts: return BilingualText(zh: "等待配件", en: "waiting for parts")
    case .done: return BilingualText(zh: "已完成", en: "done")
    case .ownerConfirmed: return BilingualText(zh: "已验收", en: "confirmed by who reported")
    case .rated: return BilingualText(zh: "已评价", en: "rated")
    case .closed: return BilingualText(zh: "已关闭", en: "closed")
    case .cancelled: return BilingualText(zh: "已撤销", en: "taken back")
    }
  }

  /// Whether the deadline of its end still binds.
  public var isBeingWorkedOn: Bool {
    switch self {
    case .submitted, .dispatched, .accepted, .inProgress, .waitingParts: return true
    default: return false
    }
  }
}

/// What can be done to a work order.
public enum WorkOrderAction: String, TableName {
  case create
  case dispatch
  case accept
  case begin
  case waitForParts = "wait_for_parts"
  case resume
  case note
  case finish
  case confirm
  case rate
  case reopen
  case cancel
  case escalate
  case close

  public var label: BilingualText {
    switch self {
    case .create: return BilingualText(zh: "报修", en: "report")
    case .dispatch: return BilingualText(zh: "派单", en: "dispatch")
    case .accept: return BilingualText(zh: "接单", en: "accept")
    case .begin: return BilingualText(zh: "开始处理", en: "begin")
    case .waitForParts: return BilingualText(zh: "等待配件", en: "wait for parts")
    case .resume: return BilingualText(zh: "继续处理", en: "go on")
    case .note: return BilingualText(zh: "备注", en: "note")
    case .finish: return BilingualText(zh: "完成", en: "finish")
    case .confirm: return BilingualText(zh: "验收", en: "confirm")
    case .rate: return BilingualText(zh: "评价", en: "rate")
    case .reopen: return BilingualText(zh: "重新报修", en: "reopen")
    case .cancel: return BilingualText(zh: "撤销", en: "take back")
    case .escalate: return BilingualText(zh: "升级", en: "escalate")
    case .close: return BilingualText(zh: "关闭", en: "close")
    }
  }
}

/// Who acts on a work order.
public enum WorkOrderActor: String, Sendable, Hashable, CaseIterable {
  /// Who reported it.
  case reporter
  /// Staff of the park.
  case parkStaff
  /// The member of the staff it was given to.
  case assignee
  /// The passing of time.
  case clock
}

/// What must hold for an action on a work order.
public enum WorkOrderGuard: String, TableGuard {
  case assigneeOfThePark
  case deadlinePassed
  case waitedLongEnough

  public var label: BilingualText {
    switch self {
    case .assigneeOfThePark:
      return BilingualText(zh: "接单人须为本园区在岗员工", en: "the assignee must be active staff of the park")
    case .deadlinePassed: return BilingualText(zh: "须已超过时限", en: "a deadline must have passed")
    case .waitedLongEnough: return BilingualText(zh: "须已满七天", en: "seven days must have passed")
    }
  }
}

/// The words of the table of work orders.
public enum WorkOrderVocabulary: TableVocabulary {
  public typealias Actor = WorkOrderActor
  public typealias Guard = WorkOrderGuard
  public typealias Branch = NoBranch
}

/// The legal transitions of work orders (报修/派单/接单/处理/等待配件/完成/验收/评价/关闭; taking back, reopening and what the clock does are
/// *ours*).
public enum WorkOrderTables {
  /// For the catalogue.
  static let described = [order.described("Work orders")]

  public static let order = StateTable<WorkOrderState, WorkOrderAction, WorkOrderVocabulary>(
    resource: "work_order",
    rows: [
      .init(.absent, .create, .submitted, by: [.reporter]),
      .init(.submitted, .dispatch, .dispatched, by: [.parkStaff], guards: [.assigneeOfThePark]),
      .init(.submitted, .cancel, .cancelled, by: [.reporter]),
      .init(.submitted, .escalate, .submitted, by: [.clock], guards: [.deadlinePassed]),
      .init(.dispatched, .dispatch, .dispatched, by: [.parkStaff], guards: [.assigneeOfThePark]),
      .init(.dispatched, .accept, .accepted, by: [.assignee]),
      .init(.dispatched, .cancel, .cancelled, by: [.reporter]),
      .init(.dispatched, .escalate, .dispatched, by: [.clock], guards: [.deadlinePassed]),
      .init(.accepted, .begin, .inProgress, by: [.assignee]),
      .init(.accepted, .note, .accepted, by: [.assignee]),
      .init(.accepted, .escalate, .accepted, by: [.clock], guards: [.deadlinePassed]),
      .init(.inProgress, .waitForParts, .waitingParts, by: [.assignee]),
      .init(.inProgress, .note, .inProgress, by: [.assignee]),
      .init(.inProgress, .finish, .done, by: [.assignee]),
      .init(.inProgress, .escalate, .inProgress, by: [.clock], guards: [.deadlinePassed]),
      .init(.waitingParts, .resume, .inProgress, by: [.assignee]),
      .init(.waitingParts, .note, .waitingParts, by: [.assignee]),
      .init(.waitingParts, .escalate, .waitingParts, by: [.clock], guards: [.deadlinePassed]),
      .init(.done, .confirm, .ownerConfirmed, by: [.reporter]),
      .init(.done, .reopen, .submitted, by: [.reporter]),
      .init(.done, .close, .ownerConfirmed, by: [.clock], guards: [.waitedLongEnough]),
      .init(.ownerConfirmed, .rate, .rated, by: [.reporter]),
      .init(.ownerConfirmed, .reopen, .submitted, by: [.reporter]),
      .init(.ownerConfirmed, .close, .closed, by: [.clock], guards: [.waitedLongEnough]),
      .init(.rated, .reopen, .submitted, by: [.reporter]),
      .init(.rated, .close, .closed, by: [.clock], guards: [.waitedLongEnough]),
    ])
}

/// How long a work order may take (厂商示例, `processes.tsv`): 30 minutes to dispatch and 24 hours in all; urgent, 15 minutes
/// and 2 hours.
public struct WorkOrderDeadlines: Sendable, Hashable {
  /// Seconds from the report to the dispatch.
  public let dispatchSeconds: Int64
  /// Seconds from the report to the end.
  public let finishSeconds: Int64
  /// Seconds without a word of who reported until the clock confirms, and then until it closes.
  public static let quietSeconds: Int64 = 7 * 86_400

  /// Of an urgent order, or another.
  public init(urgent: Bool) {
    dispatchSeconds = urgent ? 15 * 60 : 30 * 60
    finishSeconds = urgent ? 2 * 3600 : 24 * 3600
  }
}
