import RPCCore
import RPCSchemas
import SchemaRuntime
import Storage

/// An answer as the idempotency record keeps it: the message of an OK, or the text and details of a refusal.
enum StoredAnswers {
  /// The record of an OK.
  static func answer(_ response: some Message) throws -> StoredAnswer {
    StoredAnswer(status: 0, bytes: try response.packed())
  }

  /// The record of a refusal: four bytes of length, the message's text, the packed details.
  static func answer(_ refusal: RPCError) throws -> StoredAnswer {
    let text = Array(refusal.message.utf8)
    var details = RpcV1.StatusDetails()
    details.details = refusal.details
    let length = withUnsafeBytes(of: UInt32(text.count).bigEndian, Array.init)
    return StoredAnswer(status: Int32(refusal.code.rawValue), bytes: length + text + (try details.packed()))
  }

  /// The message of a stored OK; throws the refusal of a stored refusal.
  static func response<Response: Message>(_ stored: StoredAnswer, as type: Response.Type) throws -> Response {
    guard stored.status != 0 else { return try unpack(Response.self, stored.bytes) }
    let bytes = stored.bytes
    guard let code = StatusCode(rawValue: Int(stored.status)), bytes.count >= 4 else { throw damaged }
    let length = bytes.prefix(4).reduce(0) { $0 << 8 | Int($1) }
    guard bytes.count >= 4 + length else { throw damaged }
    let text = String(decoding: bytes[4..<(4 + length)], as: UTF8.self)
    let details = try unpack(RpcV1.StatusDetails.self, Array(bytes[(4 + length)...]))
    throw RPCError(code, text, details: details.details)
  }

  private static func unpack<M: Message>(_ type: M.Type, _ bytes: [UInt8]) throws -> M {
    do {
      return try M(packed: bytes)
    } catch {
      throw damaged
    }
  }

  private static var damaged: RPCError { RPCError(.dataLoss, "the stored answer of this idempotency key is damaged") }
}
