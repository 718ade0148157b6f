import ParkSchemas
import RPCCore
import RPCSchemas
import Storage

@testable import ParkServices

typealias Events = EventV1.EventService

/// A park with an organiser and an event that takes registrations; it begins in ten days.
struct EventFixture: Sendable {
  let park: TestPark
  let organiser: TestAccount
  let event: EventV1.Event

  /// - Parameter change: Changes the facts before the event is created.
  init(
    capacity: UInt32 = 3, waitlist: UInt32 = 10, held: UInt32 = 0, open: Bool = true,
    _ settings: (inout ParkSettings) -> Void = { $0.accessTokenLifetime = .days(30) }
  ) async throws {
    let park = try await TestPark(settings)
    self.park = park
    organiser = try await park.account(.parkStaff, "prk_own")
    let draft: EventV1.Event = try await park.call(
      Events.createEvent,
      EventV1.CreateEventRequest.with {
        $0.facts = Self.facts(park, capacity: capacity, waitlist: waitlist, held: held)
      }, as: organiser)
    guard open else {
      event = draft
      return
    }
    let published: EventV1.Event = try await park.call(
      Events.publishEvent,
      EventV1.PublishEventRequest.with {
        $0.eventId = draft.id
        $0.expectedVersion = draft.version
      }, as: organiser)
    event = try await park.call(
      Events.openRegistration,
      EventV1.OpenRegistrationRequest.with {
        $0.eventId = draft.id
        $0.expectedVersion = published.version
      }, as: organiser)
  }

  static func facts(_ park: TestPark, capacity: UInt32, waitlist: UInt32 = 10, held: UInt32 = 0) -> EventV1.EventFacts {
    .with {
      $0.titleZh = "文创市集"
      $0.titleEn = "Culture fair"
      $0.description_ = "一年一度"
      $0.place = "一号楼"
      $0.startsAt = (park.clock.now + .days(10)).message
      $0.endsAt = (park.clock.now + .days(11)).message
      $0.capacity = capacity
      $0.heldSeats = held
      $0.waitlistMax = waitlist
    }
  }

  func people(_ count: Int) async throws -> [TestAccount] {
    var people: [TestAccount] = []
    for _ in 0..<count { people.append(try await park.account(.worker)) }
    return people
  }

  @discardableResult
  func register(_ person: TestAccount, key: String? = nil) async throws -> EventV1.Registration {
    try await park.call(
      Events.register, EventV1.RegisterRequest.with { $0.eventId = event.id }, as: person, key: key)
  }

  @discardableResult
  func wait(_ person: TestAccount) async throws -> EventV1.Registration {
    try await park.call(Events.joinWaitlist, EventV1.JoinWaitlistRequest.with { $0.eventId = event.id }, as: person)
  }

  @discardableResult
  func cancel(_ registration: EventV1.Registration, as person: TestAccount) async throws -> EventV1.Registration {
    try await park.call(
      Events.cancel, EventV1.CancelRequest.with { $0.registrationId = registration.id }, as: person)
  }

  func current(as account: TestAccount? = nil) async throws -> EventV1.Event {
    try await park.call(
      Events.getEvent, EventV1.GetEventRequest.with { $0.eventId = event.id }, as: account ?? organiser)
  }

  func registration(of person: TestAccount) async throws -> EventV1.Registration? {
    let mine: [EventV1.Registration] = try await park.stream(
      Events.myRegistrations, EventV1.MyRegistrationsRequest.with { $0.eventId = event.id }, as: person)
    return mine.first
  }

  func ticket(_ registration: EventV1.Registration, as person: TestAccount) async throws -> String {
    let ticket: EventV1.Ticket = try await park.call(
      Events.getTicket, EventV1.GetTicketRequest.with { $0.registrationId = registration.id }, as: person)
    return ticket.code
  }

  func update(_ change: (inout EventV1.EventFacts) -> Void) async throws -> EventV1.Event {
    let present = try await current()
    var facts = present.facts ?? EventV1.EventFacts()
    change(&facts)
    let request = EventV1.UpdateEventRequest.with {
      $0.eventId = event.id
      $0.expectedVersion = present.version
      $0.facts = facts
    }
    return try await park.call(Events.updateEvent, request, as: organiser)
  }

  /// What the books say, counted from the rows and not from the counters.
  func counted() async throws -> EventV1.Seats {
    let (present, id) = (try await current(), event.id)
    return try await park.storage.store.read { transaction in
      func count(_ states: String) throws -> UInt32 {
        UInt32(
          clamping: try transaction.row(
            "SELECT count(*) AS n FROM event_registrations WHERE event = ? AND state IN (\(states))", [.text(id)])?
            .integer("n") ?? 0)
      }
      let confirmed = try count("'confirmed', 'checked_in'")
      let (waiting, came) = (try count("'waiting'"), try count("'checked_in'"))
      let capacity = present.facts?.capacity ?? 0
      let held = present.facts?.heldSeats ?? 0
      return .with {
        $0.capacity = capacity
        $0.held = held
        $0.confirmed = confirmed
        $0.free = capacity - held - confirmed
        $0.waiting = waiting
        $0.checkedIn = came
      }
    }
  }
}
