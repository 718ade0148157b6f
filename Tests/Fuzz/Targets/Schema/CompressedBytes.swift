import RPCCore
import TLSTransport

/// A compressed message: bombs, windows above the announced, frames that are cut off or followed by others.
///
/// Byte 0: bytes that a peer sent (0) or a message to be compressed here (1), and the window (in the upper bits); byte 1:
/// the limit. The rest are the bytes; the peer's are given twice in a row, because a loop's messages share one context.
enum CompressedBytes {
  @Sendable static func run(_ input: [UInt8]) throws {
    var reader = ProgramReader(input)
    let mode = reader.byte()
    let windowLogMax = 10 + Int(mode >> 1) % 18
    let bytesMax = Int(reader.byte()) << 8
    let compression = Compression()
    if mode & 1 == 1 {
      try roundTrip(reader.rest(), compression, windowLogMax)
    } else {
      let bytes = reader.rest()
      let first = try read(bytes, compression, bytesMax, windowLogMax)
      try roundTrip([UInt8](repeating: 7, count: 2000), compression, windowLogMax)
      try demand(try read(bytes, compression, bytesMax, windowLogMax) == first, "what was before changes a message")
    }
  }

  /// The plain bytes, or the status of the failure.
  private static func read(
    _ bytes: [UInt8], _ compression: Compression, _ bytesMax: Int, _ windowLogMax: Int
  ) throws -> Result<[UInt8], StatusFailure> {
    let result = withExactBytes(bytes) { lent in
      Result { () throws(RPCError) in
        try compression.decompress(lent, bytesMax: bytesMax, windowLogMax: windowLogMax)
      }
    }
    switch result {
    case .success(let plain):
      try demand(plain.count <= bytesMax, "a message above its limit comes out")
      return .success(plain)
    case .failure(let error):
      try demand(
        error.code == .internalError || error.code == .resourceExhausted, "\(error.code) for a compressed message")
      return .failure(StatusFailure(code: error.code))
    }
  }

  private struct StatusFailure: Error, Equatable {
    let code: StatusCode
  }

  /// What is compressed is shorter and comes out as it went in, at the limit but not one byte below it.
  private static func roundTrip(_ plain: [UInt8], _ compression: Compression, _ windowLogMax: Int) throws {
    guard let packed = withExactBytes(plain, { compression.compress($0, windowLogMax: windowLogMax) }) else { return }
    try demand(packed.count < plain.count, "compression makes a message longer")
    let again = try read(packed, compression, plain.count, windowLogMax)
    try demand(again == .success(plain), "a message changes through compression")
    let short = try read(packed, compression, plain.count - 1, windowLogMax)
    try demand(short == .failure(StatusFailure(code: .resourceExhausted)), "a message passes one byte over its limit")
  }

  @Sendable static func seeds() -> [[UInt8]] {
    let text = [UInt8](String(repeating: "culture park ", count: 40).utf8)
    let compression = Compression()
    let bomb = [UInt8](repeating: 0, count: 1 << 20)
    let packed = [text, bomb, Array(0...255) + Array(0...255)].compactMap { plain in
      plain.withUnsafeBytes { compression.compress($0, windowLogMax: 23) }
    }
    return packed.map { [26, 255] + $0 } + packed.map { [0, 1] + $0 + $0 } + [
      [27, 0] + text, [1, 0, 1, 1, 1, 1, 1, 1],
    ]
  }
}
