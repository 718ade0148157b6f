/// What a caller may say about a call besides its message. Everything has a default; a channel's own defaults fill what
/// a call leaves out.
public struct CallOptions: Sendable {
  /// The longest the whole call may take, retries included. Combined with ``deadline`` the earlier one counts.
  public var timeout: Duration?
  /// When the whole call ends with DEADLINE_EXCEEDED.
  public var deadline: Deadline?
  /// The longest one attempt may take; an attempt that takes longer is given up and, if that is safe, repeated.
  public var perAttemptTimeout: Duration?
  /// Request metadata.
  public var metadata = Metadata()
  /// The idempotency key, 1 to 64 bytes. A unary call that mutates gets a random one when it is nil; an application
  /// that wants to repeat a call after a failure of its own keeps the key and passes it here.
  public var idempotencyKey: [UInt8]?
  /// Whether to wait, until the deadline, for a connection instead of failing when there is none, and for a server that
  /// refuses the call to take it: such attempts do not count among ``maxAttempts``.
  public var waitForReady: Bool?
  /// The bearer token the call acts with; nil takes the channel's. An empty one sends none.
  public var credential: [UInt8]?
  /// Whether requests are compressed when the server can read that and they are large enough.
  public var compress: Bool?
  /// The most attempts, 1 to 5; nil is 5. With 1 nothing is repeated.
  public var maxAttempts: Int?

  /// No wishes.
  public init(
    timeout: Duration? = nil, deadline: Deadline? = nil, perAttemptTimeout: Duration? = nil,
    metadata: Metadata = Metadata(), idempotencyKey: [UInt8]? = nil, waitForReady: Bool? = nil,
    credential: [UInt8]? = nil, compress: Bool? = nil, maxAttempts: Int? = nil
  ) {
    self.timeout = timeout
    self.deadline = deadline
    self.perAttemptTimeout = perAttemptTimeout
    self.metadata = metadata
    self.idempotencyKey = idempotencyKey
    self.waitForReady = waitForReady
    self.credential = credential
    self.compress = compress
    self.maxAttempts = maxAttempts
  }

  /// The options of a call that a handler makes to serve another: it ends when that one does, and carries its trace.
  public init(propagating context: ServerContext) {
    self.init(deadline: context.deadline)
    for name in ["traceparent", "tracestate"] {
      for value in context.metadata.all(name) { try? metadata.add(name, value) }
    }
  }

  /// The earlier of ``deadline`` and ``timeout`` from now; nil for none.
  func effectiveDeadline(at now: UInt64) -> Deadline? {
    guard let timeout else { return deadline }
    let end = Deadline.after(timeout, from: now)
    return deadline.map { min($0, end) } ?? end
  }

  /// Metadata of both, the defaults' first.
  func metadata(behind defaults: CallOptions) -> Metadata {
    if defaults.metadata.isEmpty { return metadata }
    var all = defaults.metadata
    all.append(contentsOf: metadata)
    return all
  }

  /// These options with what they leave out taken from `defaults`; metadata of both, the defaults' first. The
  /// credential is not taken: the channel's own may have changed since.
  /// The timeout starts to run here and becomes the deadline.
  func filled(from defaults: CallOptions, at now: UInt64 = CallClock.nanos) -> CallOptions {
    var options = self
    if options.timeout == nil && options.deadline == nil {
      options.timeout = defaults.timeout
      options.deadline = defaults.deadline
    }
    options.deadline = options.effectiveDeadline(at: now)
    options.timeout = nil
    options.perAttemptTimeout = options.perAttemptTimeout ?? defaults.perAttemptTimeout
    options.metadata = metadata(behind: defaults)
    options.waitForReady = options.waitForReady ?? defaults.waitForReady
    options.compress = options.compress ?? defaults.compress
    options.maxAttempts = options.maxAttempts ?? defaults.maxAttempts
    return options
  }
}
