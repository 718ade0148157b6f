import SQLiteStorage
import Storage
import TestSupport

/// An engine that the contract suite runs on. A new engine adds itself to ``all`` and changes no test.
struct EngineUnderTest: Sendable, CustomStringConvertible {
  let description: String
  let open: @Sendable (_ directory: String, _ limits: StorageLimits, _ clock: any WallClock) throws -> any Store

  static let all = [
    EngineUnderTest(description: "SQLite") { directory, limits, clock in
      try SQLiteStore.open(
        directory: directory, migrations: [ContractSchema.migration], clock: clock, limits: limits,
        files: ObservedFileSystem())
    }
  ]
}

/// Tables for the contract suite.
enum ContractSchema {
  static let migration = Migration(
    name: "contract-0001",
    steps: [
      .script(
        """
        CREATE TABLE seats (
          id INTEGER PRIMARY KEY, person TEXT NOT NULL UNIQUE,
          price INTEGER NOT NULL DEFAULT 0 CONSTRAINT price_is_not_negative CHECK (price >= 0)
        ) STRICT;
        CREATE TABLE bookings (
          id INTEGER PRIMARY KEY, seat INTEGER NOT NULL REFERENCES seats (id), note TEXT NOT NULL
        ) STRICT;
        CREATE TABLE log (position INTEGER PRIMARY KEY, note TEXT NOT NULL) STRICT;
        CREATE TABLE anything (id INTEGER PRIMARY KEY, i INTEGER, r REAL, t TEXT, b BLOB) STRICT;
        CREATE TABLE ledger (id INTEGER PRIMARY KEY, note TEXT NOT NULL) STRICT;
        CREATE TABLE things (id TEXT PRIMARY KEY, search TEXT NOT NULL, colour TEXT NOT NULL) STRICT, WITHOUT ROWID;
        INSERT INTO things (id, search, colour) VALUES ('old', 'made before the index', 'grey');
        """),
      .appendOnly(table: "ledger"),
      .textIndex(table: "things"),
    ])
}

/// A store in a directory of its own.
struct StoreFixture {
  let directory: TemporaryDirectory
  let store: any Store
  let clock: TestClock

  init(_ engine: EngineUnderTest, limits: StorageLimits = StorageLimits(), directory: TemporaryDirectory? = nil) throws
  {
    var limits = limits
    // What waits becomes one batch, however slow this machine is.
    limits.batchTimeMax = .seconds(3600)
    self.directory = try directory ?? TemporaryDirectory()
    clock = TestClock()
    guard DiskObserver.install() else { throw StorageError(.ioError, "no VFS for faults") }
    store = try engine.open(self.directory("data"), limits, clock)
  }

  /// Runs the test and closes the store after it.
  static func with(
    _ engine: EngineUnderTest, limits: StorageLimits = StorageLimits(), _ body: (StoreFixture) async throws -> Void
  ) async throws {
    let fixture = try StoreFixture(engine, limits: limits)
    do {
      try await body(fixture)
    } catch {
      await fixture.store.close()
      throw error
    }
    await fixture.store.close()
  }

  var seats: [String] {
    get async throws {
      try await store.read { try $0.rows("SELECT person FROM seats ORDER BY id").map { try $0.text("person") } }
    }
  }
}

extension WriteTransaction {
  /// Inserts a seat; the short form of the suite's commonest write.
  func takeSeat(_ person: String) throws { try execute("INSERT INTO seats (person) VALUES (?)", [.text(person)]) }
}
