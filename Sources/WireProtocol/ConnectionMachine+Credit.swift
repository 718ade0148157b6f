// What the shell may ask about credit and windows.

extension ConnectionMachine {
  /// The longest message that may be sent whole on the stream now, in bytes; negative when not even an empty one may.
  @inlinable
  public func messageCredit(_ slot: Int) -> Int {
    min(streams.slots[slot].send.available, sendGeneral.available) - Settings.messageOverheadBytes
  }

  /// What may be sent on the stream, in bytes, whatever the connection's credit is.
  @inlinable
  public func streamCredit(_ slot: Int) -> Int { streams.slots[slot].send.available }

  /// What the peer may still send on the stream, in bytes.
  @inlinable
  public func streamWindow(_ slot: Int) -> Int { streams.slots[slot].receive.available }

  /// What the peer may send on the stream when all it sent was taken, in bytes.
  @inlinable
  public func streamWindowLimit(_ slot: Int) -> Int { streams.slots[slot].receive.limit }

  /// What the peer may send on the connection when all it sent was taken, in bytes.
  public var connectionWindowLimit: Int { receiveGeneral.limit }

  /// What the peer may still send on the connection, in bytes.
  public var connectionWindow: Int { receiveGeneral.available }

  /// The state of a stream by its name in PROTOCOL.md, section 6.
  public func stateName(_ slot: Int) -> String {
    let stream = streams.slots[slot]
    if stream.wireClosed { return "closed" }
    if role == .server && stream.localEnded { return "answered" }
    if stream.remoteEnded || (role == .client && stream.localEnded) { return "half-closed" }
    return "open"
  }
}
