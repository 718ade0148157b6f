import RPCCore
import RPCSchemas
import Storage
import Testing

@testable import ParkServices

/// Goal: a mutation is applied once, answered the same way each time it is repeated, and audited exactly once. Method:
/// a method of the test's own that writes a consent row for its caller, so that effects can be counted.
@Suite struct MutateTests {
  typealias Thing = TestPark.Thing
  private let method = TestPark.mutating("Write")

  /// Writes one row per call; "refuse" refuses before, "refuse late" after the write, "break" fails by accident.
  private func park(secret: Bool = false, roles: [String] = ["authenticated"]) async throws -> TestPark {
    try await TestPark(TestPark.mutating("Write", roles: roles, secret: secret)) { park, request, context in
      try await park.mutate(context) { change in
        if request.stringValue == "refuse" { throw RPCError.notFound("thing", "1") }
        let id = change.newID(.consent)
        try change.execute(
          "INSERT INTO consents (id, account, purpose, given) VALUES (?, ?, ?, ?)",
          [.text(id), .text(change.caller.accountID), .text(id), .time(change.now)])
        if request.stringValue == "refuse late" {
          throw RPCError.precondition("thing", id, state: "CLOSED", rule: "LATE", .init(zh: "晚", en: "too late: \(id)"))
        }
        if request.stringValue == "full" { throw StorageError(.diskFull, "no space") }
        if request.stringValue == "break" { throw RPCError(.internalError, "by accident") }
        if request.stringValue == "unchanged" { return .unchanged(Thing()) }
        return Applied(Thing.with { $0.stringValue = id }, subject: id, details: ["b": "2", "a": "1"])
      }
    }
  }

  private func thing(_ text: String) -> Thing { .with { $0.stringValue = text } }

  @Test func aRepeatedKeyGetsTheSameAnswerAndAppliesOnce() async throws {
    let park = try await park()
    let account = try await park.account(.worker)
    let audits = try await park.auditCount()
    let first: Thing = try await park.call(method, thing("x"), as: account, key: "k")
    let second: Thing = try await park.call(method, thing("x"), as: account, key: "k")
    #expect(first == second && !first.stringValue.isEmpty)
    #expect(try await park.count("consents") == 1)
    #expect(try await park.auditCount() == audits + 1)
    await park.close()
  }

  @Test func concurrentCallsWithOneKeyApplyOnce() async throws {
    let park = try await park()
    let account = try await park.account(.worker)
    let (method, request) = (method, thing("x"))
    let answers = try await withThrowingTaskGroup(of: Thing.self) { group in
      for _ in 0..<20 { group.addTask { try await park.call(method, request, as: account, key: "k") } }
      return try await group.reduce(into: Set<String>()) { $0.insert($1.stringValue) }
    }
    #expect(answers.count == 1)
    #expect(try await park.count("consents") == 1)
    await park.close()
  }

  @Test func theSameKeyWithAnotherRequestIsAnError() async throws {
    let park = try await park()
    let account = try await park.account(.worker)
    let _: Thing = try await park.call(method, thing("x"), as: account, key: "k")
    let refused = await failure { try await park.call(method, thing("y"), as: account, key: "k", of: Thing.self) }
    #expect(refused?.code == .invalidArgument)
    #expect(refused?.fields == ["idempotency_key"])
    #expect(try await park.count("consents") == 1)
    await park.close()
  }

  @Test func keysOfTwoAccountsAndOfTwoMembershipsAreApart() async throws {
    let roles = ["worker", "auditor"]
    let park = try await park(roles: roles)
    let method = TestPark.mutating("Write", roles: roles)
    let first = try await park.account([Membership(.worker), Membership(.auditor)])
    let second = try await park.account(.worker)
    for account in [first, first.acting(.auditor), second] {
      let _: Thing = try await park.call(method, thing("x"), as: account, key: "k")
    }
    #expect(try await park.count("consents") == 3)
    await park.close()
  }

  @Test func aMethodForAnyPersonKeepsItsKeysPerPerson() async throws {
    // Who registers an enterprise gains a membership by it; the retry must still find the answer.
    let park = try await park()
    let account = try await park.account([Membership(.worker), Membership(.auditor)])
    let first: Thing = try await park.call(method, thing("x"), as: account, key: "k")
    let second: Thing = try await park.call(method, thing("x"), as: account.acting(.auditor), key: "k")
    #expect(first == second)
    #expect(try await park.count("consents") == 1)
    await park.close()
  }

