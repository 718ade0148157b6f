import ParkSchemas
import RPCCore
import RPCSchemas
import Testing

@testable import ParkServices

/// Goal: an open objection blocks approval, an upheld one bars it, and the notice's span bounds raising.
@Suite struct ObjectionTests {
  @Test func openObjectionBlocksApprovalUntilItIsDismissed() async throws {
    let fixture = try await AwardFixture()
    let worker = try await fixture.park.account(.worker)
    let (application, notice) = try await fixture.inNotice(fixture.applicant())
    let objection = try await fixture.object(notice, application, as: worker)
    fixture.passNotice()
    let current = try await fixture.get(application.id)
    #expect(current.version == application.version + 1)
    #expect(current.objections.map(\.state) == [.open])
    let refusal = await failure { try await fixture.approve(current) }
    #expect(refusal?.code == .failedPrecondition && refusal?.rule == "NO_OPEN_OBJECTION")
    let resolved = try await fixture.resolve(objection, upheld: false)
    #expect(resolved.state == .dismissed && resolved.version == 2)
    #expect(try await fixture.approve(fixture.get(application.id)).state == .approved)
    await fixture.close()
  }

  @Test func upheldObjectionBarsApprovalForGood() async throws {
    let fixture = try await AwardFixture()
    let worker = try await fixture.park.account(.worker)
    let (application, notice) = try await fixture.inNotice(fixture.applicant())
    let objection = try await fixture.object(notice, application, as: worker)
    let upheld = try await fixture.resolve(objection, upheld: true)
    fixture.passNotice()
    #expect(await failure { try await fixture.approve(fixture.get(application.id)) }?.rule == "NO_UPHELD_OBJECTION")
    let again = await failure { try await fixture.resolve(upheld, upheld: false) }
    #expect(again?.rule == "ILLEGAL_TRANSITION" && again?.preconditionState == "UPHELD")
    #expect(try await fixture.reject(fixture.get(application.id)).state == .rejected)
    await fixture.close()
  }

  @Test func objectionIsTakenToTheLastSecondOfTheNotice() async throws {
    let fixture = try await AwardFixture()
    let worker = try await fixture.park.account(.worker)
    let (application, notice) = try await fixture.inNotice(fixture.applicant())
    fixture.park.clock.set(.init(seconds: 1_768_233_599))
    _ = try await fixture.object(notice, application, as: worker)
    fixture.park.clock.set(.init(seconds: 1_768_233_600))
    let late = await failure { try await fixture.object(notice, application, as: worker) }
    #expect(late?.rule == "NOTICE_RUNNING" && late?.dateConstraint?.notAfter == "2026-01-12")
    await fixture.close()
  }

  @Test func longNumbersInReasonsAreMaskedAndTheObjectorIsNotShown() async throws {
    let fixture = try await AwardFixture()
    let worker = try await fixture.park.account(.worker)
    let (application, notice) = try await fixture.inNotice(fixture.applicant())
    let objection = try await fixture.object(
      notice, application, as: worker, reason: "联系人13812345678,身份证110105199001011234")
    #expect(!objection.reason.contains("138") && !objection.reason.contains("1990"))
    #expect(!(try await fixture.get(application.id).json()).contains(worker.id))
    await fixture.close()
  }

  @Test func personIsToldWhatIsHeldOfItAndIsForgotten() async throws {
    let fixture = try await AwardFixture()
    let worker = try await fixture.park.account(.worker)
    let (application, notice) = try await fixture.inNotice(fixture.applicant())
    let decided = try await fixture.object(notice, application, as: worker)
    _ = try await fixture.resolve(decided, upheld: false)
    _ = try await fixture.object(notice, application, as: worker)
    let _: PolicyV1.Subscription = try await fixture.park.call(
      PolicyV1.PolicyService.subscribe, PolicyV1.SubscribeRequest(), as: worker)
    let park = fixture.park.environment
    let source = AwardPersonalData()
    let expert = fixture.experts[0].id
    let sections = try await park.store.read { transaction in
      try [worker.id, expert].map { try source.records(of: $0, rowsMax: 10, in: transaction).map(\.section) }
    }
    #expect(sections == [["subscription", "objection", "objection"], ["review"]])
    try await park.store.write { transaction in
      let system = Caller(accountID: Caller.systemID, proof: .none, memberships: [])
      try source.erase(worker.id, in: Change(transaction, caller: system, park: park))
    }
    #expect(try await fixture.park.count("subscriptions") == 0)
    // What is still to be decided keeps its words.
    #expect(try await fixture.get(application.id).objections.map(\.reason) == ["", "该企业已搬离"])
    await fixture.close()
  }

  @Test func oneAccountRaisesAtMostThreeObjectionsToACase() async throws {
    let fixture = try await AwardFixture()
    let worker = try await fixture.park.account(.worker)
    let (application, notice) = try await fixture.inNotice(fixture.applicant())
    for _ in 0..<3 { _ = try await fixture.object(notice, application, as: worker) }
    #expect(await failure { try await fixture.object(notice, application, as: worker) }?.code == .resourceExhausted)
    await fixture.close()
  }

  @Test func caseThatIsNotInTheNoticeIsNotFound() async throws {
    let fixture = try await AwardFixture()
    let worker = try await fixture.park.account(.worker)
    let (_, notice) = try await fixture.inNotice(fixture.applicant(1))
    let other = try await fixture.submitted(fixture.applicant(2))
    #expect(await failure { try await fixture.object(notice, other, as: worker) }?.code == .notFound)
    await fixture.close()
  }

  @Test func siteVisitThatDisagreesKeepsACaseOutOfTheNotice() async throws {
    var content = try Contents.rentSubsidy()
    content.siteVisitRequired = true
    let fixture = try await AwardFixture(content)
    var application = try await fixture.reviewed(fixture.applicant())
    func visit(_ agrees: Bool, on day: String = "2026-01-05") async throws -> ApplicationV1.Application {
      let request = ApplicationV1.RecordSiteVisitRequest.with {
        $0.applicationId = application.id
        $0.expectedVersion = application.version
        $0.visitedOn = day
        $0.agrees = agrees
        $0.report = "现场检查"
      }
      return try await fixture.park.call(AwardFixture.Service.recordSiteVisit, request, as: fixture.officer)
    }
    #expect(await failure { try await fixture.openNotice([application]) }?.rule == "SITE_VISIT_RECORDED")
    #expect(await failure { try await visit(true, on: "2026-01-06") }?.fields == ["visited_on"])
    application = try await visit(false)
    #expect(await failure { try await fixture.openNotice([application]) }?.rule == "SITE_VISIT_AGREES")
    application = try await visit(true)
    #expect(application.siteVisits.map(\.agrees) == [false, true])
    #expect(try await fixture.openNotice([application]).entries.count == 1)
    await fixture.close()
  }
}
