import RPCCore

/// Runs all bodies at once; what each failed with, nil for success, in no order.
func race(_ count: Int, _ body: @escaping @Sendable (Int) async throws -> Void) async -> [RPCError?] {
  await withTaskGroup(of: RPCError?.self) { group in
    for index in 0..<count { group.addTask { await failure { try await body(index) } } }
    return await group.reduce(into: []) { $0.append($1) }
  }
}

/// Tries again as long as somebody else was faster: the attack of a program that reads the new version and insists.
func insisting<T: Sendable>(_ body: @Sendable () async throws -> T) async throws -> T {
  while true {
    do {
      return try await body()
    } catch let error as RPCError where error.code == .aborted {
      continue
    }
  }
}
