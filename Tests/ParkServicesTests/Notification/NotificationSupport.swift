import ParkSchemas
import RPCCore
import Storage

@testable import ParkServices

/// Calls of the notification service that several tests make.
extension TestPark {
  typealias Notifications = NotificationV1.NotificationService

  /// Sends a message; `audience` fills the request's audience.
  @discardableResult
  func sendMessage(
    _ text: String, as sender: TestAccount, key: String? = nil,
    to audience: (inout NotificationV1.SendRequest) -> Void
  ) async throws -> String {
    let request = NotificationV1.SendRequest.with {
      $0.text = .with { $0.zh = text }
      audience(&$0)
    }
    let sent: NotificationV1.SendResponse = try await call(Notifications.send, request, as: sender, key: key)
    return sent.notificationId
  }

  /// The caller's inbox, newest first.
  func notifications(
    of account: TestAccount, _ change: (inout NotificationV1.ListNotificationsRequest) -> Void = { _ in }
  ) async throws -> [NotificationV1.Notification] {
    try await stream(
      Notifications.listNotifications, NotificationV1.ListNotificationsRequest.with { change(&$0) }, as: account)
  }

  /// The kinds of everything in the inbox, oldest first, after what is due was done.
  func toldKinds(of account: TestAccount) async throws -> [String] {
    try await environment.runDueWork()
    return try await notifications(of: account).reversed().map(\.kind)
  }

  func unread(of account: TestAccount) async throws -> UInt32 {
    let count: NotificationV1.UnreadCount = try await call(
      Notifications.countUnread, NotificationV1.CountUnreadRequest(), as: account)
    return count.unread
  }

  @discardableResult
  func markRead(
    as account: TestAccount, key: String? = nil, _ change: (inout NotificationV1.MarkReadRequest) -> Void
  ) async throws -> UInt32 {
    let count: NotificationV1.UnreadCount = try await call(
      Notifications.markRead, NotificationV1.MarkReadRequest.with { change(&$0) }, as: account, key: key)
    return count.unread
  }
}
