import Storage

extension StorageServices {
  /// Opens or creates a store in SQLite with everything that stands on it, and records a restore that came before.
  ///
  /// It blocks for migrations and for the sweep of the files: call it before serving. Errors are ``StorageError`` (see
  /// ``SQLiteStore/open(directory:migrations:clock:limits:files:)``) and ``CryptoError`` for unfit key files.
  public static func openSQLite(
    _ configuration: StorageConfiguration, migrations: [Migration] = [], clock: any WallClock = SystemClock(),
    files: any FileSystem = PosixFileSystem()
  ) async throws -> StorageServices {
    let data = configuration.dataDirectory
    guard try files.status(RestoreMarker.unfinishedPath(data)) == nil else {
      throw StorageError(.ioError, "\(data) holds a restore that did not end: empty it and restore again")
    }
    let isNew = try files.status(data + "/" + SQLiteStore.databaseFileName) == nil
    let keys = try KeyDirectory(path: configuration.keyDirectory, files: files).load(isNewStore: isNew)
    try files.createDirectories(configuration.checkpointDirectory)
    let store = try SQLiteStore.open(
      directory: data, migrations: migrations, clock: clock, limits: configuration.limits, files: files)
    do {
      let identity = try store.identity()
      try await store.write {
        try KeyDirectory.confirm(secret: keys.secret, signingKey: keys.signingKey, storeID: identity, in: $0)
      }
      let services = try StorageServices(
        store: store, storeID: identity, clock: clock, secret: keys.secret, signingKey: keys.signingKey,
        checkpoints: CheckpointDirectory(
          path: configuration.checkpointDirectory, publicKey: keys.signingKey.publicKey, files: files),
        filesDirectory: configuration.filesDirectory, files: files, fileLimits: configuration.fileLimits,
        retentionPolicy: configuration.retention, checkpointPolicy: configuration.checkpoints)
      do {
        try await RestoreMarker.record(in: services, dataDirectory: data, files: files)
      } catch {
        services.files.close()
        throw error
      }
      return services
    } catch {
      await store.close()
      throw error
    }
  }
}
