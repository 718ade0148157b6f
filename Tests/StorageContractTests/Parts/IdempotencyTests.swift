import Storage
import TestSupport
import Testing

/// Idempotency records: one effect and one answer for each key.
@Suite struct IdempotencyTests {
  private let request = IdempotencyRequest(principal: "acc_1", method: "s/M", key: [1, 2, 3], requestHash: [9])
  private let answer = StoredAnswer(status: 0, bytes: [4, 5, 6])

  private func find(_ fixture: StorageFixture, _ request: IdempotencyRequest) async throws -> StoredAnswer? {
    let records = fixture.storage.idempotency
    return try await fixture.storage.store.write { try records.find(request, in: $0) }
  }

  private func record(
    _ fixture: StorageFixture, _ answer: StoredAnswer, _ request: IdempotencyRequest, sealed: Bool = false
  )
    async throws
  {
    let records = fixture.storage.idempotency
    try await fixture.storage.store.write { try records.record(answer, for: request, sealed: sealed, in: $0) }
  }

  @Test func answerIsFoundAgainAfterARestart() async throws {
    let fixture = try await StorageFixture()
    #expect(try await find(fixture, request) == nil)
    try await record(fixture, answer, request)
    let refusal = IdempotencyRequest(principal: "acc_1", method: "s/M", key: [7], requestHash: [1])
    try await record(fixture, StoredAnswer(status: 9, bytes: []), refusal)
    try await fixture.storage.close()
    let again = try await StorageFixture(directory: fixture.directory)
    #expect(try await find(again, request) == answer)
    #expect(try await find(again, refusal) == StoredAnswer(status: 9, bytes: []))
    try await again.storage.close()
  }

  /// An answer about a subject gives way to another one, sealed or not, whoever got it; its key stays used.
  @Test func answersAboutASubjectAreReplacedAndTheirKeysStayUsed() async throws {
    try await StorageFixture.with { fixture async throws in
      let records = fixture.storage.idempotency
      var others = request
      others.principal = "acc_2"
      var elsewhere = request
      elsewhere.key = [4]
      let (first, second, third, answer) = (request, others, elsewhere, answer)
      let gone = StoredAnswer(status: 9, bytes: [0])
      let replaced = try await fixture.storage.store.write { transaction in
        try records.record(answer, for: first, about: "app_1", in: transaction)
        try records.record(answer, for: second, sealed: true, about: "app_1", in: transaction)
        try records.record(answer, for: third, about: "app_2", in: transaction)
        return try records.replace(about: "app_1", by: gone, in: transaction)
      }
      #expect(replaced == 2)
      #expect(try await find(fixture, first) == gone)
      #expect(try await find(fixture, second) == gone)
      #expect(try await find(fixture, third) == answer)
      var changed = request
      changed.requestHash = [8]
      await #expect(throws: IdempotencyError.keyReused) { try await find(fixture, changed) }
    }
  }

  @Test func sameKeyWithAnotherRequestIsRefused() async throws {
    try await StorageFixture.with { fixture async throws in
      try await record(fixture, answer, request)
      var other = request
      other.requestHash = [8]
      await #expect(throws: IdempotencyError.keyReused) { try await find(fixture, other) }
    }
  }

  /// A key belongs to its principal and method: the same bytes from elsewhere are another key.
  @Test func keyOfAnotherPrincipalOrMethodIsAnotherKey() async throws {
    try await StorageFixture.with { fixture async throws in
      try await record(fixture, answer, request)
      var other = request
      other.principal = "acc_2"
      #expect(try await find(fixture, other) == nil)
      other = request
      other.method = "s/N"
      #expect(try await find(fixture, other) == nil)
      // The parts do not run together.
      other = IdempotencyRequest(principal: "acc_1s", method: "/M", key: [1, 2, 3], requestHash: [9])
      #expect(try await find(fixture, other) == nil)
    }
  }

  @Test func keyAtTheLimitIsTakenAndOneOverIsRefused() async throws {
    try await StorageFixture.with { fixture async throws in
      var long = request
      long.key = [UInt8](repeating: 1, count: 128)
      try await record(fixture, answer, long)
      for count in [0, 129] {
        long.key = [UInt8](repeating: 1, count: count)
        await #expect(throws: IdempotencyError.badKey(bytes: count)) { try await find(fixture, long) }
      }
    }
  }

  @Test func recordOfAFailedTransactionIsNotKept() async throws {
    struct Undone: Error {}
    try await StorageFixture.with { fixture async throws in
      let records = fixture.storage.idempotency
      await #expect(throws: Undone.self) {
        try await fixture.storage.store.write { transaction in
          try records.record(answer, for: request, in: transaction)
          throw Undone()
        }
      }
      #expect(try await find(fixture, request) == nil)
    }
  }

  /// A sealed answer opens for who has the key, and the database alone shows neither it nor the key.
  @Test func sealedAnswerIsUnreadableWithoutItsKey() async throws {
    try await StorageFixture.with { fixture async throws in
      let token = Array("a-very-secret-token-of-somebody".utf8)
      let key = Array("the-idempotency-key-of-the-call".utf8)
      let login = IdempotencyRequest(principal: "acc_1", method: "s/Login", key: key, requestHash: [9])
      try await record(fixture, StoredAnswer(status: 0, bytes: token), login, sealed: true)
      #expect(try await find(fixture, login)?.bytes == token)
      let stored = try await fixture.storage.store.read { transaction in
        try transaction.rows("SELECT record_key, answer FROM idempotency_records").flatMap {
          try $0.blob("record_key") + $0.blob("answer")
        }
      }
      #expect(!stored.contains(token) && !stored.contains(key))
    }
  }

  /// Seven days less a microsecond it is there; at seven days the key is new, and the next retention removes the
  /// record.
  @Test func recordLivesSevenDays() async throws {
    try await StorageFixture.with({ $0.retention.rowsPerTransactionMax = 1 }) { fixture async throws in
      try await record(fixture, answer, request)
      var other = request
      other.key = [42]
      try await record(fixture, answer, other)
      fixture.clock.advance(by: .seconds(7 * 86_400) - .microseconds(1))
      #expect(try await fixture.storage.retention.run().idempotencyRecords == 0)
      #expect(try await find(fixture, request) == answer)
      fixture.clock.advance(by: .microseconds(1))
      #expect(try await find(fixture, request) == nil)
      try await record(fixture, StoredAnswer(status: 0, bytes: [7]), request)
      #expect(try await find(fixture, request)?.bytes == [7])
      #expect(try await fixture.storage.retention.run().idempotencyRecords == 1)
    }
  }

  @Test func erasureForgetsTheAnswersOfOnePrincipal() async throws {
    try await StorageFixture.with { fixture async throws in
      try await record(fixture, answer, request)
      var other = request
      other.principal = "acc_2"
      try await record(fixture, answer, other)
      let records = fixture.storage.idempotency
      #expect(try await fixture.storage.store.write { try records.erase(principal: "acc_1", in: $0) } == 1)
      #expect(try await find(fixture, request) == nil)
      #expect(try await find(fixture, other) == answer)
    }
  }
}
