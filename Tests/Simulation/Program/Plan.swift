import CSimulatedSystem
import SchemaRuntime

/// One call of a session: what the client does, what the handler does, and so what may come of it.
struct Plan {
  enum Kind: Int, CaseIterable { case unary, read, clientStream, serverStream, resumable, bidirectional }

  var id: UInt32
  var kind: Kind
  var client = 0
  /// When it begins, in milliseconds of the session.
  var startMillis = 0
  /// Bytes of each message, the eight of its head included.
  var requests: [Int] = []
  var responses: [Int] = []
  /// Waits of the client between messages, and of the handler before each message and answer.
  var clientPauseMillis = 0
  var handlerPauseMillis = 0
  /// The handler answers when it has read so many requests; nil: when all.
  var answerAfter: Int?
  /// The handler's failure; 0: OK. It comes after the responses.
  var status = 0
  /// The handler fails so many attempts with UNAVAILABLE before it does its work.
  var passingFailures = 0
  var timeoutMillis: Int?
  var attemptTimeoutMillis: Int?
  var cancelAfterMillis: Int?
  /// The caller stops reading behind so many responses and drops the stream.
  var dropAfter: Int?
  var credential: Int?
  var metadataFields = 0
  var metadataBytes = 8
  var compressRequests = false
  var compressResponses = false
  var waitForReady = false
  var priority = 0
  /// Set where the call must fail because something is longer than the other side takes.
  var isTooLong = false

  var isKeyed: Bool { kind == .unary || kind == .clientStream || kind == .bidirectional }
  /// Whether the runtime repeats it after a loss.
  var isRepeatable: Bool { kind == .unary || kind == .read }

  var method: MethodDescriptor { Methods.of(kind, priority) }

  var summary: String {
    var text = "call \(id): \(kind) at \(startMillis) ms, requests \(requests), responses \(responses)"
    if clientPauseMillis > 0 { text += ", client pauses \(clientPauseMillis) ms" }
    if handlerPauseMillis > 0 { text += ", handler pauses \(handlerPauseMillis) ms" }
    if let answerAfter { text += ", answered after \(answerAfter)" }
    if status != 0 { text += ", fails with \(status)" }
    if passingFailures > 0 { text += ", fails \(passingFailures) times first" }
    if let timeoutMillis { text += ", deadline \(timeoutMillis) ms" }
    if let attemptTimeoutMillis { text += ", per attempt \(attemptTimeoutMillis) ms" }
    if let cancelAfterMillis { text += ", cancelled after \(cancelAfterMillis) ms" }
    if let dropAfter { text += ", dropped behind \(dropAfter)" }
    if let credential { text += ", credential \(credential)" }
    if waitForReady { text += ", waits for ready" }
    if isTooLong { text += ", too long" }
    return text
  }
}

/// The methods that are called, with each priority.
enum Methods {
  static let service = "cloudpark.simulated.v1.Simulated"
  private static let all: [[MethodDescriptor]] = Plan.Kind.allCases.map { kind in
    (-1...1).map { priority in make(kind, priority) }
  }

  static func of(_ kind: Plan.Kind, _ priority: Int) -> MethodDescriptor { all[kind.rawValue][priority + 1] }

  static var list: [(Plan.Kind, MethodDescriptor)] {
    Plan.Kind.allCases.flatMap { kind in all[kind.rawValue].map { (kind, $0) } }
  }

  private static func make(_ kind: Plan.Kind, _ priority: Int) -> MethodDescriptor {
    let type: CallType =
      switch kind {
      case .unary, .read: .unary
      case .clientStream: .clientStreaming
      case .serverStream, .resumable: .serverStreaming
      case .bidirectional: .bidirectional
      }
    let mutates = kind == .unary || kind == .clientStream || kind == .bidirectional
    return MethodDescriptor(
      service: service, name: "\(kind)\(priority + 1)", callType: type, requestType: "x", responseType: "x",
      idempotency: mutates ? .mutates : .noSideEffects, resumable: kind == .resumable, priority: priority)
  }
}

/// The bytes of messages: eight of head (call, number, direction), then a filling that depends on them.
enum Content {
  static let headBytes = 8

  static func make(_ id: UInt32, _ number: Int, fromServer: Bool, bytes count: Int) -> [UInt8] {
    let count = max(count, headBytes)
    return [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
      for index in 0..<4 { buffer[index] = UInt8(truncatingIfNeeded: id >> UInt32(8 * index)) }
      buffer[4] = UInt8(truncatingIfNeeded: number)
      buffer[5] = UInt8(truncatingIfNeeded: number >> 8)
      buffer[6] = fromServer ? 1 : 0
      buffer[7] = 0x5a
      if let base = buffer.baseAddress { sim_fill(base + headBytes, count - headBytes, seed(id, number, fromServer)) }
      initialized = count
    }
  }

  private static func seed(_ id: UInt32, _ number: Int, _ fromServer: Bool) -> UInt32 {
    id &* 40503 &+ UInt32(truncatingIfNeeded: number) &* 7 &+ (fromServer ? 0x1_0001 : 0)
  }

  static func id(_ bytes: [UInt8]) -> UInt32? {
    guard bytes.count >= headBytes, bytes[7] == 0x5a else { return nil }
    return UInt32(bytes[0]) | UInt32(bytes[1]) << 8 | UInt32(bytes[2]) << 16 | UInt32(bytes[3]) << 24
  }

  static func number(_ bytes: [UInt8]) -> Int { Int(bytes[4]) | Int(bytes[5]) << 8 }

  /// What is wrong with a message that should be that one; nil for nothing.
  static func fault(_ bytes: [UInt8], _ id: UInt32, _ number: Int, fromServer: Bool, bytes count: Int) -> String? {
    guard let found = self.id(bytes) else { return "message \(number) has \(bytes.count) bytes and no head" }
    guard found == id else { return "message \(number) belongs to call \(found)" }
    guard self.number(bytes) == number, bytes[6] == (fromServer ? 1 : 0) else {
      return "message \(self.number(bytes)) of \(bytes[6] == 1 ? "the server" : "the client") came as \(number)"
    }
    guard bytes.count == max(count, headBytes) else {
      return "message \(number) has \(bytes.count) bytes, not \(count)"
    }
    let same = bytes.withUnsafeBufferPointer { buffer -> Bool in
      guard let base = buffer.baseAddress else { return false }
      return sim_filled(base + headBytes, bytes.count - headBytes, seed(id, number, fromServer)) == 1
    }
    return same ? nil : "message \(number) has been changed"
  }
}
