import SQLiteStorage
import Storage
import TestSupport
import Testing

/// Backup, restore and verification of a whole store.
@Suite struct BackupTests {
  private func mutate(_ fixture: StorageFixture, _ name: String) async throws {
    let storage = fixture.storage
    try await storage.store.write { transaction in
      try transaction.takeSeat(name)
      try storage.audit.append(AuditEntry(actor: "a", action: "seat.take", subject: name), in: transaction)
    }
  }

  private func seats(_ storage: StorageServices) async throws -> [String] {
    try await storage.store.read { try $0.rows("SELECT person FROM seats ORDER BY id").map { try $0.text("person") } }
  }

  /// A backup made while the store is open holds database and files of one moment; restored, it is that store, with the
  /// restore in its audit log, and with what the restore gave up named by verification.
  @Test func restoredStoreIsTheOneOfTheBackup() async throws {
    var fixture = try await StorageFixture()
    try await mutate(fixture, "ann")
    let file = try await fixture.store([1, 2, 3], owner: "mat_1")
    let persons = fixture.storage.persons
    let phone = try await fixture.storage.store.write {
      try persons.seal([4, 5], person: "acc_1", field: "phone", in: $0)
    }
    try fixture.storage.checkpointer.checkpoint()
    let manifest = try SQLiteBackup.create(fixture.configuration, to: fixture.directory("backup"), clock: fixture.clock)
    #expect(manifest.auditPosition == 1 && manifest.files == [file])
    #expect(manifest.storeID == fixture.storage.audit.storeID)

    // After the backup: what will be lost, signed already.
    for name in ["bob", "cid", "dan"] { try await mutate(fixture, name) }
    let released = file
    let files = fixture.storage.files
    try await fixture.storage.store.write { transaction in
      _ = try files.release(tenant: released.tenant, hash: released.hash, owner: "mat_1", in: transaction)
    }
    try await fixture.storage.retention.run()
    try await fixture.storage.close()

    fixture.configuration.dataDirectory = fixture.directory("restored")
    try SQLiteBackup.restore(from: fixture.directory("backup"), to: fixture.configuration)
    let restored = try await StorageFixture.open(fixture.configuration, fixture.clock)
    #expect(try await seats(restored) == ["ann"])
    #expect(restored.audit.storeID == manifest.storeID)
    let audit = try await restored.store.read { try restored.audit.page(after: 0, in: $0).map(\.entry.action) }
    #expect(audit == ["seat.take", "storage.restore"])
    let opened = try await restored.store.read { try persons.open(phone, person: "acc_1", field: "phone", in: $0) }
    #expect(opened == [4, 5])
    let reader = try await restored.files.open(tenant: file.tenant, hash: file.hash)
    #expect(try await reader.next() == [1, 2, 3])
    var report = try await restored.checkpointer.verify()
    #expect(report.findings == [])
    #expect(report.restores == [.init(epoch: 1, keptPosition: 1, lostPosition: 4)])
    try await restored.close()

    // The restore is recorded once, however often the store starts.
    let again = try await StorageFixture.open(fixture.configuration, fixture.clock)
    report = try await again.checkpointer.verify()
    #expect(report.records == 2 && report.isSound && report.restores.count == 1)
    #expect(try await SQLiteVerification.verify(fixture.configuration).isSound)
    try await again.close()
  }

  /// Rewriting what the restore kept is still found, and so is a cut of what came after it.
  @Test func restoreDoesNotExcuseTampering() async throws {
    var fixture = try await StorageFixture()
    for name in ["ann", "bob"] { try await mutate(fixture, name) }
    try fixture.storage.checkpointer.checkpoint()
    try SQLiteBackup.create(fixture.configuration, to: fixture.directory("backup"))
    try await mutate(fixture, "cid")
    try await fixture.storage.close()
    fixture.configuration.dataDirectory = fixture.directory("restored")
    try SQLiteBackup.restore(from: fixture.directory("backup"), to: fixture.configuration)
    let restored = try await StorageFixture.open(fixture.configuration, fixture.clock)
    try StorageFixture.tamper(fixture.configuration.dataDirectory, "DELETE FROM audit_records WHERE position >= 2")
    #expect(try await restored.checkpointer.verify().findings == [.cutTail(lastRecord: 1, lastCheckpoint: 3)])
    await expectStorageError(.corrupt) { try await restored.close() }
  }

