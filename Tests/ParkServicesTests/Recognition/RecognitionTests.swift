import ParkRules
import ParkSchemas
import RPCCore
import RPCSchemas
import SchemaRuntime
import Storage
import Testing

@testable import ParkServices

/// Goal: a park is recognised by the steps of the processes table only, with the double 70 % computed from its leases,
/// within the quota, and by separate persons.
@Suite struct RecognitionTests {
  private typealias Service = ParkV1.RecognitionService
  private typealias Recognition = ParkV1.Recognition

  private struct Stage: Sendable {
    let leasing: LeasingFixture
    let second: TestAccount
    let experts: [TestAccount]
    var park: TestPark { leasing.park }

    func call<Request: Message>(
      _ method: MethodDescriptor, _ request: Request, as account: TestAccount
    ) async throws -> Recognition {
      try await park.call(method, request, as: account)
    }
  }

  private func stage() async throws -> Stage {
    let leasing = try await LeasingFixture()
    var experts: [TestAccount] = []
    for _ in 0..<2 { experts.append(try await leasing.park.account(.expertReviewer)) }
    return Stage(leasing: leasing, second: try await leasing.park.account(.districtOfficer), experts: experts)
  }

  private func open(_ stage: Stage, quota: UInt32 = 1) async throws -> ParkV1.RecognitionCall {
    let (from, through) = (try stage.leasing.day(0), try stage.leasing.day(30))
    let request = ParkV1.OpenCallRequest.with {
      $0.call = .with {
        $0.title = "2026年度园区认定"
        $0.tier = "市级文化产业园区"
        $0.opensOn = from
        $0.closesOn = through
        $0.quota = quota
        $0.reviewsRequired = 2
        $0.passMark = 80
        $0.noticeWorkingDays = 5
      }
    }
    return try await stage.park.call(Service.openCall, request, as: stage.leasing.officer)
  }

  private func apply(_ stage: Stage, _ call: ParkV1.RecognitionCall) async throws -> Recognition {
    let request = ParkV1.ApplyForRecognitionRequest.with {
      $0.callId = call.id
      $0.parkId = stage.leasing.parkID
      $0.statement = "以影视后期为主"
    }
    return try await stage.call(Service.applyForRecognition, request, as: stage.leasing.staff)
  }

  private func check(_ stage: Stage, _ row: Recognition, pass: Bool = true) async throws -> Recognition {
    let request = ParkV1.DecideFirstCheckRequest.with {
      $0.recognitionId = row.id
      $0.expectedVersion = row.version
      $0.pass = pass
      $0.reason = pass ? "" : "不符合条件"
    }
    return try await stage.call(Service.decideFirstCheck, request, as: stage.leasing.officer)
  }

  private func assign(_ stage: Stage, _ row: Recognition, _ expert: TestAccount) async throws -> Recognition {
    let request = ParkV1.AssignExpertRequest.with {
      $0.recognitionId = row.id
      $0.expectedVersion = row.version
      $0.expertId = expert.id
    }
    return try await stage.call(Service.assignExpert, request, as: stage.leasing.officer)
  }

  private func review(
    _ stage: Stage, _ row: Recognition, _ score: UInt32, as expert: TestAccount
  ) async throws -> Recognition {
    let request = ParkV1.SubmitExpertReviewRequest.with {
      $0.recognitionId = row.id
      $0.expectedVersion = row.version
      $0.score = score
      $0.opinion = "建议认定"
    }
    return try await stage.call(Service.submitExpertReview, request, as: expert)
  }

  private func visit(_ stage: Stage, _ row: Recognition, agrees: Bool = true) async throws -> Recognition {
    let request = ParkV1.RecordParkVisitRequest.with {
      $0.recognitionId = row.id
      $0.expectedVersion = row.version
      $0.agrees = agrees
      $0.findings = "与申报一致"
    }
    return try await stage.call(Service.recordParkVisit, request, as: stage.leasing.officer)
  }

  private func step(
    _ stage: Stage, _ method: MethodDescriptor, _ row: Recognition, as account: TestAccount
  ) async throws -> Recognition {
    // The requests of these steps have the same two fields.
    let request = ParkV1.ReportForApprovalRequest.with {
      $0.recognitionId = row.id
      $0.expectedVersion = row.version
    }
    return try await stage.call(method, request, as: account)
  }

  /// Lets so many of ten equal units.
  private func fill(_ stage: Stage, letting count: Int, of units: Int = 10) async throws {
    for number in 0..<units {
      let unit = try await stage.leasing.unit("D-\(number)")
      guard number < count else { continue }
      let tenant = try await stage.leasing.tenant(UInt64(number + 1))
      _ = try await stage.leasing.handedOver(tenant, unit)
    }
  }

