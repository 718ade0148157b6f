import Logging
import RPCCore
import RPCSchemas

/// Writes one structured line per call: who called what, how it ended and how long that took. Never contents of
/// messages, metadata or credentials, and no texts of failures that may quote a user's data.
///
/// It stands outermost, so that refusals by other interceptors are seen. Failures that are the server's own (INTERNAL,
/// UNKNOWN, DATA_LOSS) are errors with their cause; calls of priority 100 and above (health) are debug noise.
public struct AccessLog: SynchronousServerInterceptor {
  private let logger: Logger
  private let clock: @Sendable () -> UInt64
  /// Asked once: a logger has its level in a box of its handler's.
  private let level: Logger.Level

  /// A log that writes to `logger`, whose level is the one it has now.
  ///
  /// - Parameter clock: measures calls, in nanoseconds; tests bring their own.
  public init(logger: Logger, clock: @escaping @Sendable () -> UInt64 = { CallClock.nanos }) {
    self.logger = logger
    self.clock = clock
    level = logger.logLevel
  }

  /// A call counts from its arrival, which is the clock's time as of the loop's turn.
  public func begin(_ context: ServerContext) -> UInt64 { context.arrivedAt }

  public func end(_ context: ServerContext, began: UInt64, failure: (any Error)?) {
    // Most calls end well and are logged at one level: a glance at it must do.
    if failure == nil && self.level > .info { return }
    let status = failure.map { RPCError(thrown: $0).code } ?? .ok
    let level = level(context, status)
    guard self.level <= level else { return }
    record(context, status, level, nanoseconds: clock() &- began, failure: failure)
  }

  private func record(
    _ context: ServerContext, _ status: StatusCode, _ level: Logger.Level, nanoseconds: UInt64, failure: (any Error)?
  ) {
    var fields: Logger.Metadata = [
      "call": "\(Self.text(callID: context.callID))",
      "method": "\(context.method.fullName)",
      "status": "\(status)",
      "duration_us": "\(nanoseconds / 1000)",
      "peer": "\(context.peer.address)",
    ]
    if let principal = context.principal { fields["principal"] = "\(principal.subject)" }
    if let certificate = context.peer.certificateIdentity { fields["certificate"] = "\(certificate)" }
    if let attempt = context.metadata[Metadata.retryAttempt] { fields["attempt"] = "\(attempt.prefix(8))" }
    if let trace = context.metadata["traceparent"] { fields["trace"] = "\(trace.prefix(64))" }
    if level >= .error, let failure { fields["cause"] = "\(Self.cause(failure))" }
    logger.log(level: level, "call", metadata: fields)
  }

  private func level(_ context: ServerContext, _ status: StatusCode) -> Logger.Level {
    switch status {
    case .internalError, .unknown, .dataLoss: .error
    default: context.method.priority >= 100 ? .debug : .info
    }
  }

  /// The id of a call as logs, introspection and the INTERNAL answer's reader write it.
  public static func text(callID: UInt64) -> String { "c" + String(callID, radix: 36) }

  /// What went wrong inside, for an operator: the type, and the text of errors that are our own.
  private static func cause(_ error: any Error) -> String {
    "\(type(of: error)): \(String(describing: error).prefix(500))"
  }
}
