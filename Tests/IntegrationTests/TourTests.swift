import Foundation
import ParkSchemas
import RPCCore
import TestSupport
import Testing

/// The tour of Scripts/tour against spawned binaries over TLS. The script checks every step itself; here its end, its
/// steps and what it leaves behind are looked at with the client library, and it is run twice on the same data.
@Suite(.serialized) struct TourTests {
  static let steps = [
    "The administrator logs in", "Accounts for the ports", "real parks and policies", "A watcher listens",
    "publishes the rent subsidy", "The watcher's stream showed it", "An enterprise registers",
    "It is matched, and told why",
    "uploads its lease", "two experts review", "approval before its end is refused", "The clock moves past the notice",
    "The ledger is balanced", "A second programme needs no application", "The audit chain verifies",
  ]

  private func runTour(_ server: SpawnedServer) throws -> ProgramResult {
    try runProgram(
      Binaries.project.appendingPathComponent("Scripts/tour"), [],
      environment: [
        "CLOUDPARK": Binaries.client.path, "CLOUDPARKD": Binaries.server.path, "CLOUDPARK_ADDRESS": server.address,
        "CLOUDPARK_CA": server.caFile, "CLOUDPARK_ADMIN_PASSWORD_FILE": server.passwordFile,
        "CLOUDPARK_TOUR_DIR": server.directory.appendingPathComponent("tour").path,
      ])
  }

  @Test func everyStepPassesTwiceAndTheParkIsInOrderAfterwards() async throws {
    let server = try SpawnedServer()
    try server.start()
    for _ in 0..<2 {
      let tour = try runTour(server)
      try #require(tour.status == 0, "\(tour.output)\n\(tour.errors)")
      var rest = Substring(tour.output)
      for step in Self.steps {
        let found = try #require(rest.range(of: step), "no step \"\(step)\" in its place")
        rest = rest[found.upperBound...]
      }
      #expect(tour.output.contains("not before 2026-11-"), "the refusal names the day")
      #expect(tour.output.contains("5 working days of public notice"), "the refusal names the reason")
    }

    let driver = try ParkDriver(server)
    let admin = try await driver.login("admin", server.adminPassword)
    let officer = try await driver.account("after-tour", [.with { $0.role = .districtOfficer }], admin: admin)
    var rounds = 0
    for try await round in try await driver.park.policies.listRounds(.init(), ParkDriver.options(officer.token)) {
      let ledger = try #require(round.ledger)
      #expect(
        ledger.reservedFen + ledger.approvedFen + ledger.paidFen + ledger.availableFen == ledger.budgetFen)
      #expect(ledger.paidFen > 0 && ledger.reservedFen == 0 && ledger.approvedFen == 0, "each round paid its one case")
      rounds += 1
    }
    #expect(rounds == 4)
    let auditor = try await driver.account("auditor-after", [.with { $0.role = .auditor }], admin: admin)
    let audit = try await driver.park.audit.verifyAuditChain(.init(), ParkDriver.options(auditor.token))
    #expect(audit.intact)
    await driver.close()
    #expect(server.stop() == 0)
    let verified = try runProgram(Binaries.server, ["verify", "--config", server.configurationFile])
    #expect(verified.status == 0, "\(verified.output)\(verified.errors)")
    #expect(!server.log.contains("ERROR"), "\(server.log)")
  }
}
