import Storage
import TestSupport
import Testing

/// What one transaction may do and sees, on every engine.
@Suite struct TransactionContractTests {
  /// Every kind of value comes back as it went in, at the ends of its range too.
  @Test(arguments: EngineUnderTest.all) func valuesComeBackUnchanged(_ engine: EngineUnderTest) async throws {
    try await StoreFixture.with(engine) { fixture async throws in
      let rows: [[SQLValue]] = [
        [.integer(Int64.min), .real(-0.5), .text(""), .blob([])],
        [.integer(Int64.max), .real(.infinity), .text("a\u{0}b 中文 👩‍👩‍👧"), .blob([0, 255, 0])],
        [.null, .null, .null, .null],
      ]
      try await fixture.store.write { transaction in
        for (index, values) in rows.enumerated() {
          try transaction.execute(
            "INSERT INTO anything (id, i, r, t, b) VALUES (?, ?, ?, ?, ?)", [.integer(index)] + values)
        }
      }
      let found = try await fixture.store.read { transaction in
        try transaction.rows("SELECT i, r, t, b FROM anything ORDER BY id").map(\.values)
      }
      #expect(found == rows)
    }
  }

  @Test(arguments: EngineUnderTest.all) func notANumberIsRefused(_ engine: EngineUnderTest) async throws {
    try await StoreFixture.with(engine) { fixture async throws in
      await expectStorageError(.statement) {
        _ = try await fixture.store.write { try $0.execute("INSERT INTO anything (r) VALUES (?)", [.real(.nan)]) }
      }
    }
  }

  @Test(arguments: EngineUnderTest.all) func valueAtTheLimitIsTakenAndOneOverIsRefused(_ engine: EngineUnderTest)
    async throws
  {
    var limits = StorageLimits()
    limits.valueBytesMax = 100
    try await StoreFixture.with(engine, limits: limits) { fixture async throws in
      for value in [SQLValue.text(String(repeating: "x", count: 100)), .blob([UInt8](repeating: 1, count: 100))] {
        _ = try await fixture.store.write { try $0.execute("INSERT INTO anything (b) VALUES (?)", [.null]) }
        let found = try await fixture.store.read { try $0.row("SELECT ? AS v", [value]) }
        #expect(found?["v"] == value)
      }
      await expectStorageError(.tooLarge) {
        _ = try await fixture.store.write {
          try $0.execute("INSERT INTO anything (b) VALUES (?)", [.blob([UInt8](repeating: 1, count: 101))])
        }
      }
    }
  }

  /// Statements that would end or change more than the transaction's rows are refused in both kinds of body.
  @Test(
    arguments: EngineUnderTest.all,
    [
      "BEGIN", "COMMIT", "ROLLBACK", "SAVEPOINT a", "PRAGMA user_version = 7", "ATTACH 'x' AS y", "VACUUM",
      "CREATE TABLE evil (a INTEGER)", "DROP TABLE seats", "", "SELECT 1; SELECT 2", "SELEC 1",
      "INSERT INTO seats (person) VALUES ('a'); DELETE FROM seats",
    ])
  func statementThatIsNotAQueryOrChangeIsRefused(_ engine: EngineUnderTest, _ sql: String) async throws {
    try await StoreFixture.with(engine) { fixture async throws in
      await expectStorageError(.statement) { try await fixture.store.write { _ = try $0.execute(sql) } }
      await expectStorageError(.statement) { try await fixture.store.write { _ = try $0.rows(sql) } }
      await expectStorageError(.statement) { try await fixture.store.read { _ = try $0.rows(sql) } }
    }
  }

  @Test(arguments: EngineUnderTest.all) func changeInAReadIsRefused(_ engine: EngineUnderTest) async throws {
    try await StoreFixture.with(engine) { fixture async throws in
      await expectStorageError(.statement) {
        try await fixture.store.read { _ = try $0.rows("INSERT INTO seats (person) VALUES ('a') RETURNING id") }
      }
      #expect(try await fixture.seats.isEmpty)
    }
  }

  @Test(arguments: EngineUnderTest.all) func wrongNumberOfArgumentsIsRefused(_ engine: EngineUnderTest) async throws {
    try await StoreFixture.with(engine) { fixture async throws in
      for arguments in [[], [SQLValue.integer(1), .integer(2)]] {
        await expectStorageError(.statement) {
          try await fixture.store.read { _ = try $0.rows("SELECT ? AS a", arguments) }
        }
      }
    }
  }

