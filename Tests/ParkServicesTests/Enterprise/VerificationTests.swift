import ParkRules
import ParkSchemas
import Testing

@testable import ParkServices
@testable import RPCCore

@Suite struct VerificationTests {
  @Test func aProfileIsSubmittedReturnedSubmittedAgainAndVerified() async throws {
    let park = try await TestPark()
    let officer = try await park.account(.districtOfficer)
    var (enterprise, admin) = try await park.registered()
    enterprise = try await park.submit(enterprise, as: admin)
    #expect(enterprise.state == .submitted && enterprise.version == 2)
    enterprise = try await park.decide(.return, enterprise, reason: "名称与执照不符", as: officer)
    #expect(enterprise.state == .returned && enterprise.stateReason == "名称与执照不符")
    enterprise = try await park.submit(enterprise, as: admin)
    #expect(enterprise.stateReason.isEmpty)
    enterprise = try await park.decide(.verify, enterprise, as: officer)
    #expect(enterprise.state == .verified && enterprise.verifiedAt != nil)
    enterprise = try await park.decide(.revoke, enterprise, reason: "执照已注销", as: officer)
    #expect(enterprise.state == .returned && enterprise.verifiedAt == nil)
    #expect(enterprise.version == 6)
    #expect(
      try await park.number("SELECT count(*) AS n FROM audit_records WHERE subject = ?", [.text(enterprise.id)]) == 6)
    await park.close()
  }

  @Test func whatVerificationLacksIsNamedFieldByField() async throws {
    let park = try await TestPark()
    let (enterprise, admin) = try await park.registered(.with { $0.nameZh = "某公司" })
    let error = await failure { try await park.submit(enterprise, as: admin) }
    #expect(error?.code == .invalidArgument)
    #expect(
      error?.fields == [
        "profile.district", "profile.industry_class", "profile.industry_code", "profile.founded_day",
        "profile.figures_year", "profile.employees", "profile.revenue_fen", "profile.contact",
      ])
    #expect(try await park.profile("", as: admin).state == .draft)
    await park.close()
  }

  @Test func illegalTransitionsAreRefusedWithTheState() async throws {
    let park = try await TestPark()
    let officer = try await park.account(.districtOfficer)
    var (enterprise, admin) = try await park.registered()
    for decision in [EnterpriseV1.VerificationDecision.verify, .return, .revoke] {
      let error = await failure { try await park.decide(decision, enterprise, reason: "r", as: officer) }
      #expect(error?.code == .failedPrecondition)
      #expect(error?.rule == "ILLEGAL_TRANSITION")
    }
    enterprise = try await park.submit(enterprise, as: admin)
    let twice = await failure { try await park.submit(enterprise, as: admin) }
    #expect(twice?.code == .failedPrecondition)
    let changed = await failure { try await park.update(enterprise, ["district"], as: admin) { $0.district = "东城区" } }
    #expect(changed?.code == .failedPrecondition)
    #expect(changed?.rule == "ILLEGAL_TRANSITION")
    await park.close()
  }

  @Test func aChangeOfAVerifiedValueEndsTheVerificationAndAContactDoesNot() async throws {
    let park = try await TestPark()
    let officer = try await park.account(.districtOfficer)
    var (enterprise, admin) = try await park.verified(by: officer)
    enterprise = try await park.update(enterprise, ["contact", "bank_account"], as: admin) {
      $0.contact = .with {
        $0.name = "李四"
        $0.phone = "13900001111"
      }
    }
    #expect(enterprise.state == .verified)
    #expect(enterprise.contact?.name == "李*")
    #expect(enterprise.bankAccount == nil)
    enterprise = try await park.update(enterprise, ["revenue_fen"], as: admin) { $0.revenueFen = nil }
    #expect(enterprise.state == .draft && enterprise.verifiedAt == nil)
    #expect(enterprise.profile?.revenueFen == nil)
    #expect(enterprise.profile?.employees?.value == 42)
    #expect(enterprise.designatedSize == .notKnown)
    #expect(enterprise.designatedSizeGap?.zh.isEmpty == false)
    await park.close()
  }

  @Test func aStaleVersionIsAbortedWithTheCurrentOne() async throws {
    let park = try await TestPark()
    let (enterprise, admin) = try await park.registered()
    var stale = enterprise
    stale.version = 7
    let error = await failure { try await park.update(stale, ["district"], as: admin) { $0.district = "东城区" } }
    #expect(error?.code == .aborted)
    #expect(error?.currentVersion == 1)
    await park.close()
  }

  @Test func anUnchangedUpdateChangesNothing() async throws {
    let park = try await TestPark()
    let (enterprise, admin) = try await park.registered()
    let same = try await park.update(enterprise, ["district"], as: admin) { $0.district = " 朝阳区 " }
    #expect(same.version == 1)
    #expect(try await park.number("SELECT count(*) AS n FROM audit_records WHERE action = 'enterprise.update'") == 0)
    await park.close()
  }

  @Test func anUnknownMaskPathIsNamed() async throws {
    let park = try await TestPark()
    let (enterprise, admin) = try await park.registered()
    let error = await failure { try await park.update(enterprise, ["state"], as: admin) { _ in } }
    #expect(error?.code == .invalidArgument)
    #expect(error?.fields == ["update_mask"])
    await park.close()
  }

  @Test func aReturnWithoutAReasonIsRefused() async throws {
    let park = try await TestPark()
    let officer = try await park.account(.districtOfficer)
    var (enterprise, admin) = try await park.registered()
    enterprise = try await park.submit(enterprise, as: admin)
    let noReason = await failure { try await park.decide(.return, enterprise, as: officer) }
    #expect(noReason?.fields == ["reason"])
    let nothing = await failure { try await park.decide(.unspecified, enterprise, as: officer) }
    #expect(nothing?.fields == ["decision"])
    await park.close()
  }

  /// Goal: invariant 7's spirit: nobody decides on an own case.
  @Test func anOfficerDoesNotDecideOnAnOwnEnterprise() async throws {
    let park = try await TestPark()
    var (enterprise, admin) = try await park.registered()
    enterprise = try await park.submit(enterprise, as: admin)
    let both = try await park.account([Membership(.districtOfficer), Membership(.enterpriseStaff, enterprise.id)])
    let error = await failure { try await park.decide(.verify, enterprise, as: both) }
    #expect(error?.code == .permissionDenied)
    #expect(try await park.profile("", as: admin).state == .submitted)
    await park.close()
  }
}
