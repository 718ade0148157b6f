/// Writes the handler protocol, its registration and the client of each service of a file.
enum ServiceEmitter {
  static func file(_ file: ContractFile) -> OutputFile {
    let targets = Targets.of(file.package)
    let namespace = SwiftNames.namespace(file.package)
    var code = CodeWriter()
    code.head(file.name)
    code.line("import RPCCore")
    code.line("import RPCSchemas")
    code.line("import SchemaRuntime")
    for service in file.services {
      code.line()
      code.block("extension \(namespace)") { code in
        handler(service, &code)
        code.line()
        client(service, &code)
      }
      code.line()
      UnaryMethodEmitter.types(service, namespace, &code)
      registration(service, namespace, &code)
    }
    return OutputFile(path: Generator.path(file, in: targets.stubs, suffix: "+Services"), text: code.text)
  }

  // MARK: Server

  private static func handler(_ service: ServiceType, _ code: inout CodeWriter) {
    code.documentation(service.comment)
    if !service.comment.isEmpty { code.line("///") }
    code.line("/// Serves `\(service.fullName)`; `register(in:)` makes it known to a router.")
    code.block("public protocol \(service.name)Handler: Sendable") { code in
      for (index, method) in service.methods.enumerated() {
        if index > 0 { code.line() }
        code.documentation(method.comment)
        if !method.comment.isEmpty { code.line("///") }
        code.line("/// \(accessSentence(method))")
        code.line(handlerSignature(method))
      }
    }
  }

  private static func handlerSignature(_ method: Method) -> String {
    let request = SwiftNames.type(method.request)
    let response = SwiftNames.type(method.response)
    let first = method.clientStreams ? "_ requests: RequestStream<\(request)>" : "_ request: \(request)"
    let writer = method.serverStreams ? ", _ responses: ResponseWriter<\(response)>" : ""
    let result = method.serverStreams ? "" : " -> \(response)"
    return "func \(SwiftNames.method(method.name))(\(first)\(writer), _ context: ServerContext) async throws\(result)"
  }

  private static func registration(_ service: ServiceType, _ namespace: String, _ code: inout CodeWriter) {
    code.block("extension \(namespace).\(service.name)Handler") { code in
      code.line("/// Registers every method of the service, in place of earlier handlers of the same methods.")
      code.line("@inlinable")
      code.block("public func register(in router: inout Router)") { code in
        for method in service.methods { register(method, of: service, namespace, &code) }
      }
    }
  }

  private static func register(
    _ method: Method, of service: ServiceType, _ namespace: String, _ code: inout CodeWriter
  ) {
    let request = SwiftNames.type(method.request)
    let response = SwiftNames.type(method.response)
    let input = method.clientStreams ? ("requests", "RequestStream<\(request)>") : ("request", request)
    var parameters = ["\(input.0): \(input.1)"]
    var arguments = [input.0]
    if method.serverStreams {
      parameters.append("responses: ResponseWriter<\(response)>")
      arguments.append("responses")
    }
    parameters.append("context: ServerContext")
    arguments.append("context")
    let descriptor = "\(namespace).\(service.name).\(ServiceDescriptorEmitter.name(method))"
    if UnaryMethodEmitter.isUnary(method) {
      return code.line("router.unary(\(descriptor), \(UnaryMethodEmitter.name(method, of: service, namespace))(self))")
    }
    code.line("router.\(ServiceDescriptorEmitter.callType(method))(\(descriptor)) {")
    code.indented { code in
      let result = method.serverStreams ? "Void" : response
      code.line("(\(parameters.joined(separator: ", "))) async throws -> \(result) in")
      code.line("try await self.\(SwiftNames.method(method.name))(\(arguments.joined(separator: ", ")))")
    }
    code.line("}")
  }

  // MARK: Client

  private static func client(_ service: ServiceType, _ code: inout CodeWriter) {
    code.documentation(service.comment)
    if !service.comment.isEmpty { code.line("///") }
    code.line("/// Calls `\(service.fullName)`. Every method throws ``RPCError``.")
    code.block("public struct \(service.name)Client: Sendable") { code in
      code.line("/// What the calls go through.")
      code.line("public let channel: Channel")
      code.line()
      code.line("/// A client whose calls go through a channel.")
      code.line("public init(_ channel: Channel) { self.channel = channel }")
      for method in service.methods {
        code.line()
        code.documentation(method.comment)
        if !method.comment.isEmpty { code.line("///") }
        for sentence in [effectSentence(method), accessSentence(method)] { code.line("/// \(sentence)") }
        call(method, of: service, &code)
      }
    }
  }

  private static func call(_ method: Method, of service: ServiceType, _ code: inout CodeWriter) {
    let request = SwiftNames.type(method.request)
    let response = SwiftNames.type(method.response)
    let result =
      switch (method.clientStreams, method.serverStreams) {
      case (false, false): response
      case (false, true): "ResponseStream<\(response)>"
      case (true, false): "ClientStreamingCall<\(request), \(response)>"
      case (true, true): "BidirectionalCall<\(request), \(response)>"
      }
    let input = method.clientStreams ? "" : "_ request: \(request), "
    let descriptor =
      "\(SwiftNames.namespace(service.file.package)).\(service.name).\(ServiceDescriptorEmitter.name(method))"
    code.line("public func \(SwiftNames.method(method.name))(")
    code.indented { code in code.line("\(input)_ options: CallOptions = CallOptions()") }
    code.block(") async throws -> \(result)") { code in
      let arguments = method.clientStreams ? "" : "request, "
      var tail = ""
      if method.options.resumable {
        tail = ", resume: { (next: inout \(request), last: \(response)) in next.cursor = last.cursor }"
      }
      let call = "self.channel.\(ServiceDescriptorEmitter.callType(method))"
      code.line("try await \(call)(\(descriptor), \(arguments)options\(tail))")
    }
  }

  // MARK: Documentation

  private static func effectSentence(_ method: Method) -> String {
    switch (method.idempotency, method.clientStreams, method.serverStreams) {
    case (.noSideEffects, false, true) where method.options.resumable:
      "Changes nothing. A stream that is cut off goes on behind the last message, without a gap."
    case (.noSideEffects, _, _): "Changes nothing, so it is repeated after a failure."
    case (.idempotent, _, _): "Changes something the first time only, so it is repeated after a failure."
    case (.mutates, false, false):
      "Changes something; an idempotency key makes a repetition after a failure safe."
    case (.mutates, true, false): "Changes something; one idempotency key covers the whole stream."
    case (.mutates, _, true): "Changes something, so it is not repeated after a failure."
    }
  }

  private static func accessSentence(_ method: Method) -> String {
    let roles = (method.options.roles ?? []).map { "`\($0)`" }.joined(separator: ", ")
    return "Allowed to \(roles); scope `\(method.options.scope)`."
  }
}
