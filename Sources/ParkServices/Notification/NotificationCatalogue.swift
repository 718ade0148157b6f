import ParkRules
import Storage

/// The notification rules of all services, in one list. Each service's table lies in its own folder.
public enum NotificationCatalogue {
  /// In the order in which rules for the same event are asked.
  public static let rules: [NotificationRule] = [
    sent,
    PolicyNotifications.rules,
    ApplicationNotifications.rules,
    FinanceNotifications.rules,
    LeasingNotifications.rules,
    CopyrightNotifications.rules,
    MarketNotifications.rules,
    EventNotifications.rules,
    WorkOrderNotifications.rules,
    TalentNotifications.rules,
    SpaceNotifications.rules,
    RecognitionNotifications.rules,
    IdentityNotifications.rules,
  ].flatMap { $0 }

  /// What people can mute, sorted.
  public static var topics: [String] { Set(rules.filter { !$0.isUrgent }.map(\.topic)).sorted() }

  /// What a person sends to others: it cannot be muted.
  private static let sent = [
    NotificationRule(
      on: NotificationEvents.sent,
      to: .query { event, after, rowsMax, transaction in
        guard let message = try SentMessage.find(event.position, in: transaction) else { return [] }
        return try message.audience.accounts(after: after, rowsMax: rowsMax, in: transaction)
      }, urgent: true,
      sender: { event, transaction in try SentMessage.find(event.position, in: transaction)?.sender ?? "" },
      text: { event, transaction in try SentMessage.find(event.position, in: transaction)?.text })
  ]
}

/// The kinds of events of the notification service itself.
enum NotificationEvents {
  /// A person's message was accepted.
  static let sent = "notification.sent"
  /// Some accounts, the event's subjects, have a new notification.
  static let delivered = "notification.delivered"
  /// An account, the event's subject, has read something.
  static let read = "notification.read"
}
