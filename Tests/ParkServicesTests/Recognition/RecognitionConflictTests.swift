import ParkSchemas
import RPCCore
import Storage
import Testing

@testable import ParkServices

/// Goal: whoever has a conflict of interest in a park's recognition takes no part in it, be it stated or plain; who stated
/// it is on record, for the district only.
@Suite struct RecognitionConflictTests {
  private typealias Service = ParkV1.RecognitionService

  @Test func expertWithAConflictNeitherReviewsNorSeesTheApplicationAndAnotherTakesItsPlace() async throws {
    let stage = try await RecognitionStage()
    try await stage.fill(letting: 7)
    var row = try await stage.check(stage.apply(stage.open()))
    for expert in stage.experts { row = try await stage.assign(row, expert) }
    try await stage.declare("本人亲属在该园区任职,电话 13812345678", row, as: stage.experts[0])
    row = try await stage.get(row, as: stage.second)
    #expect(row.expertsAssigned == 1 && row.conflicts.map(\.accountId) == [stage.experts[0].id])
    #expect(row.conflicts[0].reason == "本人亲属在该园区任职,电话 ***********" && row.state == .inReview)
    let stated = row
    for refusal in [
      await failure { try await stage.review(stated, 90, as: stage.experts[0]) },
      await failure { try await stage.declare("再次声明", stated, as: stage.experts[0]) },
      await failure { try await stage.get(stated, as: stage.experts[0]) },
    ] { #expect(refusal?.code == .notFound) }
    let own: [ParkV1.Recognition] = try await stage.park.stream(
      Service.listRecognitions, ParkV1.ListRecognitionsRequest(), as: stage.experts[0])
    #expect(own.isEmpty)
    #expect(await failure { try await stage.assign(stated, stage.experts[0]) }?.rule == "EXPERT_ELIGIBLE")
    // Only the district is told who it was.
    #expect(try await stage.get(row, as: stage.leasing.staff).conflicts.isEmpty)
    #expect(try await stage.get(row, as: stage.experts[1]).conflicts.isEmpty)
    let third = try await stage.park.account(.expertReviewer)
    row = try await stage.assign(row, third)
    row = try await stage.review(row, 80, as: stage.experts[1])
    row = try await stage.review(row, 90, as: third)
    #expect(row.state == .reviewed)
    let records = try await stage.park.auditRecords().filter {
      $0.entry.action == "RecognitionService/DeclareRecognitionConflict"
    }
    #expect(records.map(\.entry.actor) == [stage.experts[0].id] && records[0].entry.subject == row.id)
    await stage.leasing.close()
  }

  @Test func officerWithAConflictDecidesNothingBeItStatedOrPlain() async throws {
    let stage = try await RecognitionStage()
    let park = stage.park
    var row = try await stage.inNotice()
    try await stage.declare("曾任该园区顾问", row, as: stage.second)
    row = try await stage.get(row, as: stage.leasing.officer)
    // An officer who is of the park too has one without saying so.
    let both = try await park.account([Membership(.districtOfficer), Membership(.parkStaff, stage.leasing.parkID)])
    let objection = try await stage.object(row, as: try await park.account(.worker))
    stage.leasing.pass(days: 8)
    let ended = try await stage.get(row, as: stage.leasing.officer)
    for officer in [stage.second, both] {
      for refusal in [
        await failure { try await stage.resolve(objection, upheld: false, as: officer) },
        await failure { try await stage.step(Service.grantPlaque, ended, as: officer) },
        await failure { try await stage.refuse(ended, as: officer) },
        await failure { try await stage.declare("再次声明", ended, as: officer) },
      ] {
        #expect(refusal?.rule == "PERSON_WITHOUT_CONFLICT" && refusal?.code == .permissionDenied)
      }
    }
    _ = try await stage.resolve(objection, upheld: false, as: stage.leasing.officer)
    let free = try await stage.get(row, as: stage.leasing.officer)
    #expect(try await stage.step(Service.grantPlaque, free, as: stage.leasing.officer).state == .recognised)
    let closed = try await stage.get(row, as: stage.leasing.officer)
    #expect(
      await failure { try await stage.declare("太晚", closed, as: stage.leasing.officer) }?.rule
        == "ILLEGAL_TRANSITION")
    await stage.leasing.close()
  }

  @Test func whoHasReviewedStatesNoConflictAndTheSchemaAgrees() async throws {
    let stage = try await RecognitionStage()
    try await stage.fill(letting: 7)
    var row = try await stage.check(stage.apply(stage.open()))
    for expert in stage.experts { row = try await stage.assign(row, expert) }
    row = try await stage.review(row, 90, as: stage.experts[0])
    let reviewed = row
    let late = await failure { try await stage.declare("想起来了", reviewed, as: stage.experts[0]) }
    #expect(late?.rule == "PERSON_HAS_NOT_REVIEWED")
    try await stage.declare("师生关系", row, as: stage.experts[1])
    for (statement, expert) in [
      ("INSERT INTO recognition_conflicts VALUES (?1, ?2, 'x', 1)", stage.experts[0].id),
      ("UPDATE recognition_reviews SET score = 1 WHERE recognition = ?1 AND expert = ?2", stage.experts[1].id),
    ] {
      await #expect(throws: (any Error).self) {
        try await stage.park.storage.store.write {
          _ = try $0.execute(statement, [.text(reviewed.id), .text(expert)])
        }
      }
    }
    await stage.leasing.close()
  }

  @Test func reviewAndConflictAtOnceAndEachExpertHasOneOfThem() async throws {
    let stage = try await RecognitionStage()
    try await stage.fill(letting: 7)
    var row = try await stage.check(stage.apply(stage.open()))
    var experts: [TestAccount] = []
    for _ in 0..<20 {
      let expert = try await stage.park.account(.expertReviewer)
      row = try await stage.assign(row, expert)
      experts.append(expert)
    }
    let (id, all) = (row.id, experts)
    // Everybody hands a review in and states a conflict at the same time, with the version that is current then. The second
    // review ends the matter for the others.
    let outcomes = await race(80) { index in
      let expert = all[index % 20]
      try await insisting {
        let current = try await stage.get(.with { $0.id = id }, as: expert)
        if index < 40 {
          _ = try await stage.review(current, 90, as: expert)
        } else {
          try await stage.declare("有利益关系", current, as: expert)
        }
      }
    }
    let shown = try await stage.get(row, as: stage.second)
    #expect(shown.reviews.count == 2 && shown.state == .reviewed)
    #expect(outcomes.count { $0 == nil } == shown.reviews.count + shown.conflicts.count)
    #expect(Set(shown.reviews.map(\.reviewerId)).isDisjoint(with: shown.conflicts.map(\.accountId)))
    await stage.leasing.close()
  }
}
