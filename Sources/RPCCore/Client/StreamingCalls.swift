import SchemaRuntime

/// A call in which the client streams and the server answers once.
///
/// ```swift
/// let upload = try await client.uploadMaterial()
/// for chunk in chunks { try await upload.send(chunk) }
/// let receipt = try await upload.finish()
/// ```
public struct ClientStreamingCall<Request: Message, Response: Message>: Sendable {
  let stream: any ClientStream
  let limits: UnpackLimits

  /// Sends a message; returns when there is room for more.
  ///
  /// - Throws: ``RPCError``: the failure of the call if it has ended, CANCELLED if the server wants no more messages
  ///   (``finish()`` then has its answer).
  public func send(_ message: Request) async throws { try await stream.send(packing: message) }

  /// Ends the client's half and returns the answer.
  public func finish() async throws -> Response {
    stream.finishSending()
    return try await withTaskCancellationHandler {
      do { return try await answer() } catch { throw RPCError(callFailure: error) }
    } onCancel: {
      stream.cancel()
    }
  }

  private func answer() async throws -> Response {
    guard let bytes = try await stream.receive() else {
      throw RPCError(.internalError, "the server ended the call with OK but without an answer")
    }
    guard try await stream.receive() == nil else {
      stream.cancel()
      throw RPCError(.internalError, "the server sent two answers to a call that has one")
    }
    return try decoded(bytes, limits)
  }

  /// Metadata the server sent before its answer; waits for it.
  public func initialMetadata() async throws -> Metadata { try await stream.typedInitialMetadata() }
  /// Metadata the server sent with the status; empty until the call has ended.
  public var trailers: Metadata { stream.trailers }
  /// Ends the call on both sides.
  public func cancel() { stream.cancel() }
}

/// A call in which both sides stream.
public struct BidirectionalCall<Request: Message, Response: Message>: Sendable {
  let stream: any ClientStream
  /// The server's messages.
  public let responses: ResponseStream<Response>

  /// Sends a message; returns when there is room for more.
  public func send(_ message: Request) async throws { try await stream.send(packing: message) }
  /// Ends the client's half; the server's goes on.
  public func finishSending() { stream.finishSending() }
  /// Metadata the server sent before its first message; waits for it.
  public func initialMetadata() async throws -> Metadata { try await stream.typedInitialMetadata() }
  /// Metadata the server sent with the status; empty until the call has ended.
  public var trailers: Metadata { stream.trailers }
  /// Ends the call on both sides.
  public func cancel() { stream.cancel() }
}

extension ClientStream {
  /// Initial metadata; a cancelled wait fails as the call itself would.
  func typedInitialMetadata() async throws -> Metadata {
    do { return try await initialMetadata() } catch { throw RPCError(callFailure: error) }
  }
}

@inlinable
func packed<M: Message>(_ message: M) throws -> [UInt8] {
  do throws(SchemaError) { return try message.packed() } catch { throw RPCError(schema: error) }
}

@inlinable
func decoded<M: Message>(_ bytes: [UInt8], _ limits: UnpackLimits) throws -> M {
  do throws(SchemaError) { return try M(packed: bytes, limits: limits) } catch { throw RPCError(undecodable: error) }
}

