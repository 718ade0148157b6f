import RPCCore
import SchemaRuntime
import Synchronization
import WireProtocol

/// Carries calls to a router in the same process, with what a transport owes them: deadlines, cancellation, one request
/// where one is due, connections that can be lost. Nothing is shared between the ends but bytes.
final class InMemoryTransport: ClientTransport {
  let router: Router
  let capacity: Int
  private let state = Mutex(State())

  private struct State {
    var requests: [AttemptRequest] = []
    var open: [InMemoryCall] = []
    var nextCall: UInt64 = 1
    /// Calls still to be refused unprocessed.
    var refusals = 0
  }

  init(_ router: Router, capacity: Int = 4) {
    self.router = router
    self.capacity = capacity
  }

  /// Every attempt that was made.
  var requests: [AttemptRequest] { state.withLock { $0.requests } }

  /// Refuses the next `count` attempts as a full server does.
  func refuse(_ count: Int) { state.withLock { $0.refusals = count } }

  /// All open calls lose their connection.
  func loseConnections() {
    let open = state.withLock { state in
      defer { state.open = [] }
      return state.open
    }
    for call in open {
      call.end(
        .failure(RPCError(.unavailable, "the connection was lost")),
        handler: RPCError(.cancelled, "the client has gone"))
    }
  }

  /// The server begins to stop: handlers are told.
  func goAway() { for call in state.withLock({ $0.open }) { call.change { $0.goingAway = true } } }

  func unary(_ request: AttemptRequest, message: [UInt8]) async throws(AttemptFailure) -> UnaryAnswer {
    let stream = try start(request, message: message, endStream: true)
    do {
      guard let answer = try await stream.receive() else {
        throw RPCError(.internalError, "the server answered OK without a message")
      }
      guard try await stream.receive() == nil else {
        stream.cancel()
        throw RPCError(.internalError, "the server sent two messages where one is due")
      }
      return UnaryAnswer(
        message: answer, initialMetadata: try await stream.initialMetadata(), trailers: stream.trailers)
    } catch {
      let lost = stream.call.read {
        if case .failure(let error)? = $0.end { error.code == .unavailable } else { false }
      }
      throw AttemptFailure(RPCError(thrown: error), lost ? .unknown : .answered)
    }
  }

  func stream(
    _ request: AttemptRequest, message: [UInt8]?, endStream: Bool
  ) async throws(AttemptFailure) -> any ClientStream {
    try start(request, message: message, endStream: endStream)
  }

  func close(by deadline: Deadline?) async { loseConnections() }

  var executor: any TaskExecutor { globalConcurrentExecutor }

  private func start(
    _ request: AttemptRequest, message: [UInt8]?, endStream: Bool
  ) throws(AttemptFailure) -> InMemoryClientStream {
    let call = InMemoryCall(capacity: capacity)
    let (id, refused) = state.withLock { state in
      state.requests.append(request)
      state.nextCall += 1
      let refused = state.refusals > 0
      if refused { state.refusals -= 1 } else { state.open.append(call) }
      return (state.nextCall, refused)
    }
    if refused { throw AttemptFailure(RPCError(.unavailable, "refused: too many streams"), .notProcessed) }
    if let message { call.change { $0.requests = [message] } }
    if endStream { call.change { $0.requestsEnded = true } }
    guard let handler = router.handler(request.method) else {
      throw AttemptFailure(router.unimplemented(request.method), .answered)
    }
    let context = ServerContext(
      method: handler.method, metadata: request.metadata, deadline: request.deadline,
      peer: Peer(address: "127.0.0.1:1"), credential: request.credential.map { Credential(token: $0) },
      idempotencyKey: request.idempotencyKey.isEmpty ? nil : request.idempotencyKey, callID: id, stream: call)
    call.start(deadline: request.deadline) { await Self.serve(handler, context, call) }
    return InMemoryClientStream(call)
  }

  private static func serve(_ handler: MethodHandler, _ context: ServerContext, _ call: InMemoryCall) async {
    do {
      var request: [UInt8] = []
      if handler.takesOneRequest {
        guard let first = try await call.receive() else { throw RPCError(.invalidArgument, "no request message") }
        guard try await call.receive() == nil else { throw RPCError(.invalidArgument, "two request messages") }
        request = first
      }
      await handler.run(context, request: request)
    } catch {
      context.cancel(RPCError(thrown: error))
    }
  }
}
