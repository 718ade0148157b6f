import Foundation
import Testing

@testable import WireProtocol

/// Goal: what peers of an earlier version wrote is read without complaint. Method: recorded bytes of both directions,
/// through the decoder and the machines, whole and byte by byte. Over TLS: ConformanceTests.
@Suite struct TranscriptTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Conformance/Transcripts")

  private static func transcripts() throws -> [(name: String, frames: [(ofClient: Bool, bytes: [UInt8])])] {
    try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil).map { file in
      let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
      let frames = lines.filter { $0.hasPrefix(">") || $0.hasPrefix("<") }.map { line in
        let digits = Array(line.dropFirst(2))
        return (
          ofClient: line.hasPrefix(">"),
          bytes: stride(from: 0, to: digits.count, by: 2).map { UInt8(String(digits[$0...$0 + 1]), radix: 16) ?? 0 }
        )
      }
      return (file.lastPathComponent, frames)
    }
  }

  @Test func everyRecordedFrameIsAcceptedByItsReceiver() throws {
    let transcripts = try Self.transcripts()
    #expect(!transcripts.isEmpty)
    for (name, frames) in transcripts {
      var peers = Peers()
      var (atServer, atClient): ([Seen], [Seen]) = ([], [])
      for (ofClient, bytes) in frames where !bytes.starts(with: Preface.magic) {
        if ofClient {
          atServer += try peers.server.feed(bytes).seen
          // The client's machine has to know the stream before it is answered on it.
          if bytes[3] == FrameType.call.rawValue {
            _ = written { output in
              _ = peers.client.open(
                method: "a.B/C", CallHead(method: .defined(0), timeLeftMicros: 0), message: nil, endStream: false,
                output: &output)
            }
          }
        } else {
          atClient += try peers.client.feed(bytes).seen
        }
      }
      let calls = frames.count { $0.ofClient && $0.bytes[3] == FrameType.call.rawValue }
      #expect(atServer.count { if case .call = $0 { true } else { false } } == calls, "\(name)")
      let replies = frames.count { !$0.ofClient && $0.bytes[3] == FrameType.reply.rawValue }
      #expect(atClient.count { if case .reply = $0 { true } else { false } } == replies, "\(name)")
    }
  }

  @Test func recordedBytesMeanTheSameOneByOne() throws {
    for (name, frames) in try Self.transcripts() {
      for ofClient in [true, false] {
        var decoder = FrameDecoder(role: ofClient ? .server : .client, local: Settings())
        var (prefaces, types): (Int, [UInt8]) = (0, [])
        for byte in frames.filter({ $0.ofClient == ofClient }).flatMap(\.bytes) {
          try [byte].withUnsafeBytes { raw in
            decoder.begin(raw)
            while let piece = try decoder.next() {
              switch piece {
              case .preface: prefaces += 1
              case .frame(let header, _): types.append(header.type.rawValue)
              case .refused: Issue.record("\(name): a refusal")
              }
            }
            decoder.end()
          }
        }
        let recorded = frames.filter { $0.ofClient == ofClient }.dropFirst().map { $0.bytes[3] }
        #expect(prefaces == 1 && types == Array(recorded), "\(name)")
      }
    }
  }
}
