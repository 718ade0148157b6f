import Storage
import TestSupport
import Testing

/// Files: durable, named by their content, counted, collected without a race.
@Suite struct FileVaultTests {
  private func sizes(_ fixture: StorageFixture) throws -> Int {
    var count = 0
    try fixture.storage.files.layout.forEachFile(PosixFileSystem()) { _, _ in count += 1 }
    return count
  }

  private func release(_ fixture: StorageFixture, _ file: StoredFile, _ owner: String) async throws -> Bool {
    let files = fixture.storage.files
    return try await fixture.storage.store.write {
      try files.release(tenant: file.tenant, hash: file.hash, owner: owner, in: $0)
    }
  }

  private func used(_ fixture: StorageFixture, _ tenant: String = "ent_1") throws -> Int64 {
    try fixture.storage.store.pointRead { try fixture.storage.files.bytesUsed(tenant: tenant, in: $0) }
  }

  @Test(arguments: [0, 1, 999, 1000, 100_000]) func fileComesBackAsItWentIn(_ count: Int) async throws {
    var generator = SeededGenerator(seed: UInt64(count))
    let content = generator.bytes(count)
    try await StorageFixture.with { fixture async throws in
      let file = try await fixture.store(content, owner: "mat_1")
      #expect(file.size == count)
      #expect(file.hash == (try SHA256.hash(content)))
      #expect(try await fixture.content(file) == content)
    }
  }

