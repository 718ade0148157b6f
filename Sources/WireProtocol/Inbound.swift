/// What one received frame means to the side that runs calls. The machine has done everything the protocol itself asks
/// for (acknowledged a ping, answered a stream error, kept the credit); this is what is left to do.
///
/// Byte ranges are borrowed from the frame's payload and valid only until the next frame is taken.
public enum Inbound {
  /// Nothing to do.
  case nothing
  /// Server: a call was opened in `slot`.
  case call(slot: Int, CallHead, Message?, ended: Bool)
  /// Message bytes of a stream.
  case data(slot: Int, UnsafeRawBufferPointer, endsMessage: Bool, compressed: Bool, ended: Bool)
  /// Client: initial metadata.
  case headers(slot: Int, [MetadataField])
  /// Client: the final answer. The slot is closed on the wire; call `release` when done with it.
  case reply(slot: Int, ReplyHead, Message?)
  /// Client: the server wants no more messages on this stream.
  case stop(slot: Int)
  /// The peer reset the stream. The slot is closed on the wire.
  case reset(slot: Int, WireErrorCode, String)
  /// The peer broke a rule whose blast radius is the stream; RESET has been written. The slot is closed on the wire.
  case streamFailed(slot: Int, WireErrorCode, String)
  /// The peer returned credit: for one stream, or (nil) for the connection.
  case credit(slot: Int?)
  /// Server: the client gave a method a number; numbers count up from 0.
  case methodDefined(number: Int, name: String)
  /// Server: a credential was registered, replaced or dropped.
  case credential(number: Int, CredentialChange)
  /// The answer to a PING of ours.
  case pong(UInt64)
  /// The peer is leaving; streams above `lastStream` were not processed.
  case goodbye(lastStream: UInt32, WireErrorCode, String)
  /// The peer changed its settings.
  case settingsChanged

  /// A message that came inside a CALL or REPLY.
  public struct Message {
    /// Its bytes, compressed or not; borrowed.
    public var bytes: UnsafeRawBufferPointer
    /// Whether they are zstd-compressed.
    public var compressed: Bool
    /// Whether they were charged to the unary reserve; hand this back to `consume`.
    public var reserved: Bool
  }

  /// What a CREDENTIAL frame asks for.
  public enum CredentialChange: Hashable, Sendable {
    /// The number now stands for this token, from the next CALL on.
    case set(token: [UInt8])
    /// The number stands for nothing; calls that were opened with it go on.
    case drop
  }
}
