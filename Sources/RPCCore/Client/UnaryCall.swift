import SchemaRuntime

/// An answer with what came around it.
public struct UnaryResponse<Message: SchemaRuntime.Message>: Sendable {
  /// The answer.
  public var message: Message
  /// Metadata the server sent before it.
  public var initialMetadata: Metadata
  /// Metadata the server sent behind it.
  public var trailers: Metadata
}

extension Channel {
  /// Calls a unary method.
  ///
  /// Every unary call may be repeated: one that mutates carries an idempotency key, which the server uses to apply it
  /// once and to answer it the same each time.
  ///
  /// - Throws: ``RPCError``.
  @inlinable
  public func unary<Request: Message, Response: Message>(
    _ method: MethodDescriptor, _ request: Request, _ options: CallOptions = CallOptions()
  ) async throws -> Response {
    guard interceptors.isEmpty else { return try await unaryResponse(method, request, options).message }
    return try decoded(try await plainAnswer(method, try packed(request), options), limits)
  }

  /// The answer of a call without interceptors, packed.
  ///
  /// The first attempt is made of the options as they are: nearly always it is the only one, and filling them copies
  /// them.
  @usableFromInline
  func plainAnswer(_ method: MethodDescriptor, _ message: [UInt8], _ options: CallOptions) async throws -> [UInt8] {
    let now = CallClock.nanos
    let deadline = deadline(options, at: now)
    let key = try key(method, options)
    try checkBeforeSending(deadline, at: now)
    let request = firstRequest(method, options, deadline, key: key)
    let end = request.deadline
    do throws(AttemptFailure) {
      let answer = try await transport.unary(request, message: message)
      budget.succeeded()
      return answer.message
    } catch {
      let filled = options.filled(from: defaults, at: now)
      return try await unaryAttempts(method, message, filled, key: key, after: (error, end)).message
    }
  }

  /// As ``unary(_:_:_:)``, with the metadata the server sent.
  public func unaryResponse<Request: Message, Response: Message>(
    _ method: MethodDescriptor, _ request: Request, _ options: CallOptions = CallOptions()
  ) async throws -> UnaryResponse<Response> {
    let options = options.filled(from: defaults)
    return try await around(method, options) { options in
      let answer = try await self.unaryAttempts(method, try packed(request), options)
      return UnaryResponse(
        message: try decoded(answer.message, self.limits), initialMetadata: answer.initialMetadata,
        trailers: answer.trailers)
    }
  }

  /// Calls a unary method with a packed request, for callers that know the contract from reflection only.
  public func unaryPacked(
    _ method: MethodDescriptor, _ request: [UInt8], _ options: CallOptions = CallOptions()
  ) async throws -> UnaryAnswer {
    let options = options.filled(from: defaults)
    return try await around(method, options) { options in
      try await self.unaryAttempts(method, request, options)
    }
  }

  private func around<Result: Sendable>(
    _ method: MethodDescriptor, _ options: CallOptions, _ body: @Sendable (CallOptions) async throws -> Result
  ) async throws -> Result {
    if interceptors.isEmpty { return try await body(options) }
    return try await intercepted(interceptors, from: 0, method, options, body)
  }
}
