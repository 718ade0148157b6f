import Foundation
import RPCCore
import Testing

@testable import ParkServices

/// Goal: one audit record per change, for every method of every service. Method: each test holds its calls against the log
/// when it ends (AuditedCalls); a whole run writes down which methods made a change, and this test, run after it by
/// `Scripts/test`, names those that no test has seen change anything.
@Suite struct AuditedWalkTests {
  private static let path = ProcessInfo.processInfo.environment["CLOUDPARK_AUDITED_WALK"]

  @Test(.enabled(if: path != nil)) func everyMethodThatChangesSomethingHasBeenWalked() async throws {
    let walked = try String(contentsOfFile: try #require(Self.path), encoding: .utf8).split(separator: "\n")
    let park = try await TestPark()
    let mutating = park.router.methods.filter { $0.idempotency == .mutates }
    #expect(mutating.count > 150)
    for method in mutating {
      let name = AuditedMethods.name(method.name, of: method.service)
      #expect(walked.contains { $0 == name }, "no test saw \(name) change anything with its audit record")
    }
    await park.close()
  }
}
