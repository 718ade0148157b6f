import Storage

extension NotificationHandler {
  /// The dispatch, and the end of what has lain in inboxes for longer than it is kept.
  static var dueWork: [DueWork] {
    [
      .upkeep("notification.dispatch", every: .seconds(1)) { try await NotificationDispatcher($0).run() },
      .upkeep("notification.retention", every: .hours(1)) { park in
        let before = SQLValue.time(park.clock.now - park.settings.notificationRetention)
        try await park.deleteWhileFull(
          """
          DELETE FROM notifications WHERE (account, position) IN
            (SELECT n.account, n.position FROM notification_messages m
             JOIN notifications n ON n.position = m.position AND n.rule = m.rule
             WHERE m.occurred < ? LIMIT ?)
          """, [before])
        try await park.deleteWhileFull(
          """
          DELETE FROM notification_messages WHERE (position, rule) IN
            (SELECT position, rule FROM notification_messages m WHERE occurred < ? AND NOT EXISTS
               (SELECT 1 FROM notifications n WHERE n.position = m.position AND n.rule = m.rule) LIMIT ?)
          """, [before])
        try await park.deleteWhileFull(
          """
          DELETE FROM notification_sends WHERE position IN
            (SELECT position FROM notification_sends WHERE sent < ? AND position <=
               (SELECT position FROM notification_progress) LIMIT ?)
          """, [before])
      },
    ]
  }
}
