import RPCSchemas
import RPCServices
import RPCStubs
import SchemaRuntime
import Testing
import WireProtocol

@testable import RPCCore

/// Goal: the four call types, metadata, statuses, counts of messages; method: both sides in memory, bytes between them.
@Suite struct CallTests {
  private let transport: InMemoryTransport
  private let client: TestingV1.TestServiceClient

  init() {
    transport = InMemoryTransport(testRouter())
    client = TestingV1.TestServiceClient(Channel(transport))
  }

  private func payload(_ size: Int) -> TestingV1.Payload { .with { $0.body = [UInt8](repeating: 7, count: size) } }

  private func outputs(_ sizes: [Int32]) -> TestingV1.StreamingOutputCallRequest {
    .with { $0.responseParameters = sizes.map { size in .with { $0.size = size } } }
  }

  @Test func unary() async throws {
    let response = try await client.unaryCall(
      .with {
        $0.responseSize = 314_159; $0.payload = payload(271_828)
      })
    #expect(response.payload?.body.count == 314_159)
    #expect(try await client.emptyCall(GoogleProtobuf.Empty()) == GoogleProtobuf.Empty())
  }

  @Test func clientStreaming() async throws {
    let call = try await client.streamingInputCall()
    for size in [27182, 8, 1828, 45904] { try await call.send(.with { $0.payload = payload(size) }) }
    let answer = try await call.finish()
    #expect(answer.aggregatedPayloadSize == 74922 && answer.messageCount == 4)
  }

  @Test func serverStreaming() async throws {
    var sizes: [Int] = []
    for try await response in try await client.streamingOutputCall(outputs([31415, 9, 2653, 58979])) {
      sizes.append(response.payload?.body.count ?? 0)
    }
    #expect(sizes == [31415, 9, 2653, 58979])
  }

  @Test func pingPongAndEmptyStream() async throws {
    let call = try await client.fullDuplexCall()
    for (answer, request) in [(31415, 27182), (9, 8), (2653, 1828), (58979, 45904)] {
      var message = outputs([Int32(answer)])
      message.payload = payload(request)
      try await call.send(message)
      #expect(try await call.responses.next()?.payload?.body.count == answer)
    }
    call.finishSending()
    #expect(try await call.responses.next() == nil)
    let empty = try await client.fullDuplexCall()
    empty.finishSending()
    #expect(try await empty.responses.next() == nil)
  }

  @Test(arguments: StatusCode.allCases.filter { $0 != .ok }) func everyStatusReachesTheCaller(code: StatusCode) async {
    let text = "\t\ntest with whitespace\r\nand Unicode BMP \u{263a} and non-BMP \u{1f608}\t\n"
    let channel = Channel(transport, waits: RetryWaits(sleep: { _ in }))
    let client = TestingV1.TestServiceClient(channel)
    let status = TestingV1.EchoStatus.with {
      $0.code = Int32(code.rawValue); $0.message = text
    }
    let unary = await failure { _ = try await client.unaryCall(.with { $0.responseStatus = status }) }
    #expect(unary?.code == code && unary?.message == text)
    let stream = await failure {
      for try await _ in try await client.streamingOutputCall(.with { $0.responseStatus = status }) {}
    }
    #expect(stream?.code == code && stream?.message == text)
  }

  @Test func typedDetailsReachTheCallerAndTheLastOnesGoWhenTheyDoNotFit() async {
    var router = Router()
    router.unary(readMethod) { (request: TestingV1.EchoMessage, _) async throws -> TestingV1.EchoMessage in
      let long = RpcV1.StatusDetail.with {
        $0.kind = .localizedText(.with { $0.zh = String(repeating: "文", count: Int(request.id)) })
      }
      throw RPCError(
        .failedPrecondition, "not now",
        details: [
          .with {
            $0.kind = .preconditionState(
              .with {
                $0.resourceId = "pol_1"; $0.rule = "CLOSED"
              })
          }, long,
        ])
    }
    let channel = Channel(InMemoryTransport(router))
    for (length, count) in [(10, 2), (3000, 1)] {
      let error = await failure {
        let _: TestingV1.EchoMessage = try await channel.unary(
          readMethod, TestingV1.EchoMessage.with { $0.id = UInt64(length) })
      }
      #expect(error?.details.count == count)
      guard case .preconditionState(let state)? = error?.details.first?.kind else {
        Issue.record("no state")
        continue
      }
      #expect(state.resourceId == "pol_1" && state.rule == "CLOSED")
    }
  }

