import Synchronization

/// Files beside the database, named by their content, kept once for each tenant that has them.
///
/// An upload becomes durable on disk first and is then referenced in the transaction of its effect. Between the two it
/// is **pinned**: collection takes the lock of the pins for each file and passes over pinned ones, so it never races a
/// reference. What a crash leaves without a reference is swept at the next start.
public final class FileVault: Sendable {
  public struct Limits: Sendable, Equatable {
    /// Bytes of all files of one tenant.
    public var tenantBytesMax: Int64 = 10 << 30
    /// Threads for reading and writing files.
    public var threads = 4
    public init() {}
  }

  public let layout: FileLayout
  public let limits: Limits
  let files: any FileSystem
  let store: any Store
  let pool: BlockingPool
  // How many uploads hold each file. Held during renames and removals too, which makes them exclusive.
  private let pins = Mutex<[StoredFile: Int]>([:])

  /// Opens the vault and sweeps what a crash left: half uploads, and whole ones that no transaction recorded.
  /// It blocks for as long as it takes to list all files.
  public init(
    root: String, store: any Store, files: any FileSystem = PosixFileSystem(), limits: Limits = Limits()
  ) throws {
    layout = FileLayout(root: root)
    self.files = files
    self.store = store
    self.limits = limits
    try files.createDirectories(layout.temporaryDirectory)
    pool = try BlockingPool(name: "files", threads: limits.threads)
    do {
      try sweep()
    } catch {
      pool.close()
      throw error
    }
  }

  /// Ends the threads; blocks until running work is done.
  public func close() { pool.close() }

  // MARK: writing

  /// Begins an upload of at most `bytesMax` bytes. The caller ends it with ``FileUpload/close()`` in every case.
  public func begin(tenant: String, bytesMax: Int64) async throws -> FileUpload {
    try FileLayout.check(tenant: tenant)
    let used = try store.pointRead { try Self.bytesUsed(tenant, $0) }
    guard used < limits.tenantBytesMax else {
      throw FileError.quotaExceeded(bytesUsed: used, bytesMax: limits.tenantBytesMax)
    }
    return try await pool.run { [self] in
      let path = layout.temporaryDirectory + "/" + Hex.encode(try secureRandomBytes(16))
      return FileUpload(
        vault: self, tenant: tenant, temporaryPath: path, file: try files.create(path), hash: try SHA256Stream(),
        bytesMax: min(bytesMax, limits.tenantBytesMax - used),
        bytesUsed: limits.tenantBytesMax - used < bytesMax ? used : nil)
    }
  }

  /// Moves a whole, synced temporary file to its place and pins it.
  func keep(_ file: StoredFile, from temporaryPath: String) throws {
    let directory = layout.directory(tenant: file.tenant, hash: file.hash)
    let path = layout.path(tenant: file.tenant, hash: file.hash)
    // Outside the lock: it may sync several directories.
    try files.createDirectories(directory)
    try pins.withLock { pins in
      if try files.status(path)?.size == file.size {
        try files.remove(temporaryPath)
      } else {
        try files.rename(temporaryPath, to: path)
      }
      pins[file, default: 0] += 1
    }
    do {
      // Also for a file that was there: the upload that made it may not have come this far.
      try files.syncDirectory(directory)
    } catch {
      unpin(file)
      throw error
    }
  }

  func unpin(_ file: StoredFile) {
    pins.withLock { pins in
      let left = (pins[file] ?? 1) - 1
      pins[file] = left > 0 ? left : nil
    }
  }

  /// Removes a file whose upload ended without a reference. What cannot be removed now is left to the next sweep.
  func discardIfUnrecorded(_ file: StoredFile) async {
    guard let isRecorded = try? store.pointRead({ try Self.isRecorded(file, $0) }), !isRecorded else { return }
    // A COMMIT that failed may still come back after a crash, and its reference with it. The writer takes an empty
    // transaction only when nothing of that kind is open.
    guard (try? await store.write({ _ in })) != nil else { return }
    try? await pool.run { [self] in
      guard let lock = try CollectionLock(layout.root, .removing) else { return }
      defer { lock.release() }
      try removeIfUnrecorded(file)
    }
  }

  /// Removes the file from disk unless an upload holds it or the database knows it.
  private func removeIfUnrecorded(_ file: StoredFile) throws {
    try pins.withLock { pins in
      guard pins[file] == nil, try !store.pointRead({ try Self.isRecorded(file, $0) }) else { return }
      try files.remove(layout.path(tenant: file.tenant, hash: file.hash))
    }
  }

  // MARK: references

