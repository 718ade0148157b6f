import SchemaRuntime

/// A registered method, its message types hidden: what a transport sees of it.
///
/// The types live in two functions that are made where the method is registered, so that the compiler knows them there
/// and a call's code is made for its messages.
public final class MethodHandler: Sendable {
  /// Makes what ``run(_:_:)`` takes from a request's bytes, which are borrowed.
  public typealias Decode = @Sendable (UnsafeRawBufferPointer) throws(SchemaError) -> DecodedRequest
  /// Runs interceptors and handler, and ends the call on its stream, whatever happens.
  public typealias Run = @Sendable (ServerContext, DecodedRequest) async -> Void

  /// What the contract says about the method.
  public let method: MethodDescriptor
  /// Whether the one request message must be there before the call is run (unary, server streaming).
  public let takesOneRequest: Bool
  /// Decodes the request. Methods whose client streams are given no bytes.
  public let decode: Decode
  /// Runs a call.
  public let run: Run

  /// A method from its parts.
  @usableFromInline
  init(_ method: MethodDescriptor, takesOneRequest: Bool, decode: @escaping Decode, run: @escaping Run) {
    self.method = method
    self.takesOneRequest = takesOneRequest
    self.decode = decode
    self.run = run
  }

  /// Makes a call ready to run.
  ///
  /// - Throws: `SchemaError` when the request is malformed.
  public func invocation(
    _ context: ServerContext, request: UnsafeRawBufferPointer
  ) throws(SchemaError) -> Invocation {
    Invocation(handler: self, context: context, request: try decode(request))
  }
}

/// A request of any type, until its call is run.
public typealias DecodedRequest = any AnyObject & Sendable

/// What a ``DecodedRequest`` is: only the method that made it looks inside.
@usableFromInline
final class RequestBox<Request: Message>: Sendable {
  @usableFromInline let message: Request

  @inlinable
  init(_ message: Request) { self.message = message }
}

/// Stands for the request where the client streams.
@usableFromInline
final class NoRequest: Sendable {
  @usableFromInline static let only = NoRequest()
}

/// A call that is ready to run.
public struct Invocation: Sendable {
  let handler: MethodHandler
  let context: ServerContext
  let request: DecodedRequest

  /// Runs interceptors and handler, and ends the call on its stream, whatever happens.
  public func run() async { await handler.run(context, request) }
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