  /// Without the restore command an old copy of the database is what it is: a cut tail.
  @Test func oldCopyPutInPlaceByHandIsFound() async throws {
    let fixture = try await StorageFixture()
    try await mutate(fixture, "ann")
    try SQLiteBackup.create(fixture.configuration, to: fixture.directory("backup"))
    for name in ["bob", "cid"] { try await mutate(fixture, name) }
    try await fixture.storage.close()
    let files = PosixFileSystem()
    let old = try files.readWhole(fixture.directory("backup/cloudpark.sqlite"), bytesMax: 1 << 24)
    try files.writeDurably(old, to: fixture.configuration.dataDirectory + "/cloudpark.sqlite")
    let again = try await StorageFixture.open(fixture.configuration, fixture.clock)
    #expect(try await again.checkpointer.verify().findings == [.cutTail(lastRecord: 1, lastCheckpoint: 3)])
    await expectStorageError(.corrupt) { try await again.close() }
  }

  @Test func backupAndRestoreWantEmptyDirectories() async throws {
    try await StorageFixture.with { fixture async throws in
      try await mutate(fixture, "ann")
      try SQLiteBackup.create(fixture.configuration, to: fixture.directory("backup"))
      await expectStorageError(.ioError) {
        try SQLiteBackup.create(fixture.configuration, to: fixture.directory("backup"))
      }
      await expectStorageError(.ioError) {
        try SQLiteBackup.restore(from: fixture.directory("backup"), to: fixture.configuration)
      }
      await expectStorageError(.ioError) {
        try SQLiteBackup.restore(
          from: fixture.directory("nothing"), to: StorageFixture.configuration(fixture.directory("x")))
      }
      var absent = fixture.configuration
      absent.dataDirectory = fixture.directory("absent")
      await expectStorageError(.ioError) { try SQLiteBackup.create(absent, to: fixture.directory("other")) }
    }
  }

