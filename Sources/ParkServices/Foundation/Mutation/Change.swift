import ParkRules
import RPCCore
import SchemaRuntime
import Storage

/// A mutation's transaction, as its body sees it: a ``WriteTransaction`` that knows the caller and emits events.
///
/// Valid only inside the body. A body may run more than once; it refuses by throwing an ``RPCError``, if it can before
/// its first write, which costs nothing.
public final class Change: WriteTransaction {
  /// Who acts.
  public let caller: Caller
  /// The environment.
  public let park: ParkEnvironment
  private let transaction: any WriteTransaction
  /// Whether anything has been written.
  public private(set) var hasWritten = false

  init(_ transaction: any WriteTransaction, caller: Caller, park: ParkEnvironment) {
    self.transaction = transaction
    self.caller = caller
    self.park = park
  }

  public var now: Timestamp { transaction.now }

  /// A new id at the transaction's time.
  public func newID(_ kind: Identifier.Kind) -> String { park.identifiers.next(kind, at: now) }

  /// Appends an event for the watchers; it becomes visible with the commit.
  ///
  /// - Parameters:
  ///   - kind: What happened: `application.submitted`.
  ///   - subjects: The ids of what it is about and of who may see it: `app_...`, `ent_...`.
  ///   - payload: The service's own message; ids and pseudonyms only.
  @discardableResult
  public func emit(_ kind: String, subjects: [String], _ payload: some Message) throws -> Int64 {
    try park.storage.events.append(kind: kind, subjects: subjects, payload: try payload.packed(), in: self)
  }

  /// Throws ABORTED with the current version unless it is the expected one.
  public func requireVersion(_ expected: UInt64, of type: String, _ id: String, is current: UInt64) throws {
    guard expected == current else {
      throw RPCError.versionConflict(type, id, expected: expected, current: current)
    }
  }

  public func textSource(_ table: String, containing text: String, beyond key: String, newestFirst: Bool) throws
    -> TextSource
  {
    try transaction.textSource(table, containing: text, beyond: key, newestFirst: newestFirst)
  }

  public func forEach(_ sql: String, _ arguments: [SQLValue], _ visit: (Row) throws -> Bool) throws {
    try transaction.forEach(sql, arguments, visit)
  }

  public func rows(_ sql: String, _ arguments: [SQLValue]) throws -> [Row] { try transaction.rows(sql, arguments) }

  public func row(_ sql: String, _ arguments: [SQLValue]) throws -> Row? { try transaction.row(sql, arguments) }

  @discardableResult
  public func execute(_ sql: String, _ arguments: [SQLValue]) throws -> Int {
    hasWritten = true
    return try transaction.execute(sql, arguments)
  }

  public func nextPosition(ofLog table: String) throws -> Int64 {
    hasWritten = true
    return try transaction.nextPosition(ofLog: table)
  }

  public func rewriteTextIndex(_ table: String, pagesMax: Int) throws -> Bool {
    try transaction.rewriteTextIndex(table, pagesMax: pagesMax)
  }

  public func afterCommit(_ action: @escaping @Sendable () -> Void) { transaction.afterCommit(action) }
}
