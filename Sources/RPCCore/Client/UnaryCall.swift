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
  public func unary<Request: Message, Response: Message>(
    _ method: MethodDescriptor, _ request: Request, _ options: CallOptions = CallOptions()
  ) async throws -> Response {
    try await unaryResponse(method, request, options).message
  }

  /// As ``unary(_:_:_:)``, with the metadata the server sent.
  public func unaryResponse<Request: Message, Response: Message>(
    _ method: MethodDescriptor, _ request: Request, _ options: CallOptions = CallOptions()
  ) async throws -> UnaryResponse<Response> {
    let options = options.filled(from: defaults)
    return try await around(method, options) { options in
      let bytes = try packed(request)
      let answer = try await self.unaryAttempts(method, bytes, options)
      do throws(SchemaError) {
        return UnaryResponse(
          message: try Response(packed: answer.message, limits: self.limits), initialMetadata: answer.initialMetadata,
          trailers: answer.trailers)
      } catch {
        throw RPCError(.internalError, "the server's answer cannot be decoded: \(error)")
      }
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

  private func unaryAttempts(
    _ method: MethodDescriptor, _ request: [UInt8], _ options: CallOptions
  ) async throws -> UnaryAnswer {
    // One key for all attempts: it is what makes them one call.
    let key = try key(method, options)
    let repeatable = !key.isEmpty || method.idempotency != .mutates
    return try await attempts(method, options, key: key, repeatable: repeatable) { attempt throws(AttemptFailure) in
      try await self.transport.unary(attempt, message: request)
    }
  }
}
