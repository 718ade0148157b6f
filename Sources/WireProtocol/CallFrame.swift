/// How a CALL names its method.
public enum MethodReference: Hashable, Sendable {
  /// A number that the client defined on this connection; 0 is the first definition.
  case defined(Int)
  /// The name itself, `package.Service/Method`.
  case literal(String)

  /// The longest method name.
  public static let nameBytesMax = 256
}

/// The fields of a CALL frame in front of its message (PROTOCOL.md 4.2).
public struct CallHead: Sendable, Hashable {
  /// The method called.
  public var method: MethodReference
  /// The credential's number; 0 is the client certificate, or nobody.
  public var credential: Int
  /// Time left to the deadline in microseconds; 0 is no deadline.
  public var timeLeftMicros: UInt64
  /// The idempotency key, 1 to 64 bytes; empty is none.
  public var idempotencyKey: [UInt8]
  /// Request metadata in order.
  public var metadata: [MetadataField]

  /// The longest idempotency key.
  public static let idempotencyKeyBytesMax = 64
  /// The longest time left: 365 days; a longer deadline is sent as this one.
  public static let timeLeftMicrosMax: UInt64 = 365 * 86_400 * 1_000_000

  /// A head from its parts.
  @inlinable
  public init(
    method: MethodReference, credential: Int = 0, timeLeftMicros: UInt64 = 0, idempotencyKey: [UInt8] = [],
    metadata: [MetadataField] = []
  ) {
    self.method = method
    self.credential = credential
    self.timeLeftMicros = timeLeftMicros
    self.idempotencyKey = idempotencyKey
    self.metadata = metadata
  }
}

extension CallHead {
  /// Reads the fields; what `reader` has left is the message.
  @inline(__always)
  static func decode(
    _ reader: inout ByteReader, flags: FrameFlags, methodsDefined: Int, metadata decoder: MetadataDecoder
  ) throws(WireError) -> CallHead {
    let number = try reader.varint()
    let method: MethodReference
    if number == 0 {
      method = .literal(try decodeMethodName(&reader))
    } else {
      guard number <= UInt64(methodsDefined) else {
        throw WireError(.table, "method number \(number) is not defined (7.7)")
      }
      method = .defined(Int(number) - 1)
    }
    // Any number is legal here: one that is not registered costs the call, not the connection (4.2.3).
    let credential = Int(clamping: try reader.varint())
    let timeLeft = try reader.varint()
    guard timeLeft <= timeLeftMicrosMax else {
      throw WireError(.protocolViolation, "the time left is above 365 days (4.2.4)")
    }
    var head = CallHead(method: method, credential: credential, timeLeftMicros: timeLeft)
    if flags.contains(.keyOrTrailers) {
      let key = try reader.lengthPrefixed(max: idempotencyKeyBytesMax, "the idempotency key's length")
      guard key.count > 0 else { throw WireError(.protocolViolation, "the idempotency key is empty (4.2.5)") }
      head.idempotencyKey = [UInt8](key)
    }
    if flags.contains(.metadata) { head.metadata = try decoder.decode(&reader) }
    return head
  }

  static func decodeMethodName(_ reader: inout ByteReader) throws(WireError) -> String {
    let bytes = try reader.lengthPrefixed(max: MethodReference.nameBytesMax, "a method name's length")
    let legal = bytes.count >= 3 && bytes.allSatisfy { $0 > 0x20 && $0 < 0x7f }
    guard legal else {
      throw WireError(.protocolViolation, "a method name is not 3 to 256 visible ASCII characters (4.2.2)")
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
