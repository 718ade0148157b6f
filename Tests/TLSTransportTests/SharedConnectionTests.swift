import RPCCore
import RPCSchemas
import RPCStubs
import SchemaRuntime
import Testing
import WireProtocol

@testable import TLSTransport

/// Goal: on a connection with small answers, streams send in short pieces, so that no answer stands behind a whole long
/// message; on one of streams alone they send whole frames. Method: a raw client looks at the server's frames.
@Suite struct SharedConnectionTests {
  private static let echo = Array("cloudpark.rpc.testing.v1.TestService/Echo".utf8)
  private static let stream = Array("cloudpark.rpc.testing.v1.TestService/StreamingOutputCall".utf8)
  /// One DATA frame, if nothing speaks against it.
  private static let messageBytes: Int32 = 60_000

  private static func call(_ stream: UInt32, _ method: [UInt8], _ message: [UInt8]) -> [UInt8] {
    RawPeer.frame(0x01, flags: 3, stream: stream, [0, UInt8(method.count)] + method + [0, 0] + message)
  }

  private static func download(_ stream: UInt32, messages: Int) throws -> [UInt8] {
    let request = TestingV1.StreamingOutputCallRequest.with {
      $0.responseParameters = [TestingV1.ResponseParameters](
        repeating: .with { $0.size = messageBytes }, count: messages)
    }
    return call(stream, Self.stream, try request.packed())
  }

  /// The server's frames for what a client writes, up to the REPLY on `stream`.
  private func frames(_ bytes: [UInt8], until stream: UInt32) async throws -> [(header: FrameHeader, payload: [UInt8])]
  {
    let fixture = try Fixture(loops: 1)
    let peer = try RawPeer.client(port: fixture.server.port)
    peer.writePreface()
    #expect(peer.readPreface())
    peer.write(bytes)
    var frames: [(header: FrameHeader, payload: [UInt8])] = []
    while let frame = peer.readFrame() {
      frames.append(frame)
      if frame.header.type == .reply && frame.header.stream == stream { break }
    }
    peer.cut()
    await fixture.stop()
    return frames
  }

  private func messages(_ frames: [(header: FrameHeader, payload: [UInt8])]) throws -> [Int] {
    var (sizes, message) = ([Int](), [UInt8]())
    for frame in frames where frame.header.type == .data {
      message += frame.payload
      guard frame.header.flags.contains(.message) else { continue }
      sizes.append(try TestingV1.StreamingOutputCallResponse(packed: message).payload?.body.count ?? 0)
      message = []
    }
    return sizes
  }

  @Test func aLongMessageBesideAnAnswer_isCut_andArrivesWhole() async throws {
    // In one write, so that both are served in one turn of the loop, whose clock stands still meanwhile.
    let frames = try await frames(
      Self.call(1, Self.echo, TestingV1.EchoMessage.with { $0.id = 1 }.packed()) + Self.download(3, messages: 3),
      until: 3)
    #expect(frames.contains { $0.header.type == .reply && $0.header.stream == 1 })
    let first = try #require(frames.first { $0.header.type == .data })
    #expect(first.payload.count == 16 * 1024)
    #expect(try messages(frames) == [60_000, 60_000, 60_000])
  }

  @Test func aLongMessageOnAConnectionOfStreams_isOneFrame() async throws {
    let frames = try await frames(Self.download(1, messages: 3), until: 1)
    let data = frames.filter { $0.header.type == .data }
    #expect(data.count == 3 && data.allSatisfy { $0.payload.count > 60_000 })
    #expect(try messages(frames) == [60_000, 60_000, 60_000])
  }
}
