/// Something that stands around every call of a server: authentication, limits, logging, metrics.
///
/// ```swift
/// struct Timing: ServerInterceptor {
///   func intercept(_ context: ServerContext, next: @Sendable () async throws -> Void) async throws {
///     let start = ContinuousClock.now
///     defer { record(context.method, start.duration(to: .now)) }
///     try await next()
///   }
/// }
/// ```
public protocol ServerInterceptor: Sendable {
  /// Runs on the connection's loop. Calling `next` goes on to the next interceptor and at last to the handler, whose
  /// error it throws; not calling it and throwing refuses the call. For a unary call the answer is sent after the
  /// outermost interceptor has returned.
  func intercept(_ context: ServerContext, next: @Sendable () async throws -> Void) async throws
}