  @Test func sameContentIsKeptOnceForATenantAndNeverAcrossTenants() async throws {
    try await StorageFixture.with { fixture async throws in
      let first = try await fixture.store([1, 2, 3], owner: "mat_1")
      let second = try await fixture.store([1, 2, 3], owner: "mat_2")
      #expect(first == second)
      #expect(try sizes(fixture) == 1)
      #expect(try used(fixture) == 3)
      _ = try await fixture.store([1, 2, 3], tenant: "ent_2", owner: "mat_1")
      #expect(try sizes(fixture) == 2)
      #expect(try used(fixture, "ent_2") == 3)
      await #expect(throws: FileError.notFound) {
        try await fixture.storage.files.open(tenant: "ent_3", hash: first.hash)
      }
    }
  }

  @Test func fileAtTheLimitIsTakenAndOneByteOverIsRefused() async throws {
    try await StorageFixture.with { fixture async throws in
      let upload = try await fixture.storage.files.begin(tenant: "ent_1", bytesMax: 10)
      try await upload.append([UInt8](repeating: 1, count: 10))
      await #expect(throws: FileError.tooLarge(bytesMax: 10)) { try await upload.append([1]) }
      await upload.close()
      #expect(try sizes(fixture) == 0)
      #expect(try PosixFileSystem().names(in: fixture.configuration.filesDirectory + "/tmp").isEmpty)
    }
  }

  @Test func announcedHashMustBeTheContents() async throws {
    try await StorageFixture.with { fixture async throws in
      let upload = try await fixture.storage.files.begin(tenant: "ent_1", bytesMax: 10)
      try await upload.append([1])
      let wrong = [UInt8](repeating: 0, count: 32)
      let right = try SHA256.hash([1])
      await #expect(throws: FileError.hashMismatch(expected: wrong, actual: right)) {
        try await upload.finish(expectedHash: wrong)
      }
      await upload.close()
      #expect(try sizes(fixture) == 0)
    }
  }

  @Test func endedUploadTakesNothingMore() async throws {
    try await StorageFixture.with { fixture async throws in
      let upload = try await fixture.storage.files.begin(tenant: "ent_1", bytesMax: 10)
      _ = try await upload.finish()
      await #expect(throws: FileError.uploadEnded) { try await upload.append([1]) }
      await #expect(throws: FileError.uploadEnded) { try await upload.finish() }
      await upload.close()
      await upload.close()
    }
  }

  @Test func tenantWithoutANameOrWithTooLongAOneIsRefused() async throws {
    try await StorageFixture.with { fixture async throws in
      for tenant in ["", String(repeating: "x", count: 101)] {
        await #expect(throws: FileError.badTenant(tenant)) {
          try await fixture.storage.files.begin(tenant: tenant, bytesMax: 1)
        }
      }
      // A name that would be a path elsewhere is as good as any.
      let file = try await fixture.store([1], tenant: "../../etc", owner: "mat_1")
      #expect(try await fixture.content(file) == [1])
    }
  }

  /// The quota is met to the byte, and a collected file gives back exactly what it took.
  @Test func quotaIsKeptAndGivenBack() async throws {
    try await StorageFixture.with({ $0.fileLimits.tenantBytesMax = 10 }) { fixture async throws in
      let first = try await fixture.store([UInt8](repeating: 1, count: 6), owner: "mat_1")
      await #expect(throws: FileError.quotaExceeded(bytesUsed: 6, bytesMax: 10)) {
        try await fixture.store([UInt8](repeating: 2, count: 5), owner: "mat_2")
      }
      _ = try await fixture.store([UInt8](repeating: 3, count: 4), owner: "mat_3")
      // What is kept already costs nothing again, but nothing new begins.
      await #expect(throws: FileError.quotaExceeded(bytesUsed: 10, bytesMax: 10)) {
        try await fixture.storage.files.begin(tenant: "ent_1", bytesMax: 1)
      }
      #expect(try used(fixture) == 10)
      #expect(try await release(fixture, first, "mat_1"))
      #expect(try await fixture.storage.retention.run().files == 1)
      #expect(try used(fixture) == 4)
      _ = try await fixture.store([UInt8](repeating: 4, count: 6), owner: "mat_4")
      #expect(try used(fixture) == 10)
    }
  }

  /// Two uploads that pass the first look together cannot exceed the quota together.
  @Test func quotaHoldsForUploadsThatRunTogether() async throws {
    try await StorageFixture.with({ $0.fileLimits.tenantBytesMax = 10 }) { fixture async throws in
      let files = fixture.storage.files
      let first = try await files.begin(tenant: "ent_1", bytesMax: 8)
      let second = try await files.begin(tenant: "ent_1", bytesMax: 8)
      try await first.append([UInt8](repeating: 1, count: 8))
      try await second.append([UInt8](repeating: 2, count: 8))
      let one = try await first.finish()
      let two = try await second.finish()
      try await fixture.storage.store.write { try files.reference(one, owner: "mat_1", in: $0) }
      await #expect(throws: FileError.quotaExceeded(bytesUsed: 8, bytesMax: 10)) {
        try await fixture.storage.store.write { try files.reference(two, owner: "mat_2", in: $0) }
      }
      await first.close()
      await second.close()
      #expect(try sizes(fixture) == 1)
    }
  }

  @Test func uploadWithoutAReferenceLeavesNothing() async throws {
    struct Undone: Error {}
    try await StorageFixture.with { fixture async throws in
      let files = fixture.storage.files
      let upload = try await files.begin(tenant: "ent_1", bytesMax: 10)
      try await upload.append([1])
      let file = try await upload.finish()
      await #expect(throws: Undone.self) {
        try await fixture.storage.store.write { transaction in
          try files.reference(file, owner: "mat_1", in: transaction)
          throw Undone()
        }
      }
      #expect(try sizes(fixture) == 1)
      await upload.close()
      #expect(try sizes(fixture) == 0)
      #expect(try used(fixture) == 0)
      await #expect(throws: FileError.notFound) {
        try await fixture.storage.store.write { try files.reference(file, owner: "mat_1", in: $0) }
      }
    }
  }

  @Test func fileGoesWithItsLastReference() async throws {
    try await StorageFixture.with { fixture async throws in
      let file = try await fixture.store([1, 2], owner: "mat_1")
      _ = try await fixture.store([1, 2], owner: "mat_2")
      #expect(try await release(fixture, file, "mat_1"))
      #expect(try await !release(fixture, file, "mat_1"))
      #expect(try await fixture.storage.files.collect() == 0)
      #expect(try await fixture.content(file) == [1, 2])
      #expect(try await release(fixture, file, "mat_2"))
      // Someone who reads it now reads it to its end.
      let reader = try await fixture.storage.files.open(tenant: file.tenant, hash: file.hash)
      #expect(try await fixture.storage.files.collect() == 1)
      #expect(try await reader.next() == [1, 2])
      #expect(try await reader.next() == nil)
      await #expect(throws: FileError.notFound) {
        try await fixture.storage.files.open(tenant: file.tenant, hash: file.hash)
      }
      #expect(try sizes(fixture) == 0)
    }
  }

  /// The race that loses files elsewhere: an upload of the same content comes while the collector is between its
  /// transaction and the removal. The pin keeps the file.
  @Test func collectionPassesOverAFileThatIsUploadedAgain() async throws {
    try await StorageFixture.with { fixture async throws in
      let files = fixture.storage.files
      let file = try await fixture.store([1, 2], owner: "mat_1")
      _ = try await release(fixture, file, "mat_1")
      let upload = try await files.begin(tenant: "ent_1", bytesMax: 10)
      try await upload.append([1, 2])
      _ = try await upload.finish()
      #expect(try await files.collect() == 1)
      #expect(try sizes(fixture) == 1)
      try await fixture.storage.store.write { try files.reference(file, owner: "mat_2", in: $0) }
      await upload.close()
      #expect(try await fixture.content(file) == [1, 2])
      #expect(try used(fixture) == 2)
    }
  }

  /// Uploads, releases and collections at once, of few contents so that they meet: every referenced file stays
  /// readable, and at the end the count is right to the byte.
  @Test func collectionNeverTakesAReferencedFile() async throws {
    let seed = SeededGenerator(test: "StorageContractTests.FileVaultTests").seed
    try await StorageFixture.with { fixture async throws in
      try await withThrowingTaskGroup(of: Void.self) { group in
        for worker in 0..<4 {
          group.addTask {
            var generator = SeededGenerator(seed: seed &+ UInt64(worker))
            for round in 0..<25 {
              let content = [UInt8](repeating: UInt8.random(in: 0..<3, using: &generator), count: 5)
              let owner = "mat_\(worker)_\(round)"
              let file = try await fixture.store(content, owner: owner)
              #expect(try await fixture.content(file) == content)
              if !generator.chance(oneIn: 10) { _ = try await release(fixture, file, owner) }
            }
          }
        }
        group.addTask {
          for _ in 0..<50 {
            _ = try await fixture.storage.files.collect()
            await Task.yield()
          }
        }
        try await group.waitForAll()
      }
      try await fixture.storage.retention.run()
      let recorded = try await fixture.storage.store.read { transaction in
        try transaction.rows("SELECT tenant, hash, size FROM files").map {
          StoredFile(tenant: try $0.text("tenant"), hash: try $0.blob("hash"), size: try $0.integer("size"))
        }
      }
      for file in recorded { #expect(try await fixture.content(file).count == 5) }
      #expect(try sizes(fixture) == recorded.count)
      #expect(try used(fixture) == Int64(recorded.count * 5))
    }
  }

  @Test func damagedFileIsNotGivenAsWhole() async throws {
    try await StorageFixture.with { fixture async throws in
      let file = try await fixture.store([1, 2, 3], owner: "mat_1")
      let path = fixture.storage.files.layout.path(tenant: file.tenant, hash: file.hash)
      for content in [[1, 2, 4], [1, 2], [1, 2, 3, 4], []] as [[UInt8]] {
        try PosixFileSystem().writeDurably(content, to: path)
        await #expect(throws: FileError.damaged(path: path)) { try await fixture.content(file) }
      }
      try PosixFileSystem().remove(path)
      await #expect(throws: FileError.damaged(path: path)) { try await fixture.content(file) }
      // The same content uploaded again mends it.
      try PosixFileSystem().writeDurably([1, 2], to: path)
      _ = try await fixture.store([1, 2, 3], owner: "mat_2")
      #expect(try await fixture.content(file) == [1, 2, 3])
    }
  }

  /// What a crash leaves is gone after the next start; what is recorded stays.
  @Test func startSweepsHalfUploadsAndOrphans() async throws {
    let fixture = try await StorageFixture()
    let file = try await fixture.store([1], owner: "mat_1")
    try await fixture.storage.close()
    let files = PosixFileSystem()
    let layout = fixture.storage.files.layout
    let orphan = layout.path(tenant: "ent_9", hash: try SHA256.hash([7]))
    try files.writeDurably([7], to: orphan)
    try files.writeDurably([8], to: layout.root + "/tmp/abc")
    try files.writeDurably([9], to: layout.root + "/README")
    let again = try await StorageFixture(directory: fixture.directory)
    #expect(try files.status(orphan) == nil)
    #expect(try files.names(in: layout.root + "/tmp").isEmpty)
    #expect(try files.status(layout.root + "/README") != nil)  // not ours: left alone
    #expect(try await again.content(file) == [1])
    try await again.storage.close()
  }
}
