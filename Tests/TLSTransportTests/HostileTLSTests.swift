import Glibc
import RPCCore
import RPCSchemas
import RPCStubs
import Testing
import WireProtocol

@testable import TLSTransport

/// Goal: what TLS itself allows a peer to do costs nobody else anything. Method: a raw peer beside a healthy channel on
/// the same loop.
@Suite struct HostileTLSTests {
  /// Requests for new keys are answered within OpenSSL's read: without a bound a flood would hold the loop for ever.
  @Test func aFloodOfKeyUpdatesIsCutOff() async throws {
    let fixture = try Fixture(loops: 1)
    try await withServer(fixture) { client, _ in
      _ = try await client.echo(.init())
      let peer = try RawPeer.client(port: fixture.server.port)
      peer.writePreface()
      #expect(peer.readPreface())
      // What does not go out because the other side has stopped reading counts as cut off too.
      var wait = timeval(tv_sec: 5, tv_usec: 0)
      setsockopt(peer.socket, SOL_SOCKET, SO_SNDTIMEO, &wait, socklen_t(MemoryLayout<timeval>.size))
      var sent = 0
      while sent < 1_000_000, peer.updateKeys() { sent += 1 }
      #expect(sent < 1_000_000, "the server takes key updates without end")
      let answer = try await client.echo(.with { $0.id = 5 })
      #expect(answer.id == 5)
      // Only the healthy connection is left once the loop has seen the end of the other.
      while await fixture.server.connections().count > 1 { _ = try await client.echo(.init()) }
    }
  }

  /// A few are everyday life: a long connection changes its keys.
  @Test func someKeyUpdatesAreServed() async throws {
    let fixture = try Fixture(loops: 1)
    let peer = try RawPeer.client(port: fixture.server.port)
    peer.writePreface()
    #expect(peer.readPreface())
    for _ in 0..<20 { #expect(peer.updateKeys()) }
    peer.write(RawPeer.frame(0x09, [1, 2, 3, 4, 5, 6, 7, 8]))
    #expect(peer.readFrame()?.header.type == .ping)
    await fixture.stop()
  }

  /// The same against the client: tickets without end.
  @Test func aFloodOfTicketsEndsTheClientsConnection() async throws {
    let fixture = try Fixture(loops: 1)
    let settings = ServerTLSSettings(
      certificateChainFile: fixture.directory("server.pem"), privateKeyFile: fixture.directory("server.key"))
    let server = RawServer(settings) { peer in
      peer.writePreface()
      _ = peer.readPreface()
      var sent = 0
      while sent < 100_000, peer.sendTicket() { sent += 1 }
      _ = peer.readsEnd()
    }
    var configuration = fixture.client
    configuration.port = server.port
    let channel = Channel(try TLSClientTransport(configuration), retry: .never)
    let error = await failure { try await TestingV1.TestServiceClient(channel).echo(.init()) }
    #expect(error?.code == .unavailable, "\(String(describing: error))")
    await channel.close()
    await fixture.stop()
  }

  /// 4: a frame that comes in byte by byte is no sign of life, however often a byte comes. The neighbour's calls set the
  /// pace.
  @Test func aFrameThatTricklesKeepsNoConnectionAlive() async throws {
    let fixture = try Fixture(loops: 1) { configuration, _ in
      configuration.limits.keepaliveInterval = .milliseconds(50)
      configuration.limits.keepaliveTimeout = .milliseconds(50)
    }
    try await withServer(fixture) { client, _ in
      let peer = try RawPeer.client(port: fixture.server.port)
      peer.writePreface()
      #expect(peer.readPreface())
      let frame = RawPeer.frame(0x7f, [UInt8](repeating: 0, count: 60_000))
      var sent = 0
      while sent < frame.count, peer.write([frame[sent]]) {
        sent += 1
        _ = try await client.echo(.init())
        if await fixture.server.connections().count < 2 { break }
      }
      #expect(sent < frame.count, "the connection outlived its keepalive")
    }
  }

  /// The same against the client: its server's frame never becomes whole, and its own call has no deadline.
  @Test func aServersFrameThatTricklesKeepsNoConnectionAlive() async throws {
    let fixture = try Fixture(loops: 1)
    let settings = ServerTLSSettings(
      certificateChainFile: fixture.directory("server.pem"), privateKeyFile: fixture.directory("server.key"))
    let server = RawServer(settings) { peer in
      peer.writePreface()
      _ = peer.readPreface()
      let frame = RawPeer.frame(0x7f, [UInt8](repeating: 0, count: 60_000))
      for byte in frame {
        guard peer.write([byte]), poll(nil, 0, 1) == 0 else { return }
      }
    }
    var configuration = fixture.client
    configuration.port = server.port
    configuration.keepaliveInterval = .milliseconds(50)
    configuration.keepaliveTimeout = .milliseconds(50)
    let channel = Channel(try TLSClientTransport(configuration), retry: .never)
    let error = await failure { try await TestingV1.TestServiceClient(channel).echo(.init()) }
    #expect(error?.code == .unavailable, "\(String(describing: error))")
    await channel.close()
    await fixture.stop()
  }

  /// Half of TLS is closed: the calls of that connection end, and the connection with them.
  @Test func aHalfCloseEndsTheCalls() async throws {
    let waiting = LifecycleTests.Waiting()
    let fixture = try Fixture(loops: 1, router: waiting.router)
    let peer = try RawPeer.client(port: fixture.server.port)
    peer.writePreface()
    let name = Array("cloudpark.rpc.testing.v1.TestService/FullDuplexCall".utf8)
    peer.write(RawPeer.frame(0x01, stream: 1, [0, UInt8(name.count)] + name + [0, 0]))
    await waiting.begun.wait()
    peer.closeNotify()
    await waiting.cancelled.wait()
    await fixture.stop()
  }
}
