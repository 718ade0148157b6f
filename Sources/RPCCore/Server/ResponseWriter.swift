import SchemaRuntime

/// Where a handler sends the messages of its answer.
public struct ResponseWriter<Message: SchemaRuntime.Message>: Sendable {
  let context: ServerContext

  /// Over a call's context; tests make them too.
  public init(_ context: ServerContext) { self.context = context }

  /// Sends a message and waits until there is room for another: a reader that is slow, or a full socket, slows the
  /// handler here instead of filling memory.
  ///
  /// - Throws: ``RPCError``: CANCELLED when the call has ended, INTERNAL when the message cannot be encoded.
  public func send(_ message: Message) async throws {
    context.sendInitialMetadata()
    let stream = context.stream
    let compress = context.compressResponses
    var late: [UInt8]?
    do {
      if compress {
        try message.withPacked { bytes in
          if !stream.trySend(bytes, compress: true) { late = [UInt8](bytes) }
        }
      } else {
        try message.withForm { form in
          if !stream.trySend(form) { late = form.bytes }
        }
      }
    } catch let error as SchemaError {
      throw RPCError(unencodable: error)
    }
    if let late { try await stream.send(late, compress: compress) }
  }

  /// Sends initial metadata now instead of with the first message.
  public func sendInitialMetadata() { context.sendInitialMetadata(always: true) }
}
