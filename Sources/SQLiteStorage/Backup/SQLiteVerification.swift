import Storage

/// What verification of a store found. Every line of ``problems`` names what is wrong and where.
public struct StorageVerification: Sendable, Equatable {
  public var problems: [String] = []
  public var filesChecked = 0
  /// Files on disk that the database does not know; the next start removes them.
  public var orphans = 0
  public var audit = AuditReport()

  public var isSound: Bool { problems.isEmpty && audit.isSound }
}

/// Looks at everything a store keeps: the database's structure, its foreign keys, each file's hash, and the audit chain
/// against its checkpoints. It changes nothing, and may run while another process serves.
public enum SQLiteVerification {
  /// More problems of one kind than this are not listed.
  static let problemsMax = 100

  /// - Parameter publicKey: What the checkpoints are verified with; nil takes `audit.pub` of the key directory, which
  ///   an auditor should rather bring along.
  public static func verify(
    _ configuration: StorageConfiguration, publicKey: VerifyingKey? = nil, files: any FileSystem = PosixFileSystem()
  ) async throws -> StorageVerification {
    try SQLiteBackup.demandDatabase(configuration.dataDirectory, files)
    let publicKey = try publicKey ?? KeyDirectory(path: configuration.keyDirectory, files: files).publicKey()
    let connection = try Connection(
      path: configuration.dataDirectory + "/" + SQLiteStore.databaseFileName, role: .reader,
      limits: configuration.limits)
    defer { connection.close() }
    var result = StorageVerification()
    try checkDatabase(connection, &result)
    try checkFiles(connection, FileLayout(root: configuration.filesDirectory), files, &result)
    let identity = try connection.use { try $0.rows("SELECT id FROM store_identity").first?.blob("id") }
    guard let identity else {
      result.problems.append("store_identity is empty")
      return result
    }
    let chain = try AuditChain(storeID: identity)
    let directory = CheckpointDirectory(path: configuration.checkpointDirectory, publicKey: publicKey, files: files)
    result.audit = try await AuditVerifier(chain: chain, directory: directory).verify { after in
      try connection.use { access in
        try access.readTransaction(now: Timestamp(microseconds: 0)) {
          try chain.page(after: after, rowsMax: AuditVerifier.rowsPerPage, in: $0)
        }
      }
    }
    return result
  }

  private static func checkDatabase(_ connection: Connection, _ result: inout StorageVerification) throws {
    try connection.use { access in
      for row in try access.rows("PRAGMA integrity_check(\(problemsMax))") {
        guard case .text(let text)? = row[0], text != "ok" else { continue }
        result.problems.append("database: \(text)")
      }
      for row in try access.rows("PRAGMA foreign_key_check").prefix(problemsMax) {
        result.problems.append(
          "database: a row of \(try row.text("table")) points to no row of \(try row.text("parent"))")
      }
      for row in try access.rows(
        """
        SELECT u.tenant, u.bytes, coalesce((SELECT sum(size) FROM files f WHERE f.tenant = u.tenant), 0) AS held
        FROM file_usage u WHERE u.bytes <> held LIMIT \(problemsMax)
        """)
      {
        result.problems.append(
          "files of \(try row.text("tenant")) are counted as \(try row.integer("bytes")) bytes, "
            + "but hold \(try row.integer("held"))"
        )
      }
    }
  }

  private static func checkFiles(
    _ connection: Connection, _ layout: FileLayout, _ files: any FileSystem, _ result: inout StorageVerification
  ) throws {
    // Nothing may be removed between the snapshot and the look at the disk.
    let lock = try files.status(layout.root) == nil ? nil : CollectionLock(layout.root, .copying)
    defer { lock?.release() }
    let recorded = try connection.use { access in
      try access.rows("SELECT tenant, hash, size FROM files ORDER BY tenant, hash").map { row in
        StoredFile(tenant: try row.text("tenant"), hash: try row.blob("hash"), size: try row.integer("size"))
      }
    }
    var listed = 0
    for file in recorded {
      result.filesChecked += 1
      let path = layout.path(tenant: file.tenant, hash: file.hash)
      guard let problem = try problem(of: file, at: path, files), listed < problemsMax else { continue }
      listed += 1
      result.problems.append("file \(path): \(problem)")
    }
    let known = Set(recorded)
    try layout.forEachFile(files) { file, _ in if !known.contains(file) { result.orphans += 1 } }
  }

  private static func problem(of file: StoredFile, at path: String, _ files: any FileSystem) throws -> String? {
    guard let status = try files.status(path) else { return "missing" }
    guard status.size == file.size else { return "has \(status.size) bytes, \(file.size) are recorded" }
    let content = try files.open(path)
    defer { content.close() }
    let hash = try SHA256Stream()
    while true {
      let piece = try content.read(max: 1 << 20)
      if piece.isEmpty { break }
      try piece.withUnsafeBytes { try hash.append($0) }
    }
    return try hash.finish() == file.hash ? nil : "its content is not what its name says"
  }
}
