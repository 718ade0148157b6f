import SchemaRuntime

extension Channel {
  /// Everything that attempt number `attempt` (1 is the first) says.
  func request(
    _ method: MethodDescriptor, _ options: CallOptions, key: [UInt8], attempt: Int
  ) throws -> AttemptRequest {
    var metadata = options.metadata
    if attempt > 1 { try metadata.add(Metadata.retryAttempt, String(attempt - 1)) }
    return AttemptRequest(
      method: method.fullName, deadline: attemptDeadline(options.deadline, options.perAttemptTimeout),
      credential: token(options), idempotencyKey: key, metadata: metadata, compress: options.compress ?? false,
      waitForReady: options.waitForReady ?? false, priority: method.priority)
  }

  /// The same for the first attempt, by options that have not been filled from the defaults.
  func firstRequest(
    _ method: MethodDescriptor, _ options: CallOptions, _ deadline: Deadline?, key: [UInt8]
  ) -> AttemptRequest {
    AttemptRequest(
      method: method.fullName,
      deadline: attemptDeadline(deadline, options.perAttemptTimeout ?? defaults.perAttemptTimeout),
      credential: token(options), idempotencyKey: key, metadata: options.metadata(behind: defaults),
      compress: options.compress ?? defaults.compress ?? false,
      waitForReady: options.waitForReady ?? defaults.waitForReady ?? false, priority: method.priority)
  }

  private func attemptDeadline(_ deadline: Deadline?, _ limit: Duration?) -> Deadline? {
    guard let limit else { return deadline }
    let end = Deadline.after(limit)
    return deadline.map { min($0, end) } ?? end
  }

  private func token(_ options: CallOptions) -> [UInt8]? {
    guard let token = options.credential ?? credential, !token.isEmpty else { return nil }
    return token
  }

  /// Runs `body` as one attempt after the other until one succeeds or may not be repeated.
  ///
  /// - Parameters:
  ///   - options: filled from the defaults, so that ``CallOptions/deadline`` is the call's.
  ///   - key: the idempotency key; empty for none.
  ///   - repeatable: whether repeating is safe after the server may have acted.
  func attempts<Result>(
    _ method: MethodDescriptor, _ options: CallOptions, key: [UInt8], repeatable: Bool,
    _ body: (AttemptRequest) async throws(AttemptFailure) -> Result
  ) async throws -> Result {
    var attemptsMax = max(1, min(options.maxAttempts ?? policy.maxAttempts, policy.maxAttempts))
    var number = 1
    while true {
      try checkBeforeSending(options.deadline)
      let request = try request(method, options, key: key, attempt: number)
      do throws(AttemptFailure) {
        let result = try await body(request)
        budget.succeeded()
        return result
      } catch {
        try await prepareRetry(
          after: error, end: request.deadline, options, number: number, &attemptsMax, repeatable: repeatable)
        number += 1
      }
    }
  }

  /// As ``attempts(_:_:key:repeatable:_:)`` for a call with one request and one answer. Its own loop, because a function
  /// that is passed in costs a look at the executor at each return, and nearly all calls are these.
  ///
  /// - Parameters:
  ///   - key: the idempotency key of an attempt that has been made; nil: none has.
  ///   - first: how that attempt failed, and when it was to end.
  func unaryAttempts(
    _ method: MethodDescriptor, _ message: [UInt8], _ options: CallOptions, key: [UInt8]? = nil,
    after first: (failure: AttemptFailure, end: Deadline?)? = nil
  ) async throws -> UnaryAnswer {
    // One key for all attempts: it is what makes them one call.
    let key = try key ?? self.key(method, options)
    let repeatable = !key.isEmpty || method.idempotency != .mutates
    var attemptsMax = max(1, min(options.maxAttempts ?? policy.maxAttempts, policy.maxAttempts))
    var number = 1
    if let (failure, end) = first {
      try await prepareRetry(after: failure, end: end, options, number: number, &attemptsMax, repeatable: repeatable)
      number += 1
    }
    while true {
      try checkBeforeSending(options.deadline)
      let request = try request(method, options, key: key, attempt: number)
      do throws(AttemptFailure) {
        let answer = try await transport.unary(request, message: message)
        budget.succeeded()
        return answer
      } catch {
        try await prepareRetry(
          after: error, end: request.deadline, options, number: number, &attemptsMax, repeatable: repeatable)
        number += 1
      }
    }
  }

