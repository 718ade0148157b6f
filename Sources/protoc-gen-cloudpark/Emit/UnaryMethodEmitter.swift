/// Writes a type for each unary method, generic over the handler. Where a handler is registered the compiler makes the
/// method's code for that handler, and sees all that a call runs.
enum UnaryMethodEmitter {
  static func isUnary(_ method: Method) -> Bool { !method.clientStreams && !method.serverStreams }

  /// The type's name with the types it stands in, of which the handler is inferred.
  static func name(_ method: Method, of service: ServiceType, _ namespace: String) -> String {
    "\(namespace).\(container(service)).\(type(method))"
  }

  private static func container(_ service: ServiceType) -> String { "\(service.name)UnaryMethods" }

  // With something in front, so that a method may be called what it likes.
  private static func type(_ method: Method) -> String { "CallTo\(method.name)" }

  static func types(_ service: ServiceType, _ namespace: String, _ code: inout CodeWriter) {
    let methods = service.methods.filter(isUnary)
    guard !methods.isEmpty else { return }
    code.block("extension \(namespace)") { code in
      code.line("@usableFromInline")
      code.block("enum \(container(service))") { code in
        for (index, method) in methods.enumerated() {
          if index > 0 { code.line() }
          type(of: method, service, &code)
        }
      }
    }
    code.line()
  }

  private static func type(of method: Method, _ service: ServiceType, _ code: inout CodeWriter) {
    let request = SwiftNames.type(method.request)
    let response = SwiftNames.type(method.response)
    code.line("@usableFromInline")
    code.block("struct \(type(method))<Handler: \(service.name)Handler>: UnaryMethod") { code in
      code.line("@usableFromInline let handler: Handler")
      code.line()
      code.line("@inlinable")
      code.line("init(_ handler: Handler) { self.handler = handler }")
      code.line()
      code.line("@inlinable")
      code.block("func answer(_ request: \(request), _ context: ServerContext) async throws -> \(response)") { code in
        code.line("try await self.handler.\(SwiftNames.method(method.name))(request, context)")
      }
    }
  }
}
