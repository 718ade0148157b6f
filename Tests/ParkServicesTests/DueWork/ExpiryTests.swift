import ParkRules
import ParkSchemas
import RPCCore
import RPCSchemas
import Storage
import Testing

@testable import ParkServices

/// Goal: what the calendar ends is ended by moving the clock, and whoever watches is told.
@Suite struct ExpiryTests {
  @Test func movingTheClockByTheServiceRunsWhatHasBecomeDue() async throws {
    let park = try await TestPark()
    let administrator = try await park.account(.systemAdministrator)
    let worker = try await park.account(.worker)
    let _: DevelopmentV1.ClockReading = try await park.call(
      DevelopmentV1.ClockService.advanceClock,
      DevelopmentV1.AdvanceClockRequest.with { $0.by = .with { $0.seconds = 14 * 86_400 } }, as: administrator)
    let ended = try await park.environment.store.read {
      try $0.rows("SELECT id FROM sessions WHERE end_reason = 'expired'").map { try $0.text("id") }
    }
    #expect(Set(ended) == [administrator.session, worker.session])
    let records = try await park.auditRecords().filter { $0.entry.action == "due/identity.sessions" }
    #expect(Set(records.map(\.entry.subject)) == [administrator.id, worker.id])
    await park.close()
  }

  @Test func aSessionWhoseTimeIsUpTakesItsOpenStreamsWithIt() async throws {
    let park = try await TestPark()
    let worker = try await park.account(.worker)
    let watch = try park.open(
      PolicyV1.PolicyService.watchPolicies, PolicyV1.WatchPoliciesRequest(), as: worker, of: PolicyV1.PolicyEvent.self)
    #expect(try await watch.next() != nil)
    park.clock.advance(by: park.environment.settings.refreshTokenLifetime)
    try await park.environment.runDueWork()
    #expect(await watch.failure()?.code == .unauthenticated)
    await park.close()
  }

  @Test func aRoundIsClosedOnTheDayAfterItsLast() async throws {
    let fixture = try await AwardFixture(closes: "2026-01-06")
    let park = fixture.park
    func round() async throws -> PolicyV1.Round {
      try await park.call(
        PolicyV1.PolicyService.getRound, PolicyV1.GetRoundRequest.with { $0.roundId = fixture.round.id },
        as: fixture.officer)
    }
    // The last second of its last day in Shanghai.
    park.clock.set(Timestamp(seconds: 1_767_715_199))
    try await park.environment.runDueWork()
    #expect(try await round().state == .open)
    park.clock.advance(by: .seconds(1))
    try await park.environment.runDueWork()
    try await park.environment.runDueWork()
    let closed = try await round()
    #expect(closed.state == .closed && closed.version == fixture.round.version + 1)
    let again = await failure {
      try await park.call(
        PolicyV1.PolicyService.closeRound,
        PolicyV1.CloseRoundRequest.with {
          $0.roundId = closed.id
          $0.expectedVersion = closed.version
          $0.reason = "too late"
        }, as: fixture.officer, of: PolicyV1.Round.self)
    }
    #expect(again?.rule == "ILLEGAL_TRANSITION")
    await fixture.close()
  }

  @Test func whoeverWatchesACaseIsToldOnceThatItsNoticeHasEnded() async throws {
    let fixture = try await AwardFixture()
    let park = fixture.park
    let applicant = try await fixture.applicant()
    let (application, notice) = try await fixture.inNotice(applicant)
    let watch = try park.open(
      ApplicationV1.ApplicationService.watchApplication,
      ApplicationV1.WatchApplicationRequest.with { $0.applicationId = application.id }, as: applicant.admin,
      of: ApplicationV1.ApplicationEvent.self)
    _ = try await watch.next()
    _ = try await watch.next()
    try await park.environment.runDueWork()
    fixture.passNotice()
    try await park.environment.runDueWork()
    try await park.environment.runDueWork()
    let told = try #require(try await watch.next())
    #expect(told.action == "notice_ended" && told.application?.id == application.id)
    await watch.cancel()
    let records = try await park.auditRecords().filter { $0.entry.action == "due/application.notices" }
    #expect(records.map(\.entry.subject) == [notice.id])
    await fixture.close()
  }

  @Test func oldImportsAreForgottenAndYoungOnesKept() async throws {
    let park = try await TestPark()
    let officer = try await park.account(.districtOfficer)
    _ = try await park.importing([ImportTests.row(seed: 1, "甲公司", ""), .init()], as: officer, name: "old")
    park.clock.advance(by: park.environment.settings.importRetention)
    let later = try await park.account(.districtOfficer)
    _ = try await park.importing([ImportTests.row(seed: 2, "乙公司", ""), .init()], as: later, name: "new")
    try await park.environment.runDueWork()
    #expect(try await park.count("enterprise_imports") == 2)
    park.clock.advance(by: .seconds(1))
    try await park.environment.runDueWork()
    #expect(try await park.count("enterprise_imports") == 1)
    #expect(try await park.count("enterprise_import_errors") == 1)
    await park.close()
  }
}