  /// Waits until the next attempt is due; throws the failure when there is to be none.
  ///
  /// A call that waits for the server to be ready waits for its place too: an attempt that no handler has seen is none
  /// of those that `attemptsMax` counts, unless there is to be one only.
  private func prepareRetry(
    after error: AttemptFailure, end: Deadline?, _ options: CallOptions, number: Int, _ attemptsMax: inout Int,
    repeatable: Bool
  ) async throws {
    let failure = classified(error, end: end, options, number: number)
    if failure.progress == .notProcessed && options.waitForReady == true && attemptsMax > 1 { attemptsMax += 1 }
    guard policy.allows(failure, repeatable: repeatable) else { throw failure.error }
    // A server that has not looked at the call is not the one in trouble that the budget protects: a graceful restart
    // refuses all that is open on a connection at once.
    let isAffordable = failure.progress == .notProcessed || budget.failed()
    guard isAffordable, number < attemptsMax, !isClosed else { throw failure.error }
    try await pause(number, after: failure.error, options.deadline)
  }

  func checkBeforeSending(_ deadline: Deadline?, at now: UInt64? = nil) throws {
    if Task.isCancelled { throw RPCError(.cancelled, "the task was cancelled before the call was sent") }
    if let deadline, deadline.nanos <= now ?? CallClock.nanos {
      throw RPCError(.deadlineExceeded, "the deadline passed before the call was sent")
    }
    if isClosed { throw RPCError(.unavailable, "the channel was closed; make a new one") }
  }

  /// What a failure is by the call's own state: a transport that lost a connection because its call was cancelled, or
  /// late, must not report the connection.
  private func classified(
    _ failure: AttemptFailure, end: Deadline?, _ options: CallOptions, number: Int
  ) -> AttemptFailure {
    if failure.progress != .answered && Task.isCancelled {
      return AttemptFailure(RPCError(.cancelled, "the task was cancelled"), .answered)
    }
    switch failure.error.code {
    case .deadlineExceeded:
      // An attempt that ran into its own limit, not into the call's, may be repeated like a lost one.
      guard let limit = options.perAttemptTimeout, let end,
        options.deadline.map({ end < $0 }) ?? true, options.deadline?.hasPassed != true
      else { return failure }
      return AttemptFailure(
        RPCError(.unavailable, "attempt \(number) took longer than its own limit of \(limit)"), .unknown)
    case .unavailable where failure.progress != .answered && options.deadline?.hasPassed == true:
      return AttemptFailure(
        RPCError(.deadlineExceeded, "the deadline passed; the last failure was: \(failure.error.message)"),
        failure.progress)
    default:
      return failure
    }
  }

  /// Waits before a repetition; throws the failure at once if the wait would outlast the call.
  func pause(_ number: Int, after failure: RPCError, _ deadline: Deadline?) async throws {
    let pause = failure.serverPushback ?? policy.backoff(number - 1, random: waits.random())
    if let deadline, deadline.timeLeft <= pause { throw failure }
    do { try await waits.sleep(pause) } catch {
      throw RPCError(.cancelled, "the task was cancelled while it waited to repeat the call")
    }
  }

  /// The key that goes with a call: the caller's, or a random one where the method mutates.
  func key(_ method: MethodDescriptor, _ options: CallOptions) throws -> [UInt8] {
    guard let key = options.idempotencyKey else { return method.idempotency == .mutates ? randomKey() : [] }
    guard (1...64).contains(key.count) else {
      throw RPCError(.invalidArgument, "an idempotency key has 1 to 64 bytes, this one has \(key.count)")
    }
    return key
  }
}

/// 16 random bytes from the system's generator.
func randomKey() -> [UInt8] {
  var generator = SystemRandomNumberGenerator()
  var key: [UInt8] = []
  key.reserveCapacity(16)
  for _ in 0..<2 {
    let word = generator.next()
    for shift in 0..<8 { key.append(UInt8(truncatingIfNeeded: word >> UInt64(shift * 8))) }
  }
  return key
}
