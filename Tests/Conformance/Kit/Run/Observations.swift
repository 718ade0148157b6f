/// The `expect` steps.
struct Observations {
  unowned let run: CaseRun
  let session: Session
  let scope: Scope

  func expect(_ step: Step) throws {
    guard let what = step.words.first else { throw StepFailure("expect what?") }
    switch what {
    case "PREFACE": try preface(step)
    case "closed": try closed()
    case "end":
      try frame(.goodbye, step)
      try closed()
    case "nothing": try nothing(step)
    case "answer": try answer(step)
    case "message": try message(step)
    case "credit": try credit(step)
    default:
      guard let kind = Frame.Kind(name: what) else { throw StepFailure("expect \(what)?") }
      try frame(kind, step)
    }
  }

  private func stream(_ step: Step) throws -> UInt32? {
    guard let field = step.field("stream"), field.comparison == .equal else { return nil }
    if case .variable(let name) = field.alternatives[0], scope.variables[name] == nil { return nil }
    return UInt32(truncatingIfNeeded: try scope.number(field.alternatives[0]))
  }

  /// Reads until something holds; else says why it cannot any more.
  private func wait(_ what: String, until holds: () throws -> Bool) throws {
    let deadline = Instant.after(seconds: run.limit)
    while !(try holds()) {
      // What was broken cannot be taken apart: waiting for it would be in vain.
      if let violation = session.violations.first { throw StepFailure("\(violation)") }
      guard session.readMore(until: deadline) else {
        let end = session.goodbye.map { ": \($0.text)" } ?? session.ending.map { ": \($0)" } ?? ""
        let next = session.inbox.first { !$0.isTaken && !$0.isIncidental }.map { "; there is \($0.text)" } ?? ""
        throw StepFailure("\(what) does not come\(end)\(next)")
      }
    }
  }

  /// The next frame that a step may mean: of a stream the next one that does not come by itself.
  private func index(_ kind: Frame.Kind, _ stream: UInt32?) -> Int? {
    session.inbox.firstIndex { entry in
      guard !entry.isTaken else { return false }
      if let stream, entry.frame.stream != stream { return false }
      if stream == nil || stream == 0 || entry.isIncidental || kind == .goodbye { return entry.frame.kind == kind }
      return true
    }
  }

  private func frame(_ kind: Frame.Kind, _ step: Step) throws {
    let stream = try stream(step)
    // A WINDOW on a stream comes between others.
    let direct = kind == .window || kind == .define || kind == .ping || kind == .settings
    func find() -> Int? {
      guard direct else { return index(kind, stream) }
      return session.inbox.firstIndex {
        !$0.isTaken && $0.frame.kind == kind && (stream == nil || $0.frame.stream == stream)
      }
    }
    try wait("\(kind.name)") { find() != nil }
    guard let found = find() else { return }
    let observed = session.inbox[found]
    session.taken(found)
    guard observed.frame.kind == kind else { throw StepFailure("there is \(observed.text)") }
    if step.words.contains("first"),
      let other = session.inbox[..<found].first(where: { !$0.isTaken && !$0.isIncidental })
    {
      throw StepFailure("there is \(other.text) before it")
    }
    if let field = step.field("stream"), let difference = try matching.number(UInt64(observed.frame.stream), field) {
      throw StepFailure(difference)
    }
    if let difference = try matching.difference(observed, step, type: type(observed.frame)) {
      throw StepFailure("\(difference): \(observed.text)")
    }
  }

  private var matching: Matching { Matching(scope: scope) }

  private func type(_ frame: Frame) -> String? {
    session.methods[frame.stream].map { session.role == .client ? $0.response : $0.request }
  }

  private func preface(_ step: Step) throws {
    try wait("the preface") { session.peerVersions != nil }
    for (name, value) in [("lowest", session.peerVersions?.0), ("highest", session.peerVersions?.1)] {
      if let field = step.field(name), let difference = try matching.number(UInt64(value ?? 0), field) {
        throw StepFailure(difference)
      }
    }
  }

  private func closed() throws {
    let deadline = Instant.after(seconds: run.limit)
    while session.ending == nil {
      guard session.readMore(until: deadline) || session.ending != nil else {
        throw StepFailure("the connection is not closed")
      }
    }
  }

  /// A PING comes back, and nothing else has come.
  private func nothing(_ step: Step) throws {
    let mark = session.inbox.count
    session.send(Frame(.ping, Array("nothing?".utf8)))
    try wait("the answer of a PING") {
      session.inbox[mark...].contains {
        $0.frame.kind == .ping && $0.frame.has("ACK") && $0.frame.payload == Array("nothing?".utf8)
      }
    }
    let stream = try stream(step)
    for entry in session.inbox where !entry.isTaken && !entry.isIncidental {
      if stream == nil || stream == entry.frame.stream { throw StepFailure("there is \(entry.text)") }
    }
  }

