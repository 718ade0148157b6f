import RPCCore
import RPCSchemas
import RPCStubs
import Synchronization
import TestSupport
import Testing

@testable import TLSTransport

/// Many calls, many connections, identities, limits, and the end of a server.
@Suite struct ConnectionTests {
  @Test func aThousandCallsAtOnceShareOneConnection() async throws {
    let fixture = try Fixture()
    try await withServer(fixture) { client, _ in
      let ids = try await withThrowingTaskGroup(of: UInt64.self) { group in
        for id in 1...1000 as ClosedRange<UInt64> {
          group.addTask { try await client.echo(.with { $0.id = id }).id }
        }
        return try await group.reduce(into: Set<UInt64>()) { $0.insert($1) }
      }
      #expect(ids.count == 1000)
      let statistics = await fixture.server.statistics()
      #expect(statistics.openConnections == 1)
      #expect(statistics.callsStarted == 1000)
      #expect(statistics.callsFailed == 0)
    }
  }

  @Test func callsOnTheChannelsExecutorWork() async throws {
    try await withServer(Fixture()) { client, channel in
      let sum = try await Task(executorPreference: channel.executor) {
        var sum: UInt64 = 0
        for id in 1...200 as ClosedRange<UInt64> { sum += try await client.echo(.with { $0.id = id }).id }
        return sum
      }.value
      #expect(sum == 20_100)
    }
  }

  @Test func clientCertificateIsTheIdentity() async throws {
    let fixture = try Fixture { configuration, authority in
      configuration.tls.clientCertificates = .optional
      configuration.tls.clientCAFile = authority.certificateFile
      _ = authority.sign("client", .init(alternativeNames: "URI:spiffe://park/portal,DNS:portal"))
    }
    try await withServer(
      fixture,
      {
        $0.tls.certificateChainFile = fixture.directory("client.pem")
        $0.tls.privateKeyFile = fixture.directory("client.key")
      }
    ) { client, _ in
      let answer = try await client.unaryCall(.with { $0.fillSubject = true })
      #expect(answer.subject == "spiffe://park/portal")
      // It stays the same on a resumed session, and nobody is nobody.
      let plain = try fixture.channel()
      let nobody = try await TestingV1.TestServiceClient(plain).unaryCall(.with { $0.fillSubject = true })
      #expect(nobody.subject == "")
      await plain.close()
    }
  }

  /// The session of the first connection is resumed by the second; after a reload it is not.
  @Test func sessionsAreResumedUntilCertificatesAreReloaded() async throws {
    let fixture = try Fixture { configuration, authority in
      configuration.tls.clientCertificates = .optional
      configuration.tls.clientCAFile = authority.certificateFile
      _ = authority.sign("client", .init(alternativeNames: "URI:spiffe://park/portal"))
      _ = authority.sign("renewed")
    }
    var configuration = fixture.client
    configuration.tls.certificateChainFile = fixture.directory("client.pem")
    configuration.tls.privateKeyFile = fixture.directory("client.key")
    let transport = try TLSClientTransport(configuration)
    let client = TestingV1.TestServiceClient(Channel(transport))
    _ = try await client.echo(.init())
    #expect(await transport.resumedConnections() == 0)
    await transport.dropConnections()
    let answer = try await client.unaryCall(.with { $0.fillSubject = true })
    #expect(answer.subject == "spiffe://park/portal")
    #expect(await transport.resumedConnections() == 1)

    try fixture.server.reloadTLS(
      ServerTLSSettings(
        certificateChainFile: fixture.directory("renewed.pem"), privateKeyFile: fixture.directory("renewed.key"),
        clientCertificates: .optional, clientCAFile: fixture.authorityFile))
    await transport.dropConnections()
    let again = try await client.unaryCall(.with { $0.fillSubject = true })
    #expect(again.subject == "spiffe://park/portal")
    #expect(await transport.resumedConnections() == 0)
    await transport.close(by: nil)
    await fixture.stop()
  }

  /// Reloading drops nothing, and a wrong file changes nothing.
  @Test func reloadKeepsOpenConnections() async throws {
    let fixture = try Fixture { _, authority in _ = authority.sign("renewed") }
    try await withServer(fixture) { client, _ in
      let call = try await client.fullDuplexCall()
      let renewed = ServerTLSSettings(
        certificateChainFile: fixture.directory("renewed.pem"), privateKeyFile: fixture.directory("renewed.key"))
      try fixture.server.reloadTLS(renewed)
      var wrong = renewed
      wrong.privateKeyFile = fixture.directory("server.key")
      let error = #expect(throws: TransportError.self) { try fixture.server.reloadTLS(wrong) }
      #expect(error?.kind == .configuration)
      try await call.send(.with { $0.responseParameters = [.with { $0.size = 5 }] })
      #expect(try await call.responses.next()?.payload?.body.count == 5)
      call.cancel()
      let other = try fixture.channel()
      #expect(try await TestingV1.TestServiceClient(other).echo(.with { $0.id = 1 }).id == 1)
      await other.close()
    }
  }

