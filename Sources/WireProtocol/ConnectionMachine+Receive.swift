// Frames from the peer: the checks every frame passes, and the frames both sides may receive.

extension ConnectionMachine {
  /// Checks a header before its payload is there, so that an over-long frame is refused before anything is kept.
  @inlinable
  public func check(_ header: FrameHeader) throws(WireError) {
    if header.payloadBytes > accepted.frameBytesMax {
      throw WireError(
        .frameSize,
        "a frame of \(header.payloadBytes) bytes is above frameBytesMax of \(accepted.frameBytesMax) (3.4)")
    }
  }

  /// Takes one whole frame.
  ///
  /// - Parameters:
  ///   - header: its header, already passed through ``check(_:)``.
  ///   - payload: its payload, borrowed for the call and for the event's use.
  ///   - now: monotonic time in nanoseconds, for budgets.
  ///   - output: where answers the protocol itself owes are written.
  /// - Returns: what is left for the side that runs calls.
  /// - Throws: ``WireError`` when the connection must be closed with a GOODBYE of that code.
  @inlinable
  public mutating func receive(
    _ header: FrameHeader, _ payload: UnsafeRawBufferPointer, now: UInt64, output: inout OutputBuffer
  ) throws(WireError) -> Inbound {
    if header.type == .call && role == .server { return try receiveCall(header, payload, now: now, output: &output) }
    if header.type == .reply && role == .client { return try receiveReply(header, payload, now: now, output: &output) }
    if header.type == .data { return try receiveData(header, payload, now: now, output: &output) }
    return try receiveOther(header, payload, now: now, output: &output)
  }

  @usableFromInline
  mutating func receiveOther(
    _ header: FrameHeader, _ payload: UnsafeRawBufferPointer, now: UInt64, output: inout OutputBuffer
  ) throws(WireError) -> Inbound {
    guard header.type.isKnown else {
      unknownFramesIgnored += 1
      try counters.spend(.unknownFrame, of: budgets, now: now)
      return .nothing
    }
    if header.type != .window && header.type.isConnectionFrame != (header.stream == 0) {
      throw WireError(
        .protocolViolation,
        header.stream == 0
          ? "a stream frame of type \(header.type.rawValue) on stream 0 (4.1.1)"
          : "a connection frame of type \(header.type.rawValue) on a stream (4.1.1)")
    }
    var reader = ByteReader(payload)
    switch header.type {
    case .window: return try receiveWindow(header, &reader, now: now, output: &output)
    case .reset: return try receiveReset(header, &reader, now: now)
    case .ping: return try receivePing(header, &reader, now: now, output: &output)
    case .define: return try receiveDefine(&reader)
    case .settings:
      try counters.spend(.settings, of: budgets, now: now)
      guard payload.count <= Settings.encodedBytesMax else {
        throw WireError(.frameSize, "SETTINGS is longer than \(Settings.encodedBytesMax) bytes (4.10.3)")
      }
      try peer.decode(&reader, changeOnly: true)
      return .settingsChanged
    case .goodbye: return try receiveGoodbye(&reader, now: now)
    case .headers where role == .client: return try receiveHeaders(header, &reader, now: now)
    case .stop where role == .client: return try receiveStop(header, now: now)
    case .credential where role == .server: return try receiveCredential(&reader, now: now)
    default:
      throw WireError(
        .protocolViolation, "a frame of type \(header.type.rawValue) from the side that must not send it (4.1.2)")
    }
  }

  // MARK: DATA

