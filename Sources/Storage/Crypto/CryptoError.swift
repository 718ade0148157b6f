import COpenSSL

/// A cryptographic operation that could not be carried out.
public enum CryptoError: Error, Sendable, Equatable {
  /// The sealed bytes, the signature or the key do not belong together: changed, truncated, or another key.
  case notAuthentic
  /// A key of the wrong length or form.
  case badKey(String)
  /// OpenSSL refused, in practice for want of memory.
  case library(String)

  /// The last error of OpenSSL on this thread, with the call that met it.
  static func openSSL(_ call: String) -> CryptoError {
    let code = ERR_get_error()
    ERR_clear_error()
    var text = [CChar](repeating: 0, count: 256)
    ERR_error_string_n(code, &text, text.count)
    let reason = String(decoding: text.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    return .library("\(call): \(reason)")
  }
}

/// Random bytes from OpenSSL's generator, fit for keys and nonces.
public func secureRandomBytes(_ count: Int) throws(CryptoError) -> [UInt8] {
  var bytes = [UInt8](repeating: 0, count: count)
  guard RAND_bytes(&bytes, CInt(count)) == 1 else { throw .openSSL("RAND_bytes") }
  return bytes
}

/// Compares without telling by its duration where the two differ.
public func equalInConstantTime(_ left: [UInt8], _ right: [UInt8]) -> Bool {
  left.count == right.count && CRYPTO_memcmp(left, right, left.count) == 0
}
