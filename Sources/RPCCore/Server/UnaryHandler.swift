import SchemaRuntime
import Synchronization

// One request, one answer. Everything between the transport's two ends of a call that knows its messages is inlinable:
// a service's module makes it for its own types.

/// A unary method with the handler behind it, as generated code registers it. Each method has a type of its own, so
/// that the compiler sees what a call runs: behind a function that is kept in a variable it would look at the executor.
public protocol UnaryMethod: Sendable {
  /// What the client sends.
  associatedtype Request: Message
  /// What it gets.
  associatedtype Response: Message

  /// Answers a call.
  func answer(_ request: Request, _ context: ServerContext) async throws -> Response
}

/// A unary method whose handler is a function.
@usableFromInline
struct FunctionMethod<Request: Message, Response: Message>: UnaryMethod {
  @usableFromInline let body: @Sendable (Request, ServerContext) async throws -> Response

  @inlinable
  init(_ body: @escaping @Sendable (Request, ServerContext) async throws -> Response) { self.body = body }

  @inlinable
  func answer(_ request: Request, _ context: ServerContext) async throws -> Response {
    try await body(request, context)
  }
}

extension MethodHandler {
  @inlinable
  static func unary<Method: UnaryMethod>(
    _ descriptor: MethodDescriptor, limits: UnpackLimits, interceptors: InterceptorChain, _ method: Method
  ) -> MethodHandler {
    guard interceptors.isPlain else {
      return MethodHandler(descriptor, takesOneRequest: true) { feed in
        while let (context, bytes) = feed.next() {
          await Self.run(context, bytes, limits: limits, interceptors: interceptors, method)
        }
      }
    }
    // Nothing in it is called through a variable: no look at the executor between the calls.
    return MethodHandler(descriptor, takesOneRequest: true) { feed in
      await feed.begin()
      while let (context, bytes) = feed.next() {
        let request: Method.Request
        do throws(SchemaError) { request = try Method.Request(unpacking: bytes, limits: limits) } catch {
          context.refuse(error)
          continue
        }
        var begun = InterceptorChain.Begun()
        do {
          try interceptors.begin(context, &begun)
          let response = try await method.answer(request, context)
          interceptors.end(context, begun, nil)
          begun.clear()
          try context.succeed(packing: response)
        } catch {
          interceptors.end(context, begun, error)
          context.fail(error)
        }
      }
    }
  }

  /// One call of a method with interceptors that wait.
  @usableFromInline
  static func run<Method: UnaryMethod>(
    _ context: ServerContext, _ bytes: UnsafeRawBufferPointer, limits: UnpackLimits, interceptors: InterceptorChain,
    _ method: Method
  ) async {
    let request: Method.Request
    do throws(SchemaError) { request = try Method.Request(unpacking: bytes, limits: limits) } catch {
      return context.refuse(error)
    }
    var begun = InterceptorChain.Begun()
    do {
      try interceptors.begin(context, &begun)
      let response = try await interceptors.answer(context) { try await method.answer(request, context) }
      interceptors.end(context, begun, nil)
      begun.clear()
      try context.succeed(packing: response)
    } catch {
      interceptors.end(context, begun, error)
      context.fail(error)
    }
  }
}

extension InterceptorChain {
  /// Runs `body` inside the inner ones and returns its answer.
  @usableFromInline
  func answer<Response: Sendable>(
    _ context: ServerContext, _ body: @Sendable () async throws -> Response
  ) async throws -> Response {
    let box = Mutex<Response?>(nil)
    try await inside(context) {
      let answer = try await body()
      box.withLock { $0 = answer }
    }
    guard let response = box.withLock({ $0 }) else {
      throw RPCError(.internalError, "an interceptor returned without an answer and without an error")
    }
    return response
  }
}