  @Test func connectionAboveTheCapIsToldSo() async throws {
    let fixture = try Fixture { configuration, _ in configuration.limits.connectionsMax = 1 }
    try await withServer(fixture) { client, _ in
      _ = try await client.echo(.init())
      let transport = try TLSClientTransport(fixture.client)
      let second = Channel(transport, retry: .never)
      let error = await failure { try await TestingV1.TestServiceClient(second).echo(.init()) }
      #expect(error?.code == .unavailable)
      #expect(error?.message.contains("connectionsMax") == true)
      #expect(transport.lastFailure?.kind == .connectionLimit)
      await second.close()
      _ = try await client.echo(.init())
    }
  }

  @Test func addressAboveItsCapIsToldSo() async throws {
    let fixture = try Fixture { configuration, _ in configuration.limits.connectionsPerAddressMax = 1 }
    try await withServer(fixture) { client, _ in
      _ = try await client.echo(.init())
      let second = try fixture.channel(retry: .never)
      let error = await failure { try await TestingV1.TestServiceClient(second).echo(.init()) }
      #expect(error?.message.contains("connectionsPerAddressMax") == true)
      await second.close()
    }
  }

  /// TCP is open but nothing is said: the server closes at its handshake timeout.
  @Test func silentClientIsClosed() async throws {
    let fixture = try Fixture { configuration, _ in configuration.limits.handshakeTimeout = .milliseconds(50) }
    let socket = try RawSocket(port: fixture.server.port)
    #expect(socket.readToEnd().isEmpty)
    let statistics = await fixture.server.statistics()
    #expect(statistics.openConnections == 0)
    await fixture.stop()
  }

  @Test func secondConnectionAtTheStreamLimit() async throws {
    let waiting = LifecycleTests.Waiting()
    let fixture = try Fixture(router: waiting.router) { configuration, _ in
      configuration.limits.settings.streamsMax = 4
    }
    try await withServer(fixture, { $0.connectionsMax = 2 }) { client, _ in
      var calls: [BidirectionalCall<TestingV1.StreamingOutputCallRequest, TestingV1.StreamingOutputCallResponse>] = []
      for _ in 0..<8 { calls.append(try await client.fullDuplexCall()) }
      #expect(await fixture.server.connections().count == 2)
      // The ninth waits for a place.
      let ninth = Task { try await client.fullDuplexCall() }
      calls[0].cancel()
      calls.append(try await ninth.value)
      for call in calls { call.cancel() }
    }
  }

  /// Long-lived handlers are told, open calls may end, new ones go elsewhere.
  @Test func gracefulStopTellsHandlersAndLetsCallsEnd() async throws {
    let begun = Signal()
    var router = Router()
    router.serverStreaming(TestingV1.TestService.streamingOutputCall) {
      (
        _: TestingV1.StreamingOutputCallRequest, responses: ResponseWriter<TestingV1.StreamingOutputCallResponse>,
        context: ServerContext
      ) async throws in
      begun.set()
      try await context.waitUntilGoingAway()
      try await responses.send(.with { $0.payload = .with { $0.body = [9] } })
    }
    let fixture = try Fixture(router: router)
    let channel = try fixture.channel(retry: .never)
    let client = TestingV1.TestServiceClient(channel)
    let stream = try await client.streamingOutputCall(.init())
    await begun.wait()
    async let stopped: Void = fixture.server.stop(within: .seconds(60))
    #expect(try await stream.next()?.payload?.body == [9])
    #expect(try await stream.next() == nil)
    await stopped
    #expect(fixture.server.isGoingAway)
    let error = await failure { try await client.echo(.init()) }
    #expect(error?.code == .unavailable)
    await channel.close()
  }

  @Test func stopCancelsWhatDoesNotEnd() async throws {
    let waiting = LifecycleTests.Waiting()
    let fixture = try Fixture(router: waiting.router)
    let channel = try fixture.channel(retry: .never)
    let task = Task { try await TestingV1.TestServiceClient(channel).echo(.init()) }
    await waiting.begun.wait()
    await fixture.server.stop(within: .milliseconds(30))
    let error = await failure { try await task.value }
    #expect(error?.code == .unavailable)
    await waiting.cancelled.wait()
    await channel.close()
  }

  /// A lost server is found again; a call that waits for a connection is answered then.
  @Test func clientReconnects() async throws {
    let first = try Fixture()
    let port = first.server.port
    let channel = Channel(try TLSClientTransport(first.client))
    let client = TestingV1.TestServiceClient(channel)
    _ = try await client.echo(.init())
    await first.stop()
    let waiting = Task { try await client.echo(.with { $0.id = 4 }, CallOptions(waitForReady: true)) }
    var configuration = ServerConfiguration(
      listen: [ListenAddress("127.0.0.1", port)],
      tls: ServerTLSSettings(
        certificateChainFile: first.directory("server.pem"), privateKeyFile: first.directory("server.key")))
    configuration.limits.idleTimeout = nil
    let second = try Server(configuration, router: Fixture.testRouter, loops: first.loops)
    try second.start()
    #expect(try await waiting.value.id == 4)
    await channel.close()
    await second.stop(within: .zero)
  }

