import Storage
import TestSupport
import Testing

/// The audit chain: what a thief with the database file can do to it, verification finds and names.
@Suite struct AuditTests {
  private func append(_ fixture: StorageFixture, _ count: Int, actor: String = "acc_1") async throws {
    let audit = fixture.storage.audit
    for number in 1...count {
      try await fixture.storage.store.write { transaction in
        _ = try audit.append(
          AuditEntry(
            actor: actor, action: "seat.take", subject: "seat_\(number)", callID: "c\(number)", details: [UInt8(number)]
          ),
          in: transaction)
      }
    }
  }

  /// A chain of `records`, signed at each of the positions.
  private func chain(_ fixture: StorageFixture, _ records: Int, signedAt positions: [Int]) async throws {
    for position in 1...records {
      try await append(fixture, 1)
      if positions.contains(position) { try fixture.storage.checkpointer.checkpoint() }
    }
  }

  private func findings(_ fixture: StorageFixture) async throws -> [AuditFinding] {
    try await fixture.storage.checkpointer.verify().findings
  }

  @Test func untouchedChainIsSoundAndItsWindowIsStated() async throws {
    try await StorageFixture.with { fixture async throws in
      var report = try await fixture.storage.checkpointer.verify()
      #expect(report.isSound && report.records == 0 && report.newestCheckpoint == nil)
      try await append(fixture, 5)
      try fixture.storage.checkpointer.checkpoint()
      fixture.clock.advance(by: .seconds(60))
      let since = fixture.clock.now
      try await append(fixture, 2)
      fixture.clock.advance(by: .seconds(60))
      report = try await fixture.storage.checkpointer.verify()
      #expect(report.isSound)
      #expect(report.records == 7)
      #expect(report.newestCheckpoint?.position == 5)
      #expect(report.uncheckpointedRecords == 2)
      #expect(report.uncheckpointedSince == since)
    }
  }

  @Test func longChainIsVerifiedByPages() async throws {
    try await StorageFixture.with { fixture async throws in
      let audit = fixture.storage.audit
      try await fixture.storage.store.write { transaction in
        for number in 1...1100 {
          try audit.append(AuditEntry(actor: "a", action: "b", subject: "\(number)"), in: transaction)
        }
      }
      try fixture.storage.checkpointer.checkpoint()
      let report = try await fixture.storage.checkpointer.verify()
      #expect(report.isSound && report.records == 1100)
    }
  }

