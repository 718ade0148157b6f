import ParkRules
import RPCCore
import RPCSchemas
import Storage
import Testing

@testable import ParkServices

@Suite struct ErrorTests {
  @Test(arguments: [
    (StorageError(.busy, "x"), StatusCode.unavailable, true),
    (StorageError(.queueFull(retryAfter: .seconds(2)), "x"), .resourceExhausted, true),
    (StorageError(.deadlinePassed, "x"), .deadlineExceeded, false),
    (StorageError(.closed, "x"), .unavailable, false),
    (StorageError(.diskFull, "x"), .resourceExhausted, false),
    (StorageError(.ioError, "x"), .unavailable, false),
    (StorageError(.ioError, "x", outcome: .unknown), .unavailable, false),
    (StorageError(.corrupt, "x"), .dataLoss, false),
    (StorageError(.constraint(Constraint(.unique, name: "a.b")), "x"), .internalError, false),
    (StorageError(.statement, "SELECT secret"), .internalError, false),
  ])
  func aStorageErrorBecomesItsStatusWithoutTheEnginesText(error: StorageError, code: StatusCode, retries: Bool) {
    let status = RPCError(thrown: error)
    #expect(status.code == code)
    #expect((status.retryAfter != nil) == retries)
    #expect(!status.message.contains("secret") && !status.message.contains("a.b"))
    if retries { #expect(!status.isRuleRefusal) }
  }

  @Test func cursorErrorsTellWhatToDo() {
    #expect(RPCError(thrown: CursorError.notOurs).code == .invalidArgument)
    #expect(RPCError(thrown: CursorError.tooOld(oldestKept: 7)).code == .outOfRange)
  }

  @Test func everyViolationIsNamedUpToTheLimit() {
    var fields = FieldChecks()
    #expect(fields.areGood)
    for index in 0..<(FieldChecks.violationsMax + 5) { fields.add("f[\(index)]", "BAD", .init(zh: "错", en: "bad")) }
    do {
      try fields.finish()
      Issue.record("there were violations")
    } catch {
      #expect(error.fields.count == FieldChecks.violationsMax)
      #expect(error.message == "f[0]: bad (and 31 more)")
    }
  }

  @Test func aRefusalCarriesBothLanguagesAndItsDetail() {
    let refusal = RPCError.precondition(
      "round", "rnd_1", state: "CLOSED", version: 3, rule: "ROUND_CLOSED", .init(zh: "已关闭", en: "the round is closed"))
    #expect(refusal.code == .failedPrecondition && refusal.rule == "ROUND_CLOSED")
    let texts = refusal.details.compactMap { detail -> RpcV1.LocalizedText? in
      if case .localizedText(let text)? = detail.kind { text } else { nil }
    }
    #expect(texts.map(\.zh) == ["已关闭"] && texts.map(\.en) == ["the round is closed"])
  }

  @Test func whatACallerTypedIsCutInRefusals() {
    let refusal = RPCError.notFound("policy", String(repeating: "x", count: 10_000))
    #expect(refusal.message.utf8.count < 200)
  }

  @Test func refusalsSurviveTheirStorage() throws {
    let refusal = RPCError.versionConflict("policy", "pol_1", expected: 1, current: 2)
    let stored = try StoredAnswers.answer(refusal)
    #expect(throws: refusal) { try StoredAnswers.response(stored, as: GoogleProtobuf.Empty.self) }
    for bytes in [[], [0, 0, 0, 9], [255, 255, 255, 255, 1]] as [[UInt8]] {
      let damaged = StoredAnswer(status: stored.status, bytes: bytes)
      #expect(throws: RPCError.self) { try StoredAnswers.response(damaged, as: GoogleProtobuf.Empty.self) }
    }
  }
}
