import Storage

/// Something that falls due by the passing of time: a hold that expires, an order that is late, rows that have outlived
/// their purpose.
///
/// What is due is found in the tables each time, never kept in memory, so a restart forgets nothing. No rule waits for
/// it: every read and guard goes by the time itself, and an expired hold counts as free at once. This tidies up,
/// releases and tells.
///
/// ```swift
/// DueWork.items("space.holds", every: .seconds(10)) { transaction, after, rowsMax in
///   try DueWork.keys(
///     "SELECT id FROM space_holds WHERE state = 'held' AND expires <= ? AND id > ? ORDER BY id LIMIT ?",
///     [.time(transaction.now), .text(after), .integer(rowsMax)], in: transaction)
/// } settle: { change, id in
///   guard var hold = try HoldRow.find(id, in: change), hold.isExpired(at: change.now) else { return nil }
///   ...
///   return AuditNote(subject: id, details: ["state": "EXPIRED"])
/// }
/// ```
public struct DueWork: Sendable {
  /// The keys of what is due at the transaction's time, in the order of the keys, behind a key, at most `rowsMax`.
  public typealias Find =
    @Sendable (_ transaction: any ReadTransaction, _ after: String, _ rowsMax: Int) throws ->
    [String]
  /// Settles one key in a transaction of its own, after looking again whether it is due; nil when it is not any more.
  public typealias Settle = @Sendable (_ change: Change, _ key: String) throws -> AuditNote?

  enum Kind: Sendable {
    case items(Find, Settle)
    case upkeep(@Sendable (ParkEnvironment) async throws -> Void)
  }

  /// What the log, the statistics and the audit record (`due/space.holds`) call it: the service and the thing.
  public let name: String
  /// How often the tables are asked what is due.
  public let interval: Duration
  let kind: Kind

  /// Work on things of their own: each is settled in one audited transaction, by the system's account; one that fails
  /// is tried again later and holds up no other.
  public static func items(
    _ name: String, every interval: Duration, find: @escaping Find, settle: @escaping Settle
  ) -> DueWork {
    DueWork(name: name, interval: interval, kind: .items(find, settle))
  }

  /// Work on rows that mean nothing any more, which leaves no audit record.
  public static func upkeep(
    _ name: String, every interval: Duration, _ run: @escaping @Sendable (ParkEnvironment) async throws -> Void
  ) -> DueWork {
    DueWork(name: name, interval: interval, kind: .upkeep(run))
  }

  /// The first column of a result, for ``items(_:every:find:settle:)``.
  public static func keys(_ sql: String, _ arguments: [SQLValue], in transaction: any ReadTransaction) throws
    -> [String]
  {
    try transaction.rows(sql, arguments).compactMap { row in
      if case .text(let key)? = row[0] { key } else { nil }
    }
  }
}

/// What the runs of one work have come to since the server started.
public struct DueWorkStatistics: Sendable, Equatable {
  /// ``DueWork/name``.
  public var name: String
  /// How often the tables are asked.
  public var interval: Duration = .zero
  /// Times the tables were asked.
  public var runs = 0
  /// Things that were due at the last run.
  public var due = 0
  /// Things settled.
  public var settled = 0
  /// Attempts that failed; each is logged and made again.
  public var failed = 0
  /// Things that have failed and wait for their next attempt.
  public var waiting = 0
  /// When it ran last, by the park's clock; nil for never.
  public var lastRun: Timestamp?
}
