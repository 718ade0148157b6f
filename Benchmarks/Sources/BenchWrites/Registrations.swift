import SQLiteStorage
import Storage
import Synchronization

/// The measured transaction, shaped like a registration for an event: look-ups, an insert, an update of the ledger, an
/// event, an audit record and the idempotency record.
package final class Registrations: Sendable {
  package static let schema = Migration(
    name: "bench-0001-registrations",
    script: """
      CREATE TABLE bench_activities (
        id TEXT PRIMARY KEY, capacity INTEGER NOT NULL, taken INTEGER NOT NULL CHECK (taken <= capacity)
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE bench_registrations (
        id TEXT PRIMARY KEY, activity TEXT NOT NULL REFERENCES bench_activities (id), person TEXT NOT NULL,
        state INTEGER NOT NULL, created INTEGER NOT NULL, UNIQUE (activity, person)
      ) STRICT, WITHOUT ROWID;
      """)

  private static let activities = 8
  private let storage: StorageServices
  private let number = Atomic<Int>(0)

  package init(_ storage: StorageServices) { self.storage = storage }

  package func prepare() async throws {
    try await storage.store.write { transaction in
      for activity in 0..<Self.activities {
        try transaction.execute(
          "INSERT INTO bench_activities (id, capacity, taken) VALUES (?, 1000000000, 0)",
          [.text(Self.activity(activity))])
      }
    }
  }

  private static func activity(_ number: Int) -> String { "act_01J9ZQ3M8T4K7W2X5Y6B0000\(number % activities)" }

  /// One registration in the caller's transaction.
  package func register(in transaction: any WriteTransaction) throws {
    let number = number.wrappingAdd(1, ordering: .relaxed).newValue
    let (person, activity) = ("acc_01J9ZQ3M8T4K7W2X\(number)", Self.activity(number))
    let key = withUnsafeBytes(of: number.bigEndian) { [UInt8]($0) } + [1, 2, 3, 4, 5, 6, 7, 8]
    let request = IdempotencyRequest(
      principal: person, method: "cloudpark.event.v1.EventService/Register", key: key,
      requestHash: [UInt8](repeating: 7, count: 32))
    guard try storage.idempotency.find(request, in: transaction) == nil,
      let row = try transaction.row("SELECT capacity, taken FROM bench_activities WHERE id = ?", [.text(activity)]),
      try row.integer("taken") < row.integer("capacity")
    else { return }
    let id = "reg_01J9ZQ3M8T4K7W2X\(number)"
    try transaction.execute(
      "INSERT INTO bench_registrations (id, activity, person, state, created) VALUES (?, ?, ?, 1, ?)",
      [.text(id), .text(activity), .text(person), .time(transaction.now)])
    try transaction.execute("UPDATE bench_activities SET taken = taken + 1 WHERE id = ?", [.text(activity)])
    try storage.events.append(
      kind: "event.registered", subjects: [activity, id, person], payload: [UInt8](repeating: 3, count: 60),
      in: transaction)
    try storage.audit.append(
      AuditEntry(
        actor: person, action: "EventService/Register", subject: id, callID: "\(number)",
        details: [UInt8](repeating: 5, count: 40)), in: transaction)
    try storage.idempotency.record(
      StoredAnswer(status: 0, bytes: [UInt8](repeating: 9, count: 120)), for: request, in: transaction)
  }
}
