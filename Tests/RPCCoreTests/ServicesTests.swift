import RPCSchemas
import RPCStubs
import SchemaRuntime
import Testing

@testable import RPCCore
@testable import RPCServices

/// Goal: health, reflection and administration as their contracts say.
@Suite struct ServicesTests {
  private func channel(_ register: (inout Router) throws -> Void) rethrows -> (Channel, InMemoryTransport) {
    var router = Router()
    try register(&router)
    let transport = InMemoryTransport(router)
    return (Channel(transport), transport)
  }

  @Test func healthIsCheckedByService() async throws {
    let health = HealthService(services: ["a.B"])
    let client = RpcV1.HealthServiceClient(channel { health.register(in: &$0) }.0)
    func check(_ name: String) async throws -> RpcV1.HealthCheckResponse {
      try await client.check(.with { $0.service = name })
    }
    #expect(try await check("").status == .serving)
    #expect(try await check("a.B").status == .serving)
    #expect(await failure { _ = try await check("a.C") }?.code == .notFound)
    health.set("a.B", .notServing, reason: "the disk is full")
    #expect(
      try await check("a.B")
        == .with {
          $0.status = .notServing; $0.reason = "the disk is full"
        })
    #expect(try await check("").status == .serving)
    health.stop()
    health.set("", .serving)
    #expect(try await check("").status == .notServing, "stopping is for good")
  }

  @Test func healthWatchTellsEveryChangeOnceAndEndsWithTheServer() async throws {
    let health = HealthService(services: [])
    let channel = channel { health.register(in: &$0) }.0
    let stream: ResponseStream<RpcV1.HealthCheckResponse> = try await channel.serverStreaming(
      RpcV1.HealthService.watch, RpcV1.HealthCheckRequest.with { $0.service = "a.B" })
    #expect(try await stream.next()?.status == .serviceUnknown)
    health.set("a.B", .serving)
    #expect(try await stream.next()?.status == .serving)
    health.set("a.B", .serving)
    health.set("x.Y", .notServing)
    health.set("a.B", .notServing)
    #expect(try await stream.next()?.status == .notServing, "what does not change is not told")
    health.stop()
    #expect(try await stream.next()?.reason == "the server is stopping")
    #expect(await failure { _ = try await stream.next() }?.code == .unavailable)
  }

  @Test func healthWatchEndsWhenTheTransportStopsOrTheCallerLeaves() async throws {
    let health = HealthService(services: [])
    let (channel, transport) = channel { health.register(in: &$0) }
    let client = RpcV1.HealthServiceClient(channel)
    let stream = try await client.watch(.init())
    #expect(try await stream.next()?.status == .serving)
    transport.goAway()
    #expect(try await stream.next()?.status == .notServing)
    let other = try await client.watch(.init())
    #expect(try await other.next()?.status == .serving)
    other.cancel()
    #expect(await failure { _ = try await other.next() }?.code == .cancelled)
  }

  @Test func reflectionTellsWhatIsServed() async throws {
    let (channel, _) = try channel { router in
      TestService().register(in: &router)
      try ReflectionService(
        files: RPCSchemas.FileDescriptors.files + RPCSchemas.FileDescriptors.files, serving: router.methods
      ).register(in: &router)
    }
    let client = RpcV1.ReflectionServiceClient(channel)
    let services = try await client.listServices(.init()).services
    #expect(services.map(\.name) == ["cloudpark.rpc.testing.v1.TestService", "cloudpark.rpc.v1.ReflectionService"])
    #expect(
      services[0].methodCount == 8 && services[0].summary == "Does what its requests ask for: sizes, waits, statuses.")
    let test = try await client.describeService(.with { $0.service = "cloudpark.rpc.testing.v1.TestService" })
    #expect(test.file == "cloudpark/rpc/testing/v1/test.proto")
    #expect(test.methods.map(\.callKind).contains(.bidirectional))
    let count = try #require(test.methods.first { $0.name.hasSuffix("/CountCall") })
    #expect(
      count.resumable && count.priority == -10 && count.effect == RpcV1.CallEffect.none && count.roles == ["anyone"])
    let method = try await client.describeMethod(
      .with { $0.method = "cloudpark.rpc.testing.v1.TestService/StreamingOutputCall" })
    #expect(
      method.messages.map(\.name).prefix(2) == [
        "cloudpark.rpc.testing.v1.StreamingOutputCallRequest", "cloudpark.rpc.testing.v1.StreamingOutputCallResponse",
      ])
    let parameters = try #require(method.messages[0].fields.first)
    #expect(parameters.repeated && parameters.type == "cloudpark.rpc.testing.v1.ResponseParameters")
    #expect(
      method.messages.first { $0.name.hasSuffix("ResponseParameters") }?.fields.map(\.type) == [
        "int32", "int64", "bool",
      ])
    for unknown in ["", "cloudpark.rpc.v1.HealthService", "nope"] {
      #expect(await failure { _ = try await client.describeService(.with { $0.service = unknown }) }?.code == .notFound)
      #expect(await failure { _ = try await client.describeMethod(.with { $0.method = unknown }) }?.code == .notFound)
    }
  }

  @Test func reflectionGivesDescriptorsThatToolsCanRead() async throws {
    let (channel, _) = try channel { router in
      TestService().register(in: &router)
      HealthService().register(in: &router)
      try ReflectionService(files: RPCSchemas.FileDescriptors.files, serving: router.methods).register(in: &router)
    }
    let client = RpcV1.ReflectionServiceClient(channel)
    let whole = try SchemaCatalog(fileDescriptorSet: await client.getFileDescriptorSet(.init()).fileDescriptorSet)
    #expect(whole.services.count >= 3)
    let one = try SchemaCatalog(
      fileDescriptorSet: await client.getFileDescriptorSet(.with { $0.services = ["cloudpark.rpc.v1.HealthService"] })
        .fileDescriptorSet)
    #expect(one.services.map(\.name) == ["cloudpark.rpc.v1.HealthService"])
    // A tool calls by JSON with nothing but this.
    let method = try #require(one.method("cloudpark.rpc.v1.HealthService/Check"))
    let request = try #require(one.message(method.requestType)).packed(json: "{\"service\":\"\"}")
    let answer = try await channel.unaryPacked(method, request).message
    #expect(try one.message(method.responseType)?.json(packed: answer).contains("SERVING_STATUS_SERVING") == true)
    let unknown = await failure { _ = try await client.getFileDescriptorSet(.with { $0.services = ["nope"] }) }
    #expect(unknown?.code == .notFound)
  }

  struct Inspection: ServerInspection {
    func serverInfo() async -> RpcV1.ServerInfo {
      .with {
        $0.name = "test"; $0.openConnections = 250
      }
    }
    func connections() async -> [RpcV1.ConnectionInfo] { (1...250).map { id in .with { $0.id = UInt64(id) } } }
    func streams(ofConnection id: UInt64) async -> [RpcV1.StreamInfo]? { id == 7 ? [.with { $0.id = 1 }] : nil }
    func recentCalls() async -> [RpcV1.RecentCall] {
      [
        .with {
          $0.method = "a.B/C"; $0.kind = .failed
        },
        .with {
          $0.method = "a.B/D"; $0.kind = .slow
        },
      ]
    }
  }

  @Test func administrationPagesAndFilters() async throws {
    let client = RpcV1.AdminServiceClient(channel { AdminService(Inspection()).register(in: &$0) }.0)
    #expect(try await client.getServerInfo(.init()).openConnections == 250)
    var ids: [UInt64] = []
    var more = true
    while more {
      let page = try await client.listConnections(.with { $0.afterId = ids.last ?? 0 })
      ids += page.connections.map(\.id)
      more = page.more
    }
    #expect(ids == Array(1...250))
    #expect(try await client.listConnections(.with { $0.pageSize = 1000 }).connections.count == 250)
    #expect(
      await failure { _ = try await client.listConnections(.with { $0.pageSize = 1001 }) }?.code == .invalidArgument)
    #expect(try await client.listStreams(.with { $0.connectionId = 7 }).streams.count == 1)
    #expect(await failure { _ = try await client.listStreams(.with { $0.connectionId = 8 }) }?.code == .notFound)
    #expect(try await client.listRecentCalls(.init()).calls.count == 2)
    #expect(try await client.listRecentCalls(.with { $0.kind = .slow }).calls.map(\.method) == ["a.B/D"])
    #expect(
      try await client.listRecentCalls(
        .with {
          $0.method = "a.B/C"; $0.count = 1
        }
      ).calls.count == 1)
  }
}
