/// Writes the descriptors of a service's methods.
enum ServiceDescriptorEmitter {
  static func declare(_ service: ServiceType, _ code: inout CodeWriter) {
    code.documentation(service.comment)
    code.block("public enum \(service.name)") { code in
      code.line("/// The full name.")
      code.line("public static let name: String = \(CodeWriter.literal(service.fullName))")
      code.line("/// All methods, in the order of the contract.")
      code.line("public static var methods: [MethodDescriptor] {")
      code.indented { code in
        let names = service.methods.map { Self.name($0) }
        code.line("[" + names.joined(separator: ", ") + "]")
      }
      code.line("}")
      for method in service.methods {
        code.line()
        code.documentation(method.comment)
        code.line("public static let \(name(method)): MethodDescriptor = MethodDescriptor(")
        code.indented { code in
          code.line("service: \(CodeWriter.literal(service.fullName)), name: \(CodeWriter.literal(method.name)),")
          code.line(
            "callType: .\(callType(method)), requestType: \(CodeWriter.literal(method.request.fullName)),")
          code.line(
            "responseType: \(CodeWriter.literal(method.response.fullName)), idempotency: .\(idempotency(method)),")
          let roles = (method.options.roles ?? []).map { CodeWriter.literal($0) }.joined(separator: ", ")
          code.line("roles: [\(roles)], scope: \(CodeWriter.literal(method.options.scope)),")
          code.line(
            "resumable: \(method.options.resumable), priority: \(method.options.priority), "
              + "secretResponse: \(method.isSecret), pointRead: \(method.options.pointRead))")
        }
      }
    }
  }

  /// The descriptor's name inside the service.
  static func name(_ method: Method) -> String {
    let name = SwiftNames.method(method.name)
    return name == "name" || name == "methods" ? name + "_" : name
  }

  static func callType(_ method: Method) -> String {
    switch (method.clientStreams, method.serverStreams) {
    case (false, false): "unary"
    case (true, false): "clientStreaming"
    case (false, true): "serverStreaming"
    case (true, true): "bidirectional"
    }
  }

  private static func idempotency(_ method: Method) -> String {
    switch method.idempotency {
    case .mutates: "mutates"
    case .idempotent: "idempotent"
    case .noSideEffects: "noSideEffects"
    }
  }
}