  /// A damaged backup is refused, whatever of it is damaged, and what is left of the restore cannot be opened.
  @Test func damagedBackupIsRefused() async throws {
    let fixture = try await StorageFixture()
    try await mutate(fixture, "ann")
    let file = try await fixture.store([1, 2, 3], owner: "mat_1")
    try SQLiteBackup.create(fixture.configuration, to: fixture.directory("backup"))
    try await fixture.storage.close()
    let files = PosixFileSystem()
    let parts = [
      fixture.directory("backup/manifest"), fixture.directory("backup/cloudpark.sqlite"),
      FileLayout(root: fixture.directory("backup/files")).path(tenant: file.tenant, hash: file.hash),
    ]
    for (number, part) in parts.enumerated() {
      let whole = try files.readWhole(part, bytesMax: 1 << 24)
      let last = try #require(whole.last)
      let damages: [[UInt8]] = [Array(whole.dropLast()), whole + [1], Array(whole.dropLast()) + [last ^ 1]]
      for (kind, damaged) in damages.enumerated() {
        try files.writeDurably(damaged, to: part)
        var configuration = fixture.configuration
        configuration.dataDirectory = fixture.directory("restored-\(number)-\(kind)")
        #expect(throws: (any Error).self, "part \(number), damage \(kind)") {
          try SQLiteBackup.restore(from: fixture.directory("backup"), to: configuration)
        }
        guard number > 0 else { continue }
        await expectStorageError(.ioError) { _ = try await StorageFixture.open(configuration, fixture.clock) }
      }
      try files.writeDurably(whole, to: part)
    }
  }

  @Test func backupOfADamagedFileIsRefused() async throws {
    try await StorageFixture.with { fixture async throws in
      let file = try await fixture.store([1, 2, 3], owner: "mat_1")
      let path = fixture.storage.files.layout.path(tenant: file.tenant, hash: file.hash)
      try PosixFileSystem().writeDurably([1, 2, 4], to: path)
      #expect(throws: FileError.damaged(path: path)) {
        try SQLiteBackup.create(fixture.configuration, to: fixture.directory("backup"))
      }
    }
  }

  /// Verification names what is missing, damaged, miscounted or unknown.
  @Test func verificationNamesEachProblem() async throws {
    let fixture = try await StorageFixture()
    let missing = try await fixture.store([1], owner: "mat_1")
    let changed = try await fixture.store([2], owner: "mat_2")
    try await mutate(fixture, "ann")
    #expect(try await SQLiteVerification.verify(fixture.configuration).isSound)
    let layout = fixture.storage.files.layout
    let files = PosixFileSystem()
    try files.remove(layout.path(tenant: "ent_1", hash: missing.hash))
    try files.writeDurably([3], to: layout.path(tenant: "ent_1", hash: changed.hash))
    try files.writeDurably([4], to: layout.path(tenant: "ent_1", hash: try SHA256.hash([4])))
    try fixture.tamper(
      """
      UPDATE file_usage SET bytes = 77;
      UPDATE audit_records SET actor = 'x';
      INSERT INTO bookings (seat, note) VALUES (99, 'nowhere');
      """)
    let result = try await SQLiteVerification.verify(fixture.configuration)
    #expect(!result.isSound)
    #expect(result.filesChecked == 2 && result.orphans == 1)
    for part in ["missing", "not what its name says", "77 bytes", "bookings"] {
      #expect(result.problems.contains { $0.contains(part) }, "\(part) in \(result.problems)")
    }
    #expect(result.problems.count == 4)
    #expect(result.audit.findings == [.edited(position: 1)])
    try await fixture.storage.close()
  }

  /// While a backup copies, nothing that its snapshot names is removed.
  @Test func collectionWaitsForABackup() async throws {
    try await StorageFixture.with { fixture async throws in
      let file = try await fixture.store([1], owner: "mat_1")
      let files = fixture.storage.files
      try await fixture.storage.store.write { transaction in
        _ = try files.release(tenant: file.tenant, hash: file.hash, owner: "mat_1", in: transaction)
      }
      let copying = try #require(try CollectionLock(files.layout.root, .copying))
      #expect(try await files.collect() == 0)
      #expect(try PosixFileSystem().status(files.layout.path(tenant: file.tenant, hash: file.hash)) != nil)
      copying.release()
      #expect(try await files.collect() == 1)
    }
  }

  @Test func missingKeyFileOfAnExistingStoreIsNotReplaced() async throws {
    let fixture = try await StorageFixture()
    try await fixture.storage.close()
    for name in [KeyDirectory.secretName, KeyDirectory.signingKeyName] {
      let path = fixture.configuration.keyDirectory + "/" + name
      let key = try PosixFileSystem().readWhole(path, bytesMax: 100)
      try PosixFileSystem().remove(path)
      await expectStorageError(.ioError) { _ = try await StorageFixture.open(fixture.configuration, fixture.clock) }
      for damaged in [[], Array("zz\n".utf8), Array(key.prefix(20)), key + key] {
        try PosixFileSystem().writeDurably(damaged, to: path)
        await expectStorageError(.ioError) { _ = try await StorageFixture.open(fixture.configuration, fixture.clock) }
      }
      try PosixFileSystem().writeDurably(key, to: path)
    }
    try await StorageFixture.open(fixture.configuration, fixture.clock).close()
  }

  /// A well-formed key of another store is refused before anything is sealed or signed with it.
  @Test func keyOfAnotherStoreIsRefused() async throws {
    let fixture = try await StorageFixture()
    try await fixture.storage.close()
    let other = try await StorageFixture()
    try await other.storage.close()
    let files = PosixFileSystem()
    for name in [KeyDirectory.secretName, KeyDirectory.signingKeyName] {
      let path = fixture.configuration.keyDirectory + "/" + name
      let own = try files.readWhole(path, bytesMax: 100)
      try files.writeDurably(
        try files.readWhole(other.configuration.keyDirectory + "/" + name, bytesMax: 100), to: path)
      let error = await expectStorageError(.ioError) {
        _ = try await StorageFixture.open(fixture.configuration, fixture.clock)
      }
      #expect(error?.message.contains(name) == true)
      try files.writeDurably(own, to: path)
    }
    try await StorageFixture.open(fixture.configuration, fixture.clock).close()
  }
}
