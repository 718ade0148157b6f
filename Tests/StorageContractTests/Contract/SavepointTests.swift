import Storage
import TestSupport
import Testing

@testable import SQLiteStorage

/// What a member of a batch costs inside SQLite.
@Suite struct SavepointTests {
  private func withTransaction(_ body: (SQLiteWriteTransaction) throws -> Void) throws {
    let directory = try TemporaryDirectory()
    let connection = try Connection(path: directory("x.sqlite"), role: .writer, limits: StorageLimits())
    defer { connection.close() }
    try connection.use { access in
      try access.run("CREATE TABLE seats (id INTEGER PRIMARY KEY) STRICT")
      try access.run("BEGIN IMMEDIATE")
      defer { access.rollBack() }
      try body(SQLiteWriteTransaction(access, now: Timestamp(microseconds: 0)))
    }
  }

  /// Refusals are most of a rush: a member that has only read needs no savepoint.
  @Test func memberThatOnlyReadsOpensNoSavepoint() throws {
    try withTransaction { transaction in
      _ = try transaction.rows("SELECT id FROM seats")
      #expect(!transaction.hasSavepoint)
      try transaction.keep()
    }
  }

  @Test func memberOpensItsSavepointWithItsFirstChange() throws {
    try withTransaction { transaction in
      try transaction.execute("INSERT INTO seats (id) VALUES (1)")
      #expect(transaction.hasSavepoint)
      try transaction.undo()
    }
    try withTransaction { transaction in
      _ = try transaction.row("INSERT INTO seats (id) VALUES (1) RETURNING id")
      #expect(transaction.hasSavepoint)
      try transaction.keep()
    }
  }
}
