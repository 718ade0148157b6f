import RPCSchemas
import RPCServices
import RPCStubs
import SchemaRuntime
import Testing

@testable import RPCCore

/// Goal: when a call is repeated (PROTOCOL.md 13.4, Docs/CALLS.md), as a table; method: a script of outcomes, the
/// attempts counted, the waits written down instead of waited.
@Suite struct RetryTests {
  private let ok = ScriptedTransport.Outcome.success(UnaryAnswer(message: []))

  /// Calls with a first outcome and then OK; returns how many attempts were made and how it ended.
  private func run(
    _ method: MethodDescriptor = testMethod, _ script: [AttemptFailure], _ options: CallOptions = CallOptions(),
    waits: Log<Duration> = Log(), budget: RetryBudget = RetryBudget()
  ) async -> (attempts: [AttemptRequest], error: RPCError?) {
    let transport = ScriptedTransport(script.map { .failure($0) } + [ok])
    let channel = Channel(transport, waits: recordedWaits(waits), budget: budget)
    do {
      _ = try await channel.unaryPacked(method, [1, 2], options)
      return (transport.requests, nil)
    } catch {
      return (transport.requests, error as? RPCError)
    }
  }

  static let codes = StatusCode.allCases.filter { $0 != .ok }

  @Test(arguments: codes) func anAnsweredFailureIsRepeatedOnlyIfUnavailable(code: StatusCode) async {
    let (attempts, error) = await run(testMethod, [.answered(code)])
    #expect(attempts.count == (code == .unavailable ? 2 : 1))
    #expect(error?.code == (code == .unavailable ? nil : code))
  }

  @Test(arguments: codes) func withARetryAfterResourceExhaustedIsRepeatedToo(code: StatusCode) async {
    let waits = Log<Duration>()
    let (attempts, _) = await run(testMethod, [.answered(code, retryAfterMillis: 123)], waits: waits)
    let repeated = code == .unavailable || code == .resourceExhausted
    #expect(attempts.count == (repeated ? 2 : 1))
    #expect(waits.all == (repeated ? [.milliseconds(123)] : []), "the server's wait counts, not the backoff")
  }

  @Test(arguments: codes) func aNegativeRetryAfterForbidsIt(code: StatusCode) async {
    #expect(await run(testMethod, [.answered(code, retryAfterMillis: -1)]).attempts.count == 1)
  }

  @Test func theMatrixOfProgressAndSafety() async {
    // A method that changes something is repeatable thanks to its key; without one only what no handler has seen is.
    let table: [(AttemptFailure, repeatable: Bool, allowed: Bool)] = [
      (.refused(), true, true), (.refused(), false, true),
      (.lost(), true, true), (.lost(), false, false),
      (.answered(.unavailable), true, true), (.answered(.unavailable), false, false),
      (.answered(.resourceExhausted, retryAfterMillis: 5), true, true),
      (.answered(.resourceExhausted, retryAfterMillis: 5), false, false),
      (.answered(.resourceExhausted), true, false), (.answered(.aborted), true, false),
      (AttemptFailure(RPCError(.resourceExhausted, "metadata too long"), .notProcessed), true, false),
      (.lost(.dataLoss), true, false), (.lost(.cancelled), true, false),
    ]
    for (failure, repeatable, allowed) in table {
      #expect(RetryPolicy().allows(failure, repeatable: repeatable) == allowed, "\(failure) \(repeatable)")
    }
    #expect(await run(testMethod, [.lost()]).attempts.count == 2, "a mutating call has a key")
    #expect(await run(readMethod, [.lost()]).attempts.count == 2, "a read changes nothing")
  }

