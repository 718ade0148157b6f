import SQLiteStorage
import Storage
import TestSupport
import Testing

/// Opening a store: the lock on its directory, and the schema's way forward.
@Suite struct MigrationContractTests {
  private let first = Migration(name: "a-0001", script: "CREATE TABLE a (x INTEGER) STRICT")
  private let second = Migration(name: "a-0002", script: "CREATE TABLE b (x INTEGER) STRICT; INSERT INTO b VALUES (1)")

  private func open(_ directory: TemporaryDirectory, _ migrations: [Migration]) throws -> SQLiteStore {
    try SQLiteStore.open(directory: directory("data"), migrations: migrations)
  }

  private func tables(_ store: SQLiteStore) throws -> Set<String> {
    Set(
      try store.pointRead { transaction in
        try transaction.rows("SELECT name FROM sqlite_schema WHERE type = 'table' AND length(name) = 1").map {
          try $0.text("name")
        }
      })
  }

  @Test func migrationsRunOnceAndInOrder() async throws {
    let directory = try TemporaryDirectory()
    var store = try open(directory, [first])
    #expect(try tables(store) == ["a"])
    await store.close()
    store = try open(directory, [first, second])
    #expect(try tables(store) == ["a", "b"])
    await store.close()
    store = try open(directory, [first, second])
    #expect(try store.pointRead { try $0.rows("SELECT x FROM b").count } == 1)
    await store.close()
  }

  /// Families grow apart from each other: a new step of one runs though another's later ones are there.
  @Test func newMigrationOfAnEarlierFamilyRuns() async throws {
    let directory = try TemporaryDirectory()
    let other = Migration(name: "b-0001", script: "CREATE TABLE c (x INTEGER) STRICT")
    try await open(directory, [first, other]).close()
    let store = try open(directory, [first, second, other])
    #expect(try tables(store) == ["a", "b", "c"])
    await store.close()
  }

  @Test func databaseOfANewerProgramIsRefused() async throws {
    let directory = try TemporaryDirectory()
    try await open(directory, [first, second]).close()
    await expectStorageError(.schemaTooNew) { _ = try open(directory, [first]) }
    // Refusing changed nothing, and released the directory.
    try await open(directory, [first, second]).close()
    try StorageFixture.tamper(directory("data"), "PRAGMA user_version = 99")
    await expectStorageError(.schemaTooNew) { _ = try open(directory, [first, second]) }
  }

  @Test func migrationChangedAfterItRanIsRefused() async throws {
    let directory = try TemporaryDirectory()
    try await open(directory, [first]).close()
    let changed = Migration(name: "a-0001", script: "CREATE TABLE a (y INTEGER) STRICT")
    await expectStorageError(.migration) { _ = try open(directory, [changed]) }
    await expectStorageError(.migration) { _ = try open(directory, [second, first]) }
    await expectStorageError(.migration) { _ = try open(directory, [first, second, second]) }
  }

  /// A migration that fails in its middle leaves nothing of itself, and those before it stay.
  @Test func failingMigrationIsUndone() async throws {
    let directory = try TemporaryDirectory()
    let broken = Migration(
      name: "a-0002", script: "CREATE TABLE b (x INTEGER) STRICT; CREATE TABLE a (x INTEGER) STRICT")
    await expectStorageError(.migration) { _ = try open(directory, [first, broken]) }
    let store = try open(directory, [first])
    #expect(try tables(store) == ["a"])
    await store.close()
  }

  @Test func databaseOfAnotherProgramIsRefused() async throws {
    let directory = try TemporaryDirectory()
    try PosixFileSystem().createDirectories(directory("data"))
    try StorageFixture.tamper(directory("data"), "CREATE TABLE theirs (x)")
    await expectStorageError(.migration) { _ = try open(directory, [first]) }
    try PosixFileSystem().writeDurably(
      Array("not a database, but long enough to look at".utf8), to: directory("data/cloudpark.sqlite"))
    await expectStorageError(.corrupt) { _ = try open(directory, [first]) }
  }

  @Test func directoryInUseIsRefusedWithItsHolder() async throws {
    let directory = try TemporaryDirectory()
    let store = try open(directory, [])
    let error = await expectStorageError(.locked) { _ = try open(directory, []) }
    #expect(error?.message.contains("process \(processID)") == true)
    await store.close()
    try await open(directory, []).close()
  }

  @Test func identityStaysAndCannotBeChanged() async throws {
    let directory = try TemporaryDirectory()
    var store = try open(directory, [])
    let identity = try store.identity()
    await expectStorageError(.constraint(Constraint(.trigger, name: "store_identity is append-only"))) {
      _ = try await store.write { try $0.execute("DELETE FROM store_identity") }
    }
    await store.close()
    store = try open(directory, [])
    #expect(try store.identity() == identity && identity.count == 16)
    await store.close()
    let other = try TemporaryDirectory()
    let another = try open(other, [])
    #expect(try another.identity() != identity)
    await another.close()
  }
}
