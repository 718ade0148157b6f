import Foundation
import Glibc

/// One case while it runs, on one thread.
final class CaseRun {
  enum Target: Sendable { case server(ServerTarget), client(ClientTarget) }

  let one: Case
  let target: Target
  /// Seconds that one observation may take.
  let limit: Double
  let scope = Scope()
  private var sessions: [Session] = []
  private var listener: Listener?
  /// Messages that calls of the client under test have received so far.
  private var messageCounts: [String: Int] = [:]

  /// Whether a healthy connection beside it makes calls before and after.
  private let hasNeighbour: Bool

  init(_ one: Case, _ target: Target, limit: Double, hasNeighbour: Bool = true) {
    self.hasNeighbour = hasNeighbour
    self.one = one
    self.target = target
    self.limit = limit
    scope.settings = { [weak self] in self?.sessions.last?.setting($0) }
  }

  deinit {
    if case .client(let client) = target { try? client.program.tell(["do": "close", "channel": one.name]) }
  }

  /// Runs all steps; a failure names the line.
  func run() -> Outcome.Result {
    var neighbour: Session?
    do {
      // Beside a case that waits for timeouts it would run into them itself: it is opened afterwards then.
      if case .server(let server) = target, hasNeighbour, !one.needs.contains("time") {
        let beside = try open(server, step: nil)
        neighbour = beside
        try call(beside, "a healthy connection beside it, before")
      }
    } catch { return .failed(line: one.line, text: "\(error)") }
    for step in one.steps {
      do { try perform(step) } catch {
        return .failed(line: step.line, text: "\(error)")
      }
    }
    for session in sessions {
      // What is still on its way counts, whether a step waited for it or not.
      if session.role == .client { session.settle(until: .after(seconds: limit)) }
      if let violation = session.violations.first { return .failed(line: one.line, text: "\(violation)") }
    }
    do {
      if neighbour == nil, hasNeighbour, case .server(let server) = target { neighbour = try open(server, step: nil) }
      if let neighbour { try call(neighbour, "a healthy connection beside it, afterwards") }
    } catch { return .failed(line: one.line, text: "\(error)") }
    return .passed
  }

  // MARK: steps

  private func perform(_ step: Step) throws {
    switch step.verb {
    case "open":
      guard case .server(let server) = target else { throw StepFailure("open is for cases of servers") }
      sessions.append(try open(server, step: step))
    case "accept": sessions.append(try accept(step))
    case "send": try send(step)
    case "repeat": try repeated(step)
    case "deliver": try deliver(step)
    case "expect": try Observations(run: self, session: try current(), scope: scope).expect(step)
    case "credit":
      guard step.words == ["manual"] else { throw StepFailure("credit manual") }
      try current().returnsCredit = false
    case "pings":
      guard step.words == ["unanswered"] else { throw StepFailure("pings unanswered") }
      try current().answersPings = false
    case "cut": try current().stream.cut()
    case "shutdown": try current().stream.closeNotify()
    case "alive": try call(try current(), "another call of the connection")
    case "run", "tell", "observe": try client(step)
    default: throw StepFailure("unknown step \(step.verb)")
    }
  }

  /// The connection that steps mean: the last one; made when there is none yet.
  private func current() throws -> Session {
    if let session = sessions.last { return session }
    let session: Session
    switch target {
    case .server(let server): session = try open(server, step: nil)
    case .client: session = try accept(nil)
    }
    sessions.append(session)
    return session
  }

  private func send(_ step: Step) throws {
    let session = try current()
    if step.words == ["RAW"] {
      guard let field = step.field("bytes") else { throw StepFailure("send RAW bytes=") }
      session.write(try scope.bytes(field.alternatives[0]))
      return
    }
    let (frame, length) = try FrameBuilder(scope: scope, session: session).frame(step)
    session.send(frame, length: length)
  }

  private func repeated(_ step: Step) throws {
    guard let field = step.field("count") else { throw StepFailure("repeat count=") }
    let session = try current()
    let count = try scope.number(field.alternatives[0])
    let outer = scope.counter
    defer { scope.counter = outer }
    var waiting: [UInt8] = []
    let builder = FrameBuilder(scope: scope, session: session)
    for index in 0..<count {
      scope.counter = index
      for inner in step.body {
        guard inner.verb == "send", inner.words != ["RAW"] else {
          session.write(waiting)
          waiting = []
          try perform(inner)
          scope.counter = index
          continue
        }
        let (frame, length) = try builder.frame(inner)
        session.note(frame)
        waiting += frame.bytes(length: length ?? frame.payload.count)
      }
      if waiting.count > 60_000 {
        session.write(waiting)
        waiting = []
      }
    }
    session.write(waiting)
  }