  @Test func atMostFiveAttempts() async {
    let waits = Log<Duration>()
    let (attempts, error) = await run(testMethod, Array(repeating: .lost(), count: 9), waits: waits)
    #expect(attempts.count == 5 && error?.code == .unavailable && waits.all.count == 4)
    #expect(await run(testMethod, Array(repeating: .lost(), count: 9), CallOptions(maxAttempts: 2)).attempts.count == 2)
    #expect(
      await run(testMethod, Array(repeating: .lost(), count: 9), CallOptions(maxAttempts: 99)).attempts.count == 5)
    #expect(await run(testMethod, [.lost()], CallOptions(maxAttempts: 0)).attempts.count == 1)
  }

  @Test func theKeyIsTheSameInEveryAttemptAndTheAttemptIsNumbered() async throws {
    let (attempts, _) = await run(testMethod, Array(repeating: .lost(), count: 3))
    #expect(Set(attempts.map(\.idempotencyKey)).count == 1)
    #expect(attempts[0].idempotencyKey.count == 16)
    #expect(attempts.map { $0.metadata[Metadata.retryAttempt] } == [nil, "1", "2", "3"])
    let other = await run(testMethod, [])
    #expect(other.attempts[0].idempotencyKey != attempts[0].idempotencyKey)
    #expect(await run(readMethod, []).attempts[0].idempotencyKey == [], "a read needs none")
    let own = await run(testMethod, [.lost()], CallOptions(idempotencyKey: [7]))
    #expect(own.attempts.map(\.idempotencyKey) == [[7], [7]])
  }

  @Test(arguments: [(0, false), (1, true), (64, true), (65, false)])
  func keysHave1To64Bytes(length: Int, legal: Bool) async {
    let (attempts, error) = await run(testMethod, [], CallOptions(idempotencyKey: [UInt8](repeating: 1, count: length)))
    #expect(attempts.count == (legal ? 1 : 0))
    #expect(error?.code == (legal ? nil : .invalidArgument))
  }

  @Test func waitsGrowWithinTheirJitter() {
    let policy = RetryPolicy()
    #expect(
      (0..<4).map { policy.backoff($0, random: 0.5) } == [
        .milliseconds(50), .milliseconds(80), .milliseconds(128), .nanoseconds(204_800_000),
      ])
    #expect(policy.backoff(0, random: 0) == .milliseconds(40))
    #expect(policy.backoff(0, random: 0.999999) < .milliseconds(60.01))
    #expect(policy.backoff(10_000, random: 0.5) == .seconds(5))
  }

  @Test func aWaitBeyondTheDeadlineIsNotBegun() async {
    let waits = Log<Duration>()
    let failed = AttemptFailure.answered(.unavailable, retryAfterMillis: 60_000)
    let (attempts, error) = await run(testMethod, [failed], CallOptions(timeout: .seconds(10)), waits: waits)
    #expect(attempts.count == 1 && waits.all.isEmpty)
    #expect(error?.code == .unavailable, "the true cause, not DEADLINE_EXCEEDED")
  }

  @Test func theBudgetStopsRetriesWhenMostCallsFail() async {
    let budget = RetryBudget(tokensMax: 10)
    var attempts: [Int] = []
    for _ in 0..<4 {
      attempts.append(await run(testMethod, Array(repeating: .lost(), count: 9), budget: budget).attempts.count)
    }
    #expect(attempts == [5, 1, 1, 1], "tokens: 10, then 5 and below: half is the floor")
    // Successes give a tenth of a token each.
    for _ in 0..<70 { budget.succeeded() }
    #expect(await run(testMethod, [.lost()], budget: budget).attempts.count == 2)
  }

  @Test func failuresThatAreNotRepeatedCostNoBudget() async {
    let budget = RetryBudget(tokensMax: 4)
    for _ in 0..<20 { _ = await run(testMethod, [.answered(.notFound)], budget: budget) }
    #expect(await run(testMethod, [.lost()], budget: budget).attempts.count == 2)
  }

  @Test func refusalsBeforeAnyHandlerCostNoBudgetHoweverManyCallsAreOpen() async {
    let budget = RetryBudget(tokensMax: 10)
    await withTaskGroup(of: RPCError?.self) { group in
      for _ in 0..<200 { group.addTask { await run(testMethod, [.refused(), .refused()], budget: budget).error } }
      for await error in group { #expect(error == nil) }
    }
    // None of the ten was taken: four losses leave more than half, the fifth does not.
    for _ in 0..<4 { #expect(await run(testMethod, [.lost()], budget: budget).attempts.count == 2) }
  }

  @Test func aCallThatWaitsForReadyWaitsForItsPlaceToo() async {
    let refusals = Array(repeating: AttemptFailure.refused(), count: 12)
    let waits = Log<Duration>()
    let waiting = await run(testMethod, refusals, CallOptions(waitForReady: true), waits: waits)
    #expect(waiting.attempts.count == 13 && waiting.error == nil)
    #expect(waits.all.first == .milliseconds(50) && waits.all.last == .seconds(5), "it does not ask in a tight loop")
    #expect(await run(testMethod, refusals).attempts.count == 5)
    #expect(await run(testMethod, refusals, CallOptions(waitForReady: true, maxAttempts: 1)).attempts.count == 1)
    // Attempts that a handler may have seen are counted as ever.
    let losses = Array(repeating: AttemptFailure.lost(), count: 9)
    let mixed = await run(testMethod, Array(refusals[..<3]) + losses, CallOptions(waitForReady: true))
    #expect(mixed.attempts.count == 3 + 5 && mixed.error?.message == "lost")
    let late = await run(testMethod, refusals, CallOptions(timeout: .milliseconds(4_900), waitForReady: true))
    #expect(late.attempts.count == 11 && late.error?.code == .unavailable, "the next wait would outlast the call")
  }

  @Test func anAttemptOverItsOwnLimitIsRepeatedAndNamed() async {
    let late = AttemptFailure(RPCError(.deadlineExceeded, "the deadline passed"), .answered)
    let (attempts, error) = await run(
      testMethod, Array(repeating: late, count: 9), CallOptions(timeout: .seconds(100), perAttemptTimeout: .seconds(1)))
    #expect(attempts.count == 5)
    #expect(error?.code == .unavailable && error?.message.contains("1.0 seconds") == true)
    let deadlines = attempts.compactMap(\.deadline)
    #expect(deadlines.count == 5 && deadlines.allSatisfy { $0.timeLeft <= .seconds(1) })
    // The call's own deadline is not the attempt's.
    let whole = await run(testMethod, [late], CallOptions(timeout: .seconds(1), perAttemptTimeout: .seconds(100)))
    #expect(whole.attempts.count == 1 && whole.error?.code == .deadlineExceeded)
  }

  @Test func aClosedChannelSendsNothing() async {
    let transport = ScriptedTransport([ok])
    let channel = Channel(transport)
    await channel.close()
    let error = await failure { _ = try await channel.unaryPacked(testMethod, []) }
    #expect(error?.code == .unavailable && transport.requests.isEmpty)
  }
}
