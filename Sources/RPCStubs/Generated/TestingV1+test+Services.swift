// Made by Scripts/generate from cloudpark/rpc/testing/v1/test.proto. Do not edit.

import RPCCore
import RPCSchemas
import SchemaRuntime

extension TestingV1 {
  /// Does what its requests ask for: sizes, waits, statuses.
  ///
  /// Serves `cloudpark.rpc.testing.v1.TestService`; `register(in:)` makes it known to a router.
  public protocol TestServiceHandler: Sendable {
    /// Nothing in, nothing out.
    ///
    /// Allowed to `anyone`; scope `public`.
    func emptyCall(_ request: GoogleProtobuf.Empty, _ context: ServerContext) async throws -> GoogleProtobuf.Empty

    /// One request, one response of the size asked for.
    ///
    /// Allowed to `anyone`; scope `public`.
    func unaryCall(_ request: TestingV1.UnaryCallRequest, _ context: ServerContext) async throws -> TestingV1.UnaryCallResponse

    /// Answers with the sum of the sizes of all payloads.
    ///
    /// Allowed to `anyone`; scope `public`.
    func streamingInputCall(_ requests: RequestStream<TestingV1.StreamingInputCallRequest>, _ context: ServerContext) async throws -> TestingV1.StreamingInputCallResponse

    /// One response for each entry of response_parameters, in their order.
    ///
    /// Allowed to `anyone`; scope `public`.
    func streamingOutputCall(_ request: TestingV1.StreamingOutputCallRequest, _ responses: ResponseWriter<TestingV1.StreamingOutputCallResponse>, _ context: ServerContext) async throws

    /// For each request its responses, as soon as it arrives.
    ///
    /// Allowed to `anyone`; scope `public`.
    func fullDuplexCall(_ requests: RequestStream<TestingV1.StreamingOutputCallRequest>, _ responses: ResponseWriter<TestingV1.StreamingOutputCallResponse>, _ context: ServerContext) async throws

    /// No server implements it: always UNIMPLEMENTED.
    ///
    /// Allowed to `anyone`; scope `public`.
    func unimplementedCall(_ request: GoogleProtobuf.Empty, _ context: ServerContext) async throws -> GoogleProtobuf.Empty

    /// Answers with the request itself: the message that benchmarks measure, about 90 bytes.
    ///
    /// Allowed to `anyone`; scope `public`.
    func echo(_ request: TestingV1.EchoMessage, _ context: ServerContext) async throws -> TestingV1.EchoMessage

    /// Numbers from the cursor on, one per message, so that a broken stream can be resumed.
    ///
    /// Allowed to `anyone`; scope `public`.
    func countCall(_ request: TestingV1.CountCallRequest, _ responses: ResponseWriter<TestingV1.CountCallResponse>, _ context: ServerContext) async throws
  }

  /// Does what its requests ask for: sizes, waits, statuses.
  ///
  /// Calls `cloudpark.rpc.testing.v1.TestService`. Every method throws ``RPCError``.
  public struct TestServiceClient: Sendable {
    /// What the calls go through.
    public let channel: Channel

    /// A client whose calls go through a channel.
    public init(_ channel: Channel) { self.channel = channel }

    /// Nothing in, nothing out.
    ///
    /// Changes nothing, so it is repeated after a failure.
    /// Allowed to `anyone`; scope `public`.
    public func emptyCall(
      _ request: GoogleProtobuf.Empty, _ options: CallOptions = CallOptions()
    ) async throws -> GoogleProtobuf.Empty {
      try await self.channel.unary(TestingV1.TestService.emptyCall, request, options)
    }

    /// One request, one response of the size asked for.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `anyone`; scope `public`.
    public func unaryCall(
      _ request: TestingV1.UnaryCallRequest, _ options: CallOptions = CallOptions()
    ) async throws -> TestingV1.UnaryCallResponse {
      try await self.channel.unary(TestingV1.TestService.unaryCall, request, options)
    }

    /// Answers with the sum of the sizes of all payloads.
    ///
    /// Changes something; one idempotency key covers the whole stream.
    /// Allowed to `anyone`; scope `public`.
    public func streamingInputCall(
      _ options: CallOptions = CallOptions()
    ) async throws -> ClientStreamingCall<TestingV1.StreamingInputCallRequest, TestingV1.StreamingInputCallResponse> {
      try await self.channel.clientStreaming(TestingV1.TestService.streamingInputCall, options)
    }

    /// One response for each entry of response_parameters, in their order.
    ///
    /// Changes nothing, so it is repeated after a failure.
    /// Allowed to `anyone`; scope `public`.
    public func streamingOutputCall(
      _ request: TestingV1.StreamingOutputCallRequest, _ options: CallOptions = CallOptions()
    ) async throws -> ResponseStream<TestingV1.StreamingOutputCallResponse> {
      try await self.channel.serverStreaming(TestingV1.TestService.streamingOutputCall, request, options)
    }

