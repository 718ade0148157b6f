import Foundation

/// A fault that a server may have, and the cases that must find it.
public struct Fault: Sendable {
  public let name: String
  /// The cases that fail because of it: these and no others.
  public var finds: Set<String> { Self.book[name] ?? [] }
  let make: @Sendable () -> FaultFilter
}

extension Fault {
  /// The cases by fault, as the file says.
  private static let book: [String: Set<String>] = {
    let file = CaseLibrary.folder.appendingPathComponent("server.faults")
    var (book, open) = ([String: Set<String>](), "")
    for line in ((try? String(contentsOf: file, encoding: .utf8)) ?? "").split(separator: "\n") {
      if line.hasPrefix("fault ") { open = String(line.dropFirst(6)) }
      if line.hasPrefix("  ") { book[open, default: []].insert(String(line.dropFirst(2))) }
    }
    return book
  }()
}

/// Changes the frames of one connection.
class FaultFilter {
  /// Frames that go to the client before anything else.
  var early: [UInt8] = []
  /// The connection is closed with this.
  var closes = false
  var goodbye: [UInt8] = []
  private var tables = PeerTables()

  func preface(ofServer bytes: [UInt8]) -> [UInt8] { bytes }
  func preface(ofClient bytes: [UInt8]) -> [UInt8] { bytes }
  func fromServer(_ frame: Frame) -> [Frame] { [frame] }
  func fromClient(_ frame: Frame) -> [Frame] { [frame] }

  /// Takes a REPLY or HEADERS of the server apart; DEFINE frames must have passed through here as well.
  final func opened(_ frame: Frame) -> Observed? { try? tables.observe(frame) }
}

/// A filter made of closures.
final class ClosureFilter: FaultFilter {
  typealias Change = (Frame, ClosureFilter) -> [Frame]
  private let server: Change?
  private let client: Change?
  private let serverPreface: (([UInt8]) -> [UInt8])?
  private let clientPreface: (([UInt8]) -> [UInt8])?
  /// What a fault remembers of streams.
  var marked: Set<UInt32> = []
  var count = 0

  init(
    server: Change? = nil, client: Change? = nil, serverPreface: (([UInt8]) -> [UInt8])? = nil,
    clientPreface: (([UInt8]) -> [UInt8])? = nil
  ) {
    self.server = server
    self.client = client
    self.serverPreface = serverPreface
    self.clientPreface = clientPreface
  }

  override func fromServer(_ frame: Frame) -> [Frame] { server?(frame, self) ?? [frame] }
  override func fromClient(_ frame: Frame) -> [Frame] { client?(frame, self) ?? [frame] }
  override func preface(ofServer bytes: [UInt8]) -> [UInt8] { serverPreface?(bytes) ?? bytes }
  override func preface(ofClient bytes: [UInt8]) -> [UInt8] { clientPreface?(bytes) ?? bytes }
}

extension Frame {
  /// With a code in place of another, for RESET (at 0) and GOODBYE (at 4).
  func replacing(code old: String, with new: String) -> Frame {
    let place = kind == .reset ? 0 : kind == .goodbye ? 4 : nil
    guard let place, payload.count >= place + 4, let from = WireCode.number(old), let to = WireCode.number(new),
      bigEndianNumber(payload[place..<place + 4]) == from
    else { return self }
    var changed = self
    changed.payload.replaceSubrange(place..<place + 4, with: bigEndian(to, 4))
    return changed
  }

  /// A REPLY with another status.
  func replacing(status old: String, with new: String) -> Frame {
    guard kind == .reply, let from = StatusName.number(old), let to = StatusName.number(new),
      payload.first == UInt8(from)
    else { return self }
    var changed = self
    changed.payload[0] = UInt8(to)
    return changed
  }

  /// A REPLY or HEADERS with its lists changed, written in full.
  func replacing(lists change: ([ObservedField]) -> [ObservedField], in observed: Observed?) -> Frame {
    guard let observed, !observed.lists.isEmpty else { return self }
    func list(_ fields: [ObservedField]) -> [UInt8] {
      var bytes = varint(UInt64(fields.count))
      for field in fields {
        bytes += [0] + varint(UInt64(field.name.utf8.count))
        bytes += Array(field.name.utf8)
        bytes += varint(UInt64(field.value.count)) + field.value
      }
      return bytes
    }
    var changed = self
    if kind == .headers {
      changed.payload = list(change(observed.lists["initial"] ?? []))
    } else if kind == .reply {
      let status = observed.numbers["status"] ?? 0
      changed.payload = varint(status)
      if status != 0 {
        for name in ["text", "details"] {
          let value = observed.bytes[name] ?? []
          changed.payload += varint(UInt64(value.count)) + value
        }
      }
      for (name, flag) in [("initial", "INITIAL"), ("trailers", "TRAILERS")] where has(flag) {
        changed.payload += list(change(observed.lists[name] ?? []))
      }
      changed.payload += observed.bytes["message"] ?? []
    }
    return changed
  }
}
