import SchemaRuntime
import Synchronization

// One request, one answer. Everything between the transport's two ends of a call that knows its messages is inlinable:
// a service's module makes it for its own types.

extension MethodHandler {
  @inlinable
  static func unary<Request: Message, Response: Message>(
    _ method: MethodDescriptor, limits: UnpackLimits, interceptors: InterceptorChain,
    _ body: @escaping @Sendable (Request, ServerContext) async throws -> Response
  ) -> MethodHandler {
    MethodHandler(
      method, takesOneRequest: true,
      decode: { (bytes) throws(SchemaError) -> DecodedRequest in
        RequestBox(try Request(unpacking: bytes, limits: limits))
      },
      run: { context, request in
        var begun = InterceptorChain.Begun()
        do {
          try interceptors.begin(context, &begun)
          let message = unsafeDowncast(request, to: RequestBox<Request>.self).message
          let response: Response
          if interceptors.isPlain {
            response = try await body(message, context)
          } else {
            response = try await interceptors.answer(context) { try await body(message, context) }
          }
          interceptors.end(context, begun, nil)
          begun.clear()
          try context.succeed(packing: response)
        } catch {
          interceptors.end(context, begun, error)
          context.fail(error)
        }
      })
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
