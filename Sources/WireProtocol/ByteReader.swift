/// A bounds-checked cursor over received bytes. Every read either succeeds inside the bounds or throws; none traps.
///
/// The pointer is borrowed: a reader must not outlive the buffer it was made from.
public struct ByteReader {
  @usableFromInline var position: UnsafeRawPointer?
  @usableFromInline let end: UnsafeRawPointer?

  /// Reads from the start of `bytes`.
  @inlinable
  public init(_ bytes: UnsafeRawBufferPointer) {
    position = bytes.baseAddress
    end = bytes.baseAddress.map { $0 + bytes.count }
  }

  /// Bytes not read yet.
  @inlinable
  public var count: Int {
    guard let position, let end else { return 0 }
    return end - position
  }

  /// What has not been read yet, without reading it.
  @inlinable
  public var remaining: UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(start: position, count: count)
  }

  /// One byte.
  @inlinable
  public mutating func byte() throws(WireError) -> UInt8 {
    guard let at = position, count >= 1 else { throw Self.short }
    position = at + 1
    return at.load(as: UInt8.self)
  }

  /// Four bytes, most significant first.
  @inlinable
  public mutating func uint32() throws(WireError) -> UInt32 {
    guard let at = position, count >= 4 else { throw Self.short }
    position = at + 4
    return UInt32(bigEndian: at.loadUnaligned(as: UInt32.self))
  }

  /// Eight bytes, most significant first.
  @inlinable
  public mutating func uint64() throws(WireError) -> UInt64 {
    guard let at = position, count >= 8 else { throw Self.short }
    position = at + 8
    return UInt64(bigEndian: at.loadUnaligned(as: UInt64.self))
  }

  /// A varint: seven bits a byte, least significant group first, the high bit set on all bytes but the last. At most
  /// ten bytes; the shortest form is not required of the sender (PROTOCOL.md 3.3).
  @inlinable
  public mutating func varint() throws(WireError) -> UInt64 {
    guard let at = position, let end, at < end else { throw Self.short }
    let first = at.load(as: UInt8.self)
    if first < 0x80 {
      position = at + 1
      return UInt64(first)
    }
    return try longVarint()
  }

  @usableFromInline
  mutating func longVarint() throws(WireError) -> UInt64 {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while true {
      let next = try byte()
      if shift == 63 && next > 1 { throw WireError(.frameSize, "a varint does not fit 64 bits (3.3)") }
      value |= UInt64(next & 0x7f) << shift
      if next < 0x80 { return value }
      shift += 7
      if shift > 63 { throw WireError(.frameSize, "a varint is longer than ten bytes (3.3)") }
    }
  }

  /// A varint that must not exceed `limit`; `what` names the field in the error.
  @inlinable
  public mutating func varint(max limit: UInt64, _ what: StaticString) throws(WireError) -> Int {
    let value = try varint()
    guard value <= limit, value <= UInt64(Int.max) else {
      throw WireError(.frameSize, "\(what) is \(value), above the limit of \(limit)")
    }
    return Int(value)
  }

  /// The next `count` bytes, borrowed.
  @inlinable
  public mutating func bytes(_ count: Int) throws(WireError) -> UnsafeRawBufferPointer {
    guard count > 0 else {
      if count == 0 { return UnsafeRawBufferPointer(start: position, count: 0) }
      throw Self.short
    }
    guard let at = position, self.count >= count else { throw Self.short }
    position = at + count
    return UnsafeRawBufferPointer(start: at, count: count)
  }

  /// A varint length of at most `limit`, then that many bytes, borrowed.
  @inlinable
  public mutating func lengthPrefixed(max limit: Int, _ what: StaticString) throws(WireError) -> UnsafeRawBufferPointer
  {
    try bytes(try varint(max: UInt64(limit), what))
  }

  @usableFromInline static var short: WireError {
    WireError(.frameSize, "a frame ends in the middle of a field")
  }
}
