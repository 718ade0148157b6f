// Messages in DATA frames, sent by either side within credit and frame size.

extension ConnectionMachine {
  /// Writes as much of a message as credit and one frame allow, as one DATA frame.
  ///
  /// - Parameters:
  ///   - bytes: the whole message.
  ///   - offset: where to go on.
  ///   - lengthMax: the most that is taken, at least 1.
  ///   - compressed: whether the message is compressed; the same for all its frames.
  ///   - endStream: client only: nothing follows this message.
  /// - Returns: bytes taken; the message is complete when `offset` plus that is its length. nil when nothing can be
  ///   sent now: no credit, or the stream is over (ask ``isClosed(_:)``).
  @inlinable
  public mutating func sendData(
    _ slot: Int, _ bytes: UnsafeRawBufferPointer, from offset: Int, atMost lengthMax: Int = .max, compressed: Bool,
    endStream: Bool, output: inout OutputBuffer
  ) -> Int? {
    guard !streams.slots[slot].wireClosed, !streams.slots[slot].localEnded else { return nil }
    // The overhead of the message is kept back, so that its last frame can always pay for it.
    let credit = min(streams.slots[slot].send.available, sendGeneral.available) - Settings.messageOverheadBytes
    let rest = bytes.count - offset
    let length = min(min(rest, peer.frameBytesMax, lengthMax), credit)
    guard length > 0 || (rest == 0 && credit >= 0) else { return nil }
    var flags: FrameFlags = compressed ? .compressed : []
    var cost = length
    if length == rest {
      flags.insert(.message)
      cost += Settings.messageOverheadBytes
      if endStream {
        flags.insert(.endStream)
        streams.slots[slot].localEnded = true
      }
    }
    streams.slots[slot].send.available -= cost
    sendGeneral.available -= cost
    if role == .server { streams.slots[slot].headersDone = true }
    let mark = output.beginFrame(.data, flags: flags, stream: streams.slots[slot].id)
    output.append(UnsafeRawBufferPointer(rebasing: bytes[offset..<offset + length]))
    output.endFrame(mark)
    return length
  }

  /// Writes a whole message in as many DATA frames as it takes; the caller has asked ``messageCredit(_:)``.
  ///
  /// - Parameters:
  ///   - byteCount: its length.
  ///   - write: puts that many bytes where it is told to.
  /// - Returns: whether it is written; the stream may be over.
  @inlinable
  public mutating func sendMessage(
    _ slot: Int, byteCount: Int, output: inout OutputBuffer, write: (UnsafeMutableRawPointer) -> Void
  ) -> Bool {
    guard !streams.slots[slot].wireClosed, !streams.slots[slot].localEnded else { return false }
    let cost = byteCount + Settings.messageOverheadBytes
    streams.slots[slot].send.available -= cost
    sendGeneral.available -= cost
    if role == .server { streams.slots[slot].headersDone = true }
    let id = streams.slots[slot].id
    let frameBytes = peer.frameBytesMax
    guard byteCount > frameBytes else {
      let mark = output.beginFrame(.data, flags: .message, stream: id)
      write(output.reserve(byteCount))
      output.advance(byteCount)
      output.endFrame(mark)
      return true
    }
    // Written in one piece behind the first header; then the parts make room for the other headers, the last one first.
    let frames = (byteCount + frameBytes - 1) / frameBytes
    let start = output.reserve(byteCount + frames * FrameHeader.byteCount)
    write(start + FrameHeader.byteCount)
    for index in (0..<frames).reversed() {
      let part = start + index * (frameBytes + FrameHeader.byteCount)
      let length = min(frameBytes, byteCount - index * frameBytes)
      if index > 0 {
        (part + FrameHeader.byteCount).copyMemory(
          from: start + FrameHeader.byteCount + index * frameBytes, byteCount: length)
      }
      FrameHeader(
        payloadBytes: length, type: .data, flags: index == frames - 1 ? .message : [], stream: id
      ).store(to: part)
    }
    output.advance(byteCount + frames * FrameHeader.byteCount)
    return true
  }

  /// Whether credit for at least one byte of a message is there, on the stream and on the connection.
  @inlinable
  public func hasCredit(_ slot: Int) -> Bool {
    streams.slots[slot].send.available > Settings.messageOverheadBytes
      && sendGeneral.available > Settings.messageOverheadBytes
  }
}
