import ParkRules
import ParkSchemas
import RPCCore
import RPCSchemas
import SchemaRuntime
import Testing

@testable import ParkServices

/// Goal: what is published is sound, found by its number, and leaves force only when nothing is open.
@Suite struct PublishingTests {
  private typealias Service = PolicyV1.PolicyService

  private func publish(
    _ park: TestPark, _ content: PolicyV1.PolicyContent, as account: TestAccount
  ) async throws -> PolicyV1.Policy {
    try await park.call(Service.publishPolicy, PolicyV1.PublishPolicyRequest.with { $0.content = content }, as: account)
  }

  @Test func sampleProgrammesAreThoseOfTheRules() throws {
    let rent = try CheckedContent(Contents.rentSubsidy(withBodies: true))
    #expect(rent.programme == RentSubsidy.programme)
    #expect(rent.content.documentNumber == "京文资发〔2021〕184号")
    let row = try #require(
      ReferenceData.policies.first { $0.documentNumber?.description == rent.content.documentNumber })
    #expect(row.title == rent.content.titleZh && row.issuer == rent.content.issuer)
    #expect(try CheckedContent(Contents.reward()).programme.kind == .noApply)
  }

  @Test func documentNumberIsNormalisedAndFoundInAnyForm() async throws {
    let park = try await TestPark()
    let officer = try await park.account(.districtOfficer)
    var content = try Contents.rentSubsidy()
    content.documentNumber = "京文资发【2021】184号"
    let policy = try await publish(park, content, as: officer)
    #expect(policy.content?.documentNumber == "京文资发〔2021〕184号")
    let found: PolicyV1.Policy = try await park.call(
      Service.getPolicy, PolicyV1.GetPolicyRequest.with { $0.documentNumber = "京文资发[2021]184号" })
    #expect(found == policy)
    let twice = await failure { try await publish(park, content, as: officer) }
    #expect(twice?.code == .alreadyExists)
    await park.close()
  }

  @Test func everyWrongFieldIsNamedAtOnce() async throws {
    let park = try await TestPark()
    let officer = try await park.account(.districtOfficer)
    var content = try Contents.rentSubsidy()
    content.documentNumber = "184号"
    content.titleZh = ""
    content.level = .unspecified
    content.issuedOn = "2021-13"
    content.effectiveFrom = "2026-02-30"
    content.formula?.enterpriseYearCapFen = -1
    let bad = content
    let refusal = await failure { try await publish(park, bad, as: officer) }
    #expect(refusal?.code == .invalidArgument)
    #expect(
      refusal?.fields == [
        "content.document_number", "content.title_zh", "content.level", "content.issued_on", "content.effective_from",
        "content.formula.enterprise_year_cap_fen",
      ])
    content = try Contents.rentSubsidy()
    content.eligibility[0].anyOf[0].allOf[0].attribute = .init(rawValue: 99)
    content.kind = .init(rawValue: 99)
    let unknown = content
    #expect(
      await failure { try await publish(park, unknown, as: officer) }?.fields
        == ["content.kind", "content.eligibility[0].any_of[0].all_of[0].attribute"])
    content = try Contents.rentSubsidy()
    content.reviewsRequired = 1
    let one = content
    #expect(await failure { try await publish(park, one, as: officer) }?.fields == ["content.reviews_required"])
    #expect(await failure { try await publish(park, .init(), as: officer) }?.code == .invalidArgument)
    await park.close()
  }

  @Test func repealWaitsForOpenRoundsAndIsFinal() async throws {
    let fixture = try await AwardFixture(Contents.fast())
    func repeal(_ version: UInt64) async throws -> PolicyV1.Policy {
      let request = PolicyV1.RepealPolicyRequest.with {
        $0.policyId = fixture.policy.id
        $0.expectedVersion = version
        $0.reason = "由新政策替代"
      }
      return try await fixture.park.call(Service.repealPolicy, request, as: fixture.officer)
    }
    #expect(await failure { try await repeal(1) }?.rule == "NO_OPEN_ROUND")
    let close = PolicyV1.CloseRoundRequest.with {
      $0.roundId = fixture.round.id
      $0.expectedVersion = fixture.round.version
    }
    let applicant = try await fixture.applicant()
    let draft = try await fixture.draft(applicant)
    let closed: PolicyV1.Round = try await fixture.park.call(Service.closeRound, close, as: fixture.officer)
    #expect(closed.state == .closed && closed.version == 2)
    #expect(await failure { try await fixture.submit(draft, as: applicant.admin) }?.rule == "ROUND_TAKES_CASES")
    #expect(await failure { try await repeal(7) }?.currentVersion == 1)
    #expect(try await repeal(1).state == .repealed)
    let again = await failure { try await repeal(2) }
    #expect(again?.rule == "ILLEGAL_TRANSITION" && again?.preconditionState == "REPEALED")
    let late = await failure {
      try await fixture.park.openRound(
        .with {
          $0.id = fixture.policy.id; $0.version = 2
        }, as: fixture.officer)
    }
    #expect(late?.rule == "ILLEGAL_TRANSITION")
    await fixture.close()
  }

  @Test func roundNeedsAProgrammeSoundFieldsAndForNoApplyTheOpenersLimit() async throws {
    let fixture = try await AwardFixture(Contents.fast())
    let park = fixture.park
    let document = try await publish(
      park,
      .with {
        $0.titleZh = "只供阅读"
        $0.issuer = "演示"
        $0.source = "test"
        $0.level = .city
        $0.kind = .document
      }, as: fixture.officer)
    #expect(await failure { try await park.openRound(document, as: fixture.officer) }?.rule == "POLICY_IS_PROGRAMME")
    let bad = await failure {
      try await park.openRound(
        fixture.policy, as: fixture.officer, budgetFen: 0, enterpriseCapFen: -1, opens: "2026-02-01",
        closes: "2026-01-01")
    }
    #expect(bad?.fields == ["closes_on", "budget_fen", "enterprise_cap_fen"])
    #expect(
      await failure {
        try await park.openRound(fixture.policy, as: fixture.officer, opens: "2025-01-01", closes: "2025-02-01")
      }?
      .fields == ["closes_on"])
    let noApply = try await publish(park, Contents.noApply(), as: fixture.officer)
    let denied = await failure { try await park.openRound(noApply, as: fixture.officer) }
    #expect(denied?.code == .permissionDenied && denied?.rule == "WITHIN_OWN_LIMIT")
    #expect(try await park.openRound(noApply, as: fixture.approver).kind == .noApply)
    await fixture.close()
  }

  /// 新政策7个工作日内发布工作手册和申兑指南: a round of a fast award needs the guide; where it is late, officers are told once.
  @Test func guideOfAFastAwardComesWithItsRoundAndInTime() async throws {
    let fixture = try await AwardFixture(Contents.fast())
    let park = fixture.park
    #expect(fixture.round.guide == "工作手册和申兑指南" && fixture.policy.guideDueOn == "2026-01-14")
    let late = try await publish(park, Contents.fast("late"), as: fixture.officer)
    let refused = await failure { try await park.openRound(late, as: fixture.officer, guide: "") }
    #expect(refused?.rule == "GUIDE_GIVEN")
    let award = try await publish(park, try Contents.rentSubsidy(), as: fixture.officer)
    #expect(award.guideDueOn.isEmpty)
    #expect(try await park.openRound(award, as: fixture.officer, guide: "").guide.isEmpty)
    func told() async throws -> Int {
      try await park.environment.runDueWork()
      let all: [NotificationV1.Notification] = try await park.stream(
        NotificationV1.NotificationService.listNotifications, NotificationV1.ListNotificationsRequest(),
        as: fixture.officer)
      return all.count { $0.text?.en.contains("no guide was published") == true }
    }
    park.clock.advance(by: .days(9))
    #expect(try await told() == 0)
    park.clock.advance(by: .days(1))
    // Only the one without a round is late.
    #expect(try await told() == 1)
    #expect(try await told() == 1)
    _ = try await park.openRound(late, as: fixture.officer)
    await fixture.close()
  }

  @Test func listsFilterAndNoWildcardIsOne() async throws {
    let park = try await TestPark()
    let officer = try await park.account(.districtOfficer)
    var ids: [String] = []
    for (index, title) in ["房租通", "100%补贴", "100元补贴"].enumerated() {
      park.clock.advance(by: .seconds(1))
      var content = Contents.fast("p\(index)")
      content.titleZh = title
      ids.append(try await publish(park, content, as: officer).id)
    }
    func list(_ change: (inout PolicyV1.ListPoliciesRequest) -> Void) async throws -> [String] {
      let request = PolicyV1.ListPoliciesRequest.with { change(&$0) }
      let rows: [PolicyV1.Policy] = try await park.stream(Service.listPolicies, request)
      return rows.map(\.id)
    }
    #expect(try await list { _ in } == ids.reversed())
    #expect(try await list { $0.text = "0%补" } == [ids[1]])
    #expect(try await list { $0.programme = "p2" } == [ids[2]])
    #expect(try await list { $0.kind = .award }.isEmpty)
    #expect(try await list { $0.state = .repealed }.isEmpty)
    #expect(try await list { $0.level = .district }.count == 3)
    await park.close()
  }
}
