import Glibc
import RPCCore
import RPCSchemas
import RPCServices
import RPCStubs
import SchemaRuntime
import Testing
import WireProtocol

@testable import TLSTransport

/// What gRPC's interop suite does not ask for, over TLS: cancellation at every point, deadlines, limits, streams that
/// go on, numbers of messages.
@Suite struct InteropBeyondTests {
  private typealias Output = TestingV1.StreamingOutputCallResponse

  private func outputs(_ sizes: [Int32], intervalUs: Int64 = 0) -> TestingV1.StreamingOutputCallRequest {
    .with { message in
      message.responseParameters = sizes.map { size in
        .with {
          $0.size = size
          $0.intervalUs = intervalUs
        }
      }
    }
  }

  @Test func cancel_before_start() async throws {
    let fixture = try Fixture()
    try await withServer(fixture) { client, _ in
      let task = Task {
        withUnsafeCurrentTask { $0?.cancel() }
        return await failure { try await client.emptyCall(.init()) }?.code
      }
      #expect(await task.value == .cancelled)
      #expect(await fixture.server.statistics().callsStarted == 0)
    }
  }

  @Test func cancel_after_headers() async throws {
    try await withServer(Fixture()) { client, _ in
      let call = try await client.fullDuplexCall()
      _ = try await call.initialMetadata()
      call.cancel()
      #expect(await failure { try await call.responses.next() }?.code == .cancelled)
      #expect(try await client.emptyCall(.init()) == .init())
    }
  }

  @Test func cancel_after_first_message_by_task() async throws {
    try await withServer(Fixture()) { client, _ in
      let first = Signal()
      let task = Task {
        await failure {
          for try await _ in try await client.streamingOutputCall(outputs([1, 1], intervalUs: 100_000_000)) {}
        }?.code
      }
      let other = Task {
        await failure {
          let stream = try await client.streamingOutputCall(
            .with {
              $0.responseParameters = [
                .with { $0.size = 1 },
                .with {
                  $0.size = 1
                  $0.intervalUs = 100_000_000
                },
              ]
            })
          _ = try await stream.next()
          first.set()
          _ = try await stream.next()
        }?.code
      }
      await first.wait()
      task.cancel()
      other.cancel()
      #expect(await task.value == .cancelled)
      #expect(await other.value == .cancelled)
    }
  }

  @Test func a_deadline_that_is_met() async throws {
    try await withServer(Fixture()) { client, _ in
      for _ in 0..<50 {
        let empty = try await client.emptyCall(.init(), CallOptions(timeout: .seconds(60)))
        #expect(empty == .init())
      }
    }
  }

  @Test func thousands_of_simultaneous_deadlines() async throws {
    let fixture = try Fixture { configuration, _ in configuration.limits.settings.streamsMax = 10_000 }
    try await withServer(fixture) { client, _ in
      let codes = await withTaskGroup(of: StatusCode?.self) { group in
        for index in 0..<3000 {
          group.addTask {
            await failure {
              try await client.unaryCall(
                .with { $0.sleepUs = 600_000_000 }, CallOptions(timeout: .milliseconds(200 + index % 7)))
            }?.code
          }
        }
        return await group.reduce(into: [StatusCode?]()) { $0.append($1) }
      }
      #expect(codes.count == 3000 && codes.allSatisfy { $0 == .deadlineExceeded })
      let after = try await client.emptyCall(.init())
      #expect(after == .init(), "the connection goes on")
    }
  }

  @Test func over_the_stream_limit_calls_queue() async throws {
    let fixture = try Fixture { configuration, _ in configuration.limits.settings.streamsMax = 3 }
    try await withServer(fixture, { $0.connectionsMax = 1 }) { client, _ in
      try await withThrowingTaskGroup(of: UInt64.self) { group in
        for id in 0..<200 { group.addTask { try await client.echo(.with { $0.id = UInt64(id) }).id } }
        var ids: Set<UInt64> = []
        for try await id in group { ids.insert(id) }
        #expect(ids.count == 200)
      }
      #expect(await fixture.server.connections().count == 1)
    }
  }

