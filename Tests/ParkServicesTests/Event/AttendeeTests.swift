import ParkSchemas
import RPCCore
import RPCSchemas
import Storage
import Testing

@testable import ParkServices

/// Goal: who comes is shown masked; in clear only for a purpose that the person agreed to, and then audited; and gone
/// when the person is erased.
@Suite struct AttendeeTests {
  private func named(_ park: TestPark, _ name: String, _ phone: String) async throws -> TestAccount {
    let account = try await park.account(.worker)
    let environment = park.environment
    try await park.storage.store.write { transaction in
      guard var row = try AccountRow.read(account.id, in: transaction) else { return }
      row.realName = try environment.persons.seal(
        name, of: account.id, field: PersonalFields.realName, in: transaction)
      row.phone = try environment.persons.seal(phone, of: account.id, field: PersonalFields.phone, in: transaction)
      try row.save(in: transaction)
    }
    return account
  }

  private func attendees(_ fixture: EventFixture, purpose: String = "", as account: TestAccount? = nil) async throws
    -> [EventV1.Attendee]
  {
    try await fixture.park.stream(
      Events.listAttendees,
      EventV1.ListAttendeesRequest.with {
        $0.eventId = fixture.event.id
        $0.purpose = purpose
      }, as: account ?? fixture.organiser)
  }

  @Test func namesAreMaskedUnlessConsentedTo() async throws {
    let fixture = try await EventFixture()
    let open = try await named(fixture.park, "张三丰", "13812345678")
    let shy = try await named(fixture.park, "李四", "13987654321")
    for person in [open, shy] { try await fixture.register(person) }
    let _: IdentityV1.Consent = try await fixture.park.call(
      IdentityV1.IdentityService.recordConsent, IdentityV1.RecordConsentRequest.with { $0.purpose = "event_contact" },
      as: open)
    let before = try await fixture.park.auditCount()
    let masked = try await attendees(fixture)
    #expect(masked.map(\.name) == ["张**", "李*"] && masked.map(\.phone) == ["138****5678", "139****4321"])
    #expect(try await fixture.park.auditCount() == before)
    let clear = try await attendees(fixture, purpose: "event_contact")
    #expect(clear.map(\.name) == ["张三丰", "李*"] && clear.map(\.clear) == [true, false])
    let record = try #require(try await fixture.park.auditRecords().last)
    #expect(record.entry.action == "EventService/ListAttendees" && record.entry.subject == fixture.event.id)
    #expect(try await attendees(fixture, purpose: "marketing").allSatisfy { !$0.clear })
    let stranger = try await fixture.park.account(.enterpriseAdmin, "ent_x")
    let count = try await fixture.park.auditCount()
    #expect(await failure { try await attendees(fixture, purpose: "event_contact", as: stranger) }?.code == .notFound)
    #expect(try await fixture.park.auditCount() == count)
    await fixture.park.close()
  }

  @Test func erasureGivesTheSeatToTheNextAndForgetsTheName() async throws {
    let fixture = try await EventFixture(capacity: 1)
    let gone = try await named(fixture.park, "王五", "13700001111")
    let next = try await fixture.people(1)[0]
    try await fixture.register(gone)
    try await fixture.wait(next)
    let exported: [IdentityV1.ExportMyDataResponse] = try await fixture.park.stream(
      IdentityV1.IdentityService.exportMyData, IdentityV1.ExportMyDataRequest(), as: gone)
    #expect(exported.contains { $0.section == "event_registration" })
    let _: IdentityV1.EraseMyDataResponse = try await fixture.park.call(
      IdentityV1.IdentityService.eraseMyData, IdentityV1.EraseMyDataRequest.with { $0.password = TestAccount.password },
      as: gone)
    #expect(try await fixture.registration(of: next)?.state == .confirmed)
    let all = try await attendees(fixture)
    #expect(all.map(\.accountId) == [next.id])
    await fixture.park.close()
  }
}
