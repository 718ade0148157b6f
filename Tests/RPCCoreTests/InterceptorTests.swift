import RPCSchemas
import RPCServices
import RPCStubs
import SchemaRuntime
import Testing

@testable import RPCCore

/// Goal: interceptors of both sides: their order, what they may change and refuse.
@Suite struct InterceptorTests {
  struct ServerNote: ServerInterceptor {
    let name: String
    let log: Log<String>
    var refuses: RPCError?
    func intercept(_ context: ServerContext, next: @Sendable () async throws -> Void) async throws {
      log.add("+" + name)
      if let refuses { throw refuses }
      do { try await next() } catch {
        log.add("!" + name)
        throw error
      }
      log.add("-" + name)
    }
  }

  struct ClientNote: ClientInterceptor {
    let name: String
    let log: Log<String>
    func intercept<Result: Sendable>(
      _ method: MethodDescriptor, _ options: CallOptions, next: @Sendable (CallOptions) async throws -> Result
    ) async throws -> Result {
      log.add("+" + name)
      var options = options
      try options.metadata.add("by", name)
      do {
        let result = try await next(options)
        log.add("-" + name)
        return result
      } catch {
        log.add("!" + name)
        throw RPCError(.aborted, name)
      }
    }
  }

  @Test func theFirstIsOutermostOnBothSidesForAllCallTypes() async throws {
    let (client, server) = (Log<String>(), Log<String>())
    let transport = InMemoryTransport(
      testRouter([ServerNote(name: "1", log: server), ServerNote(name: "2", log: server)]))
    let channel = Channel(
      transport, interceptors: [ClientNote(name: "a", log: client), ClientNote(name: "b", log: client)],
      defaults: CallOptions(
        metadata: try {
          var all = Metadata(); try all.add("by", "default"); return all
        }()))
    let stub = TestingV1.TestServiceClient(channel)
    _ = try await stub.emptyCall(GoogleProtobuf.Empty())
    #expect(server.all == ["+1", "+2", "-2", "-1"] && client.all == ["+a", "+b", "-b", "-a"])
    for try await _ in try await stub.streamingOutputCall(.init()) {}
    _ = try await stub.streamingInputCall().finish()
    let duplex = try await stub.fullDuplexCall()
    duplex.finishSending()
    #expect(try await duplex.responses.next() == nil)
    _ = try await channel.unaryPacked(readMethod, [])
    #expect(server.all.count == 20 && client.all.count == 20)
    #expect(transport.requests.allSatisfy { $0.metadata.all("by") == ["default", "a", "b"] }, "each once")
  }

  @Test func aServerInterceptorCanRefuseAndTheOuterOneSeesIt() async throws {
    let log = Log<String>()
    let router = testRouter([
      ServerNote(name: "1", log: log),
      ServerNote(name: "2", log: log, refuses: RPCError(.permissionDenied, "no")),
      ServerNote(name: "3", log: log),
    ])
    let channel = Channel(InMemoryTransport(router))
    #expect(await failure { _ = try await channel.unaryPacked(readMethod, []) }?.code == .permissionDenied)
    #expect(log.all == ["+1", "+2", "!1"])
  }

  @Test func anInterceptorThatNeitherCallsNorThrowsIsAnInternalError() async {
    struct Silent: ServerInterceptor {
      func intercept(_ context: ServerContext, next: @Sendable () async throws -> Void) async throws {}
    }
    let channel = Channel(InMemoryTransport(testRouter([Silent()])))
    #expect(await failure { _ = try await channel.unaryPacked(readMethod, []) }?.code == .internalError)
  }

  @Test func aClientInterceptorSeesTheCallOnceAndReplacesTheError() async throws {
    let log = Log<String>()
    let transport = ScriptedTransport([.failure(.lost()), .failure(.lost()), .failure(.answered(.notFound))])
    let channel = Channel(
      transport, interceptors: [ClientNote(name: "a", log: log)], waits: recordedWaits(Log()))
    let error = await failure { _ = try await channel.unaryPacked(readMethod, []) }
    #expect(error?.code == .aborted && transport.requests.count == 3)
    #expect(log.all == ["+a", "!a"], "around the call, not around each attempt")
  }
}
