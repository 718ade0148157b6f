/// Where a store lies and what it may take.
public struct StorageConfiguration: Sendable {
  /// Database and files. One process at a time.
  public var dataDirectory: String
  /// See ``KeyDirectory``; not below the data.
  public var keyDirectory: String
  /// Signed checkpoints of the audit chain; best on another volume or machine than the data.
  public var checkpointDirectory: String
  public var limits = StorageLimits()
  public var fileLimits = FileVault.Limits()
  public var retention = RetentionPolicy()
  public var checkpoints = AuditCheckpointer.Policy()

  public init(dataDirectory: String, keyDirectory: String, checkpointDirectory: String) {
    self.dataDirectory = dataDirectory
    self.keyDirectory = keyDirectory
    self.checkpointDirectory = checkpointDirectory
  }

  /// The root of the ``FileVault``.
  public var filesDirectory: String { dataDirectory + "/files" }
}
