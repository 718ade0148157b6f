import SchemaRuntime
import WireProtocol

/// The transport's half of a call on the server. Handlers never see it; ``ServerContext``, ``RequestStream`` and
/// ``ResponseWriter`` stand on it. All of it may be called from any thread.
public protocol ServerStream: AnyObject, Sendable {
  /// The next whole request message, decompressed; nil after the last.
  func receive() async throws -> [UInt8]?

  /// Takes a message for sending at once, without waiting; false when that is not possible now (other thread, no
  /// credit, a full socket) and ``send(_:compress:)`` must be used.
  func trySend(_ message: UnsafeRawBufferPointer, compress: Bool) -> Bool

  /// As ``trySend(_:compress:)`` without compression, for a message that the transport writes to its place itself.
  func trySend(_ form: PackedForm) -> Bool

  /// Sends a message; returns when the transport has room for more, so a slow reader slows the handler.
  func send(_ message: [UInt8], compress: Bool) async throws

  /// Sends initial metadata, before the first message.
  func sendInitialMetadata(_ metadata: [MetadataField])

  /// Ends the call. `message` is the answer of a unary or client-streaming call with status OK; it is borrowed.
  func finish(_ head: ReplyHead, message: UnsafeRawBufferPointer?, compress: Bool)

  /// Ends the call with OK and no metadata; the transport writes the answer to its place itself. False when that is not
  /// possible (other thread, no credit, messages that wait, notes of the call that go with the answer) and ``finish(_:message:compress:)`` must be used.
  func finish(_ form: PackedForm) -> Bool

  /// The time on ``CallClock`` as the transport last looked at it: of this turn of its loop.
  var now: UInt64 { get }

  /// Cancels the handler's task and ends the call with this failure, unless it has ended.
  func cancel(_ error: RPCError)

  /// Returns when the server has begun to stop or the connection says goodbye; throws when the call ends first.
  func waitUntilGoingAway() async throws

  /// Whether the server has begun to stop.
  var isGoingAway: Bool { get }
}

extension ServerStream {
  public func trySend(_ form: PackedForm) -> Bool {
    form.bytes.withUnsafeBytes { trySend($0, compress: false) }
  }

  public func finish(_ form: PackedForm) -> Bool { false }

  public var now: UInt64 { CallClock.nanos }
}
