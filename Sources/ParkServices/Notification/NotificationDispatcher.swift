import ParkRules
import ParkSchemas
import Storage

/// Turns events into notifications: each event once, each recipient once.
///
/// How far it has come stands in the database and moves in the transaction that writes the deliveries, so a crash
/// between two transactions loses and doubles nothing; (account, event) is the deliveries' primary key besides. An
/// event for many people is dispatched in pages, and the page it has come to is part of the stored place.
struct NotificationDispatcher: Sendable {
  /// Deliveries one transaction writes; more would hold up the other writers.
  static let deliveriesMax = 500
  /// Accounts that one `notification.delivered` event names; the event log allows 64 subjects.
  private static let accountsPerEvent = 60

  let park: ParkEnvironment
  private let rules: [String: [NotificationRule]]

  init(_ park: ParkEnvironment, rules: [NotificationRule] = NotificationCatalogue.rules) {
    self.park = park
    self.rules = Dictionary(grouping: rules, by: \.kind)
  }

  /// Dispatches what the log holds beyond the stored place, until its end.
  func run() async throws {
    while true {
      try Task.checkCancellation()
      let (place, page) = try await park.store.read { try self.next(in: $0) }
      if page.events.isEmpty, page.position == place.position { return }
      let hasMore = try await park.store.write { transaction in
        let change = Change(transaction, caller: .system, park: park)
        return try dispatch(in: change)
      }
      if !hasMore { return }
    }
  }

  /// The stored place and the events of some rule behind it.
  private func next(in transaction: any ReadTransaction) throws -> (Place, EventPage) {
    let place = try Place.read(in: transaction)
    let filter = EventFilter(kinds: Set(rules.keys))
    do {
      return (place, try park.storage.events.page(after: place.position, filter, rowsMax: 64, in: transaction))
    } catch CursorError.tooOld(let oldest) {
      // The server was away for longer than events are kept: what is gone cannot be told any more.
      park.logger.warning("notifications of events before \(oldest) are lost: the event log no longer has them")
      let from = oldest - 1
      return (Place(position: from), try park.storage.events.page(after: from, filter, rowsMax: 64, in: transaction))
    }
  }

  /// One transaction's worth; true when there is more.
  private func dispatch(in change: Change) throws -> Bool {
    var (place, page) = try next(in: change)
    var left = Self.deliveriesMax
    for event in page.events {
      guard try deliver(event, &place, &left, in: change) else {
        try place.save(in: change)
        return true
      }
      place = Place(position: event.position)
    }
    place.position = page.position
    try place.save(in: change)
    return !page.isAtEnd
  }

  /// Delivers an event from a place on; false when the transaction is full first, and the place tells where to go on.
  private func deliver(_ event: Event, _ place: inout Place, _ left: inout Int, in change: Change) throws -> Bool {
    let rules = rules[event.kind] ?? []
    while place.rule < rules.count {
      let rule = rules[place.rule]
      guard let text = try rule.text(event, change) else {
        place.nextRule()
        continue
      }
      guard left > 0 else { return false }
      let accounts = try rule.recipients.accounts(of: event, after: place.after, rowsMax: left, in: change)
      try deliver(event, rule, place.rule, text, to: accounts, in: change)
      if accounts.count < left {
        left -= accounts.count
        place.nextRule()
      } else {
        left = 0
        place.after = accounts.last ?? ""
      }
    }
    return true
  }

  private func deliver(
    _ event: Event, _ rule: NotificationRule, _ number: Int, _ text: BilingualText, to accounts: [String],
    in change: Change
  ) throws {
    guard !accounts.isEmpty else { return }
    try change.execute(
      """
      INSERT INTO notification_messages (position, rule, kind, subject, text_zh, text_en, occurred, urgent, sender)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
      """,
      [
        .integer(event.position), .integer(number), .text(event.kind), .text(event.subjects.first ?? ""),
        .text(text.zh), .text(text.en), .time(event.time), .boolean(rule.isUrgent),
        .text(try rule.sender?(event, change) ?? ""),
      ])
    var told: [String] = []
    for account in accounts {
      let written = try change.execute(
        """
        INSERT INTO notifications (account, position, rule)
        SELECT id, ?, ? FROM accounts WHERE id = ? AND state = ?
          AND (? OR NOT EXISTS (SELECT 1 FROM notification_mutes WHERE account = id AND topic = ?))
        ON CONFLICT DO NOTHING
        """,
        [
          .integer(event.position), .integer(number), .text(account), .text(AccountStates.active),
          .boolean(rule.isUrgent), .text(rule.topic),
        ])
      if written > 0 { told.append(account) }
    }
    for start in stride(from: 0, to: told.count, by: Self.accountsPerEvent) {
      try change.emit(
        NotificationEvents.delivered, subjects: Array(told[start..<min(told.count, start + Self.accountsPerEvent)]),
        NotificationV1.Notification.with { $0.id = NotificationRow.id(event.position) })
    }
  }
}

extension NotificationDispatcher {
  /// How far the dispatch has come: all events up to a position, of the one after it the rules before `rule`, and of
  /// that rule the accounts up to `after`.
  struct Place: Sendable, Equatable {
    var position: Int64
    var rule = 0
    var after = ""

    mutating func nextRule() {
      rule += 1
      after = ""
    }

    static func read(in transaction: any ReadTransaction) throws -> Place {
      guard let row = try transaction.row("SELECT position, rule, after FROM notification_progress", []) else {
        throw StorageError(.unexpectedValue, "notification_progress has no row")
      }
      return Place(position: try row.integer("position"), rule: try row.int("rule"), after: try row.text("after"))
    }

    func save(in change: Change) throws {
      try change.execute(
        "UPDATE notification_progress SET position = ?, rule = ?, after = ?",
        [.integer(position), .integer(rule), .text(after)])
    }
  }
}
