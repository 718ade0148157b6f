import SchemaRuntime

extension MethodHandler {
  /// One request, any number of answers.
  static func serverStreaming<Request: Message, Response: Message>(
    _ method: MethodDescriptor, limits: UnpackLimits, interceptors: InterceptorChain,
    _ body: @escaping @Sendable (Request, ResponseWriter<Response>, ServerContext) async throws -> Void
  ) -> MethodHandler {
    MethodHandler(
      method, takesOneRequest: true,
      run: { feed in
        while let (context, bytes) = feed.next() {
          let request: Request
          do throws(SchemaError) { request = try Request(unpacking: bytes, limits: limits) } catch {
            context.refuse(error)
            continue
          }
          await interceptors.stream(context) { try await body(request, ResponseWriter(context), context) }
        }
      })
  }

  /// Any number of requests, any number of answers.
  static func bidirectional<Request: Message, Response: Message>(
    _ method: MethodDescriptor, limits: UnpackLimits, interceptors: InterceptorChain,
    _ body: @escaping @Sendable (RequestStream<Request>, ResponseWriter<Response>, ServerContext) async throws -> Void
  ) -> MethodHandler {
    MethodHandler(
      method, takesOneRequest: false,
      run: { feed in
        while let (context, _) = feed.next() {
          await interceptors.stream(context) {
            try await body(RequestStream(context.stream, limits: limits), ResponseWriter(context), context)
          }
        }
      })
  }

  /// Any number of requests, one answer.
  static func clientStreaming<Request: Message, Response: Message>(
    _ method: MethodDescriptor, limits: UnpackLimits, interceptors: InterceptorChain,
    _ body: @escaping @Sendable (RequestStream<Request>, ServerContext) async throws -> Response
  ) -> MethodHandler {
    MethodHandler(
      method, takesOneRequest: false,
      run: { feed in
        while let (context, _) = feed.next() {
          var begun = InterceptorChain.Begun()
          do {
            try interceptors.begin(context, &begun)
            let response = try await interceptors.answer(context) {
              try await body(RequestStream<Request>(context.stream, limits: limits), context)
            }
            interceptors.end(context, begun, nil)
            begun.clear()
            try context.succeed(packing: response)
          } catch {
            interceptors.end(context, begun, error)
            context.fail(error)
          }
        }
      })
  }
}

extension InterceptorChain {
  /// Runs `body`, which sends its answers itself, inside of all and ends the call.
  func stream(_ context: ServerContext, _ body: @Sendable () async throws -> Void) async {
    var begun = Begun()
    do {
      try begin(context, &begun)
      try await inside(context, body)
      end(context, begun, nil)
      begun.clear()
      context.succeed()
    } catch {
      end(context, begun, error)
      context.fail(error)
    }
  }
}