  /// Each rule of the schema is reported as its kind, with the name that services match on.
  @Test(arguments: EngineUnderTest.all) func brokenConstraintIsNamed(_ engine: EngineUnderTest) async throws {
    try await StoreFixture.with(engine) { fixture async throws in
      try await fixture.store.write { try $0.takeSeat("ann") }
      let cases: [(String, Constraint)] = [
        ("INSERT INTO seats (person) VALUES ('ann')", Constraint(.unique, name: "seats.person")),
        ("INSERT INTO seats (id, person) VALUES (1, 'bob')", Constraint(.unique, name: "seats.id")),
        ("INSERT INTO seats (person) VALUES (NULL)", Constraint(.notNull, name: "seats.person")),
        ("UPDATE seats SET price = -1", Constraint(.check, name: "price_is_not_negative")),
        ("INSERT INTO bookings (seat, note) VALUES (99, '')", Constraint(.foreignKey, name: "")),
        ("DELETE FROM seats WHERE id = (SELECT seat FROM bookings)", Constraint(.foreignKey, name: "")),
        ("UPDATE ledger SET note = ''", Constraint(.trigger, name: "ledger is append-only")),
        ("DELETE FROM ledger", Constraint(.trigger, name: "ledger is append-only")),
      ]
      try await fixture.store.write { transaction in
        try transaction.execute("INSERT INTO bookings (seat, note) VALUES (1, 'x')")
        try transaction.execute("INSERT INTO ledger (note) VALUES ('kept')")
      }
      for (sql, constraint) in cases {
        await expectStorageError(.constraint(constraint), "\(sql)") {
          try await fixture.store.write { _ = try $0.execute(sql) }
        }
      }
    }
  }

  /// A broken rule ends a statement, not the body: what it did before and does after is kept.
  @Test(arguments: EngineUnderTest.all) func bodyGoesOnAfterAConstraintItCaught(_ engine: EngineUnderTest) async throws
  {
    try await StoreFixture.with(engine) { fixture async throws in
      try await fixture.store.write { transaction in
        try transaction.takeSeat("ann")
        do { try transaction.takeSeat("ann") } catch is StorageError {}
        try transaction.takeSeat("bob")
      }
      #expect(try await fixture.seats == ["ann", "bob"])
    }
  }

  @Test(arguments: EngineUnderTest.all) func executeCountsTheRowsItChanged(_ engine: EngineUnderTest) async throws {
    try await StoreFixture.with(engine) { fixture async throws in
      let counts = try await fixture.store.write { transaction in
        for name in ["a", "b", "c"] { try transaction.takeSeat(name) }
        return [
          try transaction.execute("UPDATE seats SET price = 5 WHERE person <> ?", ["a"]),
          try transaction.execute("DELETE FROM seats WHERE person = 'nobody'"),
          try transaction.execute("DELETE FROM seats"),
        ]
      }
      #expect(counts == [2, 0, 3])
    }
  }

  @Test(arguments: EngineUnderTest.all) func changeThatReturnsRowsIsAChange(_ engine: EngineUnderTest) async throws {
    try await StoreFixture.with(engine) { fixture async throws in
      let ids = try await fixture.store.write { transaction in
        // The visitor stops after the first row; the change is whole all the same.
        try transaction.row("INSERT INTO seats (person) VALUES ('a'), ('b') RETURNING id")?.integer("id")
      }
      #expect(ids == 1)
      #expect(try await fixture.seats == ["a", "b"])
    }
  }

  /// A query within the visit of the same query has a statement of its own.
  @Test(arguments: EngineUnderTest.all) func queryMayBeNestedInItself(_ engine: EngineUnderTest) async throws {
    try await StoreFixture.with(engine) { fixture async throws in
      try await fixture.store.write { for name in ["a", "b", "c"] { try $0.takeSeat(name) } }
      let pairs = try await fixture.store.read { transaction in
        var pairs = ""
        let sql = "SELECT person FROM seats ORDER BY id"
        try transaction.forEach(sql, []) { outer in
          try transaction.forEach(sql, []) { inner in
            pairs += try outer.text("person") + inner.text("person") + " "
            return true
          }
          return true
        }
        return pairs
      }
      #expect(pairs == "aa ab ac ba bb bc ca cb cc ")
    }
  }