  @Test func aRefusalBeforeTheFirstWriteIsStored() async throws {
    let park = try await park()
    let account = try await park.account(.worker)
    let audits = try await park.auditCount()
    let first = await failure { try await park.call(method, thing("refuse"), as: account, key: "k", of: Thing.self) }
    #expect(try await park.count("idempotency_records") == 1)
    let second = await failure { try await park.call(method, thing("refuse"), as: account, key: "k", of: Thing.self) }
    #expect(first?.code == .notFound)
    #expect(first == second && first?.details.isEmpty == false)
    #expect(try await park.auditCount() == audits)
    await park.close()
  }

  @Test func aRefusalAfterAWriteIsUndoneAndStored() async throws {
    let park = try await park()
    let account = try await park.account(.worker)
    let first = await failure {
      try await park.call(method, thing("refuse late"), as: account, key: "k", of: Thing.self)
    }
    let second = await failure {
      try await park.call(method, thing("refuse late"), as: account, key: "k", of: Thing.self)
    }
    #expect(first?.rule == "LATE")
    // The text names a random id: only the stored answer can be equal.
    #expect(first == second)
    #expect(try await park.count("consents") == 0)
    await park.close()
  }

  @Test(arguments: [("break", StatusCode.internalError), ("full", .resourceExhausted)])
  func anAccidentIsNotStored(text: String, code: StatusCode) async throws {
    let park = try await park()
    let account = try await park.account(.worker)
    let broken = await failure { try await park.call(method, thing(text), as: account, key: "k", of: Thing.self) }
    #expect(broken?.code == code)
    #expect(try await park.count("idempotency_records") == 0)
    #expect(try await park.count("consents") == 0)
    await park.close()
  }

  @Test func writingAndSayingThatNothingWasChangedFails() async throws {
    let park = try await park()
    let account = try await park.account(.worker)
    let broken = await failure { try await park.call(method, thing("unchanged"), as: account, of: Thing.self) }
    #expect(broken?.code == .internalError)
    #expect(try await park.count("consents") == 0)
    await park.close()
  }

  @Test func aSecretAnswerIsStoredSealedAndRepeated() async throws {
    let park = try await park(secret: true)
    let account = try await park.account(.worker)
    let secret = TestPark.mutating("Write", secret: true)
    let first: Thing = try await park.call(secret, thing("x"), as: account, key: "k")
    let second: Thing = try await park.call(secret, thing("x"), as: account, key: "k")
    #expect(first == second)
    let row = try await park.storage.store.read { try $0.row("SELECT sealed, answer FROM idempotency_records") }
    let stored = try #require(row)
    #expect(try stored.boolean("sealed"))
    let answer = try stored.blob("answer")
    #expect(!String(decoding: answer, as: UTF8.self).contains(first.stringValue))
    await park.close()
  }

  @Test func theStoredRequestHashIsNotTheHashOfTheRequest() async throws {
    // A hash of a login request would let who reads the database guess passwords at the speed of SHA-256.
    let park = try await park()
    let account = try await park.account(.worker)
    let request = thing("x")
    let _: Thing = try await park.call(method, request, as: account, key: "k")
    let row = try await park.storage.store.read { try $0.row("SELECT request_hash FROM idempotency_records") }
    #expect(try row?.blob("request_hash") != SHA256.hash(try request.packed()))
    await park.close()
  }

  @Test func theAuditRecordSaysWhoActedAsWhatOnWhat() async throws {
    let park = try await park()
    let account = try await park.account(.enterpriseStaff, "ent_a")
    let answer: Thing = try await park.call(method, thing("x"), as: account)
    let record = try #require(try await park.auditRecords().last)
    let message = AuditHandler.message(record)
    #expect(message.actor == account.id)
    #expect(message.acting == "enterprise_staff/ent_a")
    #expect(message.action == "TestService/Write")
    #expect(message.subject == answer.stringValue)
    #expect(message.details.map(\.name) == ["a", "b"])
    await park.close()
  }
}
