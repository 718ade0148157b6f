import Glibc

/// The suite's end of one connection: frames in and out, the other side's tables, credit in both directions, and what it
/// did against the document.
final class Session {
  /// Which side the suite plays.
  enum Role { case client, server }

  let role: Role
  let stream: TLSStream
  let limit: Double
  var answersPings = true
  var returnsCredit = true
  private(set) var inbox: [Observed] = []
  private(set) var violations: [Violation] = []
  /// The other side's preface, when it has come.
  private(set) var peerVersions: (UInt8, UInt8)?
  /// The other side's settings by id.
  private(set) var peerSettings = SettingName.defaults
  private var mySettings = SettingName.defaults
  private var buffer: [UInt8] = []
  private var readsFrames = false
  private var tables = PeerTables()
  private(set) var receiving: Receiving
  /// Credit that the other side granted: by stream (0: the connection), and the reserve.
  private(set) var granted: [UInt32: UInt64] = [:]
  private(set) var grantedReserve: UInt64 = 0
  private var sent: [UInt32: UInt64] = [:]
  private(set) var highestStream: UInt32 = 0
  /// Methods of streams, so that messages have a type.
  private(set) var methods: [UInt32: TestContract.Method] = [:]
  private var myMethods: [String] = []
  /// A client's frames may come before our preface has gone; what answers them goes behind it.
  private var prefaceIsWritten = false
  private var deferred: [Frame] = []

  init(_ stream: TLSStream, role: Role, limit: Double) {
    self.stream = stream
    self.role = role
    self.limit = limit
    receiving = Receiving(role: role)
  }

  var ending: TLSStream.Ending? { stream.ending }
  var goodbye: Observed? { inbox.last { $0.frame.kind == .goodbye } }

  /// A setting of the other side by name, as far as it binds what we send.
  func setting(_ name: String) -> UInt64? {
    guard let id = SettingName.id(name), let value = peerSettings[id] else { return nil }
    guard role == .client, SettingName.acceptedAtDefault.contains(id) else { return value }
    return max(value, SettingName.defaults[id] ?? 0)
  }

  // MARK: writing

  func writePreface(versions: (UInt8, UInt8), settings: [(UInt64, UInt64)]) {
    let list = settings.flatMap { varint($0.0) + varint($0.1) }
    for (id, value) in settings { mySettings[id] = value }
    receiving.announce(mySettings)
    prefaceIsWritten = true
    write(PrefaceBytes.magic + [versions.0, versions.1] + bigEndian(UInt64(list.count), 2) + list)
    for frame in deferred { send(frame) }
    deferred = []
  }

  func write(_ bytes: [UInt8]) { stream.write(bytes, until: .after(seconds: limit)) }

  /// Sends a frame and remembers what it changes.
  func send(_ frame: Frame, length: Int? = nil) {
    note(frame)
    write(frame.bytes(length: length ?? frame.payload.count))
  }

  /// Remembers what a frame of ours changes, without sending it.
  func note(_ frame: Frame) {
    switch frame.kind {
    case .call:
      highestStream = max(highestStream, frame.stream)
      if role == .client, let method = try? methodName(frame.payload) { open(frame.stream, method, frame) }
    case .data:
      sent[frame.stream, default: 0] += UInt64(frame.payload.count) + (frame.has("END_MESSAGE") ? 32 : 0)
      sent[0, default: 0] += UInt64(frame.payload.count) + (frame.has("END_MESSAGE") ? 32 : 0)
      if frame.has("END_STREAM") { receiving.weEnded(frame.stream) }
    case .window:
      if let increment = try? tables.observe(frame).numbers["increment"] {
        receiving.grant(increment, frame.stream, reserve: frame.has("RESERVE"))
      }
    case .reset: receiving.weReset(frame.stream)
    // A client that sends these breaks the protocol; its calls are not answered by that.
    case .reply where role == .server: receiving.weAnswered(frame.stream)
    case .stop where role == .server: receiving.weStopped(frame.stream)
    case .define:
      var reader = PayloadReader(frame.payload)
      if let kind = try? reader.take(1), kind[0] == 0, (try? reader.varint()) != nil, let name = try? reader.field() {
        myMethods.append(String(decoding: name, as: UTF8.self))
      }
    default: break
    }
  }

  private func open(_ id: UInt32, _ method: String, _ frame: Frame) {
    methods[id] = TestContract.shared.method(method)
    receiving.weOpened(id, methods[id], ended: frame.has("END_STREAM"))
  }

  private func methodName(_ payload: [UInt8]) throws -> String {
    var reader = PayloadReader(payload)
    let number = try reader.varint()
    if number == 0 { return String(decoding: try reader.field(), as: UTF8.self) }
    return number <= UInt64(myMethods.count) ? myMethods[Int(number) - 1] : ""
  }