  @Test func a_server_that_answers_before_the_request_ends() async throws {
    var router = Router()
    router.clientStreaming(TestingV1.TestService.streamingInputCall) {
      (requests: RequestStream<TestingV1.StreamingInputCallRequest>, _: ServerContext) async throws
        -> TestingV1.StreamingInputCallResponse in
      _ = try await requests.next()
      return .with { $0.messageCount = 1 }
    }
    TestService().register(emptyCallIn: &router)
    try await withServer(Fixture(router: router)) { client, _ in
      let call = try await client.streamingInputCall()
      let error = await failure {
        while true {
          try await call.send(.with { $0.payload = .with { $0.body = [UInt8](repeating: 0, count: 9000) } })
        }
      }
      #expect(error?.code == .cancelled)
      #expect(try await call.finish().messageCount == 1, "the answer counts")
      #expect(try await client.emptyCall(.init()) == .init())
    }
  }

  /// Equal to the limit passes, one byte more fails: a request that the client itself refuses to send, an answer.
  @Test func the_message_size_limit() async throws {
    let limit = 100_000
    let overhead = 4
    let fixture = try Fixture { configuration, _ in configuration.limits.settings.messageBytesMax = limit }
    try await withServer(fixture, { $0.settings.messageBytesMax = limit }) { client, _ in
      for (size, code) in [(limit - overhead, StatusCode?.none), (limit - overhead + 1, .resourceExhausted)] {
        let body = [UInt8](repeating: 7, count: size)
        let message = TestingV1.EchoMessage.with { $0.payload = body }
        let packed = try message.packed()
        #expect(packed.count == size + overhead)
        #expect(await failure { try await client.echo(message) }?.code == code, "\(size)")
      }
      #expect(try await client.emptyCall(.init()) == .init())
    }
  }

  @Test func duplicate_metadata_keys_keep_their_order() async throws {
    try await withServer(Fixture()) { client, channel in
      for _ in 0..<4 {
        var options = CallOptions()
        for value in ["1", "2", "1", "3", ""] { try options.metadata.add(TestService.echoInitial, value) }
        for byte in [UInt8(3), 1, 2] { try options.metadata.add(TestService.echoTrailing, binary: [byte]) }
        let answer: UnaryResponse<TestingV1.UnaryCallResponse> = try await channel.unaryResponse(
          TestingV1.TestService.unaryCall, TestingV1.UnaryCallRequest(), options)
        #expect(answer.initialMetadata.all(TestService.echoInitial) == ["1", "2", "1", "3", ""])
        let trailing = answer.trailers.compactMap { if case .binary(let bytes) = $0.value { bytes } else { nil } }
        #expect(trailing == [[3], [1], [2]])
      }
    }
  }

  @Test func metadata_above_the_servers_limit_costs_the_call_only() async throws {
    try await withServer(Fixture()) { client, _ in
      var options = CallOptions()
      try options.metadata.add("x-long", String(repeating: "a", count: 16384 - 6 - 8))
      #expect(try await client.emptyCall(.init(), options) == .init(), "at the limit")
      try options.metadata.add("a", "")
      let error = await failure { try await client.emptyCall(.init(), options) }
      #expect(error?.code == .resourceExhausted)
      // What the server would answer above the client's limit is a failure of that call as well.
      var echo = CallOptions()
      for _ in 0..<3 { try echo.metadata.add(TestService.echoInitial, String(repeating: "b", count: 5000)) }
      #expect(try await client.emptyCall(.init(), echo) == .init())
    }
  }

  @Test func deadline_propagation() async throws {
    try await withServer(Fixture()) { client, _ in
      let request = TestingV1.UnaryCallRequest.with { $0.fillTimeLeft = true }
      let left = try await client.unaryCall(request, CallOptions(timeout: .seconds(60))).timeLeftUs
      #expect(left > 0 && left <= 60_000_000)
      #expect(try await client.unaryCall(request).timeLeftUs == -1)
    }
  }

