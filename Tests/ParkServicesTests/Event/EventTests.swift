import ParkRules
import ParkSchemas
import RPCCore
import RPCSchemas
import Storage
import Testing

@testable import ParkServices

/// Goal: an event from its draft to its end, as organiser, visitor and the clock see it.
@Suite struct EventTests {
  @Test func aSeatThatComesFreeGoesToTheFirstWhoWaits() async throws {
    let fixture = try await EventFixture(capacity: 2)
    let people = try await fixture.people(5)
    let before = try await fixture.park.auditCount()
    let first = try await fixture.register(people[0])
    #expect(first.state == .confirmed && first.sequence == 1)
    try await fixture.register(people[1])
    let full = await failure { try await fixture.register(people[2]) }
    #expect(full?.code == .failedPrecondition && full?.rule == "SEAT_FREE")
    for (number, person) in people[2...].enumerated() {
      let waiting = try await fixture.wait(person)
      #expect(waiting.state == .waiting && waiting.waitingBefore == UInt32(number))
    }
    try await fixture.cancel(first, as: people[0])
    // Six changes, a record each: a refusal has none, a promotion is part of the change that frees the seat.
    #expect(try await fixture.park.auditCount() == before + 6)
    #expect(try await fixture.registration(of: people[2])?.state == .confirmed)
    #expect(try await fixture.registration(of: people[3])?.waitingBefore == 0)
    #expect(try await fixture.current().seats == fixture.counted())
    // Who gave up may come again, at the end of the line.
    let again = try await fixture.wait(people[0])
    #expect(again.state == .waiting && again.waitingBefore == 2)
    #expect(try await fixture.park.toldKinds(of: people[2]) == ["event.waitlisted", "event.promoted"])
    await fixture.park.close()
  }

  @Test func whoComesToTheLineWhileASeatIsFreeTakesIt() async throws {
    let fixture = try await EventFixture(capacity: 1)
    let people = try await fixture.people(1)
    #expect(try await fixture.wait(people[0]).state == .confirmed)
    await fixture.park.close()
  }

  @Test func aPersonHasOneLiveRegistration() async throws {
    let fixture = try await EventFixture(capacity: 5)
    let person = try await fixture.people(1)[0]
    let mine = try await fixture.register(person)
    #expect(await failure { try await fixture.register(person) }?.rule == "ONE_PER_PERSON")
    #expect(await failure { try await fixture.wait(person) }?.rule == "ONE_PER_PERSON")
    let key = try await fixture.cancel(mine, as: person)
    #expect(key.state == .cancelled)
    #expect(try await fixture.register(person).sequence == 2)
    await fixture.park.close()
  }

