import RPCCore
import RPCSchemas
import RPCStubs
import SchemaRuntime
import Testing

@testable import TLSTransport

/// The four call types over TLS on the loopback interface.
@Suite struct CallTests {
  @Test func unaryCallIsAnswered() async throws {
    try await withServer(Fixture()) { client, _ in
      let answer = try await client.echo(
        .with {
          $0.name = "hello"; $0.id = 7
        })
      #expect(answer.name == "hello")
      #expect(answer.id == 7)
    }
  }

  @Test func largeUnaryCallsGoBothWays() async throws {
    try await withServer(Fixture()) { client, _ in
      let request = TestingV1.UnaryCallRequest.with {
        $0.responseSize = 314_159
        $0.payload = .with { $0.body = [UInt8](repeating: 1, count: 271_828) }
      }
      let answer = try await client.unaryCall(request)
      #expect(answer.payload?.body.count == 314_159)
    }
  }

  @Test func serverStreamsInOrder() async throws {
    try await withServer(Fixture()) { client, _ in
      let sizes: [Int32] = [31415, 9, 2653, 58979]
      let responses = try await client.streamingOutputCall(
        .with { request in
          request.responseParameters = sizes.map { size in .with { $0.size = size } }
        })
      var received: [Int] = []
      for try await response in responses { received.append(response.payload?.body.count ?? 0) }
      #expect(received == sizes.map(Int.init))
    }
  }

  @Test func clientStreamsAreSummedUp() async throws {
    try await withServer(Fixture()) { client, _ in
      let call = try await client.streamingInputCall()
      for size in [27182, 8, 1828, 45904] {
        try await call.send(.with { $0.payload = .with { $0.body = [UInt8](repeating: 0, count: size) } })
      }
      let answer = try await call.finish()
      #expect(answer.aggregatedPayloadSize == 74922)
      #expect(answer.messageCount == 4)
    }
  }

  @Test func bidirectionalCallAnswersEachMessage() async throws {
    try await withServer(Fixture()) { client, _ in
      let call = try await client.fullDuplexCall()
      for (size, payload) in [(31415, 27182), (9, 8), (2653, 1828), (58979, 45904)] {
        try await call.send(
          .with {
            $0.responseParameters = [.with { $0.size = Int32(size) }]
            $0.payload = .with { $0.body = [UInt8](repeating: 0, count: payload) }
          })
        let response = try await call.responses.next()
        #expect(response?.payload?.body.count == size)
      }
      call.finishSending()
      #expect(try await call.responses.next() == nil)
    }
  }

  @Test func emptyStreamEndsWithoutMessages() async throws {
    try await withServer(Fixture()) { client, _ in
      let call = try await client.fullDuplexCall()
      call.finishSending()
      #expect(try await call.responses.next() == nil)
    }
  }

  @Test func metadataGoesBothWays() async throws {
    try await withServer(Fixture()) { client, channel in
      var options = CallOptions()
      try options.metadata.add("x-test-echo-initial", "test_initial_metadata_value")
      try options.metadata.add("x-test-echo-trailing-bin", binary: [0xab, 0xab, 0xab])
      let response: UnaryResponse<TestingV1.UnaryCallResponse> = try await channel.unaryResponse(
        TestingV1.TestService.unaryCall, TestingV1.UnaryCallRequest.with { $0.responseSize = 10 }, options)
      #expect(response.initialMetadata["x-test-echo-initial"] == "test_initial_metadata_value")
      #expect(response.trailers.binary("x-test-echo-trailing-bin") == [0xab, 0xab, 0xab])

      let call = try await client.fullDuplexCall(options)
      try await call.send(.with { $0.responseParameters = [.with { $0.size = 10 }] })
      #expect(try await call.initialMetadata()["x-test-echo-initial"] == "test_initial_metadata_value")
      #expect(try await call.responses.next()?.payload?.body.count == 10)
      call.finishSending()
      #expect(try await call.responses.next() == nil)
      #expect(call.trailers.binary("x-test-echo-trailing-bin") == [0xab, 0xab, 0xab])
    }
  }

  @Test func statusAndMessageArriveUnchanged() async throws {
    try await withServer(Fixture()) { client, _ in
      let text = "\t\ntest with whitespace\r\nand Unicode BMP \u{263a} and non-BMP \u{1f608}\t\n"
      let error = await failure {
        try await client.unaryCall(
          .with {
            $0.responseStatus = .with {
              $0.code = 2; $0.message = text
            }
          })
      }
      #expect(error?.code == .unknown)
      #expect(error?.message == text)
    }
  }

  @Test func unknownMethodAndServiceAreUnimplemented() async throws {
    try await withServer(Fixture()) { client, channel in
      let method = await failure { try await client.unimplementedCall(.init()) }
      #expect(method?.code == .unimplemented)
      let descriptor = MethodDescriptor(
        service: "no.Such", name: "Method", callType: .unary, requestType: "", responseType: "")
      let service = await failure { try await channel.unaryPacked(descriptor, []) }
      #expect(service?.code == .unimplemented)
    }
  }

  /// Compressed and plain messages in one stream, and a compressed request.
  @Test func compressionIsPerMessage() async throws {
    try await withServer(Fixture()) { client, _ in
      let responses = try await client.streamingOutputCall(
        .with {
          $0.responseParameters = [
            .with {
              $0.size = 31415; $0.compressed = true
            },
            .with {
              $0.size = 92653; $0.compressed = false
            },
            .with {
              $0.size = 20000; $0.compressed = true
            },
          ]
        })
      var sizes: [Int] = []
      for try await response in responses { sizes.append(response.payload?.body.count ?? 0) }
      #expect(sizes == [31415, 92653, 20000])

      let request = TestingV1.UnaryCallRequest.with {
        $0.payload = .with { $0.body = [UInt8](repeating: 7, count: 100_000) }
        $0.responseSize = 50_000
        $0.responseCompressed = true
        $0.expectCompressed = true
        $0.expectCompressedSet = true
      }
      let answer = try await client.unaryCall(request, CallOptions(compress: true))
      #expect(answer.payload?.body.count == 50_000)
    }
  }
}