  @Test func parkIsRecognisedStepByStepAndItsTierIsWhatProgrammesAskFor() async throws {
    let stage = try await stage()
    let fixture = stage.leasing
    try await fill(stage, letting: 7)
    let call = try await open(stage)
    var row = try await apply(stage, call)
    #expect(row.figures?.occupancyBasisPoints == 7_000 && row.figures?.culturalBasisPoints == 10_000)
    let again = await failure { try await apply(stage, call) }
    #expect(again?.rule == "NO_LIVING_APPLICATION")
    row = try await check(stage, row)
    #expect(row.state == .recommended)
    row = try await assign(stage, row, stage.experts[0])
    let assigned = row
    #expect(await failure { try await assign(stage, assigned, stage.experts[0]) }?.rule == "EXPERT_ELIGIBLE")
    row = try await assign(stage, row, stage.experts[1])
    row = try await review(stage, row, 79, as: stage.experts[0])
    #expect(row.state == .inReview && row.reviews.count == 1)
    let unseen: Recognition = try await stage.park.call(
      Service.getRecognition, ParkV1.GetRecognitionRequest.with { $0.recognitionId = row.id }, as: stage.experts[1])
    #expect(unseen.reviews.isEmpty)
    row = try await visit(stage, try await review(stage, row, 81, as: stage.experts[1]))
    row = try await step(stage, Service.reportForApproval, row, as: fixture.officer)
    let reported = row
    let own = await failure { try await step(stage, Service.openRecognitionNotice, reported, as: fixture.officer) }
    #expect(own?.rule == "OTHER_OFFICER" && own?.code == .permissionDenied)
    row = try await step(stage, Service.openRecognitionNotice, row, as: stage.second)
    #expect(row.state == .inNotice && row.noticeLastDay == "2026-01-12")
    let running = row
    #expect(
      await failure { try await step(stage, Service.grantPlaque, running, as: stage.second) }?.rule == "NOTICE_ENDED")
    fixture.pass(days: 8)
    row = try await step(stage, Service.grantPlaque, row, as: stage.second)
    #expect(row.state == .recognised)
    let park: ParkV1.Park = try await stage.park.call(
      ParkV1.ParkService.getPark, ParkV1.GetParkRequest.with { $0.parkId = fixture.parkID })
    #expect(park.facts?.tier == "市级文化产业园区")
    await fixture.close()
  }

  @Test func belowTheDouble70NoParkPassesAndBelowTheMarkNoneIsReported() async throws {
    let stage = try await stage()
    try await fill(stage, letting: 6, of: 9)
    let call = try await open(stage)
    let row = try await apply(stage, call)
    #expect(row.figures?.occupancyBasisPoints == 6_666)
    let refusal = await failure { try await check(stage, row) }
    #expect(refusal?.rule == "DOUBLE_SEVENTY" && refusal?.message.contains("occupancy is 66.66%") == true)
    // One more tenant, and the figures of the day of the check count.
    let tenant = try await stage.leasing.tenant(50)
    let units: [ParkV1.SearchUnitsResponse] = try await stage.park.stream(
      ParkV1.ParkService.searchUnits, ParkV1.SearchUnitsRequest())
    let free = try #require(units.compactMap(\.unit).first { $0.occupancy == .free })
    _ = try await stage.leasing.handedOver(tenant, free)
    var passed = try await check(stage, row)
    #expect(passed.figures?.occupancyBasisPoints == 7_777)
    for expert in stage.experts { passed = try await assign(stage, passed, expert) }
    passed = try await review(stage, passed, 79, as: stage.experts[0])
    passed = try await review(stage, passed, 80, as: stage.experts[1])
    passed = try await visit(stage, passed)
    let visited = passed
    let mark = await failure { try await step(stage, Service.reportForApproval, visited, as: stage.leasing.officer) }
    #expect(mark?.rule == "PASS_MARK_REACHED")
    await stage.leasing.close()
  }

  @Test func quotaIsNeverPassedHoweverManyAreCheckedAtOnce() async throws {
    let stage = try await stage()
    let call = try await open(stage, quota: 3)
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
      try await fullyLet(stage, made.id, number)
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
      for index in 0..<48 { group.addTask { await failure { try await check(stage, all[index % 12]) } } }
      return await group.reduce(into: [RPCError?]()) { $0.append($1) }
    }
    #expect(results.filter { $0 == nil }.count == 3)
    #expect(results.compactMap { $0?.rule }.filter { $0 == "QUOTA_LEFT" }.count >= 9)
    #expect(try await stage.park.number("SELECT passed AS n FROM recognition_calls") == 3)
    await stage.leasing.close()
  }

  /// A unit with a lease, written into the tables: the chain that makes one is tested elsewhere.
  private func fullyLet(_ stage: Stage, _ park: String, _ number: Int) async throws {
    let tenant = try await stage.leasing.tenant(UInt64(100 + number))
    let facts = try ParkV1.UnitFacts.with { $0.number = "1" }.packed()
    let needs = try ParkV1.UnitNeeds().packed()
    try await stage.park.storage.store.write { transaction in
      let now = SQLValue.time(transaction.now)
      _ = try transaction.execute(
        "INSERT INTO units VALUES (?, 1, ?, '1', 'listed', 100, ?, ?, ?)",
        [.text("unt_\(number)"), .text(park), .blob(facts), now, now])
      _ = try transaction.execute(
        "INSERT INTO enquiries VALUES (?, 1, ?, ?, 'leased', ?, '', NULL, NULL, '', '', NULL, ?, 'x', ?)",
        [.text("enq_\(number)"), .text(park), .text(tenant.id), .blob(needs), now, now])
      _ = try transaction.execute(
        """
        INSERT INTO leases VALUES (?, 1, ?, ?, ?, ?, 'moved_in', '2026-01-01', '2026-12-31', 1, 0, 1, 1, 1, '', NULL,
          ?, ?)
        """,
        [
          .text("lse_\(number)"), .text("unt_\(number)"), .text(park), .text(tenant.id), .text("enq_\(number)"), now,
          now,
        ])
    }
  }

  @Test func foreignApplicationsAnswerLikeMissingOnes() async throws {
    let stage = try await stage()
    let row = try await apply(stage, try await open(stage))
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
