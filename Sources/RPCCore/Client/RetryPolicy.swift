import Synchronization

/// When a call is repeated and how long is waited before (PROTOCOL.md 13.4).
public struct RetryPolicy: Sendable {
  /// The most attempts of one call, the first included.
  public var maxAttempts = 5
  /// The wait before the first repetition, on average.
  public var initialBackoff: Duration = .milliseconds(50)
  /// The longest wait, on average.
  public var maxBackoff: Duration = .seconds(5)
  /// What the wait grows by each time.
  public var multiplier = 1.6
  /// The wait is varied by this share up and down, so that clients do not come back together.
  public var jitter = 0.2

  /// The defaults.
  public init() {}

  /// The wait before repetition number `retry` (0 is the first).
  func backoff(_ retry: Int, random: Double) -> Duration {
    var seconds = Double(initialBackoff.wholeNanoseconds) / 1e9
    for _ in 0..<max(0, min(retry, 64)) { seconds *= multiplier }
    seconds = min(seconds, Double(maxBackoff.wholeNanoseconds) / 1e9)
    seconds *= 1 + jitter * (2 * random - 1)
    // Figures of a configuration, whatever they are, must not trap.
    guard seconds.isFinite, seconds > 0 else { return .zero }
    return .nanoseconds(Int64(min(seconds, 86_400) * 1e9))
  }

  /// Whether a failed attempt may be repeated.
  ///
  /// - Parameters:
  ///   - failure: how it failed.
  ///   - repeatable: whether repeating is safe after the server may have acted (a key, or nothing changes).
  func allows(_ failure: AttemptFailure, repeatable: Bool) -> Bool {
    if let pause = failure.error.serverPushback, pause < .zero { return false }
    switch failure.progress {
    case .notProcessed: return failure.error.code == .unavailable
    case .unknown: return repeatable && failure.error.code == .unavailable
    case .answered:
      guard repeatable else { return false }
      switch failure.error.code {
      case .unavailable: return true
      case .resourceExhausted: return failure.error.serverPushback != nil
      default: return false
      }
    }
  }
}

extension RPCError {
  /// How long the server asks to wait, a year at most: the trailer, else the typed detail. Negative: do not retry.
  package var serverPushback: Duration? {
    let said = trailers[Metadata.retryAfterMillis].flatMap { Int64($0) }.map(Duration.milliseconds) ?? retryAfter
    return said.map { min($0, Deadline.durationMax) }
  }
}

/// A token bucket that stops retries when most calls fail, so that a server in trouble is not flooded with repetitions.
///
/// Each failure that could be repeated takes a token, each success gives a tenth of one back; retries happen while more
/// than half of the tokens are left. A call that no handler has seen takes none.
final class RetryBudget: Sendable {
  private let tokensMax: Double
  private let tokens: Mutex<Double>
  /// Whether none is missing, as nearly always: then a success has nothing to give back.
  private let isFull = Atomic<Bool>(true)

  init(tokensMax: Double = 100) {
    self.tokensMax = tokensMax
    tokens = Mutex(tokensMax)
  }

  func succeeded() {
    if isFull.load(ordering: .relaxed) { return }
    tokens.withLock {
      $0 = min(tokensMax, $0 + 0.1)
      isFull.store($0 == tokensMax, ordering: .relaxed)
    }
  }

  /// Takes a token; whether a retry is allowed.
  func failed() -> Bool {
    tokens.withLock {
      $0 = max(0, $0 - 1)
      isFull.store(false, ordering: .relaxed)
      return $0 > tokensMax / 2
    }
  }
}
