import Foundation
import RPCCore
import RPCSchemas
import RPCServices
import RPCStubs
import Synchronization
import TestSupport
import Testing

@testable import TLSTransport

/// A server that stops and starts again, or takes new certificates, while clients call without end: no call of a client
/// that waits for it fails. `Scripts/endurance` does each a hundred times.
@Suite struct RestartUnderLoadTests {
  private static let times = ProcessInfo.processInfo.environment["CLOUDPARK_ENDURANCE"].flatMap { Int($0) } ?? 10

  /// A server that can be made again on the same port.
  private final class Restartable: Sendable {
    let directory: TemporaryDirectory
    // Used by the one task that disturbs; the file's name is never changed.
    private nonisolated(unsafe) let authority: Authority
    let authorityFile: String
    let loops: EventLoopGroup
    let server: Mutex<Server>
    let port: UInt16

    init() throws {
      directory = try TemporaryDirectory()
      let authority = Authority("authority", in: directory.path)
      self.authority = authority
      authorityFile = authority.certificateFile
      loops = try EventLoopGroup(count: 2, name: "restart")
      let first = try Self.start(Self.settings(authority), 0, loops)
      port = first.port
      server = Mutex(first)
    }

    deinit { loops.shutdown() }

    private static func settings(_ authority: Authority) -> ServerTLSSettings {
      let files = authority.sign("server")
      return ServerTLSSettings(certificateChainFile: files.certificate, privateKeyFile: files.key)
    }

    private static func start(_ tls: ServerTLSSettings, _ port: UInt16, _ loops: EventLoopGroup) throws -> Server {
      let configuration = ServerConfiguration(listen: [ListenAddress("127.0.0.1", port)], tls: tls)
      let server = try Server(configuration, router: Fixture.testRouter, loops: loops)
      try server.start()
      return server
    }

    var current: Server { server.withLock { $0 } }

    func restart() async throws {
      await current.stop(within: .seconds(30))
      let next = try Self.start(Self.settings(authority), port, loops)
      server.withLock { $0 = next }
    }

    func reload() throws { try current.reloadTLS(Self.settings(authority)) }

    func channel() throws -> Channel {
      var client = ClientConfiguration(host: "127.0.0.1", port: port)
      client.tls.caFile = authorityFile
      client.backoff.initial = .milliseconds(5)
      client.backoff.max = .milliseconds(20)
      return Channel(
        try TLSClientTransport(client), defaults: CallOptions(timeout: .seconds(120), waitForReady: true))
    }
  }

  private func underLoad(
    channels count: Int = 4, callsOfEach: Int = 1, _ disturb: (Restartable) async throws -> Void
  ) async throws {
    let restartable = try Restartable()
    let channels = try (0..<count).map { _ in try restartable.channel() }
    let (calls, stopping) = (Tally(), Tally())
    try await withThrowingTaskGroup(of: Void.self) { group in
      for caller in 0..<count * callsOfEach {
        group.addTask {
          // Nobody may wait for the progress of a load that has failed.
          defer { calls.end() }
          let client = TestingV1.TestServiceClient(channels[caller % count])
          while stopping.value == 0 {
            let name = "call \(calls.add())"
            let answer = try await client.echo(.with { $0.name = name })
            #expect(answer.name == name)
          }
        }
      }
      do {
        for _ in 0..<Self.times {
          let before = calls.value
          guard await calls.reaches(before + 40 + callsOfEach) else { break }
          try await disturb(restartable)
        }
      } catch {
        stopping.add()
        throw error
      }
      stopping.add()
      try await group.waitForAll()
    }
    for channel in channels { await channel.close() }
    await restartable.current.stop(within: .zero)
    print("\(Self.times) times, \(calls.value) calls, none failed")
  }

  @Test func restartsFailNoCall() async throws { try await underLoad { try await $0.restart() } }

  /// More calls at once than a channel's budget of repetitions would pay for.
  @Test func restartsFailNoneOfManyCallsOfOneChannel() async throws {
    try await underLoad(channels: 1, callsOfEach: 200) { try await $0.restart() }
  }

  /// Each time a client comes that has to be shown the new certificate.
  @Test func newCertificatesFailNoCall() async throws {
    try await underLoad { restartable in
      try restartable.reload()
      let channel = try restartable.channel()
      _ = try await TestingV1.TestServiceClient(channel).echo(.with { $0.name = "new" })
      await channel.close()
    }
  }
}
