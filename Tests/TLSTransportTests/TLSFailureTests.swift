import COpenSSL
import Glibc
import RPCCore
import RPCSchemas
import RPCStubs
import Synchronization
import Testing

@testable import TLSTransport

/// A connection that does not come about says why, in its kind and in words.
@Suite struct TLSFailureTests {
  private func cause(
    _ fixture: Fixture, _ change: (inout ClientConfiguration) -> Void = { _ in }
  ) async throws -> (kind: TransportError.Kind?, text: String) {
    var configuration = fixture.client
    change(&configuration)
    let transport = try TLSClientTransport(configuration)
    let channel = Channel(transport, retry: .never)
    let error = await failure { try await TestingV1.TestServiceClient(channel).echo(.init()) }
    #expect(error?.code == .unavailable)
    let kind = transport.lastFailure?.kind
    await channel.close()
    await fixture.stop()
    return (kind, error?.message ?? "")
  }

  @Test func nobodyListens() async throws {
    let fixture = try Fixture()
    let port = fixture.server.port
    await fixture.stop()
    let (kind, text) = try await cause(fixture) { $0.port = port }
    #expect(kind == .refused)
    #expect(text.contains("Connection refused"))
    #expect(text.contains("127.0.0.1:\(port)"))
  }

  @Test func hostNameIsNotKnown() async throws {
    let (kind, text) = try await cause(Fixture()) { $0.host = "no-such-host.invalid" }
    #expect(kind == .nameNotFound)
    #expect(text.contains("no-such-host.invalid"))
  }

  @Test func certificateHasExpired() async throws {
    let fixture = try Fixture { configuration, authority in
      let files = authority.sign("expired", .init(notBefore: -7200, notAfter: -3600))
      configuration.tls = ServerTLSSettings(certificateChainFile: files.certificate, privateKeyFile: files.key)
    }
    let (kind, text) = try await cause(fixture)
    #expect(kind == .certificateExpired)
    #expect(text.contains("expired"))
  }

  @Test func certificateIsNotValidYet() async throws {
    let fixture = try Fixture { configuration, authority in
      let files = authority.sign("future", .init(notBefore: 3600, notAfter: 7200))
      configuration.tls = ServerTLSSettings(certificateChainFile: files.certificate, privateKeyFile: files.key)
    }
    let (kind, _) = try await cause(fixture)
    #expect(kind == .certificateNotYetValid)
  }

  @Test func certificateIsForAnotherHost() async throws {
    let fixture = try Fixture { configuration, authority in
      let files = authority.sign("other", .init(alternativeNames: "DNS:other.example"))
      configuration.tls = ServerTLSSettings(certificateChainFile: files.certificate, privateKeyFile: files.key)
    }
    let (kind, text) = try await cause(fixture)
    #expect(kind == .wrongHost)
    #expect(text.contains("another name"))
  }

  @Test func expectedNameMayBeAnother() async throws {
    let fixture = try Fixture { configuration, authority in
      let files = authority.sign("other", .init(alternativeNames: "DNS:other.example"))
      configuration.tls = ServerTLSSettings(certificateChainFile: files.certificate, privateKeyFile: files.key)
    }
    try await withServer(fixture, { $0.tls.serverName = "other.example" }) { client, _ in
      let answer = try await client.echo(.with { $0.id = 3 })
      #expect(answer.id == 3)
    }
  }

  @Test func authorityIsUnknown() async throws {
    let fixture = try Fixture()
    let stranger = Authority("stranger", in: fixture.directory.path)
    let (kind, text) = try await cause(fixture) { $0.tls.caFile = stranger.certificateFile }
    #expect(kind == .unknownCA)
    #expect(text.contains("authority"))
  }

  @Test func serverAsksForACertificate() async throws {
    let fixture = try Fixture { configuration, authority in
      configuration.tls.clientCertificates = .required
      configuration.tls.clientCAFile = authority.certificateFile
    }
    let (kind, text) = try await cause(fixture)
    #expect(kind == .certificateRejected)
    #expect(text.contains("client certificate"))
  }

  @Test func serverDoesNotTrustTheClientsCertificate() async throws {
    let fixture = try Fixture { configuration, authority in
      configuration.tls.clientCertificates = .optional
      configuration.tls.clientCAFile = authority.certificateFile
    }
    let stranger = Authority("stranger", in: fixture.directory.path)
    let files = stranger.sign("client")
    let (kind, _) = try await cause(fixture) {
      $0.tls.certificateChainFile = files.certificate
      $0.tls.privateKeyFile = files.key
    }
    #expect(kind == .certificateRejected)
  }

  /// A server that speaks something else, and one that never says anything.
  @Test func otherSideIsNoTLSServer() async throws {
    let plain = PlainServer(answer: "SSH-2.0-something\r\n")
    let (kind, text) = try await cause(Fixture()) { $0.port = plain.port }
    #expect(kind == .protocolMismatch)
    #expect(text.contains("does not speak TLS"))
    let silent = PlainServer(answer: nil)
    let (second, _) = try await cause(Fixture()) {
      $0.port = silent.port
      $0.connectTimeout = .milliseconds(50)
    }
    #expect(second == .timeout)
  }

  @Test func wrongFilesAreNamed() throws {
    var configuration = ClientConfiguration(host: "localhost", port: 1)
    configuration.tls.caFile = "/nowhere/ca.pem"
    let error = #expect(throws: TransportError.self) { _ = try TLSClientTransport(configuration) }
    #expect(error?.kind == .configuration)
    #expect(error?.message.contains("/nowhere/ca.pem") == true)
    #expect(error?.message.contains("No such file") == true)
    configuration.tls.caFile = nil
    configuration.tls.certificateChainFile = "only-one.pem"
    #expect(throws: TransportError.self) { _ = try TLSClientTransport(configuration) }
  }

  @Test func addressInUseIsNamed() async throws {
    let first = try Fixture()
    let port = first.server.port
    let error = #expect(throws: TransportError.self) {
      _ = try Fixture { configuration, _ in configuration.listen = [ListenAddress("127.0.0.1", port)] }
    }
    #expect(error?.message.contains("Address already in use") == true)
    #expect(error?.message.contains("\(port)") == true)
    await first.stop()
  }
}

/// A server that speaks no TLS: it answers every connection with a text, or with nothing.
final class PlainServer: Sendable {
  let port: UInt16
  private let listener: CInt
  private let thread: Mutex<pthread_t?> = Mutex(nil)

  init(answer: String?) {
    let listener = socket(AF_INET, CInt(1), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
    withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        _ = bind(listener, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    listen(listener, 16)
    port = SocketAddress.bound(listener)?.port ?? 0
    self.listener = listener
    guard let answer else { return }
    let box = Unmanaged.passRetained(Answer(listener, answer))
    var thread = pthread_t()
    pthread_create(
      &thread, nil,
      { context in
        if let context { Unmanaged<Answer>.fromOpaque(context).takeRetainedValue().run() }
        return nil
      }, box.toOpaque())
    pthread_detach(thread)
  }

  deinit {
    shutdown(listener, CInt(SHUT_RDWR))
    close(listener)
  }

  private final class Answer: Sendable {
    let listener: CInt
    let text: String
    init(_ listener: CInt, _ text: String) {
      self.listener = listener
      self.text = text
    }
    func run() {
      while true {
        let accepted = accept(listener, nil, nil)
        guard accepted >= 0 else { return }
        _ = write(accepted, text, text.utf8.count)
        close(accepted)
      }
    }
  }
}
