/// The key files of a store: `store.secret`, `audit.key`, and `audit.pub` for auditors. They lie apart from the data,
/// and are backed up apart from it.
public struct KeyDirectory: Sendable {
  public static let secretName = "store.secret"
  public static let signingKeyName = "audit.key"
  public static let publicKeyName = "audit.pub"

  public let path: String
  private let files: any FileSystem

  public init(path: String, files: any FileSystem = PosixFileSystem()) {
    self.path = path
    self.files = files
  }

  /// The keys of the store.
  ///
  /// - Parameter isNewStore: Missing files are made. For a store that exists they are an error: new keys would make
  ///   its sealed fields unreadable for ever, or its checkpoints worthless.
  public func load(isNewStore: Bool) throws -> (secret: StoreSecret, signingKey: SigningKey) {
    let secret = try StoreSecret(try key(Self.secretName, isNewStore) { try StoreSecret.generate().secretBytes })
    let signingKey = try SigningKey(
      seed: try key(Self.signingKeyName, isNewStore) { try SigningKey.generate().secretBytes })
    let publicPath = path + "/" + Self.publicKeyName
    if try files.status(publicPath) == nil {
      try files.writeDurably(Array((Hex.encode(signingKey.publicKey.bytes) + "\n").utf8), to: publicPath)
    }
    return (secret, signingKey)
  }

  /// Remembers, at the first start, which keys a store uses, and refuses others ever after: fields sealed under a
  /// second secret would be lost as soon as the first comes back.
  ///
  /// The database learns no key: it keeps an HMAC of the store's identity, and the public key.
  public static func confirm(
    secret: StoreSecret, signingKey: SigningKey, storeID: [UInt8], in transaction: any WriteTransaction
  ) throws {
    let codes = [
      (secretName, try SHA256.authenticate(storeID, key: try secret.key(for: "key check"))),
      (signingKeyName, signingKey.publicKey.bytes),
    ]
    for (name, code) in codes {
      let row = try transaction.row("SELECT code FROM key_checks WHERE name = ?", [.text(name)])
      guard let row else {
        try transaction.execute("INSERT INTO key_checks (name, code) VALUES (?, ?)", [.text(name), .blob(code)])
        continue
      }
      guard try row.blob("code") == code else {
        throw StorageError(.ioError, "\(name) is the key of another store: bring this store's key file back")
      }
    }
  }

  /// The key that checkpoints are verified with.
  public func publicKey() throws -> VerifyingKey { try VerifyingKey(try read(Self.publicKeyName)) }

  private func key(_ name: String, _ isNewStore: Bool, _ generate: () throws -> [UInt8]) throws -> [UInt8] {
    if try files.status(path + "/" + name) != nil { return try read(name) }
    guard isNewStore else {
      throw StorageError(
        .ioError, "\(path)/\(name) is missing, but the store exists: bring the key file back from its backup")
    }
    let bytes = try generate()
    try files.writeDurably(Array((Hex.encode(bytes) + "\n").utf8), to: path + "/" + name)
    return bytes
  }

  private func read(_ name: String) throws -> [UInt8] {
    let text = String(decoding: try files.readWhole(path + "/" + name, bytesMax: 4096), as: UTF8.self)
    let line = text.hasSuffix("\n") ? text.dropLast() : text[...]
    guard let bytes = Hex.decode(line), bytes.count == 32 else {
      throw StorageError(.ioError, "\(path)/\(name) is not a key file: one line of 64 hexadecimal digits is wanted")
    }
    return bytes
  }
}
