import CZstd
import RPCCore
import WireProtocol

/// zstd for the messages of one loop, its working memory shared by the loop's connections. Loop-confined.
final class Compression {
  private let compressor: OpaquePointer?
  private let decompressor: OpaquePointer?

  init() {
    compressor = ZSTD_createCCtx()
    decompressor = ZSTD_createDCtx()
  }

  deinit {
    ZSTD_freeCCtx(compressor)
    ZSTD_freeDCtx(decompressor)
  }

  /// The compressed bytes; nil when that does not make them fewer.
  func compress(_ bytes: UnsafeRawBufferPointer, windowLogMax: Int) -> [UInt8]? {
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
  func decompress(_ bytes: UnsafeRawBufferPointer, bytesMax: Int, windowLogMax: Int) throws(RPCError) -> [UInt8] {
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

extension Connection {
  /// The bytes as they are sent: compressed if that is asked for, the peer can read it and it is worth it.
  final func compressed(_ bytes: UnsafeRawBufferPointer) -> [UInt8]? {
    let peer = machine.pointee.peer
    guard bytes.count >= limits.compressBytesMin, peer.decoders & 1 != 0 else { return nil }
    return loop.compression.compress(bytes, windowLogMax: peer.zstdWindowLogMax)
  }

  final func decompress(_ bytes: [UInt8]) throws(RPCError) -> [UInt8] {
    // A typed throw does not pass through `withUnsafeBytes`.
    let result = bytes.withUnsafeBytes { (bytes) -> Result<[UInt8], RPCError> in
      do throws(RPCError) { return .success(try decompress(bytes)) } catch { return .failure(error) }
    }
    return try result.get()
  }

  final func decompress(_ bytes: UnsafeRawBufferPointer) throws(RPCError) -> [UInt8] {
    let local = machine.pointee.local
    guard local.decoders & 1 != 0 else {
      throw RPCError(.internalError, "a compressed message came, though no codec was announced (9.3)")
    }
    return try loop.compression.decompress(
      bytes, bytesMax: local.messageBytesMax, windowLogMax: local.zstdWindowLogMax)
  }
}