  /// A whole message, in DATA frames as credit and the longest frame allow.
  private func deliver(_ step: Step) throws {
    let session = try current()
    guard let field = step.field("message"), let streamField = step.field("stream") else {
      throw StepFailure("deliver stream= message=")
    }
    let id = UInt32(truncatingIfNeeded: try scope.number(streamField.alternatives[0]))
    let method = session.methods[id]
    let message = try scope.bytes(
      field.alternatives[0], message: session.role == .client ? method?.request : method?.response)
    let longest = Int(session.setting("frameBytesMax") ?? 16_384)
    let deadline = Instant.after(seconds: limit)
    var start = 0
    while true {
      let left = message.count - start
      let credit = session.credit(id)
      // The last frame costs 32 more.
      let room = Int(clamping: credit >= Int64(left) + 32 ? credit : min(credit, Int64(left) - 1))
      let count = min(left, longest, max(0, room))
      let isLast = count == left && credit >= Int64(left) + 32
      guard isLast || count > 0 else {
        guard session.readMore(until: deadline) else { throw StepFailure("no credit for stream \(id) comes") }
        continue
      }
      var flags: UInt8 = isLast ? 2 : 0
      if isLast && step.words.contains("END_STREAM") { flags |= 1 }
      session.send(Frame(.data, flags: flags, stream: id, Array(message[start..<start + count])))
      start += count
      if isLast { return }
    }
  }

  // MARK: connections

  /// Opens a connection: `tcp`, `tls`, `preface` (do not wait for the server's), or all of it.
  func open(_ server: ServerTarget, step: Step?) throws -> Session {
    let words = step?.words ?? []
    let deadline = Instant.after(seconds: limit)
    let stream = try TLSStream.connect(host: server.host, port: server.port)
    let session = Session(stream, role: .client, limit: limit)
    if words.contains("tcp") { return session }
    var tls = ClientTLS(caFile: server.caFile)
    tls.onlyTLS12 = words.contains("tls12")
    if let name = step?.field("alpn") {
      tls.protocolName = String(decoding: try scope.bytes(name.alternatives[0]), as: UTF8.self)
    }
    if words.contains("certificate") { tls.certificate = server.certificate.map { ($0.chain, $0.key) } }
    let context = try TLSContextBox(client: tls)
    let agreed = stream.handshake(
      context.pointer, asServer: false,
      serverName: server.caFile == nil ? nil : server.host == "127.0.0.1" ? nil : server.host,
      until: deadline)
    if words.contains("refused") || words.contains("tls12") {
      // Refused at once, or by closing before a byte of the protocol.
      guard agreed else { return session }
      session.writePreface(versions: (1, 1), settings: [])
      while session.readMore(until: deadline) {}
      guard session.peerVersions == nil else { throw StepFailure("the server serves it") }
      guard session.ending != nil else { throw StepFailure("the server neither serves nor closes it") }
      return session
    }
    guard agreed else { throw StepFailure("no TLS: \(stream.ending.map { "\($0)" } ?? "time is up")") }
    guard words.contains("tls") == false else { return session }
    guard stream.protocolName == "cloudpark/1", stream.isTLS13 else {
      throw StepFailure("TLS 1.3 with cloudpark/1 was not negotiated")
    }
    session.writePreface(versions: try versions(step, or: (1, 1)), settings: try settings(step))
    if words.contains("preface") { return session }
    while session.peerVersions == nil {
      guard session.readMore(until: deadline) else { throw StepFailure("no preface comes") }
    }
    return session
  }

  private func versions(_ step: Step?, or both: (UInt8, UInt8)) throws -> (UInt8, UInt8) {
    func one(_ name: String, _ value: UInt8) throws -> UInt8 {
      try step?.field(name).map { UInt8(truncatingIfNeeded: try scope.number($0.alternatives[0])) } ?? value
    }
    return (try one("lowest", both.0), try one("highest", both.1))
  }

  private func settings(_ step: Step?) throws -> [(UInt64, UInt64)] {
    try step.map { try FrameBuilder.settings($0, scope) } ?? []
  }

