import Glibc

/// What a string of a message may be: UTF-8 without NUL.
enum UTF8Check {
  /// Checks bytes from a peer.
  @inline(__always)
  static func check(_ bytes: UnsafePointer<UInt8>, _ count: Int) throws(SchemaError) {
    if isPlainASCII(bytes, count) { return }
    try checkSlowly(bytes, count)
  }

  /// Whether every byte is in 0x01...0x7f: eight at a time, as most names and ids are.
  @inline(__always)
  static func isPlainASCII(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> Bool {
    let raw = UnsafeRawPointer(bytes)
    let highBits: UInt64 = 0x8080_8080_8080_8080
    let ones: UInt64 = 0x0101_0101_0101_0101
    var bad: UInt64 = 0
    var offset = 0
    while offset + 8 <= count {
      let word = raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      // Without high bits, subtracting one from each byte sets a high bit exactly if a byte was zero.
      bad |= (word | (word &- ones)) & highBits
      offset += 8
    }
    while offset < count {
      let byte = bytes[offset]
      if byte == 0 || byte >= 0x80 { return false }
      offset += 1
    }
    return bad == 0
  }

  private static func checkSlowly(_ bytes: UnsafePointer<UInt8>, _ count: Int) throws(SchemaError) {
    if memchr(bytes, 0, count) != nil { throw SchemaError(.invalid, "holds a NUL character") }
    let span = Span(_unsafeStart: bytes, count: count)
    guard (try? UTF8Span(validating: span)) != nil else { throw SchemaError(.invalid, "is not valid UTF-8") }
  }
}
