import ArgumentParser
import RPCCore
import RPCSchemas
import RPCStubs
import SchemaRuntime

/// One call of the client under test: orders come in while it runs.
final class DrivenCall: Sendable {
  private let id: String
  private let order: Order
  private let channel: Channel
  private let options: CallOptions
  private let orders: AsyncStream<Order>
  private let given: AsyncStream<Order>.Continuation
  private let permits: AsyncStream<Void>
  private let permit: AsyncStream<Void>.Continuation

  init(_ id: String, _ order: Order, _ channel: Channel) throws {
    self.id = id
    self.order = order
    self.channel = channel
    var options = CallOptions()
    options.timeout = order.timeoutMs.map { .milliseconds($0) }
    options.maxAttempts = order.attempts
    options.idempotencyKey = order.key.map { bytes($0) }
    options.credential = order.token.map { Array($0.utf8) }
    options.compress = order.compress
    for pair in order.metadata ?? [] where pair.count == 2 {
      let value = bytes(pair[1])
      if pair[0].hasSuffix("-bin") {
        try options.metadata.add(pair[0], binary: value)
      } else {
        try options.metadata.add(pair[0], String(decoding: value, as: UTF8.self))
      }
    }
    self.options = options
    (orders, given) = AsyncStream.makeStream()
    (permits, permit) = AsyncStream.makeStream()
  }

  func obey(_ order: Order) {
    if order.do == "read" {
      for _ in 0..<(order.count ?? 1) { permit.yield() }
    } else {
      given.yield(order)
    }
  }

  /// Runs the call in a task of its own and reports its end.
  func start() {
    Task {
      do {
        try await run()
      } catch {
        let failure = RPCError(thrown: error)
        report("status", code: failure.code.rawValue, text: failure.message, failure.trailers)
      }
    }
  }

  private func report(_ event: String, code: Int? = nil, text: String? = nil, _ metadata: Metadata? = nil) {
    Event(id: id, event: event, metadata: metadata.map(pairs), code: code, text: text).write()
  }

  private func report(message: some Message) throws {
    let packed = try message.packed()
    // Long ones are told by their size alone.
    Event(id: id, event: "message", message: packed.count <= 65_536 ? hex(packed) : nil, size: packed.count).write()
  }

  private func run() async throws {
    typealias Test = TestingV1.TestService
    switch order.method?.split(separator: "/").last {
    case "EmptyCall": try await unary(Test.emptyCall, GoogleProtobuf.Empty.self, GoogleProtobuf.Empty.self)
    case "UnimplementedCall":
      try await unary(Test.unimplementedCall, GoogleProtobuf.Empty.self, GoogleProtobuf.Empty.self)
    case "UnaryCall": try await unary(Test.unaryCall, TestingV1.UnaryCallRequest.self, TestingV1.UnaryCallResponse.self)
    case "Echo": try await unary(Test.echo, TestingV1.EchoMessage.self, TestingV1.EchoMessage.self)
    case "StreamingOutputCall":
      let request = try TestingV1.StreamingOutputCallRequest(packed: bytes(order.message))
      try await read(TestingV1.TestServiceClient(channel).streamingOutputCall(request, options))
    case "CountCall":
      let request = try TestingV1.CountCallRequest(packed: bytes(order.message))
      try await read(TestingV1.TestServiceClient(channel).countCall(request, options))
    case "StreamingInputCall": try await clientStreaming()
    case "FullDuplexCall": try await bidirectional()
    default: throw RPCError(.unimplemented, "the driver does not know \(order.method ?? "this method")")
    }
  }

  private func unary<Request: Message, Response: Message>(
    _ method: MethodDescriptor, _: Request.Type, _: Response.Type
  ) async throws {
    let request = try Request(packed: bytes(order.message))
    let (channel, options) = (channel, options)
    let call = Task { () async throws -> UnaryResponse<Response> in
      try await channel.unaryResponse(method, request, options)
    }
    let listening = Task {
      for await order in orders where order.do == "cancel" { call.cancel() }
    }
    defer { listening.cancel() }
    let answer = try await call.value
    report("initial", answer.initialMetadata)
    try report(message: answer.message)
    report("status", code: 0, text: "", answer.trailers)
  }

  private func read<Response: Message>(_ stream: ResponseStream<Response>) async throws {
    let listening = Task {
      for await order in orders where order.do == "cancel" { stream.cancel() }
    }
    defer { listening.cancel() }
    try await readAll(stream)
  }

  private func readAll<Response: Message>(_ stream: ResponseStream<Response>) async throws {
    report("initial", try await stream.initialMetadata())
    var permits = permits.makeAsyncIterator()
    while true {
      if order.held == true { _ = await permits.next() }
      guard let message = try await stream.next() else { break }
      try report(message: message)
    }
    report("status", code: 0, text: "", stream.trailers)
  }

  private func clientStreaming() async throws {
    let call = try await TestingV1.TestServiceClient(channel).streamingInputCall(options)
    for await order in orders {
      if order.do == "cancel" { call.cancel() }
      if order.do == "send" {
        // An end of the call is told by its answer.
        try? await call.send(try TestingV1.StreamingInputCallRequest(packed: bytes(order.message)))
      }
      if order.do == "end" || order.do == "cancel" { break }
    }
    let answer = try await call.finish()
    report("initial", try await call.initialMetadata())
    try report(message: answer)
    report("status", code: 0, text: "", call.trailers)
  }

  private func bidirectional() async throws {
    let call = try await TestingV1.TestServiceClient(channel).fullDuplexCall(options)
    let sending = Task {
      for await order in orders {
        switch order.do {
        case "send": try? await call.send(try TestingV1.StreamingOutputCallRequest(packed: bytes(order.message)))
        case "end": call.finishSending()
        default: call.cancel()
        }
      }
    }
    defer { sending.cancel() }
    try await readAll(call.responses)
  }
}
