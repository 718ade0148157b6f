import ParkRules
import ParkSchemas
import RPCCore
import Testing

@testable import ParkServices

/// Goal: totals are right for the district and disclose nobody to anybody else.
@Suite struct IndicatorTests {
  /// Reports of enterprises of three classes: 02 has four, 03 has four of which one rules, 05 has one.
  private func filled() async throws -> (StatsFixture, Applicant) {
    let fixture = try await StatsFixture()
    var first: Applicant?
    let revenues: [(String, [Int64])] = [("02", [400, 400, 800, 800]), ("03", [4, 4, 4, 100_000]), ("05", [4000])]
    var seed: UInt64 = 0
    for (industryClass, amounts) in revenues {
      for amount in amounts {
        seed += 1
        let applicant = try await fixture.park.applicant(seed) { $0.industryClass = industryClass }
        _ = try await fixture.filed(amount, by: applicant)
        first = first ?? applicant
      }
    }
    return (fixture, try #require(first))
  }

  @Test func theDistrictSeesEveryCellAtAnyTime() async throws {
    let (fixture, _) = try await filled()
    let all = try await fixture.indicators(.industryClass, as: fixture.officer)
    #expect(all.preliminary && all.cells.map(\.group) == ["02", "03", "05"])
    #expect(all.cells.map { $0.reports?.value } == [4, 4, 1])
    #expect(all.cells.map { $0.values[0].sum?.value } == [2400, 100_012, 4000])
    #expect(all.total?.values[0].sum?.value == 106_412 && all.total?.values[3].mean?.value == 10)
    // 106,412 / 9 = 11,823.6
    #expect(all.total?.values[0].mean?.value == 11_824)
    #expect(try await fixture.indicators(.unspecified, as: fixture.officer).cells.isEmpty)
    await fixture.close()
  }

  @Test func everybodyElseSeesLockedPeriodsWithoutCellsThatDisclose() async throws {
    let (fixture, applicant) = try await filled()
    let early = await failure { try await fixture.indicators(.industryClass, as: applicant.admin) }
    #expect(early?.rule == "PERIOD_LOCKED")
    _ = try await fixture.lock()
    let shown = try await fixture.indicators(.industryClass, as: applicant.admin)
    // One class has a single report, one is ruled by a single enterprise; so is the total, which hides nothing more.
    #expect(shown.cells.map { $0.values[0].suppressed } == [false, true, true])
    #expect(shown.total?.values[0].suppressed == true && shown.total?.values[0].sum == nil)
    // Numbers of reports: 9 in all; of 05's one nobody learns, nor of the cell it could be reckoned from.
    #expect(shown.total?.reports?.value == 9)
    #expect(shown.cells.count { $0.reports == nil } == 2)
    // Employees: ten each, no dominance; 05 and a second cell are left out, the total is shown.
    #expect(shown.total?.values[3].sum?.value == 90)
    #expect(shown.cells.count { $0.values[3].suppressed } == 2)
    await fixture.close()
  }
}
