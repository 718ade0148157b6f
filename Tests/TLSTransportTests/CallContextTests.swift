import COpenSSL
import RPCCore
import RPCSchemas
import RPCStubs
import Synchronization
import Testing
import WireProtocol

@testable import TLSTransport

/// What a handler knows of its call: credential, key and hash, metadata, peer.
@Suite struct CallContextTests {
  final class Seen: Sendable {
    let contexts = Mutex<[ServerContext]>([])

    var router: Router {
      var router = Router()
      router.unary(TestingV1.TestService.unaryCall) {
        (_: TestingV1.UnaryCallRequest, context: ServerContext) async throws -> TestingV1.UnaryCallResponse in
        self.contexts.withLock { $0.append(context) }
        return .init()
      }
      return router
    }

    var all: [ServerContext] { contexts.withLock { $0 } }
  }

  /// Each token is registered once per connection; its calls share one credential object.
  @Test func credentialsReachTheHandler() async throws {
    let seen = Seen()
    try await withServer(Fixture(router: seen.router)) { client, channel in
      for token in ["one", "two", "one"] {
        _ = try await client.unaryCall(.init(), CallOptions(credential: Array(token.utf8)))
      }
      channel.credential = Array("of the channel".utf8)
      _ = try await client.unaryCall(.init())
      _ = try await client.unaryCall(.init(), CallOptions(credential: []))
      let tokens = seen.all.map { $0.credential.map { String(decoding: $0.token, as: UTF8.self) } }
      #expect(tokens == ["one", "two", "one", "of the channel", nil])
      #expect(seen.all[0].credential === seen.all[2].credential)
    }
  }

  /// More tokens than the server's table has room for: numbers are used again.
  @Test func fullCredentialTableIsUsedAgain() async throws {
    let seen = Seen()
    let fixture = try Fixture(router: seen.router)
    try await withServer(fixture) { client, _ in
      for index in 0..<1500 {
        _ = try await client.unaryCall(.init(), CallOptions(credential: Array("token \(index)".utf8)))
      }
      _ = try await client.unaryCall(.init(), CallOptions(credential: Array("token 3".utf8)))
      let tokens = seen.all.map { String(decoding: $0.credential?.token ?? [], as: UTF8.self) }
      #expect(tokens == (0..<1500).map { "token \($0)" } + ["token 3"])
      #expect(await fixture.server.connections().count == 1)
    }
  }

  @Test func keyAndHashOfTheRequest() async throws {
    let seen = Seen()
    try await withServer(Fixture(router: seen.router)) { client, _ in
      let request = TestingV1.UnaryCallRequest.with {
        $0.payload = .with { $0.body = [UInt8](repeating: 3, count: 5000) }
      }
      let key = Array("my key".utf8)
      _ = try await client.unaryCall(request, CallOptions(idempotencyKey: key))
      _ = try await client.unaryCall(request, CallOptions(idempotencyKey: key, compress: true))
      _ = try await client.unaryCall(.init(), CallOptions(idempotencyKey: key))
      #expect(seen.all.allSatisfy { $0.idempotencyKey == key })
      var expected = [UInt8](repeating: 0, count: 32)
      let packed = try request.packed()
      EVP_Digest(packed, packed.count, &expected, nil, EVP_sha256(), nil)
      // Compressed or not, it is the hash of the plain request.
      #expect(seen.all[0].requestHash == expected)
      #expect(seen.all[1].requestHash == expected)
      #expect(seen.all[2].requestHash != expected)
      #expect(Set(seen.all.map(\.callID)).count == 3)
    }
  }

  @Test func duplicateMetadataKeepsItsOrder() async throws {
    let seen = Seen()
    try await withServer(Fixture(router: seen.router)) { client, _ in
      var options = CallOptions()
      for value in ["b", "a", "b"] { try options.metadata.add("x-order", value) }
      for _ in 0..<3 { _ = try await client.unaryCall(.init(), options) }
      for context in seen.all { #expect(context.metadata.all("x-order") == ["b", "a", "b"]) }
    }
  }

  @Test func tooMuchMetadataFailsTheCallOnly() async throws {
    let seen = Seen()
    try await withServer(Fixture(router: seen.router)) { client, _ in
      var options = CallOptions()
      try options.metadata.add("x-large", String(repeating: "a", count: 20_000))
      let error = await failure { try await client.unaryCall(.init(), options) }
      #expect(error?.code == .resourceExhausted)
      _ = try await client.unaryCall(.init())
    }
  }

  @Test func serverListensOnIPv6() async throws {
    let seen = Seen()
    let fixture = try Fixture(router: seen.router) { configuration, _ in
      configuration.listen = [ListenAddress("::1", 0)]
    }
    #expect(fixture.server.addresses.first?.hasPrefix("[::1]:") == true)
    try await withServer(fixture, { $0.host = "::1" }) { client, _ in
      _ = try await client.unaryCall(.init())
      #expect(seen.all.first?.peer.address.hasPrefix("[::1]:") == true)
    }
  }

  /// A name with several addresses of which the first does not answer.
  @Test func allAddressesOfANameAreTried() async throws {
    let seen = Seen()
    try await withServer(Fixture(router: seen.router), { $0.host = "localhost" }) { client, _ in
      _ = try await client.unaryCall(.init())
      #expect(seen.all.first?.peer.address.hasPrefix("127.0.0.1:") == true)
    }
  }

  /// When the stream ids have run out, the next call goes over a new connection.
  @Test func exhaustedStreamIdsReplaceTheConnection() async throws {
    let seen = Seen()
    let fixture = try Fixture(router: seen.router)
    let transport = try TLSClientTransport(fixture.client)
    let client = TestingV1.TestServiceClient(Channel(transport))
    _ = try await client.unaryCall(.init())
    await transport.exhaustStreamIds()
    for _ in 0..<4 { _ = try await client.unaryCall(.init()) }
    #expect(Set(seen.all.map(\.peer.address)).count == 2)
    await transport.close(by: nil)
    await fixture.stop()
  }
}
