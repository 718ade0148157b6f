import ConformanceKit
import Foundation
import TestSupport
import Testing

/// Goal: nothing that PROTOCOL.md requires, and no row of the call semantics, is left out of the suite.
@Suite struct CoverageTests {
  private static func text(_ path: String) throws -> String {
    try String(contentsOf: Binaries.project.appendingPathComponent(path), encoding: .utf8)
  }

  private static func requirements() throws -> [String] {
    try text("Docs/PROTOCOL.md").components(separatedBy: "\n").compactMap { line in
      line.hasPrefix("- **") ? line.dropFirst(4).components(separatedBy: "**").first : nil
    }
  }

  @Test func everyRequirementHasACaseOrAReasonWhyNot() throws {
    let library = try CaseLibrary(folder: CaseLibrary.folder)
    let requirements = try Self.requirements()
    let observed = Set(library.cases.flatMap(\.requirements))
    let reasons = Set(library.unobservable.map(\.requirement))
    for requirement in requirements where !observed.contains(requirement) && !reasons.contains(requirement) {
      Issue.record("\(requirement) has neither a case nor a reason why nobody can observe it")
    }
    for stranger in observed.union(reasons).subtracting(requirements) {
      Issue.record("a case names \(stranger), which PROTOCOL.md does not have")
    }
  }

  @Test func whatCannotBeObservedHasATestThatExists() throws {
    let library = try CaseLibrary(folder: CaseLibrary.folder)
    let folder = Binaries.project.appendingPathComponent("Tests")
    for one in library.unobservable {
      let place = folder.appendingPathComponent(one.file)
      let files =
        one.file.hasSuffix(".swift")
        ? [place]
        : FileManager.default.enumerator(at: place, includingPropertiesForKeys: nil)?.compactMap { $0 as? URL } ?? []
      let found = files.contains { ((try? String(contentsOf: $0, encoding: .utf8)) ?? "").contains(one.test) }
      #expect(found, "\(one.requirement) is said to be tested by \(one.test) in \(one.file)")
      #expect(one.reason.count > 20, "\(one.requirement): the reason says too little")
    }
  }

  /// The cases of the gRPC interop suite by their names, and what this project's calls promise beyond them.
  private static let semantics = [
    "empty_unary", "large_unary", "client_streaming", "server_streaming", "ping_pong", "empty_stream",
    "custom_metadata", "status_code_and_message", "special_status_message", "unimplemented_method",
    "unimplemented_service", "cancel_after_begin", "cancel_after_first_response", "timeout_on_sleeping_server",
    "compressed and plain in one stream", "rpc_soak", "channel_soak", "cancel after headers",
    "a deadline that is met", "thousands of simultaneous deadlines",
    "over the stream limit queues or opens a second connection", "a server that answers before the request ends",
    "equal to the size limit passes, one byte over fails", "duplicate metadata keys keep order", "deadline propagation",
    "zero or two messages for a unary call", "one unread stream never stops another call",
  ]

  @Test func everyRowOfTheCallSemanticsHasACase() throws {
    let covered = Set(try CaseLibrary(folder: CaseLibrary.folder).cases.compactMap(\.semantics))
    for row in Self.semantics where !covered.contains(row) { Issue.record("no case has: \(row)") }
    for stranger in covered.subtracting(Self.semantics) { Issue.record("an unknown row: \(stranger)") }
  }
}
