import Glibc
import RPCCore
import RPCSchemas
import RPCServices
import RPCStubs
import SchemaRuntime
import Testing
import WireProtocol

@testable import TLSTransport

/// Goal: every kind of broken frame ends the connection with its code, or the stream with its, and the neighbour's
/// calls go on. Method: a table of bytes; each row is played by a raw client over TLS against one server.
@Suite struct HostileFrameTests {
  private static let echo = Array("cloudpark.rpc.testing.v1.TestService/Echo".utf8)
  private static let duplex = Array("cloudpark.rpc.testing.v1.TestService/FullDuplexCall".utf8)

  private static func call(_ stream: UInt32, flags: UInt8 = 0, _ rest: [UInt8] = [0, 0]) -> [UInt8] {
    RawPeer.frame(0x01, flags: flags, stream: stream, [0, UInt8(duplex.count)] + duplex + rest)
  }

  private static func varint(_ value: UInt64) -> [UInt8] {
    var output = OutputBuffer()
    output.append(varint: value)
    return [UInt8](output.readable)
  }

  private static func data(_ stream: UInt32, _ count: Int) -> [UInt8] {
    RawPeer.frame(0x00, stream: stream, [UInt8](repeating: 0, count: count))
  }

  /// The frames of `count` streams: 1, 3, 5 and so on.
  private static func repeated(_ count: Int, _ frames: (UInt32) -> [UInt8]) -> [UInt8] {
    var bytes: [UInt8] = []
    for index in 0..<count { bytes += frames(UInt32(2 * index + 1)) }
    return bytes
  }

  /// Eight streams fill the connection's window of 2 MiB to the byte; the ninth has one too many.
  private static var beyondTheConnection: [UInt8] {
    repeated(9) { call($0) } + repeated(8) { stream in repeated(4) { _ in data(stream, 65536) } } + data(17, 1)
  }

  /// What is sent behind the preface, and the code of the GOODBYE.
  private static let connectionErrors: [(String, [UInt8], WireErrorCode)] = [
    ("DATA on stream 0", RawPeer.frame(0x00, [1]), .protocolViolation),
    ("CALL on stream 0", call(0), .protocolViolation),
    ("RESET on stream 0", RawPeer.frame(0x04, [0, 0, 0, 5, 0]), .protocolViolation),
    ("PING on a stream", RawPeer.frame(0x09, stream: 1, [UInt8](repeating: 0, count: 8)), .protocolViolation),
    ("SETTINGS on a stream", RawPeer.frame(0x0b, stream: 1), .protocolViolation),
    ("REPLY from a client", call(1) + RawPeer.frame(0x02, stream: 1, [0]), .protocolViolation),
    ("an even stream", call(2), .protocolViolation),
    ("a decreasing stream", call(5) + call(3), .protocolViolation),
    ("the same stream again", call(5) + call(5), .protocolViolation),
    ("DATA on an idle stream", RawPeer.frame(0x00, stream: 7, [1]), .protocolViolation),
    ("WINDOW on an idle stream", RawPeer.frame(0x06, stream: 7, [1]), .protocolViolation),
    ("a WINDOW of zero", RawPeer.frame(0x06, [0]), .flowControl),
    ("credit above the ceiling", RawPeer.frame(0x06, varint(1 << 31)), .flowControl),
    ("beyond the connection's window", beyondTheConnection, .flowControl),
    ("an unknown method number", RawPeer.frame(0x01, stream: 1, [9, 0, 0]), .table),
    ("an unknown metadata number", call(1, flags: 0x20, [0, 0, 1, 9]), .table),
    ("a gap in the table", RawPeer.frame(0x07, [2, 5, 1, 0x61]), .table),
    ("a setting that cannot change", RawPeer.frame(0x0b, [5] + varint(65536)), .protocolViolation),
    ("a setting twice", RawPeer.frame(0x0b, [4, 1, 4, 1]), .protocolViolation),
    ("a credential out of range", RawPeer.frame(0x08, [0, 1, 65]), .credential),
    ("a PING that is too short", RawPeer.frame(0x09, [1]), .frameSize),
    ("a varint without end", RawPeer.frame(0x06, [UInt8](repeating: 0xff, count: 11)), .frameSize),
    ("a count of metadata beyond all bounds", call(1, flags: 0x20, [0, 0] + varint(.max)), .frameSize),
    ("a settings flood", repeated(51) { _ in RawPeer.frame(0x0b, [4, 7]) }, .excessiveLoad),
    ("a flood of empty DATA", call(1) + repeated(1001) { _ in RawPeer.frame(0x00, stream: 1) }, .excessiveLoad),
    (
      "a flood of stream errors", repeated(201) { call($0, flags: 1) + RawPeer.frame(0x00, stream: $0, [1]) },
      .excessiveLoad
    ),
  ]

