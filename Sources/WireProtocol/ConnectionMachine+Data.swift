// Messages in DATA frames, sent by either side within credit and frame size.

extension ConnectionMachine {
  /// Writes as much of a message as credit and one frame allow, as one DATA frame.
  ///
  /// - Parameters:
  ///   - bytes: the whole message.
  ///   - offset: where to go on.
  ///   - compressed: whether the message is compressed; the same for all its frames.
  ///   - endStream: client only: nothing follows this message.
  /// - Returns: bytes taken; the message is complete when `offset` plus that is its length. nil when nothing can be
  ///   sent now: no credit, or the stream is over (ask ``isClosed(_:)``).
  @inlinable
  public mutating func sendData(
    _ slot: Int, _ bytes: UnsafeRawBufferPointer, from offset: Int, compressed: Bool, endStream: Bool,
    output: inout OutputBuffer
  ) -> Int? {
    guard !streams.slots[slot].wireClosed, !streams.slots[slot].localEnded else { return nil }
    // The overhead of the message is kept back, so that its last frame can always pay for it.
    let credit = min(streams.slots[slot].send.available, sendGeneral.available) - Settings.messageOverheadBytes
    let rest = bytes.count - offset
    let length = min(min(rest, peer.frameBytesMax), credit)
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

  /// Whether credit for at least one byte of a message is there, on the stream and on the connection.
  @inlinable
  public func hasCredit(_ slot: Int) -> Bool {
    streams.slots[slot].send.available > Settings.messageOverheadBytes
      && sendGeneral.available > Settings.messageOverheadBytes
  }
}