extension Channel {
  /// Calls a server-streaming method.
  ///
  /// - Parameter resume: for a resumable method: writes the position of the last message read into the request, so that
  ///   a stream that was cut off goes on behind it, invisibly; nothing is lost or doubled.
  public func serverStreaming<Request: Message, Response: Message>(
    _ method: MethodDescriptor, _ request: Request, _ options: CallOptions = CallOptions(),
    resume: (@Sendable (inout Request, Response) -> Void)? = nil
  ) async throws -> ResponseStream<Response> {
    let options = options.filled(from: defaults)
    // One key for all openings of a stream that mutates: only then may it be opened again.
    let key = try key(method, options)
    let first = try packed(request)
    let stream = try await openStream(method, options, key: key, first: first, endStream: true)
    let resumes = method.resumable ? resume : nil
    return ResponseStream(
      source: ResponseSource(stream, limits: limits) { loss in
        let (last, cause) = (loss.last, loss.cause)
        // Before the first message the call is repeated as it was; behind it only a resumable method can go on.
        guard last == nil || resumes != nil, !key.isEmpty || method.idempotency != .mutates else { throw cause }
        guard self.policy.allows(AttemptFailure(cause, .answered), repeatable: true) else { throw cause }
        // As with a call that has one answer, what no handler has seen is no attempt of one that waits for its place.
        let attempts = options.waitForReady == true ? loss.failuresSeen : loss.failures
        if last == nil && resumes == nil && attempts >= self.policy.maxAttempts { throw cause }
        // The first loss is mended at once; a server that keeps ending the stream is not asked in a tight loop.
        if loss.failures > 1 || cause.serverPushback != nil {
          try await self.pause(loss.failures - 1, after: cause, options.deadline)
        }
        var next = request
        if let last, let resumes { resumes(&next, last) }
        var waiting = options
        waiting.waitForReady = options.waitForReady ?? (resumes != nil)
        do {
          return try await self.openStream(
            method, waiting, key: key, first: try packed(next), endStream: true, attempt: loss.failures + 1)
        } catch let error as RPCError where error.code == .deadlineExceeded {
          throw RPCError(
            .deadlineExceeded, "the deadline passed while the stream was being opened again after: \(cause)")
        }
      })
  }

  /// Calls a client-streaming method.
  public func clientStreaming<Request: Message, Response: Message>(
    _ method: MethodDescriptor, _ options: CallOptions = CallOptions()
  ) async throws -> ClientStreamingCall<Request, Response> {
    let options = options.filled(from: defaults)
    let stream = try await openStream(method, options, key: try key(method, options), first: nil, endStream: false)
    return ClientStreamingCall(stream: stream, limits: limits)
  }

  /// Calls a bidirectional method. No key goes with it by itself: each message that mutates carries its own.
  public func bidirectional<Request: Message, Response: Message>(
    _ method: MethodDescriptor, _ options: CallOptions = CallOptions()
  ) async throws -> BidirectionalCall<Request, Response> {
    let options = options.filled(from: defaults)
    let key = options.idempotencyKey == nil ? [] : try key(method, options)
    let stream = try await openStream(method, options, key: key, first: nil, endStream: false)
    return BidirectionalCall(
      stream: stream, responses: ResponseStream(source: ResponseSource(stream, limits: limits, reopen: nil)))
  }

  /// Opens a stream of packed messages, for callers that know the contract from reflection only.
  ///
  /// - Parameters:
  ///   - first: the only request of a server-streaming call; nil when the client streams.
  public func streamPacked(
    _ method: MethodDescriptor, first: [UInt8]?, _ options: CallOptions = CallOptions()
  ) async throws -> any ClientStream {
    let options = options.filled(from: defaults)
    let key = method.callType == .bidirectional && options.idempotencyKey == nil ? [] : try key(method, options)
    return try await openStream(method, options, key: key, first: first, endStream: first != nil)
  }

  /// Opening is repeated where no handler has seen the call.
  private func openStream(
    _ method: MethodDescriptor, _ options: CallOptions, key: [UInt8], first: [UInt8]?, endStream: Bool, attempt: Int = 1
  ) async throws -> any ClientStream {
    try await intercepted(interceptors, from: 0, method, options) { options in
      var options = options
      // The limit of one attempt is for calls with one answer; a stream lasts as long as its call.
      options.perAttemptTimeout = nil
      if attempt > 1 { try options.metadata.add(Metadata.retryAttempt, String(attempt - 1)) }
      return try await self.attempts(method, options, key: key, repeatable: false) { request throws(AttemptFailure) in
        try await self.transport.stream(request, message: first, endStream: endStream)
      }
    }
  }
}