  /// Accepts the next connection of the client under test: `tcp`, `tls`, `hold` (its preface is read, none is sent),
  /// `refused` (it must not begin the protocol), or all of it.
  private func accept(_ step: Step?) throws -> Session {
    guard case .client(let client) = target, let listener else {
      throw StepFailure("nothing listens: 'run' comes first")
    }
    let words = step?.words ?? []
    let deadline = Instant.after(seconds: limit)
    let stream = try listener.accept(until: deadline)
    let session = Session(stream, role: .server, limit: limit)
    if words.contains("tcp") { return session }
    let pair =
      words.contains("stranger")
      ? client.certificates.stranger
      : words.contains("wrong-name") ? client.certificates.client : client.certificates.server
    let context = try TLSContextBox(
      serverCertificate: pair.chain, key: pair.key, speaksOther: words.contains("no-protocol"))
    let agreed = stream.handshake(context.pointer, asServer: true, serverName: nil, until: deadline)
    if words.contains("refused") {
      if agreed { while session.readMore(until: deadline) {} }
      guard session.peerVersions == nil else { throw StepFailure("the client begins to speak") }
      guard session.ending != nil else { throw StepFailure("the client neither speaks nor closes") }
      return session
    }
    guard agreed else { throw StepFailure("no TLS: \(stream.ending.map { "\($0)" } ?? "time is up")") }
    if words.contains("tls") { return session }
    while session.peerVersions == nil {
      guard session.readMore(until: deadline) else { throw StepFailure("the client's preface does not come") }
    }
    if words.contains("hold") { return session }
    let chosen = session.peerVersions?.1 ?? 1
    session.writePreface(versions: try versions(step, or: (chosen, chosen)), settings: try settings(step))
    return session
  }

  /// A small call of a connection is answered.
  func call(_ session: Session, _ what: String) throws {
    let id = session.highestStream == 0 ? 1 : session.highestStream + 2 - (session.highestStream + 1) % 2
    let method = Array((TestContract.service + "/EmptyCall").utf8)
    session.send(Frame(.call, flags: 3, stream: id, [0] + varint(UInt64(method.count)) + method + [0, 0]))
    let deadline = Instant.after(seconds: limit)
    while true {
      if let index = session.inbox.firstIndex(where: { $0.frame.stream == id && !$0.isIncidental && !$0.isTaken }) {
        session.taken(index)
        let answer = session.inbox[index]
        if answer.frame.kind == .headers { continue }
        guard answer.frame.kind == .reply, answer.numbers["status"] == 0 else {
          throw StepFailure("\(what) is answered with \(answer.text)")
        }
        return
      }
      guard session.readMore(until: deadline) else {
        throw StepFailure("\(what) is not answered: \(session.goodbye?.text ?? "no GOODBYE")")
      }
    }
  }

  // MARK: the client under test

  private func client(_ step: Step) throws {
    guard case .client(let client) = target else { throw StepFailure("\(step.verb) is for cases of clients") }
    guard let call = step.words.first else { throw StepFailure("which call?") }
    let id = one.name + "/" + call
    let caller = ClientCalls(client: client, channel: one.name, scope: scope, limit: limit)
    switch step.verb {
    case "run":
      if listener == nil {
        let made = try Listener()
        listener = made
        try caller.open(port: made.port)
      }
      try caller.run(id, step)
    case "tell": try caller.tell(id, step)
    default: try caller.observe(id, step, count: &messageCounts[id, default: 0])
    }
  }
}

/// A socket that listens on 127.0.0.1.
final class Listener {
  let port: UInt16
  private let descriptor: CInt

  init() throws {
    let made = socket(AF_INET, CInt(SOCK_STREAM.rawValue) | CInt(SOCK_CLOEXEC.rawValue), 0)
    descriptor = made
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
    var count = socklen_t(MemoryLayout<sockaddr_in>.size)
    let bound = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(made, $0, count) == 0 && listen(made, 64) == 0 && getsockname(made, $0, &count) == 0
      }
    }
    port = UInt16(bigEndian: address.sin_port)
    guard bound else { throw StepFailure("no port to listen on") }
  }

  deinit { close(descriptor) }

  func accept(until deadline: Instant) throws -> TLSStream {
    var entry = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    guard poll(&entry, 1, CInt(clamping: deadline.millisecondsLeft)) > 0 else {
      throw StepFailure("the client does not connect")
    }
    return TLSStream(Glibc.accept(descriptor, nil, nil))
  }
}
