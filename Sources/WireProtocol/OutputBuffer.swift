/// A growable queue of bytes: frames are appended at the tail, the socket takes them from the head.
///
/// One owner, no locks. The memory is released when the queue runs empty and has grown past `keepBytes`, so that an
/// idle connection holds next to nothing.
public struct OutputBuffer: ~Copyable {
  @usableFromInline var base: UnsafeMutableRawPointer?
  @usableFromInline var capacity = 0
  @usableFromInline var head = 0
  @usableFromInline var tail = 0

  /// Empty; allocates on the first append.
  @inlinable
  public init() {}

  deinit { base?.deallocate() }

  /// Bytes waiting.
  @inlinable
  public var count: Int { tail - head }

  /// Whether nothing waits.
  @inlinable
  public var isEmpty: Bool { tail == head }

  /// The bytes waiting, valid until the next mutation.
  @inlinable
  public var readable: UnsafeRawBufferPointer {
    guard let base else { return UnsafeRawBufferPointer(start: nil, count: 0) }
    return UnsafeRawBufferPointer(start: base + head, count: tail - head)
  }

  /// Drops `count` bytes from the head (at most all of them).
  @inlinable
  public mutating func consume(_ count: Int) {
    head += min(count, tail - head)
    if head == tail {
      head = 0
      tail = 0
    }
  }

  /// Gives the memory back when nothing waits.
  @inlinable
  public mutating func releaseIfEmpty(keepBytes: Int = 0) {
    guard head == tail, capacity > keepBytes else { return }
    base?.deallocate()
    base = nil
    capacity = 0
  }

  /// Room for `count` more bytes at the tail; returns where they go. The caller fills them and calls ``advance(_:)``.
  @inlinable
  public mutating func reserve(_ count: Int) -> UnsafeMutableRawPointer {
    if let base, capacity - tail >= count { return base + tail }
    return grow(count)
  }

  @usableFromInline
  mutating func grow(_ count: Int) -> UnsafeMutableRawPointer {
    let used = tail - head
    if let base, head > 0, capacity - used >= count, used <= capacity / 2 {
      base.copyMemory(from: base + head, byteCount: used)
      head = 0
      tail = used
      return base + tail
    }
    let newCapacity = max(1024, max(capacity * 2, (used + count + 1023) & ~1023))
    let fresh = UnsafeMutableRawPointer.allocate(byteCount: newCapacity, alignment: 16)
    if let base {
      fresh.copyMemory(from: base + head, byteCount: used)
      base.deallocate()
    }
    base = fresh
    capacity = newCapacity
    head = 0
    tail = used
    return fresh + tail
  }

  /// Makes `count` bytes written behind ``reserve(_:)`` part of the queue.
  @inlinable
  public mutating func advance(_ count: Int) { tail += count }

  /// One byte.
  @inlinable
  public mutating func append(_ byte: UInt8) {
    reserve(1).storeBytes(of: byte, as: UInt8.self)
    tail += 1
  }

  /// All of `bytes`.
  @inlinable
  public mutating func append(_ bytes: UnsafeRawBufferPointer) {
    guard let source = bytes.baseAddress, bytes.count > 0 else { return }
    reserve(bytes.count).copyMemory(from: source, byteCount: bytes.count)
    tail += bytes.count
  }

  /// All of `bytes`.
  @inlinable
  public mutating func append(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { append($0) }
  }

  /// The UTF-8 of `text`.
  @inlinable
  public mutating func append(utf8 text: String) {
    var text = text
    text.withUTF8 { append(UnsafeRawBufferPointer($0)) }
  }

  /// Four bytes, most significant first.
  @inlinable
  public mutating func append(bigEndian value: UInt32) {
    reserve(4).storeBytes(of: value.bigEndian, as: UInt32.self)
    tail += 4
  }

  /// Eight bytes, most significant first.
  @inlinable
  public mutating func append(bigEndian value: UInt64) {
    reserve(8).storeBytes(of: value.bigEndian, as: UInt64.self)
    tail += 8
  }

  /// A varint in its shortest form.
  @inlinable
  public mutating func append(varint value: UInt64) {
    let at = reserve(10)
    var rest = value
    var length = 0
    while rest >= 0x80 {
      (at + length).storeBytes(of: UInt8(truncatingIfNeeded: rest) | 0x80, as: UInt8.self)
      rest >>= 7
      length += 1
    }
    (at + length).storeBytes(of: UInt8(truncatingIfNeeded: rest), as: UInt8.self)
    tail += length + 1
  }

  /// A varint length, then the bytes.
  @inlinable
  public mutating func append(lengthPrefixed bytes: [UInt8]) {
    append(varint: UInt64(bytes.count))
    append(bytes)
  }

  /// A varint length, then the UTF-8 of `text`.
  @inlinable
  public mutating func append(lengthPrefixed text: String) {
    append(varint: UInt64(text.utf8.count))
    append(utf8: text)
  }

  // MARK: frames

  /// Appends a frame header whose length ``endFrame(_:)`` fills in; returns a mark for it.
  @inlinable
  public mutating func beginFrame(_ type: FrameType, flags: FrameFlags, stream: UInt32) -> Int {
    let at = reserve(FrameHeader.byteCount)
    FrameHeader(payloadBytes: 0, type: type, flags: flags, stream: stream).store(to: at)
    tail += FrameHeader.byteCount
    return tail - head
  }

  /// Fills in the payload length of the frame that `mark` began.
  @inlinable
  public mutating func endFrame(_ mark: Int) {
    guard let base else { return }
    let payloadBytes = (tail - head) - mark
    FrameHeader.storeLength(payloadBytes, to: base + head + mark - FrameHeader.byteCount)
  }

  /// Overwrites the flags of the frame that `mark` began.
  @inlinable
  public mutating func setFlags(_ flags: FrameFlags, ofFrame mark: Int) {
    guard let base else { return }
    (base + head + mark - FrameHeader.byteCount).storeBytes(of: flags.rawValue, toByteOffset: 4, as: UInt8.self)
  }

  /// Takes back everything from the header of the frame that `mark` began.
  @inlinable
  public mutating func cancelFrame(_ mark: Int) { tail = head + mark - FrameHeader.byteCount }
}
