import ParkRules
import ParkSchemas
import RPCCore
import Storage
import Testing

@testable import ParkServices

/// Goal: a case passes from its reviews to the notice, and from the notice to the approval, only when the bodies that its
/// policy names have met. Method: each step without, with wrong and with the right meetings, at the bounds of their days.
@Suite struct DeliberationStepTests {
  private static let leadingGroup = "市文化改革和发展领导小组办公室会议"

  private func fixture() async throws -> AwardFixture {
    let content = try Contents.rentSubsidy(withBodies: true)
    #expect(content.bodiesBeforeNotice == ["班子会", "部务会"] && content.bodiesBeforeApproval == [Self.leadingGroup])
    return try await AwardFixture(content)
  }

  private func meeting(_ body: String, _ day: String, minutes: String = "纪要3号") -> ApplicationV1.Deliberation {
    .with {
      $0.body = body
      $0.heldOn = day
      $0.minutes = minutes
    }
  }

  @Test func aCasePassesOnlyAfterTheMeetingsOfItsPolicy() async throws {
    let fixture = try await fixture()
    let applicant = try await fixture.applicant()
    let reviewed = try await fixture.reviewed(applicant)
    let reviewedOn = "2026-01-05"
    fixture.park.clock.advance(by: .days(2))
    let inner = [meeting("班子会", reviewedOn), meeting("部务会", "2026-01-07")]
    for wrong in [
      [], [inner[0]], [inner[1], inner[0]], [meeting("班子会", "2026-01-04"), inner[1]],
      [inner[0], meeting("部务会", "2026-01-08")],
    ] {
      let refusal = await failure { try await fixture.openNotice([reviewed], after: wrong) }
      #expect(refusal?.rule == "BODIES_MET_BEFORE_NOTICE", "\(wrong.map(\.body))")
    }
    let fields = await failure {
      try await fixture.openNotice([reviewed], after: [meeting("", "someday", minutes: ""), inner[1]])
    }
    #expect(fields?.fields == ["deliberations[0].body", "deliberations[0].held_on", "deliberations[0].minutes"])
    #expect(try await fixture.park.count("deliberations") == 0)

    let notice = try await fixture.openNotice([reviewed], after: inner)
    let application = try await fixture.get(reviewed.id)
    #expect(application.deliberations.map(\.body) == ["班子会", "部务会"])
    #expect(application.deliberations.allSatisfy { $0.officerId == fixture.officer.id && $0.recordedAt != nil })
    fixture.passNotice()
    let outer = meeting(Self.leadingGroup, "2026-01-15")
    #expect(notice.lastDay == "2026-01-14")
    for wrong in [[], [meeting(Self.leadingGroup, "2026-01-14")], [inner[0], outer], [meeting("别的会议", "2026-01-15")]] {
      let refusal = await failure { try await fixture.approve(application, after: wrong) }
      #expect(refusal?.rule == "BODIES_MET_BEFORE_APPROVAL", "\(wrong.map(\.body))")
    }
    let approved = try await fixture.approve(application, after: [outer])
    #expect(approved.state == .approved && approved.deliberations.map(\.heldOn).last == "2026-01-15")
    #expect(approved.deliberations.count == 3)
    // They are the officers' business, and nobody changes them afterwards.
    for account in [applicant.admin, fixture.finance] {
      #expect(try await fixture.get(application.id, as: account).deliberations.isEmpty)
    }
    await #expect(throws: StorageError.self) {
      try await fixture.park.storage.store.write { _ = try $0.execute("UPDATE deliberations SET minutes = ''", []) }
    }
    await fixture.close()
  }

  @Test func aPolicyThatNamesNoBodiesTakesNoMeetings() async throws {
    let fixture = try await AwardFixture()
    let reviewed = try await fixture.reviewed(fixture.applicant())
    let refusal = await failure {
      try await fixture.openNotice([reviewed], after: [meeting("班子会", "2026-01-05")])
    }
    #expect(refusal?.rule == "BODIES_MET_BEFORE_NOTICE")
    await fixture.close()
  }
}
