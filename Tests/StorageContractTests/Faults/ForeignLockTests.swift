import Foundation
import SQLiteStorage
import Storage
import TestSupport
import Testing

/// Another process holds SQLite's write lock: writes end with a typed error that says nothing was done, reads go on,
/// and when the lock is free the store goes on by itself.
@Suite struct ForeignLockTests {
  /// A process with a connection of its own to the database: it takes and releases the lock as it is told.
  private final class Holder {
    private let process = Process()
    private let input = Pipe()
    private let output = Pipe()

    private static let program = """
      import sqlite3, sys
      connection = sqlite3.connect(sys.argv[1], isolation_level=None, timeout=60)
      for line in sys.stdin:
          what, number = line.split()
          connection.execute("BEGIN IMMEDIATE" if what == "take" else "ROLLBACK")
          print(number, flush=True)
      """

    init(_ database: String) throws {
      process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
      process.arguments = ["python3", "-c", Self.program, database]
      process.standardInput = input
      process.standardOutput = output
      try process.start()
    }

    deinit {
      try? input.fileHandleForWriting.close()
      process.waitUntilExit()
    }

    func take() { tell("take") }
    func release() { tell("release") }

    private var told = 0

    /// Returns when it has done so: its answers are numbered, and come in pieces of any length.
    private func tell(_ what: String) {
      told += 1
      input.fileHandleForWriting.write(Data("\(what) \(told)\n".utf8))
      var answer = ""
      while !answer.hasSuffix("\n") {
        let piece = output.fileHandleForReading.availableData
        if piece.isEmpty { break }
        answer += String(decoding: piece, as: UTF8.self)
      }
      #expect(answer == "\(told)\n")
    }
  }

  private func withLock(
    _ engine: EngineUnderTest, _ body: (StoreFixture, Holder) async throws -> Void
  ) async throws {
    var limits = StorageLimits()
    limits.busyTimeout = .milliseconds(20)
    try await StoreFixture.with(engine, limits: limits) { fixture in
      try await fixture.store.write { try $0.takeSeat("before") }
      let holder = try Holder(fixture.directory("data") + "/" + SQLiteStore.databaseFileName)
      try await body(fixture, holder)
    }
  }

  @Test func writesEndBusyWhileReadsGoOn() async throws {
    try await withLock(EngineUnderTest.all[0]) { fixture, holder in
      holder.take()
      let error = await expectStorageError(.busy) { try await fixture.store.write { try $0.takeSeat("refused") } }
      #expect(error?.outcome == .notApplied)
      let store = fixture.store
      await withTaskGroup(of: Void.self) { group in
        for number in 1...5 {
          group.addTask { await expectStorageError(.busy) { try await store.write { try $0.takeSeat("\(number)") } } }
        }
      }
      #expect(try await fixture.seats == ["before"])
      holder.release()
      try await fixture.store.write { try $0.takeSeat("after") }
      #expect(try await fixture.seats == ["before", "after"])
    }
  }

  /// The lock is taken before each write in turn: what was acknowledged is there once, what was refused is not.
  @Test func aLockBeforeAnyWriteLosesNothingAcknowledged() async throws {
    try await withLock(EngineUnderTest.all[0]) { fixture, holder in
      var expected = ["before"]
      for number in 1...40 {
        holder.take()
        await expectStorageError(.busy) { try await fixture.store.write { try $0.takeSeat("refused \(number)") } }
        #expect(try await fixture.seats == expected)
        holder.release()
        try await fixture.store.write { try $0.takeSeat("\(number)") }
        expected.append("\(number)")
        #expect(try await fixture.seats == expected)
      }
    }
  }

  /// A holder that comes and goes while writers repeat what was refused: each write is made once.
  @Test func writersThatRepeatGetThrough() async throws {
    try await withLock(EngineUnderTest.all[0]) { fixture, holder in
      let store = fixture.store
      try await withThrowingTaskGroup(of: Void.self) { group in
        for writer in 0..<4 {
          group.addTask {
            for number in 0..<25 {
              while true {
                do {
                  try await store.write { try $0.takeSeat("\(writer)-\(number)") }
                  break
                } catch let error as StorageError where error.kind == .busy {
                  #expect(error.outcome == .notApplied)
                }
              }
            }
          }
        }
        for _ in 0..<30 {
          holder.take()
          try await store.read { _ = try $0.rows("SELECT count(*) AS n FROM seats") }
          holder.release()
        }
        try await group.waitForAll()
      }
      #expect(try await fixture.seats.count == 101)
    }
  }
}
