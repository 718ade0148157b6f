import CProtobufC

/// One unpacking: bytes to a C record in the thread's arena.
///
/// For generated code. `finish()` must follow on the same thread, whatever happens, and ends the record's life.
public struct Unpacker {
  private let state: UnsafeMutablePointer<Arena.State>
  private let mark: Arena.Mark

  /// Marks the thread's arena.
  public init(limits: UnpackLimits) throws(SchemaError) {
    guard let (state, mark) = Arena.enter(bytesMax: limits.arenaBytesMax) else {
      throw SchemaError(.outOfMemory, "no memory to unpack a message")
    }
    self.state = state
    self.mark = mark
  }

  /// Gives the arena's memory back.
  public func finish() { Arena.leave(state, to: mark) }

  /// Scans the bytes against the limits and unpacks them.
  ///
  /// - Parameter descriptor: a `ProtobufCMessageDescriptor`.
  public func unpack(
    _ bytes: UnsafeRawBufferPointer, _ descriptor: UnsafeRawPointer, limits: UnpackLimits
  ) throws(SchemaError) -> UnsafeRawPointer {
    let descriptor = descriptor.assumingMemoryBound(to: ProtobufCMessageDescriptor.self)
    let data = bytes.baseAddress?.assumingMemoryBound(to: UInt8.self)
    if let data {
      var scan = WireScan(limits: limits)
      try scan.scan(data, data + bytes.count, descriptor, depth: 1)
    }
    guard let record = protobuf_c_message_unpack(descriptor, &state.pointee.allocator, bytes.count, data) else {
      if state.pointee.overLimit {
        throw SchemaError(.limitExceeded, "takes more than \(limits.arenaBytesMax) bytes to unpack (arenaBytesMax)")
      }
      throw SchemaError(.invalid, "is no valid message, or there is no memory for it")
    }
    return UnsafeRawPointer(record)
  }
}