  @Test func moreSeatsPromoteAndFewerThanTakenAreRefused() async throws {
    let fixture = try await EventFixture(capacity: 1, waitlist: 5, held: 0)
    let people = try await fixture.people(4)
    try await fixture.register(people[0])
    for person in people[1...] { try await fixture.wait(person) }
    let wider = try await fixture.update { $0.capacity = 3 }
    #expect(wider.seats?.confirmed == 3 && wider.seats?.waiting == 1)
    #expect(try await fixture.registration(of: people[3])?.state == .waiting)
    let held = await failure { try await fixture.update { $0.heldSeats = 1 } }
    #expect(held?.rule == "SEATS_SUFFICE")
    let fewer = await failure { try await fixture.update { $0.capacity = 2 } }
    #expect(fewer?.rule == "SEATS_SUFFICE")
    let noLine = await failure { try await fixture.update { $0.waitlistMax = 0 } }
    #expect(noLine?.rule == "SEATS_SUFFICE")
    // Without a line, but with a seat for the last who waits.
    let all = try await fixture.update {
      $0.waitlistMax = 0
      $0.capacity = 4
    }
    #expect(
      all.seats
        == .with {
          $0.capacity = 4
          $0.confirmed = 4
        })
    await fixture.park.close()
  }

  @Test func theWindowOfRegistrationIsKeptByTheClock() async throws {
    let fixture = try await EventFixture(open: false)
    let person = try await fixture.people(1)[0]
    let missing = await failure { try await fixture.register(person) }
    #expect(missing?.code == .notFound)
    let published: EventV1.Event = try await fixture.park.call(
      Events.publishEvent,
      EventV1.PublishEventRequest.with {
        $0.eventId = fixture.event.id
        $0.expectedVersion = 1
      }, as: fixture.organiser)
    let now = fixture.park.clock.now
    let opened: EventV1.Event = try await fixture.park.call(
      Events.openRegistration,
      EventV1.OpenRegistrationRequest.with {
        $0.eventId = fixture.event.id
        $0.expectedVersion = published.version
        $0.from = (now + .hours(1)).message
        $0.until = (now + .hours(2)).message
      }, as: fixture.organiser)
    #expect(opened.state == .open)
    #expect(await failure { try await fixture.register(person) }?.rule == "REGISTRATION_OPEN")
    fixture.park.clock.advance(by: .hours(1))
    let registration = try await fixture.register(person)
    fixture.park.clock.advance(by: .hours(1))
    let late = try await fixture.people(1)[0]
    #expect(await failure { try await fixture.register(late) }?.rule == "REGISTRATION_OPEN")
    // Giving up stays possible until the event begins.
    fixture.park.clock.advance(by: .days(10))
    #expect(await failure { try await fixture.cancel(registration, as: person) }?.rule == "EVENT_NOT_BEGUN")
    await fixture.park.close()
  }

  @Test func callingOffLapsesAndTellsEverybody() async throws {
    let fixture = try await EventFixture(capacity: 1)
    let people = try await fixture.people(2)
    let seat = try await fixture.register(people[0])
    try await fixture.wait(people[1])
    let present = try await fixture.current()
    let off: EventV1.Event = try await fixture.park.call(
      Events.cancelEvent,
      EventV1.CancelEventRequest.with {
        $0.eventId = present.id
        $0.expectedVersion = present.version
        $0.reason = "台风"
      }, as: fixture.organiser)
    #expect(off.state == .cancelled && off.cancelReason == "台风")
    for person in people {
      #expect(try await fixture.registration(of: person)?.state == .lapsed)
      #expect(try await fixture.park.toldKinds(of: person).last == "event.called_off")
    }
    #expect(await failure { try await fixture.cancel(seat, as: people[0]) }?.rule == "ILLEGAL_TRANSITION")
    await fixture.park.close()
  }

  @Test func anEventIsOverByItsTimeAndTheClockNotesIt() async throws {
    let fixture = try await EventFixture(capacity: 1)
    let person = try await fixture.people(1)[0]
    try await fixture.register(person)
    fixture.park.clock.advance(by: .days(11))
    #expect(try await fixture.current().state == .ended)
    let listed: [EventV1.Event] = try await fixture.park.stream(
      Events.listEvents, EventV1.ListEventsRequest.with { $0.state = .ended }, as: person)
    #expect(listed.map(\.id) == [fixture.event.id])
    for (text, count) in [("市集", 1), ("CULTURE", 1), ("一号楼", 1), ("音乐会", 0)] {
      let found: [EventV1.Event] = try await fixture.park.stream(
        Events.listEvents, EventV1.ListEventsRequest.with { $0.text = text }, as: person)
      #expect(found.count == count, "\(text)")
    }
    let refusal = await failure { try await fixture.update { $0.capacity = 9 } }
    #expect(refusal?.rule == "ILLEGAL_TRANSITION")
    try await fixture.park.environment.runDueWork()
    try await fixture.park.environment.runDueWork()
    #expect(try await fixture.registration(of: person)?.state == .lapsed)
    #expect(try await fixture.park.auditRecords().filter { $0.entry.action == "due/event.ends" }.count == 1)
    await fixture.park.close()
  }

  @Test func aDraftIsItsOrganisersAndVersionsAreChecked() async throws {
    let fixture = try await EventFixture(open: false)
    let stranger = try await fixture.park.account(.parkStaff, "prk_other")
    let publish = EventV1.PublishEventRequest.with {
      $0.eventId = fixture.event.id
      $0.expectedVersion = 1
    }
    for account in [stranger, try await fixture.park.account(.enterpriseAdmin, "ent_x")] {
      let hidden = await failure { try await fixture.current(as: account) }
      #expect(hidden?.code == .notFound)
      let refusal = await failure {
        try await fixture.park.call(Events.publishEvent, publish, as: account, of: EventV1.Event.self)
      }
      #expect(refusal?.code == .notFound)
    }
    let stale = await failure {
      try await fixture.park.call(
        Events.publishEvent, EventV1.PublishEventRequest.with { $0.eventId = fixture.event.id },
        as: fixture.organiser, of: EventV1.Event.self)
    }
    #expect(stale?.code == .aborted && stale?.currentVersion == 1)
    let listed: [EventV1.Event] = try await fixture.park.stream(
      Events.listEvents, EventV1.ListEventsRequest(), as: stranger)
    #expect(listed.isEmpty)
    await fixture.park.close()
  }

  @Test func wrongFactsAreAllNamed() async throws {
    let park = try await TestPark()
    let organiser = try await park.account(.enterpriseStaff, "ent_a")
    let refusal = await failure {
      try await park.call(
        Events.createEvent,
        EventV1.CreateEventRequest.with {
          $0.facts = .with {
            $0.startsAt = park.clock.now.message
            $0.endsAt = park.clock.now.message
            $0.heldSeats = 5
            $0.waitlistMax = 100_001
          }
        }, as: organiser, of: EventV1.Event.self)
    }
    #expect(
      refusal?.fields == [
        "facts.title_zh", "facts.place", "facts.ends_at", "facts.capacity", "facts.held_seats", "facts.waitlist_max",
      ])
    await park.close()
  }

  @Test func watchersSeeEachChangeOnceAndResume() async throws {
    let fixture = try await EventFixture(capacity: 2)
    let people = try await fixture.people(3)
    let watch = EventV1.WatchSeatsRequest.with { $0.eventId = fixture.event.id }
    let watched = try fixture.park.open(Events.watchSeats, watch, as: people[2], of: EventV1.SeatUpdate.self)
    #expect(try await watched.next()?.seats?.free == 2)
    let bookmark = try #require(try await watched.next())
    await watched.cancel()
    let seat = try await fixture.register(people[0])
    try await fixture.register(people[1])
    try await fixture.wait(people[2])
    try await fixture.cancel(seat, as: people[0])
    var resumed = watch
    resumed.cursor = bookmark.cursor
    let again = try fixture.park.open(Events.watchSeats, resumed, as: people[2], of: EventV1.SeatUpdate.self)
    var seen: [EventV1.SeatUpdate] = []
    while seen.count < 5, let update = try await again.next() { if update.seats != nil { seen.append(update) } }
    #expect(
      seen.map(\.cause) == [
        "event.registered", "event.registered", "event.waitlisted", "event.given_up", "event.promoted",
      ])
    #expect(seen.map { $0.seats?.free ?? 9 } == [1, 0, 0, 0, 0])
    #expect(seen.map { $0.seats?.waiting ?? 9 } == [0, 0, 1, 0, 0])
    await again.cancel()
    await fixture.park.close()
  }
}
