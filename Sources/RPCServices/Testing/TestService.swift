import RPCCore
import RPCSchemas
import RPCStubs
import SchemaRuntime
import Synchronization

/// The service that conformance tests and benchmarks call (`cloudpark.rpc.testing.v1.TestService`). It does what its
/// requests say, without any access check: a server registers it only when it is asked to.
public final class TestService: TestingV1.TestServiceHandler {
  /// The largest payload it makes, in bytes.
  public static let payloadBytesMax = 64 << 20
  /// The longest wait it makes.
  public static let waitMax: Duration = .seconds(600)
  /// Request metadata that comes back as initial metadata.
  public static let echoInitial = "x-test-echo-initial"
  /// Request metadata that comes back as trailing metadata.
  public static let echoTrailing = "x-test-echo-trailing-bin"

  private let runs = Atomic<UInt64>(0)

  /// A service that has not run yet.
  public init() {}

  public func emptyCall(
    _ request: GoogleProtobuf.Empty, _ context: ServerContext
  ) async throws -> GoogleProtobuf.Empty {
    try Self.echoMetadata(context)
    return GoogleProtobuf.Empty()
  }

  public func unaryCall(
    _ request: TestingV1.UnaryCallRequest, _ context: ServerContext
  ) async throws -> TestingV1.UnaryCallResponse {
    let count = runs.wrappingAdd(1, ordering: .relaxed).newValue
    try Self.echoMetadata(context)
    if request.expectCompressedSet || request.expectCompressed, request.expectCompressed != context.requestWasCompressed
    {
      throw RPCError(
        .invalidArgument, "the request came \(context.requestWasCompressed ? "compressed" : "plain"), unlike expected")
    }
    try await Self.wait(request.sleepUs)
    try Self.end(request.responseStatus)
    context.compressResponses = request.responseCompressed
    var response = TestingV1.UnaryCallResponse()
    response.payload = try Self.payload(request.responseSize)
    response.runCount = count
    if request.fillSubject {
      response.subject = context.principal?.subject ?? context.peer.certificateIdentity ?? ""
    }
    if request.fillTimeLeft {
      response.timeLeftUs = context.deadline.map { Int64(clamping: $0.timeLeftMicros) } ?? -1
    }
    return response
  }

  public func streamingInputCall(
    _ requests: RequestStream<TestingV1.StreamingInputCallRequest>, _ context: ServerContext
  ) async throws -> TestingV1.StreamingInputCallResponse {
    var response = TestingV1.StreamingInputCallResponse()
    for try await request in requests {
      response.aggregatedPayloadSize += Int64(request.payload?.body.count ?? 0)
      response.messageCount += 1
    }
    return response
  }

  public func streamingOutputCall(
    _ request: TestingV1.StreamingOutputCallRequest, _ responses: ResponseWriter<TestingV1.StreamingOutputCallResponse>,
    _ context: ServerContext
  ) async throws {
    try Self.echoMetadata(context)
    try await Self.answer(request, responses, context)
  }

  public func fullDuplexCall(
    _ requests: RequestStream<TestingV1.StreamingOutputCallRequest>,
    _ responses: ResponseWriter<TestingV1.StreamingOutputCallResponse>, _ context: ServerContext
  ) async throws {
    try Self.echoMetadata(context)
    responses.sendInitialMetadata()
    for try await request in requests { try await Self.answer(request, responses, context) }
  }

  public func unimplementedCall(
    _ request: GoogleProtobuf.Empty, _ context: ServerContext
  ) async throws -> GoogleProtobuf.Empty {
    throw RPCError(.unimplemented, "no server implements \(context.method.fullName)")
  }

  public func echo(
    _ request: TestingV1.EchoMessage, _ context: ServerContext
  ) async throws -> TestingV1.EchoMessage {
    request
  }

  public func countCall(
    _ request: TestingV1.CountCallRequest, _ responses: ResponseWriter<TestingV1.CountCallResponse>,
    _ context: ServerContext
  ) async throws {
    var number: UInt64 = 0
    if !request.cursor.isEmpty {
      guard request.cursor.count == 8 else {
        throw RPCError(.invalidArgument, "a cursor of this method has 8 bytes, this one has \(request.cursor.count)")
      }
      for byte in request.cursor { number = number << 8 | UInt64(byte) }
    }
    var sent: UInt64 = 0
    while number < request.count {
      if request.breakAfter > 0 && sent == request.breakAfter {
        throw RPCError(.unavailable, "broken off after \(sent) messages, as asked for")
      }
      number += 1
      sent += 1
      var response = TestingV1.CountCallResponse()
      response.number = number
      response.cursor = (0..<8).map { UInt8(truncatingIfNeeded: number >> UInt64(56 - 8 * $0)) }
      try await responses.send(response)
    }
  }

  // MARK: what requests ask for

  private static func answer(
    _ request: TestingV1.StreamingOutputCallRequest, _ responses: ResponseWriter<TestingV1.StreamingOutputCallResponse>,
    _ context: ServerContext
  ) async throws {
    for parameters in request.responseParameters {
      try await wait(parameters.intervalUs)
      var response = TestingV1.StreamingOutputCallResponse()
      response.payload = try payload(parameters.size)
      context.compressResponses = parameters.compressed
      try await responses.send(response)
    }
    try end(request.responseStatus)
  }

  private static func end(_ status: TestingV1.EchoStatus?) throws {
    guard let status, status.code != 0 else { return }
    throw RPCError(StatusCode(rawValue: Int(status.code)) ?? .unknown, status.message)
  }

  private static func payload(_ size: Int32) throws -> TestingV1.Payload? {
    guard size >= 0, size <= payloadBytesMax else {
      throw RPCError(.invalidArgument, "a payload of \(size) bytes is outside 0...\(payloadBytesMax)")
    }
    return size == 0 ? nil : .with { $0.body = [UInt8](repeating: 0, count: Int(size)) }
  }

  private static func wait(_ microseconds: Int64) async throws {
    guard microseconds > 0 else { return }
    try await Task.sleep(for: min(.microseconds(microseconds), waitMax))
  }

  private static func echoMetadata(_ context: ServerContext) throws {
    var (initial, trailing) = (Metadata(), Metadata())
    for text in context.metadata.all(echoInitial) { try initial.add(echoInitial, text) }
    for field in context.metadata where field.name == echoTrailing {
      if case .binary(let bytes) = field.value { try trailing.add(echoTrailing, binary: bytes) }
    }
    context.addInitialMetadata(initial)
    context.addTrailers(trailing)
  }
}
