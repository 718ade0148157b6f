import Storage
import TestSupport
import Testing

@testable import SQLiteStorage

/// What a member of a batch costs inside SQLite.
@Suite struct SavepointTests {
  private func withTransaction(isFenced: Bool, _ body: (SQLiteWriteTransaction) throws -> Void) throws {
    let directory = try TemporaryDirectory()
    let connection = try Connection(path: directory("x.sqlite"), role: .writer, limits: StorageLimits())
    defer { connection.close() }
    try connection.use { access in
      try access.runScript(
        """
        CREATE TABLE log_positions (log TEXT PRIMARY KEY, position INTEGER NOT NULL) STRICT;
        CREATE TABLE seats (id INTEGER PRIMARY KEY) STRICT;
        INSERT INTO seats VALUES (9);
        CREATE TRIGGER no_tens BEFORE INSERT ON seats WHEN NEW.id = 10 BEGIN SELECT RAISE(FAIL, 'no tens'); END
        """)
      try access.run("BEGIN IMMEDIATE")
      defer { access.rollBack() }
      try body(
        SQLiteWriteTransaction(
          access, now: Timestamp(microseconds: 0), positions: LogPositions(), isFenced: isFenced))
    }
  }

  /// Refusals are most of a rush: a member that has only read needs no savepoint.
  @Test(arguments: [false, true]) func memberThatOnlyReadsOpensNoSavepoint(_ isFenced: Bool) throws {
    try withTransaction(isFenced: isFenced) { transaction in
      _ = try transaction.rows("SELECT id FROM seats")
      #expect(!transaction.hasSavepoint && !transaction.hasChanged)
      #expect(try transaction.undo())
    }
  }

  @Test func fencedMemberOpensItsSavepointWithItsFirstChange() throws {
    try withTransaction(isFenced: true) { transaction in
      try transaction.execute("INSERT INTO seats (id) VALUES (1)")
      #expect(transaction.hasSavepoint)
      #expect(try transaction.undo())
    }
    try withTransaction(isFenced: true) { transaction in
      _ = try transaction.row("INSERT INTO seats (id) VALUES (1) RETURNING id")
      #expect(transaction.hasSavepoint)
      try transaction.keep()
    }
  }

  @Test func memberWithoutSavepointThatHasChangedCannotBeUndoneAlone() throws {
    let changes: [(SQLiteWriteTransaction) throws -> Void] = [
      { try $0.execute("INSERT INTO seats (id) VALUES (1)") },
      { _ = try $0.row("INSERT INTO seats (id) VALUES (1) RETURNING id") },
      { _ = try $0.nextPosition(ofLog: "log") },
      // RAISE(FAIL) undoes nothing: the row of 1 is there.
      { transaction in _ = try? transaction.execute("INSERT INTO seats (id) VALUES (1), (10)") },
    ]
    for change in changes {
      try withTransaction(isFenced: false) { transaction in
        try change(transaction)
        #expect(!transaction.hasSavepoint && transaction.hasChanged)
        #expect(try !transaction.undo())
      }
    }
  }

  /// A constraint undoes its own statement, an update may meet no row: there is nothing to be undone.
  @Test func memberWhoseStatementsChangedNothingIsUndoneForFree() throws {
    try withTransaction(isFenced: false) { transaction in
      #expect(throws: StorageError.self) { try transaction.execute("INSERT INTO seats (id) VALUES (1), (9)") }
      try transaction.execute("UPDATE seats SET id = 3 WHERE id = 2")
      #expect(!transaction.hasChanged)
      #expect(try transaction.undo())
    }
  }
}
