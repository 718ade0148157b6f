import Foundation

extension Transcript {
  /// Has a client make the recorded calls, sends it the server's half and compares what it sends and reports with what
  /// was recorded. What a client sends by itself (definitions, credit, pings) is not compared.
  ///
  /// - Returns: The first difference; nil if there is none.
  public func replay(to client: ClientTarget, limit: Double = 15) -> String? {
    do {
      let run = try ClientReplay(self, client, limit: limit)
      defer { run.close() }
      for entry in entries.dropFirst() where entry.bytes.prefix(8) != PrefaceBytes.magic[...] {
        let frame = Self.frame(entry.bytes)
        if entry.ofClient { try run.clientDoes(frame) } else { try run.serverSends(frame) }
      }
      return run.session?.violations.first.map { "\($0)" }
    } catch { return "\(error)" }
  }
}

/// A recorded conversation played to the client under test by its old server.
private final class ClientReplay {
  private struct Call {
    let id: String
    let method: TestContract.Method
    let stream: UInt32
    var sent: [UInt8] = []
    var messages: [[UInt8]] = []
    var initial: [ObservedField] = []
    var isAnswered = false
  }

  private let transcript: Transcript
  private let client: ClientTarget
  private let limit: Double
  private let listener: Listener
  private(set) var session: Session?
  private var deadline: Instant { .after(seconds: limit) }
  /// Both sides' definitions, as they were recorded.
  private var clientTables = PeerTables()
  private var serverTables = PeerTables()
  private var tokens: [UInt64: [UInt8]] = [:]
  /// The calls by their recorded streams.
  private var calls: [UInt32: Call] = [:]
  private var received: [UInt32: [UInt8]] = [:]
  private var parts: [UInt32: [UInt8]] = [:]
  /// Whether the server has said GOODBYE.
  private var isLeaving = false

  init(_ transcript: Transcript, _ client: ClientTarget, limit: Double) throws {
    self.transcript = transcript
    self.client = client
    self.limit = limit
    listener = try Listener()
    try client.program.tell([
      "do": "open", "channel": "transcript", "address": "127.0.0.1:\(listener.port)",
      "ca": client.certificates.caFile,
    ])
  }

  func close() { try? client.program.tell(["do": "close", "channel": "transcript"]) }

  // MARK: the client's half

  func clientDoes(_ frame: Frame) throws {
    let recorded = try clientTables.observe(frame)
    switch frame.kind {
    case .credential: tokens[recorded.numbers["number"] ?? 0] = recorded.bytes["token"]
    case .call: try call(recorded)
    case .data: try data(frame)
    case .reset:
      let call = try known(frame)
      try client.program.tell(["do": "cancel", "id": call.id])
      let found = try live(frame, call)
      guard found.frame.kind == .reset, found.numbers == recorded.numbers else {
        throw StepFailure("\(found.text), recorded was \(recorded.text)")
      }
      try status(call.id, code: 1, text: nil, trailers: [])
    default: break
    }
  }

  /// Has the call made, and holds the CALL that comes against the recorded one.
  private func call(_ recorded: Observed) throws {
    let name = String(decoding: recorded.bytes["method"] ?? [], as: UTF8.self)
    guard let method = TestContract.shared.method(name) else { throw StepFailure("there is no method \(name)") }
    let id = "transcript/\(recorded.frame.stream)"
    var order: [String: any Sendable] = [
      "do": "call", "channel": "transcript", "id": id, "method": name, "requestStream": method.clientStreams,
      "responseStream": method.serverStreams, "attempts": 1,
    ]
    if let message = recorded.bytes["message"] { order["message"] = message.hex }
    if !method.clientStreams { order["message"] = (recorded.bytes["message"] ?? []).hex }
    if let left = recorded.numbers["timeLeft"], left > 0 { order["timeoutMs"] = Int(left / 1000) }
    if let key = recorded.bytes["key"] { order["key"] = key.hex }
    if let token = tokens[recorded.numbers["credential"] ?? 0] {
      order["token"] = String(decoding: token, as: UTF8.self)
    }
    if let list = recorded.lists["metadata"] { order["metadata"] = list.map { [$0.name, $0.value.hex] } }
    try client.program.tell(order)

    let session = try session ?? accept()
    let found = try wait(session, "CALL of \(name)") { $0.frame.kind == .call }
    guard found.bytes["method"] == recorded.bytes["method"], found.lists == recorded.lists,
      found.bytes["message"] ?? [] == recorded.bytes["message"] ?? [],
      recorded.bytes["key"] == nil || found.bytes["key"] != nil
    else { throw StepFailure("\(found.text), recorded was \(recorded.text)") }
    calls[recorded.frame.stream] = Call(id: id, method: method, stream: found.frame.stream)
  }

