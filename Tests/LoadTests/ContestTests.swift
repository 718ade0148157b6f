import Foundation
import TestSupport
import Testing

/// Goal: contention in short form (S7): of all who want one slot or one unit at the same time, exactly one has it.
@Suite(.serialized) struct ContestTests {
  @Test(arguments: ["one-slot", "one-unit"]) func exactlyOneOfManyWins(scenario: String) throws {
    let server = try SpawnedServer(settings: ["limits.calls-per-second=0"])
    try server.start()
    let run = try runProgram(
      Binaries.load,
      [
        "scenario", scenario, "--clients", "300", "--people", "4", "--rate", "600", "--connections", "4", "--login",
        "admin", "--password-file", server.passwordFile,
      ], environment: ["CLOUDPARK_ADDRESS": server.address, "CLOUDPARK_CA": server.caFile])
    #expect(run.status == 0, "\(run.output)\(run.errors)")
    #expect(run.output.contains("pass  every client tried") && run.output.contains("pass  exactly one wins"))
    #expect(run.output.contains("pass  the others were refused because it is taken"))
    #expect(run.output.contains("pass  the server's books name the winner"))
    #expect(server.stop() == 0)
  }
}
