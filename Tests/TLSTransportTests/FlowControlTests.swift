import RPCCore
import RPCSchemas
import RPCStubs
import Synchronization
import Testing

@testable import TLSTransport

/// Credit reaches the application on both sides, and one that does not read stops nobody else.
@Suite struct FlowControlTests {
  /// A server stream without end that counts what it has sent.
  final class Flood: Sendable {
    let sent = Mutex(0)

    var router: Router {
      var router = Fixture.testRouter
      router.serverStreaming(TestingV1.TestService.streamingOutputCall) {
        (
          _: TestingV1.StreamingOutputCallRequest, responses: ResponseWriter<TestingV1.StreamingOutputCallResponse>,
          _: ServerContext
        ) async throws in
        let response = TestingV1.StreamingOutputCallResponse.with {
          $0.payload = .with { $0.body = [UInt8](repeating: 0, count: 10_000) }
        }
        while true {
          try await responses.send(response)
          self.sent.withLock { $0 += 1 }
        }
      }
      return router
    }
  }

  @Test func unreadStreamStopsItsSenderAndNobodyElse() async throws {
    let flood = Flood()
    try await withServer(Fixture(router: flood.router)) { client, _ in
      var streams: [ResponseStream<TestingV1.StreamingOutputCallResponse>] = []
      for _ in 0..<16 { streams.append(try await client.streamingOutputCall(.init())) }
      for id in 1...500 as ClosedRange<UInt64> {
        let answer = try await client.echo(.with { $0.id = id })
        #expect(answer.id == id)
      }
      // 16 streams may each send their window (256 KiB), all of them together the connection's (2 MiB).
      #expect(flood.sent.withLock { $0 } * 10_000 <= (2 << 20) + 16 * 10_000)
      for stream in streams { stream.cancel() }
    }
  }

  /// Fewer unread streams than fill the connection's window leave room for one that is read, and go on where they
  /// stopped.
  @Test func unreadStreamsLeaveRoomForOneThatIsRead() async throws {
    let flood = Flood()
    try await withServer(Fixture(router: flood.router)) { client, _ in
      var streams: [ResponseStream<TestingV1.StreamingOutputCallResponse>] = []
      for _ in 0..<5 { streams.append(try await client.streamingOutputCall(.init())) }
      for stream in streams.reversed() {
        for _ in 0..<200 {
          let size = try await stream.next()?.payload?.body.count
          #expect(size == 10_000)
        }
      }
      for stream in streams { stream.cancel() }
    }
  }

  @Test func clientThatStreamsIsSlowedByTheHandler() async throws {
    let release = Signal()
    var router = Router()
    router.clientStreaming(TestingV1.TestService.streamingInputCall) {
      (requests: RequestStream<TestingV1.StreamingInputCallRequest>, _: ServerContext) async throws
        -> TestingV1.StreamingInputCallResponse in
      await release.wait()
      var response = TestingV1.StreamingInputCallResponse()
      while try await requests.next() != nil { response.messageCount += 1 }
      return response
    }
    try await withServer(Fixture(router: router)) { client, _ in
      let call = try await client.streamingInputCall()
      let sent = Counter()
      let sending = Task {
        for _ in 0..<200 {
          try await call.send(.with { $0.payload = .with { $0.body = [UInt8](repeating: 0, count: 10_000) } })
          sent.value.withLock { $0 += 1 }
        }
      }
      // Round trips on the same connection: what the window allows has been sent by then.
      let probe = try await client.fullDuplexCallProbe()
      #expect(probe == .unimplemented)
      #expect(sent.value.withLock { $0 } <= 27)
      release.set()
      try await sending.value
      let answer = try await call.finish()
      #expect(answer.messageCount == 200)
    }
  }

  /// Messages larger than the stream's window, in both directions, in a stream.
  @Test func messagesLargerThanTheWindowPass() async throws {
    try await withServer(Fixture()) { client, _ in
      let call = try await client.fullDuplexCall()
      for _ in 0..<3 {
        try await call.send(
          .with {
            $0.payload = .with { $0.body = [UInt8](repeating: 1, count: 3_000_000) }
            $0.responseParameters = [.with { $0.size = 3_000_000 }]
          })
        let response = try await call.responses.next()
        #expect(response?.payload?.body.count == 3_000_000)
      }
      call.finishSending()
      #expect(try await call.responses.next() == nil)
    }
  }

  @Test func messageAtTheLimitPassesAndOneByteMoreFails() async throws {
    let fixture = try Fixture { configuration, _ in configuration.limits.settings.messageBytesMax = 100_000 }
    try await withServer(fixture) { _, channel in
      _ = try await channel.unaryPacked(TestingV1.TestService.echo, Self.echo(100_000))
      let error = await failure {
        try await channel.unaryPacked(TestingV1.TestService.echo, Self.echo(100_002), CallOptions(maxAttempts: 1))
      }
      #expect(error?.code == .resourceExhausted)
      #expect(error?.message.contains("100000") == true)
    }
  }

  /// An EchoMessage of that many bytes whose answer is small.
  private static func echo(_ bytes: Int) -> [UInt8] {
    // Repeating field 6 (flagged) costs two bytes each time and the last one wins.
    var packed: [UInt8] = []
    while packed.count + 2 <= bytes { packed += [0x30, 0x01] }
    return packed
  }

  @Test func answerAboveTheClientsLimitIsRefused() async throws {
    try await withServer(Fixture(), { $0.settings.messageBytesMax = 50_000 }) { client, _ in
      let error = await failure { try await client.unaryCall(.with { $0.responseSize = 60_000 }) }
      #expect(error?.code == .resourceExhausted)
      let answer = try await client.unaryCall(.with { $0.responseSize = 40_000 })
      #expect(answer.payload?.body.count == 40_000)
    }
  }

  final class Counter: Sendable {
    let value = Mutex(0)
  }
}

extension TestingV1.TestServiceClient {
  /// A few round trips that tell nothing but that they were made.
  func fullDuplexCallProbe() async throws -> StatusCode? {
    var code: StatusCode?
    for _ in 0..<10 { code = await failure { try await unimplementedCall(.init()) }?.code }
    return code
  }
}
