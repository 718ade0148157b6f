import ConformanceKit
import Foundation
import TestSupport
import Testing

/// Goal: our server and our client do what PROTOCOL.md says. Method: the quick cases of the suite, as
/// `Scripts/conformance --self` runs them, against the program that serves and the program that calls.
@Suite(.serialized) struct ConformanceTests {
  /// Without what waits for timeouts and floods: `Scripts/conformance --self` runs those too.
  private static func quick() throws -> Suite {
    var suite = Suite(try CaseLibrary(folder: CaseLibrary.folder).cases)
    suite.lacking = ["time", "load"]
    suite.limit = 60
    return suite
  }

  /// Waiting blocks a thread, so it is none of the test's.
  private static func outcomes(_ run: @escaping @Sendable () throws -> [Outcome]) async throws -> [Outcome] {
    try await withCheckedThrowingContinuation { continuation in
      Thread.detachNewThread { continuation.resume(with: Result { try run() }) }
    }
  }

  private static func check(_ outcomes: [Outcome]) {
    for outcome in Report(outcomes).failed { Issue.record("\(Report.line(outcome))") }
  }

  @Test func ourServerPassesTheQuickCases() async throws {
    let server = try ServedProgram()
    defer { server.stop() }
    let (target, suite) = (server.target, try Self.quick())
    let outcomes = try await Self.outcomes { suite.run(server: target) }
    #expect(outcomes.count > 200)
    Self.check(outcomes)
  }

  @Test func ourClientPassesTheQuickCases() async throws {
    let directory = try TemporaryDirectory()
    let suite = try Self.quick()
    let outcomes = try await Self.outcomes {
      let program = try ClientProgram([ServedProgram.program.path, "drive"])
      defer { program.stop() }
      let certificates = try Certificates(in: URL(fileURLWithPath: directory("tls")))
      return suite.run(client: ClientTarget(program: program, certificates: certificates))
    }
    #expect(outcomes.count > 60)
    Self.check(outcomes)
  }
}

/// `conformance serve`, while it is needed.
struct ServedProgram {
  static let program = Binaries.directory.appendingPathComponent("conformance")
  private let directory: TemporaryDirectory
  private let process = Process()
  private let input = Pipe()
  let target: ServerTarget

  init() throws {
    directory = try TemporaryDirectory()
    let output = Pipe()
    process.executableURL = Self.program
    process.arguments = ["serve", "--quick", "--tls", directory("tls")]
    process.standardInput = input
    process.standardOutput = output
    try process.start()
    var line = ""
    while !line.hasSuffix("\n") {
      let piece = output.fileHandleForReading.availableData
      guard !piece.isEmpty else { throw SpawnFailure("conformance serve ended before it served") }
      line += String(decoding: piece, as: UTF8.self)
    }
    let certificates = try Certificates(in: URL(fileURLWithPath: directory("tls")))
    let address = line.split(separator: " ").last.map { $0.trimmingCharacters(in: .whitespacesAndNewlines) } ?? ""
    guard let target = ServerTarget(address, caFile: certificates.caFile, certificate: certificates.client) else {
      throw SpawnFailure("conformance serve said \(line)")
    }
    self.target = target
  }

  func stop() {
    try? input.fileHandleForWriting.close()
    process.waitUntilExit()
  }
}
