import RPCCore
import RPCSchemas
import RPCServices
import RPCStubs
import SchemaRuntime
import Testing
import WireProtocol

@testable import TLSTransport

/// The cases of gRPC's interop suite, by their names, for this protocol over TLS on the loopback interface.
@Suite struct InteropTests {
  private func payload(_ size: Int) -> TestingV1.Payload { .with { $0.body = [UInt8](repeating: 0, count: size) } }

  private func outputs(_ sizes: [Int32], request: Int = 0) -> TestingV1.StreamingOutputCallRequest {
    .with { message in
      message.responseParameters = sizes.map { size in .with { $0.size = size } }
      if request > 0 { message.payload = payload(request) }
    }
  }

  @Test func empty_unary() async throws {
    try await withServer(Fixture()) { client, channel in
      let empty = try await client.emptyCall(GoogleProtobuf.Empty())
      #expect(empty == GoogleProtobuf.Empty())
      let bytes = try await channel.unaryPacked(TestingV1.TestService.emptyCall, []).message
      #expect(bytes.isEmpty)
    }
  }

  @Test func large_unary() async throws {
    try await withServer(Fixture()) { client, _ in
      let answer = try await client.unaryCall(
        .with {
          $0.responseSize = 314_159
          $0.payload = payload(271_828)
        })
      #expect(answer.payload?.body == [UInt8](repeating: 0, count: 314_159))
    }
  }

  @Test func client_streaming() async throws {
    try await withServer(Fixture()) { client, _ in
      let call = try await client.streamingInputCall()
      for size in [27182, 8, 1828, 45904] { try await call.send(.with { $0.payload = payload(size) }) }
      #expect(try await call.finish().aggregatedPayloadSize == 74922)
    }
  }

  @Test func server_streaming() async throws {
    try await withServer(Fixture()) { client, _ in
      var sizes: [Int] = []
      for try await response in try await client.streamingOutputCall(outputs([31415, 9, 2653, 58979])) {
        sizes.append(response.payload?.body.count ?? 0)
      }
      #expect(sizes == [31415, 9, 2653, 58979], "exactly, in order")
    }
  }

  @Test func ping_pong() async throws {
    try await withServer(Fixture()) { client, _ in
      let call = try await client.fullDuplexCall()
      for (answer, request) in [(31415, 27182), (9, 8), (2653, 1828), (58979, 45904)] {
        try await call.send(outputs([Int32(answer)], request: request))
        #expect(try await call.responses.next()?.payload?.body.count == answer)
      }
      call.finishSending()
      #expect(try await call.responses.next() == nil)
    }
  }

  @Test func empty_stream() async throws {
    try await withServer(Fixture()) { client, _ in
      let call = try await client.fullDuplexCall()
      call.finishSending()
      #expect(try await call.responses.next() == nil)
    }
  }

  @Test func custom_metadata() async throws {
    try await withServer(Fixture()) { client, channel in
      var options = CallOptions()
      try options.metadata.add(TestService.echoInitial, "test_initial_metadata_value")
      try options.metadata.add(TestService.echoTrailing, binary: [0xab, 0xab, 0xab])
      let unary: UnaryResponse<TestingV1.UnaryCallResponse> = try await channel.unaryResponse(
        TestingV1.TestService.unaryCall, TestingV1.UnaryCallRequest(), options)
      #expect(unary.initialMetadata[TestService.echoInitial] == "test_initial_metadata_value")
      #expect(unary.trailers.binary(TestService.echoTrailing) == [0xab, 0xab, 0xab])

      let call = try await client.fullDuplexCall(options)
      try await call.send(outputs([10], request: 10))
      #expect(try await call.initialMetadata()[TestService.echoInitial] == "test_initial_metadata_value")
      #expect(try await call.responses.next()?.payload?.body.count == 10)
      call.finishSending()
      #expect(try await call.responses.next() == nil)
      #expect(call.trailers.binary(TestService.echoTrailing) == [0xab, 0xab, 0xab])
    }
  }

  private func ends(with code: Int32, _ message: String) async throws {
    let status = TestingV1.EchoStatus.with {
      $0.code = code
      $0.message = message
    }
    try await withServer(Fixture()) { client, _ in
      let unary = await failure { try await client.unaryCall(.with { $0.responseStatus = status }) }
      #expect(unary?.code.rawValue == Int(code) && unary.map { Array($0.message.utf8) } == Array(message.utf8))
      let call = try await client.fullDuplexCall()
      try await call.send(.with { $0.responseStatus = status })
      let duplex = await failure { try await call.responses.next() }
      #expect(duplex?.code.rawValue == Int(code) && duplex.map { Array($0.message.utf8) } == Array(message.utf8))
    }
  }

