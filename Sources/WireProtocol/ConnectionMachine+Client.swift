// The client's side: calls go out, initial metadata, messages and the reply come in.

extension ConnectionMachine {
  /// What became of a wish to open a stream.
  public enum Opening: Hashable, Sendable {
    /// The CALL is written. `inlined` says whether the message went with it.
    case opened(slot: Int, inlined: Bool)
    /// The server's stream limit is reached; try when a stream ends, or on another connection.
    case streamLimit
    /// The connection takes no new streams: goodbye was said, or the ids have run out. Use another one.
    case closing
    /// The metadata is above what the server takes; nothing was sent. Trying again does not help.
    case metadataTooLong(bytes: Int, limit: Int)
  }

  /// Opens a stream. The message is written into the CALL when it fits the frame and the credit; otherwise the caller
  /// sends it with ``sendData(_:_:from:endsMessage:compressed:endStream:output:)``.
  ///
  /// - Parameters:
  ///   - method: full name; it is given a number on first use while the server's table has room.
  ///   - head: everything else; its `method` is ignored.
  ///   - message: the first message, or nil.
  ///   - endStream: whether nothing follows the message; honoured only if the message went with the CALL or is nil.
  public mutating func open(
    method: String, _ head: CallHead, message: UnsafeRawBufferPointer?, compressed: Bool = false, endStream: Bool,
    output: inout OutputBuffer
  ) -> Opening {
    guard peerGoodbye == nil, localGoodbye == nil, lastStream < Self.streamIdMax - 1 else { return .closing }
    guard streams.count < peer.streamsMax else { return .streamLimit }
    let counted = MetadataField.countedBytes(head.metadata)
    let limit = min(peer.headerBytesMax, peer.frameBytesMax - Self.callFieldBytesMax)
    guard counted <= limit else { return .metadataTooLong(bytes: counted, limit: limit) }
    let number = methodNumber(method, output: &output)
    if !head.metadata.isEmpty { encoder.prepare(head.metadata, into: &output) }
    let stream = lastStream == 0 ? 1 : lastStream + 2
    lastStream = stream
    let slot = streams.insert(
      stream, sendCredit: peer.streamWindowBytes, receiveLimit: local.streamWindowBytes,
      receiveAccepted: accepted.streamWindowBytes)

    var flags: FrameFlags = []
    if !head.idempotencyKey.isEmpty { flags.insert(.keyOrTrailers) }
    if !head.metadata.isEmpty { flags.insert(.metadata) }
    let mark = output.beginFrame(.call, flags: flags, stream: stream)
    let start = output.count
    output.append(varint: UInt64(number))
    if number == 0 { output.append(lengthPrefixed: method) }
    output.append(varint: UInt64(head.credential))
    output.append(varint: min(head.timeLeftMicros, CallHead.timeLeftMicrosMax))
    if !head.idempotencyKey.isEmpty { output.append(lengthPrefixed: head.idempotencyKey) }
    if !head.metadata.isEmpty { encoder.encode(head.metadata, into: &output) }

    var inlined = false
    if let message, let pool = inlinePool(message.count, headBytes: output.count - start) {
      inlined = true
      flags.insert(.message)
      if compressed { flags.insert(.compressed) }
      streams.slots[slot].send.available -= message.count
      if pool == .reserve {
        flags.insert(.reserve)
        sendReserve.available -= message.count
      } else {
        sendGeneral.available -= message.count
      }
      output.append(message)
    }
    if endStream && (inlined || message == nil) {
      flags.insert(.endStream)
      streams.slots[slot].localEnded = true
    }
    output.endFrame(mark)
    output.setFlags(flags, ofFrame: mark)
    return .opened(slot: slot, inlined: inlined)
  }

  /// The fields of a CALL without metadata are never longer: the name, the key, their lengths and four varints.
  private static let callFieldBytesMax = MethodReference.nameBytesMax + CallHead.idempotencyKeyBytesMax + 40

  private enum Pool { case general, reserve }

  private func inlinePool(_ bytes: Int, headBytes: Int) -> Pool? {
    guard bytes + headBytes <= peer.frameBytesMax, bytes <= peer.streamWindowBytes else { return nil }
    if bytes <= sendGeneral.available { return .general }
    return bytes <= Settings.unaryMessageBytesReserved && bytes <= sendReserve.available ? .reserve : nil
  }

