import RPCCore
import RPCSchemas
import SchemaRuntime
import WireProtocol

/// What a client makes of a failed call's status: code, text, details and trailers are the server's bytes.
///
/// Byte 0 is the code; then a length and the text, a length and a trailer's value; the rest are the details.
enum StatusBytes {
  @Sendable static func run(_ input: [UInt8]) throws {
    var reader = ProgramReader(input)
    let code = Int(reader.byte())
    let text = String(decoding: reader.take(Int(reader.byte())), as: UTF8.self)
    let waitText = reader.take(Int(reader.byte()))
    var trailers: [MetadataField] = []
    if let field = try? MetadataField("cloudpark-retry-after-ms", text: String(decoding: waitText, as: UTF8.self)) {
      trailers.append(field)
    }
    let head = ReplyHead(status: min(code, 16), message: text, details: reader.rest(), trailers: trailers)
    let error = RPCError(wire: head)
    _ = error.description
    let wait = error.serverPushback
    try demand(wait.map { $0 <= Deadline.durationMax } ?? true, "a server makes its client wait for years")
    // A server that passes the failure on writes it within the limits.
    let passed = error.wireHead
    try demand(passed.details.count <= ReplyHead.detailsBytesMax, "details above their limit are written")
    let again = RPCError(wire: passed)
    try demand(again.code == error.code || error.code == .ok, "the code changes when it is passed on")
    try demand(again.message == error.message, "the text changes when it is passed on")
    let said = wait.map { $0 < .zero ? -1 : $0.wholeNanoseconds / 1_000_000 }
    let heard = again.serverPushback.map { $0 < .zero ? -1 : $0.wholeNanoseconds / 1_000_000 }
    try demand(said == heard, "the wait changes when it is passed on")
  }

  @Sendable static func seeds() -> [[UInt8]] {
    let waits = ["0.25", "-1", "315576000000", "9223372036854775"].map {
      "{\"details\":[{\"retryAfter\":{\"delay\":\"\($0)s\"}}]}"
    }
    return (SampleMessages.of(RpcV1.StatusDetails.schema) + waits).compactMap { json in
      (try? RpcV1.StatusDetails.schema.packed(json: json)).map { [9, 2, 0x6e, 0x6f, 2, 0x31, 0x30] + $0 }
    } + [[8, 0, 19] + Array("9223372036854775807".utf8), [8, 0, 2] + Array("-5".utf8)]
  }
}