  /// What is sent, and the code of the RESET that answers it; the connection goes on.
  private static let streamErrors: [(String, [UInt8], WireErrorCode)] = [
    ("DATA behind the end", call(1, flags: 1) + RawPeer.frame(0x00, stream: 1, [1]), .streamClosed),
    (
      "the end within a message",
      call(1) + RawPeer.frame(0x00, stream: 1, [1]) + RawPeer.frame(0x00, flags: 1, stream: 1),
      .protocolViolation
    ),
    ("beyond the stream's window", call(1) + repeated(5) { _ in data(1, 65535) }, .flowControl),
    ("a stream's WINDOW of zero", call(1) + RawPeer.frame(0x06, stream: 1, [0]), .flowControl),
    (
      "COMPRESSED that changes",
      call(1) + RawPeer.frame(0x00, flags: 4, stream: 1, [1]) + RawPeer.frame(0x00, stream: 1, [1]),
      .protocolViolation
    ),
  ]

  /// A server whose streaming handler never reads, so that credit is not returned.
  private func withAttack(_ body: (Fixture, TestingV1.TestServiceClient) async throws -> Void) async throws {
    var router = Router()
    let service = TestService()
    service.register(in: &router)
    router.bidirectional(TestingV1.TestService.fullDuplexCall) {
      (
        _: RequestStream<TestingV1.StreamingOutputCallRequest>,
        _: ResponseWriter<TestingV1.StreamingOutputCallResponse>, context: ServerContext
      ) async throws in
      try await Task.sleep(for: .seconds(600))
    }
    let fixture = try Fixture(loops: 1, router: router)
    try await withServer(fixture) { client, _ in try await body(fixture, client) }
  }

  @Test func brokenFramesEndTheConnectionWithTheirCode() async throws {
    try await withAttack { fixture, client in
      for (name, bytes, code) in Self.connectionErrors {
        let peer = try RawPeer.client(port: fixture.server.port)
        peer.writePreface()
        #expect(peer.readPreface())
        peer.write(bytes)
        #expect(peer.readGoodbye() == code, "\(name)")
        #expect(peer.readsEnd(), "\(name)")
        #expect(try await client.echo(.with { $0.id = 1 }).id == 1, "the neighbour, after: \(name)")
      }
      #expect(await fixture.server.connections().count == 1)
    }
  }

  @Test func brokenStreamsEndAloneWithTheirCode() async throws {
    try await withAttack { fixture, _ in
      for (name, bytes, code) in Self.streamErrors {
        let peer = try RawPeer.client(port: fixture.server.port)
        peer.writePreface()
        #expect(peer.readPreface())
        peer.write(bytes)
        var reset: WireErrorCode?
        while let (header, payload) = peer.readFrame() {
          guard header.type == .reset, payload.count >= 4 else { continue }
          reset = WireErrorCode(rawValue: payload[0..<4].reduce(0) { $0 << 8 | UInt32($1) })
          break
        }
        #expect(reset == code, "\(name)")
        // Another call on the same connection is answered.
        peer.write(RawPeer.frame(0x01, flags: 3, stream: 101, [0, UInt8(Self.echo.count)] + Self.echo + [0, 0, 8, 9]))
        var reply: [UInt8]?
        while let (header, payload) = peer.readFrame() {
          guard header.type == .reply, header.stream == 101 else { continue }
          reply = payload
          break
        }
        #expect(reply == [0, 8, 9], "\(name)")
      }
    }
  }

  /// Messages that protobuf-c would take badly: INVALID_ARGUMENT on that call, nothing else.
  @Test func hostileMessagesCostTheirCall() async throws {
    var deep: [UInt8] = []
    for _ in 0..<5000 { deep = [0x12] + Self.varint(UInt64(deep.count)) + deep }
    let rows: [(String, [UInt8])] = [
      ("not a message", [0xff]), ("cut off", [0x12, 0x7f]),
      ("a varint without end", [UInt8](repeating: 0x80, count: 20)),
      ("invalid UTF-8", [0x12, 2, 0xc3, 0x28]), ("a NUL in a text", [0x12, 3, 0x61, 0, 0x62]),
      ("a length beyond 32 bits", [0x12] + Self.varint(1 << 40)), ("wire type 7", [0x0f]), ("field 0", [0x02, 0]),
    ]
    try await withAttack { _, client in
      let channel = client.channel
      for (name, bytes) in rows {
        let error = await failure { try await channel.unaryPacked(TestingV1.TestService.echo, bytes) }
        #expect(error?.code == .invalidArgument, "\(name)")
      }
      let many = Self.repeated(5000) { _ in [0xf8, 0x07, 0] }
      let unknown = await failure { try await channel.unaryPacked(TestingV1.TestService.echo, many) }
      #expect(unknown?.code == .invalidArgument, "unknown fields beyond their limit")
      // Nested bytes of a field that is a text are just a text that is not UTF-8, or one that is.
      _ = await failure { try await channel.unaryPacked(TestingV1.TestService.unaryCall, deep) }
      let after = try await client.echo(.with { $0.id = 1 })
      #expect(after.id == 1)
    }
  }

