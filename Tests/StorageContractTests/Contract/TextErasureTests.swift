import Glibc
import Storage
import TestSupport
import Testing

/// Goal: a text that was replaced or deleted is gone from the disk, and not only from what is found.
@Suite struct TextErasureTests {
  /// Three rare characters: one trigram, which an index keeps as these bytes.
  private static let rare = "\u{3447}\u{3448}\u{3449}"

  @Test(arguments: EngineUnderTest.all) func whatWasReplacedOrDeletedLeavesTheFilesWhenTheIndexIsRewritten(
    _ engine: EngineUnderTest
  ) async throws {
    let directory = try TemporaryDirectory()
    let first = try StoreFixture(engine, directory: directory)
    try await first.store.write { transaction in
      for number in 0..<20 {
        try transaction.execute(
          "INSERT INTO things (id, search, colour) VALUES (?, ?, 'red')",
          [.text("id\(number)"), .text("北京\(Self.rare)文化\(number)")])
      }
    }
    _ = try await first.store.write { try $0.execute("UPDATE things SET search = '改名后的文化' WHERE id < 'id15'") }
    _ = try await first.store.write { try $0.execute("DELETE FROM things WHERE id >= 'id15' AND id < 'old'") }
    await first.store.close()
    // Deleted from an index means marked in it: were it otherwise, there would be nothing to rewrite and to test.
    #expect(try Self.isOnDisk(Self.rare, in: directory.path))

    let second = try StoreFixture(engine, directory: directory)
    var rounds = 0
    while try await second.store.write({ try $0.rewriteTextIndex("things", pagesMax: 1) }) {
      rounds += 1
      #expect(rounds < 1000)
      if rounds >= 1000 { break }
    }
    let found = try await second.store.read { transaction in
      try ["改名后", Self.rare, "before"].map { text in
        let source = try transaction.textSource("things", containing: text, beyond: "", newestFirst: false)
        return try transaction.rows(
          "SELECT id FROM \(source.from) WHERE \(source.condition) ORDER BY \(source.order)", source.arguments
        ).count
      }
    }
    #expect(found == [7, 0, 1])
    await second.store.close()
    #expect(try !Self.isOnDisk(Self.rare, in: directory.path))
  }

  @Test(arguments: EngineUnderTest.all) func anIndexWithNothingToRewriteSaysSoAndAnUnknownOneIsRefused(
    _ engine: EngineUnderTest
  ) async throws {
    try await StoreFixture.with(engine) { fixture async throws in
      while try await fixture.store.write({ try $0.rewriteTextIndex("things", pagesMax: 100) }) {}
      #expect(try await fixture.store.write { try $0.rewriteTextIndex("things", pagesMax: 100) } == false)
      await #expect(throws: StorageError.self) {
        try await fixture.store.write { try $0.rewriteTextIndex("seats; DROP TABLE seats", pagesMax: 1) }
      }
    }
  }

  /// Whether a file of the directory holds the bytes of a text.
  private static func isOnDisk(_ text: String, in directory: String) throws -> Bool {
    let wanted = Array(text.utf8)
    for name in try PosixFileSystem().names(in: directory) {
      let path = directory + "/" + name
      if let inner = try? PosixFileSystem().names(in: path) {
        if !inner.isEmpty, try isOnDisk(text, in: path) { return true }
        continue
      }
      guard let file = fopen(path, "r") else { continue }
      defer { fclose(file) }
      var bytes = [UInt8](repeating: 0, count: 4 << 20)
      bytes.removeLast(bytes.count - fread(&bytes, 1, bytes.count, file))
      if bytes.indices.contains(where: { bytes[$0] == wanted[0] && bytes[$0...].starts(with: wanted) }) { return true }
    }
    return false
  }
}
