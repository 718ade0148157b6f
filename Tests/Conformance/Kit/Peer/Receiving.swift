/// What the other side may send: everything it sends in any case is held against these rules.
struct Receiving {
  private struct Stream {
    var method: TestContract.Method?
    var isOpen = true
    var headers = false
    var data = false
    var inMessage = false
    var compressed = false
    var messages = 0
    var replied = false
    var stopped = false
    var theyEnded = false
    var weEnded = false
    var credit: Int64 = 0
    var weReset = false
    var theyReset = false
  }

  private let role: Session.Role
  private var settings = SettingName.defaults
  private var streams: [UInt32: Stream] = [:]
  private var connection: Int64 = 0
  private var reserve: Int64 = 0
  private var highest: UInt32 = 0
  private var lastGoodbye: UInt64?

  init(role: Session.Role) {
    self.role = role
    announce(settings)
  }

  /// What we announced. A client may send before it has read that, so a server accepts the defaults all the same (5.7).
  mutating func announce(_ announced: [UInt64: UInt64]) {
    settings = announced
    if role == .server {
      for id in SettingName.acceptedAtDefault {
        settings[id] = max(announced[id] ?? 0, SettingName.defaults[id] ?? 0)
      }
    }
    connection = Int64(clamping: settings[2] ?? 0)
    reserve = Int64(clamping: settings[3] ?? 0)
  }

  var frameBytesMax: UInt64 { settings[5] ?? 0 }

  // MARK: what we did

  mutating func weOpened(_ id: UInt32, _ method: TestContract.Method?, ended: Bool) {
    guard streams[id] == nil else { return }
    streams[id] = Stream(method: method, weEnded: ended, credit: Int64(clamping: settings[1] ?? 0))
  }
  mutating func weEnded(_ id: UInt32) { streams[id]?.weEnded = true }
  mutating func weReset(_ id: UInt32) {
    streams[id]?.weReset = true
    streams[id]?.isOpen = false
  }
  mutating func grant(_ increment: UInt64, _ id: UInt32, reserve isReserve: Bool) {
    guard let increment = Int64(exactly: increment), increment < 1 << 40 else { return }
    if id != 0 {
      streams[id]?.credit += increment
    } else if isReserve {
      reserve += increment
    } else {
      connection += increment
    }
  }
  func isOpen(_ id: UInt32) -> Bool { streams[id]?.isOpen ?? false }

  /// What a frame costs, and whether of the reserve.
  func cost(_ observed: Observed) -> (bytes: UInt64, reserve: Bool) {
    switch observed.frame.kind {
    case .data: (UInt64(observed.frame.payload.count) + (observed.frame.has("END_MESSAGE") ? 32 : 0), false)
    case .call, .reply: (UInt64(observed.bytes["message"]?.count ?? 0), observed.frame.has("RESERVE"))
    default: (0, false)
    }
  }

  // MARK: what they did

  mutating func check(_ observed: Observed) -> [Violation] {
    var found: [Violation] = []
    func wrong(_ requirement: String, _ text: String) {
      found.append(Violation(requirement, text + ": " + observed.text))
    }
    let frame = observed.frame
    guard let kind = frame.kind else { return [] }
    if frame.reserved { wrong("3.2", "R is set") }
    if frame.flags & ~kind.flags.values.reduce(0, |) != 0 { wrong("3.2", "flags without meaning") }
    if let onStream = kind.isOnStream, onStream != (frame.stream != 0) { wrong("4.1.1", "on the wrong stream") }
    let ofServer: Set<Frame.Kind> = [.reply, .headers, .stop]
    let ofClient: Set<Frame.Kind> = [.call, .credential]
    if role == .client ? ofClient.contains(kind) : ofServer.contains(kind) { wrong("4.1.2", "from the wrong side") }
    found += charge(observed)
    for (name, list) in observed.lists {
      let bytes = list.reduce(0) { $0 + $1.name.utf8.count + $1.value.count + 8 }
      if bytes > Int(clamping: settings[7] ?? 0) { wrong("7.5", "\(name) has \(bytes) bytes") }
    }
    if kind == .define, let number = observed.numbers["number"] {
      let isMethod = observed.numbers["kind"] == 0
      if isMethod && role == .client { wrong("4.8.2", "a server defines a method") }
      if number > settings[isMethod ? 8 : 9] ?? 0 { wrong("7.6", "beyond the table") }
    }
    if kind == .window, observed.numbers["increment"] == 0 { wrong("8.4", "an increment of 0") }
    if kind == .goodbye, let last = observed.numbers["last"] {
      if let before = lastGoodbye, last > before { wrong("10.3", "last stream is raised from \(before)") }
      lastGoodbye = last
    }
    if kind == .credential, let number = observed.numbers["number"], number < 1 || number > settings[10] ?? 0 {
      wrong("4.9.2", "a credential out of range")
    }
    guard frame.stream != 0, streams[frame.stream]?.weReset != true else { return found }
    found += role == .client ? checkServer(observed) : checkClient(observed)
    return found
  }

