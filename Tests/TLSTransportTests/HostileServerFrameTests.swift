import RPCCore
import RPCSchemas
import RPCStubs
import Testing
import WireProtocol

@testable import TLSTransport

/// Goal: what a server does wrong ends in a typed error of the call, never in a crash or a success. Method: a table of
/// bytes that answer the first CALL; each row on a connection of its own.
@Suite struct HostileServerFrameTests {
  /// What is sent back on a stream, and how the call ends.
  private static let rows: [(String, @Sendable (UInt32) -> [UInt8], StatusCode)] = [
    ("REPLY on stream 0", { _ in RawPeer.frame(0x02, [0]) }, .unavailable),
    ("REPLY on a stream never opened", { RawPeer.frame(0x02, stream: $0 + 2, [0]) }, .unavailable),
    ("DATA on an even stream", { _ in RawPeer.frame(0x00, stream: 2, [1]) }, .unavailable),
    ("a CALL", { RawPeer.frame(0x01, stream: $0, [0]) }, .unavailable),
    ("a CREDENTIAL", { _ in RawPeer.frame(0x08, [1, 0]) }, .unavailable),
    ("a DEFINE of a method", { _ in RawPeer.frame(0x07, [0, 1, 3, 0x61, 0x2f, 0x62]) }, .unavailable),
    ("HEADERS twice", { RawPeer.frame(0x03, stream: $0, [0]) + RawPeer.frame(0x03, stream: $0, [0]) }, .unavailable),
    ("an empty REPLY", { RawPeer.frame(0x02, stream: $0) }, .unavailable),
    ("bytes behind the REPLY", { RawPeer.frame(0x02, stream: $0, [0, 9]) }, .unavailable),
    ("a failure with a message", { RawPeer.frame(0x02, flags: 2, stream: $0, [5, 0, 0, 1]) }, .unavailable),
    ("a text that is not UTF-8", { RawPeer.frame(0x02, stream: $0, [5, 1, 0xff, 0]) }, .unavailable),
    ("an undefined metadata number", { RawPeer.frame(0x02, flags: 0x10, stream: $0, [0, 1, 9]) }, .unavailable),
    ("a frame that is too long", { _ in [0xff, 0xff, 0xff, 0, 0, 0, 0, 0, 1] }, .unavailable),
    (
      "a REPLY within a message",
      { RawPeer.frame(0x00, stream: $0, [1]) + RawPeer.frame(0x02, stream: $0, [0]) }, .internalError
    ),
    ("a REPLY in the middle of nothing", { RawPeer.frame(0x02, stream: $0, [0]) }, .internalError),
    ("details that are no message", { RawPeer.frame(0x02, stream: $0, [5, 0, 2, 0xff, 0xff]) }, .notFound),
    ("a status of a later version", { RawPeer.frame(0x02, stream: $0, [99, 0, 0]) }, .unknown),
    ("RESET with a code of a later version", { RawPeer.frame(0x04, stream: $0, [0, 0, 9, 9, 0]) }, .internalError),
    ("RESET for too long a message", { RawPeer.frame(0x04, stream: $0, [0, 0, 0, 16, 0]) }, .resourceExhausted),
    (
      "a compressed answer that was not asked for",
      { RawPeer.frame(0x02, flags: 6, stream: $0, [0, 1, 2, 3]) }, .internalError
    ),
    (
      "GOODBYE above which the call lies",
      { _ in RawPeer.frame(0x0a, [0, 0, 0, 0, 0, 0, 0, 14, 0]) }, .unavailable
    ),
    (
      "GOODBYE that raises the last stream",
      { _ in
        RawPeer.frame(0x0a, [0, 0, 0, 1, 0, 0, 0, 14, 0]) + RawPeer.frame(0x0a, [0, 0, 0, 9, 0, 0, 0, 14, 0])
      }, .unavailable
    ),
    ("credit above the ceiling", { _ in RawPeer.frame(0x06, [0xff, 0xff, 0xff, 0xff, 0x0f]) }, .unavailable),
  ]

  @Test func brokenAnswersAreTypedErrors() async throws {
    let fixture = try Fixture(loops: 1)
    let settings = ServerTLSSettings(
      certificateChainFile: fixture.directory("server.pem"), privateKeyFile: fixture.directory("server.key"))
    for (name, answer, code) in Self.rows {
      let server = RawServer(settings) { peer in
        peer.writePreface()
        _ = peer.readPreface()
        while let (header, _) = peer.readFrame() {
          if header.type == .call { peer.write(answer(header.stream)) }
        }
      }
      var configuration = fixture.client
      configuration.port = server.port
      let channel = Channel(try TLSClientTransport(configuration), retry: .never)
      let error = await failure {
        try await TestingV1.TestServiceClient(channel).echo(.init(), CallOptions(timeout: .seconds(120)))
      }
      #expect(error?.code == code, "\(name): \(String(describing: error))")
      await channel.close()
    }
    await fixture.stop()
  }
}
