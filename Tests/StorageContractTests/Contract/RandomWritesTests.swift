import Storage
import Synchronization
import TestSupport
import Testing

/// Many writers at once, some of whom fail, leave or are cancelled: what was acknowledged adds up, and nothing else.
@Suite struct RandomWritesTests {
  private struct Undone: Error {}

  private final class Totals: Sendable {
    private let amounts = Mutex<[Int: Int64]>([:])
    func add(_ amount: Int64, to account: Int) { amounts.withLock { $0[account, default: 0] += amount } }
    var all: [Int: Int64] { amounts.withLock { $0 } }
  }

  /// Each writer adds amounts to shared accounts. Account sums must equal the acknowledged amounts, plus nothing of
  /// those that threw, were too late, or were cancelled before they began (a cancelled one that began is acknowledged
  /// too).
  @Test(arguments: EngineUnderTest.all) func acknowledgedWritesAddUp(_ engine: EngineUnderTest) async throws {
    let seed = SeededGenerator(test: "StorageContractTests.RandomWritesTests").seed
    var limits = StorageLimits()
    limits.batchMembersMax = 7
    try await StoreFixture.with(engine, limits: limits) { fixture async throws in
      let store = fixture.store
      try await store.write { transaction in
        for account in 0..<3 {
          try transaction.execute("INSERT INTO anything (id, i) VALUES (?, 0)", [.integer(account)])
        }
      }
      let expected = Totals()
      await withTaskGroup(of: Void.self) { group in
        for worker in 0..<8 {
          group.addTask {
            var generator = SeededGenerator(seed: seed &+ UInt64(worker))
            for _ in 0..<40 {
              let account = Int.random(in: 0..<3, using: &generator)
              let amount = Int64.random(in: 1...1000, using: &generator)
              let fails = generator.chance(oneIn: 5)
              let deadline = generator.chance(oneIn: 7) ? ContinuousClock.now : nil
              let isCancelled = generator.chance(oneIn: 7)
              let work = Task {
                try await store.write(deadline: deadline) { transaction in
                  try transaction.execute(
                    "UPDATE anything SET i = i + ? WHERE id = ?", [.integer(amount), .integer(account)])
                  if fails { throw Undone() }
                }
              }
              if isCancelled { work.cancel() }
              if case .success = await work.result { expected.add(amount, to: account) }
            }
          }
        }
      }
      let sums = try await store.read { transaction in
        try transaction.rows("SELECT id, i FROM anything").reduce(into: [Int: Int64]()) {
          $0[try $1.int("id")] = try $1.integer("i")
        }
      }
      #expect(sums == expected.all)
    }
  }
}
