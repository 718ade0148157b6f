/// The kind of a frame (PROTOCOL.md, section 4). A number this version does not know is ignored and counted.
public struct FrameType: RawRepresentable, Hashable, Sendable {
  /// The number on the wire.
  public let rawValue: UInt8

  /// Any number is representable: unknown ones are legal on the wire.
  @inlinable
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Message bytes of a stream.
  @inlinable public static var data: FrameType { FrameType(rawValue: 0x00) }
  /// Opens a stream: method, credential, deadline, metadata and, when it fits, the first message.
  @inlinable public static var call: FrameType { FrameType(rawValue: 0x01) }
  /// Ends a stream from the server: status, trailers and, for a small unary answer, the message.
  @inlinable public static var reply: FrameType { FrameType(rawValue: 0x02) }
  /// Initial metadata from the server, before the first message.
  @inlinable public static var headers: FrameType { FrameType(rawValue: 0x03) }
  /// Ends a stream at once in both directions; the caller's cancellation.
  @inlinable public static var reset: FrameType { FrameType(rawValue: 0x04) }
  /// Asks the client to send no more on a stream.
  @inlinable public static var stop: FrameType { FrameType(rawValue: 0x05) }
  /// Returns credit for a stream (or, on stream 0, for the connection).
  @inlinable public static var window: FrameType { FrameType(rawValue: 0x06) }
  /// Gives a method or a metadata entry a number.
  @inlinable public static var define: FrameType { FrameType(rawValue: 0x07) }
  /// Registers, replaces or drops a bearer credential.
  @inlinable public static var credential: FrameType { FrameType(rawValue: 0x08) }
  /// Liveness and round-trip time.
  @inlinable public static var ping: FrameType { FrameType(rawValue: 0x09) }
  /// The sender accepts or opens no further streams.
  @inlinable public static var goodbye: FrameType { FrameType(rawValue: 0x0a) }
  /// Changes announced settings after the preface.
  @inlinable public static var settings: FrameType { FrameType(rawValue: 0x0b) }

  /// Whether frames of this type belong to stream 0. WINDOW belongs to either and is not listed.
  @inlinable
  public var isConnectionFrame: Bool { rawValue >= 0x07 && rawValue <= 0x0b }

  /// Whether this version knows the type.
  @inlinable
  public var isKnown: Bool { rawValue <= 0x0b }
}

/// The flag bits of a frame. Their meaning depends on the type; bits without a meaning are ignored (PROTOCOL.md 3.2).
public struct FrameFlags: OptionSet, Sendable, Hashable {
  /// The bits on the wire.
  public let rawValue: UInt8

  /// Any bits are representable.
  @inlinable
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// CALL, DATA: the client sends nothing more on this stream.
  @inlinable public static var endStream: FrameFlags { FrameFlags(rawValue: 0x01) }
  /// DATA: the last frame of a message. CALL, REPLY: a whole message follows the fields.
  @inlinable public static var message: FrameFlags { FrameFlags(rawValue: 0x02) }
  /// The message is zstd-compressed. On DATA it stands on every frame of the message.
  @inlinable public static var compressed: FrameFlags { FrameFlags(rawValue: 0x04) }
  /// CALL, REPLY: the message bytes are charged to the connection's unary reserve. WINDOW: credits that reserve.
  @inlinable public static var reserve: FrameFlags { FrameFlags(rawValue: 0x08) }
  /// CALL: an idempotency key is present. REPLY: trailers are present.
  @inlinable public static var keyOrTrailers: FrameFlags { FrameFlags(rawValue: 0x10) }
  /// CALL: metadata is present. REPLY: initial metadata is present.
  @inlinable public static var metadata: FrameFlags { FrameFlags(rawValue: 0x20) }
  /// PING: this is the answer.
  @inlinable public static var ack: FrameFlags { FrameFlags(rawValue: 0x01) }
}

/// The fixed part of every frame: nine bytes (PROTOCOL.md 3.1).
///
/// ```
///  0               1               2               3
/// +---------------------------------------------------------------+
/// |            payload length (24)                |   type (8)    |
/// +---------------+-----------------------------------------------+
/// |   flags (8)   |R|              stream id (31)                 |
/// +---------------+-----------------------------------------------+
/// |  ... id       |                                     big-endian
/// +---------------+
/// ```
public struct FrameHeader: Hashable, Sendable {
  /// The size of a header on the wire.
  public static let byteCount = 9
  /// The largest length the 24-bit field can say.
  public static let payloadBytesLimit = 0xff_ffff

  /// Length of what follows the header.
  public var payloadBytes: Int
  /// The kind of frame.
  public var type: FrameType
  /// Flag bits; their meaning depends on ``type``.
  public var flags: FrameFlags
  /// The stream the frame belongs to; 0 is the connection. The top bit is ignored on receipt.
  public var stream: UInt32

  /// A header from its parts.
  @inlinable
  public init(payloadBytes: Int, type: FrameType, flags: FrameFlags, stream: UInt32) {
    self.payloadBytes = payloadBytes
    self.type = type
    self.flags = flags
    self.stream = stream
  }

  /// Reads the nine bytes at `source`; the caller has checked that they are there.
  @inlinable
  public init(loadingFrom source: UnsafeRawPointer) {
    let word = UInt32(bigEndian: source.loadUnaligned(as: UInt32.self))
    payloadBytes = Int(word >> 8)
    type = FrameType(rawValue: UInt8(truncatingIfNeeded: word))
    flags = FrameFlags(rawValue: source.load(fromByteOffset: 4, as: UInt8.self))
    stream = UInt32(bigEndian: source.loadUnaligned(fromByteOffset: 5, as: UInt32.self)) & 0x7fff_ffff
  }

  /// Writes the nine bytes to `target`.
  @inlinable
  public func store(to target: UnsafeMutableRawPointer) {
    let word = UInt32(truncatingIfNeeded: payloadBytes) << 8 | UInt32(type.rawValue)
    target.storeBytes(of: word.bigEndian, as: UInt32.self)
    target.storeBytes(of: flags.rawValue, toByteOffset: 4, as: UInt8.self)
    target.storeBytes(of: (stream & 0x7fff_ffff).bigEndian, toByteOffset: 5, as: UInt32.self)
  }

  /// Overwrites only the length of a header already stored at `target`.
  @inlinable
  public static func storeLength(_ payloadBytes: Int, to target: UnsafeMutableRawPointer) {
    target.storeBytes(of: UInt8(truncatingIfNeeded: payloadBytes >> 16), as: UInt8.self)
    target.storeBytes(of: UInt8(truncatingIfNeeded: payloadBytes >> 8), toByteOffset: 1, as: UInt8.self)
    target.storeBytes(of: UInt8(truncatingIfNeeded: payloadBytes), toByteOffset: 2, as: UInt8.self)
  }
}
