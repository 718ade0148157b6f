import ParkRules
import ParkSchemas
import RPCCore
import RPCSchemas
import Storage
import Testing

@testable import ParkServices

/// Goal: what others were answered about a person, and what is kept of it for their retries, goes with the person's
/// data. Method: the walk's marks, looked for in the stored answers, and retries with the same keys.
extension ErasureWalkTests {
  /// What officers were answered about an objection is kept for retries: it goes with its author's data, whether these are
  /// erased after the decision or before it, and a repeated call is told so instead of being applied a second time.
  @Test(arguments: [true, false])
  func wordsInAnswersKeptForOthersGoAndARetryIsNotAppliedAgain(decidedFirst: Bool) async throws {
    let objecting = try await Objecting()
    let (awards, stage, park) = (objecting.awards, objecting.stage, objecting.awards.park)
    let (person, claim, doubt) = (objecting.person, objecting.claim, objecting.doubt)
    let resolve = ApplicationV1.ResolveObjectionRequest.with {
      $0.objectionId = claim.id
      $0.expectedVersion = claim.version
      $0.resolution = "经核查"
    }
    func resolved() async throws -> ApplicationV1.Objection {
      try await park.call(
        ApplicationV1.ApplicationService.resolveObjection, resolve, as: awards.officer, key: "the officer's own")
    }
    if decidedFirst {
      #expect(try await resolved().reason == "标记异议壬")
      _ = try await stage.resolve(doubt, upheld: false, as: stage.second)
      #expect(try await places(park)["标记异议壬"]?.contains("idempotency_records.answer") == true)
      try await erase(person, park)
    } else {
      try await erase(person, park)
      #expect(try await resolved().reason.isEmpty)
      _ = try await stage.resolve(doubt, upheld: false, as: stage.second)
    }
    #expect(try await places(park) == [:])
    let audits = try await park.auditCount()
    if decidedFirst {
      let refusal = await failure { try await resolved() }
      #expect(refusal?.code == .failedPrecondition && refusal?.rule == ErasedAnswers.rule)
    } else {
      #expect(try await resolved().reason.isEmpty)
    }
    #expect(try await park.auditCount() == audits)
    await park.close()
  }

  /// The answers that others got about a person's orders, job applications and account are sealed under the keys of their
  /// calls: whoever still has such a key reads nothing any more.
  @Test func answersAboutAPersonAreNotGivenAgainAfterAnErasure() async throws {
    let fixture = try await TalentFixture()
    let park = fixture.park
    let person = try await park.account(.worker, login: "erasable.person")
    _ = try await leaveMarks(of: person, fixture)
    let candidate = try #require(
      try await park.storage.store.read { transaction in
        try transaction.row("SELECT \(CandidateRow.columns) FROM candidates WHERE account = ?", [.text(person.id)])
          .map(CandidateRow.init)
      })
    let version = try await park.storage.store.read { try AccountRow.read(person.id, in: $0)?.version } ?? 0
    let administrator = try await park.account(.systemAdministrator)
    let calls: [() async throws -> String] = [
      {
        let moved: TalentV1.Candidate = try await park.call(
          Talents.moveCandidate,
          TalentV1.MoveCandidateRequest.with {
            $0.candidateId = candidate.id
            $0.expectedVersion = candidate.version
            $0.to = .screening
          }, as: fixture.employer, key: "moved")
        return moved.name
      },
      {
        let user: IdentityV1.User = try await park.call(
          IdentityV1.IdentityService.grantRole,
          IdentityV1.GrantRoleRequest.with {
            $0.accountId = person.id
            $0.expectedVersion = version
            $0.membership = Membership(.auditor).message
          }, as: administrator, key: "granted")
        return user.login
      },
    ]
    for call in calls { #expect(try await call().isEmpty == false) }
    for call in calls { #expect(try await call().isEmpty == false) }
    try await erase(person, park)
    for call in calls { #expect(await failure { try await call() }?.rule == ErasedAnswers.rule) }
    await park.close()
  }

  /// Officers decide about many objections of one person while that person's data are erased: whichever comes first, no word
  /// is left in the end, neither in the cases nor in what is kept for retries.
  @Test func anErasureAmidDecisionsLeavesNoWords() async throws {
    let awards = try await AwardFixture(budgetFen: 1_000_000_000)
    let park = awards.park
    let person = try await park.account(.worker)
    var claims: [ApplicationV1.Objection] = []
    for seed in 0..<12 {
      let (application, notice) = try await awards.inNotice(awards.applicant(900 + UInt64(seed)))
      claims.append(try await awards.object(notice, application, as: person, reason: "标记异议壬"))
    }
    let (all, erasing) = (claims, claims.count / 2)
    let failures = await race(all.count + 1) { index in
      if index == erasing {
        try await erase(person, park)
      } else {
        _ = try await awards.resolve(all[index < erasing ? index : index - 1], upheld: index % 2 == 0)
      }
    }
    #expect(failures.compactMap(\.self).isEmpty)
    #expect(try await places(park) == [:])
    await park.close()
  }
}
