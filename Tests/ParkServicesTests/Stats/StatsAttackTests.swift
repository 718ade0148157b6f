import ParkRules
import ParkSchemas
import RPCCore
import Storage
import Testing

@testable import ParkServices

/// Goal: invariant 11 under attack: one report per enterprise, period and form; no write after the lock; a correction is
/// a revision and nothing is lost.
@Suite struct StatsAttackTests {
  @Test func ofFiftyFirstDraftsAtOnceOneMakesTheReport() async throws {
    let fixture = try await StatsFixture()
    let applicant = try await fixture.park.applicant(1)
    let outcomes = await withTaskGroup(of: RPCError?.self) { group in
      for number in 0..<50 {
        group.addTask {
          await failure { try await fixture.save(StatsFixture.figures(Int64(number) * 4), as: applicant.admin) }
        }
      }
      return await group.reduce(into: [RPCError?]()) { $0.append($1) }
    }
    #expect(outcomes.count { $0 == nil } == 1)
    #expect(outcomes.compactMap(\.?.code).allSatisfy { $0 == .aborted })
    #expect(try await fixture.park.count("reports") == 1)
    await fixture.close()
  }

  /// Method: sixty enterprises submit and correct their reports again and again while an officer locks the period. What
  /// was acknowledged is there, what was not is not, and no revision was written after the lock's audit record.
  @Test func nothingIsWrittenAfterALockInMidFlight() async throws {
    let fixture = try await StatsFixture()
    var applicants: [Applicant] = []
    for seed in 1...20 { applicants.append(try await fixture.park.applicant(UInt64(seed))) }
    let acknowledged = try await withThrowingTaskGroup(of: (String, Int).self) { group in
      for applicant in applicants {
        group.addTask {
          var revisions = 0
          var version: UInt64 = 0
          for round in 0..<30 {
            do {
              let draft = try await fixture.save(
                StatsFixture.figures(Int64(round) * 4), as: applicant.admin, version: version)
              let report = try await fixture.submit(draft, as: applicant.admin)
              version = report.version
              revisions = Int(report.revisions.last?.revision ?? 0)
            } catch let error as RPCError {
              #expect(error.code == .failedPrecondition && error.rule != "", "\(error)")
              break
            }
          }
          return (applicant.id, revisions)
        }
      }
      group.addTask {
        // In the middle: once a fair number of revisions is there.
        while try await fixture.park.count("report_revisions") < 60 { await Task.yield() }
        _ = try await fixture.lock()
        return ("", 0)
      }
      return try await group.reduce(into: [String: Int]()) { $0[$1.0] = $1.1 }
    }
    let stored = try await fixture.park.storage.store.read {
      try $0.rows("SELECT enterprise, revisions FROM reports").map {
        (try $0.text("enterprise"), try $0.int("revisions"))
      }
    }
    #expect(stored.count > 0)
    for (enterprise, revisions) in stored { #expect(acknowledged[enterprise] == revisions) }
    let records = try await fixture.park.auditRecords()
    let lock = try #require(records.firstIndex { $0.entry.action == "StatsService/LockPeriod" })
    #expect(records[lock...].allSatisfy { !$0.entry.action.contains("Report") })
    #expect(records[..<lock].contains { $0.entry.action == "StatsService/SubmitReport" })
    await fixture.close()
  }

  /// The schema refuses what a program with an error would do.
  @Test func theTablesThemselvesRefuseWritesIntoALockedPeriod() async throws {
    let fixture = try await StatsFixture()
    let applicant = try await fixture.park.applicant(1)
    let report = try await fixture.filed(100, by: applicant)
    _ = try await fixture.lock()
    for statement in [
      "UPDATE reports SET state = 'draft'", "UPDATE stat_periods SET state = 'open', locked = NULL",
      "UPDATE report_revisions SET revision = 2", "DELETE FROM report_revisions",
      """
      INSERT INTO report_revisions (report, revision, period, content, submitted, submitted_by)
      SELECT id, 2, period, x'', 1, 'x' FROM reports
      """,
    ] {
      await #expect(throws: StorageError.self, "\(statement)") {
        try await fixture.park.storage.store.write { _ = try $0.execute(statement) }
      }
    }
    #expect(try await fixture.get(report.id).revisions.count == 1)
    await fixture.close()
  }
}