  private mutating func methodNumber(_ method: String, output: inout OutputBuffer) -> Int {
    // Names of one descriptor share their storage, which is what comparing looks at first.
    if lastMethod.number > 0, lastMethod.name == method { return lastMethod.number }
    if let number = methodNumbers[method] {
      lastMethod = (method, number)
      return number
    }
    guard methodsDefined < peer.methodTableMax else { return 0 }
    methodsDefined += 1
    methodNumbers[method] = methodsDefined
    let mark = output.beginFrame(.define, flags: [], stream: 0)
    output.append(DefineKind.method.rawValue)
    output.append(varint: UInt64(methodsDefined))
    output.append(lengthPrefixed: method)
    output.endFrame(mark)
    return methodsDefined
  }

  /// Registers or replaces (token), or drops (empty), the credential of a number.
  public func sendCredential(number: Int, token: [UInt8], output: inout OutputBuffer) {
    let mark = output.beginFrame(.credential, flags: [], stream: 0)
    output.append(varint: UInt64(number))
    output.append(lengthPrefixed: token)
    output.endFrame(mark)
  }

  /// Ends the client's half of a stream without a message.
  public mutating func sendEnd(_ slot: Int, output: inout OutputBuffer) {
    guard !streams.slots[slot].wireClosed, !streams.slots[slot].localEnded else { return }
    streams.slots[slot].localEnded = true
    let mark = output.beginFrame(.data, flags: .endStream, stream: streams.slots[slot].id)
    output.endFrame(mark)
  }

  @usableFromInline
  mutating func receiveReply(
    _ header: FrameHeader, _ payload: UnsafeRawBufferPointer, now: UInt64, output: inout OutputBuffer
  ) throws(WireError) -> Inbound {
    guard header.stream != 0 else { throw WireError(.protocolViolation, "REPLY on stream 0 (4.1.1)") }
    var reader = ByteReader(payload)
    let head = try ReplyHead.decode(&reader, flags: header.flags, metadata: decoder)
    var message: Inbound.Message?
    if header.flags.contains(.message) {
      let reserved = header.flags.contains(.reserve)
      message = Inbound.Message(
        bytes: reader.remaining, compressed: header.flags.contains(.compressed), reserved: reserved)
      try chargeInline(reader.count, reserved: reserved)
    } else if reader.count > 0 {
      throw WireError(.frameSize, "REPLY has bytes behind its fields but no message flag (4.3.6)")
    }
    guard let slot = streams.find(header.stream) else {
      try checkNotIdle(header.stream)
      try counters.spend(.lateFrame, of: budgets, now: now)
      if let message { consumeConnection(message.bytes.count, reserved: message.reserved, output: &output) }
      return .nothing
    }
    if streams.slots[slot].headersDone && !head.initialMetadata.isEmpty {
      throw WireError(.protocolViolation, "initial metadata twice on stream \(header.stream) (4.4.2)")
    }
    if let message, !streams.slots[slot].receive.charge(message.bytes.count) {
      consumeConnection(message.bytes.count, reserved: message.reserved, output: &output)
      return try failStream(
        slot, .flowControl, "a message beyond the stream's window (8.3)", now: now, output: &output)
    }
    if streams.slots[slot].inMessage {
      if let message { consumeConnection(message.bytes.count, reserved: message.reserved, output: &output) }
      return try failStream(
        slot, .protocolViolation, "REPLY in the middle of a message (4.3.7)", now: now, output: &output)
    }
    if !streams.slots[slot].localEnded { sendEnd(slot, output: &output) }
    streams.slots[slot].remoteEnded = true
    closeWire(slot)
    return .reply(slot: slot, head, message)
  }

  mutating func receiveHeaders(
    _ header: FrameHeader, _ reader: inout ByteReader, now: UInt64
  ) throws(WireError) -> Inbound {
    let metadata = try decoder.decode(&reader)
    guard let slot = streams.find(header.stream) else {
      try checkNotIdle(header.stream)
      try counters.spend(.lateFrame, of: budgets, now: now)
      return .nothing
    }
    guard !streams.slots[slot].headersDone else {
      throw WireError(
        .protocolViolation, "HEADERS twice, or behind DATA, on stream \(header.stream) (4.4.2)")
    }
    streams.slots[slot].headersDone = true
    return .headers(slot: slot, metadata)
  }

  mutating func receiveStop(_ header: FrameHeader, now: UInt64) throws(WireError) -> Inbound {
    guard let slot = streams.find(header.stream) else {
      try checkNotIdle(header.stream)
      try counters.spend(.lateFrame, of: budgets, now: now)
      return .nothing
    }
    guard !streams.slots[slot].stopped, !streams.slots[slot].localEnded else {
      try counters.spend(.emptyFrame, of: budgets, now: now)
      return .nothing
    }
    streams.slots[slot].stopped = true
    return .stop(slot: slot)
  }
}
