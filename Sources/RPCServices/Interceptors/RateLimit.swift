import RPCCore
import Synchronization

/// How often one caller may call: a token bucket per principal, certificate or address, in this order. What is above is
/// refused with RESOURCE_EXHAUSTED and the time until the next token.
///
/// It stands behind authentication, so that the principal is known; calls of priority 100 and above pass unchecked.
public final class RateLimit: SynchronousServerInterceptor {
  /// The figures.
  public struct Limits: Sendable, Hashable {
    /// Tokens that come back in a second; at least 0.001.
    public var callsPerSecond = 200.0
    /// Tokens of a full bucket: calls that may come at once; at least 1.
    public var burst = 400.0
    /// Buckets kept; callers beyond share one.
    public var callersMax = 100_000

    /// The defaults.
    public init() {}
  }

  private struct Bucket {
    var tokens: Double
    var filledAt: ContinuousClock.Instant
  }

  private let limits: Limits
  private let clock: @Sendable () -> ContinuousClock.Instant
  private let state = Mutex(State())

  private struct State {
    var buckets: [Key: Bucket] = [:]
    var sweptAt: ContinuousClock.Instant?
  }

  /// Limits that nothing has used yet.
  ///
  /// - Parameter clock: fills the buckets; tests bring their own.
  public init(
    _ limits: Limits = Limits(), clock: @escaping @Sendable () -> ContinuousClock.Instant = { ContinuousClock.now }
  ) {
    var limits = limits
    limits.callsPerSecond = Self.within(limits.callsPerSecond, 0.001...1e9)
    limits.burst = Self.within(limits.burst, 1...1e9)
    self.limits = limits
    self.clock = clock
  }

  private static func within(_ figure: Double, _ range: ClosedRange<Double>) -> Double {
    figure.isNaN ? range.lowerBound : min(max(figure, range.lowerBound), range.upperBound)
  }

  /// Buckets kept now.
  public var callers: Int { state.withLock { $0.buckets.count } }

  public func begin(_ context: ServerContext) throws -> UInt64 {
    if context.method.priority < ConcurrencyLimit.priorityNeverShed, let wait = take(Self.caller(context)) {
      throw RPCError.shed(
        "more than \(Int(limits.callsPerSecond)) calls a second of one caller; try again later",
        subject: context.principal?.subject ?? "caller", limitName: "callsPerSecond",
        limit: Int64(limits.callsPerSecond), used: 0, retryAfter: wait)
    }
    return 0
  }

  /// Whose bucket a call takes from. None can pose as another, because each is of a kind.
  enum Key: Hashable, Sendable {
    case principal(String)
    case certificate(String)
    case address(String)
    /// Those for whom there was no bucket left.
    case others
  }

  static func caller(_ context: ServerContext) -> Key {
    if let principal = context.principal { return .principal(principal.subject) }
    if let certificate = context.peer.certificateIdentity { return .certificate(certificate) }
    let address = context.peer.address
    return .address(address.lastIndex(of: ":").map { String(address[..<$0]) } ?? address)
  }

  /// Takes a token; nil, or the time until there is one.
  private func take(_ caller: Key) -> Duration? {
    let now = clock()
    return state.withLock { state in
      var key = caller
      if state.buckets[key] == nil && state.buckets.count >= limits.callersMax {
        sweep(&state, now)
        // Nobody is idle: who is new shares one bucket, so that neither memory nor the limit gives way.
        if state.buckets.count >= limits.callersMax { key = .others }
      }
      let tokens = state.buckets[key].map { filled($0, now) } ?? limits.burst
      if tokens < 1 {
        state.buckets[key] = Bucket(tokens: tokens, filledAt: now)
        return .seconds((1 - tokens) / limits.callsPerSecond)
      }
      state.buckets[key] = Bucket(tokens: tokens - 1, filledAt: now)
      return nil
    }
  }

  /// Drops the buckets that are full again, at most once a second: a flood of new callers must not cost a walk each.
  private func sweep(_ state: inout State, _ now: ContinuousClock.Instant) {
    if let last = state.sweptAt, last.duration(to: now) < .seconds(1) { return }
    state.sweptAt = now
    state.buckets = state.buckets.filter { filled($0.value, now) < limits.burst }
  }

  private func filled(_ bucket: Bucket, _ now: ContinuousClock.Instant) -> Double {
    let seconds = Double(bucket.filledAt.duration(to: now).wholeNanoseconds) / 1e9
    return min(limits.burst, bucket.tokens + max(0, seconds) * limits.callsPerSecond)
  }
}
