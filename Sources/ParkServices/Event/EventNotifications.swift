import ParkRules
import Storage

/// Whom the events of events are told.
enum EventNotifications {
  static let rules: [NotificationRule] = [
    NotificationRule(
      on: EventKinds.registered, to: .accounts, zh: "报名成功：{title_zh}", en: "You have a seat: {title_en}", values: titles
    ),
    NotificationRule(
      on: EventKinds.waitlisted, to: .accounts, zh: "已加入候补：{title_zh}", en: "You are on the waitlist: {title_en}",
      values: titles),
    NotificationRule(
      on: EventKinds.promoted, to: .accounts, urgent: true, zh: "您已从候补转为正式报名：{title_zh}",
      en: "A seat came free, it is yours: {title_en}", values: titles),
    NotificationRule(
      on: EventKinds.calledOff, to: registered, urgent: true, zh: "活动已取消：{title_zh}（{reason}）",
      en: "The event was called off: {title_en} ({reason})", values: titles),
  ]

  /// Those whose registration lapsed with the event.
  private static let registered = NotificationRule.Recipients.query { event, after, rowsMax, transaction in
    try transaction.rows(
      """
      SELECT DISTINCT account FROM event_registrations WHERE event = ? AND state = 'lapsed' AND account > ?
      ORDER BY account LIMIT ?
      """, [.text(event.subjects.first ?? ""), .text(after), .integer(rowsMax)]
    ).map { try $0.text("account") }
  }

  private static func titles(of event: Event, in transaction: any ReadTransaction) throws -> [String: String]? {
    guard let row = try event.subjects.first.flatMap({ try EventRow.find($0, in: transaction) }) else { return nil }
    return [
      "title_zh": row.titleZh, "title_en": row.titleEn.isEmpty ? row.titleZh : row.titleEn, "reason": row.cancelReason,
    ]
  }
}
