import ParkRules
import ParkSchemas
import RPCCore
import Storage

extension NotificationHandler {
  /// Unread notifications the inbox begins with: the latest.
  private static let snapshotMax = 1_000

  func listNotifications(
    _ request: NotificationV1.ListNotificationsRequest, _ responses: ResponseWriter<NotificationV1.Notification>,
    _ context: ServerContext
  ) async throws {
    var fields = FieldChecks()
    let limit = fields.limit("limit", request.limit, default: 100, max: 1_000)
    let topic = fields.text("topic", request.topic, TextRules(scalarsMin: 0, scalarsMax: 64))
    try fields.finish()
    try await park.streamRows(context, to: responses, from: Int64.max, limit: limit) {
      transaction, caller, before, rowsMax in
      let rows = try NotificationRow.page(
        of: caller.accountID, before: before, unreadOnly: request.unreadOnly, topic: topic, rowsMax: rowsMax,
        in: transaction)
      return RowPage(rows.map(\.message), next: rows.count < rowsMax ? nil : rows.last?.position)
    }
  }

  func countUnread(_ request: NotificationV1.CountUnreadRequest, _ context: ServerContext) async throws
    -> NotificationV1.UnreadCount
  {
    try await park.query(context) { transaction, caller in
      let unread = try NotificationRow.unread(of: caller.accountID, in: transaction)
      return .with { $0.unread = unread }
    }
  }

  func inbox(
    _ request: NotificationV1.InboxRequest, _ responses: ResponseWriter<NotificationV1.InboxUpdate>,
    _ context: ServerContext
  ) async throws {
    let account = context.caller.accountID
    let plan = WatchPlan<NotificationV1.InboxUpdate>(
      filter: EventFilter(kinds: [NotificationEvents.delivered, NotificationEvents.read], subjects: [account]),
      snapshot: { transaction in
        let unread = try NotificationRow.page(
          of: account, before: .max, unreadOnly: true, topic: "", rowsMax: Self.snapshotMax, in: transaction)
        return unread.reversed().map { row in
          .with {
            $0.kind = .snapshot
            $0.notification = row.message
          }
        }
      },
      update: { event, transaction in try Self.update(event, of: account, in: transaction) },
      setCursor: { update, cursor in
        update.cursor = cursor
        if update.kind == .unspecified { update.kind = .bookmark }
      })
    try await park.watch(
      context, cursor: request.cursor, request: NotificationV1.InboxRequest(), to: responses, plan)
  }

  private static func update(_ event: Event, of account: String, in transaction: any ReadTransaction) throws
    -> NotificationV1.InboxUpdate?
  {
    let unread = try NotificationRow.unread(of: account, in: transaction)
    if event.kind == NotificationEvents.read {
      return .with {
        $0.kind = .read
        $0.unread = unread
      }
    }
    let id = try NotificationV1.Notification(packed: event.payload).id
    // A row that retention or erasure has taken meanwhile is no news.
    guard let position = NotificationRow.position(ofID: id),
      let row = try NotificationRow.find(position, of: account, in: transaction)
    else { return nil }
    return .with {
      $0.kind = .new
      $0.notification = row.message
      $0.unread = unread
    }
  }
}

extension FieldChecks {
  /// The most rows of a list: the default for 0, a violation above the most.
  mutating func limit(_ field: String, _ value: UInt32, default usual: Int, max most: Int) -> Int {
    require(value <= most, field, "TOO_MANY", zh: "最多\(most)条", en: "at most \(most)")
    return value == 0 ? usual : min(most, Int(value))
  }
}
