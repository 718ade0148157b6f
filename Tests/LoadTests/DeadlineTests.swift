import Foundation
import LoadWorkloads
import TestSupport
import Testing

/// The deadline hour in short form (S2): few applications and small files, and the same conditions as in full.
@Suite(.serialized) struct DeadlineTests {
  @Test func everyAcknowledgedFileIsThereAndWhoComesTooLateIsRefused() throws {
    let server = try SpawnedServer(settings: ["limits.calls-per-second=0"])
    try server.start()
    let run = try runProgram(
      Binaries.load,
      [
        "scenario", "deadline-hour", "--applications", "20", "--files", "3", "--file-bytes", "70000", "--large-bytes",
        "600000", "--late", "3", "--duration", "2s", "--login", "admin", "--password-file", server.passwordFile,
      ], environment: ["CLOUDPARK_ADDRESS": server.address, "CLOUDPARK_CA": server.caFile])
    #expect(run.status == 0, "\(run.output)\(run.errors)")
    #expect(run.output.contains("20 of 50000 applications (0.04 %)"), "the scale is printed: \(run.output)")
    #expect(run.output.contains("pass  submissions after the deadline are refused"))
    #expect(run.output.contains("pass  every acknowledged file is there with its hash"))
    #expect(run.output.contains("pass  every acknowledged application is there, and no other"))
    #expect(server.stop() == 0)
  }

  @Test func fortyPercentComeOnTheLastDayAndAQuarterOfThoseInItsLastHour() {
    let arrivals = Array(Arrivals(DeadlineScale(applications: 500).shape(seconds: 100))).map { Double($0) / 1e9 }
    #expect(arrivals.count { $0 < 71.999 } == 300)
    #expect(arrivals.count { (71.999..<95.999).contains($0) } == 150)
    #expect(arrivals.count { (95.999..<99.999).contains($0) } == 50)
    #expect(arrivals.count >= 501, "and then the deadline comes")
  }
}