  @Test func aRetryAfterDetailIsATrailerToo() {
    let error = RPCError(
      .resourceExhausted, "busy",
      details: [
        .with {
          $0.kind = .retryAfter(
            .with {
              $0.delay = .with {
                $0.seconds = 1; $0.nanos = 500_000_000
              }
            })
        }
      ])
    let back = RPCError(error.replyHead)
    #expect(back.trailers[Metadata.retryAfterMillis] == "1500" && back.retryAfter == .milliseconds(1500))
    #expect(back.serverPushback == .milliseconds(1500))
  }

  @Test func metadataBothWaysKeepsOrderAndDuplicates() async throws {
    let seen = Log<Metadata>()
    struct Spy: ServerInterceptor {
      let seen: Log<Metadata>
      func intercept(_ context: ServerContext, next: @Sendable () async throws -> Void) async throws {
        seen.add(context.metadata)
        try await next()
      }
    }
    let transport = InMemoryTransport(testRouter([Spy(seen: seen)]))
    var defaults = CallOptions()
    try defaults.metadata.add("k", "0")
    let channel = Channel(transport, defaults: defaults)
    var metadata = Metadata()
    for (name, value) in [
      ("k", "1"), ("a", "2"), ("k", "3"), (TestService.echoInitial, "i1"), (TestService.echoInitial, "i2"),
    ] {
      try metadata.add(name, value)
    }
    try metadata.add(TestService.echoTrailing, binary: [0xab, 0xab, 0xab])
    let answer: UnaryResponse<TestingV1.UnaryCallResponse> = try await channel.unaryResponse(
      testMethod, TestingV1.UnaryCallRequest(), CallOptions(metadata: metadata))
    #expect(seen.all[0].all("k") == ["0", "1", "3"] && seen.all[0].count == 7)
    #expect(answer.initialMetadata.all(TestService.echoInitial) == ["i1", "i2"])
    #expect(answer.trailers.binary(TestService.echoTrailing) == [0xab, 0xab, 0xab])
    let call: BidirectionalCall<TestingV1.StreamingOutputCallRequest, TestingV1.StreamingOutputCallResponse> =
      try await channel.bidirectional(TestingV1.TestService.fullDuplexCall, CallOptions(metadata: metadata))
    #expect(try await call.initialMetadata().all(TestService.echoInitial) == ["i1", "i2"])
    call.finishSending()
    #expect(try await call.responses.next() == nil)
    #expect(call.trailers.binary(TestService.echoTrailing) == [0xab, 0xab, 0xab])
  }

  @Test func unimplementedMethodsAndServices() async {
    let method = await failure { _ = try await client.unimplementedCall(GoogleProtobuf.Empty()) }
    #expect(method?.code == .unimplemented)
    let router = testRouter()
    #expect(router.unimplemented("cloudpark.rpc.testing.v1.TestService/Nope").message.contains("no method"))
    #expect(router.unimplemented("a.B/Nope").message.contains("no service"))
    let service = await failure {
      _ = try await Channel(InMemoryTransport(Router())).unaryPacked(testMethod, [])
    }
    #expect(service?.code == .unimplemented)
  }

