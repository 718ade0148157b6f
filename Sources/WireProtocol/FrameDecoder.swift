/// One direction's bytes, in pieces of any size, cut into what they are: the preface, then frames.
///
/// Frames that lie whole in the lent bytes are handed out without a copy; only the one that is cut off at the end is
/// kept, and what ``end()`` finds not taken yet. What a peer can make it keep is one frame of `frameBytesMax`, whose
/// length has been checked before.
///
/// ```swift
/// decoder.begin(read)
/// while let piece = try decoder.next() {
///   guard case .frame(let header, let payload) = piece else { ... }
///   let event = try machine.receive(header, payload, now: now, output: &output)
/// }
/// decoder.end()
/// ```
public struct FrameDecoder: ~Copyable {
  /// A whole part of the stream of bytes. Payloads are borrowed until the next call.
  public enum Piece {
    /// The peer's preface; the first piece, once.
    case preface(Preface.Parsed)
    /// Client: the server refused the connection with GOODBYE in place of its preface (2.5, 2.8). Nothing follows.
    case refused(WireErrorCode, String)
    /// A frame, its length within the limit.
    case frame(FrameHeader, UnsafeRawBufferPointer)
  }

  @usableFromInline enum Phase: Sendable { case preface, frames, refused }

  @usableFromInline let role: ConnectionMachine.Role
  @usableFromInline let frameBytesMax: Int
  @usableFromInline var phase = Phase.preface
  @usableFromInline var lent = UnsafeRawBufferPointer(start: nil, count: 0)
  @usableFromInline var kept = OutputBuffer()
  /// Bytes at the head of `kept` that have been handed out and go at the next call.
  @usableFromInline var handedOut = 0

  /// - Parameters:
  ///   - role: whose input it is: a server's begins with a client's preface.
  ///   - local: what this side announces.
  public init(role: ConnectionMachine.Role, local: Settings) {
    self.role = role
    frameBytesMax = local.enforced(by: role).frameBytesMax
  }

  /// Whether the peer's preface has come.
  @inlinable
  public var hasPreface: Bool { phase == .frames }

  /// Whether a piece has begun that is not whole yet. The transport's end here cuts it off.
  @inlinable
  public var isMidway: Bool { kept.count > handedOut || !lent.isEmpty }

  /// Bytes of memory that are held while nothing is lent.
  public var bytesKept: Int { kept.capacity }

  /// Lends bytes that have been received, until ``end()``.
  @inlinable
  public mutating func begin(_ bytes: UnsafeRawBufferPointer) { lent = bytes }

  /// The next whole piece; nil when more bytes are needed.
  ///
  /// - Throws: ``WireError`` when the preface is none or a frame is too long. The connection is over then.
  @inlinable
  public mutating func next() throws(WireError) -> Piece? {
    if phase != .frames { return try nextBeforeFrames() }
    if kept.count > 0 { return try nextFromKept() }
    guard lent.count >= FrameHeader.byteCount, let base = lent.baseAddress else { return nil }
    let header = FrameHeader(loadingFrom: base)
    try check(header)
    let whole = FrameHeader.byteCount + header.payloadBytes
    guard lent.count >= whole else { return nil }
    let payload = UnsafeRawBufferPointer(rebasing: lent[FrameHeader.byteCount..<whole])
    lent = UnsafeRawBufferPointer(rebasing: lent[whole...])
    return .frame(header, payload)
  }

  /// Keeps what has not been handed out; the lent bytes are not touched afterwards.
  @inlinable
  public mutating func end() {
    dropHandedOut()
    if !lent.isEmpty {
      kept.append(lent)
      lent = UnsafeRawBufferPointer(start: nil, count: 0)
    }
  }

  @inlinable
  func check(_ header: FrameHeader) throws(WireError) {
    guard header.payloadBytes <= frameBytesMax else { throw tooLong(header) }
  }

  @usableFromInline
  func tooLong(_ header: FrameHeader) -> WireError {
    WireError(.frameSize, "a frame of \(header.payloadBytes) bytes is above frameBytesMax of \(frameBytesMax) (3.4)")
  }

  @usableFromInline
  mutating func dropHandedOut() {
    guard handedOut > 0 else { return }
    kept.consume(handedOut)
    handedOut = 0
    kept.releaseIfEmpty()
  }

  /// Moves lent bytes behind the kept ones until `count` are there; whether they are.
  private mutating func gather(_ count: Int) -> Bool {
    let missing = count - kept.count
    guard missing > 0 else { return true }
    let taken = min(missing, lent.count)
    kept.append(UnsafeRawBufferPointer(rebasing: lent[..<taken]))
    lent = UnsafeRawBufferPointer(rebasing: lent[taken...])
    return taken == missing
  }

  /// Completes the frame that was cut off, with no more than its own bytes.
  @usableFromInline
  mutating func nextFromKept() throws(WireError) -> Piece? {
    if handedOut > 0 {
      dropHandedOut()
      if kept.count == 0 { return try next() }
    }
    guard gather(FrameHeader.byteCount), let start = kept.readable.baseAddress else { return nil }
    let header = FrameHeader(loadingFrom: start)
    try check(header)
    let whole = FrameHeader.byteCount + header.payloadBytes
    guard gather(whole) else { return nil }
    handedOut = whole
    return .frame(header, UnsafeRawBufferPointer(rebasing: kept.readable[FrameHeader.byteCount..<whole]))
  }

  @usableFromInline
  mutating func nextBeforeFrames() throws(WireError) -> Piece? {
    guard phase == .preface else { return nil }
    // The first byte tells a preface (0x43) from the GOODBYE of a server that refuses, whose length begins with 0.
    if role == .client, kept.count > 0 || !lent.isEmpty, (kept.readable.first ?? lent.first) == 0 {
      return try nextRefusal()
    }
    while true {
      if let parsed = try Preface.decode(kept.readable) {
        kept.consume(parsed.byteCount)
        kept.releaseIfEmpty()
        phase = .frames
        return .preface(parsed)
      }
      let wanted = try Preface.byteCount(of: kept.readable)
      if !gather(wanted) {
        // Wrong magic is found at its first byte, not when the preface would be whole (2.2).
        _ = try Preface.decode(kept.readable)
        return nil
      }
    }
  }

  private mutating func nextRefusal() throws(WireError) -> Piece? {
    guard gather(FrameHeader.byteCount), let start = kept.readable.baseAddress else { return nil }
    let header = FrameHeader(loadingFrom: start)
    guard header.type == .goodbye, header.stream == 0 else {
      throw WireError(.protocolViolation, "the server sent neither a preface nor GOODBYE (2.5)")
    }
    try check(header)
    let whole = FrameHeader.byteCount + header.payloadBytes
    guard gather(whole) else { return nil }
    var reader = ByteReader(UnsafeRawBufferPointer(rebasing: kept.readable[FrameHeader.byteCount..<whole]))
    _ = try reader.uint32()
    let code = WireErrorCode(rawValue: try reader.uint32())
    let text = try reader.lengthPrefixed(max: ReplyHead.messageBytesMax, "a GOODBYE text's length")
    phase = .refused
    return .refused(code, String(decoding: text, as: UTF8.self))
  }
}