  /// Message bytes that may be sent on a stream now.
  func credit(_ id: UInt32) -> Int64 {
    let window = Int64(clamping: peerSettings[1] ?? 0) + Int64(clamping: granted[id] ?? 0) - Int64(sent[id] ?? 0)
    let connection = Int64(clamping: peerSettings[2] ?? 0) + Int64(clamping: granted[0] ?? 0) - Int64(sent[0] ?? 0)
    return min(window, connection)
  }

  // MARK: reading

  /// Reads what comes next. False when the other side has ended or time is up.
  func readMore(until deadline: Instant) -> Bool {
    let bytes = stream.read(until: deadline)
    guard !bytes.isEmpty else { return false }
    buffer += bytes
    cut()
    return true
  }

  /// Reads everything that the other side has sent before it answers a PING, or until it ends.
  func settle(until deadline: Instant) {
    guard peerVersions != nil else { return }
    // The last byte is left out of the comparison, as a side that errs in it has answered all the same.
    let sent = Array("settled?".utf8)
    if ending == nil { send(Frame(.ping, sent)) }
    while !inbox.contains(where: { $0.frame.has("ACK") && $0.frame.payload.dropLast() == sent.dropLast() }) {
      guard readMore(until: deadline) else { return }
    }
  }

  /// Takes whole frames from the buffer.
  private func cut() {
    if !readsFrames {
      // A server whose client offered nothing it speaks sends GOODBYE where its preface would be (2.5).
      guard let first = buffer.first else { return }
      if first == 0 {
        readsFrames = true
      } else {
        guard buffer.count >= 12 else { return }
        let count = Int(buffer[10]) << 8 | Int(buffer[11])
        guard Array(buffer[..<8]) == PrefaceBytes.magic, count <= 2048 else {
          violations.append(Violation("2.2", "the preface begins \(brief(Array(buffer[..<12])))"))
          return
        }
        guard buffer.count >= 12 + count else { return }
        peerVersions = (buffer[8], buffer[9])
        readSettings(Array(buffer[12..<12 + count]))
        buffer.removeFirst(12 + count)
        readsFrames = true
      }
    }
    var start = 0
    while buffer.count - start >= 9 {
      let length = Int(bigEndianNumber(buffer[start..<start + 3]))
      if UInt64(length) > receiving.frameBytesMax {
        violations.append(Violation("3.4", "a frame of \(length) bytes, \(receiving.frameBytesMax) are allowed"))
      }
      guard buffer.count - start >= 9 + length else { break }
      let id = UInt32(bigEndianNumber(buffer[start + 5..<start + 9]))
      var frame = Frame(
        type: buffer[start + 3], flags: buffer[start + 4], stream: id & 0x7fff_ffff,
        Array(buffer[start + 9..<start + 9 + length]))
      frame.reserved = id >> 31 == 1
      start += 9 + length
      take(frame)
    }
    buffer.removeFirst(start)
  }

  private func readSettings(_ bytes: [UInt8]) {
    do {
      let list = try tables.observe(Frame(.settings, bytes)).numbers
      for (name, value) in list { if let id = UInt64(name) { peerSettings[id] = value } }
      let (window, connection) = (peerSettings[1] ?? 0, peerSettings[2] ?? 0)
      if window > connection / 8 { violations.append(Violation("5.5", "a stream's window above an eighth")) }
    } catch let violation as Violation { violations.append(violation) } catch {}
  }

  private func take(_ frame: Frame) {
    do {
      let observed = try tables.observe(frame)
      violations += receiving.check(observed)
      inbox.append(observed)
      react(observed)
    } catch let violation as Violation { violations.append(violation) } catch {}
  }

  private func react(_ observed: Observed) {
    let frame = observed.frame
    switch frame.kind {
    case .ping where !frame.has("ACK") && answersPings:
      answer(Frame(.ping, flags: 1, frame.payload))
    case .window:
      let increment = observed.numbers["increment"] ?? 0
      if frame.has("RESERVE") { grantedReserve += increment } else { granted[frame.stream, default: 0] += increment }
    case .settings:
      for (name, value) in observed.numbers { if let id = UInt64(name) { peerSettings[id] = value } }
    case .call:
      highestStream = max(highestStream, frame.stream)
      methods[frame.stream] = TestContract.shared.method(
        String(decoding: observed.bytes["method"] ?? [], as: UTF8.self))
    default: break
    }
    guard returnsCredit, ending == nil else { return }
    let (bytes, reserve) = receiving.cost(observed)
    guard bytes > 0 else { return }
    let onStream = receiving.isOpen(frame.stream)
    if onStream { answer(Frame(.window, stream: frame.stream, varint(bytes))) }
    answer(Frame(.window, flags: reserve ? 8 : 0, stream: 0, varint(bytes)))
  }

  private func answer(_ frame: Frame) {
    if prefaceIsWritten { send(frame) } else { deferred.append(frame) }
  }

  /// Drops what has been looked at, so that a long conversation stays small.
  func forget() { inbox.removeAll { $0.isTaken || $0.isIncidental } }

  /// Marks an entry of the inbox as seen by a step.
  func taken(_ index: Int) { inbox[index].isTaken = true }
}
