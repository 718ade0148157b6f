import ParkRules
import ParkSchemas
import RPCCore
import RPCSchemas
import Storage
import Testing

@testable import ParkServices

/// Goal: who may have which span, until when, and what others see of it.
@Suite struct BookingTests {
  @Test func heldBookedUsedAndWhatTouchesDoesNotOverlap() async throws {
    let fixture = try await SpaceFixture()
    let (one, two) = (try await fixture.park.account(.worker), try await fixture.park.account(.worker))
    let hold = try await fixture.hold(try fixture.at(600), try fixture.at(660), as: one)
    #expect(hold.state == .held && hold.holdExpiresAt != nil)
    #expect(
      await failure { try await fixture.book(try fixture.at(630), try fixture.at(690), as: two) }?.rule == "SPAN_FREE")
    // [start, end): what begins when it ends is free.
    let next = try await fixture.book(try fixture.at(660), try fixture.at(720), as: two)
    #expect(next.state == .confirmed)
    let booked = try await fixture.book(hold, as: one)
    #expect(booked.state == .confirmed && booked.id == hold.id && booked.persons == 5)
    fixture.park.clock.set(try fixture.at(575))
    let early = await failure { try await fixture.checkIn(next, as: two) }
    #expect(early?.rule == "CHECK_IN_OPEN")
    let used = try await fixture.checkIn(booked, as: one)
    #expect(used.state == .checkedIn && used.checkedInAt != nil)
    await fixture.close()
  }

  @Test func expiredHoldIsFreeAtOnceAndCannotBeBooked() async throws {
    let fixture = try await SpaceFixture()
    let (one, two) = (try await fixture.park.account(.worker), try await fixture.park.account(.worker))
    let hold = try await fixture.hold(try fixture.at(600), try fixture.at(660), as: one, minutes: 5)
    fixture.park.clock.advance(by: .seconds(299))
    #expect(
      await failure { try await fixture.hold(try fixture.at(600), try fixture.at(660), as: two) }?.rule == "SPAN_FREE")
    fixture.park.clock.advance(by: .seconds(1))
    #expect(await failure { try await fixture.book(hold, as: one) }?.rule == "HOLD_LIVING")
    #expect(try await fixture.get(hold.id, as: one).state == .expired)
    #expect(try await fixture.slots().count == 1)
    let other = try await fixture.hold(try fixture.at(600), try fixture.at(660), as: two)
    #expect(other.state == .held)
    try await fixture.park.environment.runDueWork()
    #expect(try await fixture.park.number("SELECT count(*) AS n FROM bookings WHERE state = 'expired'") == 1)
    await fixture.close()
  }

  @Test func spanMustFitTheRules() async throws {
    let fixture = try await SpaceFixture()
    let person = try await fixture.park.account(.worker)
    func rule(_ from: Int, _ to: Int, day: Int = 1, persons: UInt32 = 5) async -> String? {
      await failure {
        try await fixture.book(
          try fixture.at(from, day: day), try fixture.at(to, day: day), as: person, persons: persons)
      }?.rule
    }
    #expect(await rule(605, 660) == "ON_GRAIN")
    #expect(await rule(600, 900) == "LENGTH_ALLOWED")
    #expect(await rule(510, 570) == "WITHIN_OPENING_HOURS")
    #expect(await rule(1230, 1290) == "WITHIN_OPENING_HOURS")
    #expect(await rule(600, 660, day: -1) == "NOT_STARTED")
    #expect(await rule(600, 660, day: 31) == "NOT_TOO_FAR_AHEAD")
    #expect(await rule(600, 660, persons: 21) == "PERSONS_FIT")
    // The Spring Festival of 2026 (15 to 23 February): closed unless told otherwise.
    #expect(await rule(600, 660, day: 43) == "NOT_TOO_FAR_AHEAD")
    let turned = await failure { try await fixture.book(try fixture.at(660), try fixture.at(600), as: person) }
    #expect(turned?.code == .invalidArgument && turned?.fields == ["ends_at"])
    #expect(await rule(600, 660) == nil)
    await fixture.close()
  }

  @Test func closuresAndHolidaysCloseTheSpace() async throws {
    let fixture = try await SpaceFixture { $0.daysAheadMax = 60 }
    let person = try await fixture.park.account(.worker)
    let closed = try await SpaceFixture.open(fixture.park, fixture.space, as: fixture.keeper) {
      $0.closures = [
        .with {
          $0.fromDay = "2026-01-07"
          $0.throughDay = "2026-01-08"
          $0.reason = "检修"
        }
      ]
    }
    #expect(closed.hours?.closures.count == 1)
    func rule(_ day: Int) async -> String? {
      await failure {
        try await fixture.book(try fixture.at(600, day: day), try fixture.at(660, day: day), as: person)
      }?
      .rule
    }
    #expect(await rule(2) == "WITHIN_OPENING_HOURS")
    // 2026-02-17 is New Year's day of the lunar calendar.
    #expect(await rule(43) == "WITHIN_OPENING_HOURS")
    _ = try await SpaceFixture.open(fixture.park, closed, as: fixture.keeper) { $0.holidays = .asWeekday }
    #expect(await rule(2) == nil)
    #expect(await rule(43) == nil)
    await fixture.close()
  }

  @Test func approvalIsTheKeepersAndMustComeBeforeTheStart() async throws {
    let fixture = try await SpaceFixture { $0.approvalRequired = true }
    let person = try await fixture.park.account(.worker)
    let booking = try await fixture.book(try fixture.at(600), try fixture.at(660), as: person)
    #expect(booking.state == .pending)
    #expect(await failure { try await fixture.approve(booking, as: fixture.officer) }?.code == .notFound)
    #expect(try await fixture.approve(booking).state == .confirmed)
    let second = try await fixture.book(try fixture.at(660), try fixture.at(720), as: person)
    #expect(try await fixture.approve(second, false).state == .refused)
    let third = try await fixture.book(try fixture.at(660), try fixture.at(720), as: person)
    fixture.park.clock.set(try fixture.at(660))
    #expect(await failure { try await fixture.approve(third) }?.rule == "NOT_STARTED")
    try await fixture.park.environment.runDueWork()
    #expect(try await fixture.get(third.id, as: person).state == .refused)
    await fixture.close()
  }

  @Test func personsCancelInTimeAndTheKeeperWithAReason() async throws {
    let fixture = try await SpaceFixture()
    let person = try await fixture.park.account(.worker)
    let first = try await fixture.book(try fixture.at(600), try fixture.at(660), as: person)
    let second = try await fixture.book(try fixture.at(720), try fixture.at(780), as: person)
    #expect(await failure { try await fixture.cancel(first, as: fixture.keeper) }?.fields == ["reason"])
    fixture.park.clock.set(try fixture.at(480))
    #expect(try await fixture.cancel(first, as: person).state == .cancelled)
    fixture.park.clock.set(try fixture.at(601, day: 0))
    #expect(await failure { try await fixture.cancel(second, as: person) }?.rule == "CANCELLED_IN_TIME")
    let cancelled = try await fixture.cancel(second, as: fixture.keeper, reason: "设备故障")
    #expect(cancelled.state == .cancelled && cancelled.reason == "设备故障")
    await fixture.close()
  }

  @Test func whoDoesNotComeLosesTheSpanAndInTheEndTheRight() async throws {
    let fixture = try await SpaceFixture { $0.bookingsPerPersonMax = 10 }
    let (person, other) = (try await fixture.park.account(.worker), try await fixture.park.account(.worker))
    var last: SpaceV1.Booking?
    for hour in 0..<3 {
      last = try await fixture.book(try fixture.at(600 + hour * 60), try fixture.at(660 + hour * 60), as: person)
    }
    let missed = try #require(last)
    // 15 minutes into the last one, the rest of it is free without anybody's doing.
    fixture.park.clock.set(try fixture.at(720 + 15))
    #expect(try await fixture.get(missed.id, as: person).state == .noShow)
    let rest = try await fixture.book(try fixture.at(750, day: 0), try fixture.at(780, day: 0), as: other)
    #expect(rest.state == .confirmed)
    #expect(
      await failure { try await fixture.book(try fixture.at(600), try fixture.at(660), as: person) }?.rule
        == "PERSON_NOT_BARRED")
    #expect(try await fixture.release().count == 3)
    #expect(try await fixture.release().isEmpty)
    fixture.park.clock.advance(by: .days(30))
    #expect(try await fixture.book(try fixture.at(600), try fixture.at(660), as: person).state == .confirmed)
    await fixture.close()
  }

  @Test func quotaCountsLivingBookingsOnly() async throws {
    let fixture = try await SpaceFixture { $0.bookingsPerPersonMax = 2 }
    let person = try await fixture.park.account(.worker)
    let first = try await fixture.book(try fixture.at(600), try fixture.at(660), as: person)
    _ = try await fixture.hold(try fixture.at(660), try fixture.at(720), as: person, minutes: 1)
    func more() async throws -> SpaceV1.Booking {
      try await fixture.book(try fixture.at(720), try fixture.at(780), as: person)
    }
    #expect(await failure { try await more() }?.rule == "PERSON_BELOW_QUOTA")
    fixture.park.clock.advance(by: .seconds(60))
    let third = try await more()
    #expect(await failure { try await fixture.book(try fixture.at(780), try fixture.at(840), as: person) } != nil)
    _ = try await fixture.cancel(first, as: person)
    _ = try await fixture.cancel(third, as: person)
    _ = try await more()
    await fixture.close()
  }

  @Test func foreignBookingsAndSpacesAnswerLikeMissingOnes() async throws {
    let fixture = try await SpaceFixture()
    let (person, stranger) = (try await fixture.park.account(.worker), try await fixture.park.account(.worker))
    let otherStaff = try await fixture.park.account(.parkStaff, "prk_stranger")
    let booking = try await fixture.book(try fixture.at(600), try fixture.at(660), as: person)
    for account in [stranger, otherStaff, fixture.officer] {
      #expect(await failure { try await fixture.get(booking.id, as: account) }?.code == .notFound)
      #expect(await failure { try await fixture.cancel(booking, as: account, reason: "x") }?.code == .notFound)
      #expect(await failure { try await fixture.checkIn(booking, as: account) }?.code == .notFound)
    }
    let foreign = await failure {
      try await SpaceFixture.open(fixture.park, fixture.space, as: otherStaff)
    }
    #expect(foreign?.code == .notFound)
    let taken = await failure {
      try await SpaceFixture.save(
        fixture.park, SpaceFixture.facts("会议室B", park: fixture.parkID), as: fixture.officer)
    }
    #expect(taken?.fields == ["facts.park_id"])
    let seen: [SpaceV1.Booking] = try await fixture.park.stream(
      SpaceFixture.Service.listBookings, SpaceV1.ListBookingsRequest(), as: fixture.keeper)
    #expect(seen.map(\.id) == [booking.id])
    await fixture.close()
  }

  @Test func slotsAreTheOpenTimeLessWhatIsTaken() async throws {
    let fixture = try await SpaceFixture()
    let person = try await fixture.park.account(.worker)
    _ = try await fixture.book(try fixture.at(600), try fixture.at(660), as: person)
    _ = try await fixture.hold(try fixture.at(690), try fixture.at(720), as: person)
    let slots = try await fixture.slots()
    let expected = [(540, 600), (660, 690), (720, 1260)]
    let (starts, ends) = (
      try expected.map { try fixture.at($0.0).message }, try expected.map { try fixture.at($0.1).message }
    )
    #expect(slots.map(\.startsAt) == starts)
    #expect(slots.map(\.endsAt) == ends)
    #expect(try await fixture.slots { $0.minutes = 60 }.count == 2)
    #expect(try await fixture.slots { $0.persons = 21 }.isEmpty)
    let other = try await fixture.slots { request in
      request.spaceId = ""
      request.type = "美术馆"
    }
    #expect(other.isEmpty)
    await fixture.close()
  }

  @Test func referenceSpacesCanBeBookedAtAssumedHoursWithTheKeepersApproval() async throws {
    let park = try await TestPark()
    _ = try await ReferenceSeeder.seed(park.environment)
    let spaces: [SpaceV1.Space] = try await park.stream(SpaceFixture.Service.listSpaces, SpaceV1.ListSpacesRequest())
    #expect(spaces.map { $0.facts?.name } == ReferenceData.spaces.map(\.name))
    #expect(spaces.allSatisfy { $0.reference && $0.facts?.source.isEmpty == false && $0.hoursAssumed })
    let bookable: [SpaceV1.Space] = try await park.stream(
      SpaceFixture.Service.listSpaces, SpaceV1.ListSpacesRequest.with { $0.bookableOnly = true })
    #expect(bookable.count == spaces.count)
    // Tuesday 10 to 11 at a museum without printed hours: it waits for the district's approval.
    let museum = try #require(spaces.first { $0.facts?.name == "北京民俗博物馆" })
    let (worker, officer) = (try await park.account(.worker), try await park.account(.districtOfficer))
    func book() async throws -> SpaceV1.Booking {
      let starts = park.clock.now + .hours(26)
      return try await park.call(
        SpaceFixture.Service.book,
        SpaceV1.BookRequest.with {
          $0.spaceId = museum.id
          $0.startsAt = starts.message
          $0.endsAt = (starts + .hours(1)).message
          $0.persons = 1
          $0.purpose = "参观"
        }, as: worker)
    }
    let booking = try await book()
    #expect(booking.state == .pending)
    let approved: SpaceV1.Booking = try await park.call(
      SpaceFixture.Service.approveBooking,
      SpaceV1.ApproveBookingRequest.with {
        $0.bookingId = booking.id
        $0.expectedVersion = booking.version
        $0.approve = true
      }, as: officer)
    #expect(approved.state == .confirmed)
    // The keeper's own hours end what was assumed; none at all close the space, and the refusal says who opens it.
    let closed: SpaceV1.Space = try await park.call(
      SpaceFixture.Service.setOpeningHours,
      SpaceV1.SetOpeningHoursRequest.with {
        $0.spaceId = museum.id
        $0.expectedVersion = museum.version
        $0.hours = .init()
      }, as: officer)
    #expect(!closed.hoursAssumed && !closed.reference)
    let refusal = await failure { try await book() }
    #expect(refusal?.rule == "SPACE_OPENS" && refusal?.message.contains("SetOpeningHours") == true)
    // Seeding again leaves it as its keeper has it.
    _ = try await ReferenceSeeder.seed(park.environment)
    let again: SpaceV1.Space = try await park.call(
      SpaceFixture.Service.getSpace, SpaceV1.GetSpaceRequest.with { $0.spaceId = museum.id })
    #expect(again == closed)
    await park.close()
  }

  @Test func takingStatesOfTheSchemaAreThoseOfTheTable() {
    let states = BookingState.takesSpan.map { "'\($0.rawValue)'" }.sorted()
    #expect(SpaceSchema.takingStates.split(separator: ", ").map(String.init).sorted() == states)
  }
}