  /// Goal: 13.1. The handler of a streaming method stands in for a server that sends the wrong number.
  @Test(arguments: [0, 2]) func zeroOrTwoAnswersWhereOneIsDue(count: Int) async throws {
    var router = Router()
    router.bidirectional(testMethod) {
      (_: RequestStream<TestingV1.UnaryCallRequest>, responses: ResponseWriter<TestingV1.UnaryCallResponse>, _)
        async throws in
      for _ in 0..<count { try await responses.send(TestingV1.UnaryCallResponse()) }
    }
    let channel = Channel(InMemoryTransport(router))
    let unary = await failure {
      let _: TestingV1.UnaryCallResponse = try await channel.unary(testMethod, TestingV1.UnaryCallRequest())
    }
    #expect(unary?.code == .internalError)
    let streaming = await failure {
      let call: ClientStreamingCall<TestingV1.UnaryCallRequest, TestingV1.UnaryCallResponse> =
        try await channel.clientStreaming(testMethod)
      _ = try await call.finish()
    }
    #expect(streaming?.code == .internalError)
  }

  @Test(arguments: [0, 2]) func zeroOrTwoRequestsWhereOneIsDue(count: Int) async throws {
    let error = await failure {
      let call: ClientStreamingCall<TestingV1.UnaryCallRequest, TestingV1.UnaryCallResponse> =
        try await Channel(transport).clientStreaming(testMethod)
      for _ in 0..<count { try await call.send(TestingV1.UnaryCallRequest()) }
      _ = try await call.finish()
    }
    #expect(error?.code == .invalidArgument)
  }

  @Test func malformedMessagesAreTheSendersFault() async {
    let request = await failure { _ = try await Channel(transport).unaryPacked(testMethod, [0xff]) }
    #expect(request?.code == .invalidArgument)
    let scripted = ScriptedTransport([.success(UnaryAnswer(message: [0xff]))])
    let answer = await failure {
      let _: TestingV1.UnaryCallResponse = try await Channel(scripted).unary(testMethod, TestingV1.UnaryCallRequest())
    }
    #expect(answer?.code == .internalError)
    let own = await failure { _ = try await client.echo(.with { $0.name = "a\0b" }) }
    #expect(own?.code == .invalidArgument, "a NUL cannot be sent")
  }

  @Test func anAnswerThatCannotBeEncodedIsTheServersFault() async {
    var router = Router()
    let bad = TestingV1.EchoMessage.with { $0.name = "a\0b" }
    router.unary(readMethod) { (_: TestingV1.EchoMessage, _) in bad }
    router.serverStreaming(TestingV1.TestService.countCall) {
      (_: TestingV1.EchoMessage, responses: ResponseWriter<TestingV1.EchoMessage>, _) in try await responses.send(bad)
    }
    let channel = Channel(InMemoryTransport(router))
    #expect(await failure { _ = try await channel.unaryPacked(readMethod, []) }?.code == .internalError)
    let stream = await failure {
      _ = try await channel.streamPacked(TestingV1.TestService.countCall, first: []).receive()
    }
    #expect(stream?.code == .internalError)
  }

  @Test func errorsThatAreNotForTheCallerStayInside() async {
    struct Secret: Error { let text = "password 123" }
    struct Known: RPCErrorConvertible { var rpcError: RPCError { RPCError(.aborted, "lost the race") } }
    for (thrown, code) in [(Secret(), .internalError), (Known(), .aborted), (CancellationError(), .cancelled)]
      as [(any Error, StatusCode)]
    {
      var router = Router()
      router.unary(readMethod) { (_: TestingV1.EchoMessage, _) async throws -> TestingV1.EchoMessage in throw thrown }
      let error = await failure { _ = try await Channel(InMemoryTransport(router)).unaryPacked(readMethod, []) }
      #expect(error?.code == code && error?.message.contains("123") == false)
    }
  }

