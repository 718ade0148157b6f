import Storage

/// One consistent copy of database and files. It may be made while another process serves from the same directories.
///
/// A backup holds neither keys nor checkpoints: those lie apart, so that who steals a backup opens no sealed field, and
/// are to be copied apart. What is erased after a backup lives on in it: keep backups no longer than your stated
/// lifetime.
public enum SQLiteBackup {
  /// Copies the store into a new or empty directory; returns the manifest. Blocks; durable when it returns.
  ///
  /// Throws ``FileError/damaged(path:)`` when a file's content is not what its name says: a backup that hides damage is
  /// none. See ``SQLiteVerification`` for the whole list.
  @discardableResult
  public static func create(
    _ configuration: StorageConfiguration, to target: String, clock: any WallClock = SystemClock(),
    files: any FileSystem = PosixFileSystem()
  ) throws -> BackupManifest {
    try demandEmpty(target, files)
    try demandDatabase(configuration.dataDirectory, files)
    try files.createDirectories(target)
    // From before the snapshot until the last file is copied, nothing that the snapshot names is removed.
    try files.createDirectories(configuration.filesDirectory)
    let lock = try CollectionLock(configuration.filesDirectory, .copying)
    defer { lock?.release() }

    let temporary = target + "/database.tmp"
    let source = try Connection(
      path: configuration.dataDirectory + "/" + SQLiteStore.databaseFileName, role: .reader,
      limits: configuration.limits)
    do {
      defer { source.close() }
      // Into a file of SQLite's own making, without the pages that deleted rows have left.
      try source.use { access in
        try access.run("PRAGMA query_only = OFF")
        try access.run("VACUUM INTO ?", [.text(temporary)])
      }
    }
    var manifest = try describe(temporary, clock, configuration.limits)
    // SQLite does not sync what VACUUM INTO wrote: the copy is synced, and hashed on the way.
    let database = try copy(temporary, to: target + "/" + SQLiteStore.databaseFileName, files)
    try files.remove(temporary)
    (manifest.databaseHash, manifest.databaseSize) = (database.hash, database.size)

    let from = FileLayout(root: configuration.filesDirectory)
    let to = FileLayout(root: target + "/files")
    for file in manifest.files {
      try copyChecked(file, from: from.path(tenant: file.tenant, hash: file.hash), to: to, files)
    }
    try files.writeDurably(try manifest.bytes, to: target + "/" + BackupManifest.fileName)
    return manifest
  }

  /// Copies a backup into a data directory that is missing or empty. The next start records the restore in the audit
  /// chain; until then the directory is closed to everything else.
  @discardableResult
  public static func restore(
    from source: String, to configuration: StorageConfiguration, files: any FileSystem = PosixFileSystem()
  ) throws -> BackupManifest {
    let data = configuration.dataDirectory
    try demandEmpty(data, files)
    guard try files.status(source + "/" + BackupManifest.fileName) != nil else {
      throw StorageError(.ioError, "\(source) has no manifest: it is not a backup, or one that did not end")
    }
    let manifest = try BackupManifest(
      bytes: try files.readWhole(source + "/" + BackupManifest.fileName, bytesMax: BackupManifest.bytesMax))
    try files.createDirectories(data)
    // Until it is gone, nobody takes half a restore for a store.
    try files.writeDurably([], to: RestoreMarker.unfinishedPath(data))
    let from = FileLayout(root: source + "/files")
    let to = FileLayout(root: configuration.filesDirectory)
    for file in manifest.files {
      try copyChecked(file, from: from.path(tenant: file.tenant, hash: file.hash), to: to, files)
    }
    let path = source + "/" + SQLiteStore.databaseFileName
    let copied = try copy(path, to: data + "/" + SQLiteStore.databaseFileName, files)
    guard copied.hash == manifest.databaseHash, copied.size == manifest.databaseSize else {
      throw FileError.damaged(path: path)
    }
    let marker = RestoreMarker(
      id: "restore_" + Hex.encode(try secureRandomBytes(8)), backupCreated: manifest.created,
      keptPosition: manifest.auditPosition)
    try files.writeDurably(marker.bytes, to: RestoreMarker.path(data))
    try files.remove(RestoreMarker.unfinishedPath(data))
    try files.syncDirectory(data)
    return manifest
  }

  static func demandDatabase(_ directory: String, _ files: any FileSystem) throws {
    guard try files.status(directory + "/" + SQLiteStore.databaseFileName) != nil else {
      throw StorageError(.ioError, "\(directory) holds no \(SQLiteStore.databaseFileName): name the data directory")
    }
  }

  private static func demandEmpty(_ directory: String, _ files: any FileSystem) throws {
    guard try files.names(in: directory).isEmpty else {
      throw StorageError(.ioError, "\(directory) is not empty: name a new directory")
    }
  }

  /// The manifest of a copied database, but for the copy's own hash.
  private static func describe(_ path: String, _ clock: any WallClock, _ limits: StorageLimits) throws -> BackupManifest
  {
    let connection = try Connection(path: path, role: .reader, limits: limits)
    defer { connection.close() }
    return try connection.use { access in
      let identity = try access.rows("SELECT id FROM store_identity").first?.blob("id")
      guard let identity else { throw StorageError(.corrupt, "store_identity is empty") }
      let head = try access.rows("SELECT position, hash FROM audit_records ORDER BY position DESC LIMIT 1").first
      let files = try access.rows("SELECT tenant, hash, size FROM files ORDER BY tenant, hash").map { row in
        StoredFile(tenant: try row.text("tenant"), hash: try row.blob("hash"), size: try row.integer("size"))
      }
      return BackupManifest(
        storeID: identity, created: clock.now, auditPosition: try head?.integer("position") ?? 0,
        auditHead: try head?.blob("hash") ?? [], databaseHash: [], databaseSize: 0, files: files)
    }
  }

  private static func copyChecked(_ file: StoredFile, from path: String, to layout: FileLayout, _ files: any FileSystem)
    throws
  {
    guard try files.status(path) != nil else { throw FileError.damaged(path: path) }
    let target = layout.path(tenant: file.tenant, hash: file.hash)
    try files.createDirectories(parentDirectory(target))
    let copied = try copy(path, to: target, files)
    guard copied.hash == file.hash, copied.size == file.size else { throw FileError.damaged(path: path) }
  }

  /// Copies a file durably and says what went through.
  private static func copy(_ from: String, to: String, _ files: any FileSystem) throws -> (hash: [UInt8], size: Int64) {
    let source = try files.open(from)
    defer { source.close() }
    let target = try files.create(to)
    defer { target.close() }
    let hash = try SHA256Stream()
    var size: Int64 = 0
    while true {
      let piece = try source.read(max: 1 << 20)
      if piece.isEmpty { break }
      try piece.withUnsafeBytes { bytes in
        try hash.append(bytes)
        try target.write(bytes)
      }
      size += Int64(piece.count)
    }
    try target.sync()
    try files.syncDirectory(parentDirectory(to))
    return (try hash.finish(), size)
  }
}
