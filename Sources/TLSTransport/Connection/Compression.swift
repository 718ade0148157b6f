import CZstd
import RPCCore

/// zstd for the messages of one loop, its working memory shared by the loop's connections. Loop-confined.
package final class Compression {
  private let compressor: OpaquePointer?
  private let decompressor: OpaquePointer?

  package init() {
    compressor = ZSTD_createCCtx()
    decompressor = ZSTD_createDCtx()
  }

  deinit {
    ZSTD_freeCCtx(compressor)
    ZSTD_freeDCtx(decompressor)
  }

  /// The compressed bytes; nil when that does not make them fewer.
  package func compress(_ bytes: UnsafeRawBufferPointer, windowLogMax: Int) -> [UInt8]? {
    guard let compressor, bytes.count > 0 else { return nil }
    ZSTD_CCtx_reset(compressor, ZSTD_reset_session_and_parameters)
    ZSTD_CCtx_setParameter(compressor, ZSTD_c_compressionLevel, 1)
    if bytes.count > 1 << windowLogMax { ZSTD_CCtx_setParameter(compressor, ZSTD_c_windowLog, CInt(windowLogMax)) }
    // Room for less than the input only: what does not fit was not worth it.
    let room = bytes.count - 1
    let result = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
      let written = ZSTD_compress2(compressor, buffer.baseAddress, room, bytes.baseAddress, bytes.count)
      count = ZSTD_isError(written) == 0 ? written : 0
    }
    return result.isEmpty ? nil : result
  }

  /// The plain bytes.
  ///
  /// - Throws: ``RPCError`` RESOURCE_EXHAUSTED above `bytesMax`, INTERNAL when it is no zstd or needs a window that was
  ///   not announced.
  package func decompress(
    _ bytes: UnsafeRawBufferPointer, bytesMax: Int, windowLogMax: Int
  ) throws(RPCError) -> [UInt8] {
    guard let decompressor else { throw RPCError(.resourceExhausted, "no memory to decompress a message") }
    ZSTD_DCtx_reset(decompressor, ZSTD_reset_session_and_parameters)
    ZSTD_DCtx_setParameter(decompressor, ZSTD_d_windowLogMax, CInt(windowLogMax))
    var result: [UInt8] = []
    var input = ZSTD_inBuffer(src: bytes.baseAddress, size: bytes.count, pos: 0)
    // The size that the frame declares is only believed up to the limit, and memory grows with what really comes out.
    var step = min(max(bytes.count * 4, 1024), 128 * 1024)
    while true {
      let before = result.count
      let room = min(step, bytesMax + 1 - before)
      var left = 0
      let filled = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
        var output = ZSTD_outBuffer(dst: buffer.baseAddress, size: room, pos: 0)
        left = ZSTD_decompressStream(decompressor, &output, &input)
        count = output.pos
      }
      if ZSTD_isError(left) != 0 {
        throw RPCError(
          .internalError, "a compressed message cannot be read: \(String(cString: ZSTD_getErrorName(left)))")
      }
      if before == 0 { result = filled } else { result.append(contentsOf: filled) }
      guard result.count <= bytesMax else {
        throw RPCError(.resourceExhausted, "a message is longer than messageBytesMax of \(bytesMax) bytes decompressed")
      }
      if left == 0 {
        guard input.pos == input.size else {
          throw RPCError(.internalError, "a compressed message has bytes behind its end")
        }
        return result
      }
      if input.pos == input.size && filled.count < room {
        throw RPCError(.internalError, "a compressed message is cut off")
      }
      step = min(step * 2, 1 << 20)
    }
  }
}
