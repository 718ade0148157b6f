import COpenSSL
import Glibc
import RPCCore
import RPCSchemas
import RPCStubs
import Testing
import WireProtocol

@testable import TLSTransport

/// A client that breaks the rules loses its connection, is told why, and costs its neighbours nothing.
///
/// Method: a raw peer sends bytes of the test's choice; afterwards a healthy channel must still be answered.
@Suite struct HostileClientTests {
  private func attack(
    _ change: (inout ServerConfiguration, Authority) -> Void = { _, _ in }, router: Router? = nil,
    _ body: (RawPeer, Fixture) async throws -> Void
  ) async throws {
    let fixture = try Fixture(loops: 1, router: router, change)
    try await withServer(fixture) { client, _ in
      let before = await failure { try await client.unimplementedCall(.init()) }
      #expect(before?.code == .unimplemented)
      try await body(try RawPeer.client(port: fixture.server.port), fixture)
      let after = await failure { try await client.unimplementedCall(.init()) }
      #expect(after?.code == .unimplemented)
    }
  }

  @Test func wrongMagicEndsTheConnection() async throws {
    try await attack { peer, _ in
      peer.write(Array("GET / HTTP/1.1\r\n\r\n".utf8))
      #expect(peer.readGoodbye() == .protocolViolation)
      #expect(peer.readsEnd())
    }
  }

  /// TLS without ALPN ends the connection, whatever follows.
  @Test func clientThatOffersNoProtocolIsClosed() async throws {
    try await attack { _, fixture in
      let peer = try RawPeer.client(port: fixture.server.port, offeringProtocol: false)
      peer.writePreface()
      #expect(!peer.readPreface())
    }
  }

  @Test func noCommonVersionEndsTheConnection() async throws {
    try await attack { peer, _ in
      peer.write { Preface.encode(versions: 9...12, settings: Settings(), into: &$0) }
      #expect(peer.readGoodbye() == .version)
    }
  }

  @Test func silenceBehindTLSEndsTheConnection() async throws {
    try await attack({ configuration, _ in configuration.limits.handshakeTimeout = .milliseconds(300) }) { peer, _ in
      #expect(peer.readGoodbye() == .timeout)
    }
  }

  /// The timeout is for the whole preface, however it trickles in.
  @Test func trickledPrefaceEndsTheConnection() async throws {
    try await attack({ configuration, _ in configuration.limits.handshakeTimeout = .milliseconds(300) }) { peer, _ in
      var sent = 0
      while sent < 4000, peer.write([Preface.magic[min(sent, 7)]]) {
        sent += 1
        if sent == 8 { break }
        usleep(50_000)
      }
      #expect(peer.readGoodbye() == .timeout || sent < 8)
    }
  }

  @Test func frameAboveTheLimitEndsTheConnectionAtItsHeader() async throws {
    try await attack { peer, _ in
      peer.writePreface()
      #expect(peer.readPreface())
      peer.write([0xff, 0xff, 0xff, 0x00, 0x00, 0x00, 0x00, 0x00, 0x01])
      #expect(peer.readGoodbye() == .frameSize)
    }
  }

  @Test func pingFloodEndsTheConnection() async throws {
    try await attack { peer, _ in
      peer.writePreface()
      #expect(peer.readPreface())
      let ping = RawPeer.frame(0x09, [1, 2, 3, 4, 5, 6, 7, 8])
      peer.write(Array(repeatElement(ping, count: 100).joined()))
      #expect(peer.readGoodbye() == .excessiveLoad)
    }
  }

  @Test func emptyFrameFloodEndsTheConnection() async throws {
    try await attack { peer, _ in
      peer.writePreface()
      #expect(peer.readPreface())
      let unknown = RawPeer.frame(0x7f, [0])
      peer.write(Array(repeatElement(unknown, count: 1500).joined()))
      #expect(peer.readGoodbye() == .excessiveLoad)
    }
  }

  /// Calls that are opened and reset at once: each counts until its handler has ended, and all against a budget.
  @Test func openAndResetStormEndsTheConnection() async throws {
    let waiting = LifecycleTests.Waiting()
    var router = waiting.router
    router.unary(TestingV1.TestService.unimplementedCall) {
      (_: GoogleProtobuf.Empty, _: ServerContext) async throws -> GoogleProtobuf.Empty in
      throw RPCError(.unimplemented, "")
    }
    try await attack(router: router) { peer, _ in
      peer.writePreface()
      #expect(peer.readPreface())
      let name = Array("cloudpark.rpc.testing.v1.TestService/FullDuplexCall".utf8)
      var stream: UInt32 = 1
      for _ in 0..<12 {
        var bytes: [UInt8] = []
        for _ in 0..<100 {
          bytes += RawPeer.frame(0x01, stream: stream, [0, UInt8(name.count)] + name + [0, 0])
          bytes += RawPeer.frame(0x04, stream: stream, [0, 0, 0, 5, 0])
          stream += 2
        }
        guard peer.write(bytes) else { break }
      }
      #expect(peer.readGoodbye() == .excessiveLoad)
    }
  }

