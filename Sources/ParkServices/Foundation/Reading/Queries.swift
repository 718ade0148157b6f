import RPCCore
import Storage

extension ParkEnvironment {
  /// A read by key, of at most 16 rows in all, on the connection's own loop: for methods that the contract declares
  /// `point_read`, and nothing else, since it blocks the loop.
  public func pointQuery<T>(_ context: ServerContext, _ body: (any ReadTransaction, Caller) throws -> T) throws -> T {
    let caller = context.caller
    return try store.pointRead { try body($0, caller) }
  }

  /// Any other read: on the bounded pool of readers, in one snapshot.
  public func query<T: Sendable>(
    _ context: ServerContext, _ body: @escaping @Sendable (any ReadTransaction, Caller) throws -> T
  ) async throws -> T {
    let caller = context.caller
    return try await store.read(deadline: context.deadline?.instant) { try body($0, caller) }
  }
}
