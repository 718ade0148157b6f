import ParkSchemas
import RPCCore
import Testing

@testable import ParkServices

/// Goal: what is in public notice can be objected to by anybody; no plaque is granted over an objection that is open or
/// upheld; and whoever judged an application as an expert, or objected to it, decides nothing about it.
@Suite struct RecognitionObjectionTests {
  private typealias Service = ParkV1.RecognitionService

  @Test func openObjectionBlocksThePlaqueAndADismissedOneDoesNot() async throws {
    let stage = try await RecognitionStage()
    let worker = try await stage.park.account(.worker)
    var row = try await stage.inNotice()
    let notices: [ParkV1.RecognitionNotice] = try await stage.park.stream(
      Service.listRecognitionNotices, ParkV1.ListRecognitionNoticesRequest.with { $0.runningOnly = true })
    #expect(notices.map(\.recognitionId) == [row.id] && notices[0].running && notices[0].parkName == "示例园区")
    let objection = try await stage.object(row, "联系电话 13812345678 可核实", as: worker)
    #expect(objection.state == .open && objection.reason == "联系电话 *********** 可核实")
    stage.leasing.pass(days: 8)
    row = try await stage.get(row, as: stage.second)
    #expect(row.objections.map(\.state) == [.open])
    let blocked = row
    let refusal = await failure { try await stage.step(Service.grantPlaque, blocked, as: stage.second) }
    #expect(refusal?.rule == "NO_OPEN_OBJECTION")
    let resolved = try await stage.resolve(objection, upheld: false, as: stage.second)
    #expect(resolved.state == .dismissed && resolved.resolution == "经核实")
    row = try await stage.get(row, as: stage.second)
    row = try await stage.step(Service.grantPlaque, row, as: stage.second)
    #expect(row.state == .recognised)
    // After the notice nobody objects any more, and it is a running one no longer.
    let late = row
    #expect(await failure { try await stage.object(late, as: worker) }?.code == .failedPrecondition)
    let running: [ParkV1.RecognitionNotice] = try await stage.park.stream(
      Service.listRecognitionNotices, ParkV1.ListRecognitionNoticesRequest.with { $0.runningOnly = true })
    #expect(running.isEmpty)
    await stage.leasing.close()
  }

  @Test func upheldObjectionBarsThePlaqueInTheSchemaToo() async throws {
    let stage = try await RecognitionStage()
    let row = try await stage.inNotice()
    let objection = try await stage.object(row, as: try await stage.park.account(.worker))
    _ = try await stage.resolve(objection, upheld: true, as: stage.leasing.officer)
    stage.leasing.pass(days: 8)
    let current = try await stage.get(row, as: stage.second)
    let refusal = await failure { try await stage.step(Service.grantPlaque, current, as: stage.second) }
    #expect(refusal?.rule == "NO_UPHELD_OBJECTION")
    await #expect(throws: (any Error).self) {
      try await stage.park.storage.store.write {
        _ = try $0.execute("UPDATE park_recognitions SET state = 'recognised' WHERE id = ?", [.text(row.id)])
      }
    }
    await stage.leasing.close()
  }

  @Test func whoReviewedOrObjectedDecidesNothing() async throws {
    let stage = try await RecognitionStage()
    let park = stage.park
    // One account in both roles: as an expert it reviews, as an officer it is refused.
    let both = try await park.account([Membership(.expertReviewer), Membership(.districtOfficer)])
    try await stage.fill(letting: 7)
    var row = try await stage.check(stage.apply(stage.open()))
    for expert in [both, stage.experts[1]] { row = try await stage.assign(row, expert) }
    for expert in [both, stage.experts[1]] { row = try await stage.review(row, 90, as: expert) }
    let visited = try await stage.visit(row)
    var officer = both
    officer.acting = Membership(.districtOfficer)
    let own = officer
    let refusing = ParkV1.RefuseRecognitionRequest.with {
      $0.recognitionId = visited.id
      $0.expectedVersion = visited.version
      $0.reason = "不符"
    }
    for refusal in [
      await failure { try await stage.step(Service.reportForApproval, visited, as: own) },
      await failure { try await stage.call(Service.refuseRecognition, refusing, as: own) },
    ] {
      #expect(refusal?.rule == "PERSON_HAS_NOT_REVIEWED" && refusal?.code == .permissionDenied)
    }
    row = try await stage.step(Service.reportForApproval, visited, as: stage.leasing.officer)
    let reported = row
    let notice = await failure { try await stage.step(Service.openRecognitionNotice, reported, as: own) }
    #expect(notice?.rule == "PERSON_HAS_NOT_REVIEWED")
    row = try await stage.step(Service.openRecognitionNotice, row, as: stage.second)
    let objection = try await stage.object(row, as: stage.leasing.officer)
    let judge = await failure { try await stage.resolve(objection, upheld: false, as: stage.leasing.officer) }
    #expect(judge?.rule == "OBJECTION_OF_ANOTHER" && judge?.code == .permissionDenied)
    let reviewer = await failure { try await stage.resolve(objection, upheld: false, as: own) }
    #expect(reviewer?.rule == "PERSON_HAS_NOT_REVIEWED")
    _ = try await stage.resolve(objection, upheld: false, as: stage.second)
    stage.leasing.pass(days: 8)
    let ended = try await stage.get(row, as: stage.second)
    let plaque = await failure { try await stage.step(Service.grantPlaque, ended, as: own) }
    #expect(plaque?.rule == "PERSON_HAS_NOT_REVIEWED")
    await stage.leasing.close()
  }

  @Test func manyObjectAndManyResolveAtOnceAndEachObjectionIsResolvedOnce() async throws {
    let stage = try await RecognitionStage()
    let row = try await stage.inNotice()
    var people: [TestAccount] = []
    for _ in 0..<20 { people.append(try await stage.park.account(.worker)) }
    let all = people
    // Five times each: three may, whatever the order.
    let raised = await race(100) { index in _ = try await stage.object(row, as: all[index % 20]) }
    #expect(raised.filter { $0 == nil }.count == 60)
    #expect(raised.compactMap { $0 }.allSatisfy { $0.code == .resourceExhausted })
    let objections = try await stage.get(row, as: stage.second).objections
    #expect(objections.count == 60)
    let resolved = await race(120) { index in
      _ = try await stage.resolve(objections[index % 60], upheld: index % 7 == 0, as: stage.second)
    }
    #expect(resolved.filter { $0 == nil }.count == 60)
    #expect(try await stage.get(row, as: stage.second).objections.allSatisfy { $0.state != .open && $0.version == 2 })
    await stage.leasing.close()
  }

  @Test func beforeTheNoticeAnApplicationIsNobodysBusiness() async throws {
    let stage = try await RecognitionStage()
    let row = try await stage.apply(stage.open())
    let worker = try await stage.park.account(.worker)
    #expect(await failure { try await stage.object(row, as: worker) }?.code == .notFound)
    await stage.leasing.close()
  }
}
