import RPCCore
import RPCSchemas
import RPCStubs

/// The raw echo workloads of the test service: what the runtime itself costs.
public struct EchoWorkload: Workload {
  /// Which kind of call.
  public enum Kind: String, Sendable, CaseIterable {
    /// One message of about 90 bytes each way.
    case unary
    /// One request, many messages back.
    case serverStream = "server-stream"
    /// Many messages, one answer.
    case clientStream = "client-stream"
    /// A ping, its pong, the next ping.
    case pingPong = "ping-pong"
  }

  /// Which kind of call.
  public let kind: Kind
  /// Messages of a stream.
  public let messages: Int
  /// Bytes of a stream's message.
  public let messageBytes: Int

  /// An echo.
  public init(_ kind: Kind, messages: Int = 100, messageBytes: Int = 1024) {
    self.kind = kind
    self.messages = max(1, messages)
    self.messageBytes = max(0, messageBytes)
  }

  public var name: String {
    kind == .unary ? "echo unary" : "echo \(kind.rawValue) \(messages) x \(messageBytes) bytes"
  }
  public var streams: Bool { kind != .unary }

  public func perform(_ call: LoadCall) async throws -> CallEnd {
    let service = TestingV1.TestServiceClient(call.channel)
    switch kind {
    case .unary: try await echo(service, call)
    case .serverStream: try await receive(service, call)
    case .clientStream: try await send(service, call)
    case .pingPong: try await bounce(service, call)
    }
    return .done
  }

  private func echo(_ service: TestingV1.TestServiceClient, _ call: LoadCall) async throws {
    let request = TestingV1.EchoMessage.with {
      $0.id = UInt64(call.number)
      $0.name = "an echo of about ninety bytes.."
      $0.payload = Self.payload
      $0.sentAtNs = RunClock.now()
      $0.sequence = UInt32(truncatingIfNeeded: call.number)
      $0.flagged = true
    }
    let answer = try await service.echo(request, call.options)
    guard answer.id == request.id, answer.sentAtNs == request.sentAtNs else {
      throw RPCError(.dataLoss, "the echo is of another call: \(answer.id) instead of \(request.id)")
    }
  }

  private func receive(_ service: TestingV1.TestServiceClient, _ call: LoadCall) async throws {
    let part = TestingV1.ResponseParameters.with { $0.size = Int32(clamping: messageBytes) }
    let request = TestingV1.StreamingOutputCallRequest.with {
      $0.responseParameters = Array(repeating: part, count: messages)
    }
    var count = 0
    for try await message in try await service.streamingOutputCall(request, call.options) {
      count += 1
      call.received(bytes: message.payload?.body.count ?? 0)
    }
    guard count == messages else { throw RPCError(.dataLoss, "\(count) messages came instead of \(messages)") }
  }

  private func send(_ service: TestingV1.TestServiceClient, _ call: LoadCall) async throws {
    let stream = try await service.streamingInputCall(call.options)
    let message = TestingV1.StreamingInputCallRequest.with { $0.payload = .with { $0.body = body } }
    for _ in 0..<messages {
      try await stream.send(message)
      call.received(bytes: messageBytes)
    }
    let answer = try await stream.finish()
    guard answer.messageCount == Int64(messages), answer.aggregatedPayloadSize == Int64(messages * messageBytes) else {
      throw RPCError(.dataLoss, "the server counted \(answer.messageCount) messages instead of \(messages)")
    }
  }

  private func bounce(_ service: TestingV1.TestServiceClient, _ call: LoadCall) async throws {
    let stream = try await service.fullDuplexCall(call.options)
    let request = TestingV1.StreamingOutputCallRequest.with {
      $0.responseParameters = [.with { $0.size = Int32(clamping: messageBytes) }]
      $0.payload = .with { $0.body = body }
    }
    var pongs = stream.responses.makeAsyncIterator()
    for number in 0..<messages {
      if number > 0 { call.sending() }
      try await stream.send(request)
      guard let pong = try await pongs.next() else {
        throw RPCError(.dataLoss, "the stream ended after \(number) pongs instead of \(messages)")
      }
      call.received(bytes: pong.payload?.body.count ?? 0)
    }
    stream.finishSending()
    guard try await pongs.next() == nil else { throw RPCError(.dataLoss, "a pong came that nobody asked for") }
  }

  private static let payload = [UInt8](repeating: 0x5a, count: 32)
  private var body: [UInt8] { [UInt8](repeating: 0, count: messageBytes) }
}
