import Logging
import RPCSchemas
import RPCStubs
import SchemaRuntime
import Testing

@testable import RPCCore
@testable import RPCServices

/// Goal: the interceptors that keep a server alive and say what it did.
@Suite struct LimitsTests {
  final class Someone: Principal {
    let subject: String
    init(_ subject: String) { self.subject = subject }
  }

  private func context(
    priority: Int = 0, callType: CallType = .unary, subject: String? = nil, address: String = "1.2.3.4:5",
    certificate: String? = nil, deadline: Deadline? = nil, arrivedAt: UInt64 = CallClock.nanos
  ) -> ServerContext {
    let context = ServerContext(
      method: MethodDescriptor(
        service: "a.B", name: "C", callType: callType, requestType: "", responseType: "", priority: priority),
      deadline: deadline, peer: Peer(address: address, certificateIdentity: certificate), callID: 36,
      arrivedAt: arrivedAt, stream: InMemoryCall(capacity: 1))
    context.principal = subject.map(Someone.init)
    return context
  }

  /// Runs `count` calls at once inside a limit and returns how many were let in.
  private func admitted(
    _ limit: ConcurrencyLimit, _ count: Int, _ context: @escaping @Sendable () -> ServerContext
  ) async -> Int {
    let (decided, done) = (Event(), Event())
    let outcomes = Log<Bool>()
    @Sendable func decide(_ admitted: Bool) {
      outcomes.add(admitted)
      if outcomes.all.count == count { decided.happen() }
    }
    await withTaskGroup(of: Void.self) { group in
      for _ in 0..<count {
        group.addTask {
          do {
            try await limit.intercept(context()) {
              decide(true)
              await done.wait()
            }
          } catch {
            decide(false)
          }
        }
      }
      await decided.wait()
      done.happen()
    }
    return outcomes.all.filter(\.self).count
  }

  @Test func concurrencyIsLimitedByPriority() async {
    var limits = ConcurrencyLimit.Limits()
    limits.callsMax = 10
    limits.streamsMax = 4
    for (priority, callType, expected) in [
      (0, CallType.unary, 9), (-1, .unary, 7), (1, .unary, 10), (100, .unary, 20), (0, .clientStreaming, 9),
      (1, .serverStreaming, 4), (1, .bidirectional, 4),
    ] {
      let limit = ConcurrencyLimit(limits)
      let count = await admitted(limit, 20) { context(priority: priority, callType: callType) }
      #expect(count == expected, "priority \(priority) \(callType)")
      #expect(limit.running == 0 && limit.refused == UInt64(20 - expected), "every place comes back")
    }
  }

  @Test func aRefusalSaysWhichLimitAndWhenToComeBack() async {
    var limits = ConcurrencyLimit.Limits()
    limits.callsMax = 1
    let limit = ConcurrencyLimit(limits)
    var error: RPCError?
    do {
      try await limit.intercept(context()) { try await limit.intercept(context()) {} }
    } catch let thrown { error = thrown as? RPCError }
    #expect(error?.code == .resourceExhausted && error?.retryAfter == .milliseconds(250))
    guard case .quotaViolation(let quota)? = error?.details.first?.kind else {
      Issue.record("no quota")
      return
    }
    #expect(quota.limitName == "callsMax" && quota.limit == 1 && quota.used == 1)
    #expect(RetryPolicy().allows(AttemptFailure(RPCError(error!.replyHead), .answered), repeatable: true))
  }

  @Test func aCallWhoseDeadlineHasPassedIsNotBegun() async {
    let error = await failure {
      try await ConcurrencyLimit().intercept(context(deadline: .after(.zero))) { Issue.record("it ran") }
    }
    #expect(error?.code == .deadlineExceeded)
  }

  @Test func ratesAreLimitedPerCallerAndComeBackWithTime() async throws {
    var limits = RateLimit.Limits()
    limits.callsPerSecond = 10
    limits.burst = 5
    let clock = HandClock()
    let rate = RateLimit(limits, clock: { clock.now })
    func calls(_ context: ServerContext, _ count: Int) async -> [RPCError] {
      var errors: [RPCError] = []
      for _ in 0..<count {
        do { try await rate.intercept(context) {} } catch { errors.append(RPCError(thrown: error)) }
      }
      return errors
    }
    let refused = await calls(context(subject: "acc_1"), 7)
    #expect(refused.count == 2 && refused.allSatisfy { $0.code == .resourceExhausted })
    #expect(refused[0].retryAfter == .milliseconds(100), "the time until the next token")
    #expect(await calls(context(subject: "acc_2"), 5).isEmpty, "another caller has a bucket of its own")
    #expect(await calls(context(priority: 100, subject: "acc_1"), 50).isEmpty, "health is never limited")
    clock.advance(.milliseconds(100))
    #expect(await calls(context(subject: "acc_1"), 2).count == 1)
    clock.advance(.seconds(100))
    #expect(await calls(context(subject: "acc_1"), 6).count == 1, "no more than a burst is saved up")
  }

