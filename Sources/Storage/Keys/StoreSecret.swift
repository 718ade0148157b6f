/// The store's one secret, 32 bytes in a key file apart from the database; every other key is derived from it.
///
/// Whoever loses it loses sealed personal fields and stored secret answers; cursors and idempotency keys start
/// anew. Back it up apart from the data.
public struct StoreSecret: Sendable {
  public static let secretBytes = 32
  private let secret: [UInt8]

  public init(_ secret: [UInt8]) throws(CryptoError) {
    guard secret.count == Self.secretBytes else {
      throw .badKey("a store secret is \(Self.secretBytes) bytes, not \(secret.count)")
    }
    self.secret = secret
  }

  public static func generate() throws(CryptoError) -> StoreSecret {
    try StoreSecret(try secureRandomBytes(secretBytes))
  }

  /// The bytes, for the key file.
  public var secretBytes: [UInt8] { secret }

  /// Authenticates cursors.
  public func cursorKey() throws(CryptoError) -> [UInt8] { try derive("cursors") }
  /// Hides idempotency keys at rest.
  public func idempotencyKey() throws(CryptoError) -> [UInt8] { try derive("idempotency") }
  /// Wraps the keys of persons.
  public func personKey() throws(CryptoError) -> [UInt8] { try derive("persons") }
  /// A key for a purpose of a service's own; the purpose names it for ever.
  public func key(for purpose: String) throws(CryptoError) -> [UInt8] { try derive("service " + purpose) }

  private func derive(_ purpose: String) throws(CryptoError) -> [UInt8] {
    try SHA256.deriveKey(secret: secret, salt: [], info: Array("cloudpark store 1 \(purpose)".utf8), count: 32)
  }
}
