import Testing

/// Goal: every change that a method makes has its audit record in the same transaction, for methods that are still to be
/// written too. Method: the ways into the store's writer are counted. `mutate`, `mutateBatch`, `changeAside` and
/// `changeBySystem` append the record themselves and fail when a body wrote and gave none (`MutateTests`); a handler has
/// no other way to write.
@Suite struct AuditedWritesTests {
  /// Files that call the writer, and why each may.
  private static let mayWrite: [String: String] = [
    "Foundation/Mutation/Mutate.swift": "the audited ways themselves",
    "Foundation/Mutation/MutateBatch.swift": "the audited way of imports",
    "Foundation/Reading/ClearReads.swift": "writes the record of a clear read",
    "Foundation/Access/BreakGlass.swift": "writes the record of a read in an emergency",
    "Foundation/Housekeeping.swift": "deletes rows that mean nothing any more",
    "Notification/NotificationDispatcher.swift": "turns events, whose changes were audited, into deliveries",
    "Identity/Bootstrap.swift": "makes the first administrator, with a record",
    "Park/ReferenceSeeder.swift": "brings the reference data, with a record",
  ]

  @Test func handlersWriteThroughTheAuditedWaysOnly() {
    let root = "Sources/ParkServices/"
    var writing: Set<String> = []
    for file in SourceTree.swiftFiles("Sources/ParkServices") {
      guard file.lines.contains(where: { $0.contains("store.write") }) else { continue }
      let name = String(file.path.dropFirst(root.count))
      writing.insert(name)
      #expect(Self.mayWrite[name] != nil, "\(file.path) writes past the audit log: use park.mutate")
    }
    #expect(writing == Set(Self.mayWrite.keys))
  }
}