  /// The whole answer of a call, in whatever frames it comes.
  private func answer(_ step: Step) throws {
    guard let id = try stream(step) else { throw StepFailure("expect answer stream=") }
    var (messages, part, initial): ([[UInt8]], [UInt8], [ObservedField]) = ([], [], [])
    while true {
      try wait("the answer of stream \(id)") { index(.reply, id) != nil }
      guard let found = index(.reply, id) else { return }
      var observed = session.inbox[found]
      session.taken(found)
      switch observed.frame.kind {
      case .headers: initial = observed.lists["initial"] ?? []
      case .stop: break
      case .data:
        part += observed.frame.payload
        if observed.frame.has("END_MESSAGE") {
          messages.append(part)
          part = []
        }
      case .reply:
        if let message = observed.bytes["message"] { messages.append(message) }
        observed.lists["initial"] = observed.lists["initial"] ?? initial
        try compare(step, observed, messages)
        return
      default: throw StepFailure("there is \(observed.text)")
      }
    }
  }

  private func compare(_ step: Step, _ observed: Observed, _ messages: [[UInt8]]) throws {
    let type = type(observed.frame)
    for field in step.fields where field.name != "stream" {
      let difference: String? =
        switch field.name {
        case "messages": try matching.number(UInt64(messages.count), field)
        case "message": try matching.message(messages.last, field, type: type)
        case "bodies": try bodies(field, messages)
        default:
          try matching.difference(observed, Step(line: 0, verb: "", words: [], fields: [field], body: []), type: type)
        }
      if let difference { throw StepFailure("\(difference): \(observed.text)") }
    }
  }

  /// The sizes of the payloads' bodies, in order.
  private func bodies(_ field: StepField, _ messages: [[UInt8]]) throws -> String? {
    guard case .list(let entries) = field.alternatives[0] else { return "bodies=[1, 2]" }
    var wanted: [Int] = []
    for case .element(let value) in entries { wanted.append(Int(try scope.number(value))) }
    let found = try messages.map { try Self.body($0) }
    return found == wanted ? nil : "the bodies are \(found)"
  }

  private static func body(_ message: [UInt8]) throws -> Int {
    guard let payload = try TestContract.fields(message).first(where: { $0.number == 1 }) else { return 0 }
    return try TestContract.fields(payload.bytes).first { $0.number == 1 }?.bytes.count ?? 0
  }

  /// The next whole message of a stream, in DATA.
  private func message(_ step: Step) throws {
    guard let id = try stream(step) else { throw StepFailure("expect message stream=") }
    var part: [UInt8] = []
    while true {
      try wait("a message of stream \(id)") { index(.data, id) != nil }
      guard let found = index(.data, id) else { return }
      let observed = session.inbox[found]
      session.taken(found)
      guard observed.frame.kind == .data else { throw StepFailure("there is \(observed.text)") }
      part += observed.frame.payload
      guard observed.frame.has("END_MESSAGE") else { continue }
      for field in step.fields where field.name != "stream" {
        let difference: String? =
          switch field.name {
          case "size": try matching.number(UInt64(part.count), field)
          case "body": try matching.number(UInt64(try Self.body(part)), field)
          case "message": try matching.message(part, field, type: type(observed.frame))
          default: "there is no \(field.name) to observe"
          }
        if let difference { throw StepFailure(difference) }
      }
      return
    }
  }

  /// The sum of the WINDOWs of a stream, of the connection (0), or of the reserve: that much and no more.
  private func credit(_ step: Step) throws {
    guard let field = step.field("total"), let id = try stream(step) else {
      throw StepFailure("expect credit stream= total=")
    }
    let reserve = step.words.contains("RESERVE")
    func total() -> UInt64 { reserve ? session.grantedReserve : session.granted[id] ?? 0 }
    if field.comparison != .atMost {
      let wanted = try scope.number(field.alternatives[0])
      try wait("credit of \(wanted) bytes on stream \(id) (so far \(total()))") { total() >= wanted }
    }
    session.send(Frame(.ping, Array("credit? ".utf8)))
    let mark = session.inbox.count
    try wait("the answer of a PING") {
      session.inbox[mark...].contains { $0.frame.kind == .ping && $0.frame.has("ACK") }
    }
    if let difference = try matching.number(total(), field) { throw StepFailure("credit: \(difference)") }
  }
}