  @Test func a_resumable_stream_survives_lost_connections() async throws {
    let fixture = try Fixture()
    let transport = try TLSClientTransport(fixture.client)
    let channel = Channel(transport)
    let stream: ResponseStream<TestingV1.CountCallResponse> = try await channel.serverStreaming(
      TestingV1.TestService.countCall,
      TestingV1.CountCallRequest.with {
        $0.count = 2000
        $0.breakAfter = 311
      }
    ) { $0.cursor = $1.cursor }
    var numbers: [UInt64] = []
    for try await response in stream {
      numbers.append(response.number)
      if numbers.count % 500 == 0 { await transport.cutConnections() }
    }
    #expect(numbers == Array(1...2000), "each once, in order")
    #expect(await fixture.server.statistics().connectionsAccepted >= 4)
    await channel.close()
    await fixture.stop()
  }

  /// 13.1: zero or two requests for a method that takes one, told by a client that says what it likes.
  @Test(arguments: [0, 2]) func zero_or_two_requests_for_a_unary_method(count: Int) async throws {
    try await withServer(Fixture()) { _, channel in
      let call: ClientStreamingCall<TestingV1.EchoMessage, TestingV1.EchoMessage> = try await channel.clientStreaming(
        TestingV1.TestService.echo)
      for _ in 0..<count { try? await call.send(TestingV1.EchoMessage()) }
      #expect(await failure { try await call.finish() }?.code == .invalidArgument)
    }
  }

  @Test(arguments: [0, 2]) func zero_or_two_answers_to_a_unary_call(count: Int) async throws {
    var router = Router()
    router.bidirectional(TestingV1.TestService.echo) {
      (_: RequestStream<TestingV1.EchoMessage>, responses: ResponseWriter<TestingV1.EchoMessage>, _: ServerContext)
        async throws in
      for _ in 0..<count { try await responses.send(TestingV1.EchoMessage()) }
    }
    try await withServer(Fixture(router: router)) { client, _ in
      #expect(await failure { try await client.echo(.init()) }?.code == .internalError)
    }
  }

  /// One connection serves many users; a token that was never registered costs its call only.
  @Test func many_credentials_on_one_connection() async throws {
    struct Who: ServerInterceptor {
      final class Someone: Principal {
        let subject: String
        init(_ subject: String) { self.subject = subject }
      }
      func intercept(_ context: ServerContext, next: @Sendable () async throws -> Void) async throws {
        context.principal = context.credential.map { Someone(String(decoding: $0.token, as: UTF8.self)) }
        try await next()
      }
    }
    var router = Router(interceptors: [Who()])
    TestService().register(in: &router)
    let fixture = try Fixture(router: router) { configuration, _ in configuration.limits.settings.credentialsMax = 8 }
    try await withServer(fixture) { client, _ in
      let request = TestingV1.UnaryCallRequest.with { $0.fillSubject = true }
      for round in 0..<60 {
        let user = "user-\(round % 20)"
        let answer = try await client.unaryCall(request, CallOptions(credential: Array(user.utf8)))
        #expect(answer.subject == user)
      }
      #expect(try await client.unaryCall(request).subject == "")
      #expect(await fixture.server.connections().count == 1)
    }
  }
}

extension TestService {
  /// Only EmptyCall, beside methods of the test's own.
  func register(emptyCallIn router: inout Router) {
    router.unary(TestingV1.TestService.emptyCall) { try await self.emptyCall($0, $1) }
  }
}

extension TLSClientTransport {
  /// Cuts the TCP connections, as a cable would be cut.
  func cutConnections() async {
    await onPool { pool in
      for connection in pool.connections { shutdown(connection.socket.descriptor, CInt(SHUT_RDWR)) }
    }
  }
}
