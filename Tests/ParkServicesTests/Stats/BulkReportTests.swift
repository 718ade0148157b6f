import ParkRules
import ParkSchemas
import RPCCore
import Testing

@testable import ParkServices

/// Goal: a bulk filing files each good row once, names each bad one, goes on where it broke off, and stops at a lock.
@Suite struct BulkReportTests {
  private func row(_ seed: UInt64, _ revenue: Int64) -> StatsV1.BulkRow {
    .with {
      $0.creditCode = syntheticCode(seed)
      $0.figures = StatsFixture.figures(revenue)
    }
  }

  @Test func goodRowsAreFiledAndBadOnesNamed() async throws {
    let fixture = try await StatsFixture()
    for seed in 1...3 { _ = try await fixture.park.applicant(UInt64(seed)) }
    var rows = [row(1, 400), row(2, 800), row(99, 4), row(3, 4), row(1, 400)]
    rows[1].figures[1].value = 1
    rows[3].figures[0].field = "nothing"
    rows.append(.with { $0.creditCode = "91350100M000100Y44" })
    // After the last day the district may file for whoever could not.
    fixture.park.clock.advance(by: .days(30))
    let done = try await fixture.bulk(rows, as: fixture.officer)
    #expect((done.nextRow, done.submitted, done.unchanged, done.refused) == (6, 1, 1, 4))
    #expect(done.errors.map(\.row) == [1, 2, 3, 5])
    #expect(
      done.errors.map { $0.violations?.violations.first?.field ?? "" } == [
        "figures", "credit_code", "figures[0].field", "credit_code",
      ])
    #expect(done.errors.first?.violations?.violations.first?.description_?.zh.contains("主营") == true)
    let same: StatsV1.BulkReportResponse = try await fixture.park.call(
      StatsFixture.Service.getBulkReport,
      StatsV1.GetBulkReportRequest.with {
        $0.bulkId = "bulk-1"
        $0.periodId = fixture.period.id
        $0.formCode = "culture-quarterly"
      }, as: fixture.officer)
    #expect(same == done)
    await fixture.close()
  }

  /// Method: 1,100 rows of 20 enterprises with ever new figures, sent twice, the second time from the middle.
  @Test func aRepeatedFilingAppliesNothingTwice() async throws {
    let fixture = try await StatsFixture()
    for seed in 1...20 { _ = try await fixture.park.applicant(UInt64(seed)) }
    let rows = (0..<1100).map { row(UInt64($0 % 20 + 1), Int64($0) * 4) }
    let gap = await failure { try await fixture.bulk(rows, from: 1, as: fixture.officer) }
    #expect(gap?.rule == "IMPORT_GAP")
    _ = try await fixture.bulk(Array(rows[..<600]), as: fixture.officer)
    let done = try await fixture.bulk(Array(rows[500...]), from: 500, as: fixture.officer)
    #expect((done.nextRow, done.submitted, done.refused) == (1100, 1100, 0))
    #expect(try await fixture.bulk(rows, as: fixture.officer) == done)
    #expect(try await fixture.park.count("report_revisions") == 1100)
    #expect(try await fixture.park.count("reports") == 20)
    await fixture.close()
  }

  @Test func aLockEndsAFilingAndAParkFilesForItsOwnOnly() async throws {
    let fixture = try await StatsFixture()
    let park = fixture.park
    try await park.storage.store.write {
      _ = try $0.execute(
        """
        INSERT INTO parks (id, version, name, district, source, search, edited, created, updated)
        VALUES ('prk_own', 1, '本园', '朝阳区', 'test', '本园', 1, 1, 1)
        """)
    }
    _ = try await park.applicant(1) { $0.parkID = "prk_own" }
    _ = try await park.applicant(2)
    let staff = try await park.account(.parkStaff, "prk_own")
    let done = try await fixture.bulk([row(1, 4), row(2, 4)], as: staff)
    #expect((done.submitted, done.refused) == (1, 1))
    // Of a foreign enterprise the staff learns what it learns of one that is not there.
    let missing = try await fixture.bulk([row(98, 4)], as: staff, name: "bulk-2")
    #expect(
      done.errors.first?.violations?.violations.first?.reason
        == missing.errors.first?.violations?.violations.first?.reason)
    park.clock.advance(by: .days(30))
    let late = try await fixture.bulk([row(1, 8)], as: staff, name: "bulk-3")
    #expect(late.refused == 1)
    _ = try await fixture.lock(reason: "")
    let locked = await failure { try await fixture.bulk([row(1, 8)], as: fixture.officer, name: "bulk-4") }
    #expect(locked?.rule == "PERIOD_OPEN")
    await fixture.close()
  }
}
