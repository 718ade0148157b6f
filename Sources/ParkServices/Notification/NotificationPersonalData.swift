import ParkRules
import ParkSchemas
import SchemaRuntime
import Storage

/// What the notification service holds of persons: their inbox, what they sent, what they muted.
struct NotificationPersonalData: PersonalDataSource {
  func records(of person: String, rowsMax: Int, in transaction: any ReadTransaction) throws -> [PersonalRecord] {
    let inbox = try NotificationRow.page(
      of: person, before: .max, unreadOnly: false, topic: "", rowsMax: rowsMax, in: transaction
    ).map {
      PersonalRecord(section: "notification", recordID: NotificationRow.id($0.position), json: try $0.message.json())
    }
    let sent = try transaction.rows(
      "SELECT position FROM notification_sends WHERE sender = ? ORDER BY position DESC LIMIT ?",
      [.text(person), .integer(rowsMax)]
    ).compactMap { try SentMessage.find(try $0.integer("position"), in: transaction) }.map { message in
      PersonalRecord(
        section: "sent_notification", recordID: NotificationRow.id(message.position),
        json: try NotificationV1.Notification.with {
          $0.subjectId = message.subject
          $0.text = message.text.message
        }.json())
    }
    let preferences = try NotificationPreferences.message(of: person, in: transaction)
    let muted =
      preferences.mutedTopics.isEmpty
      ? []
      : [PersonalRecord(section: "notification_preferences", recordID: person, json: try preferences.json())]
    return Array((inbox + sent + muted).prefix(rowsMax))
  }

  /// None: what sending answers is an id.
  func matters(of person: String, in transaction: any ReadTransaction) throws -> [String] { [] }

  /// The inbox goes, with what was said to the person alone; what the person said to others is emptied, where it was
  /// delivered too.
  func erase(_ person: String, in change: Change) throws {
    let id = SQLValue.text(person)
    for statement in [
      """
      UPDATE notification_messages SET text_zh = '', text_en = '', subject = ''
      WHERE position IN (SELECT position FROM notification_sends WHERE sender = ?1 OR audience = ?1)
      """,
      """
      UPDATE notification_sends SET text_zh = '', text_en = '', subject = '' WHERE sender = ?1 OR audience = ?1
      """,
      "DELETE FROM notifications WHERE account = ?1",
      "DELETE FROM notification_mutes WHERE account = ?1",
    ] { try change.execute(statement, [id]) }
  }
}
