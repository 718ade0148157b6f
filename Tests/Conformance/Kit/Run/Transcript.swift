import Foundation

/// A recorded conversation: what a client and a server of an earlier version wrote, a frame an entry.
public struct Transcript: Sendable {
  let entries: [(ofClient: Bool, bytes: [UInt8])]
  /// The types of frames in it, in both directions.
  public var kinds: Set<String> {
    Set(entries.dropFirst(2).compactMap { Frame.Kind(rawValue: $0.bytes[3])?.name })
  }

  /// Reads the lines `> HEX` (client) and `< HEX` (server).
  public init(_ text: String) {
    entries = text.split(separator: "\n").compactMap { line in
      guard let first = line.first, first == ">" || first == "<" else { return nil }
      return hexBytes(line.dropFirst(2)).map { (first == ">", $0) }
    }
  }

  /// Where the project keeps them.
  public static let folder = CaseLibrary.folder.deletingLastPathComponent().appendingPathComponent("Transcripts")

  /// Sends the client's half to a server and compares its answers with the recorded ones. Frames that a server sends by
  /// itself, and how it cuts messages, are not compared.
  ///
  /// - Returns: The first difference; nil if there is none.
  public func replay(to server: ServerTarget, limit: Double = 15) -> String? {
    do {
      let deadline = Instant.after(seconds: limit)
      let stream = try TLSStream.connect(host: server.host, port: server.port)
      let context = try TLSContextBox(client: ClientTLS(caFile: server.caFile))
      guard stream.handshake(context.pointer, asServer: false, serverName: nil, until: deadline) else {
        return "no TLS"
      }
      let session = Session(stream, role: .client, limit: limit)
      session.returnsCredit = false
      session.writePreface(recorded: entries[0].bytes)
      var recorded = PeerTables()
      var (parts, messages): ([UInt32: [UInt8]], [UInt32: [UInt8]]) = ([:], [:])
      for entry in entries.dropFirst() where entry.bytes.prefix(8) != PrefaceBytes.magic[...] {
        let frame = Self.frame(entry.bytes)
        if entry.ofClient {
          session.send(frame)
          continue
        }
        let wanted = try recorded.observe(frame)
        if frame.kind == .data { parts[frame.stream, default: []] += frame.payload }
        guard !wanted.isIncidental, frame.kind != .goodbye, frame.kind != .data || frame.has("END_MESSAGE") else {
          continue
        }
        let found = try next(frame, session, deadline, &messages)
        if frame.kind == .data {
          if messages[frame.stream] != parts[frame.stream] { return "another message on stream \(frame.stream)" }
          parts[frame.stream] = []
          messages[frame.stream] = []
        } else if let difference = difference(wanted, found) {
          return difference
        }
      }
      return session.violations.first.map { "\($0)" }
    } catch { return "\(error)" }
  }

  static func frame(_ bytes: [UInt8]) -> Frame {
    let id = UInt32(bigEndianNumber(bytes[5..<9])) & 0x7fff_ffff
    return Frame(type: bytes[3], flags: bytes[4], stream: id, Array(bytes[9...]))
  }

  /// The live frame that answers a recorded one: of DATA, all of a message.
  func next(
    _ frame: Frame, _ session: Session, _ deadline: Instant, _ messages: inout [UInt32: [UInt8]]
  ) throws -> Observed {
    while true {
      if let index = session.inbox.firstIndex(where: {
        !$0.isTaken && !$0.isIncidental && $0.frame.stream == frame.stream
      }) {
        session.taken(index)
        let observed = session.inbox[index]
        guard observed.frame.kind == .data else { return observed }
        messages[frame.stream, default: []] += observed.frame.payload
        if observed.frame.has("END_MESSAGE") { return observed }
        continue
      }
      guard session.readMore(until: deadline) else {
        throw StepFailure("\(frame.kind?.name ?? "") of stream \(frame.stream) does not come")
      }
    }
  }

  private func difference(_ wanted: Observed, _ found: Observed) -> String? {
    let same =
      wanted.frame.kind == found.frame.kind && wanted.numbers == found.numbers && wanted.lists == found.lists
      && wanted.bytes["message"] == found.bytes["message"] && wanted.bytes["text"] == found.bytes["text"]
    return same ? nil : "\(found.text), recorded was \(wanted.text)"
  }
}

extension Session {
  /// A preface as somebody wrote it.
  func writePreface(recorded bytes: [UInt8]) {
    var reader = PayloadReader(Array(bytes[12...]))
    var settings: [(UInt64, UInt64)] = []
    while !reader.isAtEnd, let id = try? reader.varint(), let value = try? reader.varint() {
      settings.append((id, value))
    }
    writePreface(versions: (bytes[8], bytes[9]), settings: settings)
  }
}
