import ParkRules
import ParkSchemas
import RPCCore
import Storage
import Testing

@testable import ParkServices

/// Goal: a park is recognised by the steps of the processes table only, with the double 70 % computed from its leases,
/// within the quota, and by separate persons.
@Suite struct RecognitionTests {
  private typealias Service = ParkV1.RecognitionService
  private typealias Recognition = ParkV1.Recognition

  @Test func parkIsRecognisedStepByStepAndItsTierIsWhatProgrammesAskFor() async throws {
    let stage = try await RecognitionStage()
    let fixture = stage.leasing
    try await stage.fill(letting: 7)
    let call = try await stage.open()
    var row = try await stage.apply(call)
    #expect(row.figures?.occupancyBasisPoints == 7_000 && row.figures?.culturalBasisPoints == 10_000)
    let again = await failure { try await stage.apply(call) }
    #expect(again?.rule == "NO_LIVING_APPLICATION")
    row = try await stage.check(row)
    #expect(row.state == .recommended)
    row = try await stage.assign(row, stage.experts[0])
    let assigned = row
    #expect(await failure { try await stage.assign(assigned, stage.experts[0]) }?.rule == "EXPERT_ELIGIBLE")
    row = try await stage.assign(row, stage.experts[1])
    row = try await stage.review(row, 79, as: stage.experts[0])
    #expect(row.state == .inReview && row.reviews.count == 1)
    let unseen: Recognition = try await stage.park.call(
      Service.getRecognition, ParkV1.GetRecognitionRequest.with { $0.recognitionId = row.id }, as: stage.experts[1])
    #expect(unseen.reviews.isEmpty)
    row = try await stage.visit(try await stage.review(row, 81, as: stage.experts[1]))
    row = try await stage.step(Service.reportForApproval, row, as: fixture.officer)
    let reported = row
    let own = await failure { try await stage.step(Service.openRecognitionNotice, reported, as: fixture.officer) }
    #expect(own?.rule == "OTHER_OFFICER" && own?.code == .permissionDenied)
    row = try await stage.step(Service.openRecognitionNotice, row, as: stage.second)
    #expect(row.state == .inNotice && row.noticeLastDay == "2026-01-12")
    let running = row
    #expect(
      await failure { try await stage.step(Service.grantPlaque, running, as: stage.second) }?.rule == "NOTICE_ENDED")
    fixture.pass(days: 8)
    row = try await stage.step(Service.grantPlaque, row, as: stage.second)
    #expect(row.state == .recognised)
    let park: ParkV1.Park = try await stage.park.call(
      ParkV1.ParkService.getPark, ParkV1.GetParkRequest.with { $0.parkId = fixture.parkID })
    #expect(park.facts?.tier == "市级文化产业园区")
    await fixture.close()
  }

  @Test func belowTheDouble70NoParkPassesAndBelowTheMarkNoneIsReported() async throws {
    let stage = try await RecognitionStage()
    try await stage.fill(letting: 6, of: 9)
    let call = try await stage.open()
    let row = try await stage.apply(call)
    #expect(row.figures?.occupancyBasisPoints == 6_666)
    let refusal = await failure { try await stage.check(row) }
    #expect(refusal?.rule == "DOUBLE_SEVENTY" && refusal?.message.contains("occupancy is 66.66%") == true)
    // One more tenant, and the figures of the day of the check count.
    let tenant = try await stage.leasing.tenant(50)
    let units: [ParkV1.SearchUnitsResponse] = try await stage.park.stream(
      ParkV1.ParkService.searchUnits, ParkV1.SearchUnitsRequest())
    let free = try #require(units.compactMap(\.unit).first { $0.occupancy == .free })
    _ = try await stage.leasing.handedOver(tenant, free)
    var passed = try await stage.check(row)
    #expect(passed.figures?.occupancyBasisPoints == 7_777)
    for expert in stage.experts { passed = try await stage.assign(passed, expert) }
    passed = try await stage.review(passed, 79, as: stage.experts[0])
    passed = try await stage.review(passed, 80, as: stage.experts[1])
    passed = try await stage.visit(passed)
    let visited = passed
    let mark = await failure { try await stage.step(Service.reportForApproval, visited, as: stage.leasing.officer) }
    #expect(mark?.rule == "PASS_MARK_REACHED")
    await stage.leasing.close()
  }

  @Test func quotaIsNeverPassedHoweverManyAreCheckedAtOnce() async throws {
    let stage = try await RecognitionStage()
    let call = try await stage.open(quota: 3)
    var rows: [Recognition] = []
    for number in 0..<12 {
      let facts = ParkV1.ParkFacts.with {
        $0.name = "示例园区\(number)"
        $0.district = "朝阳区"
        $0.source = "测试"
      }
      let made: ParkV1.Park = try await stage.park.call(
        ParkV1.ParkService.upsertPark, ParkV1.UpsertParkRequest.with { $0.facts = facts },
        as: stage.leasing.administrator)
      try await stage.fullyLet(made.id, number)
      let staff = try await stage.park.account(.parkStaff, made.id)
      let request = ParkV1.ApplyForRecognitionRequest.with {
        $0.callId = call.id
        $0.parkId = made.id
        $0.statement = "申报"
      }
      rows.append(try await stage.call(Service.applyForRecognition, request, as: staff))
    }
    let all = rows
    let results = await withTaskGroup(of: RPCError?.self) { group in
      // Every application four times at once.
      for index in 0..<48 { group.addTask { await failure { try await stage.check(all[index % 12]) } } }
      return await group.reduce(into: [RPCError?]()) { $0.append($1) }
    }
    #expect(results.filter { $0 == nil }.count == 3)
    #expect(results.compactMap { $0?.rule }.filter { $0 == "QUOTA_LEFT" }.count >= 9)
    #expect(try await stage.park.number("SELECT passed AS n FROM recognition_calls") == 3)
    await stage.leasing.close()
  }

  @Test func foreignApplicationsAnswerLikeMissingOnes() async throws {
    let stage = try await RecognitionStage()
    let row = try await stage.apply(try await stage.open())
    let stranger = try await stage.park.account(.parkStaff, "prk_stranger")
    for account in [stranger, stage.experts[0]] {
      let refusal = await failure {
        try await stage.call(
          Service.getRecognition, ParkV1.GetRecognitionRequest.with { $0.recognitionId = row.id }, as: account)
      }
      #expect(refusal?.code == .notFound)
    }
    await stage.leasing.close()
  }
}
