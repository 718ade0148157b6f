import COpenSSL

/// AES-256-GCM with a random 96-bit nonce. A box is nonce (12), ciphertext, tag (16).
///
/// With random nonces one key should seal fewer than 2^32 boxes (NIST SP 800-38D, 8.3); our keys belong to one
/// person or one answer.
public enum SealedBox {
  public static let keyBytes = 32
  static let nonceBytes = 12
  static let tagBytes = 16
  /// Bytes a box is longer than what it holds.
  public static let overheadBytes = nonceBytes + tagBytes

  /// Encrypts and authenticates; `associated` is authenticated, not kept: opening needs the same.
  public static func seal(_ plaintext: [UInt8], key: [UInt8], associated: [UInt8]) throws(CryptoError) -> [UInt8] {
    let nonce = try secureRandomBytes(nonceBytes)
    let context = try newContext(key: key)
    defer { EVP_CIPHER_CTX_free(context) }
    var written: CInt = 0
    guard EVP_EncryptInit_ex(context, EVP_aes_256_gcm(), nil, key, nonce) == 1,
      EVP_EncryptUpdate(context, nil, &written, associated, CInt(associated.count)) == 1
    else { throw .openSSL("EVP_EncryptInit_ex") }
    var ciphertext = [UInt8](repeating: 0, count: plaintext.count)
    var tag = [UInt8](repeating: 0, count: tagBytes)
    guard EVP_EncryptUpdate(context, &ciphertext, &written, plaintext, CInt(plaintext.count)) == 1,
      EVP_EncryptFinal_ex(context, nil, &written) == 1,
      EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_AEAD_GET_TAG, CInt(tagBytes), &tag) == 1
    else { throw .openSSL("EVP_EncryptUpdate") }
    return nonce + ciphertext + tag
  }

  /// Decrypts, or throws `notAuthentic` if box, key and associated bytes do not belong together.
  public static func open(_ box: [UInt8], key: [UInt8], associated: [UInt8]) throws(CryptoError) -> [UInt8] {
    guard box.count >= overheadBytes else { throw .notAuthentic }
    let nonce = Array(box.prefix(nonceBytes))
    let ciphertext = Array(box[nonceBytes..<(box.count - tagBytes)])
    var tag = Array(box.suffix(tagBytes))
    let context = try newContext(key: key)
    defer { EVP_CIPHER_CTX_free(context) }
    var written: CInt = 0
    var plaintext = [UInt8](repeating: 0, count: ciphertext.count)
    guard EVP_DecryptInit_ex(context, EVP_aes_256_gcm(), nil, key, nonce) == 1,
      EVP_DecryptUpdate(context, nil, &written, associated, CInt(associated.count)) == 1,
      EVP_DecryptUpdate(context, &plaintext, &written, ciphertext, CInt(ciphertext.count)) == 1,
      EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_AEAD_SET_TAG, CInt(tagBytes), &tag) == 1
    else { throw .openSSL("EVP_DecryptUpdate") }
    guard EVP_DecryptFinal_ex(context, nil, &written) == 1 else {
      ERR_clear_error()
      throw .notAuthentic
    }
    return plaintext
  }

  private static func newContext(key: [UInt8]) throws(CryptoError) -> OpaquePointer {
    guard key.count == keyBytes else { throw .badKey("AES-256 takes \(keyBytes) bytes, not \(key.count)") }
    guard let context = EVP_CIPHER_CTX_new() else { throw .openSSL("EVP_CIPHER_CTX_new") }
    return context
  }
}