  @Test(arguments: EngineUnderTest.all) func transactionKeptAfterItsBodyIsRefused(_ engine: EngineUnderTest)
    async throws
  {
    // The type system lets a body leak its transaction only through an unchecked box, as a careless service might.
    final class Leak: @unchecked Sendable { var transaction: (any ReadTransaction)? }
    try await StoreFixture.with(engine) { fixture async throws in
      let leak = Leak()
      try fixture.store.pointRead { leak.transaction = $0 }
      await expectStorageError(.statement) { _ = try leak.transaction?.rows("SELECT 1") }
      try await fixture.store.write { leak.transaction = $0 }
      await expectStorageError(.statement) { _ = try leak.transaction?.rows("SELECT 1") }
      try await fixture.store.read { leak.transaction = $0 }
      await expectStorageError(.statement) { _ = try leak.transaction?.rows("SELECT 1") }
    }
  }

  @Test(arguments: EngineUnderTest.all) func pointReadAtTheLimitIsGivenAndOneRowOverIsRefused(_ engine: EngineUnderTest)
    async throws
  {
    try await StoreFixture.with(engine) { fixture async throws in
      try await fixture.store.write { for number in 1...17 { try $0.takeSeat("\(number)") } }
      let rows = try fixture.store.pointRead { try $0.rows("SELECT id FROM seats LIMIT 16") }
      #expect(rows.count == 16)
      await expectStorageError(.tooManyRows(limit: 16)) {
        _ = try fixture.store.pointRead { try $0.rows("SELECT id FROM seats") }
      }
      await expectStorageError(.tooManyRows(limit: 16)) {
        _ = try fixture.store.pointRead { transaction in
          for _ in 1...17 { _ = try transaction.row("SELECT 1") }
        }
      }
    }
  }

  @Test(arguments: EngineUnderTest.all) func wrongTypeOfColumnIsNamed(_ engine: EngineUnderTest) async throws {
    try await StoreFixture.with(engine) { fixture async throws in
      let row = try fixture.store.pointRead { try $0.row("SELECT 1 AS one, 'x' AS text, NULL AS empty, 2 AS two") }
      let found = try #require(row)
      #expect(throws: StorageError.self) { try found.text("one") }
      #expect(throws: StorageError.self) { try found.integer("text") }
      #expect(throws: StorageError.self) { try found.integer("empty") }
      #expect(throws: StorageError.self) { try found.boolean("two") }
      #expect(throws: StorageError.self) { try found.integer("absent") }
      #expect(throws: StorageError.self) { try found.optionalText("absent") }
      #expect(try found.boolean("one"))
      #expect(try found.optionalText("empty") == nil)
      #expect(found["absent"] == nil && found[9] == nil && found[0] == .integer(1))
    }
  }

  @Test(arguments: EngineUnderTest.all) func bodyHasTheStoresTime(_ engine: EngineUnderTest) async throws {
    try await StoreFixture.with(engine) { fixture async throws in
      fixture.clock.advance(by: .seconds(3600))
      let expected = fixture.clock.now
      #expect(try await fixture.store.write { $0.now } == expected)
      #expect(try await fixture.store.read { $0.now } == expected)
      #expect(try fixture.store.pointRead { $0.now } == expected)
    }
  }

  /// A read sees one state of the store from its first query to its last, whatever commits meanwhile.
  @Test(arguments: EngineUnderTest.all) func readSeesOneSnapshot(_ engine: EngineUnderTest) async throws {
    try await StoreFixture.with(engine) { fixture async throws in
      try await fixture.store.write { try $0.takeSeat("before") }
      let gate = Gate()
      let reading = Task {
        try await fixture.store.read { transaction in
          let first = try transaction.rows("SELECT id FROM seats").count
          gate.pass()
          return [first, try transaction.rows("SELECT id FROM seats").count]
        }
      }
      await gate.waitForEntry()
      try await fixture.store.write { try $0.takeSeat("meanwhile") }
      gate.open()
      #expect(try await reading.value == [1, 1])
      #expect(try fixture.store.pointRead { try $0.rows("SELECT id FROM seats").count } == 2)
    }
  }
}
