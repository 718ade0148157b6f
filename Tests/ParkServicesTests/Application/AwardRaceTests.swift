import ParkSchemas
import RPCCore
import RPCSchemas
import Testing

@testable import ParkServices

/// Goal: exclusions, lifetime bounds, objections and the separation of persons hold when everything comes at once.
/// Method: many calls that each would be allowed alone, then the tables and the order of the audit records.
@Suite struct AwardRaceTests {
  @Test func ofTwoProgrammesThatExcludeEachOtherOneIsAppliedFor() async throws {
    var content = Contents.fast("clause-1")
    content.exclusionGroups = ["chaoyang-measures"]
    let fixture = try await AwardFixture(content)
    content.programme = "clause-2"
    let other = content
    let policy: PolicyV1.Policy = try await fixture.park.call(
      PolicyV1.PolicyService.publishPolicy, PolicyV1.PublishPolicyRequest.with { $0.content = other },
      as: fixture.officer)
    let round = try await fixture.park.openRound(policy, as: fixture.officer)
    let applicant = try await fixture.applicant()
    let drafts = [try await fixture.draft(applicant), try await fixture.draft(applicant, in: round)]
    let results = await race(60) { index in _ = try await fixture.submit(drafts[index % 2], as: applicant.admin) }
    #expect(results.filter { $0 == nil }.count == 1)
    #expect(results.compactMap { $0?.rule }.filter { $0 == "NO_EXCLUSION" }.count == 30)
    #expect(try await fixture.park.number("SELECT count(*) AS n FROM applications WHERE state = 'submitted'") == 1)
    await fixture.close()
  }

  @Test func lifetimeBoundIsKeptByApprovalsAtOnce() async throws {
    var content = Contents.fast()
    content.lifetimeAwardsMax = 2
    let fixture = try await AwardFixture(content)
    let applicant = try await fixture.applicant()
    var accepted: [ApplicationV1.Application] = []
    for _ in 0..<5 {
      let round = try await fixture.park.openRound(fixture.policy, as: fixture.officer)
      accepted.append(try await fixture.accept(fixture.submitted(applicant, in: round)))
    }
    let cases = accepted
    let results = await race(50) { index in _ = try await fixture.approve(cases[index % 5]) }
    #expect(results.filter { $0 == nil }.count == 2)
    #expect(results.compactMap { $0?.rule }.filter { $0 == "LIFETIME_CAP_NOT_REACHED" }.count == 30)
    #expect(try await fixture.park.number("SELECT count(*) AS n FROM applications WHERE state = 'approved'") == 2)
    await fixture.close()
  }

  @Test(arguments: [false, true]) func noApprovalComesBeforeTheResolutionOfAnObjection(upheld: Bool) async throws {
    let fixture = try await AwardFixture()
    let worker = try await fixture.park.account(.worker)
    let (application, notice) = try await fixture.inNotice(fixture.applicant())
    let objection = try await fixture.object(notice, application, as: worker)
    fixture.passNotice()
    let results = await race(60) { index in
      if index == 20 {
        _ = try await fixture.resolve(objection, upheld: upheld)
      } else {
        _ = try await insisting { try await fixture.approve(fixture.get(application.id)) }
      }
    }
    // Whoever came after a dismissal may have approved it; nobody who came before.
    let rules = Set(results.compactMap { $0?.rule })
    #expect(rules.isSubset(of: ["NO_OPEN_OBJECTION", upheld ? "NO_UPHELD_OBJECTION" : "ILLEGAL_TRANSITION"]))
    let actions = try await fixture.park.auditRecords().map(\.entry.action)
    let resolved = try #require(actions.firstIndex(of: "ApplicationService/ResolveObjection"))
    let approved = actions.indices.filter { actions[$0] == "ApplicationService/Approve" }
    #expect(approved.count <= (upheld ? 0 : 1) && approved.allSatisfy { $0 > resolved })
    #expect(results.filter { $0 == nil }.count == 1 + approved.count)
    await fixture.close()
  }

  @Test func onePersonNeverApprovesAndPaysHoweverFast() async throws {
    let fixture = try await AwardFixture(Contents.fast())
    let both = try await fixture.park.account(
      [Membership(.districtOfficer), Membership(.financeOfficer)], approvalLimitFen: 50_000_000)
    var accepted: [ApplicationV1.Application] = []
    for seed in 1...8 {
      accepted.append(try await fixture.accept(fixture.submitted(fixture.applicant(UInt64(seed)))))
    }
    let cases = accepted
    _ = await race(96) { index in
      let id = cases[index % 8].id
      _ = try await insisting {
        let current = try await fixture.get(id)
        switch index / 8 % 4 {
        case 0: return try await fixture.approve(current, as: both.acting(.districtOfficer))
        case 1: return try await fixture.approve(current)
        case 2: return try await fixture.disburse(current, as: both.acting(.financeOfficer))
        default: return try await fixture.disburse(current)
        }
      }
    }
    let records = try await fixture.park.auditRecords().map(\.entry)
    for one in cases {
      let approvers = records.filter { $0.subject == one.id && $0.action == "ApplicationService/Approve" }.map(\.actor)
      let payers = records.filter { $0.subject == one.id && $0.action == "ApplicationService/Disburse" }.map(\.actor)
      #expect(approvers.count == 1 && payers.count <= 1 && Set(approvers).isDisjoint(with: payers))
    }
    await fixture.close()
  }
}
