import Storage

/// The tables of notifications. A text is stored once per event and rule; a delivery is one small row per person.
enum NotificationSchema {
  static let migrations: [Migration] = [
    Migration(
      name: "notification-0001-inbox",
      script: """
        CREATE TABLE notification_messages (
          position INTEGER NOT NULL,
          rule INTEGER NOT NULL,
          kind TEXT NOT NULL,
          subject TEXT NOT NULL,
          text_zh TEXT NOT NULL,
          text_en TEXT NOT NULL,
          occurred INTEGER NOT NULL,
          urgent INTEGER NOT NULL CHECK (urgent IN (0, 1)),
          sender TEXT NOT NULL,
          PRIMARY KEY (position, rule)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX notification_messages_occurred ON notification_messages (occurred);

        CREATE TABLE notifications (
          account TEXT NOT NULL REFERENCES accounts (id),
          position INTEGER NOT NULL,
          rule INTEGER NOT NULL,
          read INTEGER,
          PRIMARY KEY (account, position),
          FOREIGN KEY (position, rule) REFERENCES notification_messages (position, rule)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX notifications_message ON notifications (position, rule);
        CREATE INDEX notifications_unread ON notifications (account, position) WHERE read IS NULL;

        CREATE TABLE notification_sends (
          position INTEGER PRIMARY KEY,
          sender TEXT NOT NULL,
          audience_kind TEXT NOT NULL CHECK (audience_kind IN ('account', 'tenant', 'role', 'everyone')),
          audience TEXT NOT NULL,
          subject TEXT NOT NULL,
          text_zh TEXT NOT NULL,
          text_en TEXT NOT NULL,
          sent INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX notification_sends_sender ON notification_sends (sender);
        CREATE INDEX notification_sends_audience ON notification_sends (audience);

        CREATE TABLE notification_mutes (
          account TEXT NOT NULL REFERENCES accounts (id),
          topic TEXT NOT NULL,
          PRIMARY KEY (account, topic)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE notification_progress (
          name TEXT PRIMARY KEY CHECK (name = 'dispatch'),
          position INTEGER NOT NULL CHECK (position >= 0),
          rule INTEGER NOT NULL CHECK (rule >= 0),
          after TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;
        INSERT INTO notification_progress (name, position, rule, after)
          SELECT 'dispatch', coalesce(max(position), 0), 0, '' FROM events;
        """)
  ]
}
