import ConformanceKit
import Foundation
import TestSupport
import Testing

/// Goal: old clients and old servers are understood as they always were. Method: their recorded bytes, through TLS, to
/// the server and to the client of today.
@Suite struct TranscriptTests {
  @Test func theServerAnswersEachRecordedConversationEquivalently() async throws {
    let served = try ServedProgram()
    defer { served.stop() }
    let target = served.target
    try await eachTranscript { $0.replay(to: target, limit: 60) }
  }

  @Test func theClientTakesEachRecordedConversationAsItWas() async throws {
    let directory = try TemporaryDirectory()
    let certificates = try Certificates(in: URL(fileURLWithPath: directory("tls")))
    let program = try ClientProgram([ServedProgram.program.path, "drive"])
    defer { program.stop() }
    let target = ClientTarget(program: program, certificates: certificates)
    try await eachTranscript { $0.replay(to: target, limit: 60) }
  }

  /// Replays every transcript on a thread of its own, because it waits.
  private func eachTranscript(_ replay: @escaping @Sendable (Transcript) -> String?) async throws {
    let files = try FileManager.default.contentsOfDirectory(at: Transcript.folder, includingPropertiesForKeys: nil)
    #expect(!files.isEmpty)
    for file in files {
      let transcript = Transcript(try String(contentsOf: file, encoding: .utf8))
      #expect(transcript.kinds.count == 12, "\(file.lastPathComponent) has every type of frame")
      let difference = await withCheckedContinuation { continuation in
        Thread.detachNewThread { continuation.resume(returning: replay(transcript)) }
      }
      #expect(difference == nil, "\(file.lastPathComponent)")
    }
  }
}
