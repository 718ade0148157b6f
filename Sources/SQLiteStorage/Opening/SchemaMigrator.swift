import Storage

/// Brings a database to the schema of this program: forward only, each migration in one transaction.
struct SchemaMigrator {
  /// "CPrk": what `file` and other tools see as the owner of the database (PRAGMA application_id).
  static let applicationID: Int64 = 0x4350_726b
  /// The format of the engine's own bookkeeping (PRAGMA user_version).
  static let formatVersion: Int64 = 1

  let migrations: [Migration]
  let now: Timestamp

  func run(on connection: Connection) throws {
    try connection.use { access in
      try checkOwner(access)
      try transaction(access) {
        try access.run(
          """
          CREATE TABLE IF NOT EXISTS schema_migrations (
            number INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, hash BLOB NOT NULL, applied INTEGER NOT NULL
          ) STRICT
          """)
        try access.run("PRAGMA application_id = \(Self.applicationID)")
        try access.run("PRAGMA user_version = \(Self.formatVersion)")
      }
      let applied = try appliedMigrations(access)
      try check(applied)
      let names = Set(applied.map(\.name))
      for migration in migrations where !names.contains(migration.name) { try apply(migration, access) }
    }
  }

  private func checkOwner(_ access: ConnectionAccess) throws {
    func pragma(_ name: String) throws -> Int64 {
      let row = try access.rows("PRAGMA \(name)").first
      guard case .integer(let value)? = row?[0] else { return 0 }
      return value
    }
    let application = try pragma("application_id")
    let format = try pragma("user_version")
    let tables = try access.rows("SELECT name FROM sqlite_schema LIMIT 1")
    if application != Self.applicationID, application != 0 || !tables.isEmpty {
      throw StorageError(.migration, "the database belongs to another program (application id \(application))")
    }
    if format > Self.formatVersion {
      throw StorageError(
        .schemaTooNew,
        "the database has format \(format), this program knows \(Self.formatVersion): use the newer program")
    }
  }

  private struct Applied {
    var name: String
    var hash: [UInt8]
  }

  private func appliedMigrations(_ access: ConnectionAccess) throws -> [Applied] {
    try access.rows("SELECT name, hash FROM schema_migrations ORDER BY number").map {
      Applied(name: try $0.text("name"), hash: try $0.blob("hash"))
    }
  }

  private func check(_ applied: [Applied]) throws {
    let names = migrations.map(\.name)
    guard Set(names).count == names.count else { throw StorageError(.migration, "two migrations have one name") }
    let known = Dictionary(uniqueKeysWithValues: migrations.map { ($0.name, $0) })
    for old in applied {
      guard let migration = known[old.name] else {
        throw StorageError(
          .schemaTooNew, "the database has migration \(old.name), unknown to this program: use the newer program")
      }
      guard try SHA256.hash(Array(migration.fingerprintText.utf8)) == old.hash else {
        throw StorageError(
          .migration, "migration \(old.name) was changed after it had been applied: add a new one instead")
      }
    }
    // Families ("storage", "identity") grow apart from each other; within one a new step comes after the old ones.
    var pending: [Substring: String] = [:]
    let old = Set(applied.map(\.name))
    for name in names {
      let family = name.prefix { $0 != "-" }
      if !old.contains(name) {
        pending[family] = name
      } else if let earlier = pending[family] {
        throw StorageError(.migration, "migration \(earlier) comes before \(name), which was applied without it")
      }
    }
  }

  private func apply(_ migration: Migration, _ access: ConnectionAccess) throws {
    do {
      try transaction(access) {
        for step in migration.steps {
          switch step {
          case .script(let text): try access.runScript(text)
          case .appendOnly(let table): try makeAppendOnly(table, access)
          case .textIndex(let table): try access.runScript(try named(table, TextIndex.init).script)
          }
        }
        try access.run(
          "INSERT INTO schema_migrations (name, hash, applied) VALUES (?, ?, ?)",
          [
            .text(migration.name), .blob(try SHA256.hash(Array(migration.fingerprintText.utf8))), .time(now),
          ])
      }
    } catch {
      let cause = StorageError.wrapping(error, doing: "migration \(migration.name)")
      if cause.endsTransaction { throw cause }
      throw StorageError(.migration, "migration \(migration.name): \(cause.message)")
    }
  }

  private func makeAppendOnly(_ table: String, _ access: ConnectionAccess) throws {
    let table = try named(table) { $0 }
    for verb in ["UPDATE", "DELETE"] {
      try access.run(
        """
        CREATE TRIGGER \(table)_no_\(verb.lowercased()) BEFORE \(verb) ON \(table)
        BEGIN SELECT RAISE(ABORT, '\(table) is append-only'); END
        """)
    }
  }

  private func named<T>(_ table: String, _ make: (String) -> T) throws -> T {
    guard TextIndex.isName(table) else { throw StorageError(.migration, "\(table) is not a table's name") }
    return make(table)
  }

  private func transaction(_ access: ConnectionAccess, _ body: () throws -> Void) throws {
    defer { access.rollBack() }
    try access.run("BEGIN IMMEDIATE")
    try body()
    try access.run("COMMIT")
  }
}
