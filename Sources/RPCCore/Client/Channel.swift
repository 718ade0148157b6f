import SchemaRuntime
import Synchronization

/// The client's end: calls go through it to a server, over as many connections as that takes.
///
/// A channel connects when it is first used, reconnects when a connection is lost, repeats calls where that is safe and
/// is cheap to share: one per server and process is enough. Generated clients stand on it.
///
/// ```swift
/// let channel = Channel(transport)
/// let health = HealthServiceClient(channel)
/// ```
public final class Channel: Sendable {
  let transport: any ClientTransport
  @usableFromInline let interceptors: [any ClientInterceptor]
  let defaults: CallOptions
  /// The defaults' timeout in nanoseconds: working that out takes longer than sending a call's head.
  private let timeoutNanos: UInt64?
  let policy: RetryPolicy
  @usableFromInline let limits: UnpackLimits
  let budget: RetryBudget
  let waits: RetryWaits
  private let token = Published<Token>()
  private let closed = Atomic<Bool>(false)

  /// A channel over a transport.
  ///
  /// - Parameters:
  ///   - transport: where connections come from.
  ///   - interceptors: around every call, the first outermost.
  ///   - defaults: what calls leave out.
  ///   - retry: when calls are repeated.
  ///   - limits: bounds for decoding answers.
  public convenience init(
    _ transport: any ClientTransport, interceptors: [any ClientInterceptor] = [],
    defaults: CallOptions = CallOptions(), retry: RetryPolicy = RetryPolicy(), limits: UnpackLimits = .default
  ) {
    self.init(
      transport, interceptors: interceptors, defaults: defaults, retry: retry, limits: limits, waits: RetryWaits())
  }

  init(
    _ transport: any ClientTransport, interceptors: [any ClientInterceptor] = [],
    defaults: CallOptions = CallOptions(), retry: RetryPolicy = RetryPolicy(), limits: UnpackLimits = .default,
    waits: RetryWaits, budget: RetryBudget = RetryBudget()
  ) {
    self.transport = transport
    self.interceptors = interceptors
    self.defaults = defaults
    policy = retry
    self.limits = limits
    self.waits = waits
    self.budget = budget
    timeoutNanos = defaults.timeout.map { Deadline.after($0, from: 0).nanos }
    token.publish(defaults.credential.map(Token.init))
  }

  private final class Token: Sendable {
    let bytes: [UInt8]

    init(_ bytes: [UInt8]) { self.bytes = bytes }
  }

  /// The bearer token of calls that name none themselves; set it after a login or a refresh.
  public var credential: [UInt8]? {
    get { token.read { $0.bytes } }
    set { token.publish(newValue.map(Token.init)) }
  }

  /// When a call that begins at `now` ends, by its options and the defaults.
  func deadline(_ options: CallOptions, at now: UInt64) -> Deadline? {
    guard options.timeout == nil, options.deadline == nil else { return options.effectiveDeadline(at: now) }
    guard let timeoutNanos else { return defaults.deadline }
    let end = Deadline(nanos: now &+ timeoutNanos)
    return defaults.deadline.map { min($0, end) } ?? end
  }

  /// Where calls cost least: `Task(executorPreference: channel.executor)` talks to the connections without changing
  /// threads. Code there must not block.
  public var executor: any TaskExecutor { transport.executor }

  /// Whether ``close(drain:)`` has been called.
  public var isClosed: Bool { closed.load(ordering: .acquiring) }

  /// Takes no more calls, lets the open ones end for up to `drain`, and closes the connections.
  public func close(drain: Duration = .zero) async {
    closed.store(true, ordering: .releasing)
    await transport.close(by: drain > .zero ? .after(drain) : nil)
  }
}

/// How a channel waits before it repeats something; tests put in a clock of their own.
struct RetryWaits: Sendable {
  var sleep: @Sendable (Duration) async throws -> Void = { try await Task.sleep(for: $0) }
  /// Uniform in 0..<1.
  var random: @Sendable () -> Double = { Double.random(in: 0..<1) }
}
