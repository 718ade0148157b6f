import SchemaRuntime
import Synchronization

/// One request, one answer.
struct UnaryHandler<Request: Message, Response: Message>: MethodHandler {
  let method: MethodDescriptor
  let limits: UnpackLimits
  let interceptors: InterceptorChain
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
    var begun = InterceptorChain.Begun()
    var response: Response?
    var failure: (any Error)?
    do {
      try handler.interceptors.begin(context, &begun)
      response = try await answer()
    } catch {
      failure = error
    }
    handler.interceptors.end(context, begun, failure)
    do {
      if let failure { throw failure }
      guard let response else {
        throw RPCError(.internalError, "an interceptor returned without an answer and without an error")
      }
      try context.succeed(packing: response)
    } catch {
      context.fail(error)
    }
  }

  private func answer() async throws -> Response? {
    if handler.interceptors.isPlain { return try await handler.body(request, context) }
    let box = Mutex<Response?>(nil)
    try await handler.interceptors.inside(context) {
      let answer = try await self.handler.body(self.request, self.context)
      box.withLock { $0 = answer }
    }
    return box.withLock { $0 }
  }
}
