import RPCSchemas
import SchemaRuntime
import WireProtocol

@testable import RPCCore

/// A call that has been started.
final class OpenCall<Response: Message> {
  let stream: FakeStream
  let task: Task<Void, Never>
  private var iterator: AsyncStream<[UInt8]>.Iterator

  init(stream: FakeStream, task: Task<Void, Never>) {
    self.stream = stream
    self.task = task
    iterator = stream.messages.makeAsyncIterator()
  }

  /// The next message; nil after an OK. Throws the failure the call ended with.
  func next() async throws -> Response? {
    if let bytes = await iterator.next(isolation: #isolation) {
      stream.taken()
      return try Response(packed: bytes)
    }
    await task.value
    try checkEnd()
    return nil
  }

  /// The bytes of the first message, be it streamed or the one answer; nil after an OK without any.
  func firstMessage() async throws -> [UInt8]? {
    if let bytes = await iterator.next(isolation: #isolation) {
      stream.taken()
      return bytes
    }
    await task.value
    try checkEnd()
    return stream.end?.message
  }

  /// All messages until the end.
  func all() async throws -> [Response] {
    var messages: [Response] = []
    while let message = try await next() { messages.append(message) }
    return messages
  }

  /// The one answer of a unary or client-streaming call.
  func response() async throws -> Response {
    await task.value
    try checkEnd()
    guard let bytes = stream.end?.message else { throw RPCError(.internalError, "the call ended without an answer") }
    return try Response(packed: bytes)
  }

  /// The failure the call ended with; nil for OK. Waits for the end.
  func failure() async -> RPCError? {
    await task.value
    do {
      try checkEnd()
      return nil
    } catch {
      return error as? RPCError
    }
  }

  /// The client goes away.
  func cancel() async {
    stream.cancel(RPCError(.cancelled, "the client cancelled"))
    await task.value
  }

  private func checkEnd() throws {
    guard let end = stream.end else { throw RPCError(.internalError, "the handler returned, the call did not end") }
    if end.head.status != 0 { throw RPCError(end.head) }
  }
}

/// What a call fails with; records a failure of the test when it does not fail.
func failure<T>(of body: () async throws -> T) async -> RPCError? {
  do {
    _ = try await body()
    return nil
  } catch {
    return error as? RPCError ?? RPCError(.unknown, "\(error)")
  }
}

extension RPCError {
  /// The stable name of the rule that refused; empty when the details have none.
  var rule: String {
    for detail in details {
      if case .preconditionState(let state)? = detail.kind { return state.rule }
    }
    return ""
  }

  /// The fields that were wrong.
  var fields: [String] {
    for detail in details {
      if case .fieldViolations(let violations)? = detail.kind { return violations.violations.map(\.field) }
    }
    return []
  }

  /// The current version of a lost race; 0 for none.
  var currentVersion: UInt64 {
    for detail in details {
      if case .versionConflict(let conflict)? = detail.kind { return conflict.currentVersion }
    }
    return 0
  }
}
