import CProtobufC

/// A message that is ready to be written: its length is known, and its bytes go straight to where they are wanted.
///
/// Valid until the packing that it belongs to ends; see ``Message/withForm(_:)``.
public struct PackedForm {
  private let record: UnsafeMutablePointer<ProtobufCMessage>
  /// Its length in bytes.
  public let byteCount: Int

  init(_ record: UnsafeMutablePointer<ProtobufCMessage>) {
    self.record = record
    byteCount = protobuf_c_message_get_packed_size(record)
  }

  /// Writes the bytes to `target`, which has room for ``byteCount`` of them.
  public func write(to target: UnsafeMutableRawPointer) {
    protobuf_c_message_pack(record, target.assumingMemoryBound(to: UInt8.self))
  }

  /// The bytes, in memory of their own.
  public var bytes: [UInt8] {
    [UInt8](unsafeUninitializedCapacity: byteCount) { buffer, count in
      if let base = buffer.baseAddress { write(to: base) }
      count = byteCount
    }
  }
}