  /// 16: DATA at one byte per frame, a whole call; slow but legal.
  @Test func aMessageInOneByteFramesIsAMessage() async throws {
    try await withAttack { fixture, _ in
      let peer = try RawPeer.client(port: fixture.server.port)
      peer.writePreface()
      #expect(peer.readPreface())
      peer.write(RawPeer.frame(0x01, stream: 1, [0, UInt8(Self.echo.count)] + Self.echo + [0, 0]))
      let message: [UInt8] = [0x12, 5] + Array("hello".utf8)
      for (index, byte) in message.enumerated() {
        let last = index == message.count - 1
        for one in RawPeer.frame(0x00, flags: last ? 3 : 0, stream: 1, [byte]) { peer.write([one]) }
      }
      while let (header, payload) = peer.readFrame() {
        guard header.type == .reply else { continue }
        #expect(payload == [0] + message)
        return
      }
      Issue.record("no answer")
    }
  }

  /// 19: an end without the protocol's end is a failure of every open call, whoever cuts.
  @Test func truncationIsNeverSuccess() async throws {
    let fixture = try Fixture(loops: 1)
    let settings = ServerTLSSettings(
      certificateChainFile: fixture.directory("server.pem"), privateKeyFile: fixture.directory("server.key"))
    // Two messages of a stream, then the end of TCP without REPLY or GOODBYE.
    let server = RawServer(settings) { peer in
      peer.writePreface()
      _ = peer.readPreface()
      while let (header, _) = peer.readFrame() {
        guard header.type == .call else { continue }
        peer.write(RawPeer.frame(0x00, flags: 2, stream: header.stream, [0x0a, 3, 0x0a, 1, 9]))
        peer.write(RawPeer.frame(0x00, flags: 2, stream: header.stream, [0x0a, 4, 0x0a, 2, 9, 9]))
        break
      }
      peer.cut()
    }
    var configuration = fixture.client
    configuration.port = server.port
    let channel = Channel(try TLSClientTransport(configuration), retry: .never)
    let stream = try await TestingV1.TestServiceClient(channel).streamingOutputCall(.init())
    for size in [1, 2] { #expect(try await stream.next()?.payload?.body.count == size) }
    do {
      let third = try await stream.next()
      Issue.record("no failure but \(String(describing: third))")
    } catch {
      #expect((error as? RPCError)?.code == .unavailable, "\(error)")
    }
    await channel.close()
    await fixture.stop()
  }

  /// 13.1 at the client: a server that sends two messages where one is due.
  @Test func twoAnswersToAUnaryCall() async throws {
    let fixture = try Fixture(loops: 1)
    let settings = ServerTLSSettings(
      certificateChainFile: fixture.directory("server.pem"), privateKeyFile: fixture.directory("server.key"))
    let server = RawServer(settings) { peer in
      peer.writePreface()
      _ = peer.readPreface()
      while let (header, _) = peer.readFrame() {
        guard header.type == .call else { continue }
        peer.write(RawPeer.frame(0x00, flags: 2, stream: header.stream, [8, 1]))
        peer.write(RawPeer.frame(0x02, flags: 2, stream: header.stream, [0, 8, 2]))
      }
    }
    var configuration = fixture.client
    configuration.port = server.port
    let channel = Channel(try TLSClientTransport(configuration), retry: .never)
    #expect(await failure { try await TestingV1.TestServiceClient(channel).echo(.init()) }?.code == .internalError)
    await channel.close()
    await fixture.stop()
  }

  /// 21, 22: streams whose answers nobody reads are held back; memory is bounded by the windows, and a small call on
  /// the same connection still passes.
  @Test func aThousandUnreadStreamsHoldTheirHandlersNotMemory() async throws {
    let fixture = try Fixture(loops: 1)
    try await withServer(fixture) { client, _ in
      let request = TestingV1.StreamingOutputCallRequest.with { request in
        request.responseParameters = (0..<64).map { _ in .with { $0.size = 16_000 } }
      }
      var streams: [ResponseStream<TestingV1.StreamingOutputCallResponse>] = []
      for _ in 0..<1000 { streams.append(try await client.streamingOutputCall(request)) }
      #expect(try await client.echo(.with { $0.id = 1 }).id == 1)
      let statistics = await fixture.server.statistics()
      // 1000 streams want 1 GB; what waits here is a message or two of each handler, and one window is on its way.
      #expect(statistics.bufferedBytes < 48 << 20, "\(statistics.bufferedBytes) bytes are held")
      #expect(statistics.bytesSent < 8 << 20)
      for stream in streams { stream.cancel() }
      #expect(try await client.echo(.with { $0.id = 2 }).id == 2)
    }
  }
}
