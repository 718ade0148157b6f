/// Sizes of varints, for senders that must know a length before they write.
public enum Varint {
  /// Bytes of `value` in its shortest form.
  @inlinable
  public static func byteCount(_ value: UInt64) -> Int {
    value < 0x80 ? 1 : (70 - value.leadingZeroBitCount) / 7
  }
}
