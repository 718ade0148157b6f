import RPCCore
import WireProtocol

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
