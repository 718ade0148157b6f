import GRDBSQLite
import SQLiteStorage
import Storage
import TestSupport

/// A whole ``StorageServices`` in a directory of its own, with a clock that the test moves.
struct StorageFixture {
  let directory: TemporaryDirectory
  var configuration: StorageConfiguration
  let clock: TestClock
  let storage: StorageServices

  init(
    directory: TemporaryDirectory? = nil, clock: TestClock = TestClock(),
    _ adjust: (inout StorageConfiguration) -> Void = { _ in }
  ) async throws {
    guard DiskObserver.install() else { throw StorageError(.ioError, "no VFS for faults") }
    let directory = try directory ?? TemporaryDirectory()
    var configuration = Self.configuration(directory.path)
    adjust(&configuration)
    self.directory = directory
    self.clock = clock
    self.configuration = configuration
    storage = try await Self.open(configuration, clock)
  }

  static func configuration(_ directory: String) -> StorageConfiguration {
    StorageConfiguration(
      dataDirectory: directory + "/data", keyDirectory: directory + "/keys", checkpointDirectory: directory + "/signed")
  }

  static func open(_ configuration: StorageConfiguration, _ clock: TestClock) async throws -> StorageServices {
    try await StorageServices.openSQLite(
      configuration, migrations: [ContractSchema.migration], clock: clock, files: ObservedFileSystem())
  }

  /// Runs the test and closes the storage after it.
  static func with(
    _ adjust: (inout StorageConfiguration) -> Void = { _ in }, _ body: (StorageFixture) async throws -> Void
  ) async throws {
    let fixture = try await StorageFixture(adjust)
    do {
      try await body(fixture)
    } catch {
      try? await fixture.storage.close()
      throw error
    }
    try await fixture.storage.close()
  }

  /// Stores a file with one owner.
  @discardableResult
  func store(_ content: [UInt8], tenant: String = "ent_1", owner: String) async throws -> StoredFile {
    let files = storage.files
    let upload = try await files.begin(tenant: tenant, bytesMax: 1 << 20)
    do {
      try await upload.append(content)
      let file = try await upload.finish()
      try await storage.store.write { try files.reference(file, owner: owner, in: $0) }
      await upload.close()
      return file
    } catch {
      await upload.close()
      throw error
    }
  }

  /// The whole content of a file.
  func content(_ file: StoredFile) async throws -> [UInt8] {
    let reader = try await storage.files.open(tenant: file.tenant, hash: file.hash)
    var content: [UInt8] = []
    while let chunk = try await reader.next(max: 1000) { content += chunk }
    return content
  }

  /// Runs SQL as a thief with the database file would: without the store, and without its triggers.
  func tamper(_ sql: String) throws { try Self.tamper(configuration.dataDirectory, sql) }

  static func tamper(_ dataDirectory: String, _ sql: String) throws {
    var connection: OpaquePointer?
    let path = dataDirectory + "/" + SQLiteStore.databaseFileName
    guard sqlite3_open(path, &connection) == SQLITE_OK else { throw StorageError(.ioError, "cannot open \(path)") }
    defer { sqlite3_close(connection) }
    sqlite3_busy_timeout(connection, 5000)
    var message: UnsafeMutablePointer<CChar>?
    defer { sqlite3_free(message) }
    let script = """
      DROP TRIGGER IF EXISTS audit_records_no_update;
      DROP TRIGGER IF EXISTS audit_records_no_delete;
      \(sql)
      """
    guard sqlite3_exec(connection, script, nil, nil, &message) == SQLITE_OK else {
      throw StorageError(.statement, message.map { String(cString: $0) } ?? "no message")
    }
  }
}
