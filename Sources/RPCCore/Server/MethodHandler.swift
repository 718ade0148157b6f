import SchemaRuntime

/// A registered method, its message types hidden: what a transport sees of it.
public protocol MethodHandler: Sendable {
  /// What the contract says about the method.
  var method: MethodDescriptor { get }
  /// Whether the one request message must be there before ``invocation(_:request:)`` (unary, server streaming).
  var takesOneRequest: Bool { get }
  /// Makes a call ready to run. For one-request methods the request is decoded here, from borrowed bytes.
  ///
  /// - Throws: `SchemaError` when the request is malformed.
  func invocation(_ context: ServerContext, request: UnsafeRawBufferPointer) throws(SchemaError) -> any Invocation
}

/// A call that is ready to run.
public protocol Invocation: AnyObject, Sendable {
  /// The call's context.
  var context: ServerContext { get }
  /// Runs interceptors and handler, and ends the call on its stream, whatever happens.
  func run() async
}

/// Runs `body` inside the interceptors from `index` on.
func intercepted(
  _ interceptors: [any ServerInterceptor], from index: Int, _ context: ServerContext,
  _ body: @Sendable () async throws -> Void
) async throws {
  guard index < interceptors.count else { return try await body() }
  try await interceptors[index].intercept(context) {
    try await intercepted(interceptors, from: index + 1, context, body)
  }
}
