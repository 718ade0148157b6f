import Foundation
import GRDBSQLite
import Glibc
import ParkSchemas
import RPCCore
import TestSupport
import Testing

/// What an operator does with the server: signals, backup and restore, wrong starts.
@Suite(.serialized) struct OperationTests {
  @Test func theBinaryLinksTheGivenLibrariesAndNoSwiftNIO() throws {
    let linked = try runProgram(URL(fileURLWithPath: "/usr/bin/ldd"), [Binaries.server.path]).output
    for library in ["libprotobuf-c", "libssl", "libcrypto", "libsqlite3"] { #expect(linked.contains(library)) }
    let symbols = try runProgram(URL(fileURLWithPath: "/bin/grep"), ["-c", "NIOCore", Binaries.server.path])
    #expect(symbols.output.trimmingCharacters(in: .whitespacesAndNewlines) == "0")
  }

  @Test func hangupReadsNewCertificatesAndKeepsOldOnesWhenTheNewAreWrong() async throws {
    let server = try SpawnedServer()
    try server.start()
    let driver = try ParkDriver(server)
    let admin = try await driver.login("admin", server.adminPassword)
    let key = server.directory.appendingPathComponent("tls/server.key")
    let good = try Data(contentsOf: key)

    try Data("no key".utf8).write(to: key)
    server.signal(SIGHUP)
    try await server.logged("could not be read")
    _ = try await driver.park.identity.whoAmI(.init(), ParkDriver.options(admin))

    try good.write(to: key)
    server.signal(SIGHUP)
    try await server.logged("certificates read again")
    let second = try ParkDriver(server)
    _ = try await second.park.identity.whoAmI(.init(), ParkDriver.options(admin))
    _ = try await driver.park.identity.whoAmI(.init(), ParkDriver.options(admin))
    await driver.close()
    await second.close()
    #expect(server.stop() == 0)
  }

  @Test func terminationTellsOpenStreamsAndEndsInOrder() async throws {
    let server = try SpawnedServer()
    try server.start()
    let driver = try ParkDriver(server)
    let admin = try await driver.login("admin", server.adminPassword)
    var once = ParkDriver.options(admin)
    once.maxAttempts = 1
    let watch = try await driver.park.policies.watchPolicies(.init(), once)
    var messages = watch.makeAsyncIterator()
    _ = try await messages.next()
    let stopped = Task.detached { server.stop() }
    await #expect(throws: RPCError.self) {
      while try await messages.next() != nil {}
    }
    await driver.close()
    #expect(await stopped.value == 0)
    #expect(server.log.contains("stopped"))
  }

  @Test func aBackupOfARunningServerIsRestoredElsewhere() async throws {
    let server = try SpawnedServer()
    try server.start()
    let driver = try ParkDriver(server)
    let admin = try await driver.login("admin", server.adminPassword)
    _ = try await driver.account("kept", [.with { $0.role = .worker }], admin: admin)
    let backup = server.directory.appendingPathComponent("backup").path
    let made = try runProgram(Binaries.server, ["backup", "--config", server.configurationFile, "--to", backup])
    #expect(made.status == 0, "\(made.errors)")
    _ = try await driver.account("lost", [.with { $0.role = .worker }], admin: admin)
    await driver.close()
    #expect(server.stop() == 0)

    let refused = try runProgram(Binaries.server, ["restore", "--config", server.configurationFile, "--from", backup])
    #expect(refused.status == 1, "a restore over living data must be refused")
    try FileManager.default.removeItem(atPath: server.dataDirectory)
    let restored = try runProgram(Binaries.server, ["restore", "--config", server.configurationFile, "--from", backup])
    #expect(restored.status == 0, "\(restored.errors)")
    try server.start()
    let again = try ParkDriver(server)
    _ = try await again.login("kept", "a password of kept")
    await #expect(throws: RPCError.self) { try await again.login("lost", "a password of lost") }
    await again.close()
    #expect(server.stop() == 0)
    let verified = try runProgram(Binaries.server, ["verify", "--config", server.configurationFile])
    #expect(verified.status == 0, "\(verified.output)\(verified.errors)")
  }

  @Test func verificationNamesAnEditedRecord() async throws {
    let server = try SpawnedServer()
    try server.start()
    let driver = try ParkDriver(server)
    let admin = try await driver.login("admin", server.adminPassword)
    _ = try await driver.account("somebody", [.with { $0.role = .worker }], admin: admin)
    await driver.close()
    #expect(server.stop() == 0)
    // An attacker with the disk: the triggers that refuse changes are dropped first.
    let database = server.dataDirectory + "/cloudpark.sqlite"
    var connection: OpaquePointer?
    try #require(sqlite3_open(database, &connection) == SQLITE_OK)
    for trigger in ["update", "delete"] {
      sqlite3_exec(connection, "DROP TRIGGER audit_records_no_\(trigger)", nil, nil, nil)
    }
    let edited = sqlite3_exec(
      connection, "UPDATE audit_records SET actor = 'acc_nobody' WHERE position = 2", nil, nil, nil)
    sqlite3_close(connection)
    try #require(edited == SQLITE_OK)
    let verified = try runProgram(Binaries.server, ["verify", "--config", server.configurationFile])
    #expect(verified.status == 1)
    #expect(verified.output.contains("2"), "\(verified.output)")
  }

  @Test func wrongStartsSayWhatIsWrong() throws {
    let server = try SpawnedServer()
    try server.start()
    let second = try runProgram(
      Binaries.server, ["serve", "--config", server.configurationFile, "--listen", "127.0.0.1:0"])
    #expect(second.status == 1)
    #expect(second.errors.contains("data"), "\(second.errors)")
    let taken = try runProgram(
      Binaries.server,
      [
        "serve", "--config", server.configurationFile, "--listen", server.address, "--data",
        server.directory.appendingPathComponent("other").path,
      ])
    #expect(taken.status == 1)
    #expect(taken.errors.contains(server.address), "\(taken.errors)")
    #expect(server.stop() == 0)

    let noFile = try runProgram(Binaries.server, ["serve", "--config", "/nonexistent.yaml"])
    #expect(noFile.status == 2)
    #expect(noFile.errors.contains("/nonexistent.yaml"))
    let wrong = try runProgram(
      Binaries.server,
      ["serve", "--config", server.configurationFile, "--check-config", "--set", "tls.certificate=/nonexistent.pem"])
    #expect(wrong.status == 1)
    #expect(wrong.errors.contains("/nonexistent.pem"))
    #expect(try runProgram(Binaries.server, ["serve", "--no-such-flag"]).status == 64)
  }
}
