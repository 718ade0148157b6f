/// The fields of a REPLY frame in front of its message (PROTOCOL.md 4.3).
public struct ReplyHead: Sendable, Hashable {
  /// One of the 17 status codes, 0 to 16; a larger number from the wire is UNKNOWN (2).
  public var status: Int
  /// The status message, UTF-8; empty when the status is OK.
  public var message: String
  /// A serialized `cloudpark.rpc.v1.StatusDetails`; empty for none.
  public var details: [UInt8]
  /// Initial metadata, when HEADERS did not carry it before.
  public var initialMetadata: [MetadataField]
  /// Trailing metadata.
  public var trailers: [MetadataField]

  /// The longest status message; a sender cuts, a receiver refuses.
  public static let messageBytesMax = 4096
  /// The longest details; a sender drops them, a receiver refuses.
  public static let detailsBytesMax = 8192

  /// A head from its parts; the default is OK without metadata.
  @inlinable
  public init(
    status: Int = 0, message: String = "", details: [UInt8] = [], initialMetadata: [MetadataField] = [],
    trailers: [MetadataField] = []
  ) {
    self.status = status
    self.message = message
    self.details = details
    self.initialMetadata = initialMetadata
    self.trailers = trailers
  }
}

extension ReplyHead {
  /// Reads the fields; what `reader` has left is the message.
  @inline(__always)
  static func decode(
    _ reader: inout ByteReader, flags: FrameFlags, metadata decoder: MetadataDecoder
  ) throws(WireError) -> ReplyHead {
    let code = try reader.varint()
    var head = ReplyHead(status: code <= 16 ? Int(code) : 2)
    if code != 0 {
      let text = try reader.lengthPrefixed(max: messageBytesMax, "a status message's length")
      guard let message = String(validating: text, as: UTF8.self) else {
        throw WireError(.protocolViolation, "a status message is not UTF-8 (4.3.3)")
      }
      head.message = message
      head.details = [UInt8](try reader.lengthPrefixed(max: detailsBytesMax, "the status details' length"))
    }
    if flags.contains(.metadata) { head.initialMetadata = try decoder.decode(&reader) }
    if flags.contains(.keyOrTrailers) { head.trailers = try decoder.decode(&reader) }
    if flags.contains(.message) && code != 0 {
      throw WireError(.protocolViolation, "a REPLY with an error status carries a message (4.3.5)")
    }
    return head
  }

  func encode(with encoder: MetadataEncoder, into output: inout OutputBuffer) {
    output.append(varint: UInt64(status))
    if status != 0 {
      output.append(lengthPrefixed: message.cut(utf8: Self.messageBytesMax))
      output.append(lengthPrefixed: details.count <= Self.detailsBytesMax ? details : [])
    }
    if !initialMetadata.isEmpty { encoder.encode(initialMetadata, into: &output) }
    if !trailers.isEmpty { encoder.encode(trailers, into: &output) }
  }

  /// No encoding of the head is longer than this.
  var encodedBytesMax: Int {
    var sum = 16 + MetadataField.countedBytes(initialMetadata) + MetadataField.countedBytes(trailers)
    if status != 0 {
      sum += min(message.utf8.count, Self.messageBytesMax)
      sum += details.count <= Self.detailsBytesMax ? details.count : 0
    }
    return sum
  }

  /// The head as the peer can take it: metadata above its `headerBytesMax` turns the answer into a failure that says
  /// so, and details that do not fit the frame are dropped.
  func fitted(to peer: Settings) -> ReplyHead {
    let metadata = max(MetadataField.countedBytes(initialMetadata), MetadataField.countedBytes(trailers))
    if metadata > peer.headerBytesMax {
      return ReplyHead(
        status: 13,
        message: "the answer's metadata counts \(metadata) bytes, above the client's \(peer.headerBytesMax) (7.5)")
    }
    guard encodedBytesMax > peer.frameBytesMax else { return self }
    var head = self
    head.details = []
    if head.encodedBytesMax > peer.frameBytesMax {
      head.trailers = []
      head.initialMetadata = []
    }
    return head
  }

  /// The flags that say which parts are present.
  var flags: FrameFlags {
    var flags: FrameFlags = []
    if !initialMetadata.isEmpty { flags.insert(.metadata) }
    if !trailers.isEmpty { flags.insert(.keyOrTrailers) }
    return flags
  }
}

extension String {
  /// The longest prefix of whole scalars of at most `limit` UTF-8 bytes.
  func cut(utf8 limit: Int) -> String {
    guard utf8.count > limit else { return self }
    let bytes = Array(utf8.prefix(limit + 1))
    var end = limit
    while end > 0, bytes[end] & 0xc0 == 0x80 { end -= 1 }
    return String(decoding: bytes[..<end], as: UTF8.self)
  }
}
