import CProtobufC

/// A message that is ready to be written: its bytes go straight to where they are wanted.
///
/// Valid until the packing that it belongs to ends; see ``Message/withForm(_:)``.
public struct PackedForm {
  private let record: UnsafeMutablePointer<ProtobufCMessage>
  private let arena: UnsafeMutablePointer<Arena.State>
  /// What its length in bytes cannot be above; known without a walk through the message, and up to eight times as much.
  public let byteCountMax: Int

  init(_ record: UnsafeMutablePointer<ProtobufCMessage>, _ arena: UnsafeMutablePointer<Arena.State>, byteCountMax: Int)
  {
    self.record = record
    self.arena = arena
    self.byteCountMax = byteCountMax
  }

  /// Its length in bytes: a walk through the message that costs nearly as much as writing it.
  public var byteCount: Int { protobuf_c_message_get_packed_size(record) }

  /// Writes the bytes to `target`, which has room for ``byteCount`` or ``byteCountMax`` of them.
  ///
  /// - Returns: how many they are.
  @discardableResult
  public func write(to target: UnsafeMutableRawPointer) -> Int {
    assert(byteCount <= byteCountMax, "a message is longer than what its record can hold")
    return protobuf_c_message_pack(record, target.assumingMemoryBound(to: UInt8.self))
  }

  /// A message that cannot be longer is written without having been measured.
  public static let unmeasuredBytesMax = 4096

  /// The bytes, in memory of their own.
  public var bytes: [UInt8] {
    if byteCountMax <= Self.unmeasuredBytesMax, let scratch = Arena.allocate(arena, byteCountMax) {
      return [UInt8](UnsafeRawBufferPointer(start: scratch, count: write(to: scratch)))
    }
    let length = byteCount
    return [UInt8](unsafeUninitializedCapacity: length) { buffer, count in
      if let base = buffer.baseAddress { write(to: base) }
      count = length
    }
  }
}
