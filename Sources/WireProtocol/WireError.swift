/// Why a connection or a stream was ended by the protocol itself (Docs/PROTOCOL.md, section 12).
///
/// Carried by RESET and GOODBYE. Numbers are never reused; a number this version does not know is treated as
/// ``internalError``.
public struct WireErrorCode: RawRepresentable, Hashable, Sendable {
  /// The number on the wire.
  public let rawValue: UInt32

  /// Any number is representable, so that a code of a later version survives a round trip.
  @inlinable
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// An orderly end.
  public static let noError = WireErrorCode(rawValue: 0)
  /// The peer broke a rule that has no code of its own.
  public static let protocolViolation = WireErrorCode(rawValue: 1)
  /// The peer sent beyond the credit it had, or gave credit out of range.
  public static let flowControl = WireErrorCode(rawValue: 2)
  /// A frame was longer than announced limits allow, or too short for its fields.
  public static let frameSize = WireErrorCode(rawValue: 3)
  /// The stream was not processed at all; the call is safe to retry.
  public static let refused = WireErrorCode(rawValue: 4)
  /// The caller (or the handler's side) no longer wants the stream.
  public static let cancelled = WireErrorCode(rawValue: 5)
  /// A frame arrived for a stream that had ended in that direction.
  public static let streamClosed = WireErrorCode(rawValue: 6)
  /// A table number was unknown, out of range or defined twice.
  public static let table = WireErrorCode(rawValue: 7)
  /// A budget for misbehaviour was exhausted.
  public static let excessiveLoad = WireErrorCode(rawValue: 8)
  /// No protocol version is spoken by both sides.
  public static let version = WireErrorCode(rawValue: 9)
  /// The peer was silent for longer than a timeout allows.
  public static let timeout = WireErrorCode(rawValue: 10)
  /// A defect of the sender of this code.
  public static let internalError = WireErrorCode(rawValue: 11)
  /// A credential number was unknown or out of range.
  public static let credential = WireErrorCode(rawValue: 12)
  /// A message could not be decompressed, or used a codec that was not announced.
  public static let compression = WireErrorCode(rawValue: 13)
  /// The side that sends this is shutting down.
  public static let shutdown = WireErrorCode(rawValue: 14)
  /// A limit on connections was reached; another address or a later attempt may succeed.
  public static let connectionLimit = WireErrorCode(rawValue: 15)
  /// A message was longer than the receiver's `messageBytesMax`.
  public static let messageSize = WireErrorCode(rawValue: 16)
  /// The deadline of the call passed.
  public static let deadlineExceeded = WireErrorCode(rawValue: 17)
}

extension WireErrorCode: CustomStringConvertible {
  private static let names = [
    "NO_ERROR", "PROTOCOL_VIOLATION", "FLOW_CONTROL", "FRAME_SIZE", "REFUSED", "CANCELLED", "STREAM_CLOSED", "TABLE",
    "EXCESSIVE_LOAD", "VERSION", "TIMEOUT", "INTERNAL", "CREDENTIAL", "COMPRESSION", "SHUTDOWN", "CONNECTION_LIMIT",
    "MESSAGE_SIZE", "DEADLINE_EXCEEDED",
  ]

  /// The name of PROTOCOL.md, or `CODE_n` for a number this version does not know.
  public var description: String {
    let index = Int(rawValue)
    return index < Self.names.count ? Self.names[index] : "CODE_\(rawValue)"
  }
}

/// A violation by the peer whose blast radius is the whole connection: it is answered by GOODBYE with ``code`` and
/// the connection is closed. Violations that only cost a stream are events of the state machines, not errors.
public struct WireError: Error, Hashable, Sendable {
  /// The code of the GOODBYE that answers it.
  public var code: WireErrorCode
  /// What was wrong, for the GOODBYE's text and the log; English, no peer data in it.
  public var reason: String

  /// - Parameters:
  ///   - code: the code the peer is told.
  ///   - reason: what was wrong, with the requirement's number where there is one.
  @inlinable
  public init(_ code: WireErrorCode, _ reason: String) {
    self.code = code
    self.reason = reason
  }
}
