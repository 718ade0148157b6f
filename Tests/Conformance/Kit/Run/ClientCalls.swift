import Foundation
import Synchronization

/// Steps that concern the client under test: which calls it makes, and what they end with.
struct ClientCalls {
  let client: ClientTarget
  let channel: String
  let scope: Scope
  let limit: Double

  func open(port: UInt16) throws {
    try client.program.tell([
      "do": "open", "channel": channel, "address": "127.0.0.1:\(port)", "ca": client.certificates.caFile,
    ])
  }

  func run(_ id: String, _ step: Step) throws {
    guard step.words.count >= 2, let method = TestContract.shared.method(step.words[1]) else {
      throw StepFailure("run ID METHOD")
    }
    Self.methods.set(id, method)
    var command: [String: any Sendable] = [
      "do": "call", "channel": channel, "id": id, "method": method.fullName, "requestStream": method.clientStreams,
      "responseStream": method.serverStreams, "held": step.words.contains("held"),
      "compress": step.words.contains("compress"),
    ]
    if let message = step.field("message") {
      command["message"] = try scope.bytes(message.alternatives[0], message: method.request).hex
    } else if !method.clientStreams {
      command["message"] = ""
    }
    for (name, key) in [("timeout", "timeoutMs"), ("attempts", "attempts")] {
      if let field = step.field(name) { command[key] = Int(try scope.number(field.alternatives[0])) }
    }
    if let field = step.field("key") { command["key"] = try scope.bytes(field.alternatives[0]).hex }
    if let field = step.field("token") {
      command["token"] = String(decoding: try scope.bytes(field.alternatives[0]), as: UTF8.self)
    }
    if let field = step.field("metadata"), case .list(let entries) = field.alternatives[0] {
      command["metadata"] = try entries.map { entry -> [String] in
        guard case .field(let name, let value) = entry else { throw StepFailure("metadata=[name: value]") }
        return [String(decoding: name, as: UTF8.self), try scope.bytes(value).hex]
      }
    }
    try client.program.tell(command)
  }

  func tell(_ id: String, _ step: Step) throws {
    guard step.words.count == 2 else { throw StepFailure("tell ID send|end|cancel|read") }
    var command: [String: any Sendable] = ["do": step.words[1], "id": id]
    if let message = step.field("message") {
      command["message"] = try scope.bytes(message.alternatives[0], message: Self.methods.get(id)?.request).hex
    }
    if let count = step.field("count") { command["count"] = Int(try scope.number(count.alternatives[0])) }
    try client.program.tell(command)
  }

  /// `observe ID message ...`, `observe ID initial=[...]`, `observe ID status=...`.
  func observe(_ id: String, _ step: Step, count: inout Int) throws {
    let matching = Matching(scope: scope)
    let wanted: ClientEvent.Kind =
      step.words.contains("message") ? .message : step.field("status") != nil ? .status : .initial
    let deadline = Date(timeIntervalSinceNow: limit)
    while true {
      guard let event = client.program.next(id, until: deadline) else {
        throw StepFailure("the client reports no \(wanted.rawValue)")
      }
      if event.kind == .message { count += 1 }
      guard event.kind == wanted else {
        guard event.kind != .status else {
          throw StepFailure("the call ends with \(StatusName.name(event.code)) \"\(event.text)\"")
        }
        continue
      }
      if let difference = try difference(event, step, matching, id, count) {
        throw StepFailure(difference + (event.kind == .status && event.code != 0 ? " (\(event.text))" : ""))
      }
      return
    }
  }

  private func difference(
    _ event: ClientEvent, _ step: Step, _ matching: Matching, _ id: String, _ count: Int
  ) throws -> String? {
    for field in step.fields {
      let found: String? =
        switch field.name {
        case "status": try matching.number(event.code, field)
        case "text": try matching.bytes(Array(event.text.utf8), field)
        case "messages": try matching.number(UInt64(count), field)
        case "size": try matching.number(UInt64(event.size), field)
        case "initial", "trailers": try matching.field(field, holdsIn: event.metadata)
        case "message": try matching.message(event.message, field, type: Self.methods.get(id)?.response)
        default: "there is no \(field.name) to observe"
        }
      if let found { return found }
    }
    return nil
  }

  private static let methods = CallMethods()
}

/// Which method a call of the client is of.
private final class CallMethods: Sendable {
  private let methods = Mutex<[String: TestContract.Method]>([:])
  func set(_ id: String, _ method: TestContract.Method) { methods.withLock { $0[id] = method } }
  func get(_ id: String) -> TestContract.Method? { methods.withLock { $0[id] } }
}