  @usableFromInline
  mutating func receiveData(
    _ header: FrameHeader, _ payload: UnsafeRawBufferPointer, now: UInt64, output: inout OutputBuffer
  ) throws(WireError) -> Inbound {
    guard header.stream != 0 else { throw WireError(.protocolViolation, "DATA on stream 0 (4.1.1)") }
    let endsMessage = header.flags.contains(.message)
    let bytes = payload.count + (endsMessage ? Settings.messageOverheadBytes : 0)
    guard receiveGeneral.charge(bytes) else {
      throw WireError(.flowControl, "DATA beyond the connection's window (8.3)")
    }
    guard let slot = streams.find(header.stream) else {
      try checkNotIdle(header.stream)
      try counters.spend(.lateFrame, of: budgets, now: now)
      consumeConnection(bytes, output: &output)
      return .nothing
    }
    let ended = header.flags.contains(.endStream) && role == .server
    if streams.slots[slot].remoteEnded {
      consumeConnection(bytes, output: &output)
      return try failStream(slot, .streamClosed, "DATA after END_STREAM (6.3)", now: now, output: &output)
    }
    guard streams.slots[slot].receive.charge(bytes) else {
      consumeConnection(bytes, output: &output)
      return try failStream(slot, .flowControl, "DATA beyond the stream's window (8.3)", now: now, output: &output)
    }
    if streams.slots[slot].localEnded && role == .server {
      // Answered already: what still comes is discarded and credited until the client's half ends (6.4).
      try counters.spend(.lateFrame, of: budgets, now: now)
      consumeConnection(bytes, output: &output)
      if ended { closeWire(slot) }
      return .nothing
    }
    if role == .client { streams.slots[slot].headersDone = true }
    if bytes == 0 && !ended { try counters.spend(.emptyFrame, of: budgets, now: now) }
    let compressed = header.flags.contains(.compressed)
    if bytes > 0 || endsMessage {
      if streams.slots[slot].inMessage && streams.slots[slot].messageCompressed != compressed {
        consumeConnection(bytes, output: &output)
        return try failStream(
          slot, .protocolViolation, "COMPRESSED differs within a message (9.2)", now: now, output: &output)
      }
      streams.slots[slot].inMessage = !endsMessage
      streams.slots[slot].messageCompressed = compressed
    }
    if ended {
      if streams.slots[slot].inMessage {
        consumeConnection(bytes, output: &output)
        return try failStream(
          slot, .protocolViolation, "END_STREAM in the middle of a message (4.1.5)", now: now, output: &output)
      }
      streams.slots[slot].remoteEnded = true
    }
    return .data(slot: slot, payload, endsMessage: endsMessage, compressed: compressed, ended: ended)
  }

  // MARK: frames of both directions

  mutating func receiveWindow(
    _ header: FrameHeader, _ reader: inout ByteReader, now: UInt64, output: inout OutputBuffer
  ) throws(WireError) -> Inbound {
    let increment = try reader.varint()
    if header.stream == 0 {
      guard increment > 0 else { throw WireError(.flowControl, "a WINDOW increment of zero (8.4)") }
      let legal = header.flags.contains(.reserve) ? sendReserve.add(increment) : sendGeneral.add(increment)
      guard legal else { throw WireError(.flowControl, "the connection's credit passes 2^31 (8.4)") }
      return .credit(slot: nil)
    }
    guard let slot = streams.find(header.stream), !streams.slots[slot].localEnded else {
      try checkNotIdle(header.stream)
      try counters.spend(.lateFrame, of: budgets, now: now)
      return .nothing
    }
    guard increment > 0 else {
      return try failStream(slot, .flowControl, "a WINDOW increment of zero (8.4)", now: now, output: &output)
    }
    guard streams.slots[slot].send.add(increment) else {
      return try failStream(slot, .flowControl, "the stream's credit passes 2^31 (8.4)", now: now, output: &output)
    }
    return .credit(slot: slot)
  }

