/// Why a storage call failed. One type for every engine, so that a service maps it to a status once.
public struct StorageError: Error, Sendable, Equatable, CustomStringConvertible {
  public enum Kind: Sendable, Hashable {
    /// Another process held the database's lock longer than the engine waits. Retry later.
    case busy
    /// The disk or the quota of the volume is full. Nothing of the transaction was kept.
    case diskFull
    /// The disk failed to read or write. See ``StorageError/outcome``.
    case ioError
    /// A rule of the schema refused a row.
    case constraint(Constraint)
    /// The database file is damaged. An operator must restore it.
    case corrupt
    /// The store was closed before the work began.
    case closed
    /// The caller's deadline had passed before the work began. Nothing ran.
    case deadlinePassed
    /// Too much work waits already. Nothing was queued; retry after this long.
    case queueFull(retryAfter: Duration)
    /// A point read returned more rows than it may: our bug, use `read`.
    case tooManyRows(limit: Int)
    /// The statement is not one a body may run, or the engine cannot parse it: our bug.
    case statement
    /// A row held null or another type than the reader asked for: our bug or a foreign hand.
    case unexpectedValue
    /// A value, statement or file is larger than the contract's limit.
    case tooLarge
    /// The database was made by a newer program than this one.
    case schemaTooNew
    /// A migration failed or was changed after it had been applied.
    case migration
    /// Another process uses this data directory.
    case locked
  }

  /// What became of the transaction's effects.
  public enum Outcome: Sendable, Hashable {
    /// Certainly nothing was kept.
    case notApplied
    /// COMMIT itself failed on the device. The running store shows nothing of it, but a crash before the next
    /// commit may bring it back: only a retry with an idempotency key is safe.
    case unknown
  }

  public var kind: Kind
  public var message: String
  public var outcome: Outcome

  public init(_ kind: Kind, _ message: String, outcome: Outcome = .notApplied) {
    self.kind = kind
    self.message = message
    self.outcome = outcome
  }

  public var description: String { "storage: \(kind): \(message)" }
}

/// The rule of the schema that refused a row.
public struct Constraint: Sendable, Hashable {
  public enum Kind: Sendable, Hashable { case unique, check, notNull, foreignKey, trigger, other }

  public var kind: Kind
  /// What the engine names: for `unique` and `notNull` "table.column" (comma-separated when several), for
  /// `check` the constraint's name, for `trigger` the text it raised; empty when the engine names nothing
  /// (SQLite names no foreign key).
  public var name: String

  public init(_ kind: Kind, name: String) {
    self.kind = kind
    self.name = name
  }
}