  /// Has messages sent and the client's half ended as recorded.
  private func data(_ frame: Frame) throws {
    var call = try known(frame)
    guard !call.isAnswered else { return }
    defer { calls[frame.stream] = call }
    call.sent += frame.payload
    if frame.has("END_MESSAGE") {
      try client.program.tell(["do": "send", "id": call.id, "message": call.sent.hex])
      received[call.stream] = []
      while !(try live(frame, call)).frame.has("END_MESSAGE") {}
      guard received[call.stream] == call.sent else { throw StepFailure("another message on stream \(frame.stream)") }
      call.sent = []
    }
    if frame.has("END_STREAM") {
      try client.program.tell(["do": "end", "id": call.id])
      while !(try live(frame, call)).frame.has("END_STREAM") {}
    }
  }

  // MARK: the server's half

  func serverSends(_ frame: Frame) throws {
    let recorded = try serverTables.observe(frame)
    let session = try session ?? accept()
    // What answers frames that this client has not sent.
    if frame.kind == .ping && frame.has("ACK") { return }
    var sent = frame
    if frame.stream != 0 { sent.stream = try known(frame).stream }
    session.send(sent)
    switch frame.kind {
    case .goodbye: isLeaving = true
    case .ping:
      // A client told to leave has no call open here: it may be gone before the PING is there (10.2).
      let leaves = isLeaving
      _ = try wait(session, "PING") {
        leaves && $0.frame.kind == .goodbye || $0.frame.has("ACK") && $0.frame.payload == frame.payload
      }
    case .headers: calls[frame.stream]?.initial = recorded.lists["initial"] ?? []
    case .data:
      parts[frame.stream, default: []] += frame.payload
      if frame.has("END_MESSAGE") {
        calls[frame.stream]?.messages.append(parts[frame.stream] ?? [])
        parts[frame.stream] = []
      }
    case .reply:
      if let message = recorded.bytes["message"] { calls[frame.stream]?.messages.append(message) }
      calls[frame.stream]?.isAnswered = true
      let call = try known(frame)
      for message in call.messages {
        let event = try event(call.id, .message)
        guard event.message == message else { throw StepFailure("\(call.id): another answer is reported") }
      }
      try status(
        call.id, code: recorded.numbers["status"] ?? 0, text: recorded.bytes["text"] ?? [],
        trailers: recorded.lists["trailers"] ?? [])
    default: break
    }
  }

  private func status(_ id: String, code: UInt64, text: [UInt8]?, trailers: [ObservedField]) throws {
    let event = try event(id, .status)
    guard event.code == code, event.metadata == trailers, text == nil || text == Array(event.text.utf8) else {
      throw StepFailure("\(id): \(StatusName.name(event.code)) \"\(event.text)\" \(event.metadata) is reported")
    }
  }

  /// The next event of a kind; initial metadata are reported apart by some clients only.
  private func event(_ id: String, _ kind: ClientEvent.Kind) throws -> ClientEvent {
    while let event = client.program.next(id, until: Date(timeIntervalSinceNow: limit)) {
      if event.kind == kind { return event }
      guard event.kind == .initial else { throw StepFailure("\(id): \(event.kind.rawValue) is reported too early") }
    }
    throw StepFailure("\(id): no \(kind.rawValue) is reported")
  }

  // MARK: the connection

  private func accept() throws -> Session {
    let stream = try listener.accept(until: deadline)
    let pair = client.certificates.server
    let context = try TLSContextBox(serverCertificate: pair.chain, key: pair.key, speaksOther: false)
    guard stream.handshake(context.pointer, asServer: true, serverName: nil, until: deadline) else {
      throw StepFailure("no TLS")
    }
    let session = Session(stream, role: .server, limit: limit)
    session.returnsCredit = false
    guard let preface = transcript.entries.first(where: { !$0.ofClient }) else { throw StepFailure("no preface") }
    session.writePreface(recorded: preface.bytes)
    self.session = session
    return session
  }

  private func known(_ frame: Frame) throws -> Call {
    guard let call = calls[frame.stream] else { throw StepFailure("stream \(frame.stream) was not opened") }
    return call
  }

  /// The next frame of a call that does not come by itself; bytes of messages gather in `received`.
  private func live(_ frame: Frame, _ call: Call) throws -> Observed {
    guard let session else { throw StepFailure("no connection") }
    let observed = try wait(session, "\(frame.kind?.name ?? "") of stream \(frame.stream)") {
      $0.frame.stream == call.stream && !$0.isIncidental
    }
    if observed.frame.kind == .data { received[call.stream, default: []] += observed.frame.payload }
    return observed
  }

  private func wait(_ session: Session, _ what: String, _ fits: (Observed) -> Bool) throws -> Observed {
    let deadline = deadline
    while true {
      if let index = session.inbox.firstIndex(where: { !$0.isTaken && fits($0) }) {
        session.taken(index)
        return session.inbox[index]
      }
      if let violation = session.violations.first { throw StepFailure("\(violation)") }
      guard session.readMore(until: deadline) else { throw StepFailure("\(what) does not come") }
    }
  }
}
