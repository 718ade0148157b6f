/// A store and everything that stands on it: what the services of the park are given.
public struct StorageServices: Sendable {
  public let store: any Store
  public let clock: any WallClock
  public let secret: StoreSecret
  public let events: EventLog
  public let idempotency: IdempotencyRecords
  public let audit: AuditChain
  public let checkpointer: AuditCheckpointer
  public let files: FileVault
  public let persons: PersonKeys
  public let cursors: CursorSeal
  public let retention: Retention

  /// Puts the parts together over an open store. It blocks while the vault sweeps.
  ///
  /// - Parameters:
  ///   - storeID: The store's identity, 16 bytes.
  ///   - checkpoints: Where signed checkpoints go; outside of the database's directory.
  ///   - filesDirectory: The root of the vault.
  public init(
    store: any Store, storeID: [UInt8], clock: any WallClock, secret: StoreSecret, signingKey: SigningKey,
    checkpoints: CheckpointDirectory, filesDirectory: String, files fileSystem: any FileSystem,
    fileLimits: FileVault.Limits, retentionPolicy: RetentionPolicy, checkpointPolicy: AuditCheckpointer.Policy
  ) throws {
    self.store = store
    self.clock = clock
    self.secret = secret
    events = try EventLog(store: store)
    idempotency = try IdempotencyRecords(secret: secret)
    audit = try AuditChain(storeID: storeID)
    checkpointer = try AuditCheckpointer(
      store: store, chain: audit, directory: checkpoints, key: signingKey, clock: clock, policy: checkpointPolicy)
    persons = try PersonKeys(secret: secret)
    cursors = CursorSeal(key: try secret.cursorKey())
    files = try FileVault(root: filesDirectory, store: store, files: fileSystem, limits: fileLimits)
    retention = Retention(store: store, files: files, clock: clock, policy: retentionPolicy)
  }

  /// Ends the watches, signs the last checkpoint and closes the store. It throws only after everything is closed,
  /// when the checkpoint could not be written.
  public func close() async throws {
    events.signal.close()
    let checkpoint = Result { try checkpointer.close() }
    files.close()
    await store.close()
    try checkpoint.get()
  }
}