  @Test func failedTransactionLeavesNoRecord() async throws {
    struct Undone: Error {}
    try await StorageFixture.with { fixture async throws in
      let audit = fixture.storage.audit
      await #expect(throws: Undone.self) {
        try await fixture.storage.store.write { transaction in
          try audit.append(AuditEntry(actor: "a", action: "b", subject: "c"), in: transaction)
          throw Undone()
        }
      }
      try await append(fixture, 1)
      let report = try await fixture.storage.checkpointer.verify()
      #expect(report.isSound && report.records == 1)
    }
  }

  @Test(arguments: ["UPDATE audit_records SET actor = 'x'", "DELETE FROM audit_records"])
  func storeItselfRefusesToChangeARecord(_ sql: String) async throws {
    try await StorageFixture.with { fixture async throws in
      try await append(fixture, 1)
      await expectStorageError(.constraint(Constraint(.trigger, name: "audit_records is append-only"))) {
        _ = try await fixture.storage.store.write { try $0.execute(sql) }
      }
    }
  }

  /// An edit of any column is found at its record.
  @Test(
    arguments: [
      "actor = 'acc_2'", "action = 'x'", "subject = 'x'", "call_id = 'x'", "details = x'00'", "time = time + 1",
      "previous = zeroblob(32)", "hash = zeroblob(32)",
    ])
  func editIsFound(_ change: String) async throws {
    try await StorageFixture.with { fixture async throws in
      try await chain(fixture, 8, signedAt: [8])
      try fixture.tamper("UPDATE audit_records SET \(change) WHERE position = 4")
      let found = try await findings(fixture)
      #expect(found.contains(.edited(position: 4)), "\(found)")
    }
  }

  @Test func deletionIsFound() async throws {
    try await StorageFixture.with { fixture async throws in
      try await chain(fixture, 8, signedAt: [8])
      try fixture.tamper("DELETE FROM audit_records WHERE position IN (1, 4, 5)")
      #expect(try await findings(fixture) == [.deleted(first: 1, last: 1), .deleted(first: 4, last: 5)])
    }
  }

  @Test func deletionThatClosesTheGapIsFound() async throws {
    let fixture = try await StorageFixture()
    try await chain(fixture, 8, signedAt: [8])
    try fixture.tamper(
      """
      DELETE FROM audit_records WHERE position = 4;
      UPDATE audit_records SET position = position - 1 WHERE position > 4;
      """)
    let found = try await findings(fixture)
    #expect(found.contains(.reordered(position: 4, writtenAt: 5)), "\(found)")
    #expect(found.contains(.cutTail(lastRecord: 7, lastCheckpoint: 8)), "\(found)")
    await expectStorageError(.corrupt) { try await fixture.storage.close() }
  }

  @Test func reorderIsFound() async throws {
    try await StorageFixture.with { fixture async throws in
      try await chain(fixture, 8, signedAt: [8])
      try fixture.tamper(
        """
        UPDATE audit_records SET position = 100 WHERE position = 3;
        UPDATE audit_records SET position = 3 WHERE position = 6;
        UPDATE audit_records SET position = 6 WHERE position = 100;
        """)
      let found = try await findings(fixture)
      #expect(found.contains(.reordered(position: 3, writtenAt: 6)), "\(found)")
      #expect(found.contains(.reordered(position: 6, writtenAt: 3)), "\(found)")
    }
  }

  /// The chain alone cannot show that its end is missing; the checkpoint can. Neither a new record nor a new checkpoint
  /// covers it up.
  @Test func cutTailIsFound() async throws {
    let fixture = try await StorageFixture()
    try await chain(fixture, 8, signedAt: [3, 7])
    try fixture.tamper("DELETE FROM audit_records WHERE position > 5")
    #expect(try await findings(fixture) == [.cutTail(lastRecord: 5, lastCheckpoint: 7)])
    await expectStorageError(.corrupt) { try await append(fixture, 1) }
    await expectStorageError(.corrupt) { try fixture.storage.checkpointer.checkpoint() }
    // A thief who also turns the counter back can append, but not sign.
    try fixture.tamper("UPDATE log_positions SET position = 5 WHERE log = 'audit 0'")
    try await append(fixture, 4)
    await expectStorageError(.corrupt) { try fixture.storage.checkpointer.checkpoint() }
    #expect(try await findings(fixture) == [.rewritten(position: 7)])
    await expectStorageError(.corrupt) { try await fixture.storage.close() }
  }

  /// A thief who knows the format computes the whole chain anew after an edit. It is consistent, and not the signed
  /// one.
  @Test(arguments: [[8], [5, 8], [2, 5, 8]]) func recomputedChainIsFound(_ signed: [Int]) async throws {
    let fixture = try await StorageFixture()
    try await chain(fixture, 8, signedAt: signed)
    try await fixture.storage.close()

    // The thief's copy has the same identity, and differs from the third record on.
    let forged = try await StorageFixture()
    let identity = try await identity(fixture)
    try await forged.storage.close()
    try forged.tamper(
      """
      DROP TRIGGER store_identity_no_update;
      UPDATE store_identity SET id = x'\(Hex.encode(identity))';
      DELETE FROM key_checks;
      """)
    let thief = try await StorageFixture(directory: forged.directory)
    try await append(thief, 1)
    try await append(thief, 1)
    for _ in 3...8 { try await append(thief, 1, actor: "acc_innocent") }
    // Checkpoints of the original, database of the thief.
    let verifier = AuditVerifier(chain: thief.storage.audit, directory: fixture.storage.checkpointer.directory)
    let report = try await verifier.verify(thief.storage.store)
    let firstDifferent = try #require(signed.first { $0 >= 3 })
    #expect(report.findings == [.rewritten(position: Int64(firstDifferent))])
    #expect(report.checkpoints == signed.count)
    try await thief.storage.close()
  }

  private func identity(_ fixture: StorageFixture) async throws -> [UInt8] {
    let again = try await StorageFixture(directory: fixture.directory)
    let identity = again.storage.audit.storeID
    try await again.storage.close()
    return identity
  }

  /// A checkpoint that is changed, renamed, or signed by another key is named, and does not count.
  @Test func falseCheckpointIsFound() async throws {
    try await StorageFixture.with { fixture async throws in
      try await chain(fixture, 6, signedAt: [3, 6])
      let files = PosixFileSystem()
      let directory = fixture.configuration.checkpointDirectory
      let names = try files.names(in: directory)
      let last = try #require(names.last)
      let path = directory + "/" + last
      let genuine = try files.readWhole(path, bytesMax: 4096)
      for index in genuine.indices where index % 7 == 0 {
        var changed = genuine
        changed[index] ^= 1
        try files.writeDurably(changed, to: path)
        let report = try await fixture.storage.checkpointer.verify()
        #expect(report.findings == [.falseCheckpoint(file: last)])
        #expect(report.newestCheckpoint?.position == 3)
      }
      try files.writeDurably(genuine, to: directory + "/000000-000000000000000005.checkpoint")
      try files.writeDurably(genuine, to: path)
      #expect(try await findings(fixture) == [.falseCheckpoint(file: "000000-000000000000000005.checkpoint")])
      try files.remove(directory + "/000000-000000000000000005.checkpoint")
      #expect(try await findings(fixture).isEmpty)
    }
  }

  @Test func checkpointIsDueAfterSoManyRecordsOrSoMuchTime() async throws {
    // An hour: the age is a real clock's, and a slow machine may take minutes for the next lines.
    try await StorageFixture.with({
      $0.checkpoints.recordsMax = 3
      $0.checkpoints.timeMax = .seconds(3600)
    }) { fixture async throws in
      try await append(fixture, 2)
      #expect(try fixture.storage.checkpointer.checkpointIfDue() == nil)
      try await append(fixture, 1)
      #expect(try fixture.storage.checkpointer.checkpointIfDue()?.position == 3)
      #expect(try fixture.storage.checkpointer.checkpointIfDue() == nil)
      #expect(try fixture.storage.checkpointer.checkpoint() == nil)
    }
    try await StorageFixture.with({ $0.checkpoints.timeMax = .zero }) { fixture async throws in
      #expect(try fixture.storage.checkpointer.checkpointIfDue() == nil)
      try await append(fixture, 1)
      #expect(try fixture.storage.checkpointer.checkpointIfDue()?.position == 1)
    }
  }

  @Test func runWritesCheckpointsUntilItIsCancelled() async throws {
    try await StorageFixture.with({
      $0.checkpoints.recordsMax = 1
      $0.checkpoints.lookEvery = .microseconds(100)
    }) { fixture async throws in
      let running = Task { await fixture.storage.checkpointer.run { Issue.record($0) } }
      try await append(fixture, 1)
      while try await fixture.storage.checkpointer.verify().newestCheckpoint?.position != 1 { await Task.yield() }
      running.cancel()
      await running.value
    }
  }

  /// Old checkpoints go; what is left still finds what happened before them.
  @Test func oldCheckpointsAreThinnedOut() async throws {
    let fixture = try await StorageFixture { $0.checkpoints.filesMax = 16 }
    try await chain(fixture, 60, signedAt: Array(1...60))
    let names = try PosixFileSystem().names(in: fixture.configuration.checkpointDirectory)
    #expect((16...18).contains(names.count), "\(names.count)")
    #expect(names.first?.hasPrefix("000000-000000000000000001") == true)
    #expect(try await findings(fixture) == [])
    try fixture.tamper("DELETE FROM audit_records WHERE position = 20")
    #expect(try await findings(fixture) == [.deleted(first: 20, last: 20)])
    try await fixture.storage.close()
  }

  @Test func closeSignsTheLastCheckpoint() async throws {
    let fixture = try await StorageFixture()
    try await append(fixture, 2)
    try await fixture.storage.close()
    let again = try await StorageFixture(directory: fixture.directory)
    let report = try await again.storage.checkpointer.verify()
    #expect(report.isSound && report.newestCheckpoint?.position == 2 && report.uncheckpointedRecords == 0)
    try await again.storage.close()
  }

  @Test func queryFindsByActorActionSubjectAndTime() async throws {
    try await StorageFixture.with { fixture async throws in
      let audit = fixture.storage.audit
      let start = fixture.clock.now
      for (actor, action, subject) in [("a", "x", "1"), ("b", "x", "2"), ("a", "y", "2"), ("a", "x", "2")] {
        try await fixture.storage.store.write {
          _ = try audit.append(AuditEntry(actor: actor, action: action, subject: subject), in: $0)
        }
        fixture.clock.advance(by: .seconds(1))
      }
      func positions(_ filter: AuditFilter, after: Int64 = 0, rowsMax: Int = 10) async throws -> [Int64] {
        try await fixture.storage.store.read {
          try audit.page(after: after, filter, rowsMax: rowsMax, in: $0).map(\.position)
        }
      }
      #expect(try await positions(AuditFilter()) == [1, 2, 3, 4])
      #expect(try await positions(AuditFilter(), after: 2, rowsMax: 1) == [3])
      #expect(try await positions(AuditFilter(actor: "a", action: "x")) == [1, 4])
      #expect(try await positions(AuditFilter(subject: "2")) == [2, 3, 4])
      #expect(try await positions(AuditFilter(from: start + .seconds(1), until: start + .seconds(3))) == [2, 3])
    }
  }
}
