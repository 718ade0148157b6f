import Foundation
import Synchronization

/// What a client under test reports of a call.
struct ClientEvent {
  enum Kind: String { case initial, message, status }
  let kind: Kind
  var metadata: [ObservedField] = []
  var message: [UInt8] = []
  var size = 0
  var code: UInt64 = 0
  var text = ""
}

/// The program with the client under test. It reads commands, one JSON object a line, and writes events the same way
/// (Docs/CONFORMANCE.md has the contract).
public final class ClientProgram: Sendable {
  private let process: Mutex<Process>
  /// A long order takes several writes: two cases must not mix theirs.
  private let input: Mutex<FileHandle>
  private let events = EventBoard()

  /// Starts it.
  public init(_ command: [String]) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = command
    let (input, output) = (Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    self.input = Mutex(input.fileHandleForWriting)
    self.process = Mutex(process)
    let events = events
    let handle = output.fileHandleForReading
    Thread.detachNewThread {
      var rest: [UInt8] = []
      while true {
        let piece = handle.availableData
        guard !piece.isEmpty else { break }
        rest += piece
        while let end = rest.firstIndex(of: 10) {
          events.add(line: Data(rest[..<end]))
          rest.removeFirst(end + 1)
        }
      }
      events.end()
    }
  }

  /// Ends it.
  public func stop() {
    input.withLock { try? $0.close() }
    process.withLock { process in
      if process.isRunning { process.terminate() }
      process.waitUntilExit()
    }
  }

  func tell(_ command: [String: any Sendable]) throws {
    var line = try JSONSerialization.data(withJSONObject: command)
    line.append(10)
    try input.withLock { try $0.write(contentsOf: line) }
  }

  /// The next event of a call; nil when none comes in time.
  func next(_ id: String, until deadline: Date) -> ClientEvent? { events.next(id, until: deadline) }
}

/// Events by call, and threads that wait for them. `@unchecked Sendable`: the condition guards everything.
private final class EventBoard: @unchecked Sendable {
  private let condition = NSCondition()
  private var events: [String: [ClientEvent]] = [:]
  private var ended = false

  func add(line: Data) {
    guard let object = try? JSONSerialization.jsonObject(with: line) as? [String: Any],
      let id = object["id"] as? String, let name = object["event"] as? String,
      let kind = ClientEvent.Kind(rawValue: name)
    else { return }
    var event = ClientEvent(kind: kind)
    for pair in object["metadata"] as? [[String]] ?? [] where pair.count == 2 {
      event.metadata.append(ObservedField(name: pair[0], value: hexBytes(pair[1][...]) ?? []))
    }
    event.message = hexBytes((object["message"] as? String ?? "")[...]) ?? []
    event.size = (object["size"] as? NSNumber)?.intValue ?? event.message.count
    event.code = (object["code"] as? NSNumber)?.uint64Value ?? 0
    event.text = object["text"] as? String ?? ""
    condition.withLock {
      events[id, default: []].append(event)
      condition.broadcast()
    }
  }

  func end() {
    condition.withLock {
      ended = true
      condition.broadcast()
    }
  }

  func next(_ id: String, until deadline: Date) -> ClientEvent? {
    condition.withLock {
      while events[id, default: []].isEmpty {
        guard !ended, condition.wait(until: deadline) else { return nil }
      }
      return events[id]?.removeFirst()
    }
  }
}

extension Sequence<UInt8> {
  var hex: String {
    let digits = Array("0123456789abcdef".utf8)
    return String(decoding: flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}
