/// A message of a contract, as a Swift value.
///
/// Generated structs conform to it. On the wire a message is protobuf; libprotobuf-c packs and unpacks it through a C
/// record that lives in the thread's arena for the time of the call.
///
/// ```swift
/// var request = TestingV1.EchoMessage()
/// request.name = "hello"
/// let bytes = try request.packed()
/// let copy = try TestingV1.EchoMessage(packed: bytes)
/// let text = try copy.json()              // {"name":"hello"}
/// ```
public protocol Message: Sendable, Equatable, CustomStringConvertible {
  /// The empty message: every field has its default.
  init()

  /// What the contract says about the message: names, numbers and types of its fields.
  static var schema: MessageSchema { get }

  /// Reads a message from its bytes, which are not kept.
  ///
  /// - Throws: `SchemaError` if the bytes are no such message or go over a limit.
  init(unpacking bytes: UnsafeRawBufferPointer, limits: UnpackLimits) throws(SchemaError)

  /// Lends the bytes of the message to `body`. They lie in the thread's arena and are gone when it returns.
  ///
  /// - Throws: `SchemaError` if a string holds a NUL or there is no memory; and what `body` throws.
  func withPacked<R>(_ body: (UnsafeRawBufferPointer) throws -> R) throws -> R

  /// For generated code: libprotobuf-c's descriptor of the C record.
  static var recordDescriptor: UnsafeRawPointer { get }

  /// For generated code: copies a C record that the bounds scan has passed.
  init(record: UnsafeRawPointer)

  /// For generated code: builds the C record in the arena.
  func makeRecord(_ packer: Packer) throws(SchemaError) -> UnsafeMutableRawPointer
}

extension Message {
  /// The JSON form for people and logs: sensitive and secret fields are masked.
  public var description: String { (try? json(JSONPrintOptions(redaction: .all))) ?? Self.schema.name }

  @inlinable
  public init(unpacking bytes: UnsafeRawBufferPointer, limits: UnpackLimits) throws(SchemaError) {
    let unpacker = try Unpacker(limits: limits)
    defer { unpacker.finish() }
    self.init(record: try unpacker.unpack(bytes, Self.recordDescriptor, limits: limits))
  }

  @inlinable
  public func withPacked<R>(_ body: (UnsafeRawBufferPointer) throws -> R) throws -> R {
    let packer = try Packer()
    defer { packer.finish() }
    return try withExtendedLifetime(self) { try body(packer.pack(try makeRecord(packer))) }
  }

  /// Lends the message to `body` in a form that can be written once its place is known; it is gone when `body` returns.
  ///
  /// - Throws: `SchemaError` if a string holds a NUL or there is no memory; and what `body` throws.
  @inlinable
  public func withForm<R>(_ body: (PackedForm) throws -> R) throws -> R {
    let packer = try Packer()
    defer { packer.finish() }
    return try withExtendedLifetime(self) { try body(packer.form(try makeRecord(packer))) }
  }

  /// Reads a message from its bytes.
  ///
  /// - Throws: `SchemaError` if the bytes are no such message or go over a limit.
  @inlinable
  public init(packed bytes: [UInt8], limits: UnpackLimits = .default) throws(SchemaError) {
    let result = bytes.withUnsafeBytes { (buffer) -> Result<Self, SchemaError> in
      do throws(SchemaError) {
        return .success(try Self(unpacking: buffer, limits: limits))
      } catch {
        return .failure(error)
      }
    }
    self = try result.get()
  }

  /// The bytes of the message: the same ones for equal messages, because map entries are sorted.
  ///
  /// - Throws: `SchemaError` if a string holds a NUL or there is no memory.
  @inlinable
  public func packed() throws(SchemaError) -> [UInt8] {
    let packer = try Packer()
    defer { packer.finish() }
    let bytes = packer.form(try makeRecord(packer)).bytes
    return withExtendedLifetime(self) { bytes }
  }

  /// A message made in place: `.with { $0.name = "hello" }`.
  @inlinable
  public static func with(_ change: (inout Self) throws -> Void) rethrows -> Self {
    var message = Self()
    try change(&message)
    return message
  }
}
