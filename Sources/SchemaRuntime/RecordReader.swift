import CProtobufC
import Glibc

/// Reads the members of a C record that the bounds scan has passed. For generated code.
public enum RecordReader {
  /// A string. The scan has found it to be UTF-8, so it is not checked again.
  @inlinable
  public static func string(_ pointer: UnsafePointer<CChar>?) -> String {
    guard let pointer, pointer.pointee != 0 else { return "" }
    let count = strlen(pointer)
    return UnsafeRawPointer(pointer).withMemoryRebound(to: UInt8.self, capacity: count) { bytes in
      String(copying: unsafe UTF8Span(unchecked: Span(_unsafeStart: bytes, count: count)))
    }
  }

  /// A list of strings.
  @inlinable
  public static func strings(_ count: Int, _ pointer: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?) -> [String] {
    guard count > 0, let pointer else { return [] }
    var result: [String] = []
    result.reserveCapacity(count)
    for index in 0..<count { result.append(string(pointer[index])) }
    return result
  }

  /// Bytes.
  @inlinable
  public static func bytes(_ count: Int, _ pointer: UnsafeMutablePointer<UInt8>?) -> [UInt8] { array(count, pointer) }

  /// A list of bytes; `Blob` is C's `ProtobufCBinaryData`.
  public static func blobs<Blob>(_ count: Int, _ pointer: UnsafeMutablePointer<Blob>?) -> [[UInt8]] {
    guard count > 0, let pointer else { return [] }
    let blobs = UnsafeRawPointer(pointer).assumingMemoryBound(to: ProtobufCBinaryData.self)
    var result: [[UInt8]] = []
    result.reserveCapacity(count)
    for index in 0..<count { result.append(array(blobs[index].len, blobs[index].data)) }
    return result
  }

  /// A list of numbers.
  @inlinable
  public static func array<Element: BitwiseCopyable>(
    _ count: Int, _ pointer: UnsafeMutablePointer<Element>?
  ) -> [Element] {
    guard count > 0, let pointer else { return [] }
    return [Element](UnsafeBufferPointer(start: pointer, count: count))
  }

  /// A list of flags, each an int in C.
  @inlinable
  public static func flags(_ count: Int, _ pointer: UnsafeMutablePointer<CInt>?) -> [Bool] {
    guard count > 0, let pointer else { return [] }
    return UnsafeBufferPointer(start: pointer, count: count).map { $0 != 0 }
  }

  /// An enum; C's enums have the size of an int.
  @inlinable
  public static func enumeration<Record, Value: OpenEnum>(_ record: Record) -> Value {
    Value(rawValue: number(record))
  }

  /// The number of a C enum.
  @inlinable
  public static func number<Record>(_ record: Record) -> Int32 { unsafeBitCast(record, to: Int32.self) }

  /// A list of enums.
  @inlinable
  public static func enumerations<Record, Value: OpenEnum>(
    _ count: Int, _ pointer: UnsafeMutablePointer<Record>?
  ) -> [Value] {
    guard count > 0, let pointer else { return [] }
    let numbers = UnsafeRawPointer(pointer).assumingMemoryBound(to: Int32.self)
    return UnsafeBufferPointer(start: numbers, count: count).map { Value(rawValue: $0) }
  }

  /// A message; nil if there is none.
  @inlinable
  public static func message<Record, Value: Message>(_ pointer: UnsafeMutablePointer<Record>?) -> Value? {
    guard let pointer else { return nil }
    return Value(record: UnsafeRawPointer(pointer))
  }

  /// A list of messages.
  @inlinable
  public static func messages<Record, Value: Message>(
    _ count: Int, _ pointer: UnsafeMutablePointer<UnsafeMutablePointer<Record>?>?
  ) -> [Value] {
    guard count > 0, let pointer else { return [] }
    var result: [Value] = []
    result.reserveCapacity(count)
    for index in 0..<count {
      if let record = pointer[index] { result.append(Value(record: UnsafeRawPointer(record))) }
    }
    return result
  }
}