  @Test func callsAboveTheStreamLimitAreRefused() async throws {
    let waiting = LifecycleTests.Waiting()
    var router = waiting.router
    router.unary(TestingV1.TestService.unimplementedCall) {
      (_: GoogleProtobuf.Empty, _: ServerContext) async throws -> GoogleProtobuf.Empty in
      throw RPCError(.unimplemented, "")
    }
    try await attack({ configuration, _ in configuration.limits.settings.streamsMax = 2 }, router: router) { peer, _ in
      peer.writePreface()
      #expect(peer.readPreface())
      let name = Array("cloudpark.rpc.testing.v1.TestService/FullDuplexCall".utf8)
      for stream in [1, 3, 5] as [UInt32] {
        peer.write(RawPeer.frame(0x01, stream: stream, [0, UInt8(name.count)] + name + [0, 0]))
      }
      let frame = peer.readFrame()
      #expect(frame?.header.type == .reset)
      #expect(frame?.header.stream == 5)
      #expect(Array(frame?.payload.prefix(4) ?? []) == [0, 0, 0, 4])
    }
  }

  /// Garbage behind TLS, of every length: the server closes and never traps.
  @Test func randomBytesNeverTrap() async throws {
    try await attack { peer, fixture in
      var generator = SystemRandomNumberGenerator()
      for round in 0..<60 {
        let other = round == 0 ? peer : try RawPeer.client(port: fixture.server.port)
        other.writePreface()
        var bytes: [UInt8] = []
        for _ in 0..<20 {
          let payload = (0..<Int.random(in: 0..<40)).map { _ in UInt8.random(in: 0...255, using: &generator) }
          bytes += RawPeer.frame(
            UInt8.random(in: 0...12), flags: UInt8.random(in: 0...63), stream: UInt32.random(in: 0...9), payload)
        }
        other.write(bytes)
      }
    }
  }

  /// Malformed protobuf costs the call, not the connection.
  @Test func malformedMessageCostsTheCallOnly() async throws {
    try await attack { peer, _ in
      peer.writePreface()
      #expect(peer.readPreface())
      let name = Array("cloudpark.rpc.testing.v1.TestService/Echo".utf8)
      for stream in [1, 3] as [UInt32] {
        peer.write(
          RawPeer.frame(0x01, flags: 0x03, stream: stream, [0, UInt8(name.count)] + name + [0, 0, 0x12, 0xff]))
        let frame = peer.readFrame()
        #expect(frame?.header.type == .reply)
        #expect(frame?.header.stream == stream)
        #expect(frame?.payload.first == UInt8(StatusCode.invalidArgument.rawValue))
      }
    }
  }

  /// A compressed request that would grow beyond all bounds stops at the limit.
  @Test func compressionBombStopsAtTheLimit() async throws {
    let packed = [UInt8](repeating: 0, count: 64 << 20).withUnsafeBytes {
      Compression().compress($0, windowLogMax: 20)
    }
    let bomb = try #require(packed)
    #expect(bomb.count < 16_384)
    try await attack { peer, _ in
      peer.writePreface()
      #expect(peer.readPreface())
      let name = Array("cloudpark.rpc.testing.v1.TestService/Echo".utf8)
      peer.write(RawPeer.frame(0x01, flags: 0x07, stream: 1, [0, UInt8(name.count)] + name + [0, 0] + bomb))
      let frame = peer.readFrame()
      #expect(frame?.header.type == .reply)
      #expect(frame?.payload.first == UInt8(StatusCode.resourceExhausted.rawValue))
    }
  }

  /// Calls whose answers are never read: the server stops reading, so what it holds is bounded.
  @Test func unreadAnswersStopTheServersReading() async throws {
    try await attack { peer, fixture in
      peer.writePreface()
      let name = Array("no.Such/Method".utf8)
      var stream: UInt32 = 1
      var written = 0
      // Each refused call is answered with about 60 bytes. Writing ends when the server has stopped reading.
      var limit = timeval(tv_sec: 1, tv_usec: 0)
      setsockopt(peer.socket, SOL_SOCKET, SO_SNDTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
      while written < 64 << 20 {
        var bytes: [UInt8] = []
        for _ in 0..<500 {
          bytes += RawPeer.frame(0x01, flags: 0x01, stream: stream, [0, UInt8(name.count)] + name + [0, 0])
          stream += 2
        }
        guard peer.write(bytes) else { break }
        written += bytes.count
      }
      #expect(written < 64 << 20)
      let statistics = await fixture.server.statistics()
      #expect(statistics.bufferedBytes < 2 << 20)
      peer.cut()
    }
  }

  /// A peer that is there but answers no ping is found out.
  @Test func unansweredPingEndsTheConnection() async throws {
    try await attack({ configuration, _ in
      configuration.limits.keepaliveInterval = .milliseconds(30)
      configuration.limits.keepaliveTimeout = .milliseconds(30)
    }) { peer, _ in
      peer.writePreface()
      #expect(peer.readPreface())
      let ping = peer.readFrame()
      #expect(ping?.header.type == .ping)
      #expect(peer.readGoodbye() == .timeout)
    }
  }

  /// The calls of a client whose TCP connection is cut are cancelled.
  @Test func cutConnectionCancelsItsCalls() async throws {
    let waiting = LifecycleTests.Waiting()
    let fixture = try Fixture(loops: 1, router: waiting.router)
    let peer = try RawPeer.client(port: fixture.server.port)
    peer.writePreface()
    let name = Array("cloudpark.rpc.testing.v1.TestService/FullDuplexCall".utf8)
    peer.write(RawPeer.frame(0x01, stream: 1, [0, UInt8(name.count)] + name + [0, 0]))
    await waiting.begun.wait()
    peer.cut()
    await waiting.cancelled.wait()
    await fixture.stop()
  }
}
