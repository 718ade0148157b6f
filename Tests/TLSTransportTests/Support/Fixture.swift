import RPCCore
import RPCSchemas
import RPCServices
import RPCStubs
import SchemaRuntime
import TestSupport

@testable import TLSTransport
@testable import WireProtocol

/// A server on 127.0.0.1 with the test service, certificates of its own, and channels to it.
final class Fixture: Sendable {
  let directory: TemporaryDirectory
  let authorityFile: String
  let loops: EventLoopGroup
  let server: Server

  init(
    loops count: Int = 2, router: Router? = nil, _ change: (inout ServerConfiguration, Authority) -> Void = { _, _ in }
  ) throws {
    directory = try TemporaryDirectory()
    let authority = Authority("authority", in: directory.path)
    authorityFile = authority.certificateFile
    let files = authority.sign("server")
    var configuration = ServerConfiguration(
      listen: [ListenAddress("127.0.0.1", 0)],
      tls: ServerTLSSettings(certificateChainFile: files.certificate, privateKeyFile: files.key))
    change(&configuration, authority)
    loops = try EventLoopGroup(count: count, name: "test")
    server = try Server(configuration, router: router ?? Self.testRouter, loops: loops)
    try server.start()
  }

  deinit { loops.shutdown() }

  static var testRouter: Router {
    var router = Router()
    TestService().register(in: &router)
    return router
  }

  /// A configuration that reaches and trusts the server.
  var client: ClientConfiguration {
    var client = ClientConfiguration(host: "127.0.0.1", port: server.port)
    client.tls.caFile = authorityFile
    client.backoff.initial = .milliseconds(5)
    return client
  }

  func channel(
    defaults: CallOptions = CallOptions(), retry: RetryPolicy = RetryPolicy(),
    _ change: (inout ClientConfiguration) -> Void = { _ in }
  ) throws -> Channel {
    var configuration = client
    change(&configuration)
    return Channel(try TLSClientTransport(configuration), defaults: defaults, retry: retry)
  }

  func stop() async { await server.stop(within: .zero) }
}

/// Runs `body` with a server and a channel, and ends both.
func withServer(
  _ fixture: Fixture, _ change: (inout ClientConfiguration) -> Void = { _ in },
  _ body: (TestingV1.TestServiceClient, Channel) async throws -> Void
) async throws {
  let channel = try fixture.channel(change)
  do {
    try await body(TestingV1.TestServiceClient(channel), channel)
  } catch {
    await channel.close()
    await fixture.stop()
    throw error
  }
  await channel.close()
  await fixture.stop()
}

/// The failure of a call that must fail.
func failure<R>(_ body: () async throws -> R) async -> RPCError? {
  do {
    _ = try await body()
    return nil
  } catch {
    return error as? RPCError
  }
}

extension RetryPolicy {
  /// One attempt only.
  static var never: RetryPolicy {
    var policy = RetryPolicy()
    policy.maxAttempts = 1
    return policy
  }
}

extension TLSClientTransport {
  /// Connections that are open and resumed the session of an earlier one.
  func resumedConnections() async -> Int {
    await onPool { pool in pool.connections.count { $0.isResumed } }
  }

  /// Ends all connections in good order, as if the server had.
  func dropConnections() async {
    await onPool { pool in for connection in pool.connections { connection.leave() } }
  }

  /// Leaves two stream ids on every connection.
  func exhaustStreamIds() async {
    await onPool { pool in
      for connection in pool.connections { connection.machine.pointee.lastStream = ConnectionMachine.streamIdMax - 4 }
    }
  }

  func onPool<R: Sendable>(_ body: @escaping @Sendable (ClientPool) -> R) async -> R {
    await withCheckedContinuation { continuation in
      pool.loop.submit { [pool] in continuation.resume(returning: body(pool)) }
    }
  }
}
