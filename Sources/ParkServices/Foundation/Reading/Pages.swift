import RPCCore
import SchemaRuntime
import Storage

/// One page of a streamed list.
public struct RowPage<Item: Sendable, Key: Sendable>: Sendable {
  /// The rows' messages.
  public let items: [Item]
  /// Where the next page begins; nil after the last.
  public let next: Key?

  /// A page from its parts.
  public init(_ items: [Item], next: Key?) {
    self.items = items
    self.next = next
  }
}

extension ParkEnvironment {
  /// Streams a list by pages: each page is a read of its own that begins behind the last key, so that no snapshot is
  /// held while a slow reader takes its time.
  ///
  /// ```swift
  /// try await park.streamRows(context, to: responses, from: "") { transaction, caller, after, rowsMax in
  ///   let rows = try transaction.rows(
  ///     "SELECT ... WHERE enterprise = ? AND id > ? ORDER BY id LIMIT ?",
  ///     [.text(caller.tenant), .text(after), .integer(rowsMax)])
  ///   return RowPage(try rows.map(Lease.init), next: rows.count < rowsMax ? nil : try rows.last?.text("id"))
  /// }
  /// ```
  ///
  /// - Parameters:
  ///   - first: The key before the first row.
  ///   - limit: Rows sent at most; nil for all.
  public func streamRows<Item: Message, Key: Sendable>(
    _ context: ServerContext, to responses: ResponseWriter<Item>, from first: Key, limit: Int? = nil,
    _ page: @escaping @Sendable (any ReadTransaction, Caller, Key, _ rowsMax: Int) throws -> RowPage<Item, Key>
  ) async throws {
    var key = first
    var left = limit ?? .max
    while left > 0 {
      let (after, rowsMax) = (key, min(settings.pageRows, left))
      let rows = try await query(context) { try page($0, $1, after, rowsMax) }
      for item in rows.items.prefix(left) { try await responses.send(item) }
      left -= rows.items.count
      guard let next = rows.next else { return }
      key = next
    }
  }
}
