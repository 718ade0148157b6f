import ParkRules
import ParkSchemas
import RPCCore
import Storage
import Testing

@testable import ParkServices

/// Goal: a report goes its way from the first draft to the lock, each step only where the table allows it.
@Suite struct ReportTests {
  @Test func aReportGoesFromDraftToLockedWithACorrectionAsARevision() async throws {
    let fixture = try await StatsFixture()
    let applicant = try await fixture.park.applicant(1)
    var figures = StatsFixture.figures(400_000, women: 11)
    figures[1].value += 1
    let draft = try await fixture.save(figures, as: applicant.admin)
    #expect(draft.state == .draft && draft.version == 1)
    #expect(draft.findings.map(\.ruleId) == ["parts", "women"])
    #expect(await failure { try await fixture.submit(draft, as: applicant.admin) }?.rule == "ILLEGAL_TRANSITION")

    let valid = try await fixture.save(StatsFixture.figures(400_000), as: applicant.admin, version: draft.version)
    #expect(valid.state == .validated && valid.findings.isEmpty && valid.revisions.isEmpty)
    let submitted = try await fixture.submit(valid, as: applicant.admin)
    #expect(submitted.state == .submitted && submitted.revisions.map(\.revision) == [1])

    let returned = try await fixture.sendBack(submitted, reason: "收入口径有误")
    #expect(returned.state == .returned && returned.returnReason == "收入口径有误")
    // What was sent back may be corrected after the last filing day too.
    fixture.park.clock.advance(by: .days(20))
    let corrected = try await fixture.save(
      StatsFixture.figures(500_000), as: applicant.admin, version: returned.version)
    #expect(corrected.state == .validated && corrected.revisions.count == 1)
    let second = try await fixture.submit(corrected, as: applicant.admin)
    #expect(second.revisions.map { $0.figures.first?.value } == [400_000, 500_000] && second.returnReason.isEmpty)
    // After that the last day counts again.
    let late = await failure {
      try await fixture.save(StatsFixture.figures(1), as: applicant.admin, version: second.version)
    }
    #expect(late?.rule == "FILING_DAY")

    let checked = try await fixture.check(second)
    #expect(checked.state == .checked)
    let locked = try await fixture.lock(reason: "")
    #expect(locked.state == .locked && locked.lockedAt != nil)
    #expect(try await fixture.get(second.id).state == .locked)
    for error in [
      await failure { try await fixture.save(StatsFixture.figures(1), as: applicant.admin, version: checked.version) },
      await failure { try await fixture.sendBack(checked) },
      await failure { try await fixture.check(checked) },
      await failure { try await fixture.lock(locked) },
    ] {
      #expect(error?.code == .failedPrecondition && error?.preconditionState == "LOCKED")
    }
    let another = try await fixture.park.applicant(2)
    let first = await failure { try await fixture.save(StatsFixture.figures(1), as: another.admin) }
    #expect(first?.rule == "PERIOD_OPEN")
    await fixture.close()
  }

  @Test func warningsNeedAnExplanationAndLookAtTheQuarterBefore() async throws {
    let fixture = try await StatsFixture()
    let applicant = try await fixture.park.applicant(1)
    _ = try await fixture.filed(100_000, by: applicant)
    let next = try await StatsFixture.open(fixture.park, fixture.officer, quarter: 2)
    let draft = try await fixture.save(StatsFixture.figures(300_000), as: applicant.admin, period: next)
    #expect(draft.state == .validated && draft.findings.map(\.severity) == [.warning])
    let refused = await failure { try await fixture.submit(draft, as: applicant.admin) }
    #expect(refused?.rule == "WARNINGS_EXPLAINED")
    let submitted = try await fixture.submit(draft, as: applicant.admin, explanation: "新签大额合同")
    #expect(submitted.revisions.first?.explanation == "新签大额合同")
    let calm = try await fixture.park.applicant(2)
    // Without an earlier quarter the rule holds.
    let first = try await fixture.save(StatsFixture.figures(300_000), as: calm.admin, period: next)
    #expect(first.findings.isEmpty)
    await fixture.close()
  }

