import SchemaRuntime

/// The methods a server serves, by name, with the interceptors around them.
///
/// Generated code registers a service: `handler.register(in: &router)`.
public struct Router: Sendable {
  /// Around every call of the methods registered, the first outermost. Set when the router is made, because a method
  /// keeps those it was registered with.
  public let interceptors: [any ServerInterceptor]
  /// Bounds for decoding requests.
  public let limits: UnpackLimits
  @usableFromInline var handlers: [String: MethodHandler] = [:]

  /// No methods yet.
  public init(interceptors: [any ServerInterceptor] = [], limits: UnpackLimits = .default) {
    self.interceptors = interceptors
    self.limits = limits
  }

  /// All methods registered, ordered by name.
  public var methods: [MethodDescriptor] {
    handlers.values.map(\.method).sorted { $0.fullName < $1.fullName }
  }

  /// The handler of `package.Service/Method`.
  public func handler(_ name: String) -> (MethodHandler)? { handlers[name] }

  /// Whether any method of the service is registered.
  public func hasService(of name: String) -> Bool {
    guard let slash = name.firstIndex(of: "/") else { return false }
    return handlers.values.contains { $0.method.service == name[..<slash] }
  }

  /// The failure of a call whose method is not registered: it says whether the service is there.
  public func unimplemented(_ name: String) -> RPCError {
    RPCError(
      .unimplemented,
      hasService(of: name) ? "the service has no method \(name)" : "no service of that name is served here: \(name)")
  }

  @usableFromInline
  func chain(_ method: MethodDescriptor) -> InterceptorChain { InterceptorChain(interceptors, for: method) }

  /// Registers a unary method, as generated code does.
  @inlinable
  public mutating func unary<Method: UnaryMethod>(_ descriptor: MethodDescriptor, _ method: Method) {
    handlers[descriptor.fullName] = .unary(descriptor, limits: limits, interceptors: chain(descriptor), method)
  }

  /// Registers a unary method whose handler is a function.
  @inlinable
  public mutating func unary<Request: Message, Response: Message>(
    _ method: MethodDescriptor,
    _ body: @escaping @Sendable (Request, ServerContext) async throws -> Response
  ) {
    unary(method, FunctionMethod(body))
  }

  /// Registers a server-streaming method.
  public mutating func serverStreaming<Request: Message, Response: Message>(
    _ method: MethodDescriptor,
    _ body: @escaping @Sendable (Request, ResponseWriter<Response>, ServerContext) async throws -> Void
  ) {
    handlers[method.fullName] = .serverStreaming(method, limits: limits, interceptors: chain(method), body)
  }

  /// Registers a client-streaming method.
  public mutating func clientStreaming<Request: Message, Response: Message>(
    _ method: MethodDescriptor,
    _ body: @escaping @Sendable (RequestStream<Request>, ServerContext) async throws -> Response
  ) {
    handlers[method.fullName] = .clientStreaming(method, limits: limits, interceptors: chain(method), body)
  }

  /// Registers a bidirectional method.
  public mutating func bidirectional<Request: Message, Response: Message>(
    _ method: MethodDescriptor,
    _ body: @escaping @Sendable (RequestStream<Request>, ResponseWriter<Response>, ServerContext) async throws -> Void
  ) {
    handlers[method.fullName] = .bidirectional(method, limits: limits, interceptors: chain(method), body)
  }
}
