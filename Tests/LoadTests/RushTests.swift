import Foundation
import TestSupport
import Testing

/// The scenarios of events in short form: few people, and the same conditions as in full.
@Suite(.serialized) struct RushTests {
  private static func scenario(_ arguments: [String], _ server: SpawnedServer) throws -> ProgramResult {
    try runProgram(
      Binaries.load, ["scenario"] + arguments + ["--login", "admin", "--password-file", server.passwordFile],
      environment: ["CLOUDPARK_ADDRESS": server.address, "CLOUDPARK_CA": server.caFile])
  }

  @Test func rushOneSeatAndGateKeepTheirConditions() throws {
    let server = try SpawnedServer(settings: ["limits.calls-per-second=0", "development.test-accounts=true"])
    try server.start()
    let rush = try Self.scenario(
      ["event-rush", "--people", "300", "--seats", "20", "--tries", "3", "--rate", "1500", "--connections", "16"],
      server)
    #expect(rush.status == 0, "\(rush.output)\(rush.errors)")
    #expect(rush.output.contains("pass  granted seats equal the capacity exactly"))
    let one = try Self.scenario(
      ["event-rush", "--people", "100", "--seats", "1", "--tries", "2", "--rate", "1000", "--connections", "20"], server
    )
    #expect(one.status == 0 && one.output.contains("1 of 1 were granted"), "\(one.output)\(one.errors)")
    let gate = try Self.scenario(["gate", "--tickets", "30", "--rate", "300", "--connections", "3"], server)
    #expect(
      gate.status == 0 && gate.output.contains("pass  each ticket was let in once"), "\(gate.output)\(gate.errors)")
    #expect(server.stop() == 0)
  }

  @Test func aServerWithoutTestAccountsIsNamedAsTheMistake() throws {
    let server = try SpawnedServer()
    try server.start()
    let refused = try Self.scenario(["event-rush", "--people", "10", "--seats", "2"], server)
    #expect(refused.status == 64 && refused.errors.contains("development.test-accounts"), "\(refused.errors)")
    #expect(server.stop() == 0)
  }
}
