import SQLiteStorage
import Storage
import Synchronization
import TestSupport
import Testing

/// A little history of everything a mutation does, to be cut or failed anywhere, and what must hold afterwards.
///
/// Mutation `n` takes seat n, adds n to the ledger's sum, appends an event and an audit record and keeps its answer
/// under the key n; mutation 3 and 5 also store a file. All of it or nothing.
struct CrashScenario: Sendable {
  static let mutations = 6
  static let withFile: Set<Int> = [3, 5]

  let directory: String
  let clock: TestClock
  var busyTimeout = Duration.milliseconds(100)

  private var configuration: StorageConfiguration {
    var configuration = StorageFixture.configuration(directory)
    configuration.limits.readersMax = 1
    configuration.limits.busyTimeout = busyTimeout
    configuration.fileLimits.threads = 1
    return configuration
  }

  func open() async throws -> StorageServices { try await StorageFixture.open(configuration, clock) }

  static func content(_ number: Int) -> [UInt8] { [UInt8](repeating: UInt8(number), count: 5000) }

  private static func request(_ number: Int) -> IdempotencyRequest {
    IdempotencyRequest(principal: "acc_1", method: "s/Take", key: [UInt8(number)], requestHash: [UInt8(number)])
  }

  /// Does a mutation, or finds that it was done before; as a handler does.
  static func mutate(_ number: Int, _ storage: StorageServices) async throws {
    var upload: FileUpload?
    var file: StoredFile?
    if withFile.contains(number) {
      let begun = try await storage.files.begin(tenant: "ent_1", bytesMax: 1 << 20)
      upload = begun
      do {
        try await begun.append(content(number))
        file = try await begun.finish()
      } catch {
        await begun.close()
        throw error
      }
    }
    let stored = file
    let result = await Result {
      try await storage.store.write { transaction in
        if try storage.idempotency.find(request(number), in: transaction) != nil { return }
        try transaction.execute(
          "INSERT INTO seats (id, person, price) VALUES (?, ?, ?)",
          [.integer(number), .text("p\(number)"), .integer(number)])
        try transaction.execute("INSERT INTO anything (id, i) VALUES (1, 0) ON CONFLICT DO NOTHING")
        try transaction.execute("UPDATE anything SET i = i + ? WHERE id = 1", [.integer(number)])
        if let stored { try storage.files.reference(stored, owner: "mat_\(number)", in: transaction) }
        try storage.events.append(kind: "seat.taken", subjects: ["seat_\(number)"], payload: [], in: transaction)
        try storage.audit.append(
          AuditEntry(actor: "acc_1", action: "seat.take", subject: "seat_\(number)"), in: transaction)
        try storage.idempotency.record(
          StoredAnswer(status: 0, bytes: [UInt8(number)]), for: request(number), in: transaction)
      }
    }
    await upload?.close()
    try result.get()
  }

  /// Runs the history as far as the disk lets it; `acknowledged` is called after each mutation that succeeded, `failed`
  /// with what each failure was. A mutation that fails is tried once more, as clients do.
  func run(
    acknowledged: @Sendable (Int) -> Void, failed: @Sendable (any Error) -> Void = { _ in }
  ) async throws {
    let storage = try await open()
    for number in 1...Self.mutations {
      do {
        try await Self.mutate(number, storage)
      } catch {
        failed(error)
        guard (try? await Self.mutate(number, storage)) != nil else { continue }
      }
      acknowledged(number)
      if number == 2 { _ = try? storage.checkpointer.checkpoint() }
      if number == 4 {
        // The file of mutation 3 loses its owner and is collected.
        let files = storage.files
        let released = try? await storage.store.write { transaction in
          try transaction.execute("DELETE FROM file_references WHERE owner = 'mat_3'")
        }
        if released != nil { acknowledged(103) }
        _ = try? await files.collect()
      }
    }
    try? await storage.close()
  }

  /// Opens what is left and demands: every acknowledged mutation is there, no mutation is there in part, files and
  /// audit chain are sound. Then every mutation is retried, and each has had its effect exactly once.
  func check(acknowledged: Set<Int>, _ context: String) async throws {
    let storage = try await open()
    do {
      let taken = try await presentMutations(storage, context)
      #expect(
        acknowledged.filter { $0 < 100 }.isSubset(of: taken),
        "lost: \(acknowledged) acknowledged, \(taken) there; \(context)")
      let verification = try await SQLiteVerification.verify(configuration)
      #expect(verification.problems == [], "\(context)")
      #expect(verification.audit.findings == [], "\(context)")
      #expect(verification.orphans == 0, "\(context)")
      if taken.contains(5) { try await checkFile(5, storage, context) }
      if taken.contains(3), !acknowledged.contains(103), try await isReferenced(3, storage) {
        try await checkFile(3, storage, context)
      }
      for number in 1...Self.mutations { try await Self.mutate(number, storage) }
      #expect(try await presentMutations(storage, context) == Set(1...Self.mutations), "\(context)")
    } catch {
      try? await storage.close()
      throw error
    }
    try await storage.close()
  }

  private func isReferenced(_ number: Int, _ storage: StorageServices) async throws -> Bool {
    try await storage.store.read { transaction in
      try transaction.row("SELECT owner FROM file_references WHERE owner = ?", [.text("mat_\(number)")]) != nil
    }
  }

  private func checkFile(_ number: Int, _ storage: StorageServices, _ context: String) async throws {
    let reader = try await storage.files.open(tenant: "ent_1", hash: try SHA256.hash(Self.content(number)))
    var content: [UInt8] = []
    while let chunk = try await reader.next() { content += chunk }
    #expect(content == Self.content(number), "\(context)")
  }

  /// The numbers of the mutations that are there, by each of their traces, which must agree.
  private func presentMutations(_ storage: StorageServices, _ context: String) async throws -> Set<Int> {
    let (seats, sum, events, audit) = try await storage.store.read { transaction in
      (
        try transaction.rows("SELECT id FROM seats").map { try $0.int("id") },
        try transaction.row("SELECT i FROM anything WHERE id = 1")?.int("i") ?? 0,
        try storage.events.page(after: 0, EventFilter(), in: transaction).events.flatMap(\.subjects),
        try storage.audit.page(after: 0, AuditFilter(action: "seat.take"), in: transaction).map(\.entry.subject)
      )
    }
    let answers = try await storage.store.write { transaction in
      try (1...Self.mutations).filter { try storage.idempotency.find(Self.request($0), in: transaction) != nil }
    }
    let names = seats.map { "seat_\($0)" }.sorted()
    #expect(sum == seats.reduce(0, +), "the sum is half applied; \(context)")
    #expect(events.sorted() == names, "\(context)")
    #expect(audit.sorted() == names, "\(context)")
    #expect(Set(answers) == Set(seats), "\(context)")
    return Set(seats)
  }
}