  mutating func receiveReset(
    _ header: FrameHeader, _ reader: inout ByteReader, now: UInt64
  ) throws(WireError) -> Inbound {
    let code = WireErrorCode(rawValue: try reader.uint32())
    let text = try reader.lengthPrefixed(max: ReplyHead.messageBytesMax, "a RESET text's length")
    guard let slot = streams.find(header.stream) else {
      try checkNotIdle(header.stream)
      try counters.spend(.lateFrame, of: budgets, now: now)
      return .nothing
    }
    let answered = role == .server && streams.slots[slot].localEnded
    if role == .server && !answered { try counters.spend(.reset, of: budgets, now: now) }
    closeWire(slot)
    return answered ? .nothing : .reset(slot: slot, code, String(decoding: text, as: UTF8.self))
  }

  mutating func receivePing(
    _ header: FrameHeader, _ reader: inout ByteReader, now: UInt64, output: inout OutputBuffer
  ) throws(WireError) -> Inbound {
    let opaque = try reader.uint64()
    if header.flags.contains(.ack) {
      guard pingsOutstanding > 0 else {
        try counters.spend(.emptyFrame, of: budgets, now: now)
        return .nothing
      }
      pingsOutstanding -= 1
      return .pong(opaque)
    }
    if lastPing != 0 && now &- lastPing < UInt64(local.pingIntervalMillisMin) * 1_000_000 {
      try counters.spend(.earlyPing, of: budgets, now: now)
    }
    lastPing = max(now, 1)
    let mark = output.beginFrame(.ping, flags: .ack, stream: 0)
    output.append(bigEndian: opaque)
    output.endFrame(mark)
    return .nothing
  }

  mutating func receiveDefine(_ reader: inout ByteReader) throws(WireError) -> Inbound {
    guard let kind = DefineKind(rawValue: try reader.byte()) else {
      throw WireError(.table, "DEFINE of an unknown kind (4.8.1)")
    }
    let number = try reader.varint()
    switch kind {
    case .method:
      guard role == .server else { throw WireError(.table, "a server does not define methods (4.8.2)") }
      guard number == UInt64(methodsDefined) + 1, methodsDefined < accepted.methodTableMax else {
        throw WireError(
          .table,
          "method number \(number) is defined after \(methodsDefined) of at most \(accepted.methodTableMax) (7.6)")
      }
      let name = try CallHead.decodeMethodName(&reader)
      methodsDefined += 1
      return .methodDefined(number: methodsDefined - 1, name: name)
    case .metadataField, .metadataName:
      try decoder.define(number: number, nameOnly: kind == .metadataName, &reader)
      return .nothing
    }
  }

  mutating func receiveGoodbye(_ reader: inout ByteReader, now: UInt64) throws(WireError) -> Inbound {
    let last = try reader.uint32()
    let code = WireErrorCode(rawValue: try reader.uint32())
    let text = try reader.lengthPrefixed(max: ReplyHead.messageBytesMax, "a GOODBYE text's length")
    if let before = peerGoodbye {
      if last > before { throw WireError(.protocolViolation, "a later GOODBYE raises the last stream (10.3)") }
      try counters.spend(.emptyFrame, of: budgets, now: now)
    }
    peerGoodbye = last
    return .goodbye(lastStream: last, code, String(decoding: text, as: UTF8.self))
  }

  // MARK: shared answers

  /// A frame for a stream that is not on the wire is a late one, legal, unless the stream was never opened.
  func checkNotIdle(_ stream: UInt32) throws(WireError) {
    if stream % 2 == 0 { throw WireError(.protocolViolation, "stream \(stream) has the reserved parity (6.2)") }
    if stream > lastStream { throw WireError(.protocolViolation, "a frame for the idle stream \(stream) (6.2)") }
  }

  mutating func failStream(
    _ slot: Int, _ code: WireErrorCode, _ reason: String, now: UInt64, output: inout OutputBuffer
  ) throws(WireError) -> Inbound {
    try counters.spend(.streamError, of: budgets, now: now)
    let answered = role == .server && streams.slots[slot].localEnded
    reset(slot, code: code, text: reason, output: &output)
    return answered ? .nothing : .streamFailed(slot: slot, code, reason)
  }
}
