@testable import WireProtocol

/// Two machines joined by buffers: what one writes the other receives, in pieces of any size.
struct Peers {
  var client: ConnectionMachine
  var server: ConnectionMachine
  var now: UInt64 = 1

  init(
    clientSettings: Settings = Settings(), serverSettings: Settings = Settings(), budgets: Budgets = Budgets()
  ) {
    client = ConnectionMachine(role: .client, local: clientSettings, budgets: budgets)
    server = ConnectionMachine(role: .server, local: serverSettings, budgets: budgets)
    client.apply(peer: serverSettings)
    server.apply(peer: clientSettings)
  }
}

/// An owned copy of an event, so that tests can compare it.
enum Seen: Equatable {
  case call(slot: Int, CallHead, [UInt8]?, ended: Bool)
  case data(slot: Int, [UInt8], endsMessage: Bool, ended: Bool)
  case headers(slot: Int, [MetadataField])
  case reply(slot: Int, ReplyHead, [UInt8]?)
  case stop(slot: Int)
  case reset(slot: Int, WireErrorCode)
  case streamFailed(slot: Int, WireErrorCode)
  case credit(slot: Int?)
  case methodDefined(Int, String)
  case credential(Int, Inbound.CredentialChange)
  case pong(UInt64)
  case goodbye(UInt32, WireErrorCode)
  case settingsChanged

  init?(_ event: Inbound) {
    switch event {
    case .nothing: return nil
    case .call(let slot, let head, let message, let ended):
      self = .call(slot: slot, head, message.map { [UInt8]($0.bytes) }, ended: ended)
    case .data(let slot, let bytes, let endsMessage, _, let ended):
      self = .data(slot: slot, [UInt8](bytes), endsMessage: endsMessage, ended: ended)
    case .headers(let slot, let metadata): self = .headers(slot: slot, metadata)
    case .reply(let slot, let head, let message): self = .reply(slot: slot, head, message.map { [UInt8]($0.bytes) })
    case .stop(let slot): self = .stop(slot: slot)
    case .reset(let slot, let code, _): self = .reset(slot: slot, code)
    case .streamFailed(let slot, let code, _): self = .streamFailed(slot: slot, code)
    case .credit(let slot): self = .credit(slot: slot)
    case .methodDefined(let number, let name): self = .methodDefined(number, name)
    case .credential(let number, let change): self = .credential(number, change)
    case .pong(let opaque): self = .pong(opaque)
    case .goodbye(let last, let code, _): self = .goodbye(last, code)
    case .settingsChanged: self = .settingsChanged
    }
  }
}

extension ConnectionMachine {
  /// Feeds whole frames; returns the events that mean something.
  mutating func feed(_ bytes: [UInt8], output: inout OutputBuffer, now: UInt64 = 1) throws -> [Seen] {
    var seen: [Seen] = []
    try bytes.withUnsafeBytes { raw in
      var offset = 0
      while raw.count - offset >= FrameHeader.byteCount {
        let header = FrameHeader(loadingFrom: raw.baseAddress! + offset)
        try check(header)
        let start = offset + FrameHeader.byteCount
        guard raw.count - start >= header.payloadBytes else { return }
        let payload = UnsafeRawBufferPointer(rebasing: raw[start..<start + header.payloadBytes])
        if let event = Seen(try receive(header, payload, now: now, output: &output)) { seen.append(event) }
        offset = start + header.payloadBytes
      }
    }
    return seen
  }

  mutating func feed(_ bytes: [UInt8], now: UInt64 = 1) throws -> (seen: [Seen], answer: [UInt8]) {
    var output = OutputBuffer()
    let seen = try feed(bytes, output: &output, now: now)
    return (seen, [UInt8](output.readable))
  }
}

/// Runs `body` with an empty buffer and returns what it wrote.
func written(_ body: (inout OutputBuffer) throws -> Void) rethrows -> [UInt8] {
  var output = OutputBuffer()
  try body(&output)
  return [UInt8](output.readable)
}

/// A frame as bytes.
func frame(_ type: FrameType, flags: FrameFlags = [], stream: UInt32, _ payload: [UInt8] = []) -> [UInt8] {
  written { output in
    let mark = output.beginFrame(type, flags: flags, stream: stream)
    output.append(payload)
    output.endFrame(mark)
  }
}

/// Decodes "00 0a ff" into bytes.
func hex(_ text: String) -> [UInt8] {
  text.split(whereSeparator: \.isWhitespace).map { UInt8($0, radix: 16) ?? 0 }
}
