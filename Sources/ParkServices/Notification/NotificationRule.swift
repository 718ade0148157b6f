import ParkRules
import Storage

/// One row of a service's table of notifications: which event tells whom what.
///
/// ```swift
/// enum EventNotifications {
///   static let rules: [NotificationRule] = [
///     NotificationRule(
///       on: "event.promoted", to: .accounts, zh: "您已从候补转为正式报名：{title}", en: "You have a seat now: {title}",
///       values: { event, transaction in ["title": try EventRow.title(of: event.subjects[0], in: transaction)] })
///   ]
/// }
/// ```
///
/// Events are the ones that services emit with their changes. A person gets one notification per event: of several
/// rules for one event the first that names the person counts.
public struct NotificationRule: Sendable {
  /// Who is told. Ids come from the event's subjects.
  public enum Recipients: Sendable {
    /// The accounts among the event's subjects.
    case accounts
    /// The members of the tenants among the event's subjects who hold one of these roles there.
    case members([Role])
    /// Every holder of the role.
    case role(Role)
    /// The accounts that a query gives, in ascending order behind the one given, so that many can be told in pages.
    case query(
      @Sendable (_ event: Event, _ after: String, _ rowsMax: Int, _ transaction: any ReadTransaction) throws -> [String]
    )
  }

  /// The kind of the event: `event.promoted`.
  public let kind: String
  /// Who is told.
  public let recipients: Recipients
  /// Whether it comes though its topic is muted.
  public let isUrgent: Bool
  /// What is said; nil to say nothing about this event.
  let text: @Sendable (Event, any ReadTransaction) throws -> BilingualText?
  /// The account that sent it; nil for what nobody sent.
  let sender: (@Sendable (Event, any ReadTransaction) throws -> String)?

  /// A rule with a template: `{name}` in the texts stands for a value.
  ///
  /// - Parameters:
  ///   - values: What the names stand for, never personal data; nil to say nothing about this event. Without it only
  ///     `{subject}` is known, the event's first subject.
  public init(
    on kind: String, to recipients: Recipients, urgent: Bool = false, zh: String, en: String,
    values: @escaping @Sendable (Event, any ReadTransaction) throws -> [String: String]? = { _, _ in [:] }
  ) {
    self.init(on: kind, to: recipients, urgent: urgent, sender: nil) { event, transaction in
      guard var known = try values(event, transaction) else { return nil }
      known["subject"] = event.subjects.first ?? ""
      return BilingualText(zh: Self.filled(zh, known), en: Self.filled(en, known))
    }
  }

  /// A rule whose text is made whole.
  init(
    on kind: String, to recipients: Recipients, urgent: Bool = false,
    sender: (@Sendable (Event, any ReadTransaction) throws -> String)?,
    text: @escaping @Sendable (Event, any ReadTransaction) throws -> BilingualText?
  ) {
    self.kind = kind
    self.recipients = recipients
    isUrgent = urgent
    self.sender = sender
    self.text = text
  }

  /// The topic, by which people mute: the kind up to its first dot.
  public var topic: String { Self.topic(of: kind) }

  static func topic(of kind: String) -> String { String(kind.prefix { $0 != "." }) }

  /// A template with its names replaced. A value is never looked at for names itself.
  static func filled(_ template: String, _ values: [String: String]) -> String {
    var (result, rest) = ("", template[...])
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      result += rest[..<open]
      result += values[String(rest[rest.index(after: open)..<close])] ?? "…"
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }
}

extension NotificationRule.Recipients {
  /// The accounts behind `after`, ascending, at most `rowsMax`; fewer than that means there are no more.
  func accounts(
    of event: Event, after: String, rowsMax: Int, in transaction: any ReadTransaction
  ) throws -> [String] {
    switch self {
    case .accounts:
      let accounts = Set(event.subjects.filter { Identifier.isWellFormed($0, .account) && $0 > after })
      return Array(accounts.sorted().prefix(rowsMax))
    case .members(let roles):
      let tenants = event.subjects.filter(NotificationAudience.isTenant)
      guard !tenants.isEmpty, !roles.isEmpty else { return [] }
      let marks = { (count: Int) in Array(repeating: "?", count: count).joined(separator: ",") }
      return try transaction.rows(
        """
        SELECT DISTINCT account FROM memberships
        WHERE tenant IN (\(marks(tenants.count))) AND role IN (\(marks(roles.count))) AND account > ?
        ORDER BY account LIMIT ?
        """,
        tenants.map(SQLValue.text) + roles.map { .text($0.rawValue) } + [.text(after), .integer(rowsMax)]
      ).map { try $0.text("account") }
    case .role(let role):
      return try NotificationAudience.role(role).accounts(after: after, rowsMax: rowsMax, in: transaction)
    case .query(let query): return try query(event, after, rowsMax, transaction)
    }
  }
}
