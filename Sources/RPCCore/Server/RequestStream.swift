import SchemaRuntime

/// The messages a client streams to a handler, in order. May be read by one task at a time.
///
/// Reading is what returns credit to the client: a handler that does not read slows the client down.
public struct RequestStream<Message: SchemaRuntime.Message>: AsyncSequence, Sendable {
  public typealias Element = Message

  let stream: any ServerStream
  let limits: UnpackLimits

  /// Over a transport's stream; tests make them too.
  public init(_ stream: any ServerStream, limits: UnpackLimits = .default) {
    self.stream = stream
    self.limits = limits
  }

  /// The next message; nil when the client has ended its half.
  ///
  /// - Throws: ``RPCError`` when the call was cancelled or its deadline passed, `SchemaError` for a malformed message.
  public func next() async throws -> Message? {
    guard let bytes = try await stream.receive() else { return nil }
    return try Message(packed: bytes, limits: limits)
  }

  /// Iterates over the messages that have not been read.
  public struct AsyncIterator: AsyncIteratorProtocol {
    let requests: RequestStream

    public mutating func next() async throws -> Message? { try await requests.next() }
  }

  public func makeAsyncIterator() -> AsyncIterator { AsyncIterator(requests: self) }
}
