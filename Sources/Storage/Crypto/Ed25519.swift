import COpenSSL

/// A private Ed25519 key (RFC 8032), for signed checkpoints.
public struct SigningKey: Sendable {
  public static let seedBytes = 32
  private let seed: [UInt8]
  public let publicKey: VerifyingKey

  /// From the 32 secret bytes.
  public init(seed: [UInt8]) throws(CryptoError) {
    guard seed.count == Self.seedBytes else { throw .badKey("an Ed25519 seed is 32 bytes, not \(seed.count)") }
    self.seed = seed
    guard let key = EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, nil, seed, seed.count) else {
      throw .openSSL("EVP_PKEY_new_raw_private_key")
    }
    defer { EVP_PKEY_free(key) }
    var bytes = [UInt8](repeating: 0, count: VerifyingKey.keyBytes)
    var count = bytes.count
    guard EVP_PKEY_get_raw_public_key(key, &bytes, &count) == 1 else { throw .openSSL("EVP_PKEY_get_raw_public_key") }
    publicKey = try VerifyingKey(bytes)
  }

  public static func generate() throws(CryptoError) -> SigningKey {
    try SigningKey(seed: try secureRandomBytes(seedBytes))
  }

  /// The secret bytes, for the key file.
  public var secretBytes: [UInt8] { seed }

  public func sign(_ message: [UInt8]) throws(CryptoError) -> [UInt8] {
    guard let key = EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, nil, seed, seed.count) else {
      throw .openSSL("EVP_PKEY_new_raw_private_key")
    }
    defer { EVP_PKEY_free(key) }
    guard let context = EVP_MD_CTX_new() else { throw .openSSL("EVP_MD_CTX_new") }
    defer { EVP_MD_CTX_free(context) }
    var signature = [UInt8](repeating: 0, count: VerifyingKey.signatureBytes)
    var count = signature.count
    guard EVP_DigestSignInit(context, nil, nil, nil, key) == 1,
      EVP_DigestSign(context, &signature, &count, message, message.count) == 1
    else { throw .openSSL("EVP_DigestSign") }
    return signature
  }
}

/// A public Ed25519 key.
public struct VerifyingKey: Sendable, Hashable {
  public static let keyBytes = 32
  public static let signatureBytes = 64
  public let bytes: [UInt8]

  public init(_ bytes: [UInt8]) throws(CryptoError) {
    guard bytes.count == Self.keyBytes else { throw .badKey("an Ed25519 key is 32 bytes, not \(bytes.count)") }
    self.bytes = bytes
  }

  /// Whether the signature is this key's over the message.
  public func isValid(_ signature: [UInt8], over message: [UInt8]) -> Bool {
    guard signature.count == Self.signatureBytes,
      let key = EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nil, bytes, bytes.count)
    else { return false }
    defer { EVP_PKEY_free(key) }
    guard let context = EVP_MD_CTX_new() else { return false }
    defer {
      EVP_MD_CTX_free(context)
      ERR_clear_error()
    }
    return EVP_DigestVerifyInit(context, nil, nil, nil, key) == 1
      && EVP_DigestVerify(context, signature, signature.count, message, message.count) == 1
  }
}
