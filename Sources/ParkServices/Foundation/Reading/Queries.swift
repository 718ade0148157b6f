import RPCCore
import Storage

extension ParkEnvironment {
  /// A read by key, of at most 16 rows in all, on the connection's own loop: for methods that the contract declares
  /// `point_read`, and nothing else, since it blocks the loop.
  public func pointQuery<T>(_ context: ServerContext, _ body: (any ReadTransaction, Caller) throws -> T) throws -> T {
    let caller = context.caller
    // Its record cannot be awaited here; lists show the same.
    guard caller.emergency == nil else {
      throw RPCError.denied(
        .init(zh: "应急访问请使用列表查询", en: "\(context.method.fullName) is not for a broken glass: use the list"))
    }
    return try store.pointRead { try body($0, caller) }
  }

  /// Any other read: on the bounded pool of readers, in one snapshot.
  public func query<T: Sendable>(
    _ context: ServerContext, _ body: @escaping @Sendable (any ReadTransaction, Caller) throws -> T
  ) async throws -> T {
    let caller = context.caller
    if caller.emergency != nil { try await recordEmergencyRead(context) }
    return try await store.read(deadline: context.deadline?.instant) {
      try caller.emergency?.check(in: $0)
      return try body($0, caller)
    }
  }
}
