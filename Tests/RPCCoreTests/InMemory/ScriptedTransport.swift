import RPCCore
import Synchronization

/// Answers each attempt with the next entry of a script and records what it was asked.
final class ScriptedTransport: ClientTransport {
  typealias Outcome = Result<UnaryAnswer, AttemptFailure>

  private let state: Mutex<(script: [Outcome], requests: [AttemptRequest], messages: [[UInt8]])>
  private let before: @Sendable (AttemptRequest) async -> Void

  /// - Parameter before: runs in each attempt before its outcome.
  init(_ script: [Outcome], before: @escaping @Sendable (AttemptRequest) async -> Void = { _ in }) {
    state = Mutex((script, [], []))
    self.before = before
  }

  var requests: [AttemptRequest] { state.withLock { $0.requests } }
  var messages: [[UInt8]] { state.withLock { $0.messages } }

  func unary(_ request: AttemptRequest, message: [UInt8]) async throws(AttemptFailure) -> UnaryAnswer {
    let outcome = state.withLock { state in
      state.requests.append(request)
      state.messages.append(message)
      return state.script.isEmpty
        ? Outcome.failure(AttemptFailure(RPCError(.internalError, "the script has ended"), .answered))
        : state.script.removeFirst()
    }
    await before(request)
    return try outcome.get()
  }

  func stream(
    _ request: AttemptRequest, message: [UInt8]?, endStream: Bool
  ) async throws(AttemptFailure) -> any ClientStream {
    throw AttemptFailure(RPCError(.internalError, "the script has no streams"), .answered)
  }

  func close(by deadline: Deadline?) async {}

  var executor: any TaskExecutor { globalConcurrentExecutor }
}
