import Glibc
import RPCCore
import RPCSchemas
import RPCServices
import RPCStubs
import SchemaRuntime
import Synchronization
import Testing
import WireProtocol

@testable import TLSTransport

/// Goal: peers that pile work up hold nothing but their own connection back. Method: the attack beside a healthy channel
/// of the same loop, whose calls must all be answered; what the server holds is read from its statistics.
@Suite struct HostileLoadTests {
  /// 2, 20: connections that never begin TLS wait for the timeout; established ones lose nothing and new ones get in.
  @Test func handshakeFloodLeavesEstablishedCallsAlone() async throws {
    let fixture = try Fixture(loops: 1) { configuration, _ in
      configuration.limits.handshakesMax = 8
      configuration.limits.handshakeTimeout = .milliseconds(200)
    }
    try await withServer(fixture) { client, _ in
      _ = try await client.emptyCall(.init())
      var silent: [RawSocket] = []
      for _ in 0..<64 { silent.append(try RawSocket(port: fixture.server.port)) }
      for id in 0..<200 {
        let answer = try await client.echo(.with { $0.id = UInt64(id) })
        #expect(answer.id == UInt64(id))
      }
      // Behind the flood, whose connections are closed one timeout after the other, a new client is served.
      let late = try fixture.channel { $0.connectTimeout = .seconds(60) }
      let empty = try await TestingV1.TestServiceClient(late).emptyCall(.init(), CallOptions(waitForReady: true))
      #expect(empty == .init())
      await late.close()
      for socket in silent { #expect(socket.readToEnd().isEmpty) }
    }
  }

  /// 15: a window as large as it can be and a socket that nobody reads: the handler waits in `send`, nothing piles up.
  @Test func anUnreadSocketHoldsTheHandler() async throws {
    final class Counter: Sendable { let count = Atomic<Int>(0) }
    let counter = Counter()
    var router = Router()
    TestService().register(in: &router)
    router.serverStreaming(TestingV1.TestService.streamingOutputCall) {
      (
        _: TestingV1.StreamingOutputCallRequest,
        responses: ResponseWriter<TestingV1.StreamingOutputCallResponse>, _: ServerContext
      ) async throws in
      let message = TestingV1.StreamingOutputCallResponse.with {
        $0.payload = .with { $0.body = [UInt8](repeating: 1, count: 60_000) }
      }
      while true {
        try await responses.send(message)
        counter.count.wrappingAdd(1, ordering: .relaxed)
      }
    }
    let fixture = try Fixture(loops: 1, router: router)
    try await withServer(fixture) { client, _ in
      let peer = try RawPeer.client(port: fixture.server.port)
      var settings = Settings()
      settings.connectionWindowBytes = 1 << 30
      settings.streamWindowBytes = 1 << 27
      peer.writePreface(settings)
      let method = Array("cloudpark.rpc.testing.v1.TestService/StreamingOutputCall".utf8)
      for stream in [1, 3, 5, 7] as [UInt32] {
        peer.write(RawPeer.frame(0x01, flags: 3, stream: stream, [0, UInt8(method.count)] + method + [0, 0]))
      }
      // Until the handlers have come no further while a hundred calls of the neighbour were answered, three times.
      var (last, still, rounds) = (-1, 0, 0)
      while still < 3, rounds < 500 {
        for _ in 0..<100 { _ = try await client.echo(.init()) }
        let now = counter.count.load(ordering: .relaxed)
        still = now == last && now > 0 ? still + 1 : 0
        last = now
        rounds += 1
      }
      #expect(still == 3, "the handlers never stopped: \(last) messages")
      #expect(last * 60_000 < 32 << 20, "\(last) messages of 60 KB went into a socket that nobody reads")
      let statistics = await fixture.server.statistics()
      #expect(statistics.bufferedBytes < 8 << 20, "\(statistics.bufferedBytes) bytes are held")
      peer.cut()
    }
  }
}