  @Test func closedChannelTakesNoCalls() async throws {
    let fixture = try Fixture()
    let channel = try fixture.channel()
    await channel.close()
    let error = await failure { try await TestingV1.TestServiceClient(channel).echo(.init()) }
    #expect(error?.code == .unavailable)
    #expect(error?.message.contains("closed") == true)
    await fixture.stop()
  }

  @Test func idleConnectionIsEnded() async throws {
    let fixture = try Fixture { configuration, _ in
      configuration.limits.idleTimeout = .milliseconds(20)
      configuration.limits.keepaliveInterval = .milliseconds(20)
    }
    let channel = try fixture.channel()
    let client = TestingV1.TestServiceClient(channel)
    _ = try await client.echo(.init())
    try await eventually("the server has no connection") {
      await fixture.server.statistics().openConnections == 0
    }
    _ = try await client.echo(.init())
    await channel.close()
    await fixture.stop()
  }

  /// Above the calls a loop may run, others wait; above those that may wait, the answer is RESOURCE_EXHAUSTED at once.
  @Test func overloadedServerRefusesAtOnce() async throws {
    let waiting = LifecycleTests.Waiting()
    let fixture = try Fixture(loops: 1, router: waiting.router) { configuration, _ in
      configuration.limits.callsRunningMax = 1
      configuration.limits.callsQueuedMax = 1
    }
    let channel = try fixture.channel(retry: .never)
    let client = TestingV1.TestServiceClient(channel)
    let running = Task { try await client.echo(.init()) }
    await waiting.begun.wait()
    let queued = Task { try await client.echo(.init()) }
    try await eventually("a call is queued") { await fixture.server.statistics().queuedCalls >= 1 }
    let error = await failure { try await client.echo(.init()) }
    #expect(error?.code == .resourceExhausted)
    #expect(error?.trailers["cloudpark-retry-after-ms"] != nil)
    #expect(await fixture.server.statistics().callsShed == 1)
    running.cancel()
    queued.cancel()
    _ = await failure { try await running.value }
    _ = await failure { try await queued.value }
    await channel.close()
    await fixture.stop()
  }

  /// Calls that were cancelled while they waited do not hold the places of those that come after them.
  @Test func cancelledWaitingCallsGiveTheirPlaceBack() async throws {
    let waiting = LifecycleTests.Waiting()
    let fixture = try Fixture(loops: 1, router: waiting.router) { configuration, _ in
      configuration.limits.callsRunningMax = 1
      configuration.limits.callsQueuedMax = 4
    }
    let channel = try fixture.channel(retry: .never)
    let client = TestingV1.TestServiceClient(channel)
    let running = Task { try await client.echo(.init()) }
    await waiting.begun.wait()
    let waits = (0..<4).map { _ in Task { try await client.echo(.init()) } }
    try await eventually("four calls are queued") { await fixture.server.statistics().queuedCalls >= 4 }
    for task in waits { task.cancel() }
    for task in waits { _ = await failure { try await task.value } }
    // The cancellations have reached the server when a round trip behind them is over.
    let probe = await failure { try await client.unimplementedCall(.init()) }
    #expect(probe?.code == .unimplemented)
    let next = Task { try await client.echo(.init()) }
    try await eventually("the next call is open") { await fixture.server.statistics().openStreams >= 2 }
    #expect(await fixture.server.statistics().callsShed == 0)
    next.cancel()
    running.cancel()
    _ = await failure { try await next.value }
    _ = await failure { try await running.value }
    await channel.close()
    await fixture.stop()
  }

  @Test func operatorsSeeConnectionsStreamsAndFailures() async throws {
    let waiting = LifecycleTests.Waiting()
    let fixture = try Fixture(router: waiting.router)
    try await withServer(fixture) { client, _ in
      let call = try await client.fullDuplexCall()
      await waiting.begun.wait()
      let connections = await fixture.server.connections()
      #expect(connections.count == 1)
      #expect(connections[0].openStreams == 1)
      #expect(connections[0].peerAddress.hasPrefix("127.0.0.1:"))
      let streams = await fixture.server.streams(ofConnection: connections[0].id)
      #expect(streams?.count == 1)
      #expect(streams?.first?.method == "cloudpark.rpc.testing.v1.TestService/FullDuplexCall")
      #expect(streams?.first?.state == "open")
      #expect(await fixture.server.streams(ofConnection: 999) == nil)
      call.cancel()
      await waiting.cancelled.wait()
      try await eventually("the server has no stream") { await fixture.server.statistics().openStreams == 0 }
      let recent = await fixture.server.recentCalls()
      #expect(recent.first?.status == StatusCode.cancelled.rawValue)
    }
  }
}
