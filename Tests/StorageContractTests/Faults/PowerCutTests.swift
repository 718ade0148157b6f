import Storage
import Synchronization
import TestSupport
import Testing

/// The power fails: only what was synced is sure to be there.
///
/// The history of ``CrashScenario`` runs once over a VFS and a file system that record every change. Then, for a cut
/// after every single change (writes, truncations, syncs, renames, removals of database and files alike), the disk is
/// rebuilt as it may look afterwards, opened and checked.
@Suite struct PowerCutTests {
  private struct Trace {
    var directory: String
    var operations: [DiskOperation]
  }

  private func record() async throws -> Trace {
    let directory = try TemporaryDirectory()
    let operations = Mutex<[DiskOperation]>([])
    let observer = try DiskObserver(directory.path) { operation in
      operations.withLock { $0.append(operation) }
      return nil
    }
    try await CrashScenario(directory: directory.path, clock: TestClock()).run { number in
      operations.withLock { $0.append(.mark("\(number)")) }
    }
    withExtendedLifetime(observer) {}
    return Trace(directory: directory.path, operations: operations.withLock { $0 })
  }

  @Test(arguments: [DiskModel.Loss.everything, .nothing, .some])
  func cutAfterAnyChangeLosesNothingAcknowledged(_ loss: DiskModel.Loss) async throws {
    let trace = try await record()
    #expect(trace.operations.count > 100, "the trace is too short to mean anything")
    var generator = SeededGenerator(test: "StorageContractTests.PowerCutTests")
    var disk = DiskModel()
    for (index, operation) in trace.operations.enumerated() {
      disk.apply(operation)
      if case .mark = operation { continue }
      // Losing nothing is what `kill -9` does: the mildest case, looked at less closely.
      if loss == .nothing, index % 4 != 0 { continue }
      let target = try TemporaryDirectory()
      try disk.leave(loss, of: trace.directory, in: target.path, using: &generator)
      let scenario = CrashScenario(directory: target.path, clock: TestClock())
      let context = "cut after change \(index): \(short(operation)), losing \(loss) of what was not synced"
      do {
        try await scenario.check(acknowledged: Set(disk.marks.compactMap { Int($0) }), context)
      } catch {
        Issue.record("\(error); \(context)")
      }
    }
  }

  /// The test of the test: on a disk that ignores the syncs of the log, the same history loses what was acknowledged.
  @Test func diskThatIgnoresSyncsIsFoundOut() async throws {
    let trace = try await record()
    let lastMark = try #require(trace.operations.lastIndex { if case .mark = $0 { true } else { false } })
    var disk = DiskModel()
    for operation in trace.operations[...lastMark] {
      if case .sync(let path) = operation, path.hasSuffix("-wal") { continue }
      disk.apply(operation)
    }
    let target = try TemporaryDirectory()
    var generator = SeededGenerator(seed: 1)
    try disk.leave(.everything, of: trace.directory, in: target.path, using: &generator)
    let scenario = CrashScenario(directory: target.path, clock: TestClock())
    let storage = try await scenario.open()
    let left = try await storage.store.read { try $0.rows("SELECT id FROM seats").count }
    #expect(left < CrashScenario.mutations)
    await storage.store.close()
    storage.files.close()
  }

  private func short(_ operation: DiskOperation) -> String {
    if case .write(let path, let bytes, let offset) = operation {
      return "write \(path) \(bytes.count) bytes at \(offset)"
    }
    return "\(operation)"
  }
}