  @Test func aServerThatAnswersEarlyStopsTheClient() async throws {
    var router = Router()
    router.clientStreaming(TestingV1.TestService.streamingInputCall) {
      (requests: RequestStream<TestingV1.StreamingInputCallRequest>, _) async throws
        -> TestingV1.StreamingInputCallResponse in
      _ = try await requests.next()
      throw RPCError(.failedPrecondition, "enough")
    }
    let client = TestingV1.TestServiceClient(Channel(InMemoryTransport(router)))
    let call = try await client.streamingInputCall()
    let error = await failure { while true { try await call.send(TestingV1.StreamingInputCallRequest()) } }
    #expect(error?.code == .failedPrecondition)
    #expect(await failure { _ = try await call.finish() }?.code == .failedPrecondition)
  }

  @Test func aReaderThatDoesNotReadHoldsTheHandler() async throws {
    let transport = InMemoryTransport(testRouter(), capacity: 2)
    let client = TestingV1.TestServiceClient(Channel(transport))
    let stream = try await client.streamingOutputCall(outputs([Int32](repeating: 1, count: 100)))
    var count = 0
    while let _ = try await stream.next() {
      count += 1
      let call = (stream.source.current as? InMemoryClientStream)?.call
      #expect((call?.read { $0.sent } ?? 0) <= count + 2)
    }
    #expect(count == 100)
  }

  @Test func cancelAfterHeadersAndAfterTheFirstMessage() async throws {
    for afterMessage in [false, true] {
      let call = try await client.fullDuplexCall()
      _ = try await call.initialMetadata()
      if afterMessage {
        try await call.send(outputs([5]))
        #expect(try await call.responses.next()?.payload?.body.count == 5)
      }
      call.cancel()
      #expect(await failure { _ = try await call.responses.next() }?.code == .cancelled)
      #expect(await failure { try await call.send(outputs([])) }?.code == .cancelled)
    }
  }

  @Test func theLastReferenceCancelsAStreamThatIsNotRead() async throws {
    let cancelled = Event()
    var router = Router()
    router.serverStreaming(TestingV1.TestService.streamingOutputCall) {
      (_: TestingV1.StreamingOutputCallRequest, responses: ResponseWriter<TestingV1.StreamingOutputCallResponse>, _) in
      do { while true { try await responses.send(TestingV1.StreamingOutputCallResponse()) } } catch {
        cancelled.happen()
        throw error
      }
    }
    let client = TestingV1.TestServiceClient(Channel(InMemoryTransport(router)))
    do {
      let stream = try await client.streamingOutputCall(TestingV1.StreamingOutputCallRequest())
      _ = try await stream.next()
    }
    await cancelled.wait()
  }

  @Test func credentialsOfChannelAndCall() async throws {
    let transport = InMemoryTransport(testRouter())
    let channel = Channel(transport, defaults: CallOptions(credential: [1]))
    _ = try await channel.unaryPacked(readMethod, [])
    channel.credential = [2]
    _ = try await channel.unaryPacked(readMethod, [])
    _ = try await channel.unaryPacked(readMethod, [], CallOptions(credential: [3]))
    _ = try await channel.unaryPacked(readMethod, [], CallOptions(credential: []))
    channel.credential = nil
    _ = try await channel.unaryPacked(readMethod, [])
    #expect(transport.requests.map(\.credential) == [[1], [2], [3], nil, nil])
  }

  @Test func aLongLivedHandlerHearsThatTheServerStops() async throws {
    let started = Event()
    var router = Router()
    router.serverStreaming(TestingV1.TestService.streamingOutputCall) {
      (
        _: TestingV1.StreamingOutputCallRequest, responses: ResponseWriter<TestingV1.StreamingOutputCallResponse>,
        context
      ) in
      started.happen()
      try await context.waitUntilGoingAway()
      #expect(context.isGoingAway)
      try await responses.send(TestingV1.StreamingOutputCallResponse())
    }
    let transport = InMemoryTransport(router)
    let stream = try await TestingV1.TestServiceClient(Channel(transport)).streamingOutputCall(.init())
    await started.wait()
    transport.goAway()
    #expect(try await stream.next() != nil)
    #expect(try await stream.next() == nil)
  }
}
