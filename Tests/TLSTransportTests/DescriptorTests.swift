import Foundation
import Glibc
import RPCCore
import RPCSchemas
import RPCStubs
import Synchronization
import TestSupport
import Testing

@testable import TLSTransport

/// A server whose process may open hardly any files, under a storm of connections.
@Suite struct DescriptorTests {
  private final class Said: Sendable {
    let text = Mutex("")
  }

  /// `conformance serve` with so few descriptors, and what it has logged.
  private final class LimitedServer: Sendable {
    private let directory: TemporaryDirectory
    private let said = Said()
    private let process = Process()
    private let input = Pipe()
    let port: UInt16

    init(descriptors: Int) async throws {
      directory = try TemporaryDirectory()
      let output = Pipe()
      process.executableURL = Binaries.directory.appendingPathComponent("conformance")
      process.arguments = ["serve", "--tls", directory("tls")]
      process.currentDirectoryURL = Binaries.project
      process.standardInput = input
      process.standardOutput = output
      process.standardError = output
      try process.start()
      output.fileHandleForReading.readabilityHandler = { [said] handle in
        let piece = handle.availableData
        if piece.isEmpty { handle.readabilityHandler = nil }
        said.text.withLock { $0 += String(decoding: piece, as: UTF8.self) }
      }
      var found: UInt16?
      try await eventually("conformance serve says its port") { [said, process] in
        let text = said.text.withLock { $0 }
        if let line = text.split(separator: "\n").dropLast(text.hasSuffix("\n") ? 0 : 1)
          .first(where: { $0.hasPrefix("serving ") })
        {
          found = line.split(separator: ":").last.flatMap { UInt16($0) }
        }
        guard found != nil || process.isRunning else { throw SpawnFailure(text) }
        return found != nil
      }
      port = found ?? 0
      // Only now: it has started a program for its certificates, and Foundation hands each child one descriptor of any
      // number, which one above the limit would keep it from.
      let limited = try runProgram(
        URL(fileURLWithPath: "/usr/bin/prlimit"), ["--pid", "\(process.processIdentifier)", "--nofile=\(descriptors)"])
      guard limited.status == 0 else { throw SpawnFailure(limited.errors) }
    }

    var caFile: String { directory("tls") + "/ca.pem" }
    var identifier: Int32 { process.processIdentifier }

    /// How often it has found no descriptor for a connection.
    var pauses: Int { said.text.withLock { $0 }.components(separatedBy: "no file descriptors left").count - 1 }

    /// Returns when it has done so that often.
    func pauses(_ count: Int) async throws {
      try await eventually("the server has found no descriptor \(count) times") {
        guard process.isRunning else { throw SpawnFailure(said.text.withLock { $0 }) }
        return pauses >= count
      }
    }

    func stop() -> Int32 {
      try? input.fileHandleForWriting.close()
      process.waitUntilExit()
      return process.terminationStatus
    }

    func channel(attempts: Int? = nil) throws -> Channel {
      var client = ClientConfiguration(host: "127.0.0.1", port: port)
      client.tls.caFile = caFile
      client.backoff.initial = .milliseconds(10)
      client.backoff.max = .milliseconds(100)
      return Channel(
        try TLSClientTransport(client),
        defaults: CallOptions(timeout: .seconds(120), waitForReady: true, maxAttempts: attempts))
    }
  }

  /// Who is there is served, who comes is turned away or waits, the loop does not turn without end, and when descriptors
  /// are free again everybody is welcome.
  @Test func withoutDescriptorsOldConnectionsAreServedAndNewOnesAreWelcomeLater() async throws {
    let server = try await LimitedServer(descriptors: 48)
    let channel = try server.channel()
    let client = TestingV1.TestServiceClient(channel)
    _ = try await client.echo(.with { $0.name = "before" })

    var sockets = (0..<200).map { _ in Self.connect(server.port) }
    defer { for socket in sockets { Glibc.close(socket) } }
    try await server.pauses(1)
    let (cpuBefore, pausesBefore, began) = (
      try Self.processorSeconds(server.identifier), server.pauses, ContinuousClock.now
    )
    try await server.pauses(pausesBefore + 10)
    let cpu = try Self.processorSeconds(server.identifier) - cpuBefore
    let pauses = server.pauses - pausesBefore
    // It looks once in 100 ms. One that turned without end would use all of each pause that others leave it.
    #expect(Double(pauses) <= began.duration(to: .now) / .milliseconds(100) + 2)
    #expect(cpu < 0.03 * Double(pauses), "\(cpu) s of CPU in \(pauses) pauses")

    for number in 0..<50 {
      let answer = try await client.echo(.with { $0.name = "\(number)" })
      #expect(answer.name == "\(number)")
    }
    let newcomer = try server.channel()
    let waiting = TestingV1.TestServiceClient(newcomer)
    let refused = await failure {
      try await waiting.echo(.with { $0.name = "early" }, CallOptions(timeout: .milliseconds(300), maxAttempts: 1))
    }
    #expect(refused?.code == .unavailable || refused?.code == .deadlineExceeded, "\(String(describing: refused))")
    // A second storm, before the first has gone.
    sockets += (0..<200).map { _ in Self.connect(server.port) }
    _ = try await client.echo(.with { $0.name = "still" })

    for socket in sockets { Glibc.shutdown(socket, CInt(SHUT_RDWR)) }
    _ = try await waiting.echo(.with { $0.name = "after" })
    _ = try await client.echo(.with { $0.name = "after" })
    await newcomer.close()
    await channel.close()
    #expect(server.stop() == 0)
  }

  /// A connection that says nothing.
  private static func connect(_ port: UInt16) -> CInt {
    let descriptor = socket(AF_INET, CInt(SOCK_STREAM.rawValue) | CInt(SOCK_NONBLOCK.rawValue), 0)
    if let address = try? SocketAddress.resolve("127.0.0.1", port: port)[0] {
      _ = address.with { Glibc.connect(descriptor, $0, $1) }
    }
    return descriptor
  }

  /// What a process has used of the processors.
  private static func processorSeconds(_ process: Int32) throws -> Double {
    let text = try String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8)
    let fields = text.split(separator: ")").last?.split(separator: " ") ?? []
    let user = try #require(fields.count > 12 ? Double(fields[11]) : nil)
    let system = try #require(Double(fields[12]))
    return (user + system) / Double(sysconf(CInt(_SC_CLK_TCK)))
  }
}
