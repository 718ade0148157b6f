// The server's side: calls come in, initial metadata, messages and the reply go out.

extension ConnectionMachine {
  @usableFromInline
  mutating func receiveCall(
    _ header: FrameHeader, _ payload: UnsafeRawBufferPointer, now: UInt64, output: inout OutputBuffer
  ) throws(WireError) -> Inbound {
    guard header.stream % 2 == 1 else {
      throw WireError(.protocolViolation, "CALL on stream \(header.stream), whose parity is not the client's (6.2)")
    }
    guard header.stream > lastStream else {
      throw WireError(
        .protocolViolation, "CALL on stream \(header.stream) after stream \(lastStream) was opened (6.2)")
    }
    lastStream = header.stream
    var reader = ByteReader(payload)
    let head = try CallHead.decode(
      &reader, flags: header.flags, methodsDefined: methodsDefined, metadata: decoder)
    let ended = header.flags.contains(.endStream)
    var message: Inbound.Message?
    if header.flags.contains(.message) {
      let reserved = header.flags.contains(.reserve)
      message = Inbound.Message(
        bytes: reader.remaining, compressed: header.flags.contains(.compressed), reserved: reserved)
      try chargeInline(reader.count, reserved: reserved)
    } else if reader.count > 0 {
      throw WireError(.frameSize, "CALL has bytes behind its fields but no message flag (4.2.7)")
    }
    if streams.count >= local.streamsMax || localGoodbye != nil {
      if let message { consumeConnection(message.bytes.count, reserved: message.reserved, output: &output) }
      // An honest client that races with a full server is refused for free; one that never listens is not.
      if localGoodbye == nil { try counters.spend(.streamError, of: budgets, now: now) }
      writeReset(
        header.stream, code: .refused,
        text: localGoodbye == nil ? "more than \(local.streamsMax) streams at once" : "the server is stopping",
        output: &output)
      return .nothing
    }
    let slot = streams.insert(
      header.stream, sendCredit: peer.streamWindowBytes, receiveLimit: local.streamWindowBytes,
      receiveAccepted: accepted.streamWindowBytes)
    streams.slots[slot].remoteEnded = ended
    if let message, !streams.slots[slot].receive.charge(message.bytes.count) {
      consumeConnection(message.bytes.count, reserved: message.reserved, output: &output)
      reset(slot, code: .flowControl, text: "a message beyond the stream's window (8.3)", output: &output)
      release(slot)
      try counters.spend(.streamError, of: budgets, now: now)
      return .nothing
    }
    return .call(slot: slot, head, message, ended: ended)
  }

  /// Charges the message of a CALL or REPLY to the pool its flag names.
  @usableFromInline
  mutating func chargeInline(_ bytes: Int, reserved: Bool) throws(WireError) {
    if reserved {
      guard bytes <= Settings.unaryMessageBytesReserved, receiveReserve.charge(bytes) else {
        throw WireError(.flowControl, "a message beyond the unary reserve (8.6)")
      }
    } else if !receiveGeneral.charge(bytes) {
      throw WireError(.flowControl, "a message beyond the connection's window (8.3)")
    }
  }

  mutating func receiveCredential(_ reader: inout ByteReader, now: UInt64) throws(WireError) -> Inbound {
    try counters.spend(.credential, of: budgets, now: now)
    let number = try reader.varint()
    guard number >= 1, number <= UInt64(accepted.credentialsMax) else {
      throw WireError(
        .credential, "credential number \(number) is outside 1...\(accepted.credentialsMax) (4.9.2)")
    }
    let token = try reader.lengthPrefixed(max: 4096, "a credential's length")
    return .credential(
      number: Int(number), token.isEmpty ? .drop : .set(token: [UInt8](token)))
  }

  // MARK: the server's own frames

  /// Whether a message of `bytes` fits into a REPLY now: the frame's limit and the credit allow it.
  @inlinable
  public func canInlineReply(_ slot: Int, messageBytes bytes: Int, headBytes: Int) -> Bool {
    bytes + headBytes <= peer.frameBytesMax && bytes <= streams.slots[slot].send.available
      && (bytes <= sendGeneral.available
        || (bytes <= Settings.unaryMessageBytesReserved && bytes <= sendReserve.available))
  }

  /// As ``canInlineReply(_:messageBytes:headBytes:)``, for a head that is at hand.
  public func canInlineReply(_ slot: Int, messageBytes bytes: Int, head: ReplyHead) -> Bool {
    canInlineReply(slot, messageBytes: bytes, headBytes: head.encodedBytesMax)
  }