  @Test func figuresThatTheFormDoesNotHaveAreRefusedAndOthersAreFindings() async throws {
    let fixture = try await StatsFixture()
    let applicant = try await fixture.park.applicant(1)
    var figures = StatsFixture.figures(100)
    figures += [
      figures[0], .with { $0.field = "secret" },
      .with {
        $0.field = "women"
        $0.value = .max
      },
    ]
    let refused = await failure { try await fixture.save(figures, as: applicant.admin) }
    #expect(refused?.fields == ["figures[4].field", "figures[5].field", "figures[6].value"])
    var negative = StatsFixture.figures(100)
    negative[3].value = -1
    let draft = try await fixture.save(negative, as: applicant.admin)
    #expect(draft.state == .draft && draft.findings.map(\.field) == ["employees"])
    let empty = try await fixture.save([], as: applicant.admin, version: draft.version)
    #expect(empty.findings.map(\.field) == ["revenue", "main", "other", "employees"])
    await fixture.close()
  }

  @Test func anotherEnterprisesReportIsNotFoundAndParksSeeNoFigures() async throws {
    let fixture = try await StatsFixture()
    let park = fixture.park
    try await park.storage.store.write {
      _ = try $0.execute(
        """
        INSERT INTO parks (id, version, name, district, source, search, edited, created, updated)
        VALUES ('prk_own', 1, '本园', '朝阳区', 'test', '本园', 1, 1, 1)
        """)
    }
    let own = try await park.applicant(1) { $0.parkID = "prk_own" }
    let other = try await park.applicant(2)
    let report = try await fixture.filed(100, by: own)
    _ = try await fixture.filed(200, by: other)
    #expect(await failure { try await fixture.get(report.id, as: other.admin) }?.code == .notFound)
    #expect(await failure { try await fixture.submit(report, as: other.admin) }?.code == .notFound)
    func list(_ account: TestAccount) async throws -> [StatsV1.ReportSummary] {
      try await park.stream(StatsFixture.Service.listReports, StatsV1.ListReportsRequest(), as: account)
    }
    let staff = try await park.account(.parkStaff, "prk_own")
    #expect(try await list(staff).map(\.enterpriseId) == [own.id])
    #expect(try await list(other.admin).map(\.enterpriseId) == [other.id])
    #expect(try await list(fixture.officer).count == 2)
    #expect(await failure { try await fixture.get(report.id, as: staff) }?.code == .permissionDenied)
    await fixture.close()
  }

  @Test func anOfficerDecidesOnNoReportOfAnEnterpriseOfTheirOwn() async throws {
    let fixture = try await StatsFixture()
    let applicant = try await fixture.park.applicant(1)
    let report = try await fixture.filed(100, by: applicant)
    let partial = try await fixture.park.account([
      Membership(.districtOfficer), Membership(.enterpriseStaff, applicant.id),
    ])
    let denied = await failure {
      try await fixture.park.call(
        StatsFixture.Service.checkReport,
        StatsV1.CheckReportRequest.with {
          $0.reportId = report.id
          $0.expectedVersion = report.version
        }, as: partial, of: StatsV1.Report.self)
    }
    #expect(denied?.code == .permissionDenied)
    await fixture.close()
  }

  /// Goal: no action outside the table. Method: a report is brought into each state; then every action that the table
  /// does not allow there is tried and must leave everything as it is.
  @Test(arguments: [ReportState.draft, .validated, .submitted, .returned, .checked])
  func everyActionOutsideTheTableIsRefused(_ state: ReportState) async throws {
    let fixture = try await StatsFixture()
    let applicant = try await fixture.park.applicant(1)
    var report = try await fixture.save(
      state == .draft ? [] : StatsFixture.figures(100), as: applicant.admin)
    if ![.draft, .validated].contains(state) { report = try await fixture.submit(report, as: applicant.admin) }
    if state == .returned { report = try await fixture.sendBack(report) }
    if state == .checked { report = try await fixture.check(report) }
    #expect(ReportState(report.state) == state)
    let standing = report
    let attempts: [(ReportAction, () async throws -> StatsV1.Report)] = [
      (.save, { try await fixture.save([], as: applicant.admin, version: standing.version) }),
      (.submit, { try await fixture.submit(standing, as: applicant.admin) }),
      (.sendBack, { try await fixture.sendBack(standing) }), (.check, { try await fixture.check(standing) }),
    ]
    for (action, attempt) in attempts where StatisticsTables.report.rows(from: state, action).isEmpty {
      let refusal = await failure(of: attempt)
      #expect(refusal?.rule == "ILLEGAL_TRANSITION", "\(state) \(action)")
      #expect(try await fixture.get(report.id) == standing)
    }
    await fixture.close()
  }
}