  @Test func status_code_and_message() async throws { try await ends(with: 2, "test status message") }

  @Test func special_status_message() async throws {
    try await ends(
      with: 2, "\t\ntest with whitespace\r\nand Unicode BMP \u{263a} and non-BMP \u{1f608}\t\n")
  }

  @Test func unimplemented_method() async throws {
    try await withServer(Fixture()) { client, channel in
      #expect(await failure { try await client.unimplementedCall(GoogleProtobuf.Empty()) }?.code == .unimplemented)
      let unknown = MethodDescriptor(
        service: "cloudpark.rpc.testing.v1.TestService", name: "Nope", callType: .unary, requestType: "",
        responseType: "")
      #expect(await failure { try await channel.unaryPacked(unknown, []) }?.message.contains("no method") == true)
    }
  }

  @Test func unimplemented_service() async throws {
    try await withServer(Fixture()) { _, channel in
      let unknown = MethodDescriptor(
        service: "a.UnimplementedService", name: "Call", callType: .unary, requestType: "", responseType: "")
      let error = await failure { try await channel.unaryPacked(unknown, []) }
      #expect(error?.code == .unimplemented && error?.message.contains("no service") == true)
    }
  }

  @Test func cancel_after_begin() async throws {
    try await withServer(Fixture()) { client, _ in
      let call = try await client.streamingInputCall()
      call.cancel()
      #expect(await failure { try await call.finish() }?.code == .cancelled)
    }
  }

  @Test func cancel_after_first_response() async throws {
    try await withServer(Fixture()) { client, _ in
      let call = try await client.fullDuplexCall()
      try await call.send(outputs([31415], request: 27182))
      #expect(try await call.responses.next() != nil)
      call.cancel()
      #expect(await failure { try await call.responses.next() }?.code == .cancelled)
      #expect(try await client.emptyCall(.init()) == .init(), "the connection goes on")
    }
  }

  @Test func timeout_on_sleeping_server() async throws {
    try await withServer(Fixture()) { client, _ in
      _ = try await client.emptyCall(.init())
      // A slow machine may notice it before the call is sent; the caller sees the same.
      let error = await failure {
        let call = try await client.fullDuplexCall(CallOptions(timeout: .milliseconds(1)))
        try? await call.send(outputs([], request: 27182))
        _ = try await call.responses.next()
      }
      #expect(error?.code == .deadlineExceeded)
    }
  }

  /// Compressed and plain messages in one stream, in both directions.
  @Test func compressed_and_plain_in_one_stream() async throws {
    try await withServer(Fixture()) { client, _ in
      let request = TestingV1.StreamingOutputCallRequest.with { request in
        request.responseParameters = ([(31415, true), (92653, false), (58979, true)] as [(Int32, Bool)]).map {
          size, compressed in
          .with {
            $0.size = size
            $0.compressed = compressed
          }
        }
      }
      var sizes: [Int] = []
      for try await response in try await client.streamingOutputCall(request) {
        sizes.append(response.payload?.body.count ?? 0)
      }
      #expect(sizes == [31415, 92653, 58979])
      for compress in [true, false] {
        _ = try await client.unaryCall(
          .with {
            $0.payload = payload(271_828)
            $0.expectCompressed = compress
            $0.expectCompressedSet = true
            $0.responseCompressed = !compress
            $0.responseSize = 314_159
          }, CallOptions(compress: compress))
      }
      let call = try await client.streamingInputCall(CallOptions(compress: true))
      for size in [27182, 100, 45904] { try await call.send(.with { $0.payload = payload(size) }) }
      #expect(try await call.finish().aggregatedPayloadSize == 73186)
    }
  }

  /// Many calls on one channel: each right, none left over.
  @Test func rpc_soak() async throws {
    let fixture = try Fixture()
    try await withServer(fixture) { client, _ in
      for _ in 0..<20 {
        try await withThrowingTaskGroup(of: Int.self) { group in
          for _ in 0..<50 {
            group.addTask {
              let answer = try await client.unaryCall(
                .with {
                  $0.responseSize = 3141
                  $0.payload = .with { $0.body = [UInt8](repeating: 0, count: 2718) }
                })
              return answer.payload?.body.count ?? 0
            }
          }
          for try await size in group { #expect(size == 3141) }
        }
      }
      let statistics = await fixture.server.statistics()
      #expect(statistics.openStreams == 0)
    }
  }

  /// A new channel for each call.
  @Test func channel_soak() async throws {
    let fixture = try Fixture()
    for _ in 0..<30 {
      let channel = try fixture.channel()
      let answer = try await TestingV1.TestServiceClient(channel).unaryCall(.with { $0.responseSize = 3141 })
      #expect(answer.payload?.body.count == 3141)
      await channel.close()
    }
    await fixture.stop()
  }
}
