import SchemaRuntime
import Synchronization

/// One request, one answer.
struct UnaryHandler<Request: Message, Response: Message>: MethodHandler {
  let method: MethodDescriptor
  let limits: UnpackLimits
  let interceptors: [any ServerInterceptor]
  let body: @Sendable (Request, ServerContext) async throws -> Response

  var takesOneRequest: Bool { true }

  func invocation(_ context: ServerContext, request: UnsafeRawBufferPointer) throws(SchemaError) -> any Invocation {
    UnaryInvocation(handler: self, context: context, request: try Request(unpacking: request, limits: limits))
  }
}

private final class UnaryInvocation<Request: Message, Response: Message>: Invocation {
  let handler: UnaryHandler<Request, Response>
  let context: ServerContext
  let request: Request

  init(handler: UnaryHandler<Request, Response>, context: ServerContext, request: Request) {
    self.handler = handler
    self.context = context
    self.request = request
  }

  func run() async {
    do {
      let response: Response
      if handler.interceptors.isEmpty {
        response = try await handler.body(request, context)
      } else {
        let box = Mutex<Response?>(nil)
        try await intercepted(handler.interceptors, from: 0, context) {
          let answer = try await handler.body(request, context)
          box.withLock { $0 = answer }
        }
        guard let answer = box.withLock({ $0 }) else {
          throw RPCError(.internalError, "an interceptor returned without an answer and without an error")
        }
        response = answer
      }
      try context.succeed(packing: response)
    } catch {
      context.fail(error)
    }
  }
}
