import ParkRules
import ParkSchemas
import RPCCore
import RPCSchemas
import Storage
import Testing

@testable import ParkServices

/// Goal: a job from its posting to its end, candidates with consent, and recognitions with their numbers.
@Suite struct TalentTests {
  @Test func aCandidateGoesFromTheApplicationToTheJob() async throws {
    let fixture = try await TalentFixture()
    let job = try await fixture.post()
    let person = try await fixture.applicant()
    var candidate = try await fixture.apply(job, as: person)
    #expect(candidate.state == .applied && candidate.name == "张**" && candidate.phone == "138****5678")
    for state in [TalentV1.CandidateState.screening, .interview, .offered, .hired] {
      candidate = try await fixture.move(candidate, state)
      #expect(candidate.state == state)
    }
    #expect(await failure { try await fixture.move(candidate, .refused) }?.rule == "ILLEGAL_TRANSITION")
    #expect(try await fixture.search("展陈").map(\.hired) == [1])
    #expect(
      try await fixture.park.toldKinds(of: person) == Array(repeating: "talent.candidate_moved", count: 4))
    #expect(try await fixture.park.toldKinds(of: fixture.employer).contains("talent.applied"))
    await fixture.park.close()
  }

  @Test func withoutConsentNobodyAppliesAndNothingIsShown() async throws {
    let fixture = try await TalentFixture()
    let job = try await fixture.post()
    let person = try await fixture.park.account(.worker)
    #expect(await failure { try await fixture.apply(job, as: person) }?.rule == "CONSENT_GIVEN")
    try await fixture.consent(person)
    let candidate = try await fixture.apply(job, as: person)
    let before = try await fixture.park.auditCount()
    #expect(try await fixture.reveal(candidate).resume == "十年展陈经验")
    let record = try #require(try await fixture.park.auditRecords().last)
    #expect(try await fixture.park.auditCount() == before + 1 && record.entry.subject == candidate.id)
    let _: IdentityV1.Consent = try await fixture.park.call(
      IdentityV1.IdentityService.withdrawConsent,
      IdentityV1.WithdrawConsentRequest.with { $0.purpose = "job_application" }, as: person)
    #expect(await failure { try await fixture.reveal(candidate) }?.rule == "CONSENT_REQUIRED")
    let listed = try #require(try await fixture.candidates(job).first)
    #expect(listed.name.isEmpty && listed.phone.isEmpty && !listed.consented)
    await fixture.park.close()
  }

  @Test func foreignEnterprisesFindNothing() async throws {
    let fixture = try await TalentFixture()
    let job = try await fixture.post()
    let candidate = try await fixture.apply(job, as: try await fixture.applicant())
    let stranger = try await fixture.park.account(.enterpriseAdmin, "ent_stranger")
    #expect(await failure { try await fixture.candidates(job, as: stranger) }?.code == .notFound)
    #expect(await failure { try await fixture.reveal(candidate, as: stranger) }?.code == .notFound)
    #expect(await failure { try await fixture.move(candidate, .screening, as: stranger) }?.code == .notFound)
    #expect(await failure { try await fixture.post(as: stranger) }?.rule == "ENTERPRISE_VERIFIED")
    let other = try await fixture.applicant()
    #expect(await failure { try await fixture.withdraw(candidate, as: other) }?.code == .notFound)
    await fixture.park.close()
  }

  @Test func whatIsOverIsForgotten() async throws {
    let fixture = try await TalentFixture()
    let job = try await fixture.post()
    let (first, second) = (try await fixture.applicant(), try await fixture.applicant())
    let refused = try await fixture.move(try await fixture.apply(job, as: first), .refused)
    let withdrawn = try await fixture.withdraw(try await fixture.apply(job, as: second), as: second)
    for candidate in [refused, withdrawn] {
      #expect(candidate.name.isEmpty && candidate.phone.isEmpty)
      #expect(await failure { try await fixture.reveal(candidate) }?.rule == "APPLICATION_LIVES")
    }
    // One may come again.
    #expect(try await fixture.apply(job, as: first).state == .applied)
    await fixture.park.close()
  }

  @Test func aJobIsFoundInBothLanguagesUntilItsLastDay() async throws {
    let fixture = try await TalentFixture()
    let job = try await fixture.post("非遗传承展陈设计师")
    for text in ["展陈", "非遗", "设", "exhibition", "DESIGN", "７９８", "空间设计", ""] {
      #expect(try await fixture.search(text).map(\.id) == [job.id], "\(text)")
    }
    #expect(try await fixture.search("厨师").isEmpty)
    #expect(try await fixture.search("", { $0.salaryAtLeastFen = 2_600_000 }).isEmpty)
    #expect(try await fixture.search("", { $0.salaryAtLeastFen = 2_000_000 }).count == 1)
    fixture.park.clock.advance(by: .days(28))
    #expect(try await fixture.search("展陈").isEmpty)
    #expect(try await fixture.search("展陈", { $0.closedToo = true }).map(\.state) == [.closed])
    let person = try await fixture.applicant()
    #expect(await failure { try await fixture.apply(job, as: person) }?.rule == "ILLEGAL_TRANSITION")
    try await fixture.park.environment.runDueWork()
    #expect(try await fixture.park.auditRecords().contains { $0.entry.action == "due/talent.jobs" })
    await fixture.park.close()
  }

  @Test func recognitionsGetNumbersWithoutGaps() async throws {
    let fixture = try await TalentFixture()
    var numbers: [String] = []
    for _ in 0..<3 {
      let person = try await fixture.park.account(.worker)
      let submitted = try await fixture.recognition(as: person)
      #expect(await failure { try await fixture.recognition(as: person) }?.rule == "ONE_RECOGNITION_PER_PERSON")
      let returned = try await fixture.decide(submitted, .return)
      #expect(returned.state == .returned && returned.reason == "材料" && returned.number.isEmpty)
      let again = try await fixture.recognition(as: person, again: returned)
      numbers.append(try await fixture.decide(again, .recognise).number)
      #expect(try await fixture.park.toldKinds(of: person).last == "talent.recognition_decided")
    }
    #expect(numbers == ["云园人才〔2026〕1号", "云园人才〔2026〕2号", "云园人才〔2026〕3号"])
    await fixture.park.close()
  }

  @Test func nobodyDecidesOnTheOwnRecognitionAndForeignOnesAreNotFound() async throws {
    let fixture = try await TalentFixture()
    let both = try await fixture.park.account([Membership(.worker), Membership(.districtOfficer)])
    let submitted = try await fixture.recognition(as: both)
    let own = both.acting(.districtOfficer)
    #expect(await failure { try await fixture.decide(submitted, .recognise, as: own) }?.code == .permissionDenied)
    let stranger = try await fixture.park.account(.worker)
    let hidden = await failure {
      try await fixture.park.call(
        Talents.getRecognition, TalentV1.GetRecognitionRequest.with { $0.recognitionId = submitted.id }, as: stranger,
        of: TalentV1.Recognition.self)
    }
    #expect(hidden?.code == .notFound)
    await fixture.park.close()
  }
}
