import ParkRules
import ParkSchemas
import Storage

/// Whom the steps of work orders are told.
enum WorkOrderNotifications {
  static let rules: [NotificationRule] = [
    rule(.create, to: .members([.parkStaff]), zh: "新报修：{what_zh}", en: "New work order: {what_en}"),
    rule(.reopen, to: .members([.parkStaff]), zh: "报修重新打开：{what_zh}", en: "Work order reopened: {what_en}"),
    rule(.dispatch, to: assignee, zh: "您有新的工单：{what_zh}", en: "A work order is yours: {what_en}"),
    rule(.accept, to: reporter, zh: "报修已接单：{what_zh}", en: "Your work order was accepted: {what_en}"),
    rule(.waitForParts, to: reporter, zh: "报修等待配件：{what_zh}", en: "Your work order waits for parts: {what_en}"),
    rule(.finish, to: reporter, zh: "报修已完成，请验收：{what_zh}", en: "Your work order is done, please confirm: {what_en}"),
    escalated(to: .members([.parkStaff]), from: 1),
    escalated(to: .role(.districtOfficer), from: 2),
  ]

  private static func rule(
    _ action: WorkOrderAction, to recipients: NotificationRule.Recipients, zh: String, en: String
  ) -> NotificationRule {
    NotificationRule(
      on: WorkOrderStep.eventPrefix + action.rawValue, to: recipients, zh: zh, en: en, values: what)
  }

  private static func escalated(to recipients: NotificationRule.Recipients, from level: UInt32) -> NotificationRule {
    NotificationRule(
      on: WorkOrderStep.eventPrefix + WorkOrderAction.escalate.rawValue, to: recipients, urgent: true,
      zh: "工单超时，已升级：{what_zh}", en: "A work order is overdue and was escalated: {what_en}",
      values: { event, transaction in
        let update = try WorkorderV1.OrderUpdate(packed: event.payload)
        return update.order?.escalation ?? 0 >= level ? try what(of: event, in: transaction) : nil
      })
  }

  private static let reporter = person { $0.reporter }
  private static let assignee = person { $0.assignee }

  private static func person(_ pick: @escaping @Sendable (WorkOrderRow) -> String) -> NotificationRule.Recipients {
    .query { event, after, _, transaction in
      guard let row = try row(of: event, in: transaction), pick(row) > after else { return [] }
      return [pick(row)]
    }
  }

  private static func row(of event: Event, in transaction: any ReadTransaction) throws -> WorkOrderRow? {
    try event.subjects.first.flatMap { try WorkOrderRow.find($0, in: transaction) }
  }

  /// What is broken, by its kind: a title is a person's own words, and those stay with the order.
  private static func what(of event: Event, in transaction: any ReadTransaction) throws -> [String: String]? {
    try row(of: event, in: transaction).map { row in
      let kind = label(of: WorkorderV1.Category(rawValue: row.category))
      return ["what_zh": kind.zh, "what_en": kind.en]
    }
  }

  private static func label(of category: WorkorderV1.Category) -> BilingualText {
    switch category {
    case .waterAndPower: BilingualText(zh: "水电", en: "water and power")
    case .heatingAndCooling: BilingualText(zh: "空调与暖通", en: "heating and cooling")
    case .lift: BilingualText(zh: "电梯", en: "lift")
    case .doorsAndFurniture: BilingualText(zh: "门窗与家具", en: "doors and furniture")
    case .network: BilingualText(zh: "网络", en: "network")
    case .fireAndSafety: BilingualText(zh: "消防与安全", en: "fire and safety")
    case .cleaningAndGreen: BilingualText(zh: "保洁与绿化", en: "cleaning and green")
    default: BilingualText(zh: "其他", en: "other")
    }
  }
}
