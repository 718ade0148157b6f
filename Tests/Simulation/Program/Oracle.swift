import CSimulatedSystem
import RPCCore

/// Says what may come of a call: derived from its plan and from what has happened, never from the code under test.
struct Oracle {
  let features: Features
  let world: World

  /// Judges an outcome at the moment it is there.
  func judge(_ plan: Plan, _ outcome: Caller.Outcome) {
    guard let complaint = complaint(plan, outcome) else { return }
    world.violated("\(plan.summary): \(complaint)")
  }

  private func complaint(_ plan: Plan, _ outcome: Caller.Outcome) -> String? {
    switch outcome {
    case .dropped: return plan.dropAfter == nil ? "it was dropped" : nil
    case .ok:
      if plan.isTooLong { return "OK, although a message or its metadata is too long" }
      if plan.status != 0 { return "OK instead of \(plan.status)" }
      if plan.isKeyed && plan.kind != .bidirectional && world.ledgers[plan.id]?.applied != 1 {
        return "OK, and its effect was made \(world.ledgers[plan.id]?.applied ?? 0) times"
      }
      return nil
    case .failed(let error):
      if plan.isKeyed && plan.kind != .bidirectional && (world.ledgers[plan.id]?.applied ?? 0) > 1 {
        return "its effect was made more than once"
      }
      return mayFail(plan, error.code) ? nil : "\(error.code): \(error.message)"
    }
  }

  private func mayFail(_ plan: Plan, _ code: StatusCode) -> Bool {
    // The handler's own failure, if it can have run.
    if plan.status != 0 && code.rawValue == plan.status && (world.ledgers[plan.id]?.begun ?? 0) > 0 { return true }
    switch code {
    case .cancelled: return world.ledgers[plan.id]?.cancelledAt != nil
    case .deadlineExceeded:
      guard let timeout = plan.timeoutMillis else { return false }
      let elapsed = sim_now() - world.beganAt
      // The client's clock and the server's, which counts from the receipt, are one here. A microsecond is lost in the
      // CALL's rounding.
      return elapsed + 1_000 >= UInt64(plan.startMillis + timeout) * 1_000_000
    case .unavailable: return mayBeUnavailable(plan)
    case .resourceExhausted: return plan.isTooLong || features.contains(.fewWorkers)
    default: return false
    }
  }

  private func mayBeUnavailable(_ plan: Plan) -> Bool {
    if sim_faulty() == 1 || plan.attemptTimeoutMillis != nil { return true }
    let repeats = plan.isRepeatable || plan.kind == .serverStream || plan.kind == .resumable
    // With a deadline any failure that may be repeated is final when the pause before would outlast the call.
    let mayRunOut = plan.timeoutMillis != nil
    // Refusals of a server with few workers (RESOURCE_EXHAUSTED) are among the five attempts, but for a resumable
    // stream, which has no such number.
    let sharesAttempts = features.contains(.fewWorkers) && plan.kind != .resumable
    // Failures of the handler are repeated up to five attempts, but not for streams of the client.
    if plan.passingFailures > 0 && (!repeats || mayRunOut || sharesAttempts) { return true }
    // The server counts a stream that was reset until its handler has ended (PROTOCOL.md 6.6), so a client may meet its
    // limit unawares. What a caller streams cannot be repeated by the runtime.
    // Others are repeated five times, while a slow handler, or one that waits for a worker, may hold its place longer;
    // who waits for the server waits for the place as well (13.4).
    if features.contains(.multiConnection) {
      let isStreamed = plan.kind == .clientStream || plan.kind == .bidirectional
      let leaveEarly = !features.isDisjoint(with: [.cancels, .deadlines, .attemptTimeouts])
      // One refusal is enough for a call whose deadline is nearer than the pause; five take a handler that is slow.
      let placesAreHeld = leaveEarly && !features.isDisjoint(with: [.slowServers, .fewWorkers])
      if isStreamed || (leaveEarly && mayRunOut) || (placesAreHeld && !plan.waitForReady) { return true }
    }
    // A server that leaves in good order is invisible to calls that may be repeated and wait for its return.
    guard world.restarts > 0 || features.contains(.idleTimeout) else { return false }
    guard plan.isRepeatable || plan.kind == .resumable, plan.waitForReady else { return true }
    // One that does not wait for its calls fails up to sixty at once, which is more than a channel's budget repeats.
    let budgetIsSpent = world.isHurried && features.contains(.manyCalls) && plan.kind != .resumable
    return mayRunOut || sharesAttempts || budgetIsSpent
  }
}