    /// For each request its responses, as soon as it arrives.
    ///
    /// Changes something, so it is not repeated after a failure.
    /// Allowed to `anyone`; scope `public`.
    public func fullDuplexCall(
      _ options: CallOptions = CallOptions()
    ) async throws -> BidirectionalCall<TestingV1.StreamingOutputCallRequest, TestingV1.StreamingOutputCallResponse> {
      try await self.channel.bidirectional(TestingV1.TestService.fullDuplexCall, options)
    }

    /// No server implements it: always UNIMPLEMENTED.
    ///
    /// Changes something; an idempotency key makes a repetition after a failure safe.
    /// Allowed to `anyone`; scope `public`.
    public func unimplementedCall(
      _ request: GoogleProtobuf.Empty, _ options: CallOptions = CallOptions()
    ) async throws -> GoogleProtobuf.Empty {
      try await self.channel.unary(TestingV1.TestService.unimplementedCall, request, options)
    }

    /// Answers with the request itself: the message that benchmarks measure, about 90 bytes.
    ///
    /// Changes nothing, so it is repeated after a failure.
    /// Allowed to `anyone`; scope `public`.
    public func echo(
      _ request: TestingV1.EchoMessage, _ options: CallOptions = CallOptions()
    ) async throws -> TestingV1.EchoMessage {
      try await self.channel.unary(TestingV1.TestService.echo, request, options)
    }

    /// Numbers from the cursor on, one per message, so that a broken stream can be resumed.
    ///
    /// Changes nothing. A stream that is cut off goes on behind the last message, without a gap.
    /// Allowed to `anyone`; scope `public`.
    public func countCall(
      _ request: TestingV1.CountCallRequest, _ options: CallOptions = CallOptions()
    ) async throws -> ResponseStream<TestingV1.CountCallResponse> {
      try await self.channel.serverStreaming(TestingV1.TestService.countCall, request, options, resume: { (next: inout TestingV1.CountCallRequest, last: TestingV1.CountCallResponse) in next.cursor = last.cursor })
    }
  }
}

extension TestingV1 {
  @usableFromInline
  enum TestServiceUnaryMethods {
    @usableFromInline
    struct CallToEmptyCall<Handler: TestServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: GoogleProtobuf.Empty, _ context: ServerContext) async throws -> GoogleProtobuf.Empty {
        try await self.handler.emptyCall(request, context)
      }
    }

    @usableFromInline
    struct CallToUnaryCall<Handler: TestServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: TestingV1.UnaryCallRequest, _ context: ServerContext) async throws -> TestingV1.UnaryCallResponse {
        try await self.handler.unaryCall(request, context)
      }
    }

    @usableFromInline
    struct CallToUnimplementedCall<Handler: TestServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: GoogleProtobuf.Empty, _ context: ServerContext) async throws -> GoogleProtobuf.Empty {
        try await self.handler.unimplementedCall(request, context)
      }
    }

    @usableFromInline
    struct CallToEcho<Handler: TestServiceHandler>: UnaryMethod {
      @usableFromInline let handler: Handler

      @inlinable
      init(_ handler: Handler) { self.handler = handler }

      @inlinable
      func answer(_ request: TestingV1.EchoMessage, _ context: ServerContext) async throws -> TestingV1.EchoMessage {
        try await self.handler.echo(request, context)
      }
    }
  }
}

extension TestingV1.TestServiceHandler {
  /// Registers every method of the service, in place of earlier handlers of the same methods.
  @inlinable
  public func register(in router: inout Router) {
    router.unary(TestingV1.TestService.emptyCall, TestingV1.TestServiceUnaryMethods.CallToEmptyCall(self))
    router.unary(TestingV1.TestService.unaryCall, TestingV1.TestServiceUnaryMethods.CallToUnaryCall(self))
    router.clientStreaming(TestingV1.TestService.streamingInputCall) {
      (requests: RequestStream<TestingV1.StreamingInputCallRequest>, context: ServerContext) async throws -> TestingV1.StreamingInputCallResponse in
      try await self.streamingInputCall(requests, context)
    }
    router.serverStreaming(TestingV1.TestService.streamingOutputCall) {
      (request: TestingV1.StreamingOutputCallRequest, responses: ResponseWriter<TestingV1.StreamingOutputCallResponse>, context: ServerContext) async throws -> Void in
      try await self.streamingOutputCall(request, responses, context)
    }
    router.bidirectional(TestingV1.TestService.fullDuplexCall) {
      (requests: RequestStream<TestingV1.StreamingOutputCallRequest>, responses: ResponseWriter<TestingV1.StreamingOutputCallResponse>, context: ServerContext) async throws -> Void in
      try await self.fullDuplexCall(requests, responses, context)
    }
    router.unary(TestingV1.TestService.unimplementedCall, TestingV1.TestServiceUnaryMethods.CallToUnimplementedCall(self))
    router.unary(TestingV1.TestService.echo, TestingV1.TestServiceUnaryMethods.CallToEcho(self))
    router.serverStreaming(TestingV1.TestService.countCall) {
      (request: TestingV1.CountCallRequest, responses: ResponseWriter<TestingV1.CountCallResponse>, context: ServerContext) async throws -> Void in
      try await self.countCall(request, responses, context)
    }
  }
}
