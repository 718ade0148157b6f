import Logging
import RPCCore
import RPCSchemas
import RPCServices
import RPCStubs
import Synchronization

/// The measured methods. Payloads are made once per size, as the peers do, so that filling memory is not what counts.
package final class BenchService: TestingV1.TestServiceHandler {
  private let others = TestService()
  private let made = Mutex<[Int32: TestingV1.StreamingOutputCallResponse]>([:])

  /// The measured message: 90 bytes packed.
  package static let message = TestingV1.EchoMessage.with {
    $0.id = 1_234_567
    $0.name = "a name of some thirty characters"
    $0.payload = [UInt8](repeating: 7, count: 32)
    $0.sentAtNs = 1_700_000_000_000_000_000
    $0.sequence = 42
    $0.flagged = true
  }

  /// The router of a server as it is shipped: the access log, the metrics, the limits, authentication and the role check
  /// around the measured methods.
  ///
  /// - Parameter bare: Without interceptors, to see what they cost.
  package static func router(logger: Logger, bare: Bool = false) -> Router {
    let interceptors: [any ServerInterceptor] = [
      AccessLog(logger: logger), CallMetrics(), ConcurrencyLimit(), TokenAuthentication(), RoleCheck(),
    ]
    var router = Router(interceptors: bare ? [] : interceptors)
    BenchService().register(in: &router)
    return router
  }

  package func echo(
    _ request: TestingV1.EchoMessage, _ context: ServerContext
  ) async throws -> TestingV1.EchoMessage {
    request
  }

  package func streamingOutputCall(
    _ request: TestingV1.StreamingOutputCallRequest, _ responses: ResponseWriter<TestingV1.StreamingOutputCallResponse>,
    _ context: ServerContext
  ) async throws {
    // An interval is kept on average: a sleep that was too long is made up for.
    var due = ContinuousClock.now
    for parameters in request.responseParameters {
      if parameters.intervalUs > 0 {
        due += .microseconds(parameters.intervalUs)
        if due > .now { try await Task.sleep(until: due, clock: .continuous) }
      }
      try await responses.send(response(parameters.size))
    }
  }

  package func fullDuplexCall(
    _ requests: RequestStream<TestingV1.StreamingOutputCallRequest>,
    _ responses: ResponseWriter<TestingV1.StreamingOutputCallResponse>, _ context: ServerContext
  ) async throws {
    for try await request in requests {
      for parameters in request.responseParameters { try await responses.send(response(parameters.size)) }
    }
  }

  package func streamingInputCall(
    _ requests: RequestStream<TestingV1.StreamingInputCallRequest>, _ context: ServerContext
  ) async throws -> TestingV1.StreamingInputCallResponse {
    try await others.streamingInputCall(requests, context)
  }

  private func response(_ size: Int32) throws -> TestingV1.StreamingOutputCallResponse {
    guard (0...Int32(TestService.payloadBytesMax)).contains(size) else {
      throw RPCError(.invalidArgument, "a payload of \(size) bytes is outside 0...\(TestService.payloadBytesMax)")
    }
    return made.withLock { made in
      if let response = made[size] { return response }
      var response = TestingV1.StreamingOutputCallResponse()
      response.payload = .with { $0.body = [UInt8](repeating: 0, count: Int(size)) }
      made[size] = response
      return response
    }
  }

  // What is not measured.

  package func emptyCall(_ request: GoogleProtobuf.Empty, _ context: ServerContext) async throws -> GoogleProtobuf.Empty
  {
    try await others.emptyCall(request, context)
  }

  package func unaryCall(
    _ request: TestingV1.UnaryCallRequest, _ context: ServerContext
  ) async throws -> TestingV1.UnaryCallResponse {
    try await others.unaryCall(request, context)
  }

  package func unimplementedCall(
    _ request: GoogleProtobuf.Empty, _ context: ServerContext
  ) async throws -> GoogleProtobuf.Empty {
    try await others.unimplementedCall(request, context)
  }

  package func countCall(
    _ request: TestingV1.CountCallRequest, _ responses: ResponseWriter<TestingV1.CountCallResponse>,
    _ context: ServerContext
  ) async throws {
    try await others.countCall(request, responses, context)
  }
}
