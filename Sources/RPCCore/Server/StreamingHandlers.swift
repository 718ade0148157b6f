import SchemaRuntime
import Synchronization

/// One request, any number of answers.
struct ServerStreamingHandler<Request: Message, Response: Message>: MethodHandler {
  let method: MethodDescriptor
  let limits: UnpackLimits
  let interceptors: InterceptorChain
  let body: @Sendable (Request, ResponseWriter<Response>, ServerContext) async throws -> Void

  var takesOneRequest: Bool { true }

  func invocation(_ context: ServerContext, request: UnsafeRawBufferPointer) throws(SchemaError) -> any Invocation {
    let message = try Request(unpacking: request, limits: limits)
    let body = body
    return StreamInvocation(context: context, interceptors: interceptors) { context in
      try await body(message, ResponseWriter(context), context)
    }
  }
}

/// Any number of requests, any number of answers.
struct BidirectionalHandler<Request: Message, Response: Message>: MethodHandler {
  let method: MethodDescriptor
  let limits: UnpackLimits
  let interceptors: InterceptorChain
  let body: @Sendable (RequestStream<Request>, ResponseWriter<Response>, ServerContext) async throws -> Void

  var takesOneRequest: Bool { false }

  func invocation(_ context: ServerContext, request: UnsafeRawBufferPointer) throws(SchemaError) -> any Invocation {
    let (body, limits) = (body, limits)
    return StreamInvocation(context: context, interceptors: interceptors) { context in
      try await body(RequestStream(context.stream, limits: limits), ResponseWriter(context), context)
    }
  }
}

/// Any number of requests, one answer.
struct ClientStreamingHandler<Request: Message, Response: Message>: MethodHandler {
  let method: MethodDescriptor
  let limits: UnpackLimits
  let interceptors: InterceptorChain
  let body: @Sendable (RequestStream<Request>, ServerContext) async throws -> Response

  var takesOneRequest: Bool { false }

  func invocation(_ context: ServerContext, request: UnsafeRawBufferPointer) throws(SchemaError) -> any Invocation {
    ClientStreamInvocation(handler: self, context: context)
  }
}

/// A call whose answers have been sent when its body returns.
private final class StreamInvocation: Invocation {
  let context: ServerContext
  let interceptors: InterceptorChain
  let body: @Sendable (ServerContext) async throws -> Void

  init(
    context: ServerContext, interceptors: InterceptorChain,
    body: @escaping @Sendable (ServerContext) async throws -> Void
  ) {
    self.context = context
    self.interceptors = interceptors
    self.body = body
  }

  func run() async {
    do {
      try await interceptors.around(context) { try await self.body(self.context) }
      context.succeed(nil)
    } catch {
      context.fail(error)
    }
  }
}

private final class ClientStreamInvocation<Request: Message, Response: Message>: Invocation {
  let handler: ClientStreamingHandler<Request, Response>
  let context: ServerContext

  init(handler: ClientStreamingHandler<Request, Response>, context: ServerContext) {
    self.handler = handler
    self.context = context
  }

  func run() async {
    do {
      let box = Mutex<Response?>(nil)
      try await handler.interceptors.around(context) {
        let requests = RequestStream<Request>(self.context.stream, limits: self.handler.limits)
        let answer = try await self.handler.body(requests, self.context)
        box.withLock { $0 = answer }
      }
      guard let response = box.withLock({ $0 }) else {
        throw RPCError(.internalError, "an interceptor returned without an answer and without an error")
      }
      try context.succeed(packing: response)
    } catch {
      context.fail(error)
    }
  }
}
