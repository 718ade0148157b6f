import ParkRules
import ParkSchemas
import RPCCore
import Storage
import Testing

@testable import ParkServices

/// Goal: the 60 working days of a fast award, and the month of one with a public notice, are watched: who is late shows,
/// and those whose turn it is are told once.
@Suite struct PaymentTermsTests {
  private typealias Service = ApplicationV1.ApplicationService

  private func due(
    _ fixture: AwardFixture, by day: String, as account: TestAccount? = nil
  ) async throws -> [ApplicationV1.ApplicationSummary] {
    try await fixture.park.stream(
      Service.listApplications, ApplicationV1.ListApplicationsRequest.with { $0.dueBy = day },
      as: account ?? fixture.officer)
  }

  private func told(
    _ fixture: AwardFixture, _ account: TestAccount, _ number: String, _ term: String = "60 working days"
  ) async throws -> Int {
    try await fixture.park.environment.runDueWork()
    let all: [NotificationV1.Notification] = try await fixture.park.stream(
      NotificationV1.NotificationService.listNotifications, NotificationV1.ListNotificationsRequest(), as: account)
    return all.compactMap(\.text?.en).filter { $0.contains(number) && $0.contains(term) }.count
  }

  @Test func whatIsNotPaidInTimeIsOverdueAndToldOnceToThoseWhoseTurnItIs() async throws {
    let fixture = try await AwardFixture(Contents.fast())
    let applicant = try await fixture.applicant()
    var application = try await fixture.accept(fixture.submitted(applicant))
    #expect(application.dueOn == "2026-04-03" && !application.overdue)
    #expect(try await due(fixture, by: "2026-04-02").isEmpty)
    #expect(try await due(fixture, by: "2026-04-03").map(\.id) == [application.id])
    // On the day itself it is in time, on the next it is not.
    fixture.park.clock.advance(by: .days(88))
    #expect(try await !fixture.get(application.id).overdue)
    #expect(try await told(fixture, fixture.officer, application.number) == 0)
    fixture.park.clock.advance(by: .days(1))
    application = try await fixture.get(application.id)
    #expect(application.overdue)
    #expect(try await due(fixture, by: "2026-12-31").map(\.overdue) == [true])
    for account in [fixture.officer, fixture.approver, applicant.admin] {
      #expect(try await told(fixture, account, application.number) == 1)
    }
    #expect(try await told(fixture, fixture.finance, application.number) == 0)
    // It can be paid all the same, and is late no longer then.
    application = try await fixture.disburse(fixture.approve(application))
    #expect(application.state == .disbursed && !application.overdue)
    #expect(try await due(fixture, by: "2026-12-31").isEmpty)
    await fixture.close()
  }

  @Test func theTimeOfACorrectionIsTheApplicants() async throws {
    let fixture = try await AwardFixture(Contents.fast())
    let applicant = try await fixture.applicant()
    let submitted = try await fixture.submitted(applicant)
    let returned: ApplicationV1.Application = try await fixture.park.call(
      Service.returnForCorrection,
      ApplicationV1.ReturnForCorrectionRequest.with {
        $0.applicationId = submitted.id
        $0.expectedVersion = submitted.version
        $0.reason = "补正材料"
      }, as: fixture.officer)
    fixture.park.clock.advance(by: .days(120))
    #expect(try await !fixture.get(returned.id).overdue)
    #expect(try await told(fixture, fixture.officer, returned.number) == 0)
    let again = try await fixture.submit(returned, as: applicant.admin)
    #expect(again.dueOn > "2026-07-01" && !again.overdue)
    fixture.park.clock.advance(by: .days(100))
    #expect(try await told(fixture, fixture.officer, again.number) == 1)
    await fixture.close()
  }

  /// The holidays of 2027 are not announced: the day is not known, so nobody is told that it has passed.
  @Test func aDayBeyondTheKnownHolidaysIsNotGuessed() async throws {
    let fixture = try await AwardFixture(Contents.fast())
    fixture.park.clock.advance(by: .days(300))
    let submitted = try await fixture.submitted(fixture.applicant())
    #expect(submitted.dueOn.isEmpty && !submitted.overdue)
    #expect(try await due(fixture, by: "2027-12-31").isEmpty)
    #expect(try await told(fixture, fixture.officer, submitted.number) == 0)
    // A day that has become known meanwhile is put in by the clock's work.
    let earlier = fixture.park.clock.now + .days(-290)
    try await fixture.park.storage.store.write {
      _ = try $0.execute("UPDATE applications SET submitted = ?", [.time(earlier)])
    }
    #expect(try await told(fixture, fixture.officer, submitted.number) == 0)
    #expect(try await fixture.get(submitted.id).overdue)
    #expect(try await told(fixture, fixture.officer, submitted.number) == 1)
    await fixture.close()
  }

  @Test func aFilterThatIsNoDayIsRefused() async throws {
    let fixture = try await AwardFixture(Contents.fast())
    #expect(await failure { try await due(fixture, by: "tomorrow") }?.fields == ["due_by"])
    await fixture.close()
  }

  @Test func anAwardIsDueAMonthAfterItsNotice() async throws {
    let fixture = try await AwardFixture()
    let applicant = try await fixture.applicant()
    let reviewed = try await fixture.reviewed(applicant)
    #expect(reviewed.dueOn.isEmpty && !reviewed.overdue)
    let notice = try await fixture.openNotice([reviewed])
    var application = try await fixture.get(reviewed.id)
    #expect(notice.lastDay == "2026-01-12" && application.dueOn == "2026-02-12")
    fixture.passNotice()
    application = try await fixture.approve(application)
    fixture.park.clock.advance(by: .days(30))
    #expect(try await !fixture.get(application.id).overdue)
    fixture.park.clock.advance(by: .days(1))
    #expect(try await fixture.get(application.id).overdue)
    #expect(try await due(fixture, by: "2026-12-31").map(\.id) == [application.id])
    let term = "1 month after its public notice"
    for account in [fixture.finance, applicant.admin] {
      #expect(try await told(fixture, account, application.number, term) == 1)
    }
    // It is approved: the officers have done their part.
    #expect(try await told(fixture, fixture.officer, application.number, term) == 0)
    #expect(try await !fixture.disburse(application).overdue)
    await fixture.close()
  }

  @Test func pendingStatesAndKindsOfTheStatementsAreThoseOfTheRule() {
    let states = PaymentTerms.pending.map { "'\($0.rawValue)'" }.sorted()
    let lists = PaymentTerms.pendingSQL.split(separator: "(").dropFirst().map { list in
      list.prefix { $0 != ")" }.split(separator: ", ").map(String.init).sorted()
    }
    #expect(lists == [PaymentTerms.kinds.map { "\($0.rawValue)" }.sorted(), states])
  }
}
