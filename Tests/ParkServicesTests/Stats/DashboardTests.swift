import ParkRules
import ParkSchemas
import RPCCore
import Testing

@testable import ParkServices

/// Goal: a dashboard shows how things stand, to each what is their own, and a slow reader misses states, never the last.
@Suite struct DashboardTests {
  private func watch(_ fixture: StatsFixture, _ account: TestAccount, cursor: [UInt8] = []) throws
    -> OpenCall<StatsV1.Dashboard>
  {
    try fixture.park.open(
      StatsFixture.Service.watchDashboard,
      StatsV1.WatchDashboardRequest.with {
        $0.periodId = fixture.period.id
        $0.cursor = cursor
      }, as: account, of: StatsV1.Dashboard.self)
  }

  @Test func changesAreTalliedAndACursorGoesOn() async throws {
    let fixture = try await StatsFixture()
    let applicant = try await fixture.park.applicant(1)
    let other = try await fixture.park.applicant(2)
    let call = try watch(fixture, fixture.officer)
    #expect(try await call.next()?.counts.isEmpty == true)
    let bookmark = try #require(try await call.next())
    #expect(bookmark.period == nil && !bookmark.cursor.isEmpty)
    let draft = try await fixture.save(StatsFixture.figures(4), as: applicant.admin)
    let first = try #require(try await call.next())
    #expect(first.counts.map(\.state) == [.validated] && first.filed == 0)
    await call.cancel()
    _ = try await fixture.submit(draft, as: applicant.admin)
    _ = try await fixture.filed(8, by: other)
    _ = try await fixture.lock()
    // Three steps and the lock while nobody looked are one update.
    let again = try watch(fixture, fixture.officer, cursor: first.cursor)
    let last = try #require(try await again.next())
    #expect(last.counts.map(\.reports) == [2] && last.filed == 2 && last.period?.state == .locked)
    await again.cancel()
    await fixture.close()
  }

  @Test func anEnterpriseSeesItsOwnReportOnly() async throws {
    let fixture = try await StatsFixture()
    let applicant = try await fixture.park.applicant(1)
    let other = try await fixture.park.applicant(2)
    let call = try watch(fixture, applicant.admin)
    _ = try await call.next()
    _ = try await call.next()
    _ = try await fixture.filed(8, by: other)
    _ = try await fixture.save(StatsFixture.figures(4), as: applicant.admin)
    while let update = try await call.next() {
      guard update.period != nil else { continue }
      #expect(update.counts.map(\.reports) == [1] && update.counts.map(\.state) == [.validated])
      break
    }
    await call.cancel()
    await fixture.close()
  }

  @Test func whoeverWatchesIsToldThatTheFilingDaysAreOver() async throws {
    let fixture = try await StatsFixture()
    let call = try watch(fixture, fixture.officer)
    _ = try await call.next()
    _ = try await call.next()
    fixture.park.clock.advance(by: .days(11))
    try await fixture.park.environment.runDueWork()
    try await fixture.park.environment.runDueWork()
    // A bookmark of the quiet stream may come first.
    var update = try await call.next()
    while update != nil, update?.period == nil { update = try await call.next() }
    #expect(update?.period?.state == .open)
    await call.cancel()
    #expect(try await fixture.park.auditRecords().count { $0.entry.action == "due/stats.periods" } == 1)
    await fixture.close()
  }
}
