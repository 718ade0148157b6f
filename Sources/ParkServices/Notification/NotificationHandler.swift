import ParkRules
import ParkSchemas
import RPCCore
import Storage

/// Serves `cloudpark.notification.v1.NotificationService`.
struct NotificationHandler: NotificationV1.NotificationServiceHandler {
  /// Ids one MarkRead names.
  static let idsMax = 200
  private static let textRules = TextRules(scalarsMax: 2_000, allowsLineFeeds: true)
  private static let subjectRules = TextRules(scalarsMin: 0, scalarsMax: 64)

  let park: ParkEnvironment

  init(_ park: ParkEnvironment) { self.park = park }

  func send(_ request: NotificationV1.SendRequest, _ context: ServerContext) async throws
    -> NotificationV1.SendResponse
  {
    var fields = FieldChecks()
    let audience = NotificationAudience(request.audience, &fields)
    let zh = fields.text("text.zh", request.text?.zh ?? "", Self.textRules)
    let english = request.text?.en ?? ""
    let en = english.isEmpty ? zh : fields.text("text.en", english, Self.textRules)
    let subject = fields.text("subject_id", request.subjectId, Self.subjectRules)
    try fields.finish()
    guard let audience else { throw RPCError(.internalError, "unchecked fields") }
    return try await park.mutate(context) { change in
      try audience.authorise(change.caller, in: change)
      let sender = change.caller.accountID
      let position = try change.emit(
        NotificationEvents.sent, subjects: subject.isEmpty ? [sender] : [subject, sender],
        NotificationV1.SendResponse())
      let message = SentMessage(
        position: position, sender: sender, audience: audience, subject: subject, text: BilingualText(zh: zh, en: en))
      try message.insert(in: change)
      let id = NotificationRow.id(position)
      return Applied(
        .with { $0.notificationId = id }, subject: id, details: ["audience": "\(audience.kind) \(audience.value)"])
    }
  }

  func markRead(_ request: NotificationV1.MarkReadRequest, _ context: ServerContext) async throws
    -> NotificationV1.UnreadCount
  {
    var fields = FieldChecks()
    fields.require(
      request.all != !request.notificationIds.isEmpty, "notification_ids", "ONE_OF", zh: "请给出编号，或指定全部",
      en: "give ids, or `all`, not both")
    fields.require(
      request.notificationIds.count <= Self.idsMax, "notification_ids", "TOO_MANY", zh: "一次最多\(Self.idsMax)条",
      en: "at most \(Self.idsMax) at once")
    try fields.finish()
    return try await park.mutate(context) { change in
      let account = change.caller.accountID
      var changed = 0
      if request.all {
        changed =
          try change.row(
            "SELECT 1 AS found FROM notifications WHERE account = ? AND read IS NULL LIMIT 1", [.text(account)]) == nil
          ? 0
          : change.execute(
            "UPDATE notifications SET read = ? WHERE account = ? AND read IS NULL", [.time(change.now), .text(account)])
      } else {
        var unread: [Int64] = []
        for id in Set(request.notificationIds).sorted() {
          guard let position = NotificationRow.position(ofID: id),
            let row = try NotificationRow.find(position, of: account, in: change)
          else { throw RPCError.notFound("notification", id) }
          if row.read == nil { unread.append(position) }
        }
        for position in unread {
          changed += try change.execute(
            "UPDATE notifications SET read = ? WHERE account = ? AND position = ? AND read IS NULL",
            [.time(change.now), .text(account), .integer(position)])
        }
      }
      let count = try NotificationV1.UnreadCount.with {
        $0.unread = try NotificationRow.unread(of: account, in: change)
      }
      guard changed > 0 else { return .unchanged(count) }
      try change.emit(NotificationEvents.read, subjects: [account], count)
      return Applied(count, subject: account, details: ["read": "\(changed)"])
    }
  }

  func getPreferences(_ request: NotificationV1.GetPreferencesRequest, _ context: ServerContext) async throws
    -> NotificationV1.Preferences
  {
    try await park.query(context) { transaction, caller in
      try NotificationPreferences.message(of: caller.accountID, in: transaction)
    }
  }

  func setPreferences(_ request: NotificationV1.SetPreferencesRequest, _ context: ServerContext) async throws
    -> NotificationV1.Preferences
  {
    var fields = FieldChecks()
    let wanted = Set(request.mutedTopics)
    let topics = NotificationCatalogue.topics
    for topic in wanted.sorted() {
      fields.require(
        topics.contains(topic), "muted_topics", "UNKNOWN_TOPIC", zh: "没有这个主题；可选：\(topics.joined(separator: "、"))",
        en: "there is no such topic; there are: \(topics.joined(separator: ", "))")
    }
    try fields.finish()
    return try await park.mutate(context) { change in
      let account = change.caller.accountID
      let present = try NotificationPreferences.muted(by: account, in: change)
      if Set(present) != wanted {
        try change.execute("DELETE FROM notification_mutes WHERE account = ?", [.text(account)])
        for topic in wanted.sorted() {
          try change.execute(
            "INSERT INTO notification_mutes (account, topic) VALUES (?, ?)", [.text(account), .text(topic)])
        }
      }
      let message = try NotificationPreferences.message(of: account, in: change)
      guard change.hasWritten else { return .unchanged(message) }
      return Applied(message, subject: account, details: ["muted": message.mutedTopics.joined(separator: " ")])
    }
  }
}

/// What a person does not want to hear of.
enum NotificationPreferences {
  static func muted(by account: String, in transaction: any ReadTransaction) throws -> [String] {
    try transaction.rows("SELECT topic FROM notification_mutes WHERE account = ? ORDER BY topic", [.text(account)])
      .map { try $0.text("topic") }
  }

  static func message(of account: String, in transaction: any ReadTransaction) throws -> NotificationV1.Preferences {
    let muted = try muted(by: account, in: transaction)
    return .with {
      $0.mutedTopics = muted
      $0.topics = NotificationCatalogue.topics
    }
  }
}