  /// Records that the owner (the id of a material, a sample, ...) needs the file, in the transaction of that effect.
  /// The upload must be finished and not closed, or the file already recorded.
  ///
  /// The same reference twice is one. Throws ``FileError/quotaExceeded(bytesUsed:bytesMax:)``.
  public func reference(_ file: StoredFile, owner: String, in transaction: any WriteTransaction) throws {
    guard try Self.isRecorded(file, transaction) || isPinned(file) else { throw FileError.notFound }
    if try !Self.isRecorded(file, transaction) {
      let used = try Self.bytesUsed(file.tenant, transaction)
      guard used + file.size <= limits.tenantBytesMax else {
        throw FileError.quotaExceeded(bytesUsed: used, bytesMax: limits.tenantBytesMax)
      }
      try transaction.execute(
        "INSERT INTO files (tenant, hash, size, created) VALUES (?, ?, ?, ?)",
        [.text(file.tenant), .blob(file.hash), .integer(file.size), .time(transaction.now)])
      try transaction.execute(
        """
        INSERT INTO file_usage (tenant, bytes) VALUES (?, ?)
        ON CONFLICT (tenant) DO UPDATE SET bytes = bytes + excluded.bytes
        """, [.text(file.tenant), .integer(file.size)])
    }
    try transaction.execute(
      "INSERT INTO file_references (tenant, hash, owner, created) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
      [.text(file.tenant), .blob(file.hash), .text(owner), .time(transaction.now)])
  }

  /// Takes a reference back; false if there was none. The file goes at the next collection, if nobody else needs it.
  @discardableResult
  public func release(tenant: String, hash: [UInt8], owner: String, in transaction: any WriteTransaction) throws -> Bool
  {
    try transaction.execute(
      "DELETE FROM file_references WHERE tenant = ? AND hash = ? AND owner = ?",
      [.text(tenant), .blob(hash), .text(owner)]) > 0
  }

  /// What the tenant's files take of its quota.
  public func bytesUsed(tenant: String, in transaction: any ReadTransaction) throws -> Int64 {
    try Self.bytesUsed(tenant, transaction)
  }

  private func isPinned(_ file: StoredFile) -> Bool { pins.withLock { $0[file] != nil } }

  private static func bytesUsed(_ tenant: String, _ transaction: any ReadTransaction) throws -> Int64 {
    try transaction.row("SELECT bytes FROM file_usage WHERE tenant = ?", [.text(tenant)])?.integer("bytes") ?? 0
  }

  private static func isRecorded(_ file: StoredFile, _ transaction: any ReadTransaction) throws -> Bool {
    try transaction.row(
      "SELECT size FROM files WHERE tenant = ? AND hash = ?", [.text(file.tenant), .blob(file.hash)]) != nil
  }

  // MARK: reading

  /// Opens a recorded file for reading. Throws ``FileError/notFound``, and `damaged` when the disk lacks it.
  public func open(tenant: String, hash: [UInt8]) async throws -> FileReader {
    let row = try store.pointRead {
      try $0.row("SELECT size FROM files WHERE tenant = ? AND hash = ?", [.text(tenant), .blob(hash)])
    }
    guard let row else { throw FileError.notFound }
    let file = StoredFile(tenant: tenant, hash: hash, size: try row.integer("size"))
    return try await pool.run { [self] in
      let path = layout.path(tenant: tenant, hash: hash)
      guard try files.status(path) != nil else { throw FileError.damaged(path: path) }
      return FileReader(pool: pool, file: file, path: path, content: try files.open(path), hash: try SHA256Stream())
    }
  }

  // MARK: collection

  /// Removes up to `filesMax` files that nobody references; returns how many. Does nothing while a backup copies or
  /// another collection runs.
  @discardableResult
  public func collect(filesMax: Int = 256) async throws -> Int {
    guard let lock = try CollectionLock(layout.root, .removing) else { return 0 }
    defer { lock.release() }
    // The search may take long, so it is not the writer's; what it finds is looked at again in the transaction.
    let candidates = try await store.read { transaction in
      try transaction.rows(
        """
        SELECT tenant, hash, size FROM files WHERE NOT EXISTS (
          SELECT 1 FROM file_references r WHERE r.tenant = files.tenant AND r.hash = files.hash) LIMIT ?
        """, [.integer(max(1, filesMax))]
      ).map { row in
        StoredFile(tenant: try row.text("tenant"), hash: try row.blob("hash"), size: try row.integer("size"))
      }
    }
    guard !candidates.isEmpty else { return 0 }
    let collected = try await store.write { transaction in
      try candidates.filter { file in
        let key: [SQLValue] = [.text(file.tenant), .blob(file.hash)]
        let removed = try transaction.execute(
          """
          DELETE FROM files WHERE tenant = ? AND hash = ? AND NOT EXISTS (
            SELECT 1 FROM file_references r WHERE r.tenant = files.tenant AND r.hash = files.hash)
          """, key)
        guard removed > 0 else { return false }
        try transaction.execute(
          "UPDATE file_usage SET bytes = bytes - ? WHERE tenant = ?", [.integer(file.size), .text(file.tenant)])
        return true
      }
    }
    guard !collected.isEmpty else { return 0 }
    // A file that was uploaded again meanwhile is pinned or recorded, and stays.
    try await pool.run { [self] in for file in collected { try removeIfUnrecorded(file) } }
    return collected.count
  }

  /// Removes half uploads and unrecorded files. Only for the start, when no upload runs.
  private func sweep() throws {
    for name in try files.names(in: layout.temporaryDirectory) {
      try files.remove(layout.temporaryDirectory + "/" + name)
    }
    try layout.forEachFile(files) { file, _ in try removeIfUnrecorded(file) }
  }
}
