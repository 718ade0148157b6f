import CProtobufC
import Glibc

/// One packing: a C record in the thread's arena to bytes.
///
/// For generated code. `finish()` must follow on the same thread, whatever happens, and ends the life of records and
/// bytes.
public struct Packer {
  @usableFromInline let state: UnsafeMutablePointer<Arena.State>
  private let mark: Arena.Mark

  /// Our own messages may take any size: what limits them is the limit on what is sent.
  private static let bytesMax = Int.max

  /// Marks the thread's arena.
  public init() throws(SchemaError) {
    guard let (state, mark) = Arena.enter(bytesMax: Self.bytesMax) else { throw Self.outOfMemory }
    self.state = state
    self.mark = mark
  }

  /// Gives the arena's memory back.
  public func finish() { Arena.leave(state, to: mark) }

  /// A record as it is written to where its bytes are wanted.
  ///
  /// - Parameter record: begins with a `ProtobufCMessage`.
  public func form(_ record: UnsafeMutableRawPointer) -> PackedForm {
    PackedForm(
      record.assumingMemoryBound(to: ProtobufCMessage.self), state,
      byteCountMax: Arena.packedBytesMax(state, since: mark))
  }

  /// The bytes of a record, in the arena.
  ///
  /// - Parameter record: begins with a `ProtobufCMessage`.
  public func pack(_ record: UnsafeMutableRawPointer) throws(SchemaError) -> UnsafeRawBufferPointer {
    let message = record.assumingMemoryBound(to: ProtobufCMessage.self)
    let size = protobuf_c_message_get_packed_size(message)
    guard let bytes = Arena.allocate(state, size) else { throw Self.outOfMemory }
    let written = protobuf_c_message_pack(message, bytes.assumingMemoryBound(to: UInt8.self))
    return UnsafeRawBufferPointer(start: bytes, count: written)
  }

  /// Memory for `count` values, not initialised.
  @inlinable
  public func allocate<T>(_ type: T.Type, count: Int = 1) throws(SchemaError) -> UnsafeMutablePointer<T> {
    guard let memory = Arena.allocate(state, count &* MemoryLayout<T>.stride) else { throw Self.outOfMemory }
    return memory.bindMemory(to: T.self, capacity: count)
  }

  /// A string as C has it. A NUL inside cannot be told from its end, so it is refused.
  @inlinable
  public func string(_ value: String, _ name: StaticString) throws(SchemaError) -> UnsafeMutablePointer<CChar> {
    let utf8 = value.utf8Span.span
    guard let copy = utf8.withUnsafeBufferPointer({ terminated($0) }) else { throw Self.outOfMemory }
    guard strlen(copy) == utf8.count else { throw Self.nulInside(name) }
    return copy
  }

  /// Text with a NUL behind it; nil if there is no memory.
  @inlinable
  func terminated(_ utf8: UnsafeBufferPointer<UInt8>) -> UnsafeMutablePointer<CChar>? {
    guard let memory = Arena.allocate(state, utf8.count + 1) else { return nil }
    memory.storeBytes(of: 0, toByteOffset: utf8.count, as: UInt8.self)
    if let base = utf8.baseAddress { memory.copyMemory(from: base, byteCount: utf8.count) }
    return memory.assumingMemoryBound(to: CChar.self)
  }

  /// Bytes; nil if there are none. Long ones are lent to the record instead of copied: the message that is being packed
  /// holds them until ``finish()``, and libprotobuf-c only reads them.
  @inlinable
  public func bytes(_ value: [UInt8]) throws(SchemaError) -> UnsafeMutablePointer<UInt8>? {
    guard value.count >= Self.lentBytesMin else { return try array(value) }
    state.pointee.hasLent = true
    return value.withUnsafeBufferPointer { UnsafeMutablePointer(mutating: $0.baseAddress) }
  }

  /// Shorter bytes are copied next to their record, where they are in the cache.
  @usableFromInline static let lentBytesMin = 2048

  /// Numbers; nil if there are none.
  @inlinable
  public func array<T: BitwiseCopyable>(_ values: [T]) throws(SchemaError) -> UnsafeMutablePointer<T>? {
    if values.isEmpty { return nil }
    let copy = try allocate(T.self, count: values.count)
    values.withUnsafeBufferPointer { source in
      if let base = source.baseAddress { copy.initialize(from: base, count: source.count) }
    }
    return copy
  }

  @usableFromInline static var outOfMemory: SchemaError { SchemaError(.outOfMemory, "no memory to pack a message") }

  @usableFromInline
  static func nulInside(_ name: StaticString) -> SchemaError {
    SchemaError(.invalid, "holds a NUL character", path: "\(name)")
  }
}
