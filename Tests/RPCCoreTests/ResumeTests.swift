import RPCSchemas
import RPCServices
import RPCStubs
import SchemaRuntime
import Synchronization
import Testing

@testable import RPCCore

/// Goal: a server stream that is cut off goes on, each message once; method: a service that breaks off, a transport
/// that loses its connections, waits that are written down.
@Suite struct ResumeTests {
  private let method = TestingV1.TestService.countCall
  private let waits = Log<Duration>()

  private func count(
    _ transport: InMemoryTransport, _ request: TestingV1.CountCallRequest, _ options: CallOptions = CallOptions(),
    each: (Int) async -> Void = { _ in }
  ) async throws -> [UInt64] {
    let channel = Channel(transport, waits: recordedWaits(waits))
    let stream: ResponseStream<TestingV1.CountCallResponse> = try await channel.serverStreaming(
      method, request, options
    ) {
      $0.cursor = $1.cursor
    }
    var numbers: [UInt64] = []
    for try await response in stream {
      numbers.append(response.number)
      await each(numbers.count)
    }
    return numbers
  }

  @Test func aStreamThatTheServerBreaksOffGivesEachMessageOnce() async throws {
    let transport = InMemoryTransport(testRouter())
    let numbers = try await count(
      transport,
      .with {
        $0.count = 100; $0.breakAfter = 7
      })
    #expect(numbers == Array(1...100))
    #expect(transport.requests.count == 15, "the first and fourteen more")
    #expect(transport.requests[1].metadata[Metadata.retryAttempt] == "1")
    #expect(waits.all.isEmpty, "each came further, so none had to wait")
  }

  @Test func aLostConnectionGivesEachMessageOnceWhereverItIsLost() async throws {
    for lossAt in [1, 2, 10, 49, 50] {
      let transport = InMemoryTransport(testRouter(), capacity: 3)
      let numbers = try await count(transport, .with { $0.count = 50 }) {
        if $0 == lossAt { transport.loseConnections() }
      }
      #expect(numbers == Array(1...50), "lost at \(lossAt)")
    }
  }

  @Test func resumingWaitsForAConnectionUntilTheDeadline() async throws {
    let transport = InMemoryTransport(testRouter(), capacity: 3)
    let numbers = try await count(transport, .with { $0.count = 20 }, CallOptions(timeout: .seconds(3600))) {
      if $0 == 5 { transport.loseConnections() }
    }
    #expect(numbers == Array(1...20))
    #expect(transport.requests.map(\.waitForReady) == [false, true])
    #expect(transport.requests[0].deadline == transport.requests[1].deadline, "the original one")
  }

  @Test func aServerThatKeepsEndingTheStreamIsAskedWithGrowingWaits() async throws {
    let calls = Mutex(0)
    var router = Router()
    router.serverStreaming(method) {
      (_: TestingV1.CountCallRequest, responses: ResponseWriter<TestingV1.CountCallResponse>, _) async throws in
      let number = calls.withLock {
        $0 += 1; return $0
      }
      if number < 5 { throw RPCError(.unavailable, "not yet") }
      try await responses.send(.with { $0.number = 1 })
    }
    #expect(try await count(InMemoryTransport(router), .with { $0.count = 1 }) == [1])
    #expect(
      waits.all == [.milliseconds(50), .milliseconds(80), .milliseconds(128)], "the first loss is mended at once")
  }

  @Test func otherFailuresEndTheStream() async throws {
    for code in [StatusCode.outOfRange, .unauthenticated, .permissionDenied, .internalError, .aborted] {
      let calls = Mutex(0)
      var router = Router()
      router.serverStreaming(method) {
        (_: TestingV1.CountCallRequest, responses: ResponseWriter<TestingV1.CountCallResponse>, _) async throws in
        calls.withLock { $0 += 1 }
        try await responses.send(.with { $0.number = 1 })
        throw RPCError(code, "take a new snapshot")
      }
      let error = await failure { _ = try await count(InMemoryTransport(router), .with { $0.count = 9 }) }
      #expect(error?.code == code && calls.withLock { $0 } == 1)
    }
  }

  @Test func aStreamThatIsNotResumableIsRepeatedOnlyBeforeItsFirstMessage() async throws {
    for (before, expected) in [(0, StatusCode?.none), (1, .unavailable)] {
      let calls = Mutex(0)
      var router = Router()
      router.serverStreaming(TestingV1.TestService.streamingOutputCall) {
        (_: TestingV1.StreamingOutputCallRequest, responses: ResponseWriter<TestingV1.StreamingOutputCallResponse>, _)
          async throws in
        let number = calls.withLock {
          $0 += 1; return $0
        }
        for _ in 0..<before { try await responses.send(.init()) }
        if number == 1 { throw RPCError(.unavailable, "once") }
        try await responses.send(.init())
      }
      let client = TestingV1.TestServiceClient(Channel(InMemoryTransport(router), waits: recordedWaits(waits)))
      var code: StatusCode?
      do { for try await _ in try await client.streamingOutputCall(.init()) {} } catch {
        code = (error as? RPCError)?.code
      }
      #expect(code == expected && calls.withLock { $0 } == (before == 0 ? 2 : 1))
    }
  }

  @Test func refusedOpeningsAreRepeatedWhateverTheMethodDoes() async throws {
    let transport = InMemoryTransport(testRouter())
    let client = TestingV1.TestServiceClient(Channel(transport, waits: recordedWaits(waits)))
    transport.refuse(3)
    let call = try await client.streamingInputCall()
    #expect(try await call.finish().messageCount == 0)
    #expect(transport.requests.count == 4 && Set(transport.requests.map(\.idempotencyKey)).count == 1)
    transport.refuse(9)
    #expect(await failure { _ = try await client.fullDuplexCall() }?.code == .unavailable)
    #expect(transport.requests.count == 9)
    #expect(transport.requests.last?.idempotencyKey == [], "in a bidirectional stream each message has its own")
  }

  @Test func aStreamThatWasCancelledIsNotResumed() async throws {
    let transport = InMemoryTransport(testRouter(), capacity: 1)
    let channel = Channel(transport)
    let stream: ResponseStream<TestingV1.CountCallResponse> = try await channel.serverStreaming(
      method, TestingV1.CountCallRequest.with { $0.count = 50 }
    ) { $0.cursor = $1.cursor }
    _ = try await stream.next()
    stream.cancel()
    transport.loseConnections()
    #expect(await failure { _ = try await stream.next() }?.code == .cancelled)
    #expect(transport.requests.count == 1)
  }
}
