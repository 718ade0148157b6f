import ParkRules
import ParkSchemas
import RPCCore
import Storage

/// A delivery with its text: one notification in one person's inbox.
struct NotificationRow: Sendable {
  let position: Int64
  let kind: String
  let subject: String
  let text: BilingualText
  let occurred: Timestamp
  let urgent: Bool
  let sender: String
  let read: Timestamp?

  private static let columns = """
    n.position, n.read, m.kind, m.subject, m.text_zh, m.text_en, m.occurred, m.urgent, m.sender
    FROM notifications n JOIN notification_messages m ON m.position = n.position AND m.rule = n.rule
    """
  private static let idPrefix = "ntf_"

  init(_ row: Row) throws {
    position = try row.integer("position")
    kind = try row.text("kind")
    subject = try row.text("subject")
    text = BilingualText(zh: try row.text("text_zh"), en: try row.text("text_en"))
    occurred = try row.time("occurred")
    urgent = try row.boolean("urgent")
    sender = try row.text("sender")
    read = try row.optionalTime("read")
  }

  /// The id of what was dispatched for an event; the inbox it lies in tells whose it is.
  static func id(_ position: Int64) -> String { idPrefix + String(position) }

  /// The event's position of an id; nil for a text that is no such id.
  static func position(ofID id: String) -> Int64? {
    guard id.hasPrefix(idPrefix), let position = Int64(id.dropFirst(idPrefix.count)), position > 0,
      Self.id(position) == id
    else { return nil }
    return position
  }

  static func find(_ position: Int64, of account: String, in transaction: any ReadTransaction) throws
    -> NotificationRow?
  {
    try transaction.row(
      "SELECT \(columns) WHERE n.account = ? AND n.position = ?", [.text(account), .integer(position)]
    ).map(NotificationRow.init)
  }

  /// Newest first, before a position.
  static func page(
    of account: String, before position: Int64, unreadOnly: Bool, topic: String, rowsMax: Int,
    in transaction: any ReadTransaction
  ) throws -> [NotificationRow] {
    let filter = SQLFilter()
      .condition(unreadOnly ? "n.read IS NULL" : "TRUE")
      .condition(topic.isEmpty ? "TRUE" : "substr(m.kind, 1, ?) = ?", topic.isEmpty ? [] : topicArguments(topic))
    return try transaction.rows(
      "SELECT \(columns) WHERE n.account = ? AND n.position < ?\(filter.sql) ORDER BY n.position DESC LIMIT ?",
      [.text(account), .integer(position)] + filter.arguments + [.integer(rowsMax)]
    ).map(NotificationRow.init)
  }

  private static func topicArguments(_ topic: String) -> [SQLValue] {
    let prefix = topic + "."
    return [.integer(prefix.unicodeScalars.count), .text(prefix)]
  }

  static func unread(of account: String, in transaction: any ReadTransaction) throws -> UInt32 {
    let row = try transaction.row(
      "SELECT count(*) AS n FROM notifications WHERE account = ? AND read IS NULL", [.text(account)])
    return UInt32(clamping: try row?.integer("n") ?? 0)
  }

  var message: NotificationV1.Notification {
    .with {
      $0.id = Self.id(position)
      $0.kind = kind
      $0.subjectId = subject
      $0.text = text.message
      $0.occurredAt = occurred.message
      $0.readAt = read?.message
      $0.urgent = urgent
      $0.senderId = sender
    }
  }
}

/// A message that a person sent: a row of `notification_sends`.
struct SentMessage: Sendable {
  let position: Int64
  let sender: String
  let audience: NotificationAudience
  let subject: String
  let text: BilingualText

  static func find(_ position: Int64, in transaction: any ReadTransaction) throws -> SentMessage? {
    guard
      let row = try transaction.row(
        "SELECT * FROM notification_sends WHERE position = ?", [.integer(position)]),
      let audience = NotificationAudience(kind: try row.text("audience_kind"), value: try row.text("audience"))
    else { return nil }
    return SentMessage(
      position: position, sender: try row.text("sender"), audience: audience, subject: try row.text("subject"),
      text: BilingualText(zh: try row.text("text_zh"), en: try row.text("text_en")))
  }

  func insert(in change: Change) throws {
    try change.execute(
      """
      INSERT INTO notification_sends (position, sender, audience_kind, audience, subject, text_zh, text_en, sent)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        .integer(position), .text(sender), .text(audience.kind), .text(audience.value), .text(subject),
        .text(text.zh), .text(text.en), .time(change.now),
      ])
  }
}
