/// Builds the frame that a `send` step describes.
struct FrameBuilder {
  let scope: Scope
  let session: Session
  private let contract = TestContract.shared

  /// The frame, and a length that its header shall claim instead of the true one.
  func frame(_ step: Step) throws -> (frame: Frame, length: Int?) {
    guard let name = step.words.first else { throw StepFailure("which frame?") }
    let kind = Frame.Kind(name: name)
    guard kind != nil || name == "UNKNOWN" else { throw StepFailure("there is no frame \(name)") }
    let stream = try step.field("stream").map { UInt32(truncatingIfNeeded: try number($0)) } ?? 0
    var flags: UInt8 = 0
    for word in step.words.dropFirst() {
      if word == "R" { continue }
      guard let bit = kind?.flags[word] else { throw StepFailure("\(name) has no flag \(word)") }
      flags |= bit
    }
    var payload: [UInt8]
    if let bytes = step.field("payload") {
      payload = try scope.bytes(first(bytes))
    } else if let kind {
      payload = try self.payload(kind, step, stream, &flags)
    } else {
      payload = []
    }
    if let more = step.field("append") { payload += try scope.bytes(first(more)) }
    if let bits = step.field("flags") { flags |= UInt8(truncatingIfNeeded: try number(bits)) }
    var frame = Frame(
      type: try kind?.rawValue ?? step.field("type").map { UInt8(truncatingIfNeeded: try number($0)) } ?? 0xee,
      flags: flags, stream: stream, payload)
    frame.reserved = step.words.contains("R")
    return (frame, try step.field("length").map { Int(try number($0)) })
  }

  private func first(_ field: StepField) -> Expression { field.alternatives[0] }
  private func number(_ field: StepField) throws -> UInt64 { try scope.number(first(field)) }

  private func number(_ step: Step, _ name: String, or value: UInt64) throws -> UInt64 {
    try step.field(name).map { try number($0) } ?? value
  }

  private func bytes(_ step: Step, _ name: String) throws -> [UInt8] {
    try step.field(name).map { try scope.bytes(first($0)) } ?? []
  }

  private func code(_ step: Step) throws -> [UInt8] {
    let value: UInt64 =
      switch step.field("code").map(first) {
      case .symbol(let name)? where WireCode.number(name) != nil: WireCode.number(name) ?? 0
      case let other?: try scope.number(other)
      case nil: 0
      }
    return bigEndian(value, 4)
  }

  private func payload(_ kind: Frame.Kind, _ step: Step, _ stream: UInt32, _ flags: inout UInt8) throws -> [UInt8] {
    func long(_ name: String) throws -> [UInt8] {
      let value = try bytes(step, name)
      return varint(UInt64(value.count)) + value
    }
    switch kind {
    case .data:
      guard let message = step.field("message") else { return try bytes(step, "bytes") }
      return try scope.bytes(first(message), message: messageType(stream))
    case .call: return try call(step, &flags)
    case .reply: return try reply(step, stream, &flags)
    case .headers: return try metadata(step, "initial")
    case .reset: return try code(step) + long("text")
    case .stop: return []
    case .window: return varint(try number(step, "increment", or: 0))
    case .define:
      let kind = try number(step, "kind", or: 1)
      let head = [UInt8(truncatingIfNeeded: kind)] + varint(try number(step, "number", or: 1))
      return head + (try long("name")) + (kind == 1 ? try long("value") : [])
    case .credential: return varint(try number(step, "number", or: 1)) + (try long("token"))
    case .ping: return step.field("bytes") == nil ? [0, 1, 2, 3, 4, 5, 6, 7] : try bytes(step, "bytes")
    case .goodbye:
      return bigEndian(try number(step, "last", or: 0x7fff_ffff), 4) + (try code(step)) + (try long("text"))
    case .settings: return try Self.settings(step, scope).flatMap { varint($0.0) + varint($0.1) }
    }
  }

  /// The (id, value) pairs of a step's `settings`.
  static func settings(_ step: Step, _ scope: Scope) throws -> [(UInt64, UInt64)] {
    guard let field = step.field("settings") else { return [] }
    guard case .list(let entries) = field.alternatives[0] else { throw StepFailure("settings=[name: value, ...]") }
    return try entries.map { entry in
      guard case .field(let name, let value) = entry else { throw StepFailure("settings=[name: value, ...]") }
      let text = String(decoding: name, as: UTF8.self)
      guard let id = SettingName.id(text) ?? UInt64(text) else { throw StepFailure("there is no setting \(text)") }
      return (id, try scope.number(value))
    }
  }

  private func messageType(_ stream: UInt32) -> String? {
    session.methods[stream].map { session.role == .client ? $0.request : $0.response }
  }

  private func call(_ step: Step, _ flags: inout UInt8) throws -> [UInt8] {
    var payload: [UInt8] = []
    var type: String?
    switch step.field("method").map(first) {
    case .symbol(let name)?:
      guard let method = contract.method(name) else { throw StepFailure("the test service has no \(name)") }
      payload = [0] + varint(UInt64(method.fullName.utf8.count)) + Array(method.fullName.utf8)
      type = method.request
    case .number(let value)?: payload = varint(value)
    case let value?:
      let name = try scope.bytes(value)
      payload = [0] + varint(UInt64(name.count)) + name
    case nil: throw StepFailure("a CALL needs method=")
    }
    if let field = step.field("type"), case .symbol(let name) = first(field) { type = contract.method(name)?.request }
    payload += varint(try number(step, "credential", or: 0)) + varint(try number(step, "timeLeft", or: 0))
    if step.field("key") != nil {
      let key = try bytes(step, "key")
      payload += varint(UInt64(key.count)) + key
      flags |= 16
    }
    if step.field("metadata") != nil {
      payload += try metadata(step, "metadata")
      flags |= 32
    }
    if let message = step.field("message") {
      payload += try scope.bytes(first(message), message: type)
      flags |= 2
    }
    return payload
  }

  private func reply(_ step: Step, _ stream: UInt32, _ flags: inout UInt8) throws -> [UInt8] {
    let status: UInt64 =
      switch step.field("status").map(first) {
      case .symbol(let name)? where StatusName.number(name) != nil: StatusName.number(name) ?? 0
      case let other?: try scope.number(other)
      case nil: 0
      }
    var payload = varint(status)
    if status != 0 {
      for name in ["text", "details"] {
        let value = try bytes(step, name)
        payload += varint(UInt64(value.count)) + value
      }
    }
    if step.field("initial") != nil {
      payload += try metadata(step, "initial")
      flags |= 32
    }
    if step.field("trailers") != nil {
      payload += try metadata(step, "trailers")
      flags |= 16
    }
    if let message = step.field("message") {
      payload += try scope.bytes(first(message), message: messageType(stream))
      flags |= 2
    }
    return payload
  }

  private func metadata(_ step: Step, _ name: String) throws -> [UInt8] {
    guard let field = step.field(name), case .list(let entries) = first(field) else { return [0] }
    var payload = varint(try number(step, "count", or: UInt64(entries.count)))
    for entry in entries {
      switch entry {
      case .field(let name, let value):
        let value = try scope.bytes(value)
        payload += [0] + varint(UInt64(name.count)) + name + varint(UInt64(value.count)) + value
      case .reference(let number, value: nil): payload += varint(try scope.number(number) << 1 | 1)
      case .reference(let number, let value?):
        let value = try scope.bytes(value)
        payload += varint(try scope.number(number) << 1) + varint(UInt64(value.count)) + value
      case .element: throw StepFailure("\(name)=[name: value, ref(1), ...]")
      }
    }
    return payload
  }
}
