import SchemaRuntime

/// Something that stands around every call of a channel: adding credentials or metadata, logging, measuring.
///
/// For unary calls `next` returns with the answer; for streaming calls it returns once the call
/// is open. The options may be changed on the way in; the error may be replaced on the way out.
public protocol ClientInterceptor: Sendable {
  /// Runs around a call. Not calling `next` and throwing refuses it.
  func intercept<Result: Sendable>(
    _ method: MethodDescriptor, _ options: CallOptions,
    next: @Sendable (CallOptions) async throws -> Result
  ) async throws -> Result
}

/// Runs `body` inside the interceptors from `index` on.
func intercepted<Result: Sendable>(
  _ interceptors: [any ClientInterceptor], from index: Int, _ method: MethodDescriptor, _ options: CallOptions,
  _ body: @Sendable (CallOptions) async throws -> Result
) async throws -> Result {
  guard index < interceptors.count else { return try await body(options) }
  return try await interceptors[index].intercept(method, options) { options in
    try await intercepted(interceptors, from: index + 1, method, options, body)
  }
}
