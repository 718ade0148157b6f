import ParkSchemas
import RPCCore
import RPCSchemas
import Testing

@testable import ParkServices

/// Goal: an enterprise is told what fits and why; an officer may ask for any enterprise, an enterprise only for itself.
@Suite struct MatchingServiceTests {
  private func match(
    _ fixture: AwardFixture, as account: TestAccount, enterprise: String = ""
  ) async throws -> [PolicyV1.PolicyMatch] {
    try await fixture.park.stream(
      PolicyV1.PolicyService.matchPolicies, PolicyV1.MatchPoliciesRequest.with { $0.enterpriseId = enterprise },
      as: account)
  }

  @Test func bestFitComesFirstWithReasonsAmountAndOpenRound() async throws {
    let fixture = try await AwardFixture()
    for content in [try Contents.reward(), Contents.fast()] {
      let _: PolicyV1.Policy = try await fixture.park.call(
        PolicyV1.PolicyService.publishPolicy, PolicyV1.PublishPolicyRequest.with { $0.content = content },
        as: fixture.officer)
    }
    let applicant = try await fixture.applicant { $0.revenue = nil }
    let matches = try await match(fixture, as: applicant.admin)
    #expect(matches.map(\.verdict) == [.eligible, .eligible, .incomplete])
    #expect(matches.map(\.estimatedFen) == [18_000_000, 1_000_000, 10_000_000])
    #expect(matches[0].openRoundId == fixture.round.id && matches[1].openRoundId.isEmpty)
    #expect(matches[0].results.allSatisfy { !$0.reasonZh.isEmpty && !$0.reasonEn.isEmpty })
    #expect(matches[2].results.first { $0.finding == .unknown }?.missing == [.aboveDesignatedSize])
    #expect(try await match(fixture, as: fixture.officer, enterprise: applicant.id) == matches)
    await fixture.close()
  }

  @Test func foreignEnterpriseIsNotFound() async throws {
    let fixture = try await AwardFixture()
    let (first, second) = (try await fixture.applicant(1), try await fixture.applicant(2))
    #expect(await failure { try await match(fixture, as: first.admin, enterprise: second.id) }?.code == .notFound)
    #expect(await failure { try await match(fixture, as: fixture.officer, enterprise: "ent_none") }?.code == .notFound)
    #expect(await failure { try await match(fixture, as: fixture.officer) }?.fields == ["enterprise_id"])
    await fixture.close()
  }

  @Test func unverifiedEnterpriseIsToldSo() async throws {
    let fixture = try await AwardFixture()
    let applicant = try await fixture.applicant()
    try await fixture.park.storage.store.write {
      try $0.execute("UPDATE enterprises SET state = 'draft' WHERE id = ?", [.text(applicant.id)])
    }
    let matches = try await match(fixture, as: applicant.admin)
    #expect(matches.first?.verdict == .notEligible)
    #expect(matches.first?.results.first { $0.ruleId == "verified" }?.finding == .notMet)
    await fixture.close()
  }

  @Test func matchingOfEnterprisesReadsAllPages() async throws {
    let fixture = try await AwardFixture(Contents.fast())
    for seed in 1...300 { _ = try await fixture.park.enterpriseOnly(UInt64(seed)) }
    let matches: [PolicyV1.EnterpriseMatch] = try await fixture.park.stream(
      PolicyV1.PolicyService.matchEnterprises,
      PolicyV1.MatchEnterprisesRequest.with { $0.policyId = fixture.policy.id },
      as: fixture.officer)
    #expect(matches.count == 300)
    #expect(Set(matches.map(\.enterpriseId)).count == 300)
    #expect(matches.allSatisfy { $0.verdict == .eligible })
    await fixture.close()
  }
}