  @Test func figuresThatMakeNoSenseDoNotTrap() async throws {
    for figure in [0, -1, .nan, .infinity] {
      var limits = RateLimit.Limits()
      limits.callsPerSecond = figure
      limits.burst = figure
      let rate = RateLimit(limits)
      try await rate.intercept(context()) {}
      try? await rate.intercept(context()) {}
      var concurrency = ConcurrencyLimit.Limits()
      concurrency.normalShare = figure
      try await ConcurrencyLimit(concurrency).intercept(context()) {}
      var policy = RetryPolicy()
      policy.multiplier = figure
      policy.jitter = figure
      policy.maxBackoff = .seconds(1 << 40)
      for retry in [-1, 0, 3, 99] { #expect(policy.backoff(retry, random: 0.9) >= .zero) }
    }
  }

  @Test func callersAreToldApart() {
    let names = [
      RateLimit.caller(context(subject: "x")), RateLimit.caller(context(certificate: "x")),
      RateLimit.caller(context(address: "x:1")),
    ]
    #expect(names == [.principal("x"), .certificate("x"), .address("x")])
    #expect(RateLimit.caller(context(address: "[::1]:99")) == .address("[::1]"))
  }

  @Test func theNumberOfBucketsIsLimited() async throws {
    var limits = RateLimit.Limits()
    limits.callersMax = 10
    limits.burst = 2
    limits.callsPerSecond = 1
    let clock = HandClock()
    let rate = RateLimit(limits, clock: { clock.now })
    var refused = 0
    for caller in 0..<100 {
      do { try await rate.intercept(context(subject: "acc_\(caller)")) {} } catch { refused += 1 }
    }
    #expect(rate.callers == 11 && refused == 88, "ten of their own, two from the shared one")
    clock.advance(.seconds(60))
    try await rate.intercept(context(subject: "acc_new")) {}
    #expect(rate.callers == 1, "idle ones are dropped")
  }

  @Test func theAccessLogSaysWhoWhatAndHowButNeverContents() async throws {
    struct Secret: Error { let text = "cause" }
    let lines = Log<(Logger.Level, Logger.Metadata)>()
    var logger = Logger(label: "test") { _ in Recorder(lines: lines) }
    logger.logLevel = .debug
    let clock = HandClock()
    let log = AccessLog(logger: logger, clock: { clock.nanos })
    try await log.intercept(context(subject: "acc_1", certificate: "spiffe://x", arrivedAt: clock.nanos)) {
      clock.advance(.milliseconds(3))
    }
    for error in [RPCError(.notFound, "no Li Lei"), Secret(), RPCError(.unavailable, "later")] as [any Error] {
      do { try await log.intercept(context()) { throw error } } catch {}
    }
    try await log.intercept(context(priority: 100)) {}
    let all = lines.all
    #expect(all.map(\.0) == [.info, .info, .error, .info, .debug])
    let first = all[0].1
    #expect(first["method"] == "a.B/C" && first["status"] == "OK" && first["duration_us"] == "3000")
    #expect(first["call"] == "c10" && first["principal"] == "acc_1" && first["certificate"] == "spiffe://x")
    #expect(first["peer"] == "1.2.3.4:5")
    #expect(all[1].1["status"] == "NOT_FOUND" && !"\(all[1].1)".contains("Li Lei"))
    #expect(all[2].1["status"] == "INTERNAL" && "\(all[2].1)".contains("Secret"))
  }

  struct Recorder: LogHandler {
    let lines: Log<(Logger.Level, Logger.Metadata)>
    var metadata: Logger.Metadata = [:]
    var logLevel = Logger.Level.debug
    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
      get { metadata[key] }
      set { metadata[key] = newValue }
    }
    func log(event: LogEvent) { lines.add((event.level, event.metadata ?? [:])) }
  }
}
