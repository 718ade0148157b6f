import COpenSSL

/// SHA-256 of bytes that come in pieces, by OpenSSL.
final class SHA256Digest {
  private let context: OpaquePointer

  /// - Throws: ``MaterialError`` if OpenSSL has no memory.
  init() throws {
    guard let context = EVP_MD_CTX_new() else { throw MaterialError("no memory for a SHA-256") }
    self.context = context
    guard EVP_DigestInit_ex(context, EVP_sha256(), nil) == 1 else {
      throw MaterialError("OpenSSL cannot compute a SHA-256")
    }
  }

  deinit { EVP_MD_CTX_free(context) }

  func append(_ bytes: [UInt8]) throws {
    guard EVP_DigestUpdate(context, bytes, bytes.count) == 1 else {
      throw MaterialError("OpenSSL cannot compute a SHA-256")
    }
  }

  /// The 32 bytes; it takes no more afterwards.
  func finish() throws -> [UInt8] {
    var digest = [UInt8](repeating: 0, count: 32)
    guard EVP_DigestFinal_ex(context, &digest, nil) == 1 else {
      throw MaterialError("OpenSSL cannot compute a SHA-256")
    }
    return digest
  }

  static func hash(_ bytes: [UInt8]) throws -> [UInt8] {
    let digest = try SHA256Digest()
    try digest.append(bytes)
    return try digest.finish()
  }
}

/// Why a material could not be sent or received, apart from the call itself.
public struct MaterialError: Error, Sendable, Hashable, CustomStringConvertible {
  /// What was wrong, with the file, and what to do.
  public let description: String

  /// An error with its text.
  public init(_ description: String) { self.description = description }
}
