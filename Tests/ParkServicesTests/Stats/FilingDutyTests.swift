import ParkRules
import ParkSchemas
import RPCCore
import Storage
import Testing

@testable import ParkServices

/// Goal: filing is a precondition of awards: whoever has to file and has not does not qualify, and nobody else is hit.
@Suite struct FilingDutyTests {
  private func standing(_ fixture: StatsFixture, _ applicant: Applicant) async throws -> StatsV1.FilingStanding {
    try await fixture.park.call(
      StatsFixture.Service.getFilingStanding, StatsV1.GetFilingStandingRequest(), as: applicant.admin)
  }

  private func files(_ fixture: StatsFixture, _ applicant: Applicant) async throws -> Bool? {
    let day = try fixture.park.clock.now.shanghaiDay
    return try await fixture.park.storage.store.read {
      try EnterpriseReading.facts(of: applicant.id, on: day, in: $0)?.filesStatistics
    }
  }

  /// Verified the day before the second quarter's filing begins.
  private func fixture(_ obligation: StatsV1.Obligation) async throws -> (StatsFixture, StatsV1.Period, Applicant) {
    let fixture = try await StatsFixture(obligation: obligation)
    let applicant = try await fixture.park.applicant(1)
    let period = try await StatsFixture.open(
      fixture.park, fixture.officer, quarter: 2, from: "2026-01-06", to: "2026-01-10")
    return (fixture, period, applicant)
  }

  @Test func aDutyIsBrokenAfterTheLastDayAndMendedByFiling() async throws {
    let (fixture, period, applicant) = try await fixture(.verified)
    var now = try await standing(fixture, applicant)
    #expect(now.inGoodStanding && now.duties.map(\.periodId) == [period.id] && !now.duties[0].filed)
    fixture.park.clock.advance(by: .days(6))
    now = try await standing(fixture, applicant)
    #expect(!now.inGoodStanding && now.duties[0].overdue)
    #expect(try await files(fixture, applicant) == false)
    // Verified after the filing had begun: no duty.
    let late = try await fixture.park.applicant(2)
    #expect(try await files(fixture, late) == true)
    #expect(try await standing(fixture, late).duties.isEmpty)
    // The district files late for it.
    let start = StatsV1.BulkReportRequest.with {
      $0.kind = .start(
        .with {
          $0.bulkId = "late"
          $0.periodId = period.id
          $0.formCode = "culture-quarterly"
        })
    }
    let row = StatsV1.BulkReportRequest.with {
      $0.kind = .row(
        .with {
          $0.creditCode = syntheticCode(1)
          $0.figures = StatsFixture.figures(4)
        })
    }
    let done: StatsV1.BulkReportResponse = try await fixture.park.upload(
      StatsFixture.Service.bulkReport, [start, row], as: fixture.officer)
    #expect(done.submitted == 1)
    #expect(try await files(fixture, applicant) == true)
    await fixture.close()
  }

  @Test func verificationAnewFreesOfNoDutyAndALockBreaksIt() async throws {
    let (fixture, period, applicant) = try await fixture(.verified)
    _ = try await fixture.lock(period)
    #expect(try await files(fixture, applicant) == false)
    fixture.park.clock.advance(by: .days(40))
    let now = fixture.park.clock.now
    try await fixture.park.storage.store.write {
      _ = try $0.execute("UPDATE enterprises SET verified = ? WHERE id = ?", [.time(now), .text(applicant.id)])
    }
    #expect(try await files(fixture, applicant) == false)
    await fixture.close()
  }

  @Test func aFormForNobodyAndOneForLargeEnterprisesBindNobodyElse() async throws {
    for obligation in [StatsV1.Obligation.none, .designatedSize] {
      let (fixture, _, applicant) = try await fixture(obligation)
      fixture.park.clock.advance(by: .days(20))
      let isLarge = try await isLarge(fixture, applicant)
      let isHit = obligation == .designatedSize && isLarge
      #expect(try await files(fixture, applicant) == !isHit)
      await fixture.close()
    }
  }

  private func isLarge(_ fixture: StatsFixture, _ applicant: Applicant) async throws -> Bool {
    let day = try fixture.park.clock.now.shanghaiDay
    return try await fixture.park.storage.store.read {
      try EnterpriseReading.facts(of: applicant.id, on: day, in: $0)?.designatedSize == .above
    }
  }

  /// The guard of the award chain reads real filings.
  @Test func anAwardIsRefusedWhileADutyIsBroken() async throws {
    let fixture = try await AwardFixture()
    let park = fixture.park
    let applicant = try await fixture.applicant()
    let _: StatsV1.Form = try await park.call(
      StatsFixture.Service.publishForm,
      StatsV1.PublishFormRequest.with { $0.content = StatsFixture.content(.verified) }, as: fixture.officer)
    let period = try await StatsFixture.open(
      park, fixture.officer, quarter: 1, from: "2026-01-06", to: "2026-01-07")
    park.clock.advance(by: .days(4))
    let refused = await failure { try await fixture.submitted(applicant) }
    #expect(refused?.rule == "APPLICANT_QUALIFIES", "\(String(describing: refused))")
    let applicant2 = try await fixture.applicant(2)
    #expect(try await fixture.submitted(applicant2).state == .submitted)
    #expect(period.state == .open)
    await fixture.close()
  }
}