  private mutating func charge(_ observed: Observed) -> [Violation] {
    let id = observed.frame.stream
    if observed.frame.kind == .call, streams[id] == nil {
      streams[id] = Stream(credit: Int64(clamping: settings[1] ?? 0))
    }
    let (bytes, isReserve) = cost(observed)
    guard bytes > 0 else { return [] }
    var found: [Violation] = []
    if isReserve {
      reserve -= Int64(bytes)
      if bytes > 16_384 { found.append(Violation("8.6", "RESERVE for \(bytes) bytes")) }
      if reserve < 0 { found.append(Violation("8.6", "\(-reserve) bytes beyond the reserve")) }
    } else {
      connection -= Int64(bytes)
      if connection < 0 { found.append(Violation("8.3", "\(-connection) bytes beyond the connection's credit")) }
    }
    streams[id]?.credit -= Int64(bytes)
    if let left = streams[id]?.credit, left < 0, streams[id]?.weReset == false {
      found.append(Violation("8.3", "\(-left) bytes beyond the credit of stream \(id)"))
    }
    return found
  }

  private mutating func checkServer(_ observed: Observed) -> [Violation] {
    var found: [Violation] = []
    func wrong(_ requirement: String, _ text: String) {
      found.append(Violation(requirement, text + ": " + observed.text))
    }
    let frame = observed.frame
    guard var stream = streams[frame.stream] else {
      return frame.kind == .reset ? [] : [Violation("6.2", "a stream never opened: \(observed.text)")]
    }
    defer { streams[frame.stream] = stream }
    if stream.replied && frame.kind != .reset { wrong("4.3.1", "behind the REPLY") }
    if !stream.replied && !stream.isOpen { wrong("6.1", "behind the RESET") }
    switch frame.kind {
    case .headers:
      if stream.headers || stream.data { wrong("4.4.2", "HEADERS twice or behind DATA") }
      stream.headers = true
    case .data:
      if frame.has("END_STREAM") { wrong("4.1.4", "a server sets END_STREAM") }
      stream.data = true
      found += message(&stream, frame)
    case .stop:
      if stream.stopped { wrong("4.6.1", "STOP twice") }
      stream.stopped = true
    case .reply:
      if stream.inMessage { wrong("4.3.7", "REPLY within a message") }
      if observed.lists["initial"] != nil && (stream.headers || stream.data) { wrong("4.4.2", "INITIAL too late") }
      let isOK = observed.numbers["status"] == 0
      if !isOK && observed.bytes["message"] != nil { wrong("4.3.5", "a failure with a message") }
      if let text = observed.bytes["text"], String(validating: text, as: UTF8.self) == nil {
        wrong("4.3.3", "no UTF-8")
      }
      if observed.bytes["message"] != nil { stream.messages += 1 }
      if isOK, let method = stream.method, !method.serverStreams, stream.messages != 1 {
        wrong("4.3.2", "\(stream.messages) messages")
      }
      if !stream.weEnded && !stream.stopped { wrong("4.6.1", "an early REPLY without STOP") }
      stream.replied = true
      stream.isOpen = false
    case .reset: stream.isOpen = false
    default: break
    }
    return found
  }

  private mutating func checkClient(_ observed: Observed) -> [Violation] {
    var found: [Violation] = []
    func wrong(_ requirement: String, _ text: String) {
      found.append(Violation(requirement, text + ": " + observed.text))
    }
    let frame = observed.frame
    if frame.kind == .call {
      if frame.stream % 2 == 0 || frame.stream <= highest { wrong("6.2", "an id that is even or not higher") }
      highest = max(highest, frame.stream)
      let name = observed.bytes["method"] ?? []
      if !(3...256).contains(name.count) || !name.allSatisfy({ (0x21...0x7e).contains($0) }) {
        wrong("4.2.2", "a bad name")
      }
      if observed.numbers["timeLeft"] ?? 0 > 365 * 86_400 * 1_000_000 { wrong("4.2.4", "timeLeft above a year") }
      if let key = observed.bytes["key"], !(1...64).contains(key.count) { wrong("4.2.5", "the key's length") }
      streams[frame.stream]?.theyEnded = frame.has("END_STREAM")
      return found
    }
    guard var stream = streams[frame.stream] else { return [Violation("6.2", "an idle stream: \(observed.text)")] }
    defer { streams[frame.stream] = stream }
    switch frame.kind {
    case .data:
      if stream.theyEnded { wrong("6.3", "behind END_STREAM") }
      found += message(&stream, frame)
      if frame.has("END_STREAM") {
        if stream.inMessage && !stream.replied && !stream.stopped { wrong("4.1.5", "END_STREAM within a message") }
        stream.theyEnded = true
      }
    case .reset:
      if stream.theyReset { wrong("6.1", "a second RESET") }
      stream.theyReset = true
      stream.isOpen = false
    default: break
    }
    return found
  }

  private func message(_ stream: inout Stream, _ frame: Frame) -> [Violation] {
    var found: [Violation] = []
    let compressed = frame.has("COMPRESSED")
    if stream.inMessage && stream.compressed != compressed { found.append(Violation("9.2", "COMPRESSED changes")) }
    if compressed && (settings[12] ?? 0) & 1 == 0 { found.append(Violation("9.1", "compressed, unasked for")) }
    stream.compressed = compressed
    if frame.has("END_MESSAGE") {
      stream.inMessage = false
      stream.messages += 1
    } else if !frame.payload.isEmpty {
      stream.inMessage = true
    }
    return found
  }

  /// Remembers that a client that was answered or stopped may give its message up.
  mutating func weAnswered(_ id: UInt32) {
    streams[id]?.replied = true
    streams[id]?.isOpen = false
  }
  mutating func weStopped(_ id: UInt32) { streams[id]?.stopped = true }
}
