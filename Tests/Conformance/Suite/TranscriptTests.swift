import ConformanceKit
import Foundation
import Testing

/// Goal: an old client is served as it always was. Method: its recorded bytes, through TLS, to the server of today.
@Suite struct TranscriptTests {
  @Test func theServerAnswersEachRecordedConversationEquivalently() async throws {
    let served = try ServedProgram()
    defer { served.stop() }
    let target = served.target
    let files = try FileManager.default.contentsOfDirectory(at: Transcript.folder, includingPropertiesForKeys: nil)
    #expect(!files.isEmpty)
    for file in files {
      let transcript = Transcript(try String(contentsOf: file, encoding: .utf8))
      #expect(transcript.kinds.count == 12, "\(file.lastPathComponent) has every type of frame")
      let difference = await withCheckedContinuation { continuation in
        Thread.detachNewThread { continuation.resume(returning: transcript.replay(to: target, limit: 60)) }
      }
      #expect(difference == nil, "\(file.lastPathComponent)")
    }
  }
}
