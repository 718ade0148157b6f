import ParkRules
import Storage

/// Whom the events of policies and rounds are told.
enum PolicyNotifications {
  static let rules: [NotificationRule] = [
    NotificationRule(
      on: PolicyEvents.published, to: subscribers, zh: "您订阅的政策已发布:{title_zh}",
      en: "A policy you follow was published: {title_en}",
      values: titles),
    NotificationRule(
      on: PolicyEvents.repealed, to: subscribers, zh: "您订阅的政策已废止:{title_zh}",
      en: "A policy you follow was repealed: {title_en}",
      values: titles),
    NotificationRule(
      on: PolicyEvents.roundOpened, to: subscribers, zh: "您订阅的政策已开放申报:{title_zh}",
      en: "A policy you follow takes applications: {title_en}", values: titles),
    NotificationRule(
      on: PolicyEvents.guideOverdue, to: .role(.districtOfficer),
      zh: "快申快享政策{title_zh}发布后\(Programme.guideWorkingDays)个工作日内未发布工作手册和申兑指南",
      en: "{title_en}: no guide was published within \(Programme.guideWorkingDays) working days", values: titles),
  ]

  /// Those whose interests the policy meets, by account.
  private static let subscribers = NotificationRule.Recipients.query { event, after, rowsMax, transaction in
    guard let policy = try policy(of: event, in: transaction) else { return [] }
    return try transaction.rows(
      """
      SELECT DISTINCT account FROM subscriptions
      WHERE account > ? AND policy IN ('', ?) AND programme IN ('', ?) AND kind IN (0, ?) AND level IN (0, ?)
      ORDER BY account LIMIT ?
      """,
      [
        .text(after), .text(policy.id), .text(policy.content.programme), .integer(policy.content.kind.rawValue),
        .integer(policy.content.level.rawValue), .integer(rowsMax),
      ]
    ).map { try $0.text("account") }
  }

  private static func policy(of event: Event, in transaction: any ReadTransaction) throws -> PolicyRow? {
    try event.subjects.first.flatMap { try PolicyRow.find($0, in: transaction) }
  }

  private static func titles(of event: Event, in transaction: any ReadTransaction) throws -> [String: String]? {
    guard let content = try policy(of: event, in: transaction)?.content else { return nil }
    return ["title_zh": content.titleZh, "title_en": content.titleEn.isEmpty ? content.titleZh : content.titleEn]
  }
}