  /// Writes HEADERS with the initial metadata, once, before the first message. Metadata that is above what the client
  /// takes is not sent, and ``sendReply(_:_:message:compressed:output:)`` then ends the call with INTERNAL.
  public mutating func sendHeaders(_ slot: Int, _ metadata: [MetadataField], output: inout OutputBuffer) {
    guard !streams.slots[slot].wireClosed, !streams.slots[slot].localEnded, !streams.slots[slot].headersDone else {
      return
    }
    streams.slots[slot].headersDone = true
    let counted = MetadataField.countedBytes(metadata)
    guard counted <= peer.headerBytesMax, counted + 10 <= peer.frameBytesMax else {
      streams.slots[slot].headersTooLong = true
      return
    }
    encoder.prepare(metadata, into: &output)
    let mark = output.beginFrame(.headers, flags: [], stream: streams.slots[slot].id)
    encoder.encode(metadata, into: &output)
    output.endFrame(mark)
  }

  /// Writes the REPLY that ends the server's half, preceded by STOP when the client's half is still open. `message`
  /// is only given when ``canInlineReply(_:messageBytes:headBytes:)`` said so; otherwise it went out as DATA before.
  @inlinable
  public mutating func sendReply(
    _ slot: Int, _ head: ReplyHead, message: UnsafeRawBufferPointer?, compressed: Bool = false,
    output: inout OutputBuffer
  ) {
    guard !streams.slots[slot].wireClosed, !streams.slots[slot].localEnded else { return }
    if !streams.slots[slot].remoteEnded { sendStop(slot, output: &output) }
    streams.slots[slot].localEnded = true
    writeReply(slot, head, message: message, compressed: compressed, output: &output)
    if streams.slots[slot].remoteEnded { closeWire(slot) }
  }

  /// Writes the REPLY of a call that ends with OK, no metadata and one message, which is put straight into the output.
  ///
  /// - Parameters:
  ///   - byteCountMax: what the message's length is not above; there must be credit and room for that much.
  ///   - write: puts the message where it is told to and returns its length.
  /// - Returns: false when that is not possible now, and ``canInlineReply(_:messageBytes:headBytes:)`` must be asked.
  @inlinable
  public mutating func sendPlainReply(
    _ slot: Int, byteCountMax: Int, output: inout OutputBuffer, write: (UnsafeMutableRawPointer) -> Int
  ) -> Bool {
    guard byteCountMax < peer.frameBytesMax, byteCountMax <= streams.slots[slot].send.available,
      byteCountMax <= sendGeneral.available, !streams.slots[slot].wireClosed, !streams.slots[slot].localEnded,
      !streams.slots[slot].headersTooLong
    else { return false }
    if !streams.slots[slot].remoteEnded { sendStop(slot, output: &output) }
    streams.slots[slot].localEnded = true
    let start = output.reserve(FrameHeader.byteCount + 1 + byteCountMax)
    let byteCount = write(start + FrameHeader.byteCount + 1)
    sendGeneral.available -= byteCount
    FrameHeader(payloadBytes: 1 + byteCount, type: .reply, flags: .message, stream: streams.slots[slot].id)
      .store(to: start)
    start.storeBytes(of: 0, toByteOffset: FrameHeader.byteCount, as: UInt8.self)
    output.advance(FrameHeader.byteCount + 1 + byteCount)
    if streams.slots[slot].remoteEnded { closeWire(slot) }
    return true
  }

  @usableFromInline
  mutating func writeReply(
    _ slot: Int, _ head: ReplyHead, message: UnsafeRawBufferPointer?, compressed: Bool, output: inout OutputBuffer
  ) {
    var head = head.fitted(to: peer)
    if streams.slots[slot].headersTooLong {
      head = ReplyHead(
        status: 13, message: "the initial metadata is above the client's limit of \(peer.headerBytesMax) bytes (7.5)")
    }
    if !head.trailers.isEmpty { encoder.prepare(head.trailers, into: &output) }
    if !head.initialMetadata.isEmpty { encoder.prepare(head.initialMetadata, into: &output) }
    var flags = head.flags
    let mark = output.beginFrame(.reply, flags: flags, stream: streams.slots[slot].id)
    head.encode(with: encoder, into: &output)
    if let message, head.status == 0 {
      flags.insert(.message)
      if compressed { flags.insert(.compressed) }
      if message.count <= sendGeneral.available {
        sendGeneral.available -= message.count
      } else {
        sendReserve.available -= message.count
        flags.insert(.reserve)
      }
      output.append(message)
    }
    output.endFrame(mark)
    output.setFlags(flags, ofFrame: mark)
  }

  /// Tells the client to send no more when the answer is known but its REPLY has to wait for messages in front of it: a
  /// client that only sends would never take those, and wait for credit that never comes.
  public mutating func stop(_ slot: Int, output: inout OutputBuffer) {
    guard !streams.slots[slot].wireClosed, !streams.slots[slot].localEnded, !streams.slots[slot].remoteEnded else {
      return
    }
    sendStop(slot, output: &output)
  }

  /// Tells the client to send no more on this stream; no effect when its half has ended.
  @usableFromInline
  mutating func sendStop(_ slot: Int, output: inout OutputBuffer) {
    guard !streams.slots[slot].stopped else { return }
    streams.slots[slot].stopped = true
    let mark = output.beginFrame(.stop, flags: [], stream: streams.slots[slot].id)
    output.endFrame(mark)
  }
}
