import COpenSSL

/// SHA-256, at once and by pieces.
public enum SHA256 {
  public static let digestBytes = 32

  // Fetched once: an implicit fetch for each digest costs more than the digest of a short message.
  nonisolated(unsafe) static let algorithm: OpaquePointer? = EVP_MD_fetch(nil, "SHA2-256", nil)

  public static func hash(_ bytes: [UInt8]) throws(CryptoError) -> [UInt8] {
    var digest = [UInt8](repeating: 0, count: digestBytes)
    guard EVP_Digest(bytes, bytes.count, &digest, nil, algorithm, nil) == 1 else { throw .openSSL("EVP_Digest") }
    return digest
  }

  // A context that knows its digest: looking both up by name costs ten times the code of a short message.
  nonisolated(unsafe) private static let hmac: OpaquePointer? = {
    guard let mac = EVP_MAC_fetch(nil, OSSL_MAC_NAME_HMAC, nil), let context = EVP_MAC_CTX_new(mac) else { return nil }
    var digest = Array("SHA2-256".utf8CString)
    // A parameter keeps both addresses: name and value have to live until it has been read.
    let isSet = OSSL_MAC_PARAM_DIGEST.withCString { name in
      digest.withUnsafeMutableBufferPointer { value in
        let parameters = [
          OSSL_PARAM_construct_utf8_string(name, value.baseAddress, 0), OSSL_PARAM_construct_end(),
        ]
        return EVP_MAC_CTX_set_params(context, parameters) == 1
      }
    }
    return isSet ? context : nil
  }()

  /// HMAC-SHA256 of RFC 2104.
  public static func authenticate(_ bytes: [UInt8], key: [UInt8]) throws(CryptoError) -> [UInt8] {
    // Duplicating only reads the shared context.
    guard let hmac, let context = EVP_MAC_CTX_dup(hmac) else { throw .openSSL("EVP_MAC_CTX_dup") }
    defer { EVP_MAC_CTX_free(context) }
    var code = [UInt8](repeating: 0, count: digestBytes)
    var length = 0
    guard EVP_MAC_init(context, key, key.count, nil) == 1, EVP_MAC_update(context, bytes, bytes.count) == 1,
      EVP_MAC_final(context, &code, &length, code.count) == 1, length == digestBytes
    else { throw .openSSL("HMAC") }
    return code
  }

  /// HKDF-SHA256 of RFC 5869; at most 255 * 32 bytes.
  public static func deriveKey(secret: [UInt8], salt: [UInt8], info: [UInt8], count: Int) throws(CryptoError) -> [UInt8]
  {
    guard count <= 255 * digestBytes else { throw .badKey("HKDF gives at most 8160 bytes, \(count) wanted") }
    let pseudorandomKey = try authenticate(secret, key: salt.isEmpty ? [UInt8](repeating: 0, count: digestBytes) : salt)
    var output: [UInt8] = []
    var block: [UInt8] = []
    var counter: UInt8 = 0
    while output.count < count {
      counter += 1
      block = try authenticate(block + info + [counter], key: pseudorandomKey)
      output += block
    }
    return Array(output.prefix(count))
  }
}

/// SHA-256 of bytes that come in pieces. Not for use by several threads at once.
public final class SHA256Stream {
  private let context: OpaquePointer

  public init() throws(CryptoError) {
    guard let context = EVP_MD_CTX_new() else { throw .openSSL("EVP_MD_CTX_new") }
    self.context = context
    guard EVP_DigestInit_ex(context, SHA256.algorithm, nil) == 1 else { throw .openSSL("EVP_DigestInit_ex") }
  }

  deinit { EVP_MD_CTX_free(context) }

  public func append(_ bytes: UnsafeRawBufferPointer) throws(CryptoError) {
    guard EVP_DigestUpdate(context, bytes.baseAddress, bytes.count) == 1 else { throw .openSSL("EVP_DigestUpdate") }
  }

  /// The digest. The stream takes no more bytes afterwards.
  public func finish() throws(CryptoError) -> [UInt8] {
    var digest = [UInt8](repeating: 0, count: SHA256.digestBytes)
    guard EVP_DigestFinal_ex(context, &digest, nil) == 1 else { throw .openSSL("EVP_DigestFinal_ex") }
    return digest
  }
}
